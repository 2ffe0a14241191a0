"""Prints figures beside their budgets, and knows whether one is past its own."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Report:
    """Figures as they come; ``past`` are those beyond their budget."""

    past: list[str] = field(default_factory=list)

    def title(self, text: str) -> None:
        """A heading above the figures that follow."""
        print(f"\n{text}", flush=True)

    def line(self, text: str) -> None:
        """A figure without a budget, or a row of a table."""
        print(f"  {text}", flush=True)

    def at_most(self, what: str, value: float, budget: float, unit: str) -> None:
        """A figure that must not be larger."""
        self._print(what, value, f"at most {budget:,g} {unit}", unit, kept=value <= budget)

    def at_least(self, what: str, value: float, budget: float, unit: str) -> None:
        """A figure that must not be smaller."""
        self._print(what, value, f"at least {budget:,g} {unit}", unit, kept=value >= budget)

    def left_out(self, what: str, why: str) -> None:
        """Figures that could not be taken here: nobody knows that they keep to their budget."""
        self.line(f"PAST {what} left out: {why}")
        self.past.append(f"{what} (left out)")

    def _print(self, what: str, value: float, budget: str, unit: str, *, kept: bool) -> None:
        figure = f"{value:,.0f}" if value >= 1000 else f"{value:,.3g}"
        mark = "ok  " if kept else "PAST"
        self.line(f"{mark} {what:<58} {figure:>9} {unit:<7} {budget}")
        if not kept:
            self.past.append(what)
