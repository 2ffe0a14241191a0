"""A newer version never comes under the reader's hands, and old advice says that it is old."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from checklist.content.words import REVIEW_BY
from tests.browser.conftest import TurnOn
from tests.browser.copies import ask, copies, copy_of, heading, look_for_update, visit
from tests.browser.line import Answer, Line, passed_on
from tests.browser.questions import KEY, as_stored, remembered
from tests.browser.server import Server, Site, until

ANSWER = f"localStorage.setItem('{KEY}', '{as_stored({'tool': ['roller']})}')"
# The reader comes back to the app, five times in a row.
RETURN = "for (const _ of '12345') document.dispatchEvent(new Event('visibilitychange'))"
SEND = """(address) => {
  const form = Object.assign(document.createElement("form"), { method: "post", action: address });
  document.body.append(form);
  form.submit();
}"""
# How often a page asks the browser to look: of several at once the browser makes one.
COUNTING = """{
  const { prototype } = ServiceWorkerRegistration;
  const { update } = prototype;
  window.looked = 0;
  prototype.update = function () {
    window.looked += 1;
    return window.look = update.call(this);
  };
}"""
# What the worker says of its copy.
SAVED = """() => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => resolve(data);
  navigator.serviceWorker.controller.postMessage("saved?", [port2]);
})"""
READY = "Newer safety advice is ready"
OLD, NEW = "About Needlewise", "Newer About"
NOON = "T12:00:00Z"
BEFORE_REVIEW = f"{REVIEW_BY - timedelta(days=1)}{NOON}"
AFTER_REVIEW = f"{REVIEW_BY + timedelta(days=1)}{NOON}"


@pytest.fixture
def leads_to(line: Line) -> Line:
    """Every phone here is at the end of a line that a deploy can change."""
    return line


@pytest.fixture
def service_workers() -> str:
    """Every phone here keeps the offline copy."""
    return "allow"


def publish(line: Line, newer_server: Server) -> None:
    line.answer = lambda path: passed_on(newer_server, path)


def loads(page: Page) -> list[str]:
    """The addresses gone to from now on, each before anything of its page is to be seen."""
    seen: list[str] = []
    page.on("framenavigated", lambda frame: seen.append(frame.url))
    return seen


def test_update_waits_until_a_reader_with_answers_says_so(
    phone: BrowserContext, line: Line, newer_server: Server
) -> None:
    page = visit(phone, "/about/")
    page.evaluate(ANSWER)
    loaded = loads(page)
    publish(line, newer_server)
    assert look_for_update(page) == "installed"
    expect(page.get_by_text(READY)).to_be_visible()
    assert (heading_now(page), loaded) == (OLD, [])
    page.locator("[data-update] button").click()
    expect(page.locator("h1")).to_have_text(NEW)
    expect(page.get_by_text(READY)).to_be_hidden()
    assert remembered(page) == {"tool": ["roller"]}
    assert len(loaded) == 1


@pytest.mark.parametrize("kept_here", [{}, {"install": "later"}, {"answers": "junk"}])
def test_update_comes_at_once_where_nothing_was_answered(
    phone: BrowserContext, line: Line, newer_server: Server, kept_here: dict[str, str]
) -> None:
    page = visit(phone, "/about/")
    for key, value in kept_here.items():
        page.evaluate("pair => localStorage.setItem(...pair)", [f"needlewise:{key}", value])
    loaded = loads(page)
    publish(line, newer_server)
    ask(page, "navigator.serviceWorker.ready.then((r) => r.update())")
    expect(page.locator("h1")).to_have_text(NEW)
    expect(page.get_by_text(READY)).to_be_hidden()
    assert len(loaded) == 1


def test_two_versions_live_at_once_make_no_page_reload_again_and_again(
    phone: BrowserContext, line: Line, server: Server, newer_server: Server
) -> None:
    page = visit(phone, "/about/")
    publish(line, newer_server)
    ask(page, "navigator.serviceWorker.ready.then((r) => r.update())")
    expect(page.locator("h1")).to_have_text(NEW)
    publish(line, server)
    loaded = loads(page)
    # The page's own look, begun as it loaded, may still be on its way: the two become one.
    until(lambda: look_for_update(page) == "installed")
    expect(page.get_by_text(READY)).to_be_visible()
    assert (heading_now(page), loaded) == (NEW, [])


def test_update_does_not_load_a_verdict_that_the_server_sent_anew(
    turn_on: TurnOn, own_site: Site, own_server: Server
) -> None:
    page = visit(turn_on(own_server), "/about/")
    page.evaluate(SEND, "/check/verdict/")
    page.locator("[data-verdict]").wait_for()
    loaded = loads(page)
    own_site.change("templates/about.html", OLD, NEW)
    own_site.build()
    own_server.restart()
    assert look_for_update(page) == "installed"
    expect(page.get_by_text(READY)).to_be_visible()
    assert loaded == []


def test_update_waits_for_a_reader_in_the_middle_of_the_form(
    phone: BrowserContext, line: Line, newer_server: Server
) -> None:
    page = visit(phone, "/check/")
    page.locator("form input").first.check()
    page.evaluate("localStorage.clear()")
    publish(line, newer_server)
    assert look_for_update(page) == "installed"
    expect(page.get_by_text(READY)).to_be_visible()
    assert page.locator("form input").first.is_checked()


def test_update_taken_in_one_tab_does_not_tear_another_away(
    phone: BrowserContext, line: Line, newer_server: Server
) -> None:
    other, page = visit(phone, "/about/"), visit(phone, "/about/")
    page.evaluate(ANSWER)
    loaded = loads(other)
    publish(line, newer_server)
    assert look_for_update(page) == "installed"
    page.locator("[data-update] button").click()
    expect(page.locator("h1")).to_have_text(NEW)
    expect(other.get_by_text(READY)).to_be_visible()
    assert (heading_now(other), loaded) == (OLD, [])
    other.locator("[data-update] button").click()
    expect(other.locator("h1")).to_have_text(NEW)


def test_update_is_looked_for_when_the_reader_returns_but_not_each_time(
    phone: BrowserContext, line: Line
) -> None:
    page = phone.new_page()
    page.clock.install()
    page.add_init_script(COUNTING)
    page.goto("/about/")
    until(lambda: ask(page, "navigator.serviceWorker.controller?.state === 'activated'"))
    page.reload()
    until(lambda: ask(page, "looked") == 1)
    asked = line.asked.count("/serviceworker.js")
    for looked in (2, 3, 4):
        page.evaluate("look.then(() => null)")
        page.clock.fast_forward("01:00")
        page.evaluate(RETURN)
        assert page.evaluate("looked") == looked
    until(lambda: line.asked.count("/serviceworker.js") > asked)


def test_saved_is_said_only_of_a_copy_that_is_whole(
    phone: BrowserContext, line: Line, server: Server
) -> None:
    page = visit(phone, "/about/")
    expect(page.locator("[data-saved]")).to_be_visible()
    assert "version" in page.locator("[data-saved]").inner_text()
    page.evaluate(
        """async () => {
          const copy = await caches.open((await caches.keys())[0]);
          await copy.put("/sources/", new Response("not ours"));
        }"""
    )
    through, line.answer = line.answer, lambda _: Answer(status=503)
    page.reload()
    assert page.evaluate(SAVED) is False
    expect(page.locator("[data-saved]")).to_be_hidden()
    line.answer = through
    page.reload()
    expect(page.locator("[data-saved]")).to_be_visible()
    assert copies(page) == copy_of(server.site)


@pytest.mark.parametrize(("now", "old"), [(BEFORE_REVIEW, False), (AFTER_REVIEW, True)])
def test_advice_past_its_review_date_says_so_without_a_network(
    phone: BrowserContext, line: Line, now: str, old: bool
) -> None:
    page = visit(phone)
    line.answer = lambda _: Answer(status=503)
    page.clock.set_fixed_time(now)
    assert heading(page, "/about/") == OLD
    expect(page.locator("[data-review-by]")).to_be_visible(visible=old)


def heading_now(page: Page) -> str:
    return page.locator("h1").inner_text()
