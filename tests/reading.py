"""What several tests share: any answers at all, and a verdict page as plain text."""

from __future__ import annotations

import re
from html import unescape
from random import Random

from checklist.content import CONTENT
from checklist.schema import Checklist

CHECKLISTS = {checklist.id: checklist for checklist in CONTENT.checklists}


def some_answers(checklist: Checklist, dice: Random) -> dict[str, frozenset[str]]:
    """Any valid answers to a checklist: some questions left out, one option or several."""
    given: dict[str, frozenset[str]] = {}
    for question in checklist.questions():
        if dice.random() < 0.3:
            continue
        option = dice.choice(question.options)
        several = question.many and not option.alone
        free = [o.id for o in question.options if not o.alone] if several else []
        more = dice.sample(free, k=min(len(free), dice.randrange(3))) if free else []
        given[question.id] = frozenset({option.id, *more})
    return given


def plain(html: str) -> str:
    """What a reader reads: no tags, single spaces, lower case, hidden parts left out."""
    shown = re.sub(r"<(script|style|svg)\b.*?</\1>", " ", html, flags=re.DOTALL)
    words = unescape(re.sub(r"<[^>]+>", " ", shown)).replace("\xa0", " ")
    return re.sub(r"\s+", " ", words).strip().lower()
