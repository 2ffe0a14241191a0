"""Languages side by side on one phone: each with its own pages, worker, copy and app."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import override_settings
from playwright.sync_api import BrowserContext, Page, expect

from config.building.pack import kept
from config.building.pages import page_addresses
from tests.browser.conftest import NewContext, TurnOn
from tests.browser.copies import COPIES, ask, copies, heading, visit
from tests.browser.line import Line, passed_on
from tests.browser.phone import PHONE
from tests.browser.questions import remember, remembered
from tests.browser.server import Server, Site, until
from tests.pseudo import CODE, bracketed

HOME = f"/{CODE}/"
WITHDRAWN = bracketed("title")
SETTLED = "navigator.serviceWorker.ready.then((r) => !r.installing && !r.waiting)"


@pytest.fixture(scope="module")
def speaking(translated: Site) -> Iterator[Server]:
    """English and the made-up language, served."""
    with Server(translated) as server:
        yield server


@pytest.fixture(autouse=True)
def both() -> Iterator[None]:
    """In this process too both are known, to say what a phone keeps of each."""
    with override_settings(LANGUAGES=[("en", "en"), (CODE, CODE)]):
        yield


@pytest.fixture
def service_workers() -> str:
    """Every phone here keeps the offline copy."""
    return "allow"


@pytest.fixture
def leads_to(speaking: Server) -> Server:
    """Every phone here is at the site of two languages."""
    return speaking


def copy_names(site: Site) -> tuple[str, str]:
    """What a phone calls the copies of both languages."""
    english, other = kept(site.built), kept(site.built, CODE)
    return f"needlewise-{english.version}", f"needlewise-{CODE}-{other.version}"


def test_each_language_keeps_its_own_copy_and_touches_no_other(
    phone: BrowserContext, translated: Site
) -> None:
    page = visit(phone)
    page.goto(HOME)
    name, other = copy_names(translated)
    until(lambda: {name, other} == set(copies(page)))
    assert copies(page)[other] == kept(translated.built, CODE).integrity
    assert copies(page)[name] == kept(translated.built).integrity


def test_first_visit_to_a_second_language_offers_no_newer_version_and_says_when_it_is_saved(
    phone: BrowserContext, speaking: Server
) -> None:
    page = visit(phone)
    remember(page, {"tool": ["roller"]})
    page.goto(HOME)
    until(lambda: ask(page, "navigator.serviceWorker.controller?.scriptURL.includes('/ar/')"))
    expect(page.locator("[data-saved]")).to_be_visible()
    expect(page.locator("[data-update]")).to_be_hidden()


def test_without_a_server_each_language_opens_every_page_of_its_own(
    turn_on: TurnOn, translated: Site
) -> None:
    with Server(translated) as server:
        page = visit(turn_on(server), HOME)
        server.kill()
        for address in page_addresses(CODE):
            page.goto(address)
            assert page.locator("html").get_attribute("lang") == CODE, address
            assert "⟦" in page.locator("h1").first.inner_text()
        with pytest.raises(Exception, match="ERR_CONNECTION_REFUSED"):
            page.goto("/check/")


def test_copy_of_english_never_answers_for_another_language(
    turn_on: TurnOn, translated: Site
) -> None:
    with Server(translated) as server:
        page = visit(turn_on(server))
        server.kill()
        assert heading(page, f"{HOME}check/") == "This page is not here"


def test_change_of_language_keeps_the_question_the_answers_and_the_country(
    new_context: NewContext, speaking: Server
) -> None:
    phone = new_context(base_url=speaking.url, locale="ar-EG", **PHONE)
    page = phone.new_page()
    page.goto("/check/")
    remember(page, {"tool": ["roller"]})
    page.evaluate("localStorage.setItem('needlewise:country', 'gb Europe/London')")
    page.goto("/check/#length")
    page.locator("[data-language-offer=ar] a").click()
    page.wait_for_url(f"**{HOME}check/#length")
    expect(page.locator("#length legend h2")).to_be_visible()
    assert remembered(page) == {"tool": ["roller"]}
    assert page.evaluate("localStorage.getItem('needlewise:country')") == "gb Europe/London"


def test_line_in_the_language_of_the_phone_stays_away_once_put_off(
    new_context: NewContext, speaking: Server
) -> None:
    page = new_context(base_url=speaking.url, locale="ar-EG", **PHONE).new_page()
    page.goto("/about/")
    line = page.locator("[data-language-offer]")
    expect(line).to_contain_text(bracketed("offer"))
    line.get_by_role("button").click()
    page.reload()
    expect(line).to_be_hidden()
    page.goto(f"{HOME}about/")
    expect(page.locator("[data-language-offer]")).to_be_hidden()  # it is the phone's own


def test_translation_that_nobody_checked_leads_to_english_in_one_line_that_never_moves_the_page(
    new_context: NewContext, speaking: Server
) -> None:
    page = new_context(base_url=speaking.url, locale="en-GB", **PHONE).new_page()
    page.goto(f"{HOME}about/")
    expect(page.locator("[data-language-offer]:visible")).to_have_count(0)
    page.locator(".translation").get_by_role("link").click()
    page.wait_for_url("**/about/")
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_phone_that_speaks_another_language_is_offered_none(
    new_context: NewContext, speaking: Server
) -> None:
    page = new_context(base_url=speaking.url, locale="fi-FI", **PHONE).new_page()
    page.goto("/about/")
    expect(page.locator("[data-language-offer]")).to_be_hidden()


@pytest.mark.parametrize("address", ["check/", "after/verdict/"])
def test_pages_from_right_to_left_have_no_fault_that_axe_finds(
    phone: BrowserContext, address: str
) -> None:
    page = phone.new_page()
    page.goto(HOME + address)
    found = Axe().run(page)
    assert found.response["violations"] == [], found.generate_report()


def test_verdict_without_javascript_comes_in_the_language_of_the_prefix(
    new_context: NewContext, speaking: Server
) -> None:
    page = new_context(base_url=speaking.url, java_script_enabled=False, **PHONE).new_page()
    page.goto(f"{HOME}check/")
    page.check("input[name=age][value=under-18]")
    page.locator("[data-step=verdict]").click()
    assert severity(page) == "stop"
    assert "⟦" in page.locator("h1").inner_text()
    page.locator(".languages button").click()
    assert page.locator("html").get_attribute("lang") == "en"
    assert severity(page) == "stop"


def test_installed_language_that_is_withdrawn_shows_its_one_page_until_it_is_whole_again(
    turn_on: TurnOn, translated: Site, withdrawn: Site
) -> None:
    with Server(translated) as whole, Server(withdrawn) as gone, Line(whole) as line:
        page = visit(turn_on(line), HOME)
        line.answer = lambda path: passed_on(gone, path)
        ask(page, "navigator.serviceWorker.ready.then((r) => r.update())")
        until(lambda: WITHDRAWN in str(ask(page, "document.title")))
        assert copies(page) == {}
        page.context.set_offline(True)
        page.goto(f"{HOME}check/verdict/")
        assert WITHDRAWN in page.title()
        assert page.locator("a[href='tel:999']").first.is_visible()
        page.context.set_offline(False)
        page.evaluate("sessionStorage.clear()")  # within an hour it would ask before it changes
        line.answer = lambda path: passed_on(whole, path)
        page.goto(HOME)
        until(lambda: (ask(page, COPIES) or {}).keys() == {copy_names(translated)[1]})
        until(lambda: ask(page, SETTLED))
        page.context.set_offline(True)
        page.goto(f"{HOME}check/verdict/")
        assert severity(page) == "base"


def severity(page: Page) -> str | None:
    """What the verdict says of itself."""
    return page.locator("[data-verdict]").get_attribute("data-severity")
