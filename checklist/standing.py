"""Which findings stay in sight on every path: those that send somebody to a doctor or an ambulance.

Knows no question by name and no word of any text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checklist.schema import Checklist, Choice, Finding, Severity


@dataclass(frozen=True)
class Standing:
    """A pressing finding of any checklist, and how a reader answers it again."""

    checklist: Checklist
    finding: Finding

    @property
    def when(self) -> str:
        """The condition as the phone reads it."""
        return " ".join("|".join(group) for group in self.finding.when)

    @property
    def signs(self) -> str:
        """Its answers that can be gone: signs, never a contact with blood or an age."""
        return " ".join(filter(self._sign, self.finding.choices))

    @property
    def question(self) -> str:
        """The question to answer again: a sign's, if there is one."""
        return (self.signs.split() or self.finding.choices)[0].split(".")[0]

    def _sign(self, choice: Choice) -> bool:
        return self.checklist.answers[choice][0].recall == "never"


def standing(checklists: Sequence[Checklist]) -> tuple[Standing, ...]:
    """Every pressing finding once, worst first, a mix only where no single answer says as much."""
    found = {
        item.when: item
        for checklist in checklists
        for item in _pressing(checklist)
        if not _told_by_one(item.finding, checklist)
    }
    return tuple(sorted(found.values(), key=lambda item: -item.finding.severity.rank))


def _pressing(checklist: Checklist) -> Iterator[Standing]:
    for finding in checklist.rules:
        if finding.severity.rank >= Severity.URGENT.rank:
            yield Standing(checklist, finding)


def _told_by_one(finding: Finding, checklist: Checklist) -> bool:
    """True if one of the answers that a mix needs is as pressing by itself."""
    return finding.together and any(
        all(checklist.answers[c][1].severity.rank >= finding.severity.rank for c in group)
        for group in finding.when
    )
