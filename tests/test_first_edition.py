"""Answers of the first edition move over: every option, and never to a milder verdict."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

from checklist.content import CONTENT
from checklist.content.first_edition import MOVED
from checklist.schema import Choice, Severity, When
from checklist.verdict import choices, holds, verdict

OLD: dict[str, Any] = json.loads(Path(__file__).with_name("first_edition.json").read_text())
NEW = {checklist.id: checklist for checklist in CONTENT.checklists}
OPTIONS = {
    f"{checklist.id}/{question.id}.{option.id}": (question, option)
    for checklist in CONTENT.checklists
    for question in checklist.questions()
    for option in question.options
}
TIMES = 1500

# Milder on purpose, with the reason. Any other fall is a fault.
MILDER = {
    "health.yes": "it lumped four illnesses together; which of them is asked again",
    "health.no": "it named four illnesses, and more of them are asked about now",
}


def every_old_choice() -> set[Choice]:
    return {
        f"{question}.{option}"
        for checklist in OLD.values()
        for question, asked in checklist["questions"].items()
        for option in asked["options"]
    }


def old_answers(id: str, dice: Random) -> dict[str, frozenset[str]]:
    """Any answers to an old checklist, as a reader could give them."""
    given: dict[str, frozenset[str]] = {}
    for question, asked in OLD[id]["questions"].items():
        if dice.random() < 0.4:
            continue
        option = dice.choice(list(asked["options"]))
        free = [o for o in asked["options"] if o not in asked["alone"]]
        several = asked["many"] and option not in asked["alone"]
        more = dice.sample(free, k=dice.randrange(3)) if several else []
        given[question] = frozenset({option, *more})
    return given


def old_severity(id: str, chosen: frozenset[Choice]) -> Severity:
    found = [
        Severity(severity)
        for question, asked in OLD[id]["questions"].items()
        for option, severity in asked["options"].items()
        if f"{question}.{option}" in chosen
    ]
    for _, severity, when in OLD[id]["mixes"]:
        groups: When = tuple(tuple(group) for group in when)
        if holds(groups, chosen):
            found.append(Severity(severity))
    return max(found, key=lambda s: s.rank, default=Severity.BASE)


def moved(chosen: frozenset[Choice]) -> dict[str, dict[str, frozenset[str]]]:
    """Checklist -> its answers: facts on every path that asks, deeds on those after needling."""
    given: dict[str, dict[str, set[str]]] = {id: {} for id in NEW}
    for row in MOVED:
        if holds(row.when, chosen):
            for place in row.to:
                home, choice = place.split("/")
                question, option = choice.split(".")
                recall = OPTIONS[place][0].recall
                for id in NEW if recall != "never" else (home,):
                    if f"{id}/{choice}" in OPTIONS:
                        given[id].setdefault(question, set()).add(option)
    return {id: {q: tidy(id, q, options) for q, options in given[id].items()} for id in NEW}


def tidy(id: str, question: str, options: set[str]) -> frozenset[str]:
    """As a reader could have answered: one choice where one is asked, the worst of several."""
    known = {option: OPTIONS[f"{id}/{question}.{option}"] for option in options}
    others = {o for o, (_, option) in known.items() if not option.alone} or options
    if next(iter(known.values()))[0].many:
        return frozenset(others)
    return frozenset({max(others, key=lambda o: known[o][1].severity.rank)})


def new_severity(chosen: frozenset[Choice]) -> Severity:
    severities = [verdict(NEW[id], given).severity for id, given in moved(chosen).items()]
    return max(severities, key=lambda s: s.rank)


def test_every_old_option_has_a_row() -> None:
    named = {choice for row in MOVED for group in row.when for choice in group}
    assert named == every_old_choice()


def test_every_row_leads_to_an_answer_that_exists_or_says_why_not() -> None:
    for row in MOVED:
        assert set(row.to) <= set(OPTIONS), row
        assert row.to or row.note, row


def test_no_old_answer_alone_becomes_milder() -> None:
    for id in OLD:
        for question, asked in OLD[id]["questions"].items():
            for option, severity in asked["options"].items():
                choice = f"{question}.{option}"
                if choice not in MILDER:
                    found = new_severity(frozenset({choice}))
                    assert found.rank >= Severity(severity).rank, choice


def test_no_old_verdict_becomes_milder() -> None:
    dice = Random(20261125)
    for id in OLD:
        for _ in range(TIMES):
            chosen = choices(old_answers(id, dice))
            kept = chosen - set(MILDER)
            assert new_severity(chosen).rank >= old_severity(id, kept).rank, sorted(chosen)


def test_who_had_done_it_is_as_urgent_on_the_path_after() -> None:
    dice = Random(20261126)
    for _ in range(TIMES):
        chosen = choices({**old_answers("before", dice), "stage": frozenset({"done"})})
        if old_severity("before", chosen) is Severity.URGENT:
            after = verdict(NEW["after"], moved(chosen)["after"])
            assert after.severity.rank >= Severity.URGENT.rank, sorted(chosen)


def both_paths_ask(choice: Choice) -> bool:
    """True if `after` has this fact, or the deed that this plan means."""
    done: set[Choice] = {"stage.done"}
    return moved(frozenset(done))["after"] != moved(frozenset(done | {choice}))["after"]


def test_what_both_paths_ask_is_never_milder_on_the_path_after() -> None:
    """The rules of the first edition for who has done it hold on the path without a stage."""
    dice = Random(20261127)
    shared = {choice for choice in every_old_choice() if both_paths_ask(choice)}
    assert {"needles.shared", "numbing.strong", "conditions.diabetes", "place.eyelids"} <= shared
    for _ in range(TIMES):
        asked = sorted(choices(old_answers("before", dice)) & shared)
        few = dice.sample(asked, k=min(3, len(asked)))  # else one grave answer covers for the rest
        for given in (asked, few):
            chosen = frozenset({"stage.done", *given})
            after = verdict(NEW["after"], moved(chosen)["after"])
            assert after.severity.rank >= old_severity("before", chosen).rank, given
