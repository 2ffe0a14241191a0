"""Faults in what stands around the questions: sources, answers and days that it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import is_dataclass
from itertools import pairwise
from typing import Any

from django.core.checks import Error

from checklist.checks.fault import fault
from checklist.checks.written import parts, walk
from checklist.content import Content
from checklist.content.useful import CLAIM_GROUPS
from checklist.reference import Goal, NeedleLength, Proviso, SkinSite, Statement
from checklist.schema import Checklist


def leaflet_faults(content: Content) -> Iterator[Error]:
    """Every fault in sources and in the leaflet around the questions."""
    yield from _sources(content)
    yield from _groups(content)
    yield from _references(content)
    yield from _goals(content)


def _sources(content: Content) -> Iterator[Error]:
    for source in content.sources:
        if not source.link and source.seen != "general":
            remedy = "Give address= or doi=, or mark it seen=“general”."
            yield fault("E014", "sources", source.id, "nobody can look this source up", remedy)
    for id, times in Counter(source.id for source in content.sources).items():
        if times > 1:
            yield fault("E001", "sources", id, "this id is used twice", "Rename one.")


def _groups(content: Content) -> Iterator[Error]:
    """Each source stands in one group, so that the page of sources shows it once."""
    grouped = Counter(id for group in content.source_groups for id in group.sources)
    for source in content.sources:
        if grouped[source.id] != 1:
            remedy = "Name its id in one group of SOURCE_GROUPS, by what it is about."
            message = f"this source stands in {grouped[source.id]} groups"
            yield fault("E033", "source_groups", source.id, message, remedy)


def _references(content: Content) -> Iterator[Error]:
    """What stands around the questions names sources and answers that exist."""
    sources = {source.id for source in content.sources}
    answers = {
        f"{question.id}.{option.id}"
        for checklist in content.checklists
        for question in checklist.questions()
        for option in question.options
    }
    leaflet = [(where, part) for where, part in parts(content) if not isinstance(part, Checklist)]
    for where, part in leaflet:
        for item in filter(is_dataclass, walk(part)):
            named = str(getattr(item, "id", where))
            for source in set(getattr(item, "sources", ())) - sources:
                remedy = "See content/sources.py."
                yield fault("E010", where, named, f"no such source: {source}", remedy)
            for choice in _choices(item) - answers:
                remedy = "Write question-id.option-id as they stand in the questions."
                yield fault("E007", where, named, f"no such answer: {choice}", remedy)
    for before, after in pairwise(content.days):
        if after.first_day != before.last_day + 1:
            remedy = "Let each stretch begin on the day after the one before."
            yield fault("E015", "aftercare", after.id, "days are missing or told twice", remedy)


def _goals(content: Content) -> Iterator[Error]:
    """Every goal that a reader can name is answered; claims and provisos belong to something."""
    goals = {goal.id for goal in content.goals}
    named = {
        option.id
        for checklist in content.checklists
        for question in checklist.questions()
        for option in question.options
        if question.id == "goal"
    }
    for goal in sorted(named - goals):
        remedy = "Add a Goal with this id: what helps instead."
        yield fault("E030", "instead", goal, "nothing helps instead of this goal", remedy)
    for claim in content.claims:
        if claim.about not in goals | {group.id for group in CLAIM_GROUPS}:
            remedy = "Name a goal or a group of CLAIM_GROUPS in about=."
            yield fault("E031", "useful", claim.id, "this claim is shown nowhere", remedy)
    provisos = {proviso.id for proviso in content.provisos}
    for one in content.alternatives:
        for proviso in set(one.provisos) - provisos:
            yield fault("E032", "instead", one.id, f"no such proviso: {proviso}", "See PROVISOS.")


def _choices(item: Any) -> set[str]:
    """The answers that a part of the leaflet belongs to."""
    if isinstance(item, Statement):
        return set(item.choices)
    if isinstance(item, Goal):
        return {item.choice}
    if isinstance(item, Proviso):
        return set(item.when)
    if isinstance(item, SkinSite):
        return {item.place}
    return {item.length} if isinstance(item, NeedleLength) else set()
