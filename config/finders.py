"""Finds static files, and joins the stylesheets into one.

The sheets are small and many for whoever reads them, and one for the phone: each request there
costs more in headers than a sheet weighs.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import FileSystemFinder
from django.core.files.storage import FileSystemStorage

JOINED = "css/site.css"
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


class JoinedStyles(FileSystemFinder):
    """``static/`` as it is, with ``css/*.css`` as one ``css/site.css``, in order of their names."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.folder = Path(tempfile.mkdtemp(prefix="needlewise-css-"))
        self.joined = FileSystemStorage(location=self.folder)

    def list(self, ignore_patterns: Any) -> Iterator[Any]:
        """Every file but the single sheets, then the joined one."""
        for path, storage in super().list(ignore_patterns):
            if not path.startswith("css/"):
                yield path, storage
        self._join()
        yield JOINED, self.joined

    def find(self, path: str, *args: Any, **options: Any) -> Any:
        """Where a file is; the joined sheet is made anew each time, for `make dev`."""
        return str(self._join()) if path == JOINED else super().find(path, *args, **options)

    def _join(self) -> Path:
        sheets = sorted(Path(settings.STATICFILES_DIRS[0]).glob("css/*.css"))
        target = self.folder / JOINED
        target.parent.mkdir(exist_ok=True)
        words = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
        target.write_text(COMMENT.sub("", words), encoding="utf-8")
        return target
