"""Walks the questions as a reader does, and looks at what the phone kept of the answers."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Page, expect

BLOCKED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("blocked", "SecurityError"); } });"""


def heading(page: Page) -> str:
    """The question that shows."""
    return page.locator(".is-current h2").inner_text()


def open_check(phone: BrowserContext, address: str = "/check/") -> Page:
    """The questions, with one of them showing."""
    page = phone.new_page()
    page.goto(address)
    page.locator(".is-current").wait_for()
    return page


def choose(page: Page, label: str) -> None:
    """Choose an option of the question that shows."""
    page.locator(".is-current").get_by_label(label, exact=True).check()


def next_question(page: Page) -> None:
    """Tap Next, and wait until the step is in the history."""
    page.get_by_role("button", name="Next").click()
    current = page.locator(".is-current").get_attribute("id")
    expect(page).to_have_url(re.compile(f"#{current}$"))


def kept(page: Page, checklist: str = "before") -> str | None:
    """The answers as this phone keeps them."""
    found: str | None = page.evaluate("key => localStorage.getItem('needlewise:' + key)", checklist)
    return found


def answer_to_the_verdict(page: Page, address: str, label: str) -> None:
    """Open a checklist, go on to the question with this option, choose it, see the verdict."""
    page.goto(address)
    option = page.locator(".is-current").get_by_label(re.compile(f"^{label}"))
    page.locator(".ready .is-current").wait_for()
    while not option.is_visible():
        page.get_by_role("button", name="Next").click()
    option.check()
    page.get_by_role("button", name="See your verdict").click()
