"""Finds static files, and joins the stylesheets of a folder into one.

The sheets are small and many for whoever reads them, and few for the phone: each request there
costs more in headers than a sheet weighs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import FileSystemFinder
from django.core.files.storage import FileSystemStorage

from config.building.scratch import scratch

COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


class JoinedStyles(FileSystemFinder):
    """``static/`` as it is, with the sheets of ``css/site/`` as ``css/site.css``, and so on."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.sources = Path(settings.STATICFILES_DIRS[0]) / "css"
        self.folder = scratch("css")
        self.joined = FileSystemStorage(location=self.folder)

    def list(self, ignore_patterns: Any) -> Iterator[Any]:
        """Every file but the single sheets, then the joined ones."""
        for path, storage in super().list(ignore_patterns):
            if not path.startswith("css/"):
                yield path, storage
        for name in sorted(folder.name for folder in self.sources.iterdir()):
            yield self._join(name).relative_to(self.folder).as_posix(), self.joined

    def find(self, path: str, *args: Any, **options: Any) -> Any:
        """Where a file is; a joined sheet is made anew each time, for `make dev`."""
        match = re.fullmatch(r"css/([a-z-]+)\.css", path)
        return str(self._join(match[1])) if match else super().find(path, *args, **options)

    def _join(self, name: str) -> Path:
        sheets = sorted((self.sources / name).glob("*.css"))
        target = self.folder / f"css/{name}.css"
        target.parent.mkdir(exist_ok=True)
        words = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
        target.write_text(COMMENT.sub("", words), encoding="utf-8")
        return target
