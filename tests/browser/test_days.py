"""The days after: the phone marks today from a date that stays on it, and needs nobody for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from checklist.content import CONTENT
from tests.browser.screens import BEFORE, Screen, address_of_verdict
from tests.browser.server import Server

NOW = "2026-11-22T00:10:00"  # just past midnight, where a day is easily lost
DONE = {BEFORE.id: {"stage": frozenset({"done"})}}
OpenDays = Callable[[str], Page]


@pytest.fixture
def open_days(browser: Browser, server: Server) -> Iterator[OpenDays]:
    """The verdict of somebody who did it, with the date that they enter, far from Greenwich."""
    opened: list[Page] = []

    def open_days(date: str) -> Page:
        screen = Screen("days", address_of_verdict(BEFORE), DONE)
        page = screen.open(browser, server.url, timezone_id="Pacific/Auckland")
        opened.append(page)
        page.clock.set_fixed_time(f"{NOW}+13:00")
        page.reload()
        page.get_by_label("The day you did it").fill(date)
        return page

    yield open_days
    for page in opened:
        page.context.close()


def marked(page: Page) -> list[str]:
    found = page.locator(".day[aria-current=date] h4").all_inner_texts()
    assert page.locator(".day.is-today").count() == len(found)
    return [text.split("\n")[0].strip() for text in found]


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("2026-11-22", 0),
        ("2026-11-21", 1),
        ("2026-11-19", 2),
        ("2026-11-15", 3),
        ("2026-10-20", 4),
    ],
)
def test_today_is_marked(open_days: OpenDays, date: str, day: int) -> None:
    (title,) = marked(open_days(date))
    assert title.startswith(str(CONTENT.days[day].title))
    assert title.endswith("You are here")


@pytest.mark.parametrize("date", ["2026-11-23", "2026-01-01", ""])
def test_a_day_ahead_or_long_past_marks_nothing(open_days: OpenDays, date: str) -> None:
    assert marked(open_days(date)) == []


def test_the_date_stays_on_the_phone_and_needs_no_network(open_days: OpenDays) -> None:
    page = open_days("2026-11-19")
    page.reload()
    assert len(marked(page)) == 1
    page.context.set_offline(True)
    page.get_by_label("The day you did it").fill("2026-11-22")
    assert marked(page)[0].startswith(str(CONTENT.days[0].title))


def test_a_page_left_open_marks_the_day_that_it_is(open_days: OpenDays) -> None:
    page = open_days("2026-11-22")
    page.clock.set_fixed_time("2026-11-23T12:00:00+13:00")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert marked(page)[0].startswith(str(CONTENT.days[1].title))


def test_another_date_moves_the_mark(open_days: OpenDays) -> None:
    page = open_days("2026-11-22")
    page.get_by_label("The day you did it").fill("2026-11-15")
    assert marked(page)[0].startswith(str(CONTENT.days[3].title))


def test_forgetting_the_answers_forgets_the_date(open_days: OpenDays) -> None:
    page = open_days("2026-11-19")
    page.get_by_role("button", name="Forget my answers").click()
    expect(page.get_by_text("Your answers are forgotten.")).to_be_visible()
    assert page.evaluate("() => Object.keys(localStorage)") == []


def test_each_day_has_usual_and_not_usual_and_ends_in_when_to_call(open_days: OpenDays) -> None:
    rows = open_days("2026-11-22").locator(".day")
    expect(rows).to_have_count(len(CONTENT.days))
    for row, day in zip(rows.all(), CONTENT.days, strict=True):
        expect(row.locator("p").nth(0)).to_have_text(f"Usual: {day.usual}")
        expect(row.locator("p").nth(1)).to_have_text(f"Not usual: {day.not_usual}")
        expect(row.locator("> :last-child")).to_have_text(str(day.call))
