"""One country's numbers: by the phone's zone, else asked; remembered on the phone, never sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Locator, Page, expect

from checklist.content import CONTENT
from checklist.country import Country
from tests.browser.questions import remember
from tests.browser.server import Server

COUNTRIES = {country.id: country for country in CONTENT.countries}
GB, IE, IN, US = (COUNTRIES[id] for id in ("gb", "ie", "in", "us"))
URGENT = reverse("warning-signs-verdict")
EMERGENCY = reverse("emergency")
BLOCKED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("blocked", "SecurityError"); } })"""
OpenIn = Callable[..., Page]


@pytest.fixture
def open_in(browser: Browser, server: Server) -> Iterator[OpenIn]:
    """``open_in(zone)``: the emergency page on a phone in that zone, whatever its language."""
    opened: list[Page] = []

    def open_in(zone: str, address: str = EMERGENCY, before: str = "", **options: Any) -> Page:
        settings: dict[str, Any] = {"base_url": server.url}
        settings["viewport"] = {"width": 360, "height": 740}
        settings |= {"timezone_id": zone, "service_workers": "block", **options}
        page = browser.new_context(**settings).new_page()
        opened.append(page)
        if before:
            page.add_init_script(before)
        page.goto(address)
        return page

    yield open_in
    for page in opened:
        page.context.close()


def calls(page: Page) -> Locator:
    """The large buttons: whom the page tells the reader to call."""
    return page.locator("[data-country-calls] li:visible > .number")


def dials(*countries: Country) -> list[str]:
    return [country.ambulance[0].address for country in countries]


def shown(page: Page) -> list[str]:
    return [str(call.get_attribute("href")) for call in calls(page).all()]


def choice(page: Page) -> Locator:
    return page.get_by_label("Where are you?")


@pytest.mark.parametrize(
    ("zone", "country"),
    [("Europe/London", GB), ("Asia/Kolkata", IN), ("America/Los_Angeles", US)],
    ids=lambda value: getattr(value, "id", None),
)
def test_the_zone_of_the_phone_decides_whom_to_call(
    open_in: OpenIn, zone: str, country: Country
) -> None:
    page = open_in(zone)
    assert shown(page) == dials(country)
    expect(calls(page)).to_contain_text(str(country.name))
    expect(choice(page)).to_have_value(country.id)


@pytest.mark.parametrize("name", ["Asia/Calcutta", "Europe/Kiev", "America/Coral_Harbour"])
def test_an_old_name_of_a_zone_leads_to_its_country(open_in: OpenIn, name: str) -> None:
    old = f"""Intl.DateTimeFormat.prototype.resolvedOptions = () => ({{ timeZone: "{name}" }})"""
    (id,) = (id for id, names in CONTENT.zones.items() if name in names.split())
    assert shown(open_in("UTC", before=old)) == dials(COUNTRIES[id])


@pytest.mark.parametrize("zone", ["UTC", "Atlantic/Reykjavik", "Europe/Simferopol"])
def test_an_unknown_zone_is_asked_with_every_number_open(open_in: OpenIn, zone: str) -> None:
    page = open_in(zone)
    expect(page.locator(".calls__ask:visible")).to_contain_text("Where are you?")
    assert set(shown(page)) == set(dials(*CONTENT.countries))
    expect(choice(page)).to_have_value("")


def test_the_language_never_decides_a_number(open_in: OpenIn) -> None:
    page = open_in("UTC", locale="de-AT")
    assert len(shown(page)) == len(CONTENT.countries)
    page = open_in("UTC", locale="pt-BR")
    expect(choice(page)).to_have_value("")
    expect(choice(page).locator("option").nth(1)).to_have_attribute("value", "br")


def test_another_country_is_one_choice_and_stays_on_the_phone(open_in: OpenIn) -> None:
    page = open_in("UTC")
    page.wait_for_load_state("networkidle")  # The icon of the page may come after it.
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    choice(page).select_option(US.id)
    assert shown(page) == dials(US)
    assert sent == []
    page.reload()
    assert shown(page) == dials(US)


def test_both_are_called_where_zone_and_memory_differ_the_zones_first(open_in: OpenIn) -> None:
    page = open_in("Europe/Dublin")
    choice(page).select_option(GB.id)
    assert shown(page) == dials(IE, GB)
    expect(page.get_by_text("Call where you are now.")).to_be_visible()


def test_the_other_numbers_are_one_tap_below_the_call(open_in: OpenIn) -> None:
    page = open_in("Europe/London")
    line = page.get_by_text("Not in the United Kingdom?")
    expect(line).to_be_visible()
    line.get_by_role("link", name="All numbers").click()
    expect(page.get_by_role("heading", name="All numbers")).to_be_in_viewport()


def test_a_blocked_storage_changes_nothing_but_the_memory(open_in: OpenIn) -> None:
    page = open_in("Europe/London", before=BLOCKED)
    assert shown(page) == dials(GB)
    choice(page).select_option(US.id)
    assert shown(page) == dials(GB, US)


def test_a_choice_on_another_page_is_followed(open_in: OpenIn) -> None:
    page = open_in("UTC")
    other = page.context.new_page()
    other.goto(EMERGENCY)
    choice(other).select_option(GB.id)
    expect(calls(page)).to_have_count(1)
    assert shown(page) == dials(GB)


def test_a_memory_that_is_no_country_is_no_country(open_in: OpenIn) -> None:
    page = open_in("Europe/London", before='localStorage.setItem("needlewise:country", "xx")')
    assert shown(page) == dials(GB)


def test_no_country_of_ours_is_told_to_ask_anybody_near(open_in: OpenIn) -> None:
    page = open_in("UTC")
    choice(page).select_option(CONTENT.elsewhere.id)
    expect(page.locator("[data-country-calls]")).to_contain_text(str(CONTENT.elsewhere.unanswered))
    assert shown(page) == []


def test_without_javascript_every_number_stands_open_and_the_rest_is_folded(
    open_in: OpenIn,
) -> None:
    page = open_in("Europe/London", java_script_enabled=False)
    assert set(shown(page)) == set(dials(*CONTENT.countries))
    expect(choice(page)).to_be_hidden()
    expect(page.get_by_text(str(GB.today))).to_be_hidden()
    page.locator("summary", has_text="Places and numbers").click()
    expect(page.get_by_text(str(GB.today))).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["with JavaScript", "without"])
def test_where_the_country_is_unknown_every_crisis_line_stands_open(
    open_in: OpenIn, script: bool
) -> None:
    page = open_in("UTC", java_script_enabled=script)
    crisis = page.get_by_role("region", name="Thoughts of harming yourself?")
    for country in (GB, US):
        line = crisis.locator(f'a[href="{country.crisis[0].address}"]')
        expect(line.first).to_be_visible()
        expect(crisis.get_by_text(str(country.name), exact=True)).to_be_visible()


def test_without_a_network_the_numbers_stay(open_in: OpenIn) -> None:
    page = open_in("Europe/London", service_workers="allow")
    page.evaluate("() => navigator.serviceWorker.ready")
    page.wait_for_function("async () => (await caches.keys()).length > 0")
    page.context.set_offline(True)
    page.reload()
    assert shown(page) == dials(GB)


@pytest.mark.parametrize("country", [GB, IE], ids=lambda country: country.id)
def test_where_nothing_was_read_general_words_stand(open_in: OpenIn, country: Country) -> None:
    (zone, *_) = CONTENT.zones[country.id].split()
    page = open_in(zone)
    place = str(country.today or CONTENT.elsewhere.today)
    expect(page.locator("[data-country]:visible", has_text=place).first).to_be_visible()
    assert page.locator(".country__name:visible").count() == 0


def test_the_call_stays_in_reach_below_the_signs(open_in: OpenIn) -> None:
    page = open_in("Europe/London")
    expect(calls(page)).to_be_in_viewport()
    last = page.locator(".alarm").last
    last.scroll_into_view_if_needed()
    expect(calls(page)).to_be_in_viewport()


def test_where_the_country_is_unknown_it_is_asked_before_every_list_of_numbers(
    open_in: OpenIn,
) -> None:
    page = open_in("UTC")
    remember(page, {"emergency-signs": ["self-harm-thoughts"]}, "warning-signs")
    for address, lists in ((EMERGENCY, ".numbers li"), (URGENT, "[data-country-fold] a")):
        page.goto(address)
        expect(choice(page)).to_be_visible()
        top = "part => part.getBoundingClientRect().top"
        first = page.locator(f"{lists}:visible").first
        assert choice(page).evaluate(top) < first.evaluate(top), address


def test_nothing_moves_when_the_choice_of_a_country_is_filled(open_in: OpenIn) -> None:
    page = open_in("Europe/London", "/professionals/")
    expect(choice(page)).to_be_visible()
    room = "() => document.querySelector('[data-country-choice]').getBoundingClientRect().height"
    filled = page.evaluate(room)
    page.evaluate("document.querySelector('[data-country-choice]').hidden = true")
    assert page.evaluate(room) == filled
