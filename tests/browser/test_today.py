"""Which day it is after needling: told once, and worked out on the phone each time."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator

import pytest
from django.utils.formats import date_format
from playwright.sync_api import Browser, Locator, Page, expect

from checklist.content import CONTENT, aftercare
from checklist.content.the_deed import CONTACT
from tests.browser.questions import KEY, take_along
from tests.browser.screens import Screen
from tests.browser.server import Server

NOW = "2026-11-22T00:10:00"  # just past midnight, where a day is easily lost
OpenDays = Callable[[str], Page]


@pytest.fixture
def open_days(browser: Browser, server: Server) -> Iterator[OpenDays]:
    """The verdict of somebody who did it, with the date that they enter, far from Greenwich."""
    opened: list[Page] = []

    def open_days(date: str) -> Page:
        screen = Screen("days", "/after/verdict/")
        page = screen.open(browser, server.url, timezone_id="Pacific/Auckland")
        opened.append(page)
        page.clock.set_fixed_time(f"{NOW}+13:00")
        page.reload()
        if date:
            page.get_by_label("The day you did it").fill(date)
        return page

    yield open_days
    for page in opened:
        page.context.close()


def remember(page: Page, on: str, earliest: str) -> None:
    """As if the reader had told it as "so many days ago"."""
    page.evaluate(
        """([on, from]) => localStorage.setItem("needlewise:done-on",
          JSON.stringify({ on, from, since: 1 }))""",
        [on, earliest],
    )
    page.reload()


def today(page: Page) -> Locator:
    return page.locator("[data-today]")


def told(page: Page) -> list[str]:
    """The stretches of days whose words stand in the open."""
    rows = today(page).locator("[data-now]:not([hidden])").all()
    return [str(row.get_attribute("data-first")) for row in rows]


@pytest.mark.parametrize(
    ("date", "said", "row"),
    [
        ("2026-11-22", "Today is the day you did it", 0),
        ("2026-11-21", "Today is day 1", 1),
        ("2026-11-19", "Today is day 3", 2),
        ("2026-11-15", "Today is day 7", 3),
        ("2026-10-20", "Today is day 33", 4),
    ],
)
def test_the_day_stands_first_with_usual_not_usual_and_when_to_act(
    open_days: OpenDays, date: str, said: str, row: int
) -> None:
    page = open_days(date)
    day = CONTENT.days[row]
    expect(today(page).get_by_role("heading")).to_have_text(re.compile(said))
    assert told(page) == [str(day.first_day)]
    expect(page.locator(".day-line .is-today")).to_have_attribute("data-first", str(day.first_day))
    for words in (day.usual, day.not_usual, day.call):
        expect(today(page)).to_contain_text(str(words))
    assert today(page).evaluate(
        "part => Boolean(part.compareDocumentPosition(document.querySelector('h1')) & 4)"
    )


def test_the_same_day_is_marked_among_all_days(open_days: OpenDays) -> None:
    row = open_days("2026-11-19").locator(".day[aria-current=date]")
    expect(row).to_have_count(1)
    expect(row).to_contain_text(str(CONTENT.days[2].title))
    expect(row).to_contain_text("You are here")


def test_a_day_ahead_gets_a_sentence(open_days: OpenDays) -> None:
    page = open_days("2026-11-23")
    expect(today(page).get_by_text(str(aftercare.DAY_AHEAD))).to_be_visible()
    assert told(page) == []


def test_the_hours_told_are_never_fewer_or_more_than_they_may_be(open_days: OpenDays) -> None:
    page = open_days("2026-11-21")  # its last moment is ten minutes ago
    expect(page.locator("[data-hours-first]").first).to_have_text("0")
    expect(page.locator("[data-hours-last]").first).to_have_text("25")


def test_a_day_of_25_hours_makes_nobody_late(open_days: OpenDays) -> None:
    page = open_days("")
    page.clock.set_fixed_time("2027-04-05T00:10:00+12:00")  # the clocks were put back
    page.get_by_label("The day you did it").fill("2027-04-04")
    expect(page.locator("[data-hours-first]").first).to_have_text("0")
    expect(page.locator("[data-hours-last]").first).to_have_text("26")


@pytest.mark.parametrize("date", ["2026-01-01", "0002-11-22"])
def test_a_day_long_past_gets_a_sentence(open_days: OpenDays, date: str) -> None:
    page = open_days(date)
    expect(today(page).get_by_text(str(aftercare.DAY_PAST))).to_be_visible()
    assert told(page) == []


def test_without_a_day_it_asks_and_tells_none(open_days: OpenDays) -> None:
    page = open_days("")
    expect(today(page).get_by_label("The day you did it")).to_be_visible()
    assert told(page) == []
    expect(page.locator("[aria-current=date]")).to_have_count(0)


def test_one_of_two_days_tells_of_both(open_days: OpenDays) -> None:
    page = open_days("")
    remember(page, "2026-11-22", "2026-11-21")
    expect(today(page).get_by_role("heading").first).to_have_text(re.compile("day 0 or 1"))
    assert told(page) == ["0", "1"]


def test_one_of_many_days_asks_which(open_days: OpenDays) -> None:
    page = open_days("")
    remember(page, "2026-11-20", "2026-11-15")
    expect(today(page)).to_contain_text("between day 2 and day 7")
    assert told(page) == []
    expect(today(page).get_by_label("The day you did it")).to_be_visible()


def test_the_date_stays_on_the_phone_and_needs_no_network(open_days: OpenDays) -> None:
    page = open_days("2026-11-19")
    page.reload()
    expect(today(page)).to_contain_text("Today is day 3")
    page.context.set_offline(True)
    today(page).get_by_text("You did it on").click()
    page.get_by_label("The day you did it").fill("2026-11-21")
    expect(today(page)).to_contain_text("Today is day 1")


def test_a_page_left_open_tells_the_day_that_it_is(open_days: OpenDays) -> None:
    page = open_days("2026-11-22")
    page.clock.set_fixed_time("2026-11-23T12:00:00+13:00")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(today(page)).to_contain_text("Today is day 1")


def test_another_tab_tells_it_too(open_days: OpenDays) -> None:
    page = open_days("2026-11-22")
    other = page.context.new_page()
    other.goto("/after/verdict/")
    other.evaluate(
        """() => localStorage.setItem("needlewise:done-on",
          JSON.stringify({ on: "2026-11-15", from: "2026-11-15", since: 1 }))"""
    )
    expect(today(page)).to_contain_text("Today is day 7")


def test_forgetting_the_answers_forgets_the_date(open_days: OpenDays) -> None:
    page = open_days("2026-11-19")
    take_along(page)
    page.get_by_role("button", name="Forget my answers").click()
    expect(page.get_by_text("Your answers are forgotten.")).to_be_visible()
    assert page.evaluate("() => Object.keys(localStorage)") == []
    expect(today(page)).not_to_contain_text("Today is day 3")


def test_a_day_reads_as_what_the_site_prints(open_days: OpenDays) -> None:
    page = open_days("2026-11-19")
    printed = date_format(datetime.date(2026, 11, 19), "DATE_FORMAT")
    expect(page.locator("[data-done-on]").first).to_have_text(printed)


@pytest.mark.parametrize("lang", ["pt_BR", "", "auto", "zh-CHS", "fa", "ar-SA-u-nu-arab"])
def test_a_date_reads_the_same_whatever_a_translator_made_of_the_page(
    open_days: OpenDays, lang: str
) -> None:
    page = open_days("2026-11-19")
    page.evaluate("lang => { document.documentElement.lang = lang; }", lang)
    page.evaluate("dispatchEvent(new Event('storage'))")
    date = page.locator("[data-done-on]").first.text_content() or ""
    assert re.search(r"2026", date), date
    assert "19" in date


def test_worse_leads_to_the_warning_signs(open_days: OpenDays) -> None:
    page = open_days("2026-11-19")
    today(page).get_by_role("link", name="Something changed").click()
    page.wait_for_url("**/warning-signs/")


@pytest.mark.parametrize("days_ago", [0, 5])
def test_what_counts_days_back_names_the_day_of_the_answer(
    open_days: OpenDays, days_ago: int
) -> None:
    page = open_days("")
    page.evaluate(
        """([key, id, option, days]) => localStorage.setItem(key, JSON.stringify({
          [id]: { chosen: [option], at: Date.now() - days * 864e5, by: "after" } }))""",
        [KEY, CONTACT.id, CONTACT.options[0].id, days_ago],
    )
    page.reload()
    line = page.locator(".say__lines li", has_text=str(CONTACT.short))
    expect(line).to_be_visible()
    assert ("(17 November)" in line.inner_text()) is bool(days_ago)
