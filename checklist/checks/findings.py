"""Faults in findings: conditions that cannot hold, and findings that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.core.checks import Error

from checklist.checks.fault import fault, file_of
from checklist.content import Content
from checklist.schema import Checklist, Choice, Finding, Option, Question, Severity

Group = Sequence[tuple[Question, Option]]


def finding_faults(content: Content) -> Iterator[Error]:
    """Every fault in the findings of all checklists."""
    for checklist in content.checklists:
        for finding in checklist.combined:
            yield from _condition(checklist, finding)
    yield from _findings(content)


def _condition(checklist: Checklist, finding: Finding) -> Iterator[Error]:
    where, options = file_of(checklist), options_of(checklist)
    missing = [choice for choice in finding.choices if choice not in options]
    if missing:
        remedy = "Write question-id.option-id as they stand in the questions."
        yield fault("E007", where, finding.id, f"no such answer: {', '.join(missing)}", remedy)
    elif not finding.when or not possible([[options[c] for c in g] for g in finding.when]):
        remedy = "Drop a group: no reader can give all of these answers at once."
        yield fault("E008", where, finding.id, "this condition can never hold", remedy)


def options_of(checklist: Checklist) -> dict[Choice, tuple[Question, Option]]:
    """Every choice of a checklist, with its question and its option."""
    return {
        f"{question.id}.{option.id}": (question, option)
        for question in checklist.questions()
        for option in question.options
    }


def possible(groups: Sequence[Group], given: Group = ()) -> bool:
    """True if one answer can be picked from each group so that all of them fit together."""
    if not groups:
        return True
    return any(
        possible(groups[1:], [*given, answer])
        for answer in groups[0]
        if all(_together(answer, other) for other in given)
    )


def _together(one: tuple[Question, Option], other: tuple[Question, Option]) -> bool:
    same_question, same_option = one[0] is other[0], one[1] is other[1]
    free = one[0].many and not one[1].alone and not other[1].alone
    return same_option or not same_question or free


def _findings(content: Content) -> Iterator[Error]:
    """Every finding leads to a risk and rests on a source; every risk is led to."""
    risks = {risk.id for risk in content.risks}
    sources = {source.id for source in content.sources}
    signs = {sign.id for sign in content.emergency_signs}
    reached = {"base-risk"}
    for checklist in content.checklists:
        where = file_of(checklist)
        every: list[tuple[str, Option | Finding]] = [
            *[(f"{q.id}.{o.id}", o) for q in checklist.questions() for o in q.options],
            *[(finding.id, finding) for finding in checklist.combined],
        ]
        for id, rule in every:
            reached.update(rule.risks)
            for risk in set(rule.risks) - risks:
                yield fault("E009", where, id, f"no such risk: {risk}", "See content/risks.py.")
            for source in set(rule.sources) - sources:
                remedy = "See content/sources.py."
                yield fault("E010", where, id, f"no such source: {source}", remedy)
            adds = rule.severity is not Severity.BASE
            if adds and not rule.risks:
                remedy = "Name at least one risk in risks=(…)."
                yield fault("E011", where, id, "this finding leads nowhere", remedy)
            if adds and not rule.sources:
                remedy = "Name a source, “general-knowledge” if there is no document."
                yield fault("E012", where, id, "this finding has no source", remedy)
            if rule.severity is Severity.EMERGENCY and rule.sign not in signs:
                remedy = "Name an emergency sign in sign=: it says what to do until help comes."
                yield fault("E025", where, id, "no word on what to do while you wait", remedy)
        for finding in checklist.combined:
            if not str(finding.why).strip():
                remedy = "Say why the answers together matter."
                yield fault("E005", where, finding.id, "this finding has no why", remedy)
    for risk in sorted(risks - reached):
        remedy = "Name it in a finding, or remove it."
        yield fault("E013", "risks", risk, "no finding leads to this risk", remedy)
