"""The checklist for somebody who has needled already and is worried.

It must not know how answers become a verdict, nor the words of the risks and sources it names.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.content.about_you import CONDITIONS, PREGNANCY
from checklist.content.deed_combined import (
    EARLY_NUMBING_SIGNS,
    MAYBE_SHARED_IN_TIME,
    MINOXIDIL_NOT_LONG_AGO,
    SHARED_AND_USED_IN_TIME,
    STILL_THERE_AFTER_A_WEEK,
)
from checklist.content.emergency import EMERGENCY_SIGNS
from checklist.content.the_deed import (
    AFTER_A_WEEK,
    CONTACT,
    COURSE,
    DONE_NUMBING,
    NUMBED,
    PUT_ON,
    SERUMS,
    WHEN,
)
from checklist.schema import (
    Checklist,
    Choice,
    Finding,
    Option,
    Question,
    Section,
    Severity,
    Situation,
    Text,
)

SIGNS = {sign.id: sign for sign in EMERGENCY_SIGNS}


def _call_now(id: str, why: Text, risks: tuple[str, ...]) -> Option:
    """The option of a sign: the same words and sources as on the emergency page."""
    sign = SIGNS[id]
    return Option(
        id=id,
        label=sign.signs,
        severity=Severity.EMERGENCY,
        why=why,
        risks=risks,
        sources=sign.sources,
        sign=id,
    )


EMERGENCY_QUESTION = Question(
    id="emergency-signs",
    left_out=_("If you have one of them: call your emergency number now."),
    text=_("Do you have any of these right now?"),
    short=_("Emergency signs"),
    hint=_(
        "These cannot wait. If any one sign in a line is yours, choose that line. Then you see the "
        "emergency numbers at once."
    ),
    many=True,
    options=(
        _call_now(
            "breathing",
            _(
                "This can be anaphylaxis: a bad allergic reaction, for example to a numbing cream "
                "or a serum. The throat can swell shut, and the heart can stop. Call your "
                "emergency number now. Used your allergy injection (adrenaline pen)? Call even if "
                "it helps."
            ),
            ("lumps",),
        ),
        _call_now(
            "numbing-reaction",
            _(
                "Too much of it may be in your blood, and that can happen at any strength. Call "
                "your emergency number now. Wipe it off, then rinse. Do not drive."
            ),
            ("numbing-harm",),
        ),
        _call_now(
            "blue-lips",
            _(
                "Some numbing creams can harm your blood in this way. Call your emergency number "
                "now. Wipe the cream off, rinse, and do not drive."
            ),
            ("numbing-harm",),
        ),
        _call_now(
            "heart",
            _(
                "Your heart may be under strain. More minoxidil gets into the blood through a "
                "damaged scalp. Call your emergency number now."
            ),
            ("products-in-blood",),
        ),
        _call_now(
            "faint",
            _(
                "A simple faint is over in less than a minute. This was more. Call your emergency "
                "number now. Lie flat, legs up."
            ),
            ("base-risk",),
        ),
        _call_now(
            "sepsis",
            _(
                "These can be signs of sepsis. Call your emergency number now. Ask them: could "
                "this be sepsis?"
            ),
            ("infection",),
        ),
        _call_now(
            "spreading-fever",
            _("The infection may be spreading through your body. Call your emergency number now."),
            ("infection",),
        ),
        _call_now(
            "weak-immunity-fever",
            _(
                "With few white cells an infection can run away, even with no fever. Ring your "
                "hospital team’s 24-hour number at once. No answer, or very ill: call your "
                "emergency number now."
            ),
            ("infection", "slow-healing"),
        ),
        _call_now(
            "severe-pain",
            _(
                "This can be an infection that eats into flesh, even if the skin does not look "
                "bad. Call your emergency number now."
            ),
            ("infection",),
        ),
        _call_now(
            "eye-injury",
            _(
                "The eye may be pierced. Call your emergency number now. Do not rinse it, and pull "
                "nothing out. Cover it loosely."
            ),
            ("eye-harm",),
        ),
        _call_now(
            "eye-chemical",
            _(
                "It can burn the eye, and a numb eye may not hurt. Rinse at once, for 20 minutes. "
                "Call your emergency number now, and go on while you wait."
            ),
            ("eye-harm",),
        ),
        _call_now(
            "eye-infection",
            _(
                "The eye may be infected behind, and your sight is at stake. Call your emergency "
                "number now."
            ),
            ("eye-harm", "infection"),
        ),
        _call_now(
            "brain-vein",
            _(
                "Rarely, an infection near the nose or lip reaches veins in the brain. Call your "
                "emergency number now."
            ),
            ("infection",),
        ),
        _call_now(
            "heavy-bleeding",
            _(
                "Bleeding like this needs help at once. Call your emergency number now, and keep "
                "pressing."
            ),
            ("bleeding",),
        ),
        _call_now(
            "filler-or-botox",
            _(
                "Filler can block a blood vessel, and skin or sight can be lost. Fake Botox can "
                "stop muscles, those that breathe too. Call your emergency number now: hours count."
            ),
            ("products-in-blood",),
        ),
        _call_now(
            "severe-burn",
            _(
                "Such a burn needs hospital care. Cool it under running water for 20 minutes, no "
                "ice, and call your emergency number now."
            ),
            ("burns",),
        ),
        _call_now(
            "fumes",
            _(
                "Bleach and another cleaner can give off a gas that harms the lungs. Get to fresh "
                "air, and call your emergency number now."
            ),
            ("burns",),
        ),
        _call_now(
            "self-harm",
            _(
                "You do not have to face this alone. Call your emergency number now. Stay with "
                "someone."
            ),
            ("distress",),
        ),
        Option(
            id="self-harm-thoughts",
            label=_("Thoughts of harming yourself, but no danger at this moment."),
            severity=Severity.URGENT,
            why=_(
                "If you may act on it, call your emergency number now. If not, talk to someone "
                "today: a crisis line, a doctor, or a person you trust. In the US and Canada, call "
                "or text 988. You do not have to be alone with this."
            ),
            risks=("distress",),
            sources=("canada-988", "general-knowledge"),
        ),
        Option(
            id="none",
            label=_("None of these"),
            severity=Severity.BASE,
            why=_(
                "Signs like these can still start later. Look at this list again each day for a "
                "week."
            ),
            risks=("base-risk",),
            alone=True,
        ),
        Option(
            id="unknown",
            label=_("I don’t know, but I feel very ill"),
            severity=Severity.EMERGENCY,
            why=_(
                "To feel very ill after needling is reason enough. Call your emergency number "
                "now. You do not need to know the cause."
            ),
            risks=("infection", "numbing-harm"),
            sources=SIGNS["very-ill"].sources,
            unknown=True,
            sign="very-ill",
        ),
    ),
    recall="never",
)

SKIN_QUESTION = Question(
    id="skin-or-eye",
    text=_("What is happening on the skin or eye?"),
    short=_("Skin and eye"),
    hint=_(
        "On brown or black skin, redness may look darker, purple or grey. That alone is common. It "
        "is not if it hurts more, spreads, goes numb or blisters."
    ),
    many=True,
    options=(
        Option(
            id="getting-worse",
            label=_(
                "Pain, swelling or heat that grows, on any day. After day 2: redder, darker, "
                "bigger "
                "or more sore. Streaks in the skin."
            ),
            severity=Severity.URGENT,
            why=_(
                "Even on day 1 it should not grow, and after day 2 it should fade. Germs may be "
                "spreading in the skin. See a doctor today."
            ),
            risks=("infection",),
            sources=("nhs-cellulitis", "general-knowledge"),
        ),
        Option(
            id="pus-or-fever",
            label=_("Pus, a boil, yellow crust, fever or chills"),
            severity=Severity.URGENT,
            why=_(
                "Pus, crust or a fever of 38 °C (100.4 °F) and up point to an infection. By the "
                "eye, "
                "nose or lip it matters even more. See a doctor today."
            ),
            risks=("infection",),
            sources=("nhs-cellulitis",),
        ),
        Option(
            id="blisters",
            label=_("Small blisters or sores, also on the forehead, the nose or by the ear"),
            severity=Severity.URGENT,
            why=_(
                "This may be the cold sore virus, or shingles. It can spread fast, above all with "
                "eczema, and reach the eye. Medicine works best early, so see a doctor today."
            ),
            risks=("cold-sore-spread",),
            sources=("bad-eczema-herpeticum", "nhs-eye-herpes", "ting-shingles-eye"),
        ),
        Option(
            id="blisters-near-eye",
            label=_("Blisters in or by the eye"),
            severity=Severity.URGENT,
            why=_(
                "The cold sore virus can harm your sight. Get eye care now, not tomorrow. "
                "Medicine works best early."
            ),
            risks=("cold-sore-spread", "eye-harm"),
            sources=("bad-eczema-herpeticum", "nhs-eye-herpes"),
        ),
        Option(
            id="sore-eye",
            label=_("A sore red eye, blurred sight, or light hurts, and nothing hit the eye"),
            severity=Severity.URGENT,
            why=_(
                "The eye may be infected. Have it seen today. If a needle may have touched the eye "
                "or lid, or a product got in, call your emergency number now."
            ),
            risks=("eye-harm",),
            sources=("nhs-eye-herpes", "nhs-eye-injuries"),
        ),
        Option(
            id="swelling-or-rash",
            label=_("Bad swelling or a wide itchy rash, and I can breathe well"),
            severity=Severity.URGENT,
            why=_(
                "This can be an allergy. See a doctor today. If it gets hard to breathe or your "
                "throat swells, call your emergency number now."
            ),
            risks=("lumps",),
            sources=("nhs-anaphylaxis",),
        ),
        Option(
            id="burn",
            label=_("A burn"),
            severity=Severity.URGENT,
            why=_(
                "Hold it under cool, running water for 20 minutes. No ice, butter or cream. Then "
                "see a doctor today. On the face, with blisters, from a chemical or larger than "
                "your hand: call your emergency number now."
            ),
            risks=("burns",),
            sources=("burn-first-aid", "fda-rf-warning"),
        ),
        Option(
            id="needle-left",
            label=_(
                "A piece of needle left in the skin. Or a dirty tool, and my last tetanus shot was "
                "over 10 years ago, I had fewer than 3, or I am not sure."
            ),
            severity=Severity.URGENT,
            why=_(
                "A piece left behind can get infected, and a dirty tool can bring tetanus. Fewer "
                "than 3 shots in all matters most. See a doctor today. In the US and Australia, 5 "
                "years since the last shot counts for a dirty or deep wound."
            ),
            risks=("infection",),
            sources=("msd-tetanus", "green-book-tetanus", "general-knowledge"),
        ),
        Option(
            id="breakout",
            label=_("New small spots, no pus, in the first week or so"),
            severity=Severity.HIGH,
            why=_(
                "Small spots can come up after needling, and from here nobody can tell them from "
                "an infection. With pus, or if they hurt more or spread, see a doctor today. "
                "Else book one within days."
            ),
            risks=("infection",),
            sources=("nhs-cellulitis", "general-knowledge"),
        ),
        Option(
            id="lasting",
            label=_(
                "Lumps, tracks (lines of dents), dark or light patches, or sore skin that stays"
            ),
            severity=Severity.HIGH,
            why=_(
                "Lumps and slow germs can show up weeks later, and marks can last. Book a doctor "
                "within days."
            ),
            risks=("lumps", "scars", "colour-change", "infection"),
            sources=("soltani-granulomas", "chu-safety", "zeng-mycobacteria"),
        ),
        Option(
            id="simple-faint",
            label=_("I fainted, woke within a minute, and feel well again"),
            severity=Severity.HIGH,
            why=_(
                "A simple faint passes. Lie flat, legs up, until you feel steady, and tell a "
                "doctor. If it comes with hives, chest pain, a fit, hard breathing or numbing "
                "cream, or lasts a minute, call your emergency number now."
            ),
            risks=("base-risk",),
            sources=("wales-fainting",),
        ),
        Option(
            id="cannot-stop",
            label=_("I find it hard to stop needling, or checking my skin"),
            severity=Severity.HIGH,
            why=_(
                "You are not the only one whom this happens to, and help exists: talking with "
                "somebody trained, or medicine. Book a doctor within days, and tell someone you "
                "trust."
            ),
            risks=("distress", "scars"),
            sources=("veale-bewley", "general-knowledge"),
        ),
        Option(
            id="none",
            label=_("None of these"),
            severity=Severity.BASE,
            why=_(
                "Some infections only show after weeks. Look each day for a week, then once a "
                "week for 8 weeks."
            ),
            risks=("base-risk",),
            alone=True,
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.URGENT,
            why=_("It is hard to judge your own skin. Let a nurse or doctor look at it today."),
            risks=("infection",),
            sources=("nhs-cellulitis",),
            unknown=True,
        ),
    ),
    recall="never",
)

SIGN_PLACE = Question(
    id="sign-place",
    text=_("Where on the body is it?"),
    short=_("Where it is"),
    hint=_("Near the eye, the nose and the ear, trouble can do more harm, and sooner."),
    many=True,
    options=(
        Option(
            id="eye",
            label=_("In the eye, on the lid or close to the eye"),
            severity=Severity.HIGH,
            why=_(
                "The eye is close, so anything that grows, hurts or blisters here needs care the "
                "same "
                "day."
            ),
            risks=("eye-harm", "infection"),
            sources=("nhs-cellulitis", "nhs-eye-injuries"),
        ),
        Option(
            id="nose-or-lip",
            label=_("Nose, lips, or just above the lip"),
            severity=Severity.HIGH,
            why=_(
                "Rarely, an infection here can reach the veins of the brain. Pus or growing pain "
                "here "
                "needs a doctor the same day."
            ),
            risks=("infection",),
            sources=("danger-triangle",),
        ),
        Option(
            id="ear",
            label=_("In or by the ear"),
            severity=Severity.CAUTION,
            why=_("Blisters here can be shingles, and they can harm the face or hearing."),
            risks=("cold-sore-spread",),
            sources=("ting-shingles-eye", "general-knowledge"),
        ),
        Option(
            id="face",
            label=_("Elsewhere on the face"),
            severity=Severity.CAUTION,
            why=_("An infection on the face cannot wait. Tell the doctor that it is on the face."),
            risks=("infection",),
            sources=("nhs-cellulitis",),
        ),
        Option(
            id="body",
            label=_("Scalp, neck or body"),
            severity=Severity.CAUTION,
            why=_("Skin can get infected in any place. The other answers say how soon."),
            risks=("infection",),
            sources=("nhs-cellulitis",),
        ),
        Option(
            id="none",
            label=_("Nowhere: I see nothing on the skin"),
            severity=Severity.BASE,
            why=_("Some trouble does not show on the skin at first."),
            risks=("base-risk",),
            alone=True,
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.CAUTION,
            why=_("Then we count it as near the eye. Let a nurse or doctor look."),
            risks=("infection",),
            sources=("nhs-cellulitis", "general-knowledge"),
            unknown=True,
        ),
    ),
    recall="never",
)

FRAIL: tuple[Choice, ...] = (
    "conditions.diabetes",
    "conditions.very-weak-immunity",
    "conditions.weak-immunity",
    "conditions.past-skin-disease",
    "pregnancy.yes",
)
SKIN_SIGNS: tuple[Choice, ...] = (
    "skin-or-eye.getting-worse",
    "skin-or-eye.pus-or-fever",
    "skin-or-eye.blisters",
    "skin-or-eye.blisters-near-eye",
    "skin-or-eye.sore-eye",
    "skin-or-eye.swelling-or-rash",
    "skin-or-eye.burn",
    "skin-or-eye.needle-left",
    "skin-or-eye.unknown",
)

COMBINED: tuple[Finding, ...] = (
    Finding(
        id="numbing-emergency",
        when=(
            NUMBED,
            (
                "emergency-signs.breathing",
                "emergency-signs.numbing-reaction",
                "emergency-signs.blue-lips",
                "emergency-signs.heart",
                "emergency-signs.faint",
                "emergency-signs.unknown",
            ),
        ),
        severity=Severity.EMERGENCY,
        title=_("Numbing cream, and a sign that cannot wait"),
        why=_(
            "Call your emergency number now, and say that you used numbing cream. Wipe it off, "
            "then rinse. Do not drive."
        ),
        risks=("numbing-harm",),
        sources=("fda-numbing-warning", "fda-numbing-deaths"),
        sign="numbing-reaction",
    ),
    Finding(
        id="very-weak-immunity-and-sign",
        when=(
            ("conditions.very-weak-immunity",),
            ("skin-or-eye.getting-worse", "skin-or-eye.pus-or-fever", "skin-or-eye.unknown"),
        ),
        severity=Severity.EMERGENCY,
        title=_("A sign of infection, and very few white cells or a transplant"),
        why=_(
            "Ring your hospital team’s 24-hour number at once. Say “cancer treatment” or "
            "“transplant” first. No answer, or very ill: call your emergency number now."
        ),
        risks=("infection", "slow-healing"),
        sources=("nice-neutropenic-sepsis", "christie-fever-advice", "ucsf-transplant-infection"),
        sign="weak-immunity-fever",
    ),
    MAYBE_SHARED_IN_TIME,
    SHARED_AND_USED_IN_TIME,
    Finding(
        id="shared-over-7-days",
        when=(("contact.last-used-over-7-days", "contact.unknown"), AFTER_A_WEEK),
        severity=Severity.HIGH,
        title=_("Shared needles, more than a week ago"),
        why=_(
            "Tests matter now, even if you feel well. Book them this week, for both of you. Ask a "
            "doctor what can still be done."
        ),
        risks=("blood-viruses",),
        sources=("cdc-hiv-pep",),
    ),
    Finding(
        id="health-and-sign",
        when=(FRAIL, SKIN_SIGNS),
        severity=Severity.URGENT,
        title=_("A sign on the skin or eye, and your health"),
        why=_(
            "With your health it can get worse fast. See a doctor today. Tell them your illness, "
            "or that you are pregnant."
        ),
        risks=("slow-healing", "infection"),
        sources=("bad-eczema-herpeticum", "nhs-cellulitis", "general-knowledge"),
    ),
    Finding(
        id="unsure-health-and-sign",
        when=(("conditions.unknown", "pregnancy.unknown"), SKIN_SIGNS),
        severity=Severity.URGENT,
        title=_("A sign on the skin or eye, and not sure of your health"),
        why=_(
            "We cannot rule out that you heal slowly. See a doctor today, and say what you are "
            "not sure of."
        ),
        risks=("slow-healing", "infection"),
        sources=("nhs-cellulitis",),
    ),
    Finding(
        id="blisters-and-eczema",
        when=(
            ("skin-or-eye.blisters", "skin-or-eye.blisters-near-eye"),
            ("conditions.past-skin-disease",),
        ),
        severity=Severity.URGENT,
        title=_("Blisters: do you have eczema?"),
        why=_(
            "On skin with eczema the cold sore virus can spread in a dangerous way. See a doctor "
            "today, and say the word eczema."
        ),
        risks=("cold-sore-spread", "flare"),
        sources=("bad-eczema-herpeticum",),
    ),
    Finding(
        id="blisters-and-sore-eye",
        when=(
            ("skin-or-eye.blisters", "skin-or-eye.blisters-near-eye"),
            ("skin-or-eye.sore-eye",),
        ),
        severity=Severity.URGENT,
        title=_("Blisters and a sore eye"),
        why=_(
            "The cold sore virus may have reached the eye, where it can harm your sight. Get eye "
            "care now, not tomorrow."
        ),
        risks=("cold-sore-spread", "eye-harm"),
        sources=("nhs-eye-herpes",),
    ),
    Finding(
        id="worse-in-first-days",
        when=(
            ("skin-or-eye.getting-worse", "course.worse"),
            ("when-done.today", "when-done.yesterday"),
        ),
        severity=Severity.URGENT,
        title=_("Getting worse in the first 2 days"),
        why=_("Even this early, pain, swelling or heat should not grow. See a doctor today."),
        risks=("infection",),
        sources=("chu-safety", "general-knowledge"),
    ),
    Finding(
        id="worse-in-first-week",
        when=(
            ("skin-or-eye.getting-worse", "course.worse"),
            ("when-done.2-or-3-days", "when-done.4-to-7-days"),
        ),
        severity=Severity.URGENT,
        title=_("Getting worse within the week"),
        why=_(
            "By now it should calm down day by day. It does not, so a doctor should see it today."
        ),
        risks=("infection",),
        sources=("nhs-cellulitis", "chu-safety"),
    ),
    Finding(
        id="late-infection",
        when=(
            ("skin-or-eye.getting-worse", "skin-or-eye.pus-or-fever", "course.worse"),
            AFTER_A_WEEK,
        ),
        severity=Severity.URGENT,
        title=_("Signs of infection after a week"),
        why=_(
            "Some slow germs show up about 3 weeks later and need months of treatment. See a "
            "doctor today. Tell them the date you needled."
        ),
        risks=("infection",),
        sources=("nhs-cellulitis", "zeng-mycobacteria"),
    ),
    Finding(
        id="steroid-hides-infection",
        when=(
            ("put-on.steroid",),
            (
                "skin-or-eye.getting-worse",
                "skin-or-eye.pus-or-fever",
                "skin-or-eye.blisters",
                "skin-or-eye.blisters-near-eye",
                "skin-or-eye.unknown",
            ),
        ),
        severity=Severity.URGENT,
        title=_("Steroid cream on skin that may be infected"),
        why=_(
            "The cream can hide an infection, so it may be worse than it looks. See a doctor "
            "today, and show them the cream."
        ),
        risks=("infection",),
        sources=("nhs-cellulitis", "general-knowledge"),
    ),
    Finding(
        id="reaction-to-serum",
        when=(SERUMS, ("skin-or-eye.swelling-or-rash",)),
        severity=Severity.URGENT,
        title=_("Swelling or a rash after serum or the like"),
        why=_(
            "You may be allergic to something in it. See a doctor today and bring the bottle. Put "
            "no more of it on."
        ),
        risks=("lumps",),
        sources=("nhs-anaphylaxis", "soltani-granulomas"),
    ),
    Finding(
        id="reaction-to-numbing",
        when=(NUMBED, ("skin-or-eye.swelling-or-rash",)),
        severity=Severity.URGENT,
        title=_("Swelling or a rash after numbing cream"),
        why=_(
            "An allergy to the cream can start with a rash and get worse. See a doctor today and "
            "bring the tube."
        ),
        risks=("lumps", "numbing-harm"),
        sources=("skinpen-labelling", "nhs-anaphylaxis"),
    ),
    EARLY_NUMBING_SIGNS,
    Finding(
        id="late-lumps-from-serum",
        when=(SERUMS, AFTER_A_WEEK),
        severity=Severity.HIGH,
        title=_("Serum, and more than a week has gone by"),
        why=_(
            "Firm lumps can form weeks after serum went in, and can be hard to treat. Book a "
            "doctor within days. Bring the bottle."
        ),
        risks=("lumps",),
        sources=("soltani-granulomas", "friedmann-granulomas"),
    ),
    Finding(
        id="eye-and-infection",
        when=(
            ("sign-place.eye", "sign-place.unknown"),
            ("skin-or-eye.getting-worse", "skin-or-eye.pus-or-fever", "course.worse"),
        ),
        severity=Severity.URGENT,
        title=_("Signs of infection near the eye"),
        why=_(
            "An infection by the eye is very serious. See a doctor today, do not wait. A lid that "
            "closes, a bulging eye, pain when you move it or double sight: call your emergency "
            "number now."
        ),
        risks=("eye-harm", "infection"),
        sources=("nhs-cellulitis", "msd-orbital-cellulitis"),
    ),
    Finding(
        id="nose-and-infection",
        when=(
            ("sign-place.nose-or-lip", "sign-place.face"),
            ("skin-or-eye.getting-worse", "skin-or-eye.pus-or-fever", "course.worse"),
        ),
        severity=Severity.URGENT,
        title=_("Signs of infection on the face"),
        why=_(
            "From the nose or lip an infection can, rarely, reach veins in the brain. See a doctor "
            "today. With your worst headache, a stiff neck or a drooping lid, call your emergency "
            "number now."
        ),
        risks=("infection",),
        sources=("danger-triangle", "nhs-cellulitis"),
    ),
    Finding(
        id="eye-nose-or-ear-and-blisters",
        when=(
            ("sign-place.eye", "sign-place.nose-or-lip", "sign-place.ear", "sign-place.unknown"),
            ("skin-or-eye.blisters", "skin-or-eye.blisters-near-eye"),
        ),
        severity=Severity.URGENT,
        title=_("Blisters near the eye, the nose or the ear"),
        why=_(
            "This may be shingles or the cold sore virus, and it can harm sight, hearing or the "
            "face. Medicine works best early: see a doctor today."
        ),
        risks=("cold-sore-spread", "eye-harm"),
        sources=("ting-shingles-eye", "nhs-eye-herpes"),
    ),
    Finding(
        id="burn-on-the-face",
        when=(
            ("sign-place.eye", "sign-place.nose-or-lip", "sign-place.ear", "sign-place.face"),
            ("skin-or-eye.burn",),
        ),
        severity=Severity.EMERGENCY,
        title=_("A burn on the face"),
        why=_(
            "A burn on the face or by the eye needs hospital care. Cool it under running water for "
            "20 minutes, no ice, and call your emergency number now."
        ),
        risks=("burns", "eye-harm"),
        sources=("burn-first-aid",),
        sign="severe-burn",
    ),
    MINOXIDIL_NOT_LONG_AGO,
    STILL_THERE_AFTER_A_WEEK,
)

WARNING_SIGNS = Checklist(
    id="warning-signs",
    title=_("I have done it and I am worried"),
    lead=_(
        "Short questions show how soon to get help. You can say that you don’t know. If you feel "
        "very ill, call your emergency number first."
    ),
    sections=(
        Section(id="emergency", title=_("Signs that cannot wait"), questions=(EMERGENCY_QUESTION,)),
        Section(id="skin", title=_("Your skin and eyes"), questions=(SIGN_PLACE, SKIN_QUESTION)),
        Section(id="course", title=_("How it is going"), questions=(WHEN, COURSE)),
        Section(id="blood", title=_("Contact with blood"), questions=(CONTACT,)),
        Section(id="done", title=_("What was put on"), questions=(PUT_ON, DONE_NUMBING)),
        Section(id="you", title=_("Your health"), questions=(CONDITIONS, PREGNANCY)),
    ),
    combined=COMBINED,
    situation=Situation.AFTER,
)
