"""Which findings of a verdict stand open, and under which risk: the same in ``cards.js``.

Pure. Knows no risk by name but the one that is always there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checklist.schema import Checklist, Choice, Finding, Severity, Situation
from checklist.verdict import Verdict

ALWAYS = "base-risk"
OPEN = {Situation.AFTER: 3}
MOST_OPEN = 4
MILD = Severity.CAUTION
WEIGHTY = Severity.STOP


@dataclass(frozen=True)
class Card:
    """What was found of a risk, worst first: the first speaks, the rest are titles.

    ``more`` are the weighty ones that a closed card must name on its outside.
    """

    risk: str
    findings: tuple[Finding, ...]
    open: bool

    @property
    def severity(self) -> Severity:
        """That of the worst."""
        return self.findings[0].severity

    @property
    def more(self) -> tuple[Finding, ...]:
        """Those of stop or worse."""
        return tuple(f for f in self.findings if f.severity.rank >= WEIGHTY.rank)


def cards(found: Verdict, chosen: frozenset[Choice], risks: Sequence[str]) -> tuple[Card, ...]:
    """The cards in the fixed order of the risks; the worst stand open, the rest are folded."""
    groups: dict[str, list[Finding]] = {}
    for finding in said(found.findings, chosen):
        groups.setdefault(finding.risks[0], []).append(finding)
    # A milder finding never stands open beside "today" or "now": it would name a later time.
    pressing = found.severity.rank >= Severity.URGENT.rank
    leading = [r for r, fs in groups.items() if not pressing or fs[0].severity == found.severity]
    standing = leading[: OPEN.get(found.situation, MOST_OPEN)]
    return tuple(Card(r, tuple(groups[r]), r in standing) for r in risks if r in groups)


def every_card(checklist: Checklist, risks: Sequence[str]) -> tuple[Card, ...]:
    """Every finding under its risk, for the phone to choose from."""
    groups: dict[str, list[Finding]] = {}
    for finding in checklist.rules:
        groups.setdefault(finding.risks[0], []).append(finding)
    return tuple(Card(risk, tuple(groups[risk]), open=False) for risk in risks if risk in groups)


def said(findings: Sequence[Finding], chosen: frozenset[Choice]) -> list[Finding]:
    """Without innocent answers, and without those that a mix says too."""
    made = {f.id: chosen & set(f.choices) for f in findings}

    def takes_in(mix: Finding, finding: Finding) -> bool:
        within, whole = made[finding.id], made[mix.id]
        return (
            mix is not finding
            and mix.severity.rank >= finding.severity.rank
            and bool(set(finding.risks) & set(mix.risks))
            and (within < whole or (within == whole and place[mix.id] < place[finding.id]))
        )

    place = {f.id: number for number, f in enumerate(findings)}
    return [
        f for f in findings if not innocent(f) and not any(takes_in(mix, f) for mix in findings)
    ]


def innocent(finding: Finding) -> bool:
    """An answer that adds next to nothing to what is always there."""
    return finding.risks[0] == ALWAYS and finding.severity.rank <= MILD.rank


def unsure(found: Verdict, chosen: frozenset[Choice]) -> bool:
    """True if "I don't know" alone makes the verdict what it is: then it says "if"."""
    unknown = {c for c, (_, option) in found.checklist.answers.items() if option.unknown}
    worst = [f for f in found.findings if f.severity == found.severity]
    return bool(worst) and all(chosen & set(f.choices) <= unknown for f in worst)
