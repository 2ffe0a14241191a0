"""What stands around the questions: emergencies, warning signs, days, claims, professionals, skin.

Plain frozen data, like ``schema``: no Django, no wording.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from checklist.schema import Choice, Text


@dataclass(frozen=True)
class EmergencyNumber:
    """Whom to ring in a place. ``tel`` is what the phone dials."""

    id: str
    place: Text
    tel: str


@dataclass(frozen=True)
class EmergencySign:
    """Signs that mean "call now", what they may be, what to do while waiting, what to say."""

    id: str
    signs: Text
    may_be: Text
    meanwhile: Text
    say: Text
    sources: tuple[str, ...]


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
class Claim:
    """What people say microneedling does, and what the evidence says of it."""

    id: str
    claim: Text
    evidence: Text
    standing: Literal["supported", "mixed", "overstated", "unsupported", "wrong"]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Register:
    """For one place: whom to look for, and the register to check them in."""

    id: str
    place: Text
    look_for: Text
    check: Text


@dataclass(frozen=True)
class KinderOption:
    """Something gentler for a goal. ``goals`` are choices of the question ``goal``."""

    id: str
    title: Text
    text: Text
    goals: tuple[Choice, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Statement:
    """A sentence or two with its sources: intended use, a question to ask, how to choose."""

    id: str
    text: Text
    sources: tuple[str, ...] = ()


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
