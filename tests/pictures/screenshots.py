"""Takes the screenshots that the README and the manifest show: ``make screenshots``.

``--all`` takes every screen in every look as well, into ``tests/output``: to be looked at.
An address takes them of a site that already runs there; without one, this serves the last build.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, FloatRect, Page

from tests.browser.server import SOURCES, Server, Site
from tests.pictures.browser import chromium, save

SHOWN = SOURCES / "static" / "screenshots"
LOOKED_AT = SOURCES / "tests" / "output"
PHONE = (412, 915)
LIMIT = 60_000
COLOURS = 160
LONGEST = 6000


@dataclass(frozen=True)
class Screen:
    """An address, the choices made before it is opened, and what to bring into view there."""

    name: str
    address: str
    choices: tuple[str, ...] = ()
    in_view: str = ""


@dataclass(frozen=True)
class Look:
    """How a reader has set the phone: its size first."""

    name: str
    size: tuple[int, int] = PHONE
    dark: bool = False
    forced: bool = False
    large: bool = False
    rtl: bool = False


PICTURE = "#length .depth svg"
HIGH = ("skin-now.none", "tool.roller", "length.to-0-5-mm", "place.face", "cleaning.alcohol")
STOP = ("age.22-or-over", "tool.pen", "length.to-1-mm", "place.eyelids", "needles.used-by-me")
URGENT = ("emergency-signs.none", "skin-or-eye.pus-or-fever", "time.2-to-7-days")
THREE = (
    Screen("home", "/"),
    Screen("question", "/check/#length", ("length.to-0-5-mm",), in_view=PICTURE),
    Screen("verdict", "/check/verdict/", HIGH),
)
EVERY = (
    *THREE,
    Screen("check", "/check/"),
    Screen("check-many", "/check/#conditions", ("conditions.diabetes",)),
    Screen("check-length", "/check/#length"),
    Screen("check-place", "/check/#place", ("length.to-1-mm", "place.eyelids", "place.scalp")),
    Screen("check-last", "/check/#next-days"),
    Screen("verdict-none", "/check/verdict/"),
    Screen("verdict-stop", "/check/verdict/", STOP),
    Screen("warning-signs", "/warning-signs/"),
    Screen("verdict-urgent", "/warning-signs/verdict/", URGENT),
    Screen("emergency", "/emergency/"),
    Screen("is-it-useful", "/is-it-useful/"),
    Screen("professionals", "/professionals/"),
    Screen("how-it-decides", "/how-it-decides/"),
    Screen("sources", "/sources/"),
    Screen("keep", "/keep/"),
    Screen("about", "/about/"),
    Screen("not-here", "/not-here/"),
)
LOOKS = (
    Look("360", (360, 800)),
    Look("360-dark", (360, 800), dark=True),
    Look("412"),
    Look("412-dark", dark=True),
    Look("320", (320, 640)),
    Look("large-text", large=True),
    Look("landscape", (800, 360)),
    Look("desktop", (1280, 800)),
    Look("rtl", rtl=True),
    Look("forced-colours", forced=True),
)


@contextmanager
def opened(browser: Browser, address: str, look: Look) -> Iterator[Page]:
    """A page of a phone fresh from the box, in a look."""
    width, height = look.size
    context = browser.new_context(
        base_url=address,
        viewport={"width": width, "height": height},
        color_scheme="dark" if look.dark else "light",
        forced_colors="active" if look.forced else "none",
        reduced_motion="reduce",
    )
    yield context.new_page()
    context.close()


def choose(page: Page, checklist: str, choices: tuple[str, ...]) -> None:
    """Answer as a reader does, each on its own screen."""
    for choice in choices:
        question, option = choice.split(".")
        page.goto(f"{checklist}#{question}")
        page.locator("html.ready").wait_for()
        page.locator(f'[name="{question}"][value="{option}"]').check()


def visit(page: Page, screen: Screen, look: Look) -> None:
    """Open a screen with its answers given, set as the look has it."""
    choose(page, re.sub(r"verdict/|#.*", "", screen.address), screen.choices)
    # From an empty page: going from one hash to another would not load the page again.
    page.goto("about:blank")
    page.goto(screen.address)
    root = "document.documentElement"
    if look.rtl:
        page.evaluate(f"{root}.dir = 'rtl'")
    if look.large:
        page.evaluate(f"{root}.style.fontSize = '225%'")
    if screen.in_view:
        page.locator(screen.in_view).evaluate("e => e.scrollIntoView({block: 'end'})")


def shoot(
    browser: Browser, address: str, screen: Screen, look: Look, *, whole: bool = False
) -> bytes:
    """One screenshot, as a PNG: what the phone shows, or the whole page."""
    with opened(browser, address, look) as page:
        visit(page, screen, look)
        if not whole or screen.in_view:
            return page.screenshot()
        height = min(LONGEST, page.evaluate("document.documentElement.scrollHeight"))
        clip: FloatRect = {"x": 0, "y": 0, "width": look.size[0], "height": height}
        return page.screenshot(full_page=True, clip=clip)


def shown(browser: Browser, address: str) -> None:
    """The three for README and manifest. Each must stay small: a shop page loads them all."""
    for screen in THREE:
        png = shoot(browser, address, screen, Look("412"))
        size = save(png, SHOWN / f"{screen.name}.png", colours=COLOURS)
        print(f"{screen.name}.png {size}")
        assert size < LIMIT, f"{screen.name}.png is {size} bytes, over {LIMIT}"


def looked_at(browser: Browser, address: str) -> None:
    """Every screen in every look, whole pages."""
    for look in LOOKS:
        for screen in EVERY:
            path = LOOKED_AT / look.name / f"{screen.name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(shoot(browser, address, screen, look, whole=True))
        print(LOOKED_AT / look.name)


def take(address: str, *, every: bool) -> None:
    with chromium() as browser:
        shown(browser, address)
        if every:
            looked_at(browser, address)


def main() -> None:
    reads = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    reads.add_argument("address", nargs="?", help="of a site that runs, as http://127.0.0.1:8000")
    reads.add_argument("--all", action="store_true", help="every screen in every look as well")
    asked = reads.parse_args()
    if asked.address:
        take(asked.address, every=asked.all)
        return
    with Server(Site(SOURCES)) as server:
        take(server.url, every=asked.all)


if __name__ == "__main__":
    main()
