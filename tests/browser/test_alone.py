"""Each enhancement fails alone: with any one module broken, the form reaches its verdict."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page, Route, expect

from checklist.content import CONTENT
from checklist.content.before import BEFORE
from checklist.schema import Checklist, Severity
from config.building.modules import FIRST
from tests.browser.phone import PHONE
from tests.browser.questions import take_along, tap, unfold
from tests.browser.screens import SCRIPT, clear, open_before_its_script, weighty
from tests.browser.server import SOURCES, Server

# Without these the page of the verdict holds every finding, and shows none.
COUNTING = ["cards", "given", "once", "show", "standing", "verdict"]
MODULES = sorted({path.stem for path in (SOURCES / "static/js").glob("*.js")} - {FIRST})


@pytest.fixture(scope="module")
def workerless(browser: Browser, server: Server) -> Iterator[Page]:
    """A phone without a worker: what the worker answers would go past the blocks."""
    phone = browser.new_context(base_url=server.url, service_workers="block", **PHONE)
    yield phone.new_page()
    phone.close()


@pytest.fixture
def page(workerless: Page) -> Iterator[Page]:
    """The same phone for all, with nothing stored by the one before."""
    clear(workerless)
    yield workerless
    workerless.unroute_all(behavior="wait")  # the script may still be on its way to the last page


@pytest.fixture
def without_javascript(browser: Browser, server: Server) -> Iterator[Page]:
    """A page on which no script runs."""
    page = browser.new_page(base_url=server.url, java_script_enabled=False)
    yield page
    page.close()


@contextmanager
def broken(page: Page, module: str) -> Iterator[None]:
    """To the end of the test this module throws as soon as it runs; in the block it has to."""
    sent: list[str] = []

    def send(route: Route) -> None:
        script = route.fetch()
        opening = f"{module}:(bring)=>{{"
        assert script.text().count(opening) == 1
        body = script.text().replace(opening, f"{opening}throw new Error();")
        sent.append(body)
        route.fulfill(response=script, body=body)

    page.route(SCRIPT, send)
    yield
    assert sent, "the whole script was kept from before"


def walk(page: Page) -> None:
    """Answer the second question as any reader would: one a screen, or all of them on one."""
    page.goto("/check/")
    option = page.get_by_label("Under 18", exact=True)
    expect(page.locator(".ready .is-current").or_(option).first).to_be_visible(timeout=8000)
    while not option.is_visible():
        tap(page, "next")
    option.check()
    page.get_by_role("button", name="See your verdict").click()
    expect(page.get_by_role("heading", level=1)).to_have_accessible_name("See a professional")


@pytest.mark.parametrize("module", [m for m in MODULES if m not in COUNTING])
def test_the_form_reaches_its_verdict_without_a_module(page: Page, module: str) -> None:
    with broken(page, module):
        walk(page)
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "stop")
    expect(page.locator("[data-finding='age.under-18']")).to_be_visible()
    # The server sends no such line, and the page for all answers never shows it from now on.
    displays = "lines => lines.map((line) => getComputedStyle(line).display)"
    assert page.locator(".verdict__uncounted").evaluate_all(displays) in ([], ["none"])


@pytest.mark.parametrize("module", COUNTING)
def test_a_verdict_that_cannot_count_the_answers_says_so(page: Page, module: str) -> None:
    with broken(page, module):
        walk(page)
    expect(page.get_by_text("Your answers are not counted here.")).to_be_visible()
    expect(page.get_by_text("No answer added anything.")).to_be_hidden()


def test_no_verdict_is_seen_before_the_answers_are_counted(page: Page) -> None:
    let_it_come = open_before_its_script(page, "/after/verdict/")
    heading = page.locator("[data-verdict] h1")
    heading.wait_for(state="attached")
    assert not heading.is_visible()
    let_it_come()
    expect(heading).to_be_visible()
    expect(page.locator(".verdict__uncounted")).to_have_css("display", "none")


def test_a_script_that_never_comes_leaves_the_plain_form(page: Page) -> None:
    page.route(SCRIPT, lambda route: route.abort())
    page.goto("/check/")
    expect(page.locator("fieldset").last).to_be_visible(timeout=8000)
    expect(page.locator("[data-section]")).to_be_hidden()
    page.get_by_label("Alcohol", exact=True).check()
    page.get_by_role("button", name="See your verdict").click()
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "high")


def test_without_the_wizard_no_button_is_dead(page: Page) -> None:
    with broken(page, "wizard"):
        page.goto("/check/")
    expect(page.get_by_role("button", name=re.compile("Next|Back"))).to_have_count(0, timeout=8000)
    expect(page.get_by_role("button", name="See your verdict")).to_be_visible()


def test_a_phone_too_old_to_know_scripting_gets_one_question_a_screen(page: Page) -> None:
    def unknown(route: Route) -> None:
        sheet = route.fetch()
        route.fulfill(response=sheet, body=sheet.text().replace("(scripting:", "(unheard-of:"))

    page.route("**/*.css", unknown)
    walk(page)
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "stop")
    page.goto("/check/")
    expect(page.locator("fieldset:visible")).to_have_count(1)
    expect(page.get_by_role("button", name="Next")).to_be_visible()


def test_every_question_shows_at_once_without_javascript(without_javascript: Page) -> None:
    page = without_javascript
    page.goto("/check/")
    hidden = [asked for asked in page.locator("fieldset").all() if not asked.is_visible()]
    assert not hidden
    assert page.locator("fieldset").count() == len(list(BEFORE.questions()))
    expect(page.get_by_role("button", name=re.compile("Next|Back"))).to_have_count(0)


@pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
def test_all_checklists_reach_a_verdict_without_javascript(
    without_javascript: Page, checklist: Checklist
) -> None:
    page = without_javascript
    choice, severity = weighty(checklist)
    question, option = choice.split(".")
    heading = "See a professional" + " today" * (severity is Severity.URGENT)
    page.goto(reverse(checklist.id))
    page.locator(f"#{question} [value='{option}']").check()
    page.get_by_role("button", name="See your verdict").click()
    expect(page.get_by_role("heading", level=1)).to_have_accessible_name(heading)
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", severity)
    assert "?" not in page.url


def test_change_brings_the_answers_back_without_javascript(without_javascript: Page) -> None:
    page = without_javascript
    page.goto("/check/")
    page.get_by_label("Alcohol", exact=True).check()
    page.get_by_role("button", name="See your verdict").click()
    unfold(page, "Your answers")
    page.locator(".given").get_by_role("button", name=re.compile("^Change")).first.click()
    page.wait_for_url("**/check/#*")
    expect(page.get_by_label("Alcohol", exact=True)).to_be_checked()
    expect(page.locator("[data-mend]")).to_have_count(0)
    assert "?" not in page.url


def test_back_to_the_questions_brings_the_answers_back_without_javascript(
    without_javascript: Page,
) -> None:
    page = without_javascript
    page.goto("/after/")
    page.locator("input[type=checkbox]").first.check()
    page.get_by_role("button", name="See your verdict").click()
    take_along(page)
    page.get_by_role("button", name="Back to the questions").click()
    page.wait_for_url("**/after/")
    expect(page.locator("input:checked")).to_have_count(1)
