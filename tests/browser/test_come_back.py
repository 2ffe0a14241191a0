"""Coming back, on a phone that others use too: a way to go on that tells nobody what it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from checklist.content.before import BEFORE
from tests.browser.phone import PHONE
from tests.browser.questions import KEY, as_stored
from tests.browser.server import Server

DEED = date(2026, 11, 22)
GO_ON = "Go on where you left off"
ASKED = [question.id for question in BEFORE.questions()]
BEHIND = ASKED[ASKED.index("age") + 1]


@pytest.fixture
def far(browser: Browser, server: Server) -> Iterator[BrowserContext]:
    """A phone far from Greenwich, with its worker."""
    phone = browser.new_context(base_url=server.url, timezone_id="Pacific/Auckland", **PHONE)
    yield phone
    phone.close()


def home(phone: BrowserContext, by: str = "after", days_ago: float = 0) -> Page:
    page = phone.new_page()
    page.goto("/about/")
    stored = as_stored({"age": ["under-18"]}, by, days_ago)
    page.evaluate("pair => localStorage.setItem(...pair)", [KEY, stored])
    page.goto("/")
    return page


def test_who_was_never_here_is_offered_nothing(phone: BrowserContext) -> None:
    page = phone.new_page()
    page.goto("/")
    expect(page.locator("[data-come-back]")).to_be_hidden()


@pytest.mark.parametrize(
    ("by", "address"),
    [
        ("before", f"/check/#{BEHIND}"),
        ("after", "/after/verdict/"),
        ("warning-signs", "/warning-signs/#go-on"),  # which asks no age
        ("gone", "/check/#go-on"),
    ],
)
def test_the_way_leads_to_where_the_reader_left(
    phone: BrowserContext, by: str, address: str
) -> None:
    page = home(phone, by)
    page.get_by_role("link", name=GO_ON).click()
    expect(page).to_have_url(re.compile(f"{address}$"))


def test_one_tap_leads_behind_the_last_answer(phone: BrowserContext) -> None:
    page = home(phone, "before")
    page.get_by_role("link", name=GO_ON).click()
    expect(page.locator("#age + .is-current")).to_be_visible()
    expect(page.get_by_role("button", name="Continue")).to_be_hidden()


def test_what_it_says_tells_nobody_what_was_answered(phone: BrowserContext) -> None:
    words = home(phone).locator("[data-come-back]").inner_text()
    assert not re.search(
        r"day|needle|skin|answer.*\d|roller", words.replace("Forget my answers", "")
    )


def test_after_eight_weeks_it_is_gone(phone: BrowserContext) -> None:
    expect(home(phone, days_ago=55).get_by_role("link", name=GO_ON)).to_be_visible()
    expect(home(phone, days_ago=57).locator("[data-come-back]")).to_be_hidden()


def test_beside_it_the_answers_can_be_forgotten_and_brought_back(phone: BrowserContext) -> None:
    page = home(phone)
    page.get_by_role("button", name="Forget my answers").click()
    expect(page.get_by_role("link", name=GO_ON)).to_be_hidden()
    assert page.evaluate("Object.keys(localStorage)") == []
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name=GO_ON)).to_be_visible()


def at(page: Page, day: int) -> None:
    """It is this day after the deed, just past midnight where the phone is."""
    page.clock.set_fixed_time(f"{DEED + timedelta(days=day)}T00:10:00+13:00")


def test_the_day_is_shown_only_to_who_asked_for_it(far: BrowserContext) -> None:
    page = far.new_page()
    at(page, 1)
    page.goto("/after/verdict/")
    page.get_by_label("The day you did it").fill(str(DEED))
    page.goto("/")
    expect(page.locator("[data-asked]")).to_be_hidden()
    page.goto("/after/verdict/")
    page.get_by_text("You did it on").click()
    page.get_by_label("Show my day on the first page").check()
    at(page, 2)
    page.goto("/")
    page.get_by_role("link", name="Day 2 · what is usual today").click()
    expect(page.get_by_text("Today is day 2", exact=True)).to_be_visible()


def test_needling_on_day_0_and_coming_back_on_days_1_3_and_8_offline(far: BrowserContext) -> None:
    page = far.new_page()
    at(page, 0)
    page.goto("/after/")
    page.locator(".ready .is-current").wait_for()
    page.goto("/keep/")
    page.locator("[data-saved]").wait_for(timeout=20_000)
    page.goto("/after/verdict/")
    page.get_by_label("The day you did it").fill(str(DEED))
    stored = json.loads(page.evaluate("localStorage.getItem('needlewise:done-on')"))
    assert stored["on"] == stored["from"] == str(DEED)
    far.set_offline(True)
    for day in (1, 3, 8):
        at(page, day)
        page.goto("/")
        page.goto("/after/verdict/")
        expect(page.get_by_text(f"Today is day {day}", exact=True)).to_be_visible()
        expect(page.get_by_role("heading", name="See a professional")).to_be_visible()
        expect(page.locator("[data-check-dates] li")).to_have_count({1: 5, 3: 4, 8: 2}[day])
