"""The checklist for somebody who has needled and feels fine.

A first shape, of questions that the two others ask: its own words are still to come.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.content.before import BEFORE
from checklist.content.before_combined import BEFORE_COMBINED
from checklist.content.warning_signs import (
    COMBINED,
    CONTACT_QUESTION,
    HEALTH_QUESTION,
    TIME_QUESTION,
    USED_QUESTION,
)
from checklist.schema import Checklist, Finding, Question, Section, Situation


def _shared(id: str) -> Question:
    return next(question for question in BEFORE.questions() if question.id == id)


SECTIONS = (
    Section(id="day", title=_("The day"), questions=(TIME_QUESTION, CONTACT_QUESTION)),
    Section(
        id="done",
        title=_("What was done"),
        questions=(
            _shared("needles"),
            _shared("numbing"),
            USED_QUESTION,
            _shared("tool"),
            _shared("place"),
            _shared("length"),
        ),
    ),
    Section(id="health", title=_("You"), questions=(HEALTH_QUESTION,)),
)
ASKED = {question.id for section in SECTIONS for question in section.questions}


def _asked(finding: Finding) -> bool:
    return all(choice.split(".")[0] in ASKED for choice in finding.choices)


AFTER = Checklist(
    id="after",
    title=_("I have done it and feel fine"),
    lead=_(
        "Short questions on what was done, and what to look for by day. “I don’t know” is always "
        "an answer. If something worries you, start with the warning signs."
    ),
    sections=SECTIONS,
    combined=tuple(filter(_asked, (*BEFORE_COMBINED, *COMBINED))),
    situation=Situation.AFTER,
)
