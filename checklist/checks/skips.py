"""Faults in skips: a question is spared by a definite, earlier answer, and never hides a doctor."""

from __future__ import annotations

from collections.abc import Iterator

from django.core.checks import Error

from checklist.checks.fault import fault, file_of
from checklist.checks.findings import Group, options_of, possible
from checklist.schema import Checklist, Severity, When


def skip_faults(checklist: Checklist) -> Iterator[Error]:
    """Every fault in what a checklist does not ask of everybody."""
    asked = [question.id for question in checklist.questions()]
    for id, condition in checklist.skip.items():
        if id not in asked:
            remedy = "Name a question of this checklist."
            yield fault("E017", file_of(checklist), id, "no such question to skip", remedy)
        else:
            yield from _condition(checklist, id, condition, asked[: asked.index(id)])


def _condition(checklist: Checklist, id: str, when: When, before: list[str]) -> Iterator[Error]:
    where, options = file_of(checklist), options_of(checklist)
    if not when or not all(when):
        remedy = "Name the answers that spare this question, or drop the skip."
        yield fault("E018", where, id, "this skip names no answer, so it never holds", remedy)
    for choice in [choice for group in when for choice in group]:
        if choice not in options or options[choice][0].id not in before:
            message = f"no answer to an earlier question spares it: {choice}"
            remedy = "Name question-id.option-id of a question that this checklist asks before it."
            yield fault("E019", where, id, message, remedy)
        elif options[choice][1].unknown:
            message = f"not knowing spares nobody a question: {choice}"
            remedy = "Name only answers that somebody is sure of."
            yield fault("E020", where, id, message, remedy)
    if all(choice in options for group in when for choice in group):
        yield from _hidden(checklist, id, [[options[c] for c in group] for group in when])


def _hidden(checklist: Checklist, id: str, condition: list[Group]) -> Iterator[Error]:
    """An urgent finding that needs the question could be raised by somebody who is not asked."""
    options = options_of(checklist)
    for finding in checklist.findings():
        named = [[options[c] for c in group if c in options] for group in finding.when]
        needs = any(question.id == id for group in named for question, _ in group)
        pressing = finding.severity in (Severity.URGENT, Severity.EMERGENCY)
        if pressing and needs and possible([*named, *condition]):
            message = f"this skip may hide a doctor or an ambulance: {finding.id}"
            remedy = "Ask it, or narrow the skip until the finding cannot hold with it."
            yield fault("E021", file_of(checklist), id, message, remedy)
