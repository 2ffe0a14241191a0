"""What stands on the first screen in letters as wide as any phone's, and that it stays there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Page, expect

from checklist.content import CONTENT
from checklist.schema import Checklist, Severity
from tests.browser.questions import remember
from tests.browser.screens import (
    BEFORE,
    WARNING_SIGNS,
    Screen,
    address_of_verdict,
    answers_of,
    open_before_its_script,
)
from tests.browser.server import Server

BELOW = """selector => {
  const parts = [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility());
  const bottoms = parts.map((part) => part.getBoundingClientRect().bottom);
  return parts.length ? Math.max(...bottoms) - innerHeight : Infinity;
}"""
TOP = "part => part.getBoundingClientRect().top"
BOTTOM = "part => part.getBoundingClientRect().bottom"
GIVEN = answers_of(WARNING_SIGNS, Severity.EMERGENCY) or {}
# Neither a heading nor a button inherits it.
WIDE = """() => {
  for (const part of document.querySelectorAll("body *")) part.style.letterSpacing = ".05em";
}"""


@pytest.fixture(scope="module")
def emergency(browser: Browser, server: Server) -> Iterator[Page]:
    screen = Screen("emergency", address_of_verdict(WARNING_SIGNS), {WARNING_SIGNS.id: GIVEN})
    height = {"width": 360, "height": 740}
    page = screen.open(browser, server.url, viewport=height, timezone_id="Europe/London")
    page.locator(".country-known [data-counted]").wait_for()
    page.evaluate(WIDE)
    yield page
    page.context.close()


@pytest.mark.parametrize(
    "part",
    [".verdict__soon", ".verdict__first", ".calls a[href^='tel:']", ".say__lines"],
)
def test_what_cannot_wait_stands_on_it(emergency: Page, part: str) -> None:
    assert emergency.evaluate(BELOW, part) <= 0


def test_a_verdict_with_nothing_that_stands_from_before_begins_right_below_the_bar(
    emergency: Page,
) -> None:
    main = emergency.locator(".main")
    room = main.evaluate("main => parseFloat(getComputedStyle(main).paddingBlockStart)")
    assert emergency.locator(".verdict__head").evaluate(TOP) - main.evaluate(TOP) == room


def test_what_stands_from_before_keeps_off_the_head(phone: BrowserContext) -> None:
    page = phone.new_page()
    page.goto("/about/")
    remember(page, GIVEN, WARNING_SIGNS.id)
    page.goto(address_of_verdict(BEFORE))
    stands = page.locator("[data-stands]:visible").last
    expect(stands).to_be_visible()
    assert page.locator(".verdict__head").evaluate(TOP) - stands.evaluate(BOTTOM) >= 8


@pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
def test_the_first_question_stays_where_it_is_once_the_script_has_run(
    phone: BrowserContext, checklist: Checklist
) -> None:
    page = phone.new_page()
    let_it_come = open_before_its_script(page, reverse(checklist.id))
    form, second = page.locator(".checklist"), page.locator(".question").nth(1)
    expect(second).to_have_css("position", "absolute")  # it has its style
    page.evaluate(WIDE)
    before = form.evaluate(TOP)
    let_it_come()
    page.locator(".ready .is-current").wait_for()
    assert form.evaluate(TOP) == before
