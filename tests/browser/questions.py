"""Walks the questions as a reader does, and looks at what the phone kept of the answers."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterable, Mapping
from typing import Any

from playwright.sync_api import BrowserContext, Page, expect

KEY = "needlewise:answers"
DONE_ON = "needlewise:done-on"
DAY = 24 * 60 * 60
# Playwright would try the next tap again and again meanwhile, each time at the cost of a tap.
SETTLED = """() => new Promise((settled, stuck) => {
  const shield = document.querySelector("[data-shield]");
  if (!shield) return settled();
  setTimeout(() => stuck(new Error("the shield stays")), 5000);
  const look = () => !shield.hidden || settled();
  new MutationObserver(look).observe(shield, { attributes: true });
  look();
})"""
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
    tap(page, "next")
    current = page.locator(".is-current").get_attribute("id")
    expect(page).to_have_url(re.compile(f"#{current}$"))


def tap(page: Page, step: str) -> None:
    """Tap Next or Back, and wait until the question that it leads to takes a tap."""
    page.locator(f"[data-step={step}]").click()
    page.evaluate(SETTLED)


Given = Mapping[str, Iterable[str]]


def as_stored(answers: Given, by: str = "before", days_ago: float = 0) -> str:
    """Answers as a phone stores them, given on this path so long ago."""
    at = int((time.time() - days_ago * DAY) * 1000)
    return json.dumps(
        {id: {"chosen": sorted(chosen), "at": at, "by": by} for id, chosen in answers.items()}
    )


def remember(page: Page, answers: Given, by: str = "before", days_ago: float = 0) -> None:
    """Let the phone have stored these answers, whatever it had."""
    page.evaluate("pair => localStorage.setItem(...pair)", [KEY, as_stored(answers, by, days_ago)])


def remembered(page: Page) -> dict[str, list[str]]:
    """The answers that this phone has stored."""
    found: dict[str, Any] = json.loads(page.evaluate("k => localStorage.getItem(k) ?? '{}'", KEY))
    return {id: answer["chosen"] for id, answer in found.items()}


def take_along(page: Page) -> None:
    """Open what a verdict offers to take along: it is folded away until it is wanted."""
    unfold(page, "Take it along")


def answer_to_the_verdict(page: Page, address: str, choice: str) -> None:
    """Open a checklist, go on to the question of this choice, make it, see the verdict."""
    question, option = choice.split(".")
    page.goto(address)
    box = page.locator(f"#{question}.is-current [value='{option}']")
    page.locator(".ready .is-current").wait_for()
    while not box.is_visible():
        tap(page, "next")
    box.check()
    page.locator("[data-step=verdict]").click()


def unfold(page: Page, title: str) -> None:
    """Open a fold of a verdict, by what it says of itself."""
    page.locator("details > summary", has_text=title).first.click()
