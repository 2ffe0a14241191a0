"""Readers made up before the code was written: what each must be told."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import reverse

from checklist.schema import Checklist, Finding, Severity
from checklist.verdict import verdict
from tests.golden import GOLDEN, GoldenCase
from tests.reading import CHECKLISTS, plain

CASES = pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case.id)


@CASES
def test_reader_gets_the_severity_that_the_evidence_asks_for(case: GoldenCase) -> None:
    chosen = {question: frozenset(options) for question, options in case.answers.items()}
    found = verdict(CHECKLISTS[case.checklist], chosen)
    assert found.severity is case.severity
    assert {finding.id for finding in found.findings} >= set(case.findings)
    assert {question.id for question in found.unknown} == set(case.unknown)
    named = {risk for finding in found.findings for risk in finding.risks} | {"base-risk"}
    assert named >= set(case.risks)


@CASES
def test_reader_reads_the_facts_that_belong_to_the_answers(case: GoldenCase) -> None:
    answers = {question: list(options) for question, options in case.answers.items()}
    page = Client().post(reverse(f"{case.checklist}-verdict"), answers)
    words = plain(page.content.decode())
    assert words.count("see a professional")
    for fact in case.facts:
        assert re.search(fact, words), fact


EMERGENCIES = [
    (checklist, rule)
    for checklist in CHECKLISTS.values()
    for rule in checklist.rules
    if rule.severity is Severity.EMERGENCY
]


@pytest.mark.parametrize(
    ("checklist", "rule"), EMERGENCIES, ids=[f"{c.id}-{rule.id}" for c, rule in EMERGENCIES]
)
def test_every_emergency_says_what_to_do_while_you_wait(
    checklist: Checklist, rule: Finding
) -> None:
    answers: dict[str, list[str]] = {}
    for group in rule.when:
        question, option = group[-1].split(".")
        answers.setdefault(question, []).append(option)
    page = Client().post(reverse(f"{checklist.id}-verdict"), answers).content.decode()
    waiting = page.split('class="waiting"')[1].split("</ul>")[0]
    assert plain(f"<ul{waiting}")


# No document that we know of carries them, and no harm can come from calling.
ON_GENERAL_KNOWLEDGE = {"emergency-signs.heavy-bleeding", "emergency-signs.self-harm"}


def test_what_cannot_wait_or_be_done_at_home_rests_on_a_document() -> None:
    """The two that do not are named on the page of sources."""
    alone = [
        rule
        for checklist in CHECKLISTS.values()
        for rule in checklist.rules
        if rule.sources == ("general-knowledge",)
    ]
    grave = [rule for rule in alone if rule.severity.rank >= Severity.STOP.rank]
    assert {rule.id for rule in grave} == ON_GENERAL_KNOWLEDGE
    assert len(alone) - len(grave) <= 12
    words = plain(Client().get(reverse("sources")).content.decode())
    named = words.split("they rest on general medical knowledge alone:")[1]
    for rule in grave:
        assert str(rule.title).lower() in named[:600]


def test_every_rule_of_today_or_now_is_reached_by_a_reader() -> None:
    """One that nobody was made up for may be lost without a word."""
    reached = {
        (case.checklist, finding.id)
        for case in GOLDEN
        for finding in verdict(
            CHECKLISTS[case.checklist], {q: frozenset(chosen) for q, chosen in case.answers.items()}
        ).findings
    }
    pressing = {
        (checklist.id, finding.id)
        for checklist in CHECKLISTS.values()
        for finding in checklist.rules
        if finding.severity.rank >= Severity.URGENT.rank
    }
    assert pressing - reached == set()
