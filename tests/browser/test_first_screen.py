"""What an emergency shows before anybody scrolls, in letters as wide as any phone's."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from checklist.schema import Severity
from tests.browser.screens import WARNING_SIGNS, Screen, address_of_verdict, answers_of
from tests.browser.server import Server

BELOW = """selector => Math.max(...[...document.querySelectorAll(selector)]
  .filter((part) => part.checkVisibility())
  .map((part) => part.getBoundingClientRect().bottom)) - innerHeight"""


@pytest.fixture(scope="module")
def emergency(browser: Browser, server: Server) -> Page:
    given = answers_of(WARNING_SIGNS, Severity.EMERGENCY) or {}
    screen = Screen("emergency", address_of_verdict(WARNING_SIGNS), {WARNING_SIGNS.id: given})
    height = {"width": 360, "height": 740}
    page = screen.open(browser, server.url, viewport=height, timezone_id="Europe/London")
    page.locator(".country-known [data-counted]").wait_for()
    page.evaluate("document.body.style.letterSpacing = '.05em'")
    return page


@pytest.mark.parametrize(
    "part",
    [".verdict__soon", ".verdict__first", ".calls a[href^='tel:']", ".say__lines"],
)
def test_what_cannot_wait_stands_on_it(emergency: Page, part: str) -> None:
    assert emergency.evaluate(BELOW, part) <= 0


def test_a_verdict_with_nothing_that_stands_from_before_begins_right_below_the_bar(
    emergency: Page,
) -> None:
    gap = """() => document.querySelector(".verdict__head").getBoundingClientRect().top
      - document.querySelector(".main").getBoundingClientRect().top
      - parseFloat(getComputedStyle(document.querySelector(".main")).paddingBlockStart)"""
    assert emergency.evaluate(gap) == 0
