"""Every word that a clinician reviews, gathered. No rule and no markup."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.content.after import AFTER
from checklist.content.aftercare import CARE_STEPS, DAYS, SIGNS_TO_WATCH
from checklist.content.before import BEFORE
from checklist.content.emergency import (
    CRISIS_LINE,
    ELSEWHERE,
    EMERGENCY_NUMBERS,
    EMERGENCY_SIGNS,
)
from checklist.content.instead import GOALS, PROVISOS
from checklist.content.professionals import (
    CHOOSING,
    QUESTIONS_TO_ASK,
    REGISTERS,
    WHAT_THEY_ADD,
)
from checklist.content.risks import RISKS
from checklist.content.skin import LAYERS, NEEDLE_LENGTHS, SKIN_SITES
from checklist.content.sources import SOURCES
from checklist.content.useful import CLAIMS
from checklist.content.warning_signs import WARNING_SIGNS
from checklist.reference import (
    Alternative,
    CareStep,
    Claim,
    Day,
    EmergencyNumber,
    EmergencySign,
    Goal,
    NeedleLength,
    Proviso,
    Register,
    SkinSite,
    Statement,
    WarningSign,
)
from checklist.schema import Checklist, Risk, Source, Text


@dataclass(frozen=True)
class Content:
    """All of it. ``checks.py`` reads it whole; a test can hand over another."""

    checklists: tuple[Checklist, ...] = (BEFORE, AFTER, WARNING_SIGNS)
    risks: tuple[Risk, ...] = RISKS
    sources: tuple[Source, ...] = SOURCES
    emergency_numbers: tuple[EmergencyNumber, ...] = (*EMERGENCY_NUMBERS, CRISIS_LINE)
    elsewhere: Text = ELSEWHERE
    emergency_signs: tuple[EmergencySign, ...] = EMERGENCY_SIGNS
    signs_to_watch: tuple[WarningSign, ...] = SIGNS_TO_WATCH
    care_steps: tuple[CareStep, ...] = CARE_STEPS
    days: tuple[Day, ...] = DAYS
    claims: tuple[Claim, ...] = CLAIMS
    registers: tuple[Register, ...] = REGISTERS
    goals: tuple[Goal, ...] = GOALS
    provisos: tuple[Proviso, ...] = PROVISOS
    questions_to_ask: tuple[Statement, ...] = QUESTIONS_TO_ASK
    what_they_add: tuple[Statement, ...] = WHAT_THEY_ADD
    choosing: tuple[Statement, ...] = CHOOSING
    layers: tuple[Statement, ...] = LAYERS
    skin_sites: tuple[SkinSite, ...] = SKIN_SITES
    needle_lengths: tuple[NeedleLength, ...] = NEEDLE_LENGTHS

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """What helps instead, of every goal."""
        return tuple(one for goal in self.goals for one in goal.alternatives)


CONTENT = Content()
