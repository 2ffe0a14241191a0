"""Readers made up before the code was written: what each must be told."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import reverse

from checklist.schema import Severity
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


def test_every_rule_of_today_or_now_is_reached_by_a_reader() -> None:
    """One that nobody was made up for may be lost without a word."""
    reached = {
        finding.id
        for case in GOLDEN
        for finding in verdict(
            CHECKLISTS[case.checklist], {q: frozenset(chosen) for q, chosen in case.answers.items()}
        ).findings
    }
    pressing = {
        finding.id
        for checklist in CHECKLISTS.values()
        for finding in checklist.rules
        if finding.severity.rank >= Severity.URGENT.rank
    }
    assert pressing - reached == set()
