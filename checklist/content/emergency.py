"""The signs that mean "call now".

It must not know any answer: it is one tap away on every screen. Answers name a sign by its id.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.reference import EmergencySign, Position, Statement
from checklist.schema import Text

EMERGENCY_SIGNS: tuple[EmergencySign, ...] = (
    EmergencySign(
        id="breathing",
        short=_("Hard to breathe, throat swelling"),
        signs=_(
            "Trouble breathing. Swelling in the throat or tongue. Wheezing. Hives (an itchy, raised "
            "rash) all over. A faint with any of these."
        ),
        may_be=_("Anaphylaxis, a very bad kind of allergy. Call even if your pen helps."),
        first=_("Have an allergy injection, an adrenaline (epinephrine) pen? Use it first."),
        positions=("propped", "flat"),
        meanwhile=(
            _("No standing, no chair, even when better: the heart can stop."),
            _("Pregnant? Lie on your left side."),
            _("No better 5 minutes after the pen? Use another."),
        ),
        say=_("Is it anaphylaxis, a bad allergy?"),
        sources=("anaphylaxis-uk", "mhra-adrenaline-pens", "nhs-anaphylaxis"),
    ),
    EmergencySign(
        id="numbing-reaction",
        short=_("Numbing, then ringing ears or a fit"),
        signs=_(
            "After numbing of any strength: ringing ears, a metal taste, a numb mouth or tongue, "
            "blurred sight, feeling dizzy, sleepy or lost, twitching, a fit, an odd or slow "
            "heartbeat."
        ),
        may_be=_("Too much numbing medicine in the blood. It can come some time after the cream."),
        meanwhile=(
            _("Take off any wrap."),
            _("Wipe the cream off, then rinse with plenty of water."),
            _("Sit or lie down, not alone."),
            _("Do not drive."),
            _("Keep the tube."),
        ),
        say=_("I used numbing cream. It may be in my blood."),
        sources=(
            "medscape-local-anaesthetic",
            "local-anaesthetic-poisoning",
            "fda-numbing-warning",
            "fda-numbing-deaths",
        ),
    ),
    EmergencySign(
        id="blue-lips",
        short=_("Numbing, then blue or grey lips"),
        signs=_("After numbing cream: blue or grey lips, a headache, or short of breath."),
        may_be=_(
            "The cream can change the blood, so that it carries too little oxygen (methaemoglobin)."
        ),
        meanwhile=(
            _("Take off any wrap."),
            _("Wipe the cream off, then rinse."),
            _("Stay with someone."),
            _("Do not drive."),
            _("Keep the tube."),
        ),
        say=_("I used numbing cream, and my lips are blue or grey."),
        sources=("lidocaine-toxicity-review", "care-numbing-cases"),
    ),
    EmergencySign(
        id="heart",
        short=_("Chest pain or a racing heart"),
        signs=_(
            "Chest pain. Or a racing or uneven heartbeat, with dizziness or a faint. This can "
            "follow minoxidil (hair lotion) on a needled scalp."
        ),
        may_be=_("Strain on the heart. A medicine may have got into the blood."),
        meanwhile=(
            _("Do not stay alone."),
            _("Do not drive."),
            _("Keep what you put on to show."),
        ),
        say=_("I have chest pain or a racing heart, after this on needled skin."),
        sources=("minoxidil-label", "wales-fainting", "general-knowledge"),
    ),
    EmergencySign(
        id="faint",
        short=_("A faint of a minute or more"),
        signs=_(
            "A faint, and: not awake within a minute, not fully back, jerking, chest pain, "
            "trouble speaking or moving, or badly hurt. Or a faint after numbing."
        ),
        may_be=_("More than a simple faint."),
        meanwhile=(
            _("Lie flat on the back, legs up."),
            _("Late in pregnancy, lie on the side."),
            _("No breathing? Do as the person on the phone says."),
        ),
        say=_("They fainted, and have not come round as they should."),
        sources=("wales-fainting",),
    ),
    EmergencySign(
        id="sepsis",
        short=_("Confused, or blotchy or blue skin"),
        signs=_(
            "Confused, or slurred speech. Very fast or hard breathing. Shaking hard. No urine all "
            "day. Feeling that you might die. Blue, grey, pale or blotchy lips, tongue or skin. On "
            "brown or black skin look at the palms and soles. Spots away from the needled skin "
            "that do not fade under a glass, or any spots with fever."
        ),
        may_be=_("Sepsis: the body’s own answer to an infection does harm."),
        meanwhile=(_("Do not stay alone."),),
        say=_("Could this be sepsis?"),
        sources=("nhs-sepsis", "sepsis-trust", "rash-on-dark-skin"),
    ),
    EmergencySign(
        id="spreading-fever",
        short=_("Infected skin, fever, a fast heart"),
        signs=_(
            "Infected skin and a fever, with a fast heartbeat, cold clammy skin or feeling dizzy. "
            "Or a fever with a wide rash like sunburn, or being sick."
        ),
        may_be=_("An infection or its poison that is spreading through the body."),
        meanwhile=(_("Do not stay alone."),),
        say=_("My skin is infected and I have a fever. Could this be sepsis?"),
        sources=("nhs-cellulitis", "chelwest-toxic-shock"),
    ),
    EmergencySign(
        id="weak-immunity-fever",
        short=_("Fever after chemo or a transplant"),
        signs=_(
            "A fever, chills or just feeling ill, and chemo in the last weeks, a transplant, or "
            "very low white cells."
        ),
        may_be=_("An infection that your body cannot hold back."),
        meanwhile=(
            _("Ring your hospital team’s 24-hour number at once."),
            _("No answer, or very ill? Call the emergency number."),
            _("Take nothing for the fever before you ask."),
        ),
        say=_("I am on cancer treatment, or I have a transplant, and I feel ill."),
        sources=(
            "nice-neutropenic-sepsis",
            "christie-fever-advice",
            "ucsf-transplant-infection",
            "general-knowledge",
        ),
    ),
    EmergencySign(
        id="severe-pain",
        short=_("Pain far worse than the skin looks"),
        signs=_(
            "Skin pain far worse than it looks. Or a very painful or numb patch that spreads by "
            "the hour, blisters, or turns purple, grey or black."
        ),
        may_be=_("An infection that eats into the flesh."),
        meanwhile=(
            _("Do not stay alone."),
            _("It can spread by the hour."),
        ),
        say=_("The pain is far worse than it looks, and it spreads."),
        sources=("nhs-cellulitis", "general-knowledge"),
    ),
    EmergencySign(
        id="eye-injury",
        short=_("Needle in the eye: do not rinse"),
        signs=_(
            "A needle in the eye or through the lid. Or after a needle near it: sight that "
            "changes, light that hurts, a headache, being sick, an eye that will not open, blood "
            "or pus from it."
        ),
        may_be=_("A pierced or badly hurt eye."),
        meanwhile=(
            _("Do not rinse this eye."),
            _("Pull nothing out."),
            _("Do not rub or press."),
            _("Cover it loosely."),
        ),
        say=_("A needle may have gone into my eye."),
        sources=("nhs-eye-injuries", "baycare-eye-first-aid"),
    ),
    EmergencySign(
        id="eye-chemical",
        short=_("A product in the eye: rinse now"),
        signs=_("Alcohol, bleach, serum, numbing cream or another product in the eye."),
        may_be=_("A burn of the eye."),
        meanwhile=(
            _("Rinse at once, the eye open, for 20 minutes with lots of clean, cool water."),
            _("Lenses out."),
            _("Go on while you wait."),
            _("Do not rub or cover it."),
            _("Keep the bottle."),
        ),
        say=_("This went into my eye, and I am rinsing it."),
        sources=("nhs-eye-injuries", "poison-center-eye", "baycare-eye-first-aid"),
    ),
    EmergencySign(
        id="eye-infection",
        short=_("Eye swelling shut, or sight lost"),
        signs=_(
            "A hot, swollen eyelid that is closing. A bulging eye. Pain when you move the eye, or "
            "it will not move. Seeing double. Sudden loss of sight or of colours."
        ),
        may_be=_("An infection behind the eye, or harm to the eye."),
        meanwhile=(
            _("Do not rub or press the eye."),
            _("Do not stay alone."),
        ),
        say=_("My eye is swelling shut, or my sight has changed."),
        sources=("msd-orbital-cellulitis", "nhs-cellulitis", "danger-triangle"),
    ),
    EmergencySign(
        id="brain-vein",
        short=_("A fever with your worst headache"),
        signs=_(
            "After an infection near the nose or lip: a fever with your worst headache, a stiff "
            "neck or a drooping eyelid."
        ),
        may_be=_("An infection in a vein of the brain."),
        meanwhile=(_("Do not stay alone."),),
        say=_("I had an infection near my nose, and now the worst headache."),
        sources=("danger-triangle",),
    ),
    EmergencySign(
        id="heavy-bleeding",
        short=_("Bleeding that does not stop"),
        signs=_("Blood that spurts, or does not stop after 10 to 15 minutes of firm pressing."),
        may_be=_("A bleeding problem."),
        meanwhile=(_("Keep pressing."),),
        say=_("The bleeding does not stop."),
        sources=("general-knowledge",),
    ),
    EmergencySign(
        id="filler-or-botox",
        short=_("Trouble after filler or Botox"),
        signs=_(
            "After filler or a filler pen: white, grey, dusky or mottled skin, much pain, or a "
            "change of sight. After Botox or the like: drooping lids, double sight, slurred "
            "speech, "
            "trouble swallowing, or growing weakness."
        ),
        may_be=_("A blocked blood vessel, or too much botulinum toxin."),
        meanwhile=(
            _("Keep the pack to show."),
            _("Tell them that hours count."),
        ),
        say=_("I had filler, or a Botox product. Could it be a blocked vessel, or the toxin?"),
        sources=("king-filler-blockage", "sito-filler-sight", "cdc-fake-botulinum"),
    ),
    EmergencySign(
        id="severe-burn",
        short=_("A bad burn, or one on the face"),
        signs=_(
            "A burn on the face or eye, or one with blisters, white or black skin, larger than "
            "your hand, or from a chemical."
        ),
        may_be=_("A burn that needs hospital care at once."),
        meanwhile=(
            _("Brush dry powder off."),
            _("Hold it under cool running water for 20 minutes."),
            _("Rings and clothes off, unless stuck."),
            _("No ice, butter or cream."),
            _("Cover the burn loosely."),
        ),
        say=_("I have a burn, from heat or from this product."),
        sources=("burn-first-aid", "chemical-burn-first-aid"),
    ),
    EmergencySign(
        id="fumes",
        short=_("Bleach fumes and a tight chest"),
        signs=_(
            "After bleach met another cleaner: trouble breathing, a tight chest, a fit or collapse."
        ),
        may_be=_("Poison gas in the lungs."),
        meanwhile=(
            _("Get out to fresh air."),
            _("Air the room only if that puts nobody at risk."),
        ),
        say=_("I breathed in fumes from bleach and another cleaner."),
        sources=("chop-cleaners", "general-knowledge"),
    ),
    EmergencySign(
        id="self-harm",
        short=_("Hurt yourself, or about to"),
        signs=_("You have hurt yourself, or may do so right now."),
        may_be=_("A crisis. You deserve help right now."),
        meanwhile=(
            _("Stay with someone."),
            _("You do not have to face this alone."),
        ),
        say=_("I may hurt myself, and I need help now."),
        sources=("general-knowledge",),
    ),
    EmergencySign(
        id="very-ill",
        short=_("Very ill, and not sure why"),
        signs=_("You feel very ill after needling, and none of these fits."),
        may_be=_("An infection, an allergy or too much numbing medicine."),
        meanwhile=(
            _("Do not stay alone."),
            _("Do not drive."),
            _("If there is numbing cream on the skin, wipe it off, then rinse."),
        ),
        say=_("I feel very ill, and it came after needling."),
        sources=("fda-numbing-warning", "nhs-sepsis", "nhs-cellulitis", "nhs-anaphylaxis"),
    ),
)

# Drawn beside the signs that ask for them.
POSITIONS: dict[Position, Text] = {
    "propped": _("Breathless: sit propped up"),
    "flat": _("Otherwise lie flat, legs up"),
}

# Why a call, in the fold of a verdict: what it brings and may cost, and what nobody knows.
WHY_CALL: tuple[Statement, ...] = (
    Statement(
        "call-brings",
        _("A doctor can find out what it is, and treat it. At home you cannot."),
    ),
    Statement(
        "call-costs",
        _(
            "A call that was not needed costs time, and in some places money. Waiting can cost "
            "life or sight."
        ),
    ),
    Statement(
        "nobody-counts",
        _(
            "Nobody knows how often home needling ends like this. What has been counted comes "
            "mostly from clinics."
        ),
    ),
)

# In no danger right now: a crisis line comes first, not the ambulance.
THOUGHTS_OF_SELF_HARM: Text = _("Thoughts of harming yourself?")
CRISIS_LINE_FIRST: Statement = Statement(
    "crisis-line-first",
    _("You do not have to face this alone. Stay with someone, and call a crisis line now."),
    ("general-knowledge",),
    # A verdict names the crisis lines for who gave one of these answers.
    when=("emergency-signs.self-harm", "emergency-signs.self-harm-thoughts"),
)
