"""Both checklists to their verdict with the keyboard alone, and the focus seen at every step."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page, expect

from checklist.content import CONTENT
from checklist.schema import Checklist
from tests.browser.questions import SETTLED
from tests.browser.screens import BEFORE, Screen
from tests.browser.server import Server

# What has the focus is in view from its first line to its last, on top of everything, with a ring.
# A heading that takes it to be read out needs no ring.
# For a moment after a step an unseen shield takes the taps: keys go by it.
LOST = (
    f"() => ({SETTLED})().then(() => {{"
    + """
  const at = document.activeElement;
  if (at === document.body) return "nothing has the focus";
  const part = at.closest("label") ?? at;
  const seen = [...part.getClientRects()].every(({ left, top, width, bottom }) =>
    [top + 3, bottom - 3].every((y) => {
      const above = document.elementFromPoint(left + Math.min(width / 2, 100), y);
      return part.contains(above);
    }));
  const ring = getComputedStyle(at).outlineStyle !== "none" || at.tabIndex < 0;
  return seen && ring ? "" : `${seen ? "no ring" : "hidden"}: ${part.outerHTML.slice(0, 120)}`;
})"""
)


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    page = Screen("first", "/").open(browser, server.url, viewport={"width": 360, "height": 640})
    yield page
    page.context.close()


def press(page: Page, key: str) -> None:
    page.keyboard.press(key)
    assert_seen(page)


def assert_seen(page: Page) -> None:
    assert page.evaluate(LOST) == ""


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until what was wanted has the focus."""
    for _ in range(200):
        press(page, "Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab never came to {selector}")


def start(page: Page, checklist: Checklist) -> None:
    """From the first page to the first question."""
    tab_to(page, f"main a[href='{reverse(checklist.id)}']")
    page.keyboard.press("Enter")
    page.locator("html.ready").wait_for()


@pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
def test_the_verdict_is_reached_with_the_keyboard_alone(page: Page, checklist: Checklist) -> None:
    start(page, checklist)
    questions = list(checklist.questions())
    for question in questions:
        # A sign that cannot wait would lead to the numbers at once.
        wanted = min(question.options, key=lambda option: option.severity.rank)
        wanted = wanted if question.many else question.options[0]
        tab_to(page, f"#{question.id} [value='{wanted.id}']")
        press(page, "Space" if question.many else "ArrowDown")
        last = question is questions[-1]
        tab_to(page, "[data-step=verdict]" if last else "[data-step=next]")
        page.keyboard.press("Enter")
        if not last:
            expect(page.locator(".is-current h2")).to_be_focused()
            assert_seen(page)
    expect(page.get_by_role("heading", level=1)).to_have_accessible_name(
        re.compile("^See a professional")
    )
    page.locator("[data-verdict]").wait_for()
    tab_to(page, ".part--take-along summary")
    page.keyboard.press("Enter")
    tab_to(page, "[data-print]")


def test_arrows_choose_within_a_question_and_space_ticks_and_unticks(page: Page) -> None:
    start(page, BEFORE)
    one = next(q for q in BEFORE.questions() if not q.many)
    many = next(q for q in BEFORE.questions() if q.many)
    tab_to(page, f"#{one.id} input")
    press(page, "Space")
    press(page, "ArrowDown")
    assert page.locator(f"#{one.id} input").nth(1).is_checked()
    page.goto(f"/check/#{many.id}")
    page.locator(f"#{many.id}.is-current").wait_for()
    tab_to(page, f"#{many.id} input")
    press(page, "Space")
    assert page.locator(f"#{many.id} input").first.is_checked()
    press(page, "Space")
    assert not page.locator(f"#{many.id} input").first.is_checked()


def test_back_is_a_key_away_as_button_and_as_the_browsers(page: Page) -> None:
    start(page, BEFORE)
    first, second = (question.id for question in list(BEFORE.questions())[:2])
    for go_back in (page.go_back, lambda: page.keyboard.press("Enter")):
        tab_to(page, "[data-step=next]")
        page.keyboard.press("Enter")
        expect(page.locator(f"#{second} h2")).to_be_focused()
        tab_to(page, "[data-step=back]")
        go_back()
        expect(page.locator(f"#{first} h2")).to_be_focused()
        assert_seen(page)


def test_the_skip_link_comes_first_shows_itself_and_skips(page: Page) -> None:
    page.goto("/emergency/")
    press(page, "Tab")
    skip = page.get_by_role("link", name="Skip to content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    press(page, "Tab")
    assert page.evaluate("() => document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("address", ["/check/verdict/", "/keep/", "/sources/"])
def test_the_focus_is_seen_along_a_whole_page(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("html").press("Tab")
    for _ in range(40):
        if page.evaluate("() => document.activeElement.closest('.footer') !== null"):
            return
        press(page, "Tab")
