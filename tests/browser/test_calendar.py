"""The days to look again, in a calendar file made on the phone and read by two real calendars."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject
from playwright.sync_api import Browser, Page, expect

from checklist.content import aftercare
from tests.browser.screens import Screen
from tests.browser.server import Server

DONE_ON = date(2026, 11, 22)
BUTTON = "Put these days into my calendar"
# Whoever sees the calendar is not to learn from it what it is for.
TELLING = r"needle|roller|skin|derma|medic|doctor|heal|wound|sign|http|www|localhost|127\.0"


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    """The verdict of somebody who did it today, just past midnight, far from Greenwich."""
    screen = Screen("calendar", "/after/verdict/")
    page = screen.open(browser, server.url, timezone_id="Pacific/Auckland")
    set_clock(page, DONE_ON)
    page.get_by_label("The day you did it").fill(str(DONE_ON))
    page.locator("summary", has_text="Days to look again").click()
    yield page
    page.context.close()


def set_clock(page: Page, day: date) -> None:
    page.clock.set_fixed_time(f"{day}T00:10:00+13:00")
    page.reload()


def saved(page: Page) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name=BUTTON).click()
    assert download.value.suggested_filename == "days.ics"
    return Path(download.value.path())


def days_left(today: date) -> list[date]:
    days = [DONE_ON + timedelta(days=number) for number in aftercare.CHECK_DAYS]
    return [day for day in days if day >= today]


def read_by_icalendar(file: bytes) -> list[tuple[date, str]]:
    events: list[Any] = icalendar.Calendar.from_ical(file).walk("VEVENT")
    assert all(
        event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(1) for event in events
    )
    return [(event.decoded("DTSTART"), str(event["SUMMARY"])) for event in events]


def read_by_vobject(file: bytes) -> list[tuple[date, str]]:
    events = vobject.readOne(file.decode()).vevent_list
    return [(event.dtstart.value, event.summary.value) for event in events]


@pytest.mark.parametrize("read", [read_by_icalendar, read_by_vobject])
def test_two_calendars_read_each_day_to_look_again(page: Page, read: Any) -> None:
    expected = [(day, str(aftercare.CALENDAR_TITLE)) for day in days_left(DONE_ON)]
    assert read(saved(page).read_bytes()) == expected


def test_days_gone_by_are_left_out(page: Page) -> None:
    today = DONE_ON + timedelta(days=7)
    set_clock(page, today)
    page.locator("summary", has_text="Days to look again").click()
    assert [day for day, _ in read_by_icalendar(saved(page).read_bytes())] == days_left(today)


def test_once_every_day_has_gone_by_no_file_is_offered(page: Page) -> None:
    set_clock(page, DONE_ON + timedelta(days=57))
    expect(page.locator("[data-check-days]")).to_be_hidden()


def test_it_is_made_without_a_network(page: Page) -> None:
    page.context.set_offline(True)
    assert read_by_icalendar(saved(page).read_bytes())


def test_nothing_in_it_tells_what_it_is_for(page: Page) -> None:
    text = saved(page).read_text(encoding="utf-8")
    assert not re.search(TELLING, text, re.IGNORECASE)
    fields = {re.split("[;:]", line)[0] for line in text.splitlines()}
    assert fields == {
        *("BEGIN", "END", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "DTEND"),
        *("SUMMARY", "CLASS", "TRANSP"),
    }


def test_each_event_has_a_name_of_its_own_every_time(page: Page) -> None:
    files = saved(page).read_text(encoding="utf-8") + saved(page).read_text(encoding="utf-8")
    names = re.findall(r"^UID:(.+)$", files, re.MULTILINE)
    assert len(names) == len(set(names)) == 2 * len(aftercare.CHECK_DAYS)


@pytest.mark.parametrize(
    "title", ["Plain", "Comma, semicolon; back\\slash\nand a line", "皮肤é" * 40]
)
def test_any_words_come_through_in_lines_of_75_octets(page: Page, title: str) -> None:
    part = page.locator("[data-check-days]")
    part.evaluate("(part, title) => { part.dataset.calendarTitle = title; }", title)
    file = saved(page).read_bytes()
    lines = file.split(b"\r\n")
    assert lines.pop() == b""
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert {words for _, words in read_by_icalendar(file)} == {title}
    assert {words for _, words in read_by_vobject(file)} == {title}


def test_the_page_says_the_days_and_that_others_may_see_a_calendar(page: Page) -> None:
    shown = page.locator("[data-check-dates] li").all_inner_texts()
    assert shown[0] == "Monday 23 November"
    assert len(shown) == len(aftercare.CHECK_DAYS)
    expect(page.get_by_role("button", name=BUTTON)).to_have_accessible_description(
        re.compile("Others may see your calendar")
    )
    saved(page)
    expect(page.get_by_text("The file “days.ics” is made.")).to_be_visible()


def test_an_app_on_an_iphones_home_screen_shares_the_file(page: Page) -> None:
    page.add_init_script("""navigator.standalone = true;
      navigator.canShare = () => true;
      navigator.share = async ({ files }) => { window.shared = files[0]; };""")
    page.reload()
    page.locator("summary", has_text="Days to look again").click()
    page.get_by_role("button", name=BUTTON).click()
    name, kind = page.evaluate("[window.shared.name, window.shared.type]")
    assert (name, kind) == ("days.ics", "text/calendar")


def test_a_day_to_look_again_says_so_itself(page: Page) -> None:
    for number in (aftercare.CHECK_DAYS[0], aftercare.CHECK_DAYS[0] + 1):
        set_clock(page, DONE_ON + timedelta(days=number))
        said = page.get_by_text(str(aftercare.CHECK_TODAY))
        expect(said).to_be_visible(visible=number in aftercare.CHECK_DAYS)
