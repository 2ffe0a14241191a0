"""Readers and what their verdict owes them, written from the evidence before any rule was coded.

It must not know how a verdict is made. ``facts`` are searched in the verdict's plain text, lower
case, each run of white space made one space.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from checklist.schema import Severity


@dataclass(frozen=True, kw_only=True)
class GoldenCase:
    """One reader. ``risks`` are all that the answers raise, with the one that always stands.

    ``findings`` are single options, ``question.option``; ``unknown`` are the ids of the questions
    answered "I don't know", in the order asked.
    """

    id: str
    reader: str
    checklist: Literal["before", "after", "warning-signs"]
    answers: dict[str, tuple[str, ...]]
    severity: Severity
    findings: tuple[str, ...] = ()
    facts: tuple[str, ...]
    risks: tuple[str, ...]
    unknown: tuple[str, ...] = ()


PROFESSIONAL = r"see a professional"
CALL_NOW = r"call .{0,60}now|emergency number|call (911|999|112)"
TODAY = r"today|same day"
SPORES = r"\bspores?\b"
DO_NOT_STOP = r"(do not|don.t|never) stop .{0,40}(yourself|on your own)|ask .{0,30}prescribed"
NOT_PROVEN = (
    r"(not|never|isn.t|un) ?(been )?proven|no (good |clear )?(proof|evidence)|little evidence"
)
