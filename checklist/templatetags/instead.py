"""Template filters around what helps instead: which claims and provisos belong where."""

from __future__ import annotations

from django import template

from checklist.content import CONTENT, instead
from checklist.reference import Alternative, Claim, Goal, Proviso
from checklist.schema import Checklist, Choice, Text, When

register = template.Library()


@register.filter
def who(alternative: Alternative) -> Text:
    """With whom: nobody, at home, with a doctor or clinic."""
    return instead.WHO[alternative.by]


@register.filter
def cost(alternative: Alternative) -> Text:
    """What it costs, roughly."""
    return instead.COSTS[alternative.cost]


@register.filter
def people(count: int) -> range:
    """Where each of so many people is drawn, side by side."""
    return range(0, count * 16, 16)


@register.filter
def claims_about(id: str) -> list[Claim]:
    """What people say of a goal, or of another group of claims."""
    return [claim for claim in CONTENT.claims if claim.about == id]


@register.filter
def goals_of(checklist: Checklist) -> list[Goal]:
    """The goals that a checklist asks for; none if it does not ask."""
    asked = _choices(checklist)
    return [goal for goal in CONTENT.goals if goal.choice in asked]


@register.filter
def held_back(proviso: Proviso, checklist: Checklist) -> When:
    """When a verdict shows a proviso: always, but for what the checklist asks about it."""
    asked = _choices(checklist)
    goals = [goal.choice for goal in goals_of(checklist) if proviso.id in goal.provisos]
    groups = (tuple(c for c in proviso.when if c in asked), tuple(goals))
    return tuple(group for group in groups if group)


def _choices(checklist: Checklist) -> set[Choice]:
    return {f"{q.id}.{option.id}" for q in checklist.questions() for option in q.options}
