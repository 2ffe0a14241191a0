"""Faults in the table of the first edition: an answer moved to what is not asked, or let go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.core.checks import Error

from checklist.checks.fault import fault
from checklist.reference import Moved
from checklist.schema import Checklist

WHERE = "first_edition"


def move_faults(rows: Sequence[Moved], checklists: Sequence[Checklist]) -> Iterator[Error]:
    """Every row ends at an answer of today, or tells why not."""
    asked = {f"{c.id}/{choice}" for c in checklists for choice in c.answers}
    for row in rows:
        id = " ".join("|".join(group) for group in row.when)
        for place in set(row.to) - asked:
            remedy = "Write checklist-id/question-id.option-id of a question asked today."
            yield fault("E007", WHERE, id, f"no such answer: {place}", remedy)
        if not row.to and not str(row.note).strip():
            remedy = "Say in note= why nothing stands for it."
            yield fault("E024", WHERE, id, "an old answer is let go without a reason", remedy)
