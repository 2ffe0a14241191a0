"""The contrast of every pair of text and ground that the stylesheets put together: 7:1 (AAA)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checklist.schema import Severity

CSS = Path(__file__).resolve().parent.parent / "static/css"
TOKENS = (CSS / "site/10-tokens.css").read_text(encoding="utf-8")
LEAST = 7.0

GROUNDS = ("paper", "card", "tint")
TEXTS = ("ink", "soft", "accent")
PAIRS = [
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    *((severity.value, ground) for severity in Severity for ground in ("paper", "card")),
    *(("card", severity.value) for severity in Severity),
    ("on-accent", "accent"),
]
# A bar and what it fills: seen, not read.
BARS = [("accent", "hair")]
COLOURED = re.compile(r"(?<![-\w])(color|background): (?:var\(--([\w-]+)[,)]|(#|rgb))")


def colours(rules: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", rules))


LIGHT_RULES, DARK_RULES = TOKENS.split("@media (prefers-color-scheme: dark)")
LIGHT = colours(LIGHT_RULES)
DARK = {**LIGHT, **colours(DARK_RULES.split("@media")[0])}
SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_contrast_that_the_standard_gives() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@SCHEMES
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_reads_on_its_ground(scheme: dict[str, str], text: str, ground: str) -> None:
    assert contrast(scheme[text], scheme[ground]) >= LEAST


@SCHEMES
@pytest.mark.parametrize(("bar", "rest"), BARS)
def test_a_bar_is_told_from_the_rest_of_it(scheme: dict[str, str], bar: str, rest: str) -> None:
    assert contrast(scheme[bar], scheme[rest]) >= 3


@SCHEMES
def test_the_edge_of_a_control_can_be_seen(scheme: dict[str, str]) -> None:
    for ground in ("paper", "card"):
        assert contrast(scheme["line"], scheme[ground]) >= 3


def test_dark_has_a_colour_for_every_token_that_light_has() -> None:
    assert colours(DARK_RULES.split("@media")[0]).keys() == LIGHT.keys()


def test_no_sheet_colours_text_or_ground_with_anything_else() -> None:
    """Else a pair could appear that the list above does not know."""
    texts = {name for pair in PAIRS for name in pair} | {"tone"}
    known = {"color": texts, "background": texts | {rest for _, rest in BARS}}
    for sheet in set(CSS.glob("*/*.css")) - {CSS / "site/50-depth.css"}:  # a picture's are its own
        screen = sheet.read_text(encoding="utf-8").split("@media print")[0]
        for where, token, literal in COLOURED.findall(screen):
            assert not literal, sheet.name
            assert token in known[where], f"{sheet.name}: {where} of --{token}"
