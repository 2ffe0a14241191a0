"""For skin that was already needled: the days after, the signs to watch, and general care.

Must not know the reader’s answers, and holds nothing that helps to do it again.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.reference import CareStep, Day, WarningSign
from checklist.schema import Text

_COURSE = ("chelwest-aftercare", "chu-safety", "general-knowledge")

DAYS_LEAD: Text = _(
    "This is what clinics see after needling. Nobody has counted how the days go after needling at"
    " home. Yours may go worse."
)

DAYS: tuple[Day, ...] = (
    Day(
        id="hours",
        title=_("The first hours"),
        first_day=0,
        last_day=0,
        usual=_(
            "Warm, tight skin, like sunburn. It may look red. On brown or black skin it may look"
            " darker, purple or grey. Tiny spots of blood that stop."
        ),
        not_usual=_(
            "Bleeding that will not stop, feeling faint, hard breathing, or any sign on the"
            " emergency list."
        ),
        call=_(
            "Call the emergency number now for any of these. Did the needles touch someone else’s"
            " blood or skin? Then see a doctor today."
        ),
        sources=_COURSE,
    ),
    Day(
        id="days-1-2",
        title=_("Days 1 and 2"),
        first_day=1,
        last_day=2,
        usual=_(
            "Sore skin with a little puffiness that fades. It may look red, or darker, purple or"
            " grey on brown or black skin."
        ),
        not_usual=_("Pain or swelling that grows. Heat. Blisters."),
        call=_(
            "See a doctor today for any of these. If it hurts far more than it looks, or spreads by"
            " the hour, call the emergency number now."
        ),
        sources=(*_COURSE, "nhs-cellulitis"),
    ),
    Day(
        id="days-3-5",
        title=_("Days 3 to 5"),
        first_day=3,
        last_day=5,
        usual=_("Dry, itchy skin that flakes."),
        not_usual=_("Pus, yellow crust, fever, or a change of colour that spreads."),
        call=_(
            "See a doctor today for any of these, or if your skin gets worse in any way."
            " With fever and a racing heart, cold clammy skin or dizziness,"
            " call the emergency number now."
        ),
        sources=(*_COURSE, "nhs-cellulitis"),
    ),
    Day(
        id="day-7",
        title=_("Day 7"),
        first_day=6,
        last_day=13,
        usual=_("Soreness and colour are mostly gone. Most problems seen in clinics end by now."),
        not_usual=_("Skin still red, darker or sore. Hard lumps. Lines of small dents."),
        call=_(
            "Book a doctor within days for any of these. If it is getting worse, or there is pus"
            " or fever, see a doctor today."
        ),
        sources=_COURSE,
    ),
    Day(
        id="weeks-2-8",
        title=_("Weeks 2 to 8"),
        first_day=14,
        last_day=56,
        usual=_("Skin looks and feels as it did before."),
        not_usual=_(
            "Dark or pale patches. New lumps. Sores. Raised scars."
            " Some infections first show about three weeks later."
        ),
        call=_(
            "Book a doctor within days, and say that you needled your skin. With pus, fever or a"
            " sore that spreads, see a doctor today."
        ),
        sources=(*_COURSE, "zeng-mycobacteria"),
    ),
)

SIGNS_TO_WATCH: tuple[WarningSign, ...] = (
    WarningSign(
        id="getting-worse",
        soon="urgent",
        text=_(
            "Pain, swelling or heat that grows, on any day. After day 2, skin that gets redder,"
            " darker, bigger or more sore. Streaks, or an edge that grows."
        ),
        sources=("nhs-cellulitis", "general-knowledge"),
    ),
    WarningSign(
        id="worse-on-the-face",
        soon="urgent",
        text=_(
            "The same on the face or near the eye, or if you have diabetes or a weak immune"
            " system. Go today. Do not wait and see."
        ),
        sources=("nhs-cellulitis",),
    ),
    WarningSign(
        id="pus",
        soon="urgent",
        text=_("Pus, a boil, honey-yellow crusts, or fluid that smells."),
        sources=("nhs-cellulitis",),
    ),
    WarningSign(
        id="fever",
        soon="urgent",
        text=_("A fever of 38 °C (100.4 °F) or more, or chills."),
        sources=("nhs-cellulitis",),
    ),
    WarningSign(
        id="blisters",
        soon="urgent",
        text=_(
            "Groups of small blisters, tingling, or small deep sores that spread fast, above all"
            " if you have eczema. Virus medicine works best early."
        ),
        sources=("bad-eczema-herpeticum", "nhs-eye-herpes"),
    ),
    WarningSign(
        id="blister-near-eye",
        soon="urgent",
        text=_("Any blister near the eye."),
        sources=("nhs-eye-herpes",),
    ),
    WarningSign(
        id="sore-eye",
        soon="urgent",
        text=_("A red, sore eye, blurred sight, or light that hurts."),
        sources=("nhs-eye-herpes",),
    ),
    WarningSign(
        id="shared-needle",
        soon="urgent",
        text=_(
            "The tool was shared, or a needle was used on someone else too. Go today, even if you"
            " feel well. HIV medicine must start within 72 hours, and sooner is better."
            " Care against hepatitis B works best within about 24 hours."
            " Later than that, still get tested."
        ),
        sources=("cdc-npep", "general-knowledge"),
    ),
    WarningSign(
        id="swelling-or-rash",
        soon="urgent",
        text=_(
            "Bad swelling, or a wide itchy rash, while you breathe well."
            " If breathing gets hard, call the emergency number now."
        ),
        sources=("nhs-anaphylaxis",),
    ),
    WarningSign(
        id="burn",
        soon="urgent",
        text=_("A burn, from a tool that heats or from a strong product."),
        sources=("fda-rf-warning", "general-knowledge"),
    ),
    WarningSign(
        id="needle-left",
        soon="urgent",
        text=_("A piece of needle left in the skin."),
        sources=("general-knowledge",),
    ),
    WarningSign(
        id="tetanus",
        soon="urgent",
        text=_(
            "The tool was dirty, and your last tetanus shot was over 5 years ago, or you do not"
            " know when it was."
        ),
        sources=("general-knowledge",),
    ),
    WarningSign(
        id="still-sore",
        soon="soon",
        text=_("Skin still red, darker or sore after 7 days."),
        sources=("chu-safety",),
    ),
    WarningSign(
        id="rash-or-itch",
        soon="soon",
        text=_("A rash or an itch that stays."),
        sources=("soltani-granulomas",),
    ),
    WarningSign(
        id="new-spots",
        soon="soon",
        text=_("New spots that spread."),
        sources=("chu-safety",),
    ),
    WarningSign(
        id="firm-lumps",
        soon="soon",
        text=_("Firm lumps, even weeks later. They can be a reaction or a slow infection."),
        sources=("soltani-granulomas", "zeng-mycobacteria"),
    ),
    WarningSign(
        id="lines-of-dents",
        soon="soon",
        text=_("Small dents in lines."),
        sources=("chu-safety",),
    ),
    WarningSign(
        id="patches",
        soon="soon",
        text=_("Patches that are darker or lighter than your skin."),
        sources=("chu-safety",),
    ),
    WarningSign(
        id="raised-scar",
        soon="soon",
        text=_("A scar that is thick or raised."),
        sources=("general-knowledge",),
    ),
    WarningSign(
        id="numb-patch",
        soon="soon",
        text=_("A patch of skin that stays numb."),
        sources=("general-knowledge",),
    ),
    WarningSign(
        id="wart-like-bumps",
        soon="soon",
        text=_("New bumps that look like warts."),
        sources=("wart-spread",),
    ),
    WarningSign(
        id="low-mood",
        soon="soon",
        text=_(
            "You feel low, or cannot stop needling or checking your skin. Talk to someone."
            " If you think of harming yourself, call the emergency number now."
        ),
        sources=("general-knowledge",),
    ),
)

CARE_STEPS: tuple[CareStep, ...] = (
    CareStep("stop", _("Stop here. Do not needle again."), ("general-knowledge",)),
    CareStep(
        "clean-hands",
        _("Touch the skin with clean hands only."),
        ("chelwest-aftercare", "general-knowledge"),
    ),
    CareStep(
        "rinse",
        _(
            "Rinse gently with clean, cool water that was boiled and left to cool, or with sterile"
            " saline. No hot water."
        ),
        ("chelwest-aftercare", "general-knowledge"),
    ),
    CareStep("pat-dry", _("Pat it dry with a clean cloth. Do not rub."), ("general-knowledge",)),
    CareStep(
        "plain-cream",
        _("Use plain cream with no scent, or plain petroleum jelly."),
        ("chelwest-aftercare", "general-knowledge"),
    ),
    CareStep(
        "nothing-active",
        _("Put on no serum, vitamin C, acid, retinol, scrub, scent or oil."),
        ("chelwest-aftercare", "soltani-granulomas", "general-knowledge"),
    ),
    CareStep(
        "no-makeup",
        _("Wear no makeup for at least 24 hours."),
        ("general-knowledge",),
    ),
    CareStep(
        "no-pool-sweat-sun",
        _(
            "For about 3 days stay out of pools, the sea, hot tubs, saunas, hard sport and sun."
            " After that, for weeks, stay in the shade or wear plain sunscreen of SPF 30 or more."
        ),
        ("pore-closing", "tga-microneedling", "general-knowledge"),
    ),
    CareStep("no-picking", _("Do not pick, peel or shave the skin."), ("general-knowledge",)),
    CareStep(
        "put-away",
        _(
            "Keep the tool in a hard box with a lid, out of reach, and never share it. Used"
            " needles leave the house in such a box, as local rules say: never loose in the bin."
        ),
        ("general-knowledge",),
    ),
    CareStep(
        "photo",
        _("Take a photo each day, in the same light."),
        ("general-knowledge",),
    ),
    CareStep(
        "check-signs",
        _("Check the warning signs each day for a week. Then check each week, up to week 8."),
        ("general-knowledge",),
    ),
    CareStep(
        "note-for-the-doctor",
        _(
            "Write a note to bring: the date, the tool, the needle length, what you put on, and"
            " who else used it."
        ),
        ("general-knowledge",),
    ),
)
