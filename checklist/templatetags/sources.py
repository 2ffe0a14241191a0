"""Template filters of the page of sources: what rests on each. They word nothing."""

from __future__ import annotations

from typing import Any

from django import template
from django.urls import reverse

from checklist.content import CONTENT
from checklist.schema import Severity, Text
from checklist.source import Source

register = template.Library()

ALONE = ("general-knowledge",)


@register.filter
def told_from(source: Source) -> list[tuple[str, Text]]:
    """Address and words of whatever outside the questions rests on a source."""
    page = reverse("is-it-useful")
    emergency = reverse("emergency")
    return [
        *[(f"{page}#claim-{c.id}", c.claim) for c in CONTENT.claims if source.id in c.sources],
        *[
            (f"{page}#kinder-{one.id}", one.title)
            for one in CONTENT.alternatives
            if source.id in one.sources
        ],
        *[(emergency, sign.signs) for sign in CONTENT.emergency_signs if source.id in sign.sources],
    ]


@register.simple_tag
def resting_on_general_knowledge() -> dict[str, Any]:
    """How many findings there are, how many rest on no document, and the grave ones of those."""
    findings = [finding for checklist in CONTENT.checklists for finding in checklist.rules]
    general = [finding for finding in findings if finding.sources == ALONE]
    return {
        "all": len(findings),
        "general": len(general),
        "grave": [finding for finding in general if finding.severity.rank >= Severity.STOP.rank],
    }
