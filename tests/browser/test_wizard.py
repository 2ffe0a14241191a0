"""One question a screen: History, the keyboard's focus, and what is asked and what is not."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse
from playwright.sync_api import BrowserContext, expect

from checklist.content import CONTENT, words
from checklist.schema import Checklist
from tests.browser.questions import (
    heading,
    next_question,
    open_check,
)

BEFORE = CONTENT.checklists[0]
ASKED = [question.id for question in BEFORE.questions()]


def test_one_question_shows_at_a_time(phone: BrowserContext) -> None:
    page = open_check(phone)
    expect(page.locator("fieldset:visible")).to_have_count(1)
    expect(page.locator(".is-current")).to_have_id(ASKED[0])


def test_next_shows_the_next_question_and_focuses_its_heading(phone: BrowserContext) -> None:
    page = open_check(phone)
    next_question(page)
    expect(page.locator(".is-current h2")).to_be_focused()
    expect(page.locator(".is-current")).to_have_id(ASKED[1])


def test_the_questions_beside_this_one_are_laid_out_and_out_of_reach(phone: BrowserContext) -> None:
    page = open_check(phone, "/check/#cleaning")
    expect(page.locator(".is-near")).to_have_count(2)
    widths = "near => near.map(part => part.querySelector('label').getBoundingClientRect().width)"
    here = page.locator(".is-current label").first.evaluate("l => l.getBoundingClientRect().width")
    assert page.locator(".is-near").evaluate_all(widths) == [here, here]
    expect(page.get_by_role("group")).to_have_count(1)
    expect(page.locator(".is-near input:visible")).to_have_count(0)


def test_system_back_goes_one_question_back(phone: BrowserContext) -> None:
    page = open_check(phone)
    first = heading(page)
    next_question(page)
    page.go_back()
    expect(page.locator(".is-current h2")).to_have_text(first)


def test_back_in_the_same_moment_as_next_takes_one_step_back(phone: BrowserContext) -> None:
    page = open_check(phone)
    next_question(page)
    second, address = heading(page), page.url
    page.evaluate(
        "['next', 'back'].forEach(to => document.querySelector(`[data-step=${to}]`).click())"
    )
    expect(page.locator(".is-current h2")).to_have_text(second)
    expect(page).to_have_url(address)


def test_back_button_goes_one_question_back(phone: BrowserContext) -> None:
    page = open_check(phone)
    first = heading(page)
    next_question(page)
    page.get_by_role("button", name="Back").click()
    expect(page.locator(".is-current h2")).to_have_text(first)


@pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
def test_the_whole_walk_ends_in_see_a_professional(
    phone: BrowserContext, checklist: Checklist
) -> None:
    page = open_check(phone, reverse(checklist.id))
    seen = []
    while page.locator("[data-step=next]").is_visible():
        seen.append(page.locator(".is-current").get_attribute("id"))
        if seen[-1] != "emergency-signs":
            page.locator(".is-current input").last.check()
        next_question(page)
    page.locator(".is-current input").last.check()
    page.locator("[data-step=verdict]").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("See a professional")
    expect(page.locator("[data-unknown]:not([hidden])")).not_to_have_count(0)
    assert len(set(seen)) == len(seen)


def test_a_question_that_an_answer_spares_is_not_asked(phone: BrowserContext) -> None:
    page = open_check(phone)
    choice, spared = next((when[0][0], id) for id, when in BEFORE.skip.items() if len(when) == 1)
    question, option = choice.split(".")
    while page.locator(".is-current").get_attribute("id") != question:
        next_question(page)
    page.locator(f".is-current [value='{option}']").check()
    seen = []
    while page.locator("[data-step=next]").is_visible():
        next_question(page)
        seen.append(page.locator(".is-current").get_attribute("id"))
    assert spared not in seen
    page.get_by_role("button", name="Back").click()
    assert page.locator(".is-current").get_attribute("id") in seen
    page.locator("[data-step=verdict]").click()
    expect(page.locator("[data-verdict]")).to_be_visible()
    expect(page.locator(f"[data-unanswered={spared}]")).to_have_attribute("hidden", "")


def test_a_question_that_is_named_shows_even_if_an_answer_spares_it(phone: BrowserContext) -> None:
    page = open_check(phone)
    choice, spared = next((when[0][0], id) for id, when in BEFORE.skip.items())
    question, option = choice.split(".")
    page.goto(f"/check/#{question}")
    page.locator(f".is-current [value='{option}']").check()
    page.goto(f"/check/#{spared}")
    expect(page.locator(".is-current")).to_have_id(spared)


def test_the_bar_grows_with_each_step_and_has_a_name(phone: BrowserContext) -> None:
    page = open_check(phone)
    bar = page.get_by_role("progressbar", name="How far you are")
    first = bar.evaluate("bar => bar.position")
    next_question(page)
    assert 0 < first < bar.evaluate("bar => bar.position") <= 1


def test_a_double_tap_takes_one_step_and_chooses_nothing(phone: BrowserContext) -> None:
    page = open_check(phone)
    button = page.locator("[data-step=next]").bounding_box()
    assert button is not None
    spot = (button["x"] + button["width"] / 2, button["y"] + button["height"] / 2)
    page.touchscreen.tap(*spot)
    page.touchscreen.tap(*spot)
    expect(page).to_have_url(re.compile(f"#{ASKED[1]}$"))
    expect(page.locator("[data-shield]")).to_be_hidden()
    expect(page.locator(".is-current")).to_have_id(ASKED[1])
    expect(page.locator("input:checked")).to_have_count(0)


@pytest.mark.parametrize("fragment", ["main", "top", "", "googtrans(en|de)"])
def test_a_fragment_that_names_no_question_leaves_it_alone(
    phone: BrowserContext, fragment: str
) -> None:
    page = open_check(phone)
    next_question(page)
    page.evaluate("fragment => { location.hash = fragment; }", fragment)
    expect(page.locator(".is-current")).to_have_id(ASKED[1])
    page.go_back()
    expect(page.locator(".is-current")).to_have_id(ASKED[1])


def test_the_emergency_page_is_in_reach_at_the_end_of_the_longest_question(
    phone: BrowserContext,
) -> None:
    page = open_check(phone, "/warning-signs/#emergency-signs")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(page.get_by_role("link", name="Feeling very ill?")).to_be_in_viewport()
    expect(page.locator("[data-step=back]")).to_be_in_viewport()
    expect(page.locator(".footer")).to_have_count(0)


@pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
def test_five_options_are_seen_at_once(phone: BrowserContext, checklist: Checklist) -> None:
    page = open_check(phone, reverse(checklist.id))
    page.set_viewport_size({"width": 360, "height": 740})
    for question in checklist.questions():
        if len(question.options) == 5 and not question.picture:
            page.goto(f"{reverse(checklist.id)}#{question.id}")
            last = page.locator(f"#{question.id}.is-current label").last
            last.wait_for()
            below = last.evaluate("label => label.getBoundingClientRect().bottom")
            bar = page.locator(".steps").evaluate("bar => bar.getBoundingClientRect().top")
            assert below <= bar + 1, (question.id, below, bar)


def test_the_intended_use_stands_at_the_start_and_not_again(phone: BrowserContext) -> None:
    page = open_check(phone)
    use = page.get_by_text(str(words.INTENDED_USE[0].text))
    expect(use).to_be_visible()
    next_question(page)
    expect(use).to_be_hidden()


def test_the_picture_stands_above_its_options(phone: BrowserContext) -> None:
    pictured = next(q for q in BEFORE.questions() if q.picture)
    page = open_check(phone, f"/check/#{pictured.id}")
    tops = "part => part.getBoundingClientRect().top"
    picture = page.locator(".is-current .depth").evaluate(tops)
    assert picture < page.locator(".is-current .option").first.evaluate(tops)
