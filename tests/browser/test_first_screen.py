"""What stands on the first screen in letters as wide as any phone's, and that it stays there."""

from __future__ import annotations

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Page, Route

from checklist.content import CONTENT
from checklist.schema import Checklist, Severity
from tests.browser.screens import WARNING_SIGNS, Screen, address_of_verdict, answers_of
from tests.browser.server import Server

BELOW = """selector => Math.max(...[...document.querySelectorAll(selector)]
  .filter((part) => part.checkVisibility())
  .map((part) => part.getBoundingClientRect().bottom)) - innerHeight"""
TOP = "() => document.querySelector('.checklist').getBoundingClientRect().top"
SCRIPT = "**/static/js/site.*"
WIDE = "document.body.style.letterSpacing = '.05em'"


@pytest.fixture(scope="module")
def emergency(browser: Browser, server: Server) -> Page:
    given = answers_of(WARNING_SIGNS, Severity.EMERGENCY) or {}
    screen = Screen("emergency", address_of_verdict(WARNING_SIGNS), {WARNING_SIGNS.id: given})
    height = {"width": 360, "height": 740}
    page = screen.open(browser, server.url, viewport=height, timezone_id="Europe/London")
    page.locator(".country-known [data-counted]").wait_for()
    page.evaluate(WIDE)
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


@pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
def test_the_first_question_stays_where_it_is_once_the_script_has_run(
    phone: BrowserContext, checklist: Checklist
) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page = phone.new_page()
    page.route(SCRIPT, hold)
    with page.expect_request(SCRIPT):
        page.goto(reverse(checklist.id), wait_until="commit")
    page.locator(".question").first.wait_for()
    page.evaluate(WIDE)
    before = page.evaluate(TOP)
    held[0].continue_()
    page.locator(".ready .is-current").wait_for()
    assert page.evaluate(TOP) == before
