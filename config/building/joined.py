"""Finds static files, and joins the stylesheets of a folder into one, and the modules into one.

They are small and many for whoever reads them, and few for the phone: each request there costs
more in headers than such a file weighs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import FileSystemFinder
from django.core.files.storage import FileSystemStorage

from config.building.modules import joined
from config.building.scratch import scratch

COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
SCRIPT = "js/site.js"


class JoinedFiles(FileSystemFinder):
    """``static/`` as it is, with the sheets of ``css/site/`` as ``css/site.css``, and so on, and
    the modules of ``js/`` as ``js/site.js``.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.sources = Path(settings.STATICFILES_DIRS[0])
        self.folder = scratch("joined")
        self.storage = FileSystemStorage(location=self.folder)

    def list(self, ignore_patterns: Any) -> Iterator[Any]:
        """Every file but those that are joined, then what they make."""
        for path, storage in super().list(ignore_patterns):
            if not path.startswith(("css/", "js/")):
                yield path, storage
        sheets = sorted(folder.name for folder in (self.sources / "css").iterdir())
        for name in [*(f"css/{sheet}.css" for sheet in sheets), SCRIPT]:
            self._join(name)
            yield name, self.storage

    def find(self, path: str, *args: Any, **options: Any) -> Any:
        """Where a file is; a joined one is made anew each time, for `make dev`."""
        if path == SCRIPT or re.fullmatch(r"css/[a-z-]+\.css", path):
            return str(self._join(path))
        return super().find(path, *args, **options)

    def _join(self, name: str) -> Path:
        target = self.folder / name
        target.parent.mkdir(exist_ok=True)
        text = joined(self.sources / "js") if name == SCRIPT else self._sheet(name)
        target.write_text(text, encoding="utf-8")
        return target

    def _sheet(self, name: str) -> str:
        sheets = sorted((self.sources / name).with_suffix("").glob("*.css"))
        return COMMENT.sub("", "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets))
