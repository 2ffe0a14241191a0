"""What stands around the questions: countries, signs, days, claims, professionals, skin.

Plain frozen data, like ``schema``: no Django, no wording.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from checklist.schema import Choice, Text, When

Position = Literal["propped", "flat"]


@dataclass(frozen=True)
class EmergencySign:
    """Signs that mean "call now", what they may be, what to do while waiting, what to say.

    ``short`` names them in one line of a phone. What comes even before the call is ``first``; while
    waiting the ``positions``, drawn, each with its words, then the steps of ``meanwhile``.
    """

    id: str
    short: Text
    signs: Text
    may_be: Text
    meanwhile: tuple[Text, ...]
    say: Text
    sources: tuple[str, ...]
    first: Text = ""
    positions: tuple[Position, ...] = ()


@dataclass(frozen=True)
class WarningSign:
    """A sign to see a professional for: ``urgent`` the same day, ``soon`` within days."""

    id: str
    soon: Literal["urgent", "soon"]
    text: Text
    sources: tuple[str, ...]


@dataclass(frozen=True)
class CareStep:
    """General care for skin that was already needled; nothing that helps to do it again."""

    id: str
    text: Text
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Day:
    """A stretch of time after needling, in whole days, last day included.

    ``usual`` is never called fine; ``call`` says when to call.
    """

    id: str
    title: Text
    first_day: int
    last_day: int
    usual: Text
    not_usual: Text
    call: Text
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Rate:
    """How many people of how many, to be drawn; ``text`` says the same in words."""

    count: int
    of: int
    text: Text


@dataclass(frozen=True)
class Claim:
    """What people say microneedling does, and what the evidence says of it.

    ``about`` is an option of the question ``goal``, or the id of another group of claims.
    """

    id: str
    about: str
    claim: Text
    evidence: Text
    standing: Literal["supported", "mixed", "overstated", "unsupported", "wrong"]
    sources: tuple[str, ...]
    rates: tuple[Rate, ...] = ()


@dataclass(frozen=True)
class ClaimGroup:
    """Claims that belong to no goal: how needling is said to work, and doing it at home."""

    id: str
    title: Text


Cost = Literal["none", "shop", "months", "course"]
"""Nothing; a low-cost item; a prescription or months of a product; a course of clinic visits."""


@dataclass(frozen=True)
class Alternative:
    """Something else than needling at home: what it may do, how long that takes, what can go wrong.

    ``unsure`` is what nobody knows; ``provisos`` are ids of what may hold it back for a reader.
    """

    id: str
    by: Literal["nothing", "home", "clinic"]
    title: Text
    may: Text
    takes: Text
    wrong: Text
    cost: Cost
    unsure: Text
    sources: tuple[str, ...]
    provisos: tuple[str, ...] = ()
    rates: tuple[Rate, ...] = ()


@dataclass(frozen=True)
class Goal:
    """What helps instead for an option of the question ``goal``, whose id it bears.

    ``first`` is the short answer; ``needling`` says what needling at home is known to do.
    """

    id: str
    title: Text
    first: Text
    alternatives: tuple[Alternative, ...]
    needling: Text
    sources: tuple[str, ...]

    @property
    def choice(self) -> Choice:
        """The answer that it belongs to."""
        return f"goal.{self.id}"

    @property
    def provisos(self) -> tuple[str, ...]:
        """What may hold back any of its alternatives, each once."""
        return tuple(dict.fromkeys(id for one in self.alternatives for id in one.provisos))


@dataclass(frozen=True)
class Proviso:
    """What holds an alternative back for who gave one of the answers of ``when``."""

    id: str
    text: Text
    when: tuple[Choice, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class SourceGroup:
    """Sources about the same thing, by their ids."""

    id: str
    title: Text
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Statement:
    """A sentence or two with its sources: intended use, a question to ask, how to choose.

    With ``when`` it is for who gave one of these answers, or one of each group.
    """

    id: str
    text: Text
    sources: tuple[str, ...] = ()
    when: tuple[Choice, ...] | When = ()

    @property
    def choices(self) -> frozenset[Choice]:
        """Every choice that its condition names."""
        groups = [(part,) if isinstance(part, str) else part for part in self.when]
        return frozenset(choice for group in groups for choice in group)


@dataclass(frozen=True)
class SkinSite:
    """How thick the skin of a place was measured to be, as ranges in millimetres.

    ``place`` is the option of the question ``place`` that it illustrates.
    """

    id: str
    name: Text
    place: Choice
    epidermis_mm: tuple[float, float]
    dermis_mm: tuple[float, float]
    method: Text
    sources: tuple[str, ...]


@dataclass(frozen=True)
class NeedleLength:
    """A band of printed lengths, by the longest that is drawn, in millimetres.

    How deep such a needle goes in a reader is not known: anything up to its printed length.
    ``length`` is the option of the question ``length``; ``text`` says in words what is drawn.
    """

    id: str
    length: Choice
    longest_mm: float
    text: Text
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Moved:
    """What answers of the first edition become, on a phone that still stores them.

    ``when`` is a condition on the old choices (no question id stood in both old checklists), so a
    row may need two of them. ``to`` names the new answers, ``checklist/question.option``: with an
    empty one the old answer is let go, and ``note`` tells a clinician why.
    """

    when: When
    to: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True)
class SignOff:
    """Who reviewed which words, and when.

    ``of`` is what the ids of the words begin with ("before", "before.tool"), empty for all of
    them; ``words`` is the hash of those words as they stood then, in ``language``.
    """

    of: str
    words: str
    by: str
    on: date
    language: str = "en"
