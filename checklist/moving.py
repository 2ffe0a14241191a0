"""The table by which a phone moves answers of the first edition, as ``first_edition.js`` reads it.

Knows no question by name.
"""

from __future__ import annotations

import json

from checklist.content import CONTENT
from checklist.content.first_edition import MOVED
from checklist.schema import Question


def table() -> str:
    """The rows; which answers stand alone; and of a question of one answer, the worst first."""
    questions = {q.id: q for checklist in CONTENT.checklists for q in checklist.questions()}
    rows = [[" ".join("|".join(group) for group in row.when), *row.to] for row in MOVED]
    single = {id: _worst_first(question) for id, question in questions.items() if not question.many}
    alone = [
        f"{q.id}.{option.id}" for q in questions.values() for option in q.options if option.alone
    ]
    return json.dumps({"rows": rows, "single": single, "alone": alone}, separators=(",", ":"))


def _worst_first(question: Question) -> list[str]:
    return [option.id for option in sorted(question.options, key=lambda o: -o.severity.rank)]
