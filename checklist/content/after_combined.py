"""What two or more answers of somebody who feels fine afterwards mean together.

Keyed on the day where the day decides. It must not know how answers are weighed, stored or shown.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.content.deed_combined import (
    EARLY_NUMBING_SIGNS,
    MAYBE_SHARED_IN_TIME,
    MINOXIDIL_NOT_LONG_AGO,
    SHARED_AND_USED_IN_TIME,
    STILL_THERE_AFTER_A_WEEK,
)
from checklist.content.the_deed import AFTER_A_WEEK, FIRST_DAY, FIRST_WEEK, NUMBED, SERUMS
from checklist.schema import Finding, Severity

ANY_DAY = (*FIRST_WEEK, *AFTER_A_WEEK)
NOT_STERILE = (
    "done-needles.new-unmarked",
    "done-needles.used-before",
    "done-needles.cleaned-at-home",
    "done-needles.not-cleaned",
    "done-needles.dropped-or-bent",
    "done-needles.unknown",
)
NOT_PROTECTED = ("tetanus.fewer-than-3", "tetanus.unknown")

AFTER_COMBINED = (
    MAYBE_SHARED_IN_TIME,
    SHARED_AND_USED_IN_TIME,
    Finding(
        "maybe-shared-long-ago",
        (("contact.unknown",), AFTER_A_WEEK),
        Severity.HIGH,
        _("Maybe shared, more than a week ago"),
        _("Tests matter now, even if you feel well. Book them this week, for both of you."),
        risks=("blood-viruses",),
        sources=("cdc-hiv-pep", "cdc-fingersticks"),
    ),
    Finding(
        "not-sterile-and-no-tetanus-course",
        (NOT_STERILE, NOT_PROTECTED, FIRST_WEEK),
        Severity.URGENT,
        _("Needles that were not sterile, and tetanus shots missing or not known"),
        _(
            "Call a doctor today, and say that you had fewer than 3 tetanus shots or do not know. "
            "They will judge if you need one now."
        ),
        risks=("infection",),
        sources=("msd-tetanus", "green-book-tetanus"),
    ),
    Finding(
        "dirty-and-an-old-tetanus-shot",
        (
            ("done-needles.not-cleaned",),
            ("tetanus.5-to-10-years", "tetanus.over-10-years"),
            FIRST_WEEK,
        ),
        Severity.URGENT,
        _("Dirty needles, and a tetanus shot years ago"),
        _(
            "Call a doctor today about a new shot. Over 10 years counts anywhere. In the US and "
            "Australia, over 5 counts for a dirty or deep wound."
        ),
        risks=("infection",),
        sources=("msd-tetanus", "green-book-tetanus"),
    ),
    EARLY_NUMBING_SIGNS,
    Finding(
        "numbing-and-heart-or-liver",
        (NUMBED, ("conditions.heart-liver-seizure",), FIRST_DAY),
        Severity.STOP,
        _("Numbing, with a health problem that makes it riskier"),
        _(
            "A dose that others can bear may be too much for you. With ringing ears, a metal "
            "taste, "
            "an odd heartbeat or blue lips, call your emergency number now. Do not stay alone "
            "today."
        ),
        risks=("numbing-harm",),
        sources=("fda-numbing-deaths", "lidocaine-toxicity-review", "general-knowledge"),
    ),
    Finding(
        "numbed-a-large-area",
        (NUMBED, ("done-place.large-area",)),
        Severity.STOP,
        _("Numbing on a large area"),
        _(
            "The more skin was numbed, the more gets into your blood, weak cream included. The US "
            "regulator says not to use it on large areas. Ringing ears, a metal taste or feeling "
            "dizzy: call your emergency number now."
        ),
        risks=("numbing-harm",),
        sources=("fda-numbing-warning", "fda-numbing-deaths", "medscape-local-anaesthetic"),
    ),
    Finding(
        "numbed-in-pregnancy",
        (NUMBED, ("pregnancy.yes", "pregnancy.unknown")),
        Severity.STOP,
        _("Numbing, in pregnancy or nursing"),
        _(
            "Numbing medicine may reach your blood or milk, and needled skin lets in more of it. "
            "Call a doctor, and say how strong it was and how much you used."
        ),
        risks=("numbing-harm", "not-tested"),
        sources=("trivedi-pregnancy", "garg-pregnancy", "general-knowledge"),
    ),
    MINOXIDIL_NOT_LONG_AGO,
    Finding(
        "worse-in-the-first-week",
        (("course.worse",), FIRST_WEEK),
        Severity.URGENT,
        _("Worse, within the first week"),
        _(
            "By now it should calm down day by day. It does not, so a doctor should see it today. "
            "Pain far worse than it looks, or a patch that spreads by the hour: call your "
            "emergency "
            "number now."
        ),
        risks=("infection",),
        sources=("nhs-cellulitis", "chu-safety"),
    ),
    Finding(
        "worse-after-a-week",
        (("course.worse",), AFTER_A_WEEK),
        Severity.URGENT,
        _("Worse, after more than a week"),
        _(
            "Some slow germs show up about 3 weeks later and need months of treatment. See a "
            "doctor "
            "today. Tell them the date you needled."
        ),
        risks=("infection",),
        sources=("nhs-cellulitis", "zeng-mycobacteria"),
    ),
    STILL_THERE_AFTER_A_WEEK,
    Finding(
        "late-lumps-from-serum",
        (SERUMS, AFTER_A_WEEK),
        Severity.HIGH,
        _("Serum or the like, and more than a week has gone by"),
        _(
            "Firm lumps can form weeks after serum went in, and can be hard to treat. Feel for "
            "them "
            "once a week. If you find one, book a doctor within days, and bring the bottle."
        ),
        risks=("lumps",),
        sources=("soltani-granulomas", "friedmann-granulomas"),
    ),
    Finding(
        "washed-and-weeks-to-go",
        (("done-needles.cleaned-at-home",), ANY_DAY),
        Severity.HIGH,
        _("Needles cleaned at home"),
        _(
            "Tap water can carry slow germs. After injections and the like, they showed about 3 "
            "weeks "
            "later on average. We found no case from a home roller. Check each week for 8 weeks, "
            "and "
            "show a doctor any new lump or sore."
        ),
        risks=("infection",),
        sources=("zeng-mycobacteria", "abscessus-home-case"),
    ),
    Finding(
        "needled-with-diabetes",
        (("conditions.diabetes",), ANY_DAY),
        Severity.HIGH,
        _("Needled, with diabetes"),
        _(
            "Call a nurse line or a doctor even if you feel well. Skin that turns hotter, darker "
            "or "
            "more sore needs a doctor the same day."
        ),
        risks=("slow-healing", "infection"),
        sources=("nhs-cellulitis", "general-knowledge"),
    ),
    Finding(
        "needled-with-weak-immunity",
        (("conditions.very-weak-immunity", "conditions.weak-immunity"), ANY_DAY),
        Severity.STOP,
        _("Needled, with a weak guard against germs"),
        _(
            "Call your doctor or hospital team even if you feel well: infection can hide its "
            "signs. On "
            "chemo, with a transplant or very low white cells, a fever, chills or just feeling "
            "ill is "
            "an emergency: ring the team’s 24-hour number."
        ),
        risks=("slow-healing", "infection"),
        sources=("nice-neutropenic-sepsis", "ucsf-transplant-infection", "nhs-cellulitis"),
    ),
    Finding(
        "needled-with-eczema",
        (("conditions.past-skin-disease",), ANY_DAY),
        Severity.HIGH,
        _("Needled, on skin that may have eczema"),
        _(
            "If yours is eczema, call a nurse line or a doctor even if you feel well. The cold "
            "sore "
            "virus can spread in it. Small blisters or sores need a doctor the same day."
        ),
        risks=("cold-sore-spread", "flare", "infection"),
        sources=("bad-eczema-herpeticum",),
    ),
    Finding(
        "eczema-and-cold-sores-done",
        (("conditions.past-skin-disease",), ("conditions.cold-sores",)),
        Severity.STOP,
        _("Skin disease and cold sores"),
        _(
            "If yours is eczema, the cold sore virus can spread fast over needled skin and be "
            "dangerous. Groups of small blisters need a doctor the same day."
        ),
        risks=("cold-sore-spread", "flare"),
        sources=("bad-eczema-herpeticum",),
    ),
    Finding(
        "needled-in-pregnancy",
        (("pregnancy.yes", "pregnancy.unknown"), ANY_DAY),
        Severity.HIGH,
        _("Needled, in pregnancy or nursing"),
        _(
            "Call a nurse line or a doctor even if you feel well. Tell them that you are or may be "
            "pregnant or nursing, and what you put on."
        ),
        risks=("slow-healing", "not-tested"),
        sources=("garg-pregnancy", "general-knowledge"),
    ),
    Finding(
        "eye-and-cold-sores",
        (("done-place.eyelids",), ("conditions.cold-sores",)),
        Severity.STOP,
        _("Needles near the eye, and cold sores"),
        _(
            "Needles can wake the cold sore virus and spread it. In the eye it can harm your "
            "sight. A "
            "sore red eye or blisters near it need care the same day."
        ),
        risks=("cold-sore-spread", "eye-harm"),
        sources=("cmac-herpes", "nhs-eye-herpes"),
    ),
    Finding(
        "steroid-and-not-better",
        (("put-on.steroid",), ("course.same", "course.unknown")),
        Severity.HIGH,
        _("Steroid cream, and not better"),
        _(
            "The cream can hide an infection, so it may be worse than it looks. Show a doctor the "
            "skin and the cream within days, and today if it gets worse."
        ),
        risks=("infection",),
        sources=("nhs-cellulitis", "general-knowledge"),
    ),
    Finding(
        "weak-guard-and-not-sterile",
        (
            (
                "conditions.diabetes",
                "conditions.very-weak-immunity",
                "conditions.weak-immunity",
            ),
            ("done-needles.used-before", "done-needles.not-cleaned"),
        ),
        Severity.STOP,
        _("Used needles, and a weaker guard against germs"),
        _(
            "Germs got in, and your body may be slow to fight them. Call your doctor even if you "
            "feel "
            "well, and do not stop a medicine yourself."
        ),
        risks=("infection", "slow-healing"),
        sources=("cdc-sterilization", "nhs-cellulitis", "general-knowledge"),
    ),
)
