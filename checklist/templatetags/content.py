"""Template filters that look content up by id. They word nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django import template
from django.utils.translation import gettext

from checklist.cards import Card
from checklist.content import CONTENT, emergency, words
from checklist.reference import Day, EmergencySign, Position, Statement
from checklist.schema import (
    PRESSING,
    Checklist,
    Choice,
    Finding,
    Option,
    Question,
    Risk,
    Severity,
    Situation,
    Text,
    When,
)
from checklist.source import Source
from checklist.verdict import any_of

register = template.Library()

RISKS = {risk.id: risk for risk in CONTENT.risks}
SOURCES = {source.id: source for source in CONTENT.sources}


@register.filter
def as_risks(ids: Iterable[str]) -> list[Risk]:
    """Risk ids -> risks."""
    return [RISKS[id] for id in ids]


@register.filter
def as_risk(id: str) -> Risk:
    """A risk by its id."""
    return RISKS[id]


@register.filter
def as_sources(ids: Iterable[str]) -> list[Source]:
    """Source ids -> sources."""
    return [SOURCES[id] for id in ids]


@register.filter
def as_answers(finding: Finding, checklist: Checklist) -> list[tuple[Choice, Question, Option]]:
    """Every answer that a finding's condition names."""
    return [(choice, *checklist.answers[choice]) for choice in finding.choices]


@register.filter
def with_skip(question: Question, checklist: Checklist) -> tuple[Question, When]:
    """A question, and when a checklist does not ask it."""
    return question, checklist.skip.get(question.id, ())


@register.filter
def said_in(day: Day, checklist: Checklist) -> tuple[Choice, ...]:
    """The answers to "when?" that mean a stretch of time."""
    return tuple(
        choice
        for choice, (_, option) in checklist.answers.items()
        if option.days
        and option.days[0] <= day.last_day
        and day.first_day <= (day.first_day if option.days[1] is None else option.days[1])
    )


@register.filter
def signs_in(checklist: Checklist) -> list[tuple[When, EmergencySign]]:
    """The emergency signs that a checklist can find, and when: any rule that names one."""
    found = [
        (sign, [rule.when for rule in checklist.rules if rule.sign == sign.id])
        for sign in CONTENT.emergency_signs
    ]
    return [(any_of(conditions), sign) for sign, conditions in found if conditions]


@register.filter
def asks_signs(checklist: Checklist) -> str:
    """The id of the first question in which an answer alone is an emergency; "" without one."""
    asked = (question.id for question in checklist.questions() if _is_grave(question))
    return next(asked, "")


def _is_grave(question: Question) -> bool:
    return any(option.severity is Severity.EMERGENCY for option in question.options)


@register.filter
def first_questions(checklist: Checklist) -> list[Question]:
    """What whoever treats the reader asks before anything else."""
    return [question for question in checklist.questions() if question.first]


@register.filter
def choices_of(question: Question) -> list[tuple[Choice, Option]]:
    """Every answer to a question."""
    return [(f"{question.id}.{option.id}", option) for option in question.options]


@register.filter
def leader(cards: Sequence[Card]) -> Finding | None:
    """The finding that a verdict rests on: the worst, or the first of several as bad."""
    every = [card.findings[0] for card in cards]
    return max(every, key=lambda finding: finding.severity.rank, default=None)


@register.filter
def asked_for(questions: Iterable[Statement], checklist: Checklist) -> list[Statement]:
    """Questions to ask somebody, those that the answers call for before the others."""
    fitting = [q for q in questions if not q.when or asked_in(q.choices, checklist)]
    return sorted(fitting, key=lambda question: not question.when)


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
    told = {"question": question.short, "answer": option.label}
    return gettext("%(question)s: %(answer)s") % told


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
    """Every finding that rests on a source, with its checklist: the first that has it."""
    found: list[tuple[Checklist, Finding]] = []
    for checklist in CONTENT.checklists:
        named = [finding for _, finding in found]
        resting = (finding for finding in checklist.rules if source.id in finding.sources)
        found += [(checklist, finding) for finding in resting if finding not in named]
    return found


@register.filter
def position_said(position: Position) -> Text:
    """What stands under a drawn position."""
    return emergency.POSITIONS[position]


@register.filter
def severity_name(severity: Severity) -> Text:
    """The word that a reader sees for a severity."""
    return words.SEVERITY_NAMES[severity]


@register.filter
def severity_meaning(severity: Severity) -> Text:
    """What a severity means, in a sentence."""
    return words.SEVERITY_MEANINGS[severity]


@register.filter
def how_soon(severity: Severity, situation: Situation = Situation.BEFORE) -> Text:
    """What to do, and how soon, for who has not needled or has."""
    done = words.HOW_SOON_AFTER if situation is Situation.AFTER else {}
    return done.get(severity, words.HOW_SOON[severity])


@register.filter
def calm(severity: Severity) -> bool:
    """True unless the heading itself says how soon."""
    return severity not in PRESSING
