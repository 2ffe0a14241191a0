"""One question a screen: History, the keyboard's focus, and answers that stay on the phone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import TurnOn
from tests.browser.server import Server

BLOCKED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("blocked", "SecurityError"); } });"""
FULL = """Storage.prototype.setItem = () => {
  throw new DOMException("full", "QuotaExceededError"); };"""


def heading(page: Page) -> str:
    return page.locator(".is-current h2").inner_text()


def open_check(phone: BrowserContext, address: str = "/check/") -> Page:
    page = phone.new_page()
    page.goto(address)
    page.locator(".is-current").wait_for()
    return page


def choose(page: Page, label: str) -> None:
    page.locator(".is-current").get_by_label(label, exact=True).check()


def next_question(page: Page) -> None:
    page.get_by_role("button", name="Next").click()
    current = page.locator(".is-current").get_attribute("id")
    expect(page).to_have_url(re.compile(f"#{current}$"))


def kept(page: Page, checklist: str = "before") -> str | None:
    found: str | None = page.evaluate("key => localStorage.getItem('needlewise:' + key)", checklist)
    return found


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


def test_reload_stays_at_the_question_with_its_answer(phone: BrowserContext) -> None:
    page = open_check(phone, "/check/#cleaning")
    choose(page, "Alcohol")
    page.reload()
    expect(page.locator("#cleaning")).to_be_visible()
    expect(page.get_by_label("Alcohol", exact=True)).to_be_checked()


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
    expect(page.get_by_text("This alone means: not at home.")).to_be_visible()
    page.get_by_role("button", name="See your verdict").click()
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "stop")


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


def test_a_reader_who_returns_may_continue_where_they_left(phone: BrowserContext) -> None:
    page = open_check(phone)
    page.locator(".is-current input").first.check()
    page.goto("/")
    page.goto("/check/")
    page.get_by_role("button", name="Continue").click()
    expect(page.locator(".is-current")).to_contain_text("2 of 21")


def test_start_again_leaves_nothing(phone: BrowserContext) -> None:
    page = open_check(phone)
    page.locator(".is-current input").first.check()
    page.goto("/")
    page.goto("/check/")
    page.get_by_role("button", name="Start again").click()
    assert kept(page) is None
    expect(page.locator("input:checked")).to_have_count(0)


def test_forget_my_answers_leaves_nothing_of_either_checklist(phone: BrowserContext) -> None:
    page = open_check(phone)
    page.locator(".is-current input").first.check()
    page.evaluate("localStorage.setItem('needlewise:warning-signs', '{\"health\":[\"yes\"]}')")
    page.goto("/check/verdict/")
    page.get_by_role("button", name="Forget my answers").click()
    page.wait_for_url(re.compile(r"/$"))
    assert page.evaluate("Object.keys(localStorage)") == []


def test_an_option_that_no_longer_exists_is_dropped_and_asked_again(phone: BrowserContext) -> None:
    page = open_check(phone)
    old = '{"tool": ["spoon"], "cleaning": ["alcohol"]}'
    page.evaluate("old => localStorage.setItem('needlewise:before', old)", old)
    page.reload()
    notice = page.locator("[data-dropped]")
    expect(notice).to_be_visible()
    notice.get_by_role("link").click()
    expect(page.locator("#tool")).to_be_visible()
    assert kept(page) == '{"cleaning":["alcohol"]}'


@pytest.mark.parametrize("junk", ["{", "null", "7", '"x"', "[1]", '{"tool": 3}', '{"tool": {}}'])
def test_junk_in_storage_is_no_answer(phone: BrowserContext, junk: str) -> None:
    page = open_check(phone)
    page.evaluate("junk => localStorage.setItem('needlewise:before', junk)", junk)
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
