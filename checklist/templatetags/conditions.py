"""Prints when a part of a page shows, and whether it is hidden now. The one place that does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import template
from django.template import Context
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from checklist.schema import Choice, Finding, Question, When
from checklist.verdict import Verdict, holds

register = template.Library()

Condition = Choice | tuple[Choice, ...] | When
"""One choice, any of several, or groups of which each needs one."""


@register.simple_tag(takes_context=True)
def when(context: Context, condition: Condition = (), **part: Any) -> SafeString:
    """Attributes of a part that shows while a condition holds, or as one of PARTS says.

    ``{% when "a.b" %}``, ``{% when finding=finding %}``. In a form nothing is hidden: there the
    stylesheet follows the boxes ticked.
    """
    found: Verdict | None = context.get("verdict")
    if not part:
        printed = {"when": as_condition(condition)} if condition else {}
        return _attributes(printed, not found or applies(condition, context["chosen"]))
    ((name, value),) = part.items()
    attributes, shown = PARTS[name]
    return _attributes(attributes(value), found is not None and shown(found, value))


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


def _finding(finding: Finding) -> dict[str, Any]:
    """One raised by a single answer bears that answer's name: it needs no condition."""
    condition = {"when": as_condition(finding.when)} if finding.together else {}
    return {"finding": finding.id, "severity": finding.severity, **condition}


def _unknown(question: Question) -> dict[str, Any]:
    choices = tuple(f"{question.id}.{o.id}" for o in question.options if o.unknown)
    return {"unknown": question.id, "when": as_condition(choices)}


Part = tuple[Callable[[Any], dict[str, Any]], Callable[[Verdict, Any], bool]]
PARTS: dict[str, Part] = {
    "finding": (_finding, lambda found, finding: finding in found.findings),
    "unknown": (_unknown, lambda found, question: question in found.unknown),
    "unanswered": (
        lambda question: {"unanswered": question.id},
        lambda found, question: question in found.unanswered,
    ),
    "level": (lambda level: {"level": level}, lambda found, level: level == found.severity),
    "risk": (lambda _: {"referred": ""}, lambda found, risk: risk.id in found.risks),
    "gaps": (lambda _: {"gaps": ""}, lambda found, _: bool(found.unknown or found.unanswered)),
    "nothing": (lambda _: {"nothing": ""}, lambda found, all: not (all or found.findings)),
}
"""What else a part may depend on: what is printed of it, and whether it shows."""
