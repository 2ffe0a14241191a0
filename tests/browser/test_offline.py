"""Once opened it works with its server gone: the process is killed, the browser started anew."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import Page, Playwright, expect

from checklist.content import CONTENT
from checklist.schema import Checklist
from config.building.pages import page_addresses
from tests.browser.conftest import TurnOn
from tests.browser.copies import copies, copy_of, heading, visit
from tests.browser.phone import launch
from tests.browser.questions import answer_to_the_verdict, remember
from tests.browser.screens import weighty
from tests.browser.server import Server, Site

UNREADABLE = "() => { caches.match = () => Promise.reject(new TypeError()); }"
NOT_HERE = "This page is not here"
ANSWERS = """() => {
  const given = { tool: "before", "put-on": "after" };
  const chosen = { tool: ["roller"], "put-on": ["serum"] };
  const all = {};
  const at = Date.now();
  for (const [id, by] of Object.entries(given)) all[id] = { chosen: chosen[id], at, by };
  localStorage.setItem("needlewise:answers", JSON.stringify(all));
}"""


@pytest.fixture(scope="module")
def abandoned(
    playwright: Playwright, site: Site, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Page]:
    """A phone that was here once; its server is gone, and it was started anew."""
    profile: Path = tmp_path_factory.mktemp("phone")
    with Server(site) as server:
        phone = launch(playwright, profile, server.url)
        visit(phone)
        phone.close()
    phone = launch(playwright, profile, server.url)
    yield phone.new_page()
    phone.close()


def test_every_page_opens_without_its_server(abandoned: Page) -> None:
    failed: list[str] = []
    said: list[tuple[str, str]] = []
    abandoned.on("requestfailed", lambda request: failed.append(f"{request.failure} {request.url}"))
    abandoned.on("console", lambda message: said.append((message.type, message.text)))
    opened = {}
    for address in page_addresses():
        response = abandoned.goto(address)
        assert response is not None
        opened[address] = response.from_service_worker and response.ok
    assert opened == dict.fromkeys(page_addresses(), True)
    assert [request for request in failed if "ERR_ABORTED" not in request] == []  # We moved on.
    assert [text for kind, text in said if kind == "error"] == []


@pytest.mark.parametrize(
    ("address", "finding"),
    [("/check/verdict/", "tool.roller"), ("/after/verdict/", "put-on.serum")],
)
def test_verdict_is_reached_without_its_server(abandoned: Page, address: str, finding: str) -> None:
    abandoned.goto("/about/")
    abandoned.evaluate(ANSWERS)
    assert heading(abandoned, address) == "See a professional"
    expect(abandoned.locator(".verdict__uncounted")).to_have_css("display", "none")
    # A mild one is folded into the card of its risk.
    shown = f"[data-risk]:not([hidden]) [data-finding='{finding}']:not([hidden])"
    expect(abandoned.locator(shown)).to_have_count(1)


@pytest.mark.parametrize("address", ["/check/", "/after/", "/warning-signs/"])
def test_a_stored_emergency_stands_first_in_every_verdict_without_the_server(
    abandoned: Page, address: str
) -> None:
    abandoned.goto("/about/")
    remember(abandoned, {"emergency-signs": ["breathing"]}, "warning-signs")
    abandoned.goto(f"{address}verdict/")
    said = "See a professional: call the emergency number now"
    expect(abandoned.get_by_role("heading", level=1)).to_have_accessible_name(said)
    expect(abandoned.locator("[data-verdict]")).to_have_attribute("data-severity", "emergency")


@pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
def test_all_checklists_are_answered_to_their_verdict_without_the_server(
    abandoned: Page, checklist: Checklist
) -> None:
    choice, severity = weighty(checklist)
    abandoned.goto("/about/")
    abandoned.evaluate("localStorage.clear()")
    answer_to_the_verdict(abandoned, reverse(checklist.id), choice)
    expect(abandoned.locator("[data-verdict]")).to_have_attribute("data-severity", severity)


def test_copy_that_cannot_be_read_leaves_the_network(turn_on: TurnOn, server: Server) -> None:
    phone = turn_on(server)
    page = visit(phone)
    phone.service_workers[0].evaluate(UNREADABLE)
    response = page.goto("/about/")
    assert response is not None
    assert response.ok
    expect(page.locator("h1")).to_have_text("About Needlewise")


def test_form_that_the_server_sends_back_is_not_counted_instead(
    turn_on: TurnOn, server: Server
) -> None:
    page = visit(turn_on(server), "/about/")
    send(page, "/check/verdict/", ("cleaning", "alcohol"), ("tool", "spoon"))
    expect(page.get_by_role("alert")).to_contain_text("other answers are still here")


def test_kept_page_still_carries_its_security_policy(abandoned: Page) -> None:
    response = abandoned.goto("/sources/")
    assert response is not None
    assert "default-src 'none'" in response.headers["content-security-policy"]


@pytest.mark.parametrize("address", ["/about", "/about/?utm_source=video", "/about/#privacy"])
def test_page_is_found_however_its_address_was_typed(abandoned: Page, address: str) -> None:
    assert heading(abandoned, address) == "About Needlewise"


def test_address_that_nobody_knows_gets_our_own_page(abandoned: Page) -> None:
    assert heading(abandoned, "/no-such-page/") == NOT_HERE


def send(page: Page, address: str, *answers: tuple[str, str]) -> None:
    """As a form does that no script looks after."""
    page.evaluate(
        """([address, answers]) => {
          const form = Object.assign(document.createElement("form"), { method: "post" });
          form.action = address;
          for (const [name, value] of answers) {
            form.append(Object.assign(document.createElement("input"), { name, value }));
          }
          document.body.append(form);
          form.submit();
        }""",
        [address, answers],
    )


def expect_counted(page: Page, finding: str) -> None:
    # A server that hangs is waited for, and only then is the kept page read.
    expect(page.locator(f"[data-finding='{finding}']")).to_be_visible(timeout=20_000)
    expect(page.locator(".verdict__uncounted")).to_have_css("display", "none")


def test_form_sent_without_a_network_is_counted_on_the_phone(abandoned: Page, site: Site) -> None:
    abandoned.goto("/about/")
    abandoned.evaluate("localStorage.clear()")  # what others answered on this phone would stand
    send(abandoned, "/check/verdict/", ("cleaning", "alcohol"), ("cleaning", '"><b>&quot;'))
    expect_counted(abandoned, "cleaning.alcohol")
    assert abandoned.url.endswith("/check/verdict/")
    assert copies(abandoned) == copy_of(site)


def test_form_sent_without_a_network_counts_no_older_answers(abandoned: Page) -> None:
    abandoned.goto("/about/")
    abandoned.evaluate(ANSWERS)
    send(abandoned, "/check/verdict/")
    expect(abandoned.locator("[data-sent][data-counted]")).to_have_count(1)
    expect(abandoned.locator("[data-finding='tool.roller']")).to_be_hidden()


def test_form_sent_to_no_verdict_without_a_network_gets_our_own_page(abandoned: Page) -> None:
    abandoned.goto("/about/")
    send(abandoned, "/no-such-page/")
    abandoned.get_by_role("heading", name=NOT_HERE).wait_for()


def test_phone_with_full_storage_reaches_its_verdict_without_the_server(abandoned: Page) -> None:
    page = abandoned.context.new_page()
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full'); };")
    page.goto("/about/")
    page.evaluate("localStorage.clear()")  # what others answered on this phone would still stand
    answer_to_the_verdict(page, "/check/", "cleaning.alcohol")
    expect_counted(page, "cleaning.alcohol")
    page.close()


def test_form_sent_to_a_server_that_hangs_is_counted_on_the_phone(
    turn_on: TurnOn, own_server: Server
) -> None:
    page = visit(turn_on(own_server))
    own_server.stop()
    send(page, "/check/verdict/", ("cleaning", "alcohol"))
    expect_counted(page, "cleaning.alcohol")


def test_server_that_hangs_is_not_waited_for(turn_on: TurnOn, own_server: Server) -> None:
    page = visit(turn_on(own_server))
    own_server.stop()
    began = time.monotonic()
    assert heading(page, "/about/") == "About Needlewise"
    assert time.monotonic() - began < 3
    assert heading(page, "/no-such-page/") == NOT_HERE
    assert time.monotonic() - began < 10
