"""Faults in questions and options: ids, severities, whys. Knows no wording."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from django.core.checks import Error

from checklist.checks.fault import fault, file_of
from checklist.schema import Checklist, Option, Question, Severity

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def question_faults(checklist: Checklist) -> Iterator[Error]:
    """Every fault in the questions of a checklist."""
    yield from _ids(checklist)
    yield from _pictures(checklist)
    for question in checklist.questions():
        yield from _question(checklist, question)


def shared_faults(checklists: Sequence[Checklist]) -> Iterator[Error]:
    """Two checklists may share a question: then it is the same one, word for word."""
    known: dict[str, Question] = {}
    for checklist in checklists:
        for question in checklist.questions():
            if known.setdefault(question.id, question) is not question:
                message = "another checklist has a different question of this id"
                remedy = "Share one Question between them, or give this one an id of its own."
                yield fault("E022", file_of(checklist), question.id, message, remedy)


def _pictures(checklist: Checklist) -> Iterator[Error]:
    """The depth picture follows one question of a kind."""
    for what, times in Counter(q.picture for q in checklist.questions() if q.picture).items():
        if times > 1:
            remedy = f"Leave picture=“{what}” on one question."
            yield fault("E041", file_of(checklist), what, "two questions draw the picture", remedy)


def _ids(checklist: Checklist) -> Iterator[Error]:
    """Ids are stable names: an answer kept on a phone is found again by them."""
    questions = list(checklist.questions())
    groups = [
        [section.id for section in checklist.sections],
        [question.id for question in questions],
        [finding.id for finding in checklist.combined],
        *[[option.id for option in question.options] for question in questions],
    ]
    for group in groups:
        for id, times in Counter(group).items():
            if times > 1:
                yield fault("E001", file_of(checklist), id, "this id is used twice", "Rename one.")
            if not ID.fullmatch(id):
                remedy = "Use lower case letters and digits, parted by single hyphens."
                yield fault("E002", file_of(checklist), id, "this id is not kebab-case", remedy)


def _question(checklist: Checklist, question: Question) -> Iterator[Error]:
    where = file_of(checklist)
    if not any(option.unknown for option in question.options):
        remedy = "Add an option for “I don’t know” with unknown=True."
        yield fault("E003", where, question.id, "nobody can say “I don’t know”", remedy)
    for option in question.options:
        id = f"{question.id}.{option.id}"
        if not isinstance(option.severity, Severity):
            remedy = "Give it severity=Severity.…, Severity.BASE if it adds nothing."
            yield fault("E004", where, id, "this option has no severity", remedy)
        if not str(option.why).strip():
            remedy = "Write one or two plain sentences on what this answer means."
            yield fault("E005", where, id, "this option has no why", remedy)
    yield from _cautious(where, question)
    yield from _days(where, question)


def _cautious(where: str, question: Question) -> Iterator[Error]:
    """Not knowing is never the best answer."""
    known = [_rank(option) for option in question.options if not option.unknown]
    for option in question.options:
        if option.unknown and known and _rank(option) < max(min(known), Severity.CAUTION.rank):
            remedy = "Raise its severity: at least caution, and at least the mildest known answer."
            message = "“I don’t know” is milder than an answer somebody knows"
            yield fault("E006", where, f"{question.id}.{option.id}", message, remedy)


def _days(where: str, question: Question) -> Iterator[Error]:
    """The answers to "when?" follow each other without a gap: every date has one."""
    told = [option for option in question.options if option.days]
    expected: int | None = 0
    for option in told:
        first, last = option.days or (0, None)
        if first != expected or (last is not None and last < first):
            remedy = "Begin at day 0, and each answer on the day after the one before."
            message = "days are missing or told twice"
            yield fault("E015", where, f"{question.id}.{option.id}", message, remedy)
        expected = None if last is None else last + 1
    if told and expected is not None:
        remedy = "Let the last answer end in None: it is open."
        yield fault("E015", where, question.id, "a date long ago has no answer", remedy)


def _rank(option: Option) -> int:
    return option.severity.rank if isinstance(option.severity, Severity) else 0
