"""What is forgotten can be taken back for ten seconds, in memory alone, and then by nobody."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.questions import KEY, as_stored, take_along

ANSWERS = as_stored({"cleaning": ["alcohol"]})
DONE_ON = '{"on":"2026-11-19","from":"2026-11-19","since":0}'
FINDING = "[data-finding='cleaning.alcohol']"
HIDDEN = """() => {
  Object.defineProperty(document, "hidden", { value: true, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""


def verdict(phone: BrowserContext) -> Page:
    page = phone.new_page()
    page.goto("/check/verdict/")
    take_along(page)
    expect(page.get_by_role("button", name="Forget my answers")).to_be_visible()
    return page


@pytest.fixture
def page(phone: BrowserContext) -> Page:
    """A verdict whose answers were just forgotten, its clock in the hand of the test."""
    page = phone.new_page()
    page.goto("/about/")
    page.evaluate("pair => localStorage.setItem(...pair)", [KEY, ANSWERS])
    page.evaluate("pair => localStorage.setItem(...pair)", ["needlewise:done-on", DONE_ON])
    page.clock.install()
    page.goto("/check/verdict/")
    take_along(page)
    page.get_by_role("button", name="Forget my answers").click()
    expect(page.get_by_text("Your answers are forgotten.")).to_be_visible()
    return page


def undo(page: Page) -> Locator:
    return page.get_by_role("button", name="Undo")


def remembered(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate("({ ...localStorage })")
    return found


def test_until_undone_nothing_is_left_in_any_storage(page: Page) -> None:
    assert remembered(page) == {}
    assert page.evaluate("({ ...sessionStorage })") == {}
    assert page.evaluate("indexedDB.databases()") == []
    assert "alcohol" not in page.evaluate("location.href + JSON.stringify(history.state)")
    expect(page.locator(FINDING)).to_be_hidden()


def test_undo_brings_everything_back_and_says_so(page: Page) -> None:
    undo(page).click()
    expect(page.get_by_text("Your answers are back.")).to_be_visible()
    expect(page.locator(FINDING)).to_be_visible()
    expect(undo(page)).to_be_hidden()
    assert remembered(page)[KEY] == ANSWERS
    assert "2026-11-19" in remembered(page)["needlewise:done-on"]


def test_after_ten_seconds_it_cannot_be_undone(page: Page) -> None:
    page.clock.run_for(9_000)
    expect(undo(page)).to_be_visible()
    page.clock.run_for(1_500)
    expect(undo(page)).to_be_hidden()
    expect(page.get_by_text("Your answers are forgotten.")).to_be_visible()


def test_once_the_page_was_hidden_it_cannot_be_undone(page: Page) -> None:
    page.evaluate(HIDDEN)
    expect(undo(page)).to_be_hidden()


def test_once_the_page_was_left_it_cannot_be_undone(page: Page) -> None:
    page.goto("/about/")
    page.go_back()
    expect(page.locator("[data-verdict]")).to_be_visible()
    expect(undo(page)).to_be_hidden()
    assert remembered(page) == {}


def test_another_tab_forgets_and_takes_back_too(page: Page, phone: BrowserContext) -> None:
    undo(page).click()
    other = verdict(phone)
    expect(other.locator(FINDING)).to_be_visible()
    other.get_by_role("button", name="Forget my answers").click()
    expect(page.locator(FINDING)).to_be_hidden()
    undo(other).click()
    expect(page.locator(FINDING)).to_be_visible()


def test_an_answer_given_since_in_another_tab_is_not_written_over(
    page: Page, phone: BrowserContext
) -> None:
    other = phone.new_page()
    other.goto("/check/#tool")
    other.locator(".ready .is-current input").first.check()
    expect(undo(page)).to_be_hidden()
    assert "alcohol" not in remembered(page)[KEY]


def test_with_nothing_to_forget_there_is_nothing_to_undo(phone: BrowserContext) -> None:
    page = verdict(phone)
    page.get_by_role("button", name="Forget my answers").click()
    expect(page.get_by_text("Your answers are forgotten.")).to_be_visible()
    expect(undo(page)).to_be_hidden()
