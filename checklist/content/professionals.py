"""Whom to see, what to ask them, and kinder options for each goal.

Must not know anything about the verdict or about a reader’s answers.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.reference import Statement

_ASK = ("fda-consumer-update", "tga-microneedling", "general-knowledge")

QUESTIONS_TO_ASK: tuple[Statement, ...] = (
    Statement("my-problem", _("What is my skin problem?"), _ASK),
    Statement("right-for-it", _("Is needling right for it?"), _ASK),
    Statement("what-else", _("What else could work?"), _ASK),
    Statement("what-can-go-wrong", _("What can go wrong?"), _ASK),
    Statement("who-treats-it", _("Who treats it if something goes wrong?"), _ASK),
    Statement("registered", _("Are you registered, and where?"), _ASK),
    Statement("insured", _("Are you insured for this?"), _ASK),
    Statement(
        "skin-like-mine",
        _("How often do you do this on skin like mine?"),
        _ASK,
        ("healing.marks", "healing.darker-skin", "healing.melasma"),
    ),
    Statement("which-device", _("Which device would you use?"), _ASK),
    Statement("authorised", _("Is that device authorised here, for this use?"), _ASK),
    Statement(
        "sterile-needle",
        _("Is the needle sterile, used once, and opened in front of me?"),
        _ASK,
    ),
    Statement("how-deep", _("How deep would you go on this part of my skin, and why?"), _ASK),
    Statement("what-goes-on", _("What goes on my skin, before and after?"), _ASK),
    Statement(
        "product-sterile",
        _("Is that product sterile, and meant for needled skin?"),
        _ASK,
        ("products.serum", "products.actives", "products.biologics", "products.minoxidil"),
    ),
    Statement(
        "numbing",
        _("What would you numb my skin with, and how strong is it?"),
        _ASK,
        (
            "numbing.weak-small",
            "numbing.strong",
            "numbing.wrapped",
            "numbing.open-skin",
            "numbing.injection",
            "numbing.unknown",
        ),
    ),
    Statement(
        "my-medicines",
        _("What about the medicines that I take?"),
        _ASK,
        (
            "medicines.isotretinoin",
            "medicines.blood-thinner",
            "medicines.steroids",
            "medicines.retinoid-or-acid",
            "medicines.sun-medicine",
        ),
    ),
    Statement(
        "cold-sores-and-scars",
        _("What about my cold sores, or how I scar?"),
        _ASK,
        ("conditions.cold-sores", "healing.keloids", "healing.family-scars"),
    ),
    Statement("at-night", _("How do I reach you at night?"), _ASK),
    Statement("full-cost", _("What does the full course cost?"), _ASK),
    Statement("time-to-think", _("Can I have time to think about it?"), _ASK),
)

_ADD = ("skinpen-labelling", "general-knowledge")

WHAT_THEY_ADD: tuple[Statement, ...] = (
    Statement(
        "diagnosis",
        _("A good one first finds out what it is: a scar, melasma, rosacea, or a cancer."),
        _ADD,
    ),
    Statement("your-health", _("A good one asks about your medicines and your health."), _ADD),
    Statement(
        "cold-sores",
        _("If you get cold sores, a doctor can give you medicine against the virus."),
        ("cmac-herpes",),
    ),
    Statement(
        "sterile-needles",
        _("A good one opens sterile needles in front of you, and uses them once."),
        _ADD,
    ),
    Statement("depth", _("A good one chooses the depth for each part of the skin."), _ADD),
    Statement(
        "numbing",
        _("A good one knows how much numbing medicine is too much."),
        ("general-knowledge",),
    ),
    Statement(
        "stopping",
        _("A good one says no when it is not for you, and stops when something looks wrong."),
        ("general-knowledge",),
    ),
    Statement(
        "prescriptions",
        _("A doctor can prescribe, and offer other treatments."),
        ("general-knowledge",),
    ),
    Statement(
        "reactions",
        _("A good one is ready to treat a bad reaction. Ask how."),
        ("general-knowledge",),
    ),
    Statement("follow-up", _("A good one looks at your skin again later."), ("general-knowledge",)),
)

CHOOSING: tuple[Statement, ...] = (
    Statement(
        "not-every-clinic",
        _(
            "A clinic is not good just because it is a clinic. HIV probably spread at a spa that"
            " did blood facials with needles. The spa had no licence."
        ),
        ("cdc-hiv-facials",),
    ),
    Statement(
        "register-and-hygiene",
        _("Choose by the register and by how clean the work is. Do not choose by price."),
        ("cdc-hiv-facials", "general-knowledge"),
    ),
    Statement(
        "titles",
        _("A title on a door proves little. Look the person up in the register yourself."),
        ("general-knowledge",),
    ),
    Statement(
        "laws",
        _(
            "Who may needle skin differs from place to place, and rules are changing. Scotland made"
            " a law in 2026 that covers deeper needling. Parts of it had not begun when we last"
            " looked. Check what holds where you live."
        ),
        ("scotland-act",),
    ),
)
