"""The verdict leaves the phone only on a tap, with or without the answers, as the reader chose."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from checklist.content import words
from tests.browser.questions import remember
from tests.browser.screens import take_along

ANSWERS = {"cleaning": ["alcohol"], "tool": ["roller"]}
# The share sheet belongs to the phone: what it is handed is caught, and nothing of ours replaced.
SHEET = "navigator.share = async (data) => { window.shared = data.text; };"
ENDED = "navigator.share = async () => {{ throw new DOMException('ended', '{}'); }};"
NONE = "delete Navigator.prototype.share; delete Navigator.prototype.clipboard;"
NONE_ELSE = "delete Navigator.prototype.clipboard;"
COPY = """delete Navigator.prototype.share;
Object.defineProperty(navigator, "clipboard", { value: {
  writeText: async (text) => { window.copied = text; } } });"""


@pytest.fixture
def verdict(phone: BrowserContext) -> Page:
    page = phone.new_page()
    page.goto("/about/")
    remember(page, ANSWERS)
    return page


def show(page: Page, script: str) -> None:
    page.add_init_script(script)
    page.goto("/check/verdict/")
    expect(page.locator("[data-finding='tool.roller']")).to_be_visible()
    take_along(page)


def test_shared_without_answers_holds_none_of_them(verdict: Page) -> None:
    show(verdict, SHEET)
    verdict.get_by_role("button", name="Share without my answers").click()
    text = verdict.evaluate("window.shared")
    assert text.startswith("See a professional")
    assert verdict.locator(".verdict__soon .badge:visible").inner_text() in text.split("\n")
    assert "Book a dermatologist" in text
    assert not re.search(r"alcohol|roller", text, re.IGNORECASE)


def test_the_link_can_be_shared_without_the_verdict(verdict: Page) -> None:
    show(verdict, SHEET)
    verdict.get_by_role("button", name="Share only the link").click()
    assert verdict.evaluate("window.shared === location.origin + '/'")


def test_shared_with_answers_holds_them_and_what_they_raised(verdict: Page) -> None:
    show(verdict, SHEET)
    verdict.get_by_role("button", name="Share with my answers").click()
    text = verdict.evaluate("window.shared")
    assert "Cleaning the needles: Alcohol" in text
    assert "The tool: Roller" in text
    assert "Change" not in text


def test_without_a_share_sheet_the_text_is_copied_and_said_so(verdict: Page) -> None:
    show(verdict, COPY)
    verdict.get_by_role("button", name="Share with my answers").click()
    expect(verdict.locator("[data-copied]")).to_be_visible()
    assert "The tool: Roller" in verdict.evaluate("window.copied")


def test_without_sheet_or_clipboard_message_mail_and_text_are_offered(verdict: Page) -> None:
    show(verdict, NONE)
    verdict.get_by_role("button", name="Share without my answers").click()
    text = verdict.get_by_label("The text, to select and copy").input_value()
    assert text.startswith("See a professional")
    for name, scheme in [("Text message", "sms:"), ("Mail", "mailto:")]:
        address = verdict.get_by_role("link", name=name).get_attribute("href") or ""
        assert address.startswith(scheme)
        assert text in unquote(address)


@pytest.mark.parametrize(
    ("without", "outcome"),
    [(COPY, "[data-copied]"), (NONE, "[data-ways] a")],
    ids=["copied", "ways"],
)
def test_a_tap_to_share_is_answered_beside_its_button(
    phone: BrowserContext, without: str, outcome: str
) -> None:
    page = phone.new_page()
    page.goto("/about/")
    remember(page, {"contact": ["within-3-days"], "when-done": ["yesterday"]})
    page.add_init_script(without)
    page.goto("/after/verdict/")
    button = page.get_by_role("button", name="Tell the other person")
    button.evaluate("button => button.scrollIntoView({ block: 'center' })")
    button.click()
    expect(page.locator(outcome).first).to_be_in_viewport()


@pytest.mark.parametrize(
    "name", ["AbortError", "InvalidStateError"], ids=["closed", "tapped twice"]
)
def test_a_share_sheet_that_was_closed_or_still_open_is_left_at_that(
    verdict: Page, name: str
) -> None:
    show(verdict, ENDED.format(name))
    verdict.get_by_role("button", name="Share without my answers").click()
    expect(verdict.locator("[data-ways]")).to_be_hidden()


def test_what_was_offered_before_is_gone_at_the_next_share(verdict: Page) -> None:
    show(verdict, "navigator.share = () => Promise.reject(new Error()); " + NONE_ELSE)
    verdict.get_by_role("button", name="Share with my answers").click()
    text = verdict.get_by_label("The text, to select and copy")
    expect(text).to_have_value(re.compile("Roller"))
    verdict.evaluate("() => { navigator.share = () => new Promise(() => {}); }")
    verdict.get_by_role("button", name="Share only the link").click()
    expect(text).to_be_hidden()
    expect(text).to_have_value("")


def test_shared_with_answers_gives_titles_their_why_and_leaves_no_row_empty(verdict: Page) -> None:
    show(verdict, SHEET)
    verdict.get_by_role("button", name="Share with my answers").click()
    text = verdict.evaluate("window.shared")
    why = verdict.locator("[data-finding='cleaning.alcohol'] .finding__why").text_content() or ""
    assert why.strip() in text
    assert not re.search(r":\s*$", text, re.MULTILINE)
    assert "Printed on" not in text
    assert str(words.CONTENT_VERSION) in text


def test_the_day_of_the_deed_is_shared_with_the_answers_in_words(verdict: Page) -> None:
    verdict.add_init_script(SHEET)
    verdict.goto("/after/verdict/")
    verdict.get_by_label("The day you did it").fill("2026-11-19")
    take_along(verdict)
    verdict.get_by_role("button", name="Share with my answers").click()
    assert "The day you did it: 19 November 2026" in verdict.evaluate("window.shared")


@pytest.mark.parametrize("printer", ["undefined", "() => {}"], ids=["no print", "print in vain"])
def test_where_an_app_cannot_print_the_page_says_so(verdict: Page, printer: str) -> None:
    show(verdict, f"window.print = {printer};")
    verdict.get_by_role("button", name="Print or save as PDF").click()
    expect(verdict.get_by_text("Did nothing open?")).to_be_visible()


def test_where_it_prints_nothing_more_is_said(verdict: Page) -> None:
    verdict.clock.install()
    show(verdict, "window.print = () => { dispatchEvent(new Event('beforeprint')); };")
    verdict.get_by_role("button", name="Print or save as PDF").click()
    verdict.clock.run_for(2_000)
    expect(verdict.get_by_text("Did nothing open?")).to_be_hidden()


def test_nothing_leaves_the_phone_without_a_tap(phone: BrowserContext, verdict: Page) -> None:
    asked: list[str] = []
    phone.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
    show(verdict, SHEET)
    assert [request for request in asked if not request.startswith("GET ")] == []
    assert [request for request in asked if re.search(r"alcohol|roller|\?", request)] == []
    assert verdict.evaluate("window.shared") is None
