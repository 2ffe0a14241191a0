"""Whom to call, and the signs that mean "call now".

It must not know any answer: it is one tap away on every screen. The ids of the signs are those
of the question ``emergency-signs``.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.reference import EmergencyNumber, EmergencySign

EMERGENCY_NUMBERS: tuple[EmergencyNumber, ...] = (
    EmergencyNumber(id="us-canada", place=_("US and Canada"), tel="911"),
    EmergencyNumber(id="uk", place=_("UK"), tel="999"),
    EmergencyNumber(id="eu", place=_("European Union"), tel="112"),
    EmergencyNumber(id="australia", place=_("Australia"), tel="000"),
    EmergencyNumber(id="new-zealand", place=_("New Zealand"), tel="111"),
    EmergencyNumber(id="china", place=_("China (ambulance)"), tel="120"),
    EmergencyNumber(id="hong-kong", place=_("Hong Kong"), tel="999"),
    EmergencyNumber(id="japan-korea", place=_("Japan and South Korea"), tel="119"),
    EmergencyNumber(id="india", place=_("India"), tel="112"),
    EmergencyNumber(id="singapore", place=_("Singapore"), tel="995"),
    EmergencyNumber(id="brazil", place=_("Brazil"), tel="192"),
    EmergencyNumber(id="elsewhere", place=_("Elsewhere (this often works)"), tel="112"),
)

CRISIS_LINE: EmergencyNumber = EmergencyNumber(
    id="crisis-line", place=_("Crisis line, US and Canada (call or text)"), tel="988"
)

EMERGENCY_SIGNS: tuple[EmergencySign, ...] = (
    EmergencySign(
        id="breathing",
        signs=_(
            "Trouble breathing. Swelling in the throat or tongue. Wheezing. Fainting. Hives all "
            "over."
        ),
        may_be=_("Anaphylaxis: a very bad kind of allergy."),
        meanwhile=_(
            "Use your own adrenaline pen if you have one. Lie flat with your legs up. If it is "
            "hard to breathe, sit up."
        ),
        sources=("nhs-anaphylaxis",),
    ),
    EmergencySign(
        id="numbing-reaction",
        signs=_(
            "After numbing cream: a fit, collapse or twitching. Very sleepy or confused. An odd "
            "or slow heartbeat."
        ),
        may_be=_("Too much numbing cream in the blood."),
        meanwhile=_("Wipe the cream off, then rinse. Do not drive."),
        sources=("fda-numbing-warning", "fda-numbing-deaths"),
    ),
    EmergencySign(
        id="blue-lips",
        signs=_("After numbing cream: blue or grey lips, or short of breath."),
        may_be=_("A change in the blood from the cream (methaemoglobin)."),
        meanwhile=_("Wipe the cream off, then rinse. Do not drive."),
        sources=("lidocaine-toxicity-review",),
    ),
    EmergencySign(
        id="sepsis",
        signs=_(
            "Confused, or slurred speech. Very fast breathing. Blotchy, blue or very pale skin. A "
            "rash that does not fade under a glass. Shaking hard. No urine all day. Feeling that "
            "you might die."
        ),
        may_be=_("Sepsis."),
        meanwhile=_("Say to them: could this be sepsis?"),
        sources=("sepsis-trust",),
    ),
    EmergencySign(
        id="spreading-fever",
        signs=_(
            "Infected skin and a fever, with a fast heartbeat, cold clammy skin or feeling dizzy."
        ),
        may_be=_("An infection that is spreading through the body."),
        meanwhile="",
        sources=("nhs-cellulitis",),
    ),
    EmergencySign(
        id="severe-pain",
        signs=_(
            "Skin pain far worse than it looks. Or a very painful patch that spreads by the hour, "
            "blisters, or turns purple, grey or black."
        ),
        may_be=_("An infection that eats into the flesh."),
        meanwhile="",
        sources=("nhs-cellulitis", "general-knowledge"),
    ),
    EmergencySign(
        id="eye-injury",
        signs=_(
            "A needle in the eye. Sudden loss of sight. A bulging eye. Pain when you move the "
            "eye. Seeing double."
        ),
        may_be=_("A hurt eye, or an infection behind it."),
        meanwhile=_("Do not rub or press the eye. Cover it loosely."),
        sources=("nhs-eye-herpes", "danger-triangle", "general-knowledge"),
    ),
    EmergencySign(
        id="brain-vein",
        signs=_(
            "After an infection near the nose or lip: a fever with your worst headache, a stiff "
            "neck or a drooping eyelid."
        ),
        may_be=_("An infection in a vein of the brain."),
        meanwhile="",
        sources=("danger-triangle",),
    ),
    EmergencySign(
        id="heavy-bleeding",
        signs=_("Blood that spurts, or does not stop after 10 to 15 minutes of firm pressing."),
        may_be=_("A bleeding problem."),
        meanwhile=_("Keep pressing."),
        sources=("general-knowledge",),
    ),
    EmergencySign(
        id="self-harm",
        signs=_("Thoughts of harming yourself."),
        may_be=_("A crisis. You deserve help right now."),
        meanwhile=_("Stay with someone. In the US and Canada you can call or text 988."),
        sources=("general-knowledge",),
    ),
)
