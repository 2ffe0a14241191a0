"""Prints what a checklist asks, and how an answer given earlier is recalled. Words nothing."""

from __future__ import annotations

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

from checklist.schema import Checklist, Question
from checklist.templatetags.conditions import as_condition

register = template.Library()


@register.simple_tag
def recall(checklist: Checklist) -> SafeString:
    """What ``recall.js`` reads: ``data-asks="age stage:day signs:never"``, and the days."""
    named = {
        choice.split(".")[0]
        for when in checklist.skip.values()
        for group in when
        for choice in group
    }
    asks = " ".join(_asked(question, named) for question in checklist.questions())
    days = " ".join(filter(None, map(_days, checklist.questions())))
    return format_html(
        ' data-checklist="{}" data-asks="{}" data-days="{}" data-first-edition="{}"',
        checklist.id,
        asks,
        days,
        static("first-edition.json"),
    )


@register.filter
def spared(question: Question, checklist: Checklist) -> SafeString:
    """The attribute of a question that is not asked of everybody."""
    condition = checklist.skip.get(question.id, ())
    return format_html(' data-skip="{}"', as_condition(condition)) if condition else SafeString("")


def _asked(question: Question, named: set[str]) -> str:
    """What spares another question counts for a day: an older answer may no longer be so."""
    kind = "day" if question.id in named and question.recall != "never" else question.recall
    return question.id if kind == "fact" else f"{question.id}:{kind}"


def _days(question: Question) -> str:
    told = [
        f"{option.id}:{option.days[0]}:{'' if option.days[1] is None else option.days[1]}"
        for option in question.options
        if option.days
    ]
    return " ".join([question.id, *told]) if told else ""
