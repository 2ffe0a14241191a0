"""Answers across the three paths and days: what is filled in, what stands, what is asked."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Page, expect

from checklist.content import CONTENT, at_once
from checklist.schema import Checklist, Question, Severity
from tests.browser.questions import KEY, as_stored, open_check, remember, remembered
from tests.browser.screens import Screen, address_of_verdict, send
from tests.browser.server import Server

BEFORE, AFTER, WARNING_SIGNS = CONTENT.checklists
SIGNS = next(
    q
    for q in WARNING_SIGNS.questions()
    if q.recall == "never" and any(o.severity is Severity.URGENT for o in q.options)
)
SIGN = next(o.id for o in SIGNS.options if o.severity is Severity.URGENT)
NONE = next(o.id for o in SIGNS.options if o.alone)
DATED = next(
    (c, q) for c in CONTENT.checklists for q in c.questions() if any(o.days for o in q.options)
)
NO_TABLE = """const real = fetch;
window.fetch = (asked, ...rest) => String(asked).includes("first-edition")
  ? Promise.reject(new TypeError()) : real(asked, ...rest);"""
STANDS = f"[data-stands='{SIGNS.id}.{SIGN}']"


def shared(recall: str) -> Iterator[tuple[Checklist, Checklist, Question]]:
    """Every question that two checklists ask, with both."""
    for one in CONTENT.checklists:
        for other in CONTENT.checklists:
            for question in one.questions():
                both = one is not other and question in other.questions()
                if both and question.recall == recall:
                    yield one, other, question


def visit(phone: BrowserContext, address: str = "/about/") -> Page:
    page = phone.new_page()
    page.goto(address)
    return page


def come(page: Page, checklist: Checklist, question: Question) -> None:
    page.goto(f"{reverse(checklist.id)}#{question.id}")
    page.locator(f".ready #{question.id}.is-current").wait_for()


def verdict_of(page: Page, checklist: Checklist, severity: str) -> None:
    page.goto(reverse(f"{checklist.id}-verdict"))
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", severity)


def test_a_fact_told_on_one_path_is_filled_in_on_the_next_and_says_since_when(
    phone: BrowserContext,
) -> None:
    one, other, question = next(shared("fact"))
    page = visit(phone)
    remember(page, {question.id: [question.options[0].id]}, one.id, days_ago=30)
    come(page, other, question)
    expect(page.locator(".is-current input").first).to_be_checked()
    expect(page.locator("[data-recalled]")).to_be_visible()
    page.locator(".is-current input").nth(1).check()
    expect(page.locator("[data-recalled]")).to_be_hidden()


def test_who_has_not_been_on_this_path_is_not_asked_to_continue(phone: BrowserContext) -> None:
    one, other, question = next(shared("fact"))
    page = visit(phone)
    remember(page, {question.id: [question.options[0].id]}, one.id)
    page.goto(reverse(other.id))
    page.locator("html.ready").wait_for()
    expect(page.locator("[data-resume]")).to_be_hidden()


@pytest.mark.parametrize(("days_ago", "filled"), [(0, True), (0.6, False), (3, False)])
def test_a_sign_is_filled_in_for_half_a_day(
    phone: BrowserContext, days_ago: float, filled: bool
) -> None:
    page = visit(phone)
    remember(page, {SIGNS.id: [SIGN]}, WARNING_SIGNS.id, days_ago)
    come(page, WARNING_SIGNS, SIGNS)
    assert page.locator(".is-current input:checked").count() == int(filled)


def test_what_spares_a_question_is_asked_again_on_another_day(phone: BrowserContext) -> None:
    choice = next(iter(BEFORE.skip.values()))[0][0]
    question, option = BEFORE.answers[choice]
    page = visit(phone)
    remember(page, {question.id: [option.id]}, BEFORE.id, days_ago=2)
    come(page, BEFORE, question)
    expect(page.locator(".is-current input:checked")).to_have_count(0)
    page.goto("/check/verdict/")
    expect(page.locator(f"[data-unanswered={question.id}]")).not_to_have_attribute("hidden", "")


@pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
@pytest.mark.parametrize("days_ago", [0.6, 2, 40])
def test_an_urgent_sign_stands_in_every_later_verdict(
    phone: BrowserContext, checklist: Checklist, days_ago: float
) -> None:
    page = visit(phone)
    remember(page, {SIGNS.id: [SIGN]}, WARNING_SIGNS.id, days_ago)
    verdict_of(page, checklist, "urgent")
    notice = page.locator(STANDS)
    expect(notice).to_be_visible()
    box = notice.bounding_box()
    assert box is not None
    assert box["y"] < 800


def test_worried_with_pus_who_comes_back_as_fine_is_still_told_today(phone: BrowserContext) -> None:
    page = open_check(phone, f"/warning-signs/#{SIGNS.id}")
    page.locator(f".is-current [value='{SIGN}']").check()
    page.goto("/after/")
    page.locator(".ready .is-current input").first.check()
    page.locator("[data-step=verdict]").click()
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "urgent")
    expect(page.locator(STANDS)).to_be_visible()


def test_a_sign_that_has_gone_stands_no_more_and_is_not_lost(phone: BrowserContext) -> None:
    page = visit(phone)
    remember(page, {SIGNS.id: [SIGN]}, WARNING_SIGNS.id, days_ago=2)
    verdict_of(page, AFTER, "urgent")
    page.locator(STANDS).get_by_role("button", name="It has gone").click()
    expect(page.locator(STANDS)).to_be_hidden()
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "base")
    stored = json.loads(page.evaluate("key => localStorage.getItem(key)", KEY))
    assert stored[SIGNS.id]["gone"] == [SIGN]


def test_a_sign_answered_again_stands_no_more(phone: BrowserContext) -> None:
    page = visit(phone)
    remember(page, {SIGNS.id: [SIGN]}, WARNING_SIGNS.id, days_ago=2)
    page.goto("/after/verdict/")
    page.locator(STANDS).get_by_role("link", name="Answer again").click()
    expect(page.locator(f"#{SIGNS.id}")).to_be_visible()
    page.locator(f".is-current [value='{NONE}']").check()
    page.goto("/after/verdict/")
    expect(page.locator(STANDS)).to_be_hidden()


def test_a_new_answer_taken_away_leaves_the_old_one_standing(phone: BrowserContext) -> None:
    page = visit(phone)
    remember(page, {SIGNS.id: [SIGN]}, WARNING_SIGNS.id, days_ago=2)
    come(page, WARNING_SIGNS, SIGNS)
    page.locator(f".is-current [value='{NONE}']").check()
    page.get_by_role("button", name="Clear this answer").click()
    verdict_of(page, AFTER, "urgent")


def test_a_date_is_stored_and_the_answer_is_worked_out_from_it_on_each_visit(
    phone: BrowserContext,
) -> None:
    checklist, question = DATED
    early, later = [o for o in question.options if o.days][1:3]
    assert early.days
    assert later.days
    page = phone.new_page()
    page.clock.install(time="2026-11-25T10:00:00")
    come(page, checklist, question)
    page.locator(f".is-current [value='{early.id}']").check()
    page.clock.set_fixed_time(f"2026-11-{25 + later.days[0] - early.days[0]}T10:00:00")
    page.reload()
    page.locator(f".ready #{question.id}.is-current").wait_for()
    expect(page.locator(f".is-current [value='{later.id}']")).to_be_checked()


def test_a_new_date_is_a_new_deed(phone: BrowserContext) -> None:
    checklist, question = DATED
    deed = next(q for q in checklist.questions() if q.recall == "deed" and q is not question)
    page = visit(phone)
    remember(page, {deed.id: [deed.options[0].id]}, checklist.id, days_ago=20)
    come(page, checklist, deed)
    expect(page.locator(".is-current input").first).to_be_checked()
    come(page, checklist, question)
    newest = next(o for o in question.options if o.days)
    page.locator(f".is-current [value='{newest.id}']").check()
    come(page, checklist, deed)
    expect(page.locator(".is-current input:checked")).to_have_count(0)


def test_one_tab_writes_no_older_answer_over_a_newer_one(phone: BrowserContext) -> None:
    first, second = list(AFTER.questions())[:2]
    page = open_check(phone, f"/after/#{first.id}")
    other = open_check(phone, f"/after/#{second.id}")
    # A tab that missed what happened in the other, as a phone that froze it does.
    page.evaluate("addEventListener('storage', (e) => e.stopImmediatePropagation(), true)")
    other.locator(".is-current input").last.check()
    page.locator(".is-current input").last.check()
    assert set(remembered(page)) == {first.id, second.id}


def test_a_verdict_follows_what_another_tab_answers(phone: BrowserContext) -> None:
    page = visit(phone, "/warning-signs/verdict/")
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "base")
    remember(visit(phone), {SIGNS.id: [SIGN]}, WARNING_SIGNS.id)
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "urgent")


def test_answers_of_the_first_edition_move_over_and_leave_no_key(phone: BrowserContext) -> None:
    page = visit(phone)
    page.evaluate("""() => {
      localStorage.setItem("needlewise:before", '{"age":["under-18"]}');
      localStorage.setItem("needlewise:warning-signs", '{"skin-or-eye":["pus-or-fever"]}');
      localStorage.setItem("needlewise:days", '{"done-on":["2026-11-20"]}');
    }""")
    verdict_of(page, BEFORE, "urgent")
    expect(page.locator("[data-finding='age.under-18']")).not_to_have_attribute("hidden", "")
    keys = page.evaluate("Object.keys(localStorage).sort()")
    assert keys == ["needlewise:answers", "needlewise:done-on"]
    assert set(remembered(page)["age"]) == {"under-18"}


def test_answers_of_the_first_edition_wait_until_the_table_can_be_had(
    phone: BrowserContext,
) -> None:
    phone.add_init_script(NO_TABLE)
    page = visit(phone)
    page.evaluate("localStorage.setItem('needlewise:before', '{\"age\":[\"under-18\"]}')")
    page.goto("/check/")
    page.locator("html.ready").wait_for()
    assert "needlewise:before" in page.evaluate("Object.keys(localStorage)")


def test_a_clock_put_back_makes_no_answer_of_the_future(phone: BrowserContext) -> None:
    page = visit(phone)
    ahead = as_stored({SIGNS.id: [SIGN]}, WARNING_SIGNS.id, days_ago=-400)
    page.evaluate("pair => localStorage.setItem(...pair)", [KEY, ahead])
    verdict_of(page, WARNING_SIGNS, "urgent")


@pytest.mark.parametrize("choices", [(), (at_once.NOT_SHARED,)], ids=["unsaid", "not-shared"])
@pytest.mark.parametrize("by", ["phone", "server"])
def test_what_to_do_after_sharing_is_folded_for_who_did_not_share_and_never_gone(
    browser: Browser, server: Server, choices: tuple[str, ...], by: str
) -> None:
    given = {q: frozenset({option}) for q, option in (c.split(".") for c in choices)}
    kept = Screen("kept", address_of_verdict(AFTER), kept={AFTER.id: given})
    sent = Screen("sent", reverse(AFTER.id), act=send(AFTER, *choices))
    page = (kept if by == "phone" else sent).open(browser, server.url)
    words = page.locator("[data-open-unless]").get_by_text(str(at_once.BLOOD.text))
    expect(words).to_be_visible(visible=not choices)
    page.locator("[data-open-unless] summary").click()
    expect(words).to_be_visible(visible=bool(choices))
    page.context.close()
