"""Draws ``depth.svg`` from the content: its shapes, which every page only points at.

Knows what to draw, and not where the file will stand.
"""

from __future__ import annotations

from django.template.loader import render_to_string

from checklist.content import CONTENT, skin
from checklist.picture import WIDTH, WINDOW, needles, px, skins

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
