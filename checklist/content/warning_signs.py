"""The checklist for somebody who has needled already and is worried.

It must not know how answers become a verdict, nor the words of the risks and sources it names.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.content.emergency import EMERGENCY_SIGNS
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
    )


EMERGENCY_QUESTION = Question(
    id="emergency-signs",
    text=_("Do you have any of these right now?"),
    short=_("Emergency signs"),
    hint=_(
        "These cannot wait. One sign in a line is enough to choose it. Choosing one opens the "
        "emergency numbers at once."
    ),
    many=True,
    options=(
        _call_now(
            "breathing",
            _(
                "This can be a bad allergic reaction. Use your adrenaline pen if you have one, then "
                "call your emergency number now, even if it helps. Do not stand or walk. No better "
                "after 5 minutes? Use a second pen."
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
                "Talk to someone today: a crisis line, a doctor, or a person you trust. In the US and "
                "Canada, call or text 988. You do not have to be alone with this. If you may act on "
                "it, call your emergency number now."
            ),
            risks=("distress",),
            sources=("general-knowledge",),
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
            sources=("fda-numbing-warning", "nhs-sepsis", "nhs-cellulitis", "nhs-anaphylaxis"),
            unknown=True,
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
                "Pain, swelling or heat that grows, on any day. After day 2: redder, darker, bigger "
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
                "Pus, crust or a fever of 38 °C (100.4 °F) and up point to an infection. By the eye, "
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
                "A piece of needle left in the skin. A dirty tool and no tetanus shot in 10 years, "
                "never the full course of 3 shots, or I am not sure."
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
                "You are not the only one whom this happens to, and help exists. Book a doctor "
                "within days, and tell someone you trust."
            ),
            risks=("distress", "scars"),
            sources=("general-knowledge",),
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

CONTACT_QUESTION = Question(
    id="contact",
    text=_("Did the needles touch anyone else’s blood or skin?"),
    short=_("Someone else’s blood"),
    hint=_(
        "Tiny traces of blood can carry HIV or hepatitis. Family counts, and so does anyone pricked "
        "on the tool, a child too. The medicine that helps must start soon."
    ),
    options=(
        Option(
            id="within-3-days",
            label=_("Yes, within the last 3 days"),
            severity=Severity.URGENT,
            why=_(
                "Wash it at once with soap and running water. Do not scrub, suck or use bleach. Go to "
                "an emergency department at any hour, even if you feel well. HIV medicine and "
                "hepatitis B care work best within 24 hours. HIV medicine must start within 72 "
                "hours. They will judge if you need it. The other person goes too, and so does a "
                "child who was pricked."
            ),
            risks=("blood-viruses",),
            sources=(
                "cdc-hiv-pep",
                "who-hiv-pep",
                "cdc-hepatitis-b-contact",
                "who-drawing-blood",
                "nhs-used-needle",
                "general-knowledge",
            ),
        ),
        Option(
            id="longer-ago",
            label=_("Yes, more than 3 days ago"),
            severity=Severity.HIGH,
            why=_(
                "Book blood tests this week, for both of you. If it was under 7 days ago, call a "
                "doctor today about hepatitis B."
            ),
            risks=("blood-viruses",),
            sources=("cdc-hiv-pep", "cdc-hepatitis-b-contact"),
        ),
        Option(
            id="no",
            label=_("No"),
            severity=Severity.CAUTION,
            why=_(
                "Germs from your own skin or the tool can still get in. So the other signs still "
                "matter."
            ),
            risks=("base-risk",),
            sources=("general-knowledge",),
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.HIGH,
            why=_(
                "Someone may have used the tool without telling you. Book blood tests this week. "
                "If it was within 3 days, go today."
            ),
            risks=("blood-viruses",),
            sources=("cdc-fingersticks", "cdc-hiv-pep"),
            unknown=True,
        ),
    ),
    recall="deed",
)

TIME_QUESTION = Question(
    id="time",
    text=_("How long ago was it, and is it settling?"),
    short=_("Time and healing"),
    hint=_(
        "What counts as usual depends on the day. Getting worse matters more than how it looks."
    ),
    options=(
        Option(
            id="under-2-days",
            label=_("Under 2 days ago: red or darker and tight, no more than that"),
            severity=Severity.CAUTION,
            why=_(
                "Warm, tight skin is common this early, but trouble can start later. Brown or black "
                "skin may look purple or grey. Not usual: it hurts more, spreads, goes numb or "
                "blisters. Do not needle again. Look at it each day."
            ),
            risks=("base-risk",),
            sources=("chelwest-aftercare", "chu-safety"),
        ),
        Option(
            id="2-to-7-days",
            label=_("2 to 7 days ago: slowly better"),
            severity=Severity.CAUTION,
            why=_(
                "Dry, itchy, flaky skin is common now. Check each day. If it turns worse, see a "
                "doctor the same day."
            ),
            risks=("base-risk",),
            sources=("chelwest-aftercare", "chu-safety"),
        ),
        Option(
            id="over-7-days",
            label=_(
                "Over 7 days ago: still sore, or lumps, lines, dark or light patches, or it still "
                "worries me"
            ),
            severity=Severity.HIGH,
            why=_(
                "Most skin treated in a clinic has settled by now. Lumps and slow germs can show "
                "up weeks later. Book a doctor within days."
            ),
            risks=("lumps", "scars", "colour-change", "infection"),
            sources=("soltani-granulomas", "chu-safety", "zeng-mycobacteria"),
        ),
        Option(
            id="unknown",
            label=_("I don’t know, or it is not settling"),
            severity=Severity.HIGH,
            why=_(
                "Skin that does not settle may be infected. Book a doctor within days. If it gets "
                "worse, go the same day."
            ),
            risks=("infection",),
            sources=("general-knowledge",),
            unknown=True,
        ),
    ),
    recall="never",
    first=True,
)

USED_QUESTION = Question(
    id="used",
    text=_("What did you use on it?"),
    short=_("What you put on"),
    hint=_("Needled skin lets things in deeper. What you used may explain what you see or feel."),
    many=True,
    options=(
        Option(
            id="serum",
            label=_("Serum, vitamin C, EGF, an ampoule or filler"),
            severity=Severity.HIGH,
            why=_(
                "In needled skin these can cause a rash or hard lumps, even after weeks. Show a "
                "doctor the bottle."
            ),
            risks=("lumps", "infection"),
            sources=("soltani-granulomas", "general-knowledge"),
        ),
        Option(
            id="harsh",
            label=_("Retinol, an acid, a scrub, scent or oil"),
            severity=Severity.HIGH,
            why=_(
                "On needled skin these can burn, bring out a rash and leave dark marks. Ask a "
                "doctor or pharmacist about it soon. If one was prescribed, ask before you stop it."
            ),
            risks=("burns", "flare", "colour-change"),
            sources=("general-knowledge",),
        ),
        Option(
            id="strong-numbing",
            label=_(
                "Numbing cream: strong or of unknown strength, wrapped or heated, on a large area, "
                "or after needling"
            ),
            severity=Severity.HIGH,
            why=_(
                "More of it gets into your blood through needled skin. With any sign from the "
                "first list, call your emergency number now."
            ),
            risks=("numbing-harm",),
            sources=("fda-numbing-warning",),
        ),
        Option(
            id="weak-numbing",
            label=_("Numbing cream up to 4%"),
            severity=Severity.HIGH,
            why=_(
                "The 4% limit is for whole skin. Needled skin lets in more, and no strength is "
                "known to be too weak for harm. With any sign from the first list, call your "
                "emergency number now."
            ),
            risks=("numbing-harm",),
            sources=("fda-numbing-warning", "general-knowledge"),
        ),
        Option(
            id="minoxidil",
            label=_("Minoxidil (hair lotion or foam)"),
            severity=Severity.HIGH,
            why=_(
                "Its label says not on a damaged scalp, since more gets into the blood. With chest "
                "pain, a racing heart, dizziness or a faint, call your emergency number now. "
                "Otherwise ask a pharmacist or doctor about it today."
            ),
            risks=("products-in-blood",),
            sources=("minoxidil-label",),
        ),
        Option(
            id="steroid-cream",
            label=_("Steroid cream that I had at home"),
            severity=Severity.HIGH,
            why=_(
                "It can hide infection. Ask a doctor or pharmacist about it soon. If it was "
                "prescribed, do not stop it yourself: ask first."
            ),
            risks=("infection",),
            sources=("general-knowledge",),
        ),
        Option(
            id="plain-cream",
            label=_("Only plain cream"),
            severity=Severity.CAUTION,
            why=_(
                "A hospital leaflet names plain cream too, after the first day. But it does not "
                "treat an infection, so keep looking."
            ),
            risks=("base-risk",),
            sources=("chelwest-aftercare",),
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.CAUTION,
            why=_(
                "Then we cannot rule out a reaction to what was in it. Bring the bottle, or a "
                "photo of its label."
            ),
            risks=("lumps",),
            sources=("soltani-granulomas",),
            unknown=True,
        ),
    ),
    recall="deed",
    first=True,
)

HEALTH_QUESTION = Question(
    id="health",
    text=_("Do you have diabetes, a weak immune system or eczema, or are you pregnant?"),
    short=_("Your health"),
    hint=_("In some people an infection gets worse faster. It changes how soon to get help."),
    options=(
        Option(
            id="very-weak-immunity",
            label=_("Yes: chemo in the last weeks, a transplant, or very low white cells"),
            severity=Severity.HIGH,
            why=_(
                "Your body may hide the signs of an infection. Call your hospital team today, even "
                "with no sign. With a fever, chills or just feeling ill, ring their 24-hour number "
                "at once."
            ),
            risks=("slow-healing", "infection"),
            sources=("nice-neutropenic-sepsis", "ucsf-transplant-infection"),
        ),
        Option(
            id="yes",
            label=_("Yes, another of these"),
            severity=Severity.HIGH,
            why=_(
                "You may heal more slowly or fight germs less well. Call a nurse line or a "
                "doctor, even with no sign on the skin."
            ),
            risks=("slow-healing",),
            sources=("nhs-cellulitis",),
        ),
        Option(
            id="no",
            label=_("No"),
            severity=Severity.CAUTION,
            why=_(
                "Skin that was needled can get infected in anyone. Keep looking for the signs "
                "each day."
            ),
            risks=("base-risk",),
            sources=("general-knowledge",),
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.CAUTION,
            why=_(
                "Then we cannot rule out slow healing. Say that you are not sure when you talk to "
                "a nurse or doctor."
            ),
            risks=("slow-healing",),
            sources=("nhs-cellulitis",),
            unknown=True,
        ),
    ),
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
            ("used.strong-numbing", "used.weak-numbing"),
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
    ),
    Finding(
        id="very-weak-immunity-and-sign",
        when=(
            ("health.very-weak-immunity",),
            ("skin-or-eye.getting-worse", "skin-or-eye.pus-or-fever", "skin-or-eye.unknown"),
        ),
        severity=Severity.EMERGENCY,
        title=_("A sign of infection, and very few white cells or a transplant"),
        why=_(
            "Ring your hospital team’s 24-hour number at once. Say “cancer treatment” or "
            "“transplant” first. No answer, or very ill: call your emergency number now."
        ),
        risks=("infection", "slow-healing"),
        sources=(
            "nice-neutropenic-sepsis",
            "christie-fever-advice",
            "ucsf-transplant-infection",
        ),
    ),
    Finding(
        id="maybe-shared-in-time",
        when=(
            ("contact.unknown",),
            ("time.under-2-days", "time.2-to-7-days", "time.unknown"),
        ),
        severity=Severity.URGENT,
        title=_("Maybe shared, maybe within 3 days"),
        why=_(
            "Go today, at any hour. If the needles touched someone else, HIV medicine works best "
            "within 24 hours and must start within 72 hours. They will judge if you need it."
        ),
        risks=("blood-viruses",),
        sources=("cdc-fingersticks", "cdc-hiv-pep"),
    ),
    Finding(
        id="shared-under-7-days",
        when=(
            ("contact.longer-ago",),
            ("time.under-2-days", "time.2-to-7-days", "time.unknown"),
        ),
        severity=Severity.URGENT,
        title=_("Shared needles, maybe under 7 days ago"),
        why=_(
            "Call a doctor today. Care to prevent hepatitis B may still be worth it. Ask for "
            "blood tests too."
        ),
        risks=("blood-viruses",),
        sources=("cdc-hiv-pep", "general-knowledge"),
    ),
    Finding(
        id="shared-over-7-days",
        when=(("contact.longer-ago", "contact.unknown"), ("time.over-7-days",)),
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
        when=(("health.yes", "health.very-weak-immunity"), SKIN_SIGNS),
        severity=Severity.URGENT,
        title=_("A sign on the skin or eye, and your health"),
        why=_(
            "With your health it can get worse fast. See a doctor today. Tell them your illness, "
            "or that you are pregnant."
        ),
        risks=("slow-healing", "infection"),
        sources=("bad-eczema-herpeticum", "nhs-cellulitis"),
    ),
    Finding(
        id="unsure-health-and-sign",
        when=(("health.unknown",), SKIN_SIGNS),
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
        when=(("skin-or-eye.blisters", "skin-or-eye.blisters-near-eye"), ("health.yes",)),
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
        when=(("skin-or-eye.getting-worse",), ("time.under-2-days",)),
        severity=Severity.URGENT,
        title=_("Getting worse in the first 2 days"),
        why=_("Even this early, pain, swelling or heat should not grow. See a doctor today."),
        risks=("infection",),
        sources=("chu-safety", "general-knowledge"),
    ),
    Finding(
        id="worse-in-first-week",
        when=(("skin-or-eye.getting-worse",), ("time.2-to-7-days",)),
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
            ("skin-or-eye.getting-worse", "skin-or-eye.pus-or-fever"),
            ("time.over-7-days",),
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
            ("used.steroid-cream",),
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
        when=(("used.serum",), ("skin-or-eye.swelling-or-rash",)),
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
        when=(("used.strong-numbing", "used.weak-numbing"), ("skin-or-eye.swelling-or-rash",)),
        severity=Severity.URGENT,
        title=_("Swelling or a rash after numbing cream"),
        why=_(
            "An allergy to the cream can start with a rash and get worse. See a doctor today and "
            "bring the tube."
        ),
        risks=("lumps", "numbing-harm"),
        sources=("skinpen-labelling", "nhs-anaphylaxis"),
    ),
    Finding(
        id="early-numbing-signs",
        when=(("used.strong-numbing", "used.weak-numbing"), ("time.under-2-days", "time.unknown")),
        severity=Severity.HIGH,
        title=_("Numbing cream not long ago"),
        why=_(
            "First signs of too much, at any strength: ringing ears, a metal taste, a numb mouth, "
            "blurred sight, feeling dizzy or twitching. Blue or grey lips, a headache or short "
            "breath count too. With any of them, call your emergency number now. Do not drive."
        ),
        risks=("numbing-harm",),
        sources=("fda-numbing-deaths", "lidocaine-toxicity-review", "general-knowledge"),
    ),
    Finding(
        id="late-lumps-from-serum",
        when=(("used.serum",), ("time.over-7-days",)),
        severity=Severity.HIGH,
        title=_("Serum, and more than a week has gone by"),
        why=_(
            "Firm lumps can form weeks after serum went in, and can be hard to treat. Book a "
            "doctor within days. Bring the bottle."
        ),
        risks=("lumps",),
        sources=("soltani-granulomas", "friedmann-granulomas"),
    ),
)

WARNING_SIGNS = Checklist(
    id="warning-signs",
    title=_("I have done it and I am worried"),
    lead=_(
        "Short questions show how soon to get help. You can say that you don’t know. If you "
        "feel very ill, call your emergency number first."
    ),
    sections=(
        Section(id="emergency", title=_("Signs that cannot wait"), questions=(EMERGENCY_QUESTION,)),
        Section(id="skin", title=_("Your skin and eyes"), questions=(SKIN_QUESTION,)),
        Section(id="blood", title=_("Contact with blood"), questions=(CONTACT_QUESTION,)),
        Section(
            id="course",
            title=_("How it is going"),
            questions=(TIME_QUESTION, USED_QUESTION, HEALTH_QUESTION),
        ),
    ),
    combined=COMBINED,
    situation=Situation.AFTER,
)
