"""The phone's verdict is the server's: every single answer, and hundreds of mixes."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from django.urls import reverse
from playwright.sync_api import BrowserContext

from checklist.cards import cards, unsure
from checklist.content import CONTENT
from checklist.schema import Answers, Checklist
from checklist.templatetags.content import heading, leader
from checklist.verdict import choices, verdict
from tests.browser.questions import as_stored
from tests.reading import some_answers

CHECKLISTS = pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
MIXES = 300

# What a reader sees, not what the module returns: rows that are not hidden. All in one turn, else
# the browser draws a page that nobody looks at for each of hundreds of answers.
SHOWN = """(all) => all.map((answers) => {
  localStorage.setItem("needlewise:answers", answers);
  dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  const page = document.querySelector("[data-verdict]");
  const shown = (name) => [...page.querySelectorAll(`[data-${name}]`)]
    .filter((row) => !row.hidden).map((row) => row.getAttribute(`data-${name}`));
  const cards = [...page.querySelectorAll("[data-risk]")].filter((card) => !card.hidden)
    .map((card) => [card.dataset.risk, card.open, [...card.querySelectorAll("[data-finding]")]
      .filter((row) => !row.hidden).map((row) => row.dataset.finding)]);
  return { severity: page.dataset.severity, situation: page.dataset.situation, cards,
    unknown: shown("unknown"), unanswered: shown("unanswered"),
    because: page.querySelector("[data-because]:not([hidden]) [data-leader]")?.textContent ?? "",
    unsure: shown("because").filter((sure) => sure === "unsure").length > 0 };
})"""


def on_the_phone(
    phone: BrowserContext, checklist: Checklist, given: list[Answers]
) -> list[dict[str, Any]]:
    page = phone.new_page()
    page.goto(reverse(f"{checklist.id}-verdict"))
    stored = [as_stored(answers, checklist.id) for answers in given]
    shown: list[dict[str, Any]] = page.evaluate(SHOWN, stored)
    return shown


def on_the_server(checklist: Checklist, answers: Answers) -> dict[str, Any]:
    found, chosen = verdict(checklist, answers), choices(answers)
    made = cards(found, chosen, [risk.id for risk in CONTENT.risks])
    first = leader(made)
    return {
        "severity": found.severity,
        "situation": found.situation,
        "cards": [[card.risk, card.open, [f.id for f in card.findings]] for card in made],
        "unknown": [question.id for question in found.unknown],
        "unanswered": [question.id for question in found.unanswered],
        "because": heading(first, checklist) if first else "",
        "unsure": bool(made) and unsure(found, chosen),
    }


def assert_same(phone: BrowserContext, checklist: Checklist, given: list[Answers]) -> None:
    shown = on_the_phone(phone, checklist, given)
    for answers, seen in zip(given, shown, strict=True):
        assert seen == on_the_server(checklist, answers), answers


@CHECKLISTS
def test_every_single_answer_comes_to_the_same_verdict(
    phone: BrowserContext, checklist: Checklist
) -> None:
    singles = [choice.split(".") for choice in checklist.answers]
    given: list[Answers] = [{question: frozenset({option})} for question, option in singles]
    assert_same(phone, checklist, given)


@CHECKLISTS
def test_random_answers_come_to_the_same_verdict(
    phone: BrowserContext, checklist: Checklist
) -> None:
    dice = Random(20261124)
    assert_same(phone, checklist, [some_answers(checklist, dice) for _ in range(MIXES)])
