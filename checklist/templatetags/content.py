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
    When,
)

register = template.Library()

RISKS = {risk.id: risk for risk in CONTENT.risks}
SOURCES = {source.id: source for source in CONTENT.sources}
FIRST = {"tool", "length", "place", "products", "medicines", "used", "time"}
QUESTIONS = {q.id: q for checklist in CONTENT.checklists for q in checklist.questions()}


@register.filter
def as_risks(ids: Iterable[str]) -> list[Risk]:
    """Risk ids -> risks."""
    return [RISKS[id] for id in ids]


@register.filter
def as_sources(ids: Iterable[str]) -> list[Source]:
    """Source ids -> sources."""
    return [SOURCES[id] for id in ids]


@register.filter
def as_answers(finding: Finding) -> list[tuple[Choice, Question, Option]]:
    """Every answer that a finding's condition names."""
    return [(choice, *_answer(choice)) for choice in finding.choices]


@register.filter
def any_choice(question: Question) -> str:
    """The condition "this question was answered", as the phone reads it."""
    return "|".join(f"{question.id}.{option.id}" for option in question.options)


@register.filter
def unknown_choices(question: Question) -> str:
    """The condition "the reader does not know", as the phone reads it."""
    return "|".join(f"{question.id}.{option.id}" for option in question.options if option.unknown)


@register.filter
def answered(question: Question, chosen: frozenset[Choice]) -> bool:
    """True if any option of a question was chosen."""
    return any(f"{question.id}.{option.id}" in chosen for option in question.options)


@register.filter
def comes_first(question: Question) -> bool:
    """True if whoever treats the reader asks this before anything else."""
    return question.id in FIRST


@register.filter
def any_of(named: Iterable[Choice], chosen: frozenset[Choice]) -> bool:
    """True if one of the choices named was made."""
    return not chosen.isdisjoint(named)


@register.filter
def as_condition(when: When) -> str:
    """A condition as the phone reads it: groups parted by a space, choices by a bar."""
    return " ".join("|".join(group) for group in when)


@register.filter
def choice_label(choice: Choice) -> str:
    """A choice in words: "The tool: Roller"."""
    question, option = _answer(choice)
    return f"{question.short}: {option.label}"


@register.filter
def option_label(choice: Choice) -> Text:
    """The option of a choice alone: "Roller"."""
    return _answer(choice)[1].label


@register.filter
def heading(finding: Finding) -> str:
    """How a list names a finding: a single answer by its question too."""
    return str(finding.title) if finding.together else choice_label(finding.id)


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


def _answer(choice: Choice) -> tuple[Question, Option]:
    question_id, option_id = choice.split(".")
    question = QUESTIONS[question_id]
    return question, next(option for option in question.options if option.id == option_id)
