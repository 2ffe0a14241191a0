"""Mixes that mean the same whoever asks: somebody who feels fine, or somebody who is worried.

One object for each, so that no two paths word it differently. It must not know which of them asks.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.content.the_deed import AFTER_A_WEEK, FIRST_DAY, FIRST_WEEK, NUMBED
from checklist.schema import Finding, Severity

MAYBE_SHARED_IN_TIME = Finding(
    "maybe-shared-in-time",
    (("contact.unknown",), FIRST_WEEK),
    Severity.URGENT,
    _("The needles may have been shared, in the last 7 days"),
    _(
        "Go today, at any hour. If the needles touched someone else, HIV medicine works best "
        "within 24 hours and must start within 72 hours. Hepatitis B care may still help up to 7 "
        "days. A doctor will judge if you need it."
    ),
    risks=("blood-viruses",),
    sources=("cdc-hiv-pep", "cdc-hepatitis-b-contact", "cdc-fingersticks"),
)
# Who thinks of a friend's use long ago answers truly, and forgets their own this week.
SHARED_AND_USED_IN_TIME = Finding(
    "shared-and-used-in-time",
    (("contact.last-used-over-7-days",), FIRST_WEEK),
    Severity.URGENT,
    _("Shared needles, and you needled in the last 7 days"),
    _(
        "Your own use counts too, so go today, at any hour. HIV medicine works best within 24 "
        "hours and must start within 72 hours. Hepatitis B care may still help up to 7 days. A "
        "doctor will judge if you need it. The other person goes too."
    ),
    risks=("blood-viruses",),
    sources=("cdc-hiv-pep", "cdc-hepatitis-b-contact", "cdc-fingersticks"),
)
EARLY_NUMBING_SIGNS = Finding(
    "early-numbing-signs",
    (NUMBED, FIRST_DAY),
    Severity.HIGH,
    _("Numbing not long ago"),
    _(
        "First signs of too much, at any strength: ringing ears, a metal taste, a numb mouth, "
        "blurred sight, feeling dizzy or twitching. Blue or grey lips, a headache or short "
        "breath "
        "count too. With any of them, call your emergency number now. Do not drive."
    ),
    risks=("numbing-harm",),
    sources=(
        "medscape-local-anaesthetic",
        "local-anaesthetic-poisoning",
        "lidocaine-toxicity-review",
    ),
)
MINOXIDIL_NOT_LONG_AGO = Finding(
    "minoxidil-not-long-ago",
    (("put-on.minoxidil",), FIRST_DAY),
    Severity.STOP,
    _("Minoxidil not long ago"),
    _(
        "Through needle holes more of it reaches the blood. Chest pain, a racing heart, "
        "dizziness "
        "or a faint: call your emergency number now. Put no more on, and ask a pharmacist "
        "today."
    ),
    risks=("products-in-blood",),
    sources=("minoxidil-label",),
)
STILL_THERE_AFTER_A_WEEK = Finding(
    "still-there-after-a-week",
    (("course.same", "course.unknown"), AFTER_A_WEEK),
    Severity.HIGH,
    _("More than a week, and not better"),
    _(
        "Most skin treated in a clinic has settled by now. Lumps and slow germs can show up "
        "weeks "
        "later. Book a doctor within days."
    ),
    risks=("infection", "lumps", "scars", "colour-change"),
    sources=("chu-safety", "soltani-granulomas", "zeng-mycobacteria"),
)
