"""A leaflet with a gap is refused: what no source, answer or page belongs to."""

from __future__ import annotations

from dataclasses import is_dataclass, replace

import pytest

from checklist.checks.written import content_files, walk
from checklist.content import CONTENT
from tests.spoiled import messages


def test_a_source_that_nobody_can_look_up_is_refused() -> None:
    first, *rest = CONTENT.sources
    errors = messages(replace(CONTENT, sources=(replace(first, address="", doi=""), *rest)))
    assert [error.id for error in errors] == ["checklist.E014"]
    assert "sources.py" in errors[0].msg
    assert first.id in errors[0].msg


def test_a_fact_rests_on_every_source() -> None:
    parts = [
        part
        for file, names in content_files().items()
        if file not in ("sources", "source_groups")
        for part in names.values()
    ]
    named = {
        source
        for part in parts
        for item in walk(part)
        if is_dataclass(item)
        for source in getattr(item, "sources", ())
    }
    assert {source.id for source in CONTENT.sources} <= named


def test_general_knowledge_needs_no_address() -> None:
    general = next(source for source in CONTENT.sources if source.seen == "general")
    assert not general.link


def test_a_risk_that_nothing_leads_to_is_refused() -> None:
    idle = replace(CONTENT.risks[0], id="idle")
    errors = messages(replace(CONTENT, risks=(*CONTENT.risks, idle)))
    assert [error.id for error in errors] == ["checklist.E013"]


def test_a_day_that_is_missing_is_refused() -> None:
    errors = messages(replace(CONTENT, days=(CONTENT.days[0], *CONTENT.days[2:])))
    assert "checklist.E015" in [error.id for error in errors]


LEAFLET = {
    "unknown source": (
        replace(CONTENT, claims=(replace(CONTENT.claims[0], sources=("a-blog",)),)),
        "no such source: a-blog",
        "useful.py",
    ),
    "unknown goal": (
        replace(CONTENT, goals=(*CONTENT.goals, replace(CONTENT.goals[0], id="x"))),
        "no such answer: goal.x",
        "instead.py",
    ),
    "goal without an answer": (
        replace(CONTENT, goals=CONTENT.goals[1:]),
        "nothing helps instead of this goal",
        "instead.py",
    ),
    "claim about nothing": (
        replace(CONTENT, claims=(replace(CONTENT.claims[0], about="toes"),)),
        "this claim is shown nowhere",
        "useful.py",
    ),
    "source in no group": (
        replace(CONTENT, source_groups=CONTENT.source_groups[1:]),
        "this source stands in 0 groups",
        "source_groups.py",
    ),
    "unknown proviso": (
        replace(CONTENT, provisos=CONTENT.provisos[1:]),
        "no such proviso",
        "instead.py",
    ),
    "unknown place": (
        replace(CONTENT, skin_sites=(replace(CONTENT.skin_sites[0], place="place.toe"),)),
        "no such answer: place.toe",
        "skin.py",
    ),
    "unknown length": (
        replace(CONTENT, needle_lengths=(replace(CONTENT.needle_lengths[0], length="length.x"),)),
        "no such answer: length.x",
        "skin.py",
    ),
    "source twice": (
        replace(CONTENT, sources=(*CONTENT.sources, CONTENT.sources[0])),
        "this id is used twice",
        "sources.py",
    ),
}


@pytest.mark.parametrize("case", LEAFLET, ids=lambda case: case.replace(" ", "-"))
def test_bad_leaflet_is_refused_with_file_and_remedy(case: str) -> None:
    content, message, file = LEAFLET[case]
    found = [error for error in messages(content) if message in error.msg and file in error.msg]
    assert found
    assert found[0].hint
