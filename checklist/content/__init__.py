"""Every word that a clinician reviews, gathered. No rule and no markup."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checklist.content.after import AFTER
from checklist.content.aftercare import CARE_STEPS, DAYS, SIGNS_TO_WATCH
from checklist.content.at_once import (
    ASKED_OF_BLOOD,
    BLOOD,
    CALL_IF,
    DO_NOW,
    GO_TODAY,
    MESSAGE,
    SAY_SHARED,
    UNTIL_THEN,
)
from checklist.content.before import BEFORE
from checklist.content.countries import COUNTRIES, ELSEWHERE
from checklist.content.emergency import EMERGENCY_SIGNS
from checklist.content.instead import GOALS, PROVISOS
from checklist.content.professionals import (
    CHOOSING,
    QUESTIONS_TO_ASK,
    WHAT_THEY_ADD,
)
from checklist.content.risks import RISKS
from checklist.content.sign_off import SIGN_OFFS
from checklist.content.skin import LAYERS, NEEDLE_LENGTHS, SKIN_SITES
from checklist.content.source_groups import SOURCE_GROUPS
from checklist.content.sources import SOURCES
from checklist.content.useful import CLAIMS
from checklist.content.warning_signs import WARNING_SIGNS
from checklist.content.zones import ZONES
from checklist.country import Country
from checklist.reference import (
    Alternative,
    CareStep,
    Claim,
    Day,
    EmergencySign,
    Goal,
    NeedleLength,
    Proviso,
    SignOff,
    SkinSite,
    SourceGroup,
    Statement,
    WarningSign,
)
from checklist.schema import Checklist, Risk
from checklist.source import Source


@dataclass(frozen=True)
class Content:
    """All of it. ``checklist/checks/`` reads it whole; a test can hand over another."""

    checklists: tuple[Checklist, ...] = (BEFORE, AFTER, WARNING_SIGNS)
    risks: tuple[Risk, ...] = RISKS
    sources: tuple[Source, ...] = SOURCES
    countries: tuple[Country, ...] = COUNTRIES
    elsewhere: Country = ELSEWHERE
    zones: Mapping[str, str] = field(default_factory=lambda: ZONES)
    source_groups: tuple[SourceGroup, ...] = SOURCE_GROUPS
    emergency_signs: tuple[EmergencySign, ...] = EMERGENCY_SIGNS
    signs_to_watch: tuple[WarningSign, ...] = SIGNS_TO_WATCH
    care_steps: tuple[CareStep, ...] = CARE_STEPS
    call_if: tuple[Statement, ...] = CALL_IF
    until_then: tuple[Statement, ...] = UNTIL_THEN
    do_now: tuple[Statement, ...] = DO_NOW
    go_today: tuple[Statement, ...] = GO_TODAY
    blood: tuple[Statement, ...] = (BLOOD, MESSAGE, SAY_SHARED, *ASKED_OF_BLOOD)
    days: tuple[Day, ...] = DAYS
    claims: tuple[Claim, ...] = CLAIMS
    goals: tuple[Goal, ...] = GOALS
    provisos: tuple[Proviso, ...] = PROVISOS
    questions_to_ask: tuple[Statement, ...] = QUESTIONS_TO_ASK
    what_they_add: tuple[Statement, ...] = WHAT_THEY_ADD
    choosing: tuple[Statement, ...] = CHOOSING
    layers: tuple[Statement, ...] = LAYERS
    skin_sites: tuple[SkinSite, ...] = SKIN_SITES
    needle_lengths: tuple[NeedleLength, ...] = NEEDLE_LENGTHS
    sign_offs: tuple[SignOff, ...] = SIGN_OFFS

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """What helps instead, of every goal."""
        return tuple(one for goal in self.goals for one in goal.alternatives)


CONTENT = Content()
