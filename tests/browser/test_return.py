"""Answers that stay on the phone: what a reader who returns finds, and what is really forgotten."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import TurnOn
from tests.browser.questions import (
    BLOCKED,
    KEY,
    Given,
    as_stored,
    choose,
    open_check,
    remember,
    remembered,
    take_along,
    unfold,
)
from tests.browser.server import Server

FULL = """Storage.prototype.setItem = () => {
  throw new DOMException("full", "QuotaExceededError"); };"""


def come_back(phone: BrowserContext, answers: Given) -> Page:
    """A new page on a phone that stored these answers."""
    page = open_check(phone)
    remember(page, answers)
    page.reload()
    page.locator(".ready .is-current").wait_for()
    return page


def test_reload_stays_at_the_question_with_its_answer(phone: BrowserContext) -> None:
    page = open_check(phone, "/check/#cleaning")
    choose(page, "Alcohol")
    page.reload()
    expect(page.locator("#cleaning")).to_be_visible()
    expect(page.get_by_label("Alcohol", exact=True)).to_be_checked()


def test_a_reader_who_returns_may_continue_where_they_left(phone: BrowserContext) -> None:
    page = come_back(phone, {"stage": ["planning"], "age": ["under-18"]})
    page.get_by_role("button", name="Continue").click()
    expect(page.locator("#age + .is-current")).to_be_visible()


def test_a_question_left_out_before_is_not_gone_back_to(phone: BrowserContext) -> None:
    page = come_back(phone, {"cleaning": ["alcohol"]})
    page.get_by_role("button", name="Continue").click()
    expect(page.locator("#cleaning + .is-current")).to_be_visible()


def test_back_after_continue_is_the_question_before(phone: BrowserContext) -> None:
    page = come_back(phone, {"cleaning": ["alcohol"]})
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Back").click()
    expect(page.locator("#cleaning")).to_be_visible()


def test_back_after_start_again_leaves_the_questions(phone: BrowserContext) -> None:
    page = come_back(phone, {"cleaning": ["alcohol"]})
    page.get_by_role("button", name="Start again").click()
    page.get_by_role("button", name="Back").click()
    page.wait_for_url(re.compile(r"/$"))


def test_what_start_again_took_can_be_taken_back(phone: BrowserContext) -> None:
    page = come_back(phone, {"cleaning": ["alcohol"]})
    page.get_by_role("button", name="Start again").click()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Your answers are back.")).to_be_visible()
    page.get_by_role("button", name="Continue").click()
    expect(page.locator("#cleaning + .is-current")).to_be_visible()
    expect(page.locator("#tool input:checked")).to_have_count(0)


def test_what_was_forgotten_is_no_news_at_the_next_question(phone: BrowserContext) -> None:
    page = come_back(phone, {"cleaning": ["alcohol"]})
    page.get_by_role("button", name="Start again").click()
    said = page.get_by_text("Your answers are forgotten.")
    expect(said).to_be_visible()
    page.get_by_role("button", name="Next").click()
    expect(said).to_be_hidden()


def test_start_again_leaves_nothing(phone: BrowserContext) -> None:
    page = open_check(phone)
    page.locator(".is-current input").first.check()
    page.goto("/")
    page.goto("/check/")
    page.get_by_role("button", name="Start again").click()
    assert remembered(page) == {}
    expect(page.locator("input:checked")).to_have_count(0)


def test_forget_my_answers_leaves_nothing_of_either_checklist(phone: BrowserContext) -> None:
    page = open_check(phone)
    page.locator(".is-current input").first.check()
    remember(page, {"health": ["yes"]}, "warning-signs")
    page.goto("/check/verdict/")
    take_along(page)
    page.get_by_role("button", name="Forget my answers").click()
    expect(page.get_by_text("Your answers are forgotten.")).to_be_visible()
    assert page.evaluate("Object.keys(localStorage)") == []


def test_after_forgetting_the_page_shows_nothing_that_was_answered_or_shared(
    phone: BrowserContext,
) -> None:
    phone.add_init_script("delete Navigator.prototype.share; delete Navigator.prototype.clipboard;")
    page = come_back(phone, {"cleaning": ["alcohol"]})
    page.goto("/check/verdict/")
    take_along(page)
    page.get_by_role("button", name="Share with my answers").click()
    expect(page.locator("[data-ways] textarea")).to_have_value(re.compile("Alcohol"))
    page.get_by_role("button", name="Forget my answers").click()
    expect(page.locator("[data-ways] textarea")).to_have_value("")
    expect(page.locator("[data-finding='cleaning.alcohol']")).to_be_hidden()


def test_answers_forgotten_in_one_tab_do_not_come_back_from_another(phone: BrowserContext) -> None:
    other = open_check(phone, "/check/#cleaning")
    choose(other, "Alcohol")
    come_back(phone, {"cleaning": ["alcohol"]}).evaluate("localStorage.clear()")
    expect(other.get_by_label("Alcohol", exact=True)).not_to_be_checked()
    choose(other, "UV box")
    assert remembered(other) == {"cleaning": ["uv-box"]}


def test_answers_forgotten_in_another_tab_are_none_to_continue_with(phone: BrowserContext) -> None:
    page = come_back(phone, {"cleaning": ["alcohol"]})
    expect(page.get_by_role("button", name="Continue")).to_be_visible()
    open_check(phone).evaluate("localStorage.clear()")
    expect(page.get_by_role("button", name="Continue")).to_be_hidden()


def test_an_option_that_no_longer_exists_is_dropped_and_asked_again(phone: BrowserContext) -> None:
    page = open_check(phone)
    remember(page, {"tool": ["spoon"], "cleaning": ["alcohol"]})
    page.reload()
    notice = page.locator("[data-dropped]")
    expect(notice).to_be_visible()
    notice.get_by_role("link").click()
    expect(page.locator("#tool")).to_be_visible()
    expect(page.locator("#tool input:checked")).to_have_count(0)


def test_a_dropped_answer_is_no_longer_asked_for_once_given(phone: BrowserContext) -> None:
    page = come_back(phone, {"tool": ["spoon"]})
    expect(page.locator("[data-resume]")).to_be_hidden()
    page.locator("[data-dropped]").get_by_role("link").click()
    page.locator("#tool input").first.check()
    expect(page.locator("[data-dropped]")).to_be_hidden()


def test_an_option_that_no_longer_exists_leaves_its_question_open_in_the_verdict(
    phone: BrowserContext,
) -> None:
    page = come_back(phone, {"tool": ["spoon"], "cleaning": ["alcohol"]})
    remember(page, {"tool": ["spoon"]})
    page.goto("/check/verdict/")
    unfold(page, "What you did not say")
    expect(page.locator("[data-unanswered=tool]")).to_be_visible()
    expect(page.locator("[data-gone]")).to_be_visible()


TWO_AGES = as_stored({"age": ["under-18", "22-or-over"]})
JUNK = ["{", "null", "7", '"x"', "[1]", '{"tool": 3}', '{"tool": {"chosen": 1}}', TWO_AGES]


# Named by place: the time in one of them is another in each process of a run.
@pytest.mark.parametrize("junk", JUNK, ids=range(len(JUNK)))
def test_junk_in_storage_is_no_answer(phone: BrowserContext, junk: str) -> None:
    page = open_check(phone)
    page.evaluate("pair => localStorage.setItem(...pair)", [KEY, junk])
    page.reload()
    expect(page.locator(".is-current")).to_be_visible()
    expect(page.locator("input:checked")).to_have_count(0)


@pytest.mark.parametrize("script", [BLOCKED, FULL], ids=["blocked", "full"])
def test_without_storage_the_server_works_out_the_verdict(
    phone: BrowserContext, script: str
) -> None:
    phone.add_init_script(script)
    page = open_check(phone, "/check/#cleaning")
    choose(page, "Alcohol")
    page.get_by_role("button", name="See your verdict").click()
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "high")
    expect(page.locator("[data-finding='cleaning.alcohol']")).to_be_visible()


def test_answers_survive_a_crash(turn_on: TurnOn, server: Server) -> None:
    page = open_check(turn_on(server), "/check/#cleaning")
    choose(page, "Alcohol")
    page.context.close()
    page = open_check(turn_on(server), "/check/#cleaning")
    expect(page.get_by_label("Alcohol", exact=True)).to_be_checked()
