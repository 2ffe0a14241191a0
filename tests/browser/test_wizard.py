"""One question a screen: History, the keyboard's focus, and what a choice says at once."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, expect

from tests.browser.questions import BLOCKED, choose, heading, next_question, open_check


def test_one_question_shows_at_a_time(phone: BrowserContext) -> None:
    page = open_check(phone)
    expect(page.locator("fieldset:visible")).to_have_count(1)
    expect(page.locator(".is-current")).to_contain_text("1 of 21")


def test_next_shows_the_next_question_and_focuses_its_heading(phone: BrowserContext) -> None:
    page = open_check(phone)
    next_question(page)
    expect(page.locator(".is-current h2")).to_be_focused()
    expect(page.locator(".is-current")).to_contain_text("2 of 21")


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


def test_choosing_shows_the_why_in_place_and_announces_it(phone: BrowserContext) -> None:
    page = open_check(phone, "/check/#cleaning")
    why = page.locator(".option", has=page.get_by_label("Alcohol", exact=True)).locator(".why")
    expect(why).to_be_hidden()
    choose(page, "Alcohol")
    expect(why).to_be_visible()
    expect(page.locator("[data-live]")).to_have_text(re.compile("does not sterilize"))


def test_none_of_these_clears_the_others_and_they_clear_it(phone: BrowserContext) -> None:
    page = open_check(phone, "/check/#skin-now")
    boxes = page.locator("#skin-now input")
    none = page.locator("#skin-now input[data-alone]")
    boxes.first.check()
    none.check()
    expect(boxes.first).not_to_be_checked()
    boxes.first.check()
    expect(none).not_to_be_checked()


def test_a_stop_answer_says_so_and_offers_the_verdict(phone: BrowserContext) -> None:
    page = open_check(phone, "/check/#skin-now")
    page.locator("#skin-now input").first.check()
    expect(page.locator(".steps__stop")).to_be_visible()
    expect(page.locator(".steps__stop")).to_contain_text("This alone means: not at home.")
    page.get_by_role("button", name="See your verdict").click()
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "stop")


def test_a_stop_answer_is_announced_and_not_again_on_the_next_question(
    phone: BrowserContext,
) -> None:
    page = open_check(phone, "/check/#skin-now")
    page.locator("#skin-now input").first.check()
    expect(page.locator("[data-live]")).to_contain_text("This alone means: not at home.")
    next_question(page)
    expect(page.locator("[data-live]")).to_be_empty()


def test_an_emergency_answer_goes_straight_to_the_numbers(phone: BrowserContext) -> None:
    page = open_check(phone, "/warning-signs/")
    # The screen changes under the tap, so the box is never seen checked.
    page.locator("#emergency-signs .option label").first.click()
    page.wait_for_url("**/emergency/")
    expect(page.get_by_role("link", name="US and Canada 911")).to_have_attribute("href", "tel:911")


def test_the_whole_walk_ends_in_see_a_professional(phone: BrowserContext) -> None:
    page = open_check(phone)
    for number in range(1, 22):
        expect(page.locator(".is-current")).to_contain_text(f"{number} of 21")
        page.locator(".is-current input").last.check()
        if number < 21:
            next_question(page)
    page.get_by_role("button", name="See your verdict").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("See a professional")
    expect(page.locator("[data-unknown]:visible")).not_to_have_count(0)


def test_an_answer_can_be_changed_from_the_verdict_without_the_rest(phone: BrowserContext) -> None:
    page = open_check(phone, "/check/#cleaning")
    choose(page, "Alcohol")
    page.get_by_role("button", name="See your verdict").click()
    page.locator("[data-finding='cleaning.alcohol']").get_by_role("link", name="Change").click()
    expect(page.locator("#cleaning")).to_be_visible()
    page.get_by_label("Alcohol", exact=True).uncheck()
    page.get_by_label("UV box", exact=True).check()
    page.get_by_role("button", name="See your verdict").click()
    expect(page.locator("[data-finding='cleaning.uv-box']")).to_be_visible()
    expect(page.locator("[data-finding='cleaning.alcohol']")).to_be_hidden()


def test_no_answer_is_ever_in_an_address(phone: BrowserContext) -> None:
    asked: list[str] = []
    phone.on("request", lambda request: asked.append(request.url))
    page = open_check(phone, "/check/#cleaning")
    choose(page, "Alcohol")
    page.get_by_role("button", name="See your verdict").click()
    page.locator("[data-verdict]").wait_for()
    assert not [url for url in asked if "alcohol" in url or "?" in url]


def test_a_form_sent_back_keeps_what_was_sent(phone: BrowserContext) -> None:
    phone.add_init_script(BLOCKED)
    page = open_check(phone, "/check/#cleaning")
    choose(page, "Alcohol")
    page.evaluate("document.querySelector('#tool input').value = 'spoon'")
    page.evaluate("document.querySelector('#tool input').checked = true")
    page.get_by_role("button", name="See your verdict").click()
    expect(page.get_by_role("alert")).to_contain_text("other answers are still here")
    expect(page.locator("#cleaning input[value=alcohol]")).to_be_checked()
