"""Whatever sits on the line, the copy on the phone stays whole and ours, and goes on working."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import BrowserContext, Page

from config.building.pack import kept
from tests.browser.copies import ask, copies, copy_of, heading, look_for_update, visit
from tests.browser.line import Answer, Line, passed_on
from tests.browser.questions import remember
from tests.browser.server import Server, Site, until

WORKER = "/serviceworker.js"
CHANGED = "/about/"


def pack_of(server: Server) -> str:
    """Where the whole offline copy of a server's build comes from."""
    return kept(server.site.built).address


@pytest.fixture
def leads_to(line: Line) -> Line:
    """Every phone here is at the end of the line."""
    return line


@pytest.fixture
def service_workers() -> str:
    """Every phone here keeps the offline copy."""
    return "allow"


@pytest.fixture
def page(phone: BrowserContext) -> Page:
    """Visited once, with all well: a whole copy is kept, and an answer, so that updates wait."""
    page = visit(phone)
    remember(page, {"tool": ["roller"]})
    return page


def assert_old_copy_goes_on(page: Page, site: Site) -> None:
    """The old words, from a copy with not one byte or address more than the build had."""
    assert copies(page) == copy_of(site)
    assert heading(page, CHANGED) == "About Needlewise"


def test_captive_portal_that_answers_everything_changes_nothing(
    page: Page, line: Line, site: Site
) -> None:
    line.answer = lambda _: Answer()
    assert look_for_update(page) == "refused"
    assert_old_copy_goes_on(page, site)


def test_captive_portal_that_comes_in_between_is_never_kept(
    page: Page, line: Line, newer_server: Server, site: Site
) -> None:
    line.answer = lambda path: passed_on(newer_server, path) if path == WORKER else Answer()
    assert look_for_update(page) == "redundant"
    assert line.asked[-1] == pack_of(newer_server)
    assert_old_copy_goes_on(page, site)


def test_captive_portal_at_the_first_visit_leaves_nothing_behind(
    phone: BrowserContext, line: Line, server: Server
) -> None:
    def portal(path: str) -> Answer:
        return passed_on(server, path) if path == "/" or path.endswith(".js") else Answer()

    line.answer = portal
    page = phone.new_page()
    page.goto("/")
    until(lambda: pack_of(server) in line.asked)
    until(lambda: ask(page, "navigator.serviceWorker.getRegistration().then((r) => !r)"))
    assert copies(page) == {}


def test_update_that_breaks_half_way_changes_nothing(
    page: Page, line: Line, newer_server: Server, site: Site
) -> None:
    pack = pack_of(newer_server)
    line.answer = lambda path: replace(passed_on(newer_server, path), cut=path == pack)
    assert look_for_update(page) == "redundant"
    assert pack in line.asked
    assert_old_copy_goes_on(page, site)


def test_redirect_by_a_proxy_is_never_kept(
    page: Page, line: Line, newer_server: Server, site: Site
) -> None:
    pack = pack_of(newer_server)

    def proxy(path: str) -> Answer:
        if path == pack:
            return Answer(status=302, headers=[("Location", "/moved/")])
        return passed_on(newer_server, pack if path == "/moved/" else path)

    line.answer = proxy
    assert look_for_update(page) == "redundant"
    assert pack in line.asked
    assert_old_copy_goes_on(page, site)


def test_half_a_deploy_is_never_kept_and_the_whole_one_is(
    page: Page, line: Line, server: Server, newer_server: Server
) -> None:
    line.answer = lambda path: passed_on(newer_server if path == WORKER else server, path)
    assert look_for_update(page) == "redundant"
    assert_old_copy_goes_on(page, server.site)
    line.answer = lambda path: passed_on(newer_server, path)
    assert look_for_update(page) == "installed"
    assert set(copies(page)) == {*copy_of(server.site), *copy_of(newer_server.site)}


def test_page_of_the_version_before_still_finds_its_files(
    page: Page, line: Line, newer_server: Server
) -> None:
    style = str(page.locator("link[rel=stylesheet]").first.get_attribute("href"))
    line.answer = lambda path: passed_on(newer_server, path)
    assert look_for_update(page) == "installed"
    page.evaluate("navigator.serviceWorker.ready.then((r) => r.waiting.postMessage('update'))")
    until(lambda: ask(page, "navigator.serviceWorker.ready.then((r) => !r.waiting)"))
    line.answer = lambda _: Answer(status=404)
    assert style not in copy_of(newer_server.site).popitem()[1]
    assert page.evaluate("(file) => fetch(file).then((r) => r.status)", style) == 200


def test_copy_that_the_browser_threw_away_is_made_again(page: Page, site: Site) -> None:
    page.evaluate("caches.keys().then((names) => Promise.all(names.map((n) => caches.delete(n))))")
    page.goto(CHANGED)
    until(lambda: copies(page) == copy_of(site))
