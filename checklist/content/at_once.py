"""What stands open in a verdict after needling: a few short lines, where every word costs time.

The whole of it stands in ``aftercare``. No rule.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.content.the_deed import FIRST_WEEK, SHARED_LATELY
from checklist.reference import Statement
from checklist.schema import Choice, Text, When

CALL_IF: tuple[Statement, ...] = (
    Statement("confused", _("you are confused, or breathe very fast or hard"), ("nhs-sepsis",)),
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

_SHARED: When = (
    (*SHARED_LATELY, "contact.last-used-over-7-days", "contact.unknown"),
    (*SHARED_LATELY, *FIRST_WEEK),
)
"""Who shared in the last 7 days, or may have: a friend's use long ago, and the reader's own now."""

NOT_SHARED: Choice = "contact.no"
"""Who says so finds what to do after sharing folded, not gone: it may be remembered later."""

WASH: Statement = Statement(
    "wash",
    _("Wash the skin with soap and running water."),
    ("who-drawing-blood", "nhs-used-needle"),
    when=_SHARED,
)

MINOR: Statement = Statement(
    "minor",
    _("Under 18? Tell an adult you trust."),
    ("general-knowledge",),
)

UNTIL_THEN: tuple[Statement, ...] = (
    WASH,
    Statement(
        "wash-gently",
        _("Do not scrub, suck or use bleach."),
        ("who-drawing-blood", "nhs-used-needle"),
        when=_SHARED,
    ),
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
    MINOR,
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
    MINOR,
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
        "You and the person you shared with both see a doctor today, at any hour. Medicine against"
        " HIV must start within 72 hours, best within 24. After 72 hours, still go: get tested, and"
        " ask what can still be done."
    ),
    ("cdc-hiv-pep", "who-hiv-pep", "cdc-hepatitis-b-contact"),
    # It stands first for who gave such answers.
    when=_SHARED,
)

MESSAGE: Statement = Statement(
    "message",
    _(
        "Somebody who shared skin needles with you asks you to see a doctor today, at any hour,"
        " even if you feel well. Some medicine must start within 72 hours. Tell the doctor: “We"
        " shared needles on our skin.”"
    ),
    ("cdc-hiv-pep",),
)

ASKED_OF_BLOOD: tuple[Statement, ...] = (
    Statement(
        "how-likely",
        _("How likely is it? Nobody has counted, so we give no number."),
        ("chu-safety", "gowda-safety"),
    ),
    Statement(
        "feels-well",
        _("Shared with family or a friend who feels well? It counts too."),
        ("cdc-fingersticks",),
    ),
    Statement(
        "what-they-do",
        _(
            "What will they do? Test your blood. If a doctor judges that you need the medicine, it"
            " starts at once, before the results, and goes on for 28 days."
        ),
        ("cdc-hiv-pep",),
    ),
    Statement(
        "what-to-ask",
        _(
            "You do not have to explain why. Say what happened and when. Ask at the start: who"
            " will be told, and what does it cost?"
        ),
        ("general-knowledge",),
    ),
)

SAY: Text = _("I needled my skin at home.")

SAY_SHARED: Statement = Statement(
    "say-shared",
    _("I may need PEP (HIV medicine)."),
    ("cdc-hiv-pep", "who-hiv-pep"),
    when=_SHARED,
)
