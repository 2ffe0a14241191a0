"""Finds the files that are drawn and stand in no folder. What is in them it is told by settings.

Kept out of the pages: they only point at the shapes, and every page points at one file.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage
from django.utils.module_loading import import_string
from django.utils.translation import override

from config.building.scratch import scratch
from config.prefixes import language_of


class DrawnFiles(BaseFinder):
    """Each name in ``DRAWN_FILES``, with what the function named beside it returns."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.storage = FileSystemStorage(location=scratch("drawn"))

    def list(self, ignore_patterns: Any) -> Iterator[Any]:
        """Every drawing, made now."""
        for name in settings.DRAWN_FILES:
            self._draw(name)
            yield name, self.storage

    def find(self, path: str, *args: Any, **options: Any) -> Any:
        """Where a drawing is; made anew each time, for `make dev`."""
        return str(self._draw(path)) if path in settings.DRAWN_FILES else []

    def _draw(self, name: str) -> Path:
        target = Path(self.storage.path(name))
        target.parent.mkdir(exist_ok=True)
        with override(language_of(name)):
            target.write_text(import_string(settings.DRAWN_FILES[name])(), encoding="utf-8")
        return target
