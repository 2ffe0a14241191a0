"""The rules: what any answers come to. Every option, every pair, and ten thousand at random."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest

from checklist.cards import cards
from checklist.content import CONTENT
from checklist.schema import Answers, Checklist, Finding, Question, Severity, Situation
from checklist.templatetags.content import leader
from checklist.verdict import choices, holds, left_out, verdict
from tests.reading import some_answers

CHECKLISTS = pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
TIMES = 5000  # for each checklist: ten thousand in all


def singles(checklist: Checklist) -> list[tuple[str, str, Severity]]:
    return [(q.id, o.id, o.severity) for q in checklist.questions() for o in q.options]


def ids(parts: Sequence[Finding | Question]) -> list[str]:
    """By its id a part is compared at once; by itself, with all that is written in it."""
    return [part.id for part in parts]


def worst(checklist: Checklist, chosen: Answers) -> Severity:
    """The worst severity by the definition, worked out the long way."""
    picked = {f"{question}.{option}" for question in chosen for option in chosen[question]}
    severities = [s for q, o, s in singles(checklist) if f"{q}.{o}" in picked]
    for finding in checklist.combined:
        if all(any(choice in picked for choice in group) for group in finding.when):
            severities.append(finding.severity)
    return max(severities, key=lambda s: s.rank, default=Severity.BASE)


@CHECKLISTS
def test_no_answer_at_all_is_base_and_everything_is_left_out(checklist: Checklist) -> None:
    found = verdict(checklist, {})
    assert found.severity is Severity.BASE
    assert found.unanswered == tuple(checklist.questions())


@CHECKLISTS
def test_each_single_answer_has_its_own_severity(checklist: Checklist) -> None:
    for question, option, severity in singles(checklist):
        assert verdict(checklist, {question: frozenset({option})}).severity is severity


@CHECKLISTS
def test_every_pair_of_answers_takes_the_worst_severity(checklist: Checklist) -> None:
    for (q1, o1, _), (q2, o2, _) in combinations(singles(checklist), 2):
        chosen = (
            {q1: frozenset({o1, o2})} if q1 == q2 else {q1: frozenset({o1}), q2: frozenset({o2})}
        )
        assert verdict(checklist, chosen).severity is worst(checklist, chosen), (q1, o1, q2, o2)


@CHECKLISTS
def test_random_answers_take_the_worst_severity_of_their_findings(checklist: Checklist) -> None:
    dice = Random(20261122)
    for _ in range(TIMES):
        chosen = some_answers(checklist, dice)
        found = verdict(checklist, chosen)
        assert found.severity is worst(checklist, chosen), chosen
        assert all(finding.severity.rank <= found.severity.rank for finding in found.findings)


@CHECKLISTS
def test_adding_an_answer_never_makes_a_verdict_milder(checklist: Checklist) -> None:
    dice = Random(20261123)
    every = singles(checklist)
    for _ in range(TIMES):
        chosen = some_answers(checklist, dice)
        question, option, _severity = dice.choice(every)
        added = {**chosen, question: chosen.get(question, frozenset()) | {option}}
        before, after = verdict(checklist, chosen), verdict(checklist, added)
        assert after.severity.rank >= before.severity.rank, (chosen, question, option)
        assert set(ids(before.findings)) <= set(ids(after.findings))


@CHECKLISTS
def test_not_knowing_is_never_milder_than_the_mildest_known_answer(checklist: Checklist) -> None:
    for question in checklist.questions():
        known = [option.severity.rank for option in question.options if not option.unknown]
        for option in question.options:
            if option.unknown:
                assert option.severity.rank >= max(min(known), Severity.CAUTION.rank), question.id


@CHECKLISTS
def test_every_question_can_be_answered_with_not_knowing(checklist: Checklist) -> None:
    assert all(any(o.unknown for o in q.options) for q in checklist.questions())


@CHECKLISTS
def test_an_answer_of_not_knowing_is_listed_as_unknown(checklist: Checklist) -> None:
    for question in checklist.questions():
        for option in question.options:
            found = verdict(checklist, {question.id: frozenset({option.id})})
            assert (question.id in ids(found.unknown)) is option.unknown
            assert question.id not in ids(found.unanswered)


@CHECKLISTS
def test_every_finding_can_be_reached(checklist: Checklist) -> None:
    for finding in checklist.rules:
        chosen: dict[str, frozenset[str]] = {}
        for group in finding.when:
            question, option = group[0].split(".")
            chosen[question] = chosen.get(question, frozenset()) | {option}
        assert finding.id in ids(verdict(checklist, chosen).findings)


@CHECKLISTS
def test_a_mix_is_never_milder_than_the_answers_it_needs(checklist: Checklist) -> None:
    ranks = {f"{q}.{o}": severity.rank for q, o, severity in singles(checklist)}
    for finding in checklist.combined:
        needed = max(min(ranks[choice] for choice in group) for group in finding.when)
        assert finding.severity.rank >= max(needed, Severity.CAUTION.rank), finding.id


@CHECKLISTS
def test_findings_come_worst_first(checklist: Checklist) -> None:
    ranks = [finding.severity.rank for finding in checklist.rules]
    assert ranks == sorted(ranks, reverse=True)


def test_of_several_as_bad_the_shared_needles_are_the_reason() -> None:
    """Their medicine must start within hours: what else is urgent is seen on the same visit."""
    given = {
        "contact": frozenset({"within-3-days"}),
        "when-done": frozenset({"yesterday"}),
        "done-needles": frozenset({"not-cleaned"}),
        "tetanus": frozenset({"unknown"}),
        "course": frozenset({"worse"}),
    }
    after = next(c for c in CONTENT.checklists if c.id == "after")
    found = verdict(after, given)
    first = leader(cards(found, choices(given), [risk.id for risk in CONTENT.risks]))
    assert first
    assert first.id == "contact.within-3-days"


@CHECKLISTS
def test_no_severity_finding_or_unknown_reads_a_skip(checklist: Checklist) -> None:
    asks_all = replace(checklist, skip={})
    dice = Random(20261125)
    for _ in range(TIMES // 5):
        chosen = some_answers(checklist, dice)
        found, full = verdict(checklist, chosen), verdict(asks_all, chosen)
        assert found.severity is full.severity
        assert ids(found.findings) == ids(full.findings)
        assert ids(found.unknown) == ids(full.unknown)
        assert set(ids(found.unanswered)) <= set(ids(full.unanswered))


@CHECKLISTS
def test_one_more_answer_never_adds_a_question_to_ask(checklist: Checklist) -> None:
    dice = Random(20261126)
    every = singles(checklist)
    for _ in range(TIMES // 5):
        chosen = some_answers(checklist, dice)
        question, option, _severity = dice.choice(every)
        added = {**chosen, question: chosen.get(question, frozenset()) | {option}}
        asked, asked_before = left_out(checklist, added), left_out(checklist, chosen)
        assert set(ids(asked)) <= set(ids(asked_before))


@CHECKLISTS
def test_one_answer_to_a_skipped_question_never_turns_out_urgent(checklist: Checklist) -> None:
    dice = Random(20261127)
    for _ in range(TIMES // 5):
        chosen = some_answers(checklist, dice)
        asked = ids(left_out(checklist, chosen))
        before = verdict(checklist, chosen).severity
        skipped = [q for q in checklist.questions() if q.id not in chosen and q.id not in asked]
        for question in skipped:
            for option in question.options:
                found = verdict(checklist, {**chosen, question.id: frozenset({option.id})})
                assert max(before.rank, Severity.STOP.rank) >= found.severity.rank


@CHECKLISTS
def test_what_is_answered_is_never_skipped(checklist: Checklist) -> None:
    dice = Random(20261128)
    for _ in range(100):
        chosen = some_answers(checklist, dice)
        for question in checklist.skip:
            if question in chosen:
                added = {q: options for q, options in chosen.items() if q != question}
                found, less = verdict(checklist, chosen), verdict(checklist, added)
                assert set(ids(found.findings)) >= set(ids(less.findings))
                assert question not in ids(found.unanswered)


def test_an_empty_condition_and_an_empty_group_never_hold() -> None:
    assert not holds((), frozenset({"tool.roller"}))
    assert not holds((("tool.roller",), ()), frozenset({"tool.roller"}))


def test_what_is_urgent_overrides_the_calm_situation() -> None:
    by_severity = {
        Severity.EMERGENCY: Situation.EMERGENCY,
        Severity.URGENT: Situation.URGENT,
    }
    for checklist in CONTENT.checklists:
        for question, option, severity in singles(checklist):
            found = verdict(checklist, {question: frozenset({option})})
            assert found.situation is by_severity.get(severity, checklist.situation)


def test_there_are_at_least_twelve_findings_from_several_answers() -> None:
    assert all(len(checklist.combined) >= 12 for checklist in CONTENT.checklists)
