"""Every screen a reader can stand before: each page, each state of the questions, each verdict.

All derived from the addresses and the content. Knows nothing of what is to be true of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse
from playwright.sync_api import Browser, Page, Route

from checklist.content import CONTENT
from checklist.schema import Answers, Checklist, Choice, Severity
from checklist.urls import PAGES
from checklist.verdict import verdict
from tests.browser.questions import DONE_ON, KEY, as_stored

BEFORE, AFTER, WARNING_SIGNS = CONTENT.checklists
SEND = """([address, fields]) => {
  const form = Object.assign(document.createElement("form"), { method: "post", action: address });
  for (const [name, value] of fields) {
    form.append(Object.assign(document.createElement("input"), { name, value }));
  }
  document.body.append(form);
  form.submit();
}"""
SCRIPT = re.compile(r"/static/js/site\.")
NO_PAGE = "/robots.txt"  # where nothing runs that could keep an answer meanwhile
KEEP = """(kept) => {
  sessionStorage.clear();
  localStorage.clear();
  for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value);
}"""


def new_page(browser: Browser, url: str, **options: Any) -> Page:
    """A page of a new phone. What a test runs in it is let past the policy."""
    settings = {
        "base_url": url,
        "bypass_csp": True,
        "reduced_motion": "reduce",
        "service_workers": "block",
        "viewport": {"width": 320, "height": 640},
    }
    return browser.new_context(**{**settings, **options}).new_page()


def clear(page: Page, kept: Mapping[str, str] | None = None) -> None:
    """Leave nothing that was stored, but for ``kept``, and no route of the page."""
    page.unroute_all()
    page.goto(NO_PAGE)
    page.evaluate(KEEP, dict(kept or {}))


def open_before_its_script(page: Page, address: str) -> Callable[[], None]:
    """Open a page whose script is still on its way: it comes once what is returned is called."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(SCRIPT, hold)
    with page.expect_request(SCRIPT):
        page.goto(address, wait_until="commit")

    def come() -> None:
        held[0].continue_()

    return come


def nothing(page: Page) -> None:
    """As the screen opens."""


@dataclass(frozen=True)
class Screen:
    """Where it is, what was answered on a path before and when it was done, what to do there."""

    name: str
    address: str
    kept: Mapping[str, Answers] = field(default_factory=dict)
    act: Callable[[Page], None] = nothing
    script: bool = True
    done_on: str = ""

    def __str__(self) -> str:
        return self.name

    def open(self, browser: Browser, url: str, **options: Any) -> Page:
        """A new phone at this screen."""
        page = new_page(browser, url, **options)
        self.show(page)
        return page

    def show(self, page: Page) -> None:
        """The same phone at this screen instead, in a third of the time that a new one takes.

        Its size, colours and clock stay.
        """
        clear(page, self._storage())
        if not self.script:
            page.route("**/*.js", lambda route: route.abort())
        page.goto(self.address)
        self.act(page)

    def _storage(self) -> dict[str, str]:
        stored: dict[str, Any] = {}
        for path, given in self.kept.items():
            stored |= json.loads(as_stored(given, path))
        kept = {KEY: json.dumps(stored)} if stored else {}
        if self.done_on:
            kept[DONE_ON] = json.dumps({"on": self.done_on, "from": self.done_on, "since": 1})
        return kept


def choose(selector: str) -> Callable[[Page], None]:
    """Tick the first such option of the question that shows."""
    return lambda page: page.locator(f".ready .is-current input{selector}").first.check()


def _all_shown(page: Page) -> None:
    page.locator("fieldset").last.wait_for(timeout=10_000)


def send(checklist: Checklist, *choices: str) -> Callable[[Page], None]:
    """Send a form with these choices, as a phone without scripts or storage does."""

    def act(page: Page) -> None:
        fields = [choice.split(".") for choice in choices]
        page.evaluate(SEND, [address_of_verdict(checklist), fields])
        page.locator(":is(.notice--mend, [data-verdict])").wait_for()

    return act


def take_along(page: Page) -> None:
    """Unfold what a verdict can be sent, printed and shown with."""
    page.get_by_role("heading", name="Take it along").click()


def _dialog(page: Page) -> None:
    take_along(page)
    page.get_by_role("button", name="Show it to a pharmacist").click()


def address_of_verdict(checklist: Checklist) -> str:
    """Where the phone shows the verdict of the answers that it keeps."""
    return reverse(f"{checklist.id}-verdict")


def answers_of(checklist: Checklist, severity: Severity) -> Answers | None:
    """The first single answer that comes to this severity, if there is one."""
    for question in checklist.questions():
        for option in question.options:
            answers = {question.id: frozenset({option.id})}
            if verdict(checklist, answers).severity is severity:
                return answers
    return None


def weighty(checklist: Checklist) -> tuple[Choice, Severity]:
    """The worst single answer but for an emergency, which would not wait for a tap."""
    worst = max(
        (
            item
            for item in checklist.answers.items()
            if item[1][1].severity is not Severity.EMERGENCY
        ),
        key=lambda item: item[1][1].severity.rank,
    )
    return worst[0], worst[1][1].severity


def most_answers(checklist: Checklist) -> Answers:
    """The worst option of each question: the longest verdict that anybody is likely to see."""
    return {
        question.id: frozenset({max(question.options, key=lambda o: o.severity.rank).id})
        for question in checklist.questions()
    }


def pages() -> Iterator[Screen]:
    """Each page as it opens on a fresh phone; the verdict of no answers among them."""
    for page in PAGES:
        yield Screen(str(page.name), reverse(str(page.name)))


def questions() -> Iterator[Screen]:
    """The questions in each state in which they can be met."""
    for checklist in CONTENT.checklists:
        name, address = checklist.id, reverse(checklist.id)
        asked = list(checklist.questions())
        kept = {name: most_answers(checklist)}
        last = f"{address}#{asked[-1].id}"
        yield Screen(f"{name}, resumed", address, kept)
        yield Screen(f"{name}, last question, answered", last, kept)
        dropped = {name: {asked[0].id: frozenset({"gone"})}}
        yield Screen(f"{name}, an answer that is gone", last, dropped)
        chosen = f"{address}#{asked[1].id}"
        yield Screen(f"{name}, chosen", chosen, act=choose(":not([data-stop])"))
    stop = next(iter(answers_of(BEFORE, Severity.STOP) or {}))
    stopped = f"{reverse(BEFORE.id)}#{stop}"
    yield Screen("before, stop chosen", stopped, act=choose("[data-stop]"))
    two_ages = send(BEFORE, "age.under-18", "age.22-or-over")
    yield Screen("before, sent back", reverse("offline"), act=two_ages)
    yield Screen("before, scripts lost", reverse(BEFORE.id), act=_all_shown, script=False)


def verdicts() -> Iterator[Screen]:
    """A verdict of each severity that a checklist can come to, the longest, and the card."""
    for checklist in CONTENT.checklists:
        for severity in Severity:
            answers = answers_of(checklist, severity)
            if answers is not None:
                choices = [f"{question}.{min(options)}" for question, options in answers.items()]
                sent = send(checklist, *choices)
                yield Screen(f"{checklist.id}, {severity}", reverse("offline"), act=sent)
        most = {checklist.id: most_answers(checklist)}
        yield Screen(f"{checklist.id}, most findings", address_of_verdict(checklist), most)
    yield Screen("card", address_of_verdict(BEFORE), {BEFORE.id: most_answers(BEFORE)}, _dialog)


SCREENS = [*pages(), *questions(), *verdicts()]
