"""Puts the depth picture into a page, and says the same in words. Draws and words nothing."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString

from checklist.content import CONTENT, skin
from checklist.picture import Skin, needles, px, skins
from checklist.schema import Checklist, Choice, Finding, Option, Question, Text
from checklist.verdict import Verdict

register = template.Library()

SKINS = {drawn.id: drawn for drawn in skins(CONTENT.skin_sites)}
NEEDLES = {drawn.id: drawn for drawn in needles(CONTENT.needle_lengths)}
DEFAULT = skin.DEFAULT_PLACE.split(".")[1]
STRIP = 54 + px(1.12)
"""As high as the lengths written above the skin, and a millimetre of it."""
# The stylesheet shows a shape while a box with its mark is ticked: n1 the shortest needle, s1 the
# thickest skin, s0 a place without figures.
MARKS = {
    "needle": {id: f"n{number}" for number, id in enumerate(NEEDLES, start=1)},
    "skin": {id: f"s{number}" for number, id in enumerate(SKINS, start=1)},
}


@register.filter
def mm(value: float) -> str:
    """A length as a reader sees it, with no more digits than were measured."""
    return str(number_format(f"{value:g}"))


@register.filter
def draws(option: Option, question: Question) -> SafeString:
    """The attribute of a box that the picture follows."""
    mark = MARKS[question.picture].get(option.id) if question.picture else None
    if question.picture == "skin":
        mark = mark or "s0"
    return format_html(' data-draws="{}"', mark) if mark else SafeString("")


@register.inclusion_tag("parts/depth_picture.html")
def depth_picture(
    checklist: Checklist,
    found: Verdict | None = None,
    chosen: frozenset[Choice] = frozenset(),
    length: Choice = "",
    every_place: bool = True,
) -> dict[str, Any]:
    """The picture: with every length to choose from, or of one ``length`` in a verdict.

    ``every_place`` prints every skin for the page to choose from; without it, those ``chosen``.
    """
    unmeasured = _unmeasured(checklist)
    return {
        "verdict": found,
        "skin_shapes": [s for s in _skins(checklist) if every_place or s["choice"] in chosen],
        "needle_shapes": [n for n in _needles(checklist) if length in ("", n["choice"])],
        "unmeasured": unmeasured,
        "no_figures": every_place or not chosen.isdisjoint(unmeasured),
        "chosen": chosen,
        "default": DEFAULT,
        "note": skin.DEPTH_NOTE,
        "paper": skin.PAPER,
    }


@register.inclusion_tag("parts/depth_strip.html")
def depth_strip() -> dict[str, Any]:
    """The upper part of the picture: every needle, and the skin of the face."""
    return {"default": DEFAULT, "height": STRIP, "note": skin.STRIP_NOTE}


@register.filter
def about_length(finding: Finding, checklist: Checklist) -> Choice:
    """The choice of a length that alone raises a finding; empty for every other finding."""
    question = checklist.pictured("needle")
    alone = not finding.together and checklist.answers[finding.id][0] is question
    return finding.id if alone else ""


def _skins(checklist: Checklist) -> list[dict[str, Any]]:
    question = checklist.pictured("skin")
    labels = {option.id: option.label for option in question.options} if question else {}
    return [
        {
            "drawn": drawn,
            "choice": f"{question.id}.{id}",
            "mark": MARKS["skin"][id],
            "name": _name(drawn, labels[id]),
        }
        for id, drawn in SKINS.items()
        if question and id in labels
    ]


def _needles(checklist: Checklist) -> list[dict[str, Any]]:
    question = checklist.pictured("needle")
    asked = {option.id for option in question.options} if question else set()
    return [
        {"drawn": drawn, "choice": f"{question.id}.{id}", "mark": MARKS["needle"][id]}
        for id, drawn in NEEDLES.items()
        if question and id in asked
    ]


def _unmeasured(checklist: Checklist) -> tuple[Choice, ...]:
    question = checklist.pictured("skin")
    options = question.options if question else ()
    return tuple(f"{question.id}.{o.id}" for o in options if question and o.id not in SKINS)


def _name(drawn: Skin, label: Text) -> Text:
    """What the skin of a place is called: by its site if it is one, as neck is not chest."""
    return drawn.site.name if drawn.site else label
