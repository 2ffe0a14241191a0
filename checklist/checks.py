"""Django system checks: `manage.py check` refuses bad content and says how to mend it.

Each fault names its file, the id, and a remedy. Knows the shape of content, not what it says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from itertools import pairwise
from typing import Any

from django.apps import AppConfig
from django.core.checks import Error, register
from django.utils.functional import Promise

from checklist.content import CONTENT, Content, words
from checklist.reference import KinderOption, NeedleLength, SkinSite
from checklist.schema import Checklist, Finding, Option, Question, Severity
from checklist.verdict import rules

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# Words that clear somebody to do it. "Safe" alone is not among them: "not safe" must be sayable.
FORBIDDEN = re.compile(
    r"\b(safe to|is safe|are safe|safely|go ahead|low[- ]risk|risk[- ]free|ok to|okay to|"
    r"all clear|good to go|nothing to worry|you are fine|you're fine|feel free|harmless|"
    r"green light)\b",
    re.IGNORECASE,
)

# Which file each part of the content stands in, checklists, risks and sources apart.
FILES = {
    "emergency_numbers": "emergency",
    "emergency_signs": "emergency",
    "signs_to_watch": "aftercare",
    "care_steps": "aftercare",
    "days": "aftercare",
    "claims": "useful",
    "registers": "professionals",
    "kinder_options": "professionals",
    "questions_to_ask": "professionals",
    "what_they_add": "professionals",
    "choosing": "professionals",
    "layers": "skin",
    "skin_sites": "skin",
    "needle_lengths": "skin",
}


@register
def content_is_sound(app_configs: Sequence[AppConfig] | None, **options: Any) -> list[Error]:
    """Every fault in the content of this site."""
    return list(faults(CONTENT))


def faults(content: Content) -> Iterator[Error]:
    """Every fault in some content."""
    for checklist in content.checklists:
        yield from _ids(checklist)
        for question in checklist.questions():
            yield from _question(checklist, question)
        for finding in checklist.combined:
            yield from _condition(checklist, finding)
    yield from _findings(content)
    yield from _sources(content)
    yield from _references(content)
    yield from _words(content)


def _fault(code: str, where: str, id: str, message: str, remedy: str) -> Error:
    return Error(
        f"checklist/content/{where}.py: {id}: {message}", hint=remedy, id=f"checklist.{code}"
    )


def _file(checklist: Checklist) -> str:
    return checklist.id.replace("-", "_")


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
                yield _fault("E001", _file(checklist), id, "this id is used twice", "Rename one.")
            if not ID.fullmatch(id):
                remedy = "Use lower case letters and digits, parted by single hyphens."
                yield _fault("E002", _file(checklist), id, "this id is not kebab-case", remedy)


def _question(checklist: Checklist, question: Question) -> Iterator[Error]:
    where = _file(checklist)
    if not any(option.unknown for option in question.options):
        remedy = "Add an option for “I don’t know” with unknown=True."
        yield _fault("E003", where, question.id, "nobody can say “I don’t know”", remedy)
    for option in question.options:
        id = f"{question.id}.{option.id}"
        if not isinstance(option.severity, Severity):
            remedy = "Give it severity=Severity.…, Severity.BASE if it adds nothing."
            yield _fault("E004", where, id, "this option has no severity", remedy)
        if not str(option.why).strip():
            remedy = "Write one or two plain sentences on what this answer means."
            yield _fault("E005", where, id, "this option has no why", remedy)
    yield from _cautious(where, question)


def _cautious(where: str, question: Question) -> Iterator[Error]:
    """Not knowing is never the best answer."""
    known = [_rank(option) for option in question.options if not option.unknown]
    for option in question.options:
        if option.unknown and known and _rank(option) < max(min(known), Severity.CAUTION.rank):
            remedy = "Raise its severity: at least caution, and at least the mildest known answer."
            message = "“I don’t know” is milder than an answer somebody knows"
            yield _fault("E006", where, f"{question.id}.{option.id}", message, remedy)


def _rank(option: Option) -> int:
    return option.severity.rank if isinstance(option.severity, Severity) else 0


def _condition(checklist: Checklist, finding: Finding) -> Iterator[Error]:
    where = _file(checklist)
    options = {
        f"{question.id}.{option.id}": (question, option)
        for question in checklist.questions()
        for option in question.options
    }
    missing = [choice for choice in finding.choices if choice not in options]
    if missing:
        remedy = "Write question-id.option-id as they stand in the questions."
        yield _fault("E007", where, finding.id, f"no such answer: {', '.join(missing)}", remedy)
    elif not finding.when or not _possible([[options[c] for c in g] for g in finding.when]):
        remedy = "Drop a group: no reader can give all of these answers at once."
        yield _fault("E008", where, finding.id, "this condition can never hold", remedy)


Group = Sequence[tuple[Question, Option]]


def _possible(groups: Sequence[Group], given: Group = ()) -> bool:
    """True if one answer can be picked from each group so that all of them fit together."""
    if not groups:
        return True
    return any(
        _possible(groups[1:], [*given, answer])
        for answer in groups[0]
        if all(_together(answer, other) for other in given)
    )


def _together(one: tuple[Question, Option], other: tuple[Question, Option]) -> bool:
    same_question, same_option = one[0] is other[0], one[1] is other[1]
    free = one[0].many and not one[1].alone and not other[1].alone
    return same_option or not same_question or free


def _findings(content: Content) -> Iterator[Error]:
    """Every finding leads to a risk and rests on a source; every risk is led to."""
    risks = {risk.id for risk in content.risks}
    sources = {source.id for source in content.sources}
    reached = {"base-risk"}
    for checklist in content.checklists:
        where = _file(checklist)
        every = [(f"{q.id}.{o.id}", o) for q in checklist.questions() for o in q.options]
        for id, rule in [*every, *[(finding.id, finding) for finding in checklist.combined]]:
            reached.update(rule.risks)
            for risk in set(rule.risks) - risks:
                yield _fault("E009", where, id, f"no such risk: {risk}", "See content/risks.py.")
            for source in set(rule.sources) - sources:
                remedy = "See content/sources.py."
                yield _fault("E010", where, id, f"no such source: {source}", remedy)
            adds = rule.severity is not Severity.BASE
            if adds and not rule.risks:
                remedy = "Name at least one risk in risks=(…)."
                yield _fault("E011", where, id, "this finding leads nowhere", remedy)
            if adds and not rule.sources:
                remedy = "Name a source, “general-knowledge” if there is no document."
                yield _fault("E012", where, id, "this finding has no source", remedy)
        for finding in rules(checklist):
            if not str(finding.why).strip():
                remedy = "Say why the answers together matter."
                yield _fault("E005", where, finding.id, "this finding has no why", remedy)
    for risk in sorted(risks - reached):
        remedy = "Name it in a finding, or remove it."
        yield _fault("E013", "risks", risk, "no finding leads to this risk", remedy)


def _sources(content: Content) -> Iterator[Error]:
    for source in content.sources:
        if not source.link and source.seen != "general":
            remedy = "Give address= or doi=, or mark it seen=“general”."
            yield _fault("E014", "sources", source.id, "nobody can look this source up", remedy)
    for id, times in Counter(source.id for source in content.sources).items():
        if times > 1:
            yield _fault("E001", "sources", id, "this id is used twice", "Rename one.")


def _references(content: Content) -> Iterator[Error]:
    """What stands around the questions names sources and answers that exist."""
    sources = {source.id for source in content.sources}
    answers = {
        f"{question.id}.{option.id}"
        for checklist in content.checklists
        for question in checklist.questions()
        for option in question.options
    }
    for name, where in FILES.items():
        for item in getattr(content, name):
            for source in set(getattr(item, "sources", ())) - sources:
                remedy = "See content/sources.py."
                yield _fault("E010", where, item.id, f"no such source: {source}", remedy)
            for choice in _choices(item) - answers:
                remedy = "Write question-id.option-id as they stand in the questions."
                yield _fault("E007", where, item.id, f"no such answer: {choice}", remedy)
    for before, after in pairwise(content.days):
        if after.first_day != before.last_day + 1:
            remedy = "Let each stretch begin on the day after the one before."
            yield _fault("E015", "aftercare", after.id, "days are missing or told twice", remedy)


def _choices(item: Any) -> set[str]:
    """The answers that a part of the leaflet belongs to."""
    if isinstance(item, KinderOption):
        return set(item.goals)
    if isinstance(item, SkinSite):
        return {item.place}
    return {item.length} if isinstance(item, NeedleLength) else set()


def _words(content: Content) -> Iterator[Error]:
    fixed = [words.ONE_SENTENCE, words.HOW_SOON, words.SEVERITY_MEANINGS, words.SEVERITY_NAMES]
    parts = [
        *[(_file(checklist), checklist) for checklist in content.checklists],
        *[(where, getattr(content, name)) for name, where in FILES.items()],
        ("risks", content.risks),
        ("sources", content.sources),
        ("words", [*fixed, words.INTENDED_USE, words.PRIVACY, words.UNCERTAIN]),
    ]
    for where, part in parts:
        for id, text in texts(part):
            found = FORBIDDEN.search(text)
            if found:
                remedy = "Say what can happen instead. No text clears anybody to do it."
                message = f"forbidden words: “{found[0]}” in “{text}”"
                yield _fault("E016", where, id or "a sentence", message, remedy)


def texts(value: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Every translatable text in some content, with the id of what it belongs to."""
    if isinstance(value, Promise):
        yield where, str(value)
    elif is_dataclass(value):
        own = ".".join(filter(None, [where, getattr(value, "id", "")]))
        for field in fields(value):
            yield from texts(getattr(value, field.name), own)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from texts(part, where)
    elif isinstance(value, dict):
        yield from texts(list(value.values()), where)
