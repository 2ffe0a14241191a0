"""Draws ``depth.svg`` from the content each time the static files are gathered.

Kept out of the pages: they only point at its shapes, and every page points at one file.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage
from django.template.loader import render_to_string

from checklist.content import CONTENT, skin
from checklist.picture import WIDTH, WINDOW, needles, px, skins
from config.scratch import scratch

NAME = "depth.svg"
LABEL = 24


def drawing() -> str:
    """The shapes: a skin for each place, a needle for each length, and what frames them."""
    context = {
        "skins": skins(CONTENT.skin_sites),
        "needles": needles(CONTENT.needle_lengths),
        "window": WINDOW,
        "width": WIDTH,
        "outer": px(skin.OUTER_LAYER_MM[1]),
        "ticks": [(mm, px(mm)) for mm in (0.5, 1, 1.5, 2)],
        "edge": WIDTH - 6,
        "label_above": WINDOW - LABEL,
        "dermis": skin.LAYER_NAMES["dermis"],
        "below": skin.LAYER_NAMES["under-skin"],
    }
    lines = render_to_string("depth.svg", context).splitlines()
    return "".join(line.strip() for line in lines)


class DepthPicture(BaseFinder):
    """One file that is in no folder."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.storage = FileSystemStorage(location=scratch("depth"))

    def list(self, ignore_patterns: Any) -> Iterator[Any]:
        """The drawing, made now."""
        self._draw()
        yield NAME, self.storage

    def find(self, path: str, *args: Any, **options: Any) -> Any:
        """Where the drawing is; made anew each time, for `make dev`."""
        return str(self._draw()) if path == NAME else []

    def _draw(self) -> Path:
        target = Path(self.storage.path(NAME))
        target.write_text(drawing(), encoding="utf-8")
        return target
