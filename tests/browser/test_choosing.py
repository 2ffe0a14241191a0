"""What a choice says at once, and where it leads: the verdict, what to do now, back again."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.questions import (
    BLOCKED,
    choose,
    next_question,
    open_check,
    remembered,
)


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


def test_an_emergency_answer_goes_straight_to_what_to_do(phone: BrowserContext) -> None:
    page = open_check(phone, "/warning-signs/#emergency-signs")
    # The screen changes under the tap, so the box is never seen checked.
    page.locator("#emergency-signs .option label").first.click()
    page.wait_for_url("**/warning-signs/verdict/")
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "emergency")


def test_who_comes_back_from_an_emergency_finds_the_way_there_again(phone: BrowserContext) -> None:
    page = open_check(phone, "/warning-signs/#emergency-signs")
    page.locator("#emergency-signs .option label").first.click()
    page.wait_for_url("**/warning-signs/verdict/")
    page.go_back()
    page.get_by_role("button", name="See what to do now").click()
    page.wait_for_url("**/warning-signs/verdict/")


def test_who_says_that_it_was_not_this_sees_what_was_ticked(phone: BrowserContext) -> None:
    page = open_check(phone, "/warning-signs/#emergency-signs")
    page.locator("#emergency-signs .option:has([data-emergency]) label").last.click()
    page.wait_for_url("**/warning-signs/verdict/")
    page.get_by_role("link", name="Not this? Go back").click()
    expect(page.locator("html.ready .is-current input:checked")).to_be_in_viewport()
    expect(page.get_by_role("button", name="Continue")).to_be_hidden()


def test_the_verdict_is_offered_once_something_is_answered(phone: BrowserContext) -> None:
    page = open_check(phone)
    expect(page.locator("[data-step=verdict]")).to_be_hidden()
    page.locator(".is-current input").first.check()
    expect(page.get_by_role("button", name="See your verdict")).to_be_visible()
    page.get_by_role("button", name="Clear this answer").click()
    expect(page.locator(".is-current input:checked")).to_have_count(0)
    expect(page.locator("[data-step=verdict]")).to_be_hidden()
    assert remembered(page) == {}


def test_an_urgent_answer_offers_what_to_do_today_from_then_on(phone: BrowserContext) -> None:
    page = open_check(phone, "/warning-signs/#skin-or-eye")
    page.locator(".is-current [data-urgent]").first.check()
    next_question(page)
    page.get_by_role("button", name="See what to do today").click()
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "urgent")


def change_of_mind(phone: BrowserContext) -> Page:
    """The question that "Change" leads to, of a verdict on alcohol."""
    page = open_check(phone, "/check/#cleaning")
    choose(page, "Alcohol")
    page.get_by_role("button", name="See your verdict").click()
    page.locator("[data-finding='cleaning.alcohol']").wait_for()
    # Where a card is folded away its link is too: the row of the answer has the same one.
    page.locator("a[data-change][href$='#cleaning']").last.evaluate("link => link.click()")
    return page


def test_nobody_is_told_to_go_on_where_the_only_way_is_back(phone: BrowserContext) -> None:
    page = change_of_mind(phone)
    stop = page.locator("#cleaning input[data-stop]").first
    stop.check()
    expect(stop).to_be_checked()
    expect(page.locator(".steps__stop")).to_be_hidden()


def test_change_leads_back_to_the_verdict(phone: BrowserContext) -> None:
    page = change_of_mind(phone)
    expect(page.locator("#cleaning")).to_be_visible()
    expect(page.locator("[data-step=next]")).to_be_hidden()
    page.reload()
    page.locator("html.ready").wait_for()
    page.get_by_label("Alcohol", exact=True).uncheck()
    page.get_by_label("UV box", exact=True).check()
    page.get_by_role("button", name="Back to your verdict").click()
    page.wait_for_url("**/check/verdict/")
    expect(page.locator("[data-finding='cleaning.uv-box']")).not_to_have_attribute("hidden", "")
    expect(page.locator("[data-finding='cleaning.alcohol']")).to_be_hidden()


def test_back_from_a_change_leads_to_the_verdict_as_well(phone: BrowserContext) -> None:
    page = change_of_mind(phone)
    page.get_by_role("button", name="Back", exact=True).click()
    page.wait_for_url("**/check/verdict/")


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
