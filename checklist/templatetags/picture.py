"""Puts the depth picture into a page, and says the same in words. Draws and words nothing."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.formats import number_format

from checklist.content import CONTENT, skin
from checklist.picture import Skin, needles, skins
from checklist.schema import Choice, Finding, Text
from checklist.templatetags.content import QUESTIONS

register = template.Library()

SKINS = skins(CONTENT.skin_sites)
NEEDLES = needles(CONTENT.needle_lengths)
PLACES = {f"place.{option.id}": option.label for option in QUESTIONS["place"].options}
UNMEASURED = [place for place in PLACES if place not in {drawn.place for drawn in SKINS}]
DEFAULT = "place.face"


@register.filter
def mm(value: float) -> str:
    """A length as a reader sees it, with no more digits than were measured."""
    return str(number_format(f"{value:g}"))


@register.inclusion_tag("parts/depth_picture.html")
def depth_picture(
    chosen: frozenset[Choice] = frozenset(), length: Choice = "", every_place: bool = True
) -> dict[str, Any]:
    """The picture: with every length to choose from, or of one ``length``.

    ``every_place`` prints every skin for the page to choose from; without it, those ``chosen``.
    """
    return {
        "question": not length,
        "skins": [s for s in SKINS if every_place or s.place in chosen],
        "needles": [n for n in NEEDLES if length in ("", n.band.length)],
        "unmeasured": "|".join(UNMEASURED),
        "no_figures": every_place or not chosen.isdisjoint(UNMEASURED),
        "no_figures_chosen": not chosen.isdisjoint(UNMEASURED),
        "chosen": chosen,
        "default": DEFAULT.split(".")[1],
        "note": skin.DEPTH_NOTE,
    }


@register.filter
def about_length(finding: Finding) -> Choice:
    """The choice of a length that alone raises a finding; empty for every other finding."""
    return finding.id if finding.id.startswith("length.") else ""


@register.filter
def place_name(drawn: Skin) -> Text:
    """What the skin of a place is called: by its site if it is one, as neck is not chest."""
    return drawn.site.name if drawn.site else PLACES[drawn.place]
