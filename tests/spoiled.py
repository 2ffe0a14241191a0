"""The content of this site with one thing in it spoiled, for the checks to find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from django.core.checks import Error

from checklist.checks import faults
from checklist.content import CONTENT, Content
from checklist.schema import Checklist, Days, Option, Question, Severity

BEFORE = CONTENT.checklists[0]


def with_question(change: Callable[[Question], Question], id: str = "tool") -> Content:
    sections = tuple(
        replace(
            section,
            questions=tuple(change(q) if q.id == id else q for q in section.questions),
        )
        for section in BEFORE.sections
    )
    return with_checklist(replace(BEFORE, sections=sections))


def with_option(**changes: object) -> Content:
    def change(question: Question) -> Question:
        first, *rest = question.options
        return replace(question, options=(replace(first, **changes), *rest))  # type: ignore[arg-type]

    return with_question(change)


def with_checklist(checklist: Checklist) -> Content:
    return replace(CONTENT, checklists=(checklist, *CONTENT.checklists[1:]))


# Of a question that may be skipped a pressing finding would be refused for that as well.
ALWAYS_ASKED = next(
    finding
    for finding in BEFORE.combined
    if not {choice.split(".")[0] for group in finding.when for choice in group} & set(BEFORE.skip)
)


def with_finding(**changes: object) -> Content:
    changed = replace(ALWAYS_ASKED, **changes)  # type: ignore[arg-type]
    combined = tuple(changed if f is ALWAYS_ASKED else f for f in BEFORE.combined)
    return with_checklist(replace(BEFORE, combined=combined))


def with_skip(id: str, *groups: tuple[str, ...]) -> Content:
    return with_checklist(replace(BEFORE, skip={id: groups}))


def with_days(*days: Days | None) -> Content:
    def change(question: Question) -> Question:
        options = zip(question.options, days, strict=False)
        return replace(question, options=tuple(replace(o, days=told) for o, told in options))

    return with_question(change)


def mild_unknown(question: Question) -> Question:
    options: tuple[Option, ...] = tuple(
        replace(option, severity=Severity.BASE) if option.unknown else option
        for option in question.options
    )
    return replace(question, options=options)


def messages(content: Content) -> list[Error]:
    return list(faults(content))
