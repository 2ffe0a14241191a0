"""Answers in, verdict out: pure, and the same rules as ``static/js/verdict.js``.

Knows no question by name and no word of any text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, product

from checklist.schema import (
    PRESSING,
    Answers,
    Checklist,
    Choice,
    Finding,
    Question,
    Severity,
    Situation,
    When,
)


@dataclass(frozen=True)
class Verdict:
    """What the answers to a checklist come to. Its heading is always "See a professional"."""

    checklist: Checklist
    severity: Severity
    findings: tuple[Finding, ...]
    """Worst first; within a severity, in the order of the questions."""
    unknown: tuple[Question, ...]
    """Answered with "I don't know"."""
    unanswered: tuple[Question, ...]
    """Left out: never counted as "no"."""

    @property
    def situation(self) -> Situation:
        """What is urgent overrides the calm situation of the checklist."""
        return PRESSING.get(self.severity, self.checklist.situation)

    @property
    def risks(self) -> frozenset[str]:
        """Every risk that a finding points to."""
        return frozenset(risk for finding in self.findings for risk in finding.risks)


def choices(answers: Answers) -> frozenset[Choice]:
    """Every option chosen, as ``question-id.option-id``."""
    return frozenset(f"{question}.{option}" for question in answers for option in answers[question])


def holds(when: When, chosen: frozenset[Choice]) -> bool:
    """True if each group of a condition has a choice that was made. An empty one never holds."""
    return bool(when) and not any(map(chosen.isdisjoint, when))


def any_of(conditions: Sequence[When]) -> When:
    """One condition, which holds where any of several does: of each of them any group will do."""
    return tuple(tuple(dict.fromkeys(chain(*groups))) for groups in product(*conditions))


def left_out(checklist: Checklist, answers: Answers) -> tuple[Question, ...]:
    """Neither answered nor beside the point. What is answered is never skipped: it counts."""
    chosen = choices(answers)
    return tuple(
        question
        for question in checklist.questions()
        if not answers.get(question.id) and not holds(checklist.skip.get(question.id, ()), chosen)
    )


def verdict(checklist: Checklist, answers: Answers) -> Verdict:
    """Work out the verdict. Any answers will do, none at all included."""
    chosen = choices(answers)
    findings = tuple(finding for finding in checklist.rules if holds(finding.when, chosen))
    return Verdict(
        checklist=checklist,
        severity=max((f.severity for f in findings), key=lambda s: s.rank, default=Severity.BASE),
        findings=findings,
        unknown=tuple(q for q in checklist.questions() if _unknown(q, answers)),
        unanswered=left_out(checklist, answers),
    )


def _unknown(question: Question, answers: Answers) -> bool:
    if not (given := answers.get(question.id)):
        return False
    return any(option.unknown and option.id in given for option in question.options)
