"""The card that is held across a counter: what it holds, how it reads, and that it lets go."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from checklist.content import words
from checklist.schema import Answers
from tests.browser.screens import (
    BEFORE,
    Screen,
    address_of_verdict,
    most_answers,
    new_page,
    take_along,
)
from tests.browser.server import Server

ANSWERS = most_answers(BEFORE)


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    page = new_page(browser, server.url, viewport={"width": 360, "height": 800})
    show_card(page, ANSWERS)
    yield page
    page.context.close()


def show_card(page: Page, answers: Answers) -> None:
    """The card of a phone with these answers."""
    Screen("card", address_of_verdict(BEFORE), {BEFORE.id: answers}).show(page)
    take_along(page)
    page.get_by_role("button", name="Show it to a pharmacist").click()


def card(page: Page) -> Locator:
    return page.get_by_role("dialog", name="For the pharmacist or doctor")


def test_it_fills_the_screen(page: Page) -> None:
    assert card(page).bounding_box() == {"x": 0, "y": 0, "width": 360, "height": 800}


def test_it_opens_at_how_soon(page: Page) -> None:
    expect(card(page).locator(".verdict__soon")).to_contain_text("See a doctor today.")
    expect(card(page).locator(".verdict__soon")).to_be_in_viewport()
    assert card(page).evaluate("card => card.scrollTop") == 0


def test_it_holds_what_a_doctor_asks_first_and_no_more(page: Page) -> None:
    first = [question for question in BEFORE.questions() if question.first]
    expect(card(page).locator("dt")).to_have_text([str(question.short) for question in first])
    for question, row in zip(first, card(page).locator(".given__row").all(), strict=True):
        label = next(o.label for o in question.options if o.id in ANSWERS[question.id])
        expect(row).to_contain_text(str(label))


def test_answers_to_one_question_are_parted(page: Page) -> None:
    question = next(question for question in BEFORE.questions() if question.first and question.many)
    two = [option.id for option in question.options if not option.alone][:2]
    show_card(page, {question.id: frozenset(two)})
    second = card(page).locator("dd span:not([hidden]) ~ span:not([hidden])")
    assert second.evaluate("e => getComputedStyle(e, '::before').content") == '"· "'


def test_it_holds_on_one_screen_with_its_version(page: Page) -> None:
    expect(card(page).get_by_text(str(words.CONTENT_VERSION))).to_be_in_viewport(ratio=1)


def test_its_text_is_large(page: Page) -> None:
    sizes = (
        card(page)
        .locator("dd")
        .evaluate_all("parts => parts.map((part) => parseFloat(getComputedStyle(part).fontSize))")
    )
    assert min(sizes) >= 20


def test_escape_closes_it_and_gives_the_focus_back(page: Page) -> None:
    page.keyboard.press("Escape")
    expect(card(page)).to_be_hidden()
    expect(page.get_by_role("button", name="Show it to a pharmacist")).to_be_focused()


def test_its_button_closes_it_and_stays_in_reach(page: Page) -> None:
    close = card(page).get_by_role("button", name="Close")
    expect(close).to_be_in_viewport(ratio=1)
    close.click()
    expect(card(page)).to_be_hidden()


def test_opened_twice_it_holds_each_answer_once(page: Page) -> None:
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Show it to a pharmacist").click()
    expect(card(page).locator("dt", has_text="The tool")).to_have_count(1)
    expect(card(page).locator(".verdict__soon")).to_have_count(1)
