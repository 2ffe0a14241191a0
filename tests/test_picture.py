"""The depth picture is to scale, says what it draws, and shows no length as a good one."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from django.conf import settings as configured
from django.template.loader import render_to_string

from checklist.content import CONTENT
from checklist.drawing import drawing
from checklist.picture import PX_PER_MM, WINDOW, Needle, Skin, needles, px, skins
from checklist.templatetags.picture import MARKS, depth_picture, mm
from checklist.verdict import verdict

SKINS = skins(CONTENT.skin_sites)
NEEDLES = needles(CONTENT.needle_lengths)
ASKED = CONTENT.checklists[0]
UNMEASURED = depth_picture(ASKED)["unmeasured"]
SHAPES = ElementTree.fromstring(drawing())
STYLES = Path(configured.STATICFILES_DIRS[0]) / "css" / "site" / "50-depth.css"
NUMBER = r"\d+(?:\.\d+)?"
every_skin = pytest.mark.parametrize("skin", SKINS, ids=lambda skin: skin.id)
every_needle = pytest.mark.parametrize("needle", NEEDLES, ids=lambda needle: needle.id)


def paths(id: str, colour: str) -> list[str]:
    """Every path of a shape in a colour of its own, as drawn."""
    shape = next(e for e in SHAPES.iter() if e.get("id") == id)
    drawn = shape.iter("{http://www.w3.org/2000/svg}path")
    return [p.get("d", "") for p in drawn if f"var(--depth-{colour})" in str(p.attrib)]


def solid(id: str, colour: str) -> int:
    """How far down a layer is drawn without stripes."""
    return int(str(re.match(r"M0 0h\d+v(\d+)H0z", paths(id, colour)[0])[1]))  # type: ignore[index]


def striped(id: str, colour: str) -> tuple[int, int]:
    """From where to where a layer is drawn in stripes."""
    top, height = re.findall(r"M\d+ (\d+)h\d+l-(\d+)", paths(id, colour)[0])[0]
    return int(top), int(top) + int(height)


def figure(settings: Any, **asked: Any) -> str:
    """The picture as a page has it, with the names of files not hashed."""
    plain = "django.contrib.staticfiles.storage.StaticFilesStorage"
    settings.STORAGES = {"staticfiles": {"BACKEND": plain}}
    return render_to_string("parts/depth_picture.html", depth_picture(ASKED, **asked))


def test_a_millimetre_needle_is_one_scale_long() -> None:
    needle = next(n for n in NEEDLES if n.printed_mm == 1.0)
    assert needle.tip == 1.0 * PX_PER_MM


@every_needle
def test_needle_is_drawn_at_the_longest_printed_length(needle: Needle) -> None:
    assert f"L0 {round(needle.band.longest_mm * PX_PER_MM)}L" in paths(needle.id, "needle")[0]


@every_needle
def test_bar_is_drawn_from_the_surface_to_the_printed_length(needle: Needle) -> None:
    longest = round(needle.band.longest_mm * PX_PER_MM)
    assert f"M18 0V{longest}M" in paths(needle.id, "needle")[1]


@every_needle
def test_needle_differs_from_the_others_in_length_alone(needle: Needle) -> None:
    first = NEEDLES[0]
    body, other = paths(needle.id, "needle")[0], paths(first.id, "needle")[0]
    assert body.replace(f"L0 {needle.tip}L", f"L0 {first.tip}L") == other


@every_skin
def test_epidermis_is_solid_to_the_thinnest_and_striped_to_the_thickest(skin: Skin) -> None:
    low = min(site.epidermis_mm[0] for site in skin.sites)
    high = max(site.epidermis_mm[1] for site in skin.sites)
    drawn = (solid(skin.id, "epidermis"), striped(skin.id, "epidermis"))
    assert drawn == (px(low), (px(low), px(high)))


@every_skin
def test_dermis_ends_where_both_layers_of_a_site_do(skin: Skin) -> None:
    low = min(px(site.epidermis_mm[0]) + px(site.dermis_mm[0]) for site in skin.sites)
    high = max(px(site.epidermis_mm[1]) + px(site.dermis_mm[1]) for site in skin.sites)
    drawn = (solid(skin.id, "dermis"), striped(skin.id, "dermis"))
    assert drawn == (low, (low, min(high, WINDOW)))


@every_skin
def test_vessels_and_nerves_stay_out_of_the_epidermis(skin: Skin) -> None:
    deepest = max(s.epidermis[1] for s in SKINS)
    for kind in ("vessel", "nerve"):
        for path in paths(skin.id, kind):
            heights = re.findall(r"[-\d.]+[ -]([\d.]+)", path)
            assert min(map(float, heights)) > deepest


def test_sideways_the_scale_is_the_same() -> None:
    gaps = {after.x - before.x for before, after in pairwise(NEEDLES)}
    assert gaps == {px(0.48)}


def test_ticks_stand_at_their_millimetres() -> None:
    frame = next(e for e in SHAPES.iter() if e.get("id") == "frame")
    said = {e.text: e.get("y") for e in frame.iter("{http://www.w3.org/2000/svg}text")}
    assert (said["1 mm"], said["2 mm"]) == ("100", "200")


def test_every_place_with_figures_and_every_length_is_drawn() -> None:
    drawn = {e.get("id") for e in SHAPES.iter()}
    places = {site.place.split(".")[1] for site in CONTENT.skin_sites}
    assert places | {band.id for band in CONTENT.needle_lengths} <= drawn


def test_a_place_without_figures_is_not_drawn() -> None:
    assert {place.split(".")[1] for place in UNMEASURED} == {"lips-or-openings", "unknown"}
    assert not {e.get("id") for e in SHAPES.iter()} & {"lips-or-openings", "unknown"}


def test_of_several_places_the_thinnest_lies_on_top(settings: Any) -> None:
    order = re.findall(r'#([a-z-]+)" data-draws="s', figure(settings))
    thinness = {skin.id: skin.end_mm for skin in SKINS}
    assert order == sorted(order, key=lambda place: thinness[place], reverse=True)


@every_needle
def test_sentence_of_a_length_says_what_is_drawn(needle: Needle) -> None:
    said = set(re.findall(NUMBER, str(needle.band.text)))
    printed = {mm(drawn.printed_mm) for drawn in NEEDLES}
    assert mm(needle.printed_mm) in said
    assert said <= printed, "no other number is known"


@every_skin
def test_sentence_of_a_place_says_what_is_drawn(skin: Skin, settings: Any) -> None:
    sentence = re.search(
        rf'<p [^>]*data-when="{skin.place}">(.+?)</p>', figure(settings), re.DOTALL
    )
    numbers = {mm(end) for end in (*skin.epidermis_mm, *skin.dermis_mm)}
    assert sentence
    assert set(re.findall(NUMBER, sentence[1])) == numbers


@every_needle
def test_verdict_draws_the_length_chosen_and_no_other(needle: Needle, settings: Any) -> None:
    chosen = frozenset({needle.band.length, "place.neck-or-chest"})
    page = figure(
        settings,
        found=verdict(ASKED, {}),
        chosen=chosen,
        length=needle.band.length,
        every_place=False,
    )
    shapes = re.findall(r"svg#([a-z0-9-]+)", page)
    assert shapes == ["face", "neck-or-chest", "frame", "every", needle.id]


def test_styles_follow_every_box_that_is_drawn() -> None:
    styles = STYLES.read_text(encoding="utf-8")
    followed = set(
        re.findall(r':has\(\[data-draws="(\w+)"\]:checked\) \.depth \[data-draws="\1"\]', styles)
    )
    assert followed == {*MARKS["needle"].values(), *MARKS["skin"].values(), "s0"}


def test_every_colour_is_one_that_the_styles_name() -> None:
    used = set(re.findall(r"var\((--[a-z-]+)\)", drawing()))
    named = set(re.findall(r"(--[a-z-]+):", STYLES.read_text(encoding="utf-8")))
    assert used <= named
    assert not re.search(r"#[0-9a-f]{3}|rgb|green", drawing())


def test_nothing_in_the_picture_is_green() -> None:
    colours = re.findall(r"#([0-9a-f]{6})\b", STYLES.read_text(encoding="utf-8"))
    for red, green, blue in (re.findall("..", colour) for colour in colours):
        assert int(green, 16) <= max(int(red, 16), int(blue, 16))
