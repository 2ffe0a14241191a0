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
            " darker, purple or grey. Tiny spots of blood that stop. Flat dots where the needles"
            " went, which do not fade under a glass."
        ),
        not_usual=_(
            "Bleeding that will not stop, hard breathing, a faint that does not pass within a "
            "minute, or any sign on the emergency list. Ringing ears, a metal taste, a numb mouth "
            "or feeling dizzy after numbing cream."
        ),
        call=_(
            "Call the emergency number now for any of these. Did the needles touch someone else’s"
            " blood or skin? Then see a doctor today, at any hour."
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
        not_usual=_(
            "Pain or swelling that grows. Heat. Blisters. Dots or a dark colour that spread beyond"
            " the needled skin."
        ),
        call=_(
            "See a doctor today for any of these. If it hurts far more than it looks, goes numb, or"
            " spreads by the hour, call the emergency number now."
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
        usual=_(
            "Soreness and colour are mostly gone. A few scabs or bruises may take 10 days, if they"
            " are fading."
        ),
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

DAY_LINE: Text = _(
    "Days 0 to 56. Whichever day it is: do not needle again, and see a professional."
)

DAY_AHEAD: Text = _("That day is still to come. Please look at the date again.")

DAY_PAST: Text = _(
    "That is more than 8 weeks ago. Is the date right? If anything on that skin is new or has not"
    " healed, book a doctor within days, and say that you needled it. With pus, fever or a sore"
    " that spreads, see a doctor today."
)

# Counted from the day of the deed, by custom: no trial has compared days to look again.
CHECK_DAYS: tuple[int, ...] = (1, 3, 7, 28, 56)

CHECK_DAYS_LEAD: Text = _(
    "Look at your skin on these days, in the same light. Is it the same, or worse?"
)

CHECK_TODAY: Text = _("Look again today.")

# All that the phone’s calendar says: others may see it, so it must not tell what it is for.
CALENDAR_TITLE: Text = _("Look again")

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
        text=_(
            "A fever of 38 °C (100.4 °F) or more, or chills. After chemo, with a transplant or very"
            " low white cells, a fever or just feeling ill is an emergency: ring your hospital team’s"
            " 24-hour number at once."
        ),
        sources=("nhs-cellulitis", "nice-neutropenic-sepsis", "ucsf-transplant-infection"),
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
        text=_("Any blister near the eye, on the forehead, on the nose or by the ear."),
        sources=("nhs-eye-herpes", "ting-shingles-eye"),
    ),
    WarningSign(
        id="sore-eye",
        soon="urgent",
        text=_(
            "A red, sore eye, blurred sight, or light that hurts. If a needle or a product may have"
            " got into the eye, call the emergency number now. Rinse for a product, never for a"
            " needle."
        ),
        sources=("nhs-eye-herpes", "nhs-eye-injuries", "baycare-eye-first-aid"),
    ),
    WarningSign(
        id="shared-needle",
        soon="urgent",
        text=_(
            "The tool was shared, or somebody else was pricked on it, a child too. Wash with "
            "soap and running water. Go today, at any hour, even if you feel well, and so does the "
            "other person. HIV medicine and hepatitis B care work best within 24 hours. HIV "
            "medicine must start within 72 hours. Later than that, still get tested."
        ),
        sources=("cdc-hiv-pep", "who-hiv-pep", "cdc-hepatitis-b-contact", "who-drawing-blood"),
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
        text=_(
            "A burn, from a tool that heats or from a strong product. Cool it under running "
            "water for"
            " 20 minutes first. On the face, with blisters or from a chemical: call the emergency"
            " number now."
        ),
        sources=("burn-first-aid", "chemical-burn-first-aid", "fda-rf-warning"),
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
            "The tool was dirty, and you had fewer than 3 tetanus shots in all, or are not sure. Or"
            " the last one was over 10 years ago. In the US and Australia, over 5 for a dirty or"
            " deep wound."
        ),
        sources=("msd-tetanus", "green-book-tetanus"),
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
            " If you think of harming yourself, call a crisis line today. If you may do it now, call"
            " the emergency number."
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
            " salt water (saline). No hot water."
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
        _(
            "Put on no serum, vitamin C, acid, retinol, minoxidil (hair lotion), scrub, scent or oil."
            " No numbing cream, alcohol or peroxide either, and no steroid or antibiotic cream, unless"
            " a doctor says so."
        ),
        (
            "chelwest-aftercare",
            "soltani-granulomas",
            "fda-numbing-warning",
            "minoxidil-label",
            "general-knowledge",
        ),
    ),
    CareStep(
        "no-makeup",
        _("Wear no makeup while the holes are open, for about 3 days."),
        ("pore-closing", "general-knowledge"),
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
