"""The words of a checklist and what a condition is.

Plain frozen data: no Django, no wording, no rule about any one question.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Literal, Protocol


class Text(Protocol):
    """A sentence for the reader, translated when it is shown (``gettext_lazy``)."""

    def __str__(self) -> str: ...


class Severity(StrEnum):
    """How soon, mildest first, so that ``rank`` grows with the worry."""

    BASE = "base"
    CAUTION = "caution"
    HIGH = "high"
    STOP = "stop"
    URGENT = "urgent"
    EMERGENCY = "emergency"

    @property
    def rank(self) -> int:
        """0 for ``base`` up to 5 for ``emergency``."""
        return _RANKS[self]

    @property
    def at_once(self) -> bool:
        """Said at the moment it is chosen: what means stop, a doctor today, or a call now."""
        return self.rank >= Severity.STOP.rank


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Situation(StrEnum):
    """What the reader is in, and so what a verdict shows them."""

    BEFORE = "before"
    AFTER = "after"
    URGENT = "urgent"
    EMERGENCY = "emergency"


PRESSING = {Severity.URGENT: Situation.URGENT, Severity.EMERGENCY: Situation.EMERGENCY}
"""The severities that make a situation of their own, on whatever path."""

Answers = Mapping[str, frozenset[str]]
"""Question id -> ids of the options chosen. A question left out is absent or empty."""

Choice = str
"""One option of one question, written ``question-id.option-id``."""

When = tuple[tuple[Choice, ...], ...]
"""A condition: of each group at least one choice was made. Adding an answer never undoes it.

An empty one, or an empty group, never holds: what names nothing says nothing.
"""

Condition = Choice | tuple[Choice, ...] | When
"""One choice, any of several, or groups of which each needs one."""

Days = tuple[int, int | None]
"""Whole days since needling, the last day included; ``None`` is open."""


@dataclass(frozen=True)
class Risk:
    """A harm, in one or two plain sentences."""

    id: str
    name: Text
    text: Text


@dataclass(frozen=True)
class Option:
    """One possible answer, with what it means.

    ``unknown`` marks "I don't know"; ``alone`` marks "none of these", which excludes the others;
    ``done`` marks that the skin was needled already, or may have been. ``days`` is what an answer
    to "when?" stands for. ``goes_on`` names the checklist that serves whoever chooses this better.
    ``sign`` names the emergency sign that it means: it says what to do until help comes.
    """

    id: str
    label: Text
    severity: Severity
    why: Text
    risks: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    unknown: bool = False
    alone: bool = False
    done: bool = False
    days: Days | None = None
    goes_on: str = ""
    sign: str = ""


@dataclass(frozen=True)
class Question:
    """A question; ``many`` lets several options be chosen. ``short`` names it in a verdict.

    ``recall`` says when an answer given on another path is filled in: a ``fact`` about the reader
    always, one about the ``deed`` until a new date is given, signs and "right now" ``never``.
    ``first`` marks what whoever treats the reader asks before anything else; ``picture`` whose
    options the depth picture draws, by their ids: needles by length, or the skin of places.
    ``left_out`` says of a question without an answer what to do if it applies. ``counts_back``
    marks one whose options count days back from when they are chosen: later that day is named.
    """

    id: str
    text: Text
    short: Text
    hint: Text
    options: tuple[Option, ...]
    many: bool = False
    recall: Literal["fact", "deed", "never"] = "fact"
    first: bool = False
    picture: Literal["", "needle", "skin"] = ""
    left_out: Text = ""
    counts_back: bool = False


@dataclass(frozen=True)
class Section:
    """Questions that belong together."""

    id: str
    title: Text
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Finding:
    """What an answer, or several together, reveals. ``sign`` is as in ``Option``."""

    id: str
    when: When
    severity: Severity
    title: Text
    why: Text
    risks: tuple[str, ...]
    sources: tuple[str, ...]
    sign: str = ""

    @property
    def together(self) -> bool:
        """True if several answers raise it; one raised by a single answer bears its name."""
        return self.when != ((self.id,),)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Every choice that its condition names, in order."""
        return tuple(choice for group in self.when for choice in group)


@dataclass(frozen=True)
class Checklist:
    """Sections of questions, and the findings that several answers raise together.

    ``situation`` is what its readers are in while nothing is urgent. ``skip`` tells of a question
    when it does not apply on this path: it is neither asked nor listed as left out. No finding
    and no severity reads it.
    """

    id: str
    title: Text
    lead: Text
    sections: tuple[Section, ...]
    combined: tuple[Finding, ...] = ()
    situation: Situation = Situation.BEFORE
    skip: Mapping[str, When] = field(default_factory=dict)

    def questions(self) -> Iterator[Question]:
        """Every question, in the order in which it is asked."""
        for section in self.sections:
            yield from section.questions

    @cached_property
    def answers(self) -> Mapping[Choice, tuple[Question, Option]]:
        """Every choice that can be made, with the words it is made of."""
        return {
            f"{q.id}.{option.id}": (q, option) for q in self.questions() for option in q.options
        }

    @property
    def done(self) -> When:
        """The answers that say the skin was needled, or may have been; empty if nothing asks it."""
        said = tuple(choice for choice, (_, option) in self.answers.items() if option.done)
        return (said,) if said else ()

    def pictured(self, what: str) -> Question | None:
        """The question whose options the depth picture draws as ``what``."""
        return next((q for q in self.questions() if q.picture == what), None)

    @cached_property
    def rules(self) -> tuple[Finding, ...]:
        """Every finding it can come to, worst first. The phone gets the same list."""
        return tuple(sorted(self.findings(), key=lambda finding: -finding.severity.rank))

    @cached_property
    def situations(self) -> frozenset[Situation]:
        """Every situation that a verdict of it may be."""
        severities = {finding.severity for finding in self.rules}
        pressing = {PRESSING[severity] for severity in severities if severity in PRESSING}
        return frozenset({self.situation, *pressing})

    def findings(self) -> Iterator[Finding]:
        """The same in no order: first those of several answers, then those of one."""
        yield from self.combined
        yield from self._single()

    def _single(self) -> Iterator[Finding]:
        """A finding for each option that adds anything: every one but those of ``base``."""
        for question in self.questions():
            for option in question.options:
                if option.severity is not Severity.BASE:
                    choice = f"{question.id}.{option.id}"
                    yield Finding(
                        id=choice,
                        when=((choice,),),
                        severity=option.severity,
                        title=option.label,
                        why=option.why,
                        risks=option.risks,
                        sources=option.sources,
                        sign=option.sign,
                    )
