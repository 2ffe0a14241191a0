"""Template filters of the page for whoever reviews the rules. They word nothing."""

from __future__ import annotations

from itertools import groupby
from math import ceil

from django import template
from django.utils.translation import override

from checklist.content import CONTENT
from checklist.language import signing
from checklist.reference import SignOff
from checklist.schema import Checklist, Finding, Option, Question, Severity, Text, When

register = template.Library()

WORDS_A_MINUTE = 200
"""Of somebody who reads to find a fault."""


@register.filter
def by_severity(checklist: Checklist) -> list[tuple[Severity, list[Finding]]]:
    """Each rule that no checklist before this one has, worst first."""
    own = [rule for rule in checklist.rules if not _earlier(checklist, rule)]
    return [(severity, list(rules)) for severity, rules in groupby(own, lambda r: r.severity)]


@register.filter
def shared(checklist: Checklist) -> list[tuple[Checklist, Finding]]:
    """Each rule that stands in a checklist before this one, word for word, and which that is."""
    found = ((_earlier(checklist, rule), rule) for rule in checklist.rules)
    return [(first, rule) for first, rule in found if first]


def _earlier(checklist: Checklist, rule: Finding) -> Checklist | None:
    before = CONTENT.checklists[: CONTENT.checklists.index(checklist)]
    return next((other for other in before if rule in other.rules), None)


@register.filter
def adding_nothing(checklist: Checklist) -> list[tuple[Question, Option]]:
    """The answers that are no rule."""
    return [pair for pair in checklist.answers.values() if pair[1].severity is Severity.BASE]


@register.filter
def in_words(when: When, checklist: Checklist) -> list[list[tuple[Question, list[Option]]]]:
    """A condition: of each group any of the options, put together by their questions."""
    groups = [[checklist.answers[choice] for choice in group] for group in when]
    return [
        [(question, [option for _, option in pairs]) for question, pairs in groupby(group, _asked)]
        for group in groups
    ]


def _asked(pair: tuple[Question, Option]) -> Question:
    return pair[0]


@register.filter
def skipped(question: Question, checklist: Checklist) -> When:
    """When a question is not asked; never, if this is empty."""
    return checklist.skip.get(question.id, ())


@register.simple_tag
def minutes_to_read() -> int:
    """How long the rules take to read, each once."""
    rules = [
        rule
        for checklist in CONTENT.checklists
        for _, own in by_severity(checklist)
        for rule in own
    ]
    with override("en"):  # Chinese has no spaces to count by, and no fewer minutes
        words = sum(len(f"{rule.title} {rule.why}".split()) for rule in rules)
    return 5 * ceil(words / WORDS_A_MINUTE / 5)


@register.filter
def signed(sign_off: SignOff) -> Text:
    """What a sign-off is of: a checklist by its title, all else by what the ids begin with."""
    titles = {checklist.id: checklist.title for checklist in CONTENT.checklists}
    return titles.get(sign_off.of, sign_off.of or "Needlewise")


@register.filter
def all_signed(sign_offs: tuple[SignOff, ...]) -> bool:
    """True if no word is left that nobody signed for."""
    return signing.all_signed(sign_offs)
