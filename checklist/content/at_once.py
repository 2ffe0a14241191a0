"""What stands open in a verdict after needling: a few short lines, where every word costs time.

The whole of it stands in ``aftercare``. No rule.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.reference import Statement
from checklist.schema import Text

CALL_IF: tuple[Statement, ...] = (
    Statement("confused", _("you are confused, or breathing fast"), ("nhs-sepsis",)),
    Statement(
        "severe-pain",
        _("pain spreads by the hour, or is far worse than it looks"),
        ("nhs-cellulitis",),
    ),
    Statement(
        "eye",
        _("your eye bulges, hurts to move, or sees double"),
        ("msd-orbital-cellulitis",),
    ),
    Statement("cold-skin", _("you feel faint, with cold clammy skin"), ("nhs-cellulitis",)),
)

UNTIL_THEN: tuple[Statement, ...] = (
    Statement(
        "hands-off",
        _("Clean hands only. Do not squeeze or pick."),
        ("general-knowledge",),
    ),
    Statement(
        "nothing-on-it",
        _("Put on no serum, acid, makeup or numbing cream."),
        ("chelwest-aftercare",),
    ),
    Statement("keep-it", _("Keep the tool and the products to show."), ("general-knowledge",)),
    Statement(
        "not-again",
        _("Nobody uses the tool again."),
        ("general-knowledge",),
    ),
)

DO_NOW: tuple[Statement, ...] = (
    Statement("clean-hands", _("Touch it with clean hands only."), ("general-knowledge",)),
    Statement(
        "rinse",
        _("Rinse with water that was boiled and cooled. Pat dry."),
        ("general-knowledge",),
    ),
    Statement("plain-cream", _("Plain cream with no scent."), ("chelwest-aftercare",)),
    Statement(
        "nothing-else",
        _("No serum, acid or retinol. No makeup, pool, sauna or hard sport for about 3 days."),
        ("pore-closing", "chelwest-aftercare", "general-knowledge"),
    ),
    Statement("shade", _("Stay in the shade."), ("general-knowledge",)),
    Statement(
        "lock-it-away",
        _("Keep the tool in a hard box. Nobody else uses it."),
        ("general-knowledge",),
    ),
)

GO_TODAY: tuple[Statement, ...] = (
    Statement("pus", _("pus, yellow crust or a fever"), ("nhs-cellulitis",)),
    Statement("spreading", _("colour, heat or pain that grows"), ("nhs-cellulitis",)),
    Statement("blisters", _("small blisters or sores"), ("nhs-eye-herpes",)),
    Statement("eye", _("an eye that hurts or sees less"), ("nhs-eye-herpes",)),
)

BLOOD: Statement = Statement(
    "both-go",
    _(
        "Both people see a doctor today, at any hour. Medicine against HIV works best within 24"
        " hours, and must start within 72 hours. Later than that, still get tested."
    ),
    ("cdc-hiv-pep", "who-hiv-pep", "cdc-hepatitis-b-contact"),
    # It stands first for who gave one of these answers.
    when=("contact.within-3-days", "contact.3-to-7-days", "contact.some-time"),
)

MESSAGE: Statement = Statement(
    "message",
    _(
        "Somebody who shared needles with you asks you to see a doctor today, at any hour, even if"
        " you feel well. Say: needles were shared on skin."
    ),
    ("cdc-hiv-pep",),
)

SAY: Text = _("I needled my skin at home.")
