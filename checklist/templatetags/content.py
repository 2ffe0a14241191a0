"""Template filters that look content up by id. They word nothing."""

from __future__ import annotations

from collections.abc import Iterable

from django import template

from checklist.content import CONTENT, words
from checklist.schema import (
    Checklist,
    Choice,
    Finding,
    Option,
    Question,
    Risk,
    Severity,
    Source,
    Text,
)

register = template.Library()

RISKS = {risk.id: risk for risk in CONTENT.risks}
SOURCES = {source.id: source for source in CONTENT.sources}


@register.filter
def as_risks(ids: Iterable[str]) -> list[Risk]:
    """Risk ids -> risks."""
    return [RISKS[id] for id in ids]


@register.filter
def as_sources(ids: Iterable[str]) -> list[Source]:
    """Source ids -> sources."""
    return [SOURCES[id] for id in ids]


@register.filter
def as_answers(finding: Finding, checklist: Checklist) -> list[tuple[Choice, Question, Option]]:
    """Every answer that a finding's condition names."""
    return [(choice, *checklist.answers[choice]) for choice in finding.choices]


@register.filter
def any_choice(question: Question) -> tuple[Choice, ...]:
    """The condition "this question was answered"."""
    return tuple(f"{question.id}.{option.id}" for option in question.options)


@register.filter
def asked_in(choices: Iterable[Choice], checklist: Checklist) -> bool:
    """True if a checklist asks for any of the choices."""
    return any(choice in checklist.answers for choice in choices)


@register.filter
def choice_label(choice: Choice, checklist: Checklist) -> str:
    """A choice in words: "The tool: Roller"."""
    question, option = checklist.answers[choice]
    return f"{question.short}: {option.label}"


@register.filter
def option_label(choice: Choice) -> Text:
    """The option of a choice alone: "Roller". No two checklists word one choice differently."""
    return next(c.answers[choice][1].label for c in CONTENT.checklists if choice in c.answers)


@register.filter
def heading(finding: Finding, checklist: Checklist) -> str:
    """How a list names a finding: a single answer by its question too."""
    return str(finding.title) if finding.together else choice_label(finding.id, checklist)


@register.filter
def used_by(source: Source) -> list[tuple[Checklist, Finding]]:
    """Every finding that rests on a source, with its checklist."""
    return [
        (checklist, finding)
        for checklist in CONTENT.checklists
        for finding in checklist.rules
        if source.id in finding.sources
    ]


@register.filter
def severity_name(severity: Severity) -> Text:
    """The word that a reader sees for a severity."""
    return words.SEVERITY_NAMES[severity]


@register.filter
def severity_meaning(severity: Severity) -> Text:
    """What a severity means, in a sentence."""
    return words.SEVERITY_MEANINGS[severity]


@register.filter
def how_soon(severity: Severity) -> Text:
    """What to do, and how soon."""
    return words.HOW_SOON[severity]
