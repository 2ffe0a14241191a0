"""Prints when a part of a page shows, and whether it is hidden now. The one place that does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django import template
from django.template import Context
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from checklist.cards import ALWAYS, MILD, MOST_OPEN, OPEN, WEIGHTY, Card
from checklist.schema import (
    PRESSING,
    Choice,
    Condition,
    Finding,
    Question,
    Risk,
    Severity,
    Situation,
    When,
)
from checklist.verdict import Verdict, holds

register = template.Library()


@register.simple_tag(takes_context=True)
def when(context: Context, condition: Condition = (), **part: Any) -> SafeString:
    """Attributes of a part that shows while a condition holds, or as one of PARTS says.

    ``{% when choice %}``, ``{% when finding=finding %}``; of several, each must hold. In a form
    nothing is hidden: there the stylesheet follows the boxes ticked.
    """
    found: Verdict | None = context.get("verdict")
    printed: dict[str, Any] = {"when": as_condition(condition)} if condition else {}
    shown = not found or applies(condition, context["chosen"])
    for name, value in part.items():
        attributes, holds_now = PARTS[name]
        printed |= attributes(context, value)
        shown = shown and found is not None and holds_now(context, value)
    return _attributes(printed, shown)


@register.simple_tag(takes_context=True)
def opens(context: Context, situations: str) -> SafeString:
    """Attributes of a fold that stands open in some situations, and is closed in the others."""
    now = context["verdict"].situation in situations.split()
    return format_html(' data-open="{}"{}', situations, SafeString(" open") if now else "")


@register.simple_tag(takes_context=True)
def open_unless(context: Context, condition: Condition) -> SafeString:
    """Attributes of a fold that stands open until a condition holds."""
    shut = applies(condition, context["chosen"])
    printed = as_condition(condition)
    return format_html(' data-open-unless="{}"{}', printed, SafeString("" if shut else " open"))


@register.filter
def stands(risk: Risk, found: Verdict) -> bool:
    """True for what is always there, and for what a finding points to."""
    return risk.id == ALWAYS or risk.id in found.risks


@register.filter
def reached(situations: str, printed: Iterable[Situation]) -> bool:
    """True if one of the situations named is among those that a page prints."""
    return not set(situations.split()).isdisjoint(printed)


@register.simple_tag(takes_context=True)
def decides(context: Context, finding: Finding) -> SafeString:
    """Attributes of a fold that stands open where its finding makes the verdict what it is."""
    worst = context["verdict"].severity
    return format_html(
        ' data-decides="{}"{}',
        finding.severity,
        SafeString(" open") if worst == finding.severity else "",
    )


@register.simple_tag(takes_context=True)
def card_rule(context: Context) -> SafeString:
    """What the phone must know, beside the findings, to come to the same verdict and cards."""
    calm = context["verdict"].checklist.situation
    rule = {
        "severities": " ".join(reversed(Severity)),
        "pressing": " ".join(PRESSING),
        "calm": calm,
        "most-open": OPEN.get(calm, MOST_OPEN),
        "most-pressing": MOST_OPEN,
        "always": ALWAYS,
        "mild": MILD,
        "weighty": WEIGHTY,
    }
    return _attributes(rule, shown=True)


@register.filter
def applies(condition: Condition, chosen: frozenset[Choice]) -> bool:
    """True if a condition holds of what was chosen; an empty one always does."""
    return not condition or holds(_groups(condition), chosen)


def as_condition(condition: Condition) -> str:
    """A condition as the phone reads it: groups parted by a space, choices by a bar."""
    return " ".join("|".join(group) for group in _groups(condition))


def _groups(condition: Condition) -> When:
    if isinstance(condition, str):
        return ((condition,),)
    one_group = all(isinstance(part, str) for part in condition)
    return (condition,) if one_group else condition  # type: ignore[return-value]


def _attributes(data: dict[str, Any], shown: bool) -> SafeString:
    printed = format_html_join("", ' data-{}="{}"', data.items())
    return format_html("{}{}", printed, "" if shown else " hidden")


def _finding(page: Context, finding: Finding) -> dict[str, Any]:
    """One raised by a single answer bears that answer's name: it needs no condition.

    ``order`` is where it stands among the rules: the page has them under their risks.
    """
    condition = {"when": as_condition(finding.when)} if finding.together else {}
    place = page["verdict"].checklist.rules.index(finding)
    return {
        "order": place,
        "severity": finding.severity,
        "risks": " ".join(finding.risks),
        "finding": finding.id,
        **condition,
    }


def _unknown(_: Context, question: Question) -> dict[str, Any]:
    choices = tuple(f"{question.id}.{o.id}" for o in question.options if o.unknown)
    return {"unknown": question.id, "when": as_condition(choices)}


def _card(_: Context, card: Card) -> dict[str, Any]:
    return {"risk": card.risk, "severity": card.severity}


def _unanswered(_: Context, asked: tuple[Question, When]) -> dict[str, Any]:
    question, skip = asked
    return {"unanswered": question.id, **({"skip": as_condition(skip)} if skip else {})}


Part = tuple[Callable[[Context, Any], dict[str, Any]], Callable[[Context, Any], bool]]
PARTS: dict[str, Part] = {
    "finding": (_finding, lambda page, finding: finding.id in page["said"]),
    "card": (_card, lambda page, card: card in page["cards"]),
    "unknown": (_unknown, lambda page, question: question in page["verdict"].unknown),
    "unanswered": (_unanswered, lambda page, asked: asked[0] in page["verdict"].unanswered),
    "level": (
        lambda _, levels: {"level": levels},
        lambda page, levels: page["verdict"].severity in levels.split(),
    ),
    "situation": (
        lambda _, situations: {"situation": situations},
        lambda page, situations: page["verdict"].situation in situations.split(),
    ),
    "unless": (
        lambda _, condition: {"unless": as_condition(condition)},
        lambda page, condition: not applies(condition, page["chosen"]),
    ),
    "risk": (
        lambda _, risk: {"referred": risk.id},
        lambda page, risk: stands(risk, page["verdict"]),
    ),
    "gaps": (
        lambda *_: {"gaps": ""},
        lambda page, _: bool(page["verdict"].unknown or page["verdict"].unanswered),
    ),
    "nothing": (
        lambda *_: {"nothing": ""},
        lambda page, _: not (page["print_all"] or page["cards"]),
    ),
    "because": (lambda _, sure: {"because": sure}, lambda page, sure: _because(page) == sure),
}
"""What else a part may depend on: what is printed of it, and whether it shows."""


def _because(page: Context) -> str:
    if not page["cards"]:
        return "nothing"
    return "unsure" if page["unsure"] else "sure"
