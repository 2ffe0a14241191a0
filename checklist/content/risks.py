"""The harms that an answer can point to, in plain words.

It must not know which answer raises which risk.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.schema import Risk

# Cards stand in this order, and of several as bad the first is the "because": blood leads, as its
# medicine must start within hours.
RISKS: tuple[Risk, ...] = (
    Risk(
        id="blood-viruses",
        name=_("Viruses in blood"),
        text=_(
            "A tiny trace of blood can carry HIV or hepatitis. Wiping the needles does not take "
            "that danger away."
        ),
    ),
    Risk(
        id="base-risk",
        name=_("Needles make wounds"),
        text=_(
            "Needling makes many small wounds. At home you cannot make the tool fully germ-free. "
            "You cannot see how deep it goes, or treat a bad reaction. Regulators in the US, "
            "Canada "
            "and Australia do not back home use that pierces the skin."
        ),
    ),
    Risk(
        id="infection",
        name=_("Skin infection"),
        text=_(
            "Germs can get in through the holes. A skin infection can spread, leave scars or make "
            "you very ill. Some kinds only show up weeks later."
        ),
    ),
    Risk(
        id="scars",
        name=_("Lasting scars"),
        text=_(
            "Needles that go too deep, drag or are blunt can leave dents, lines or raised scars. "
            "These may stay for good."
        ),
    ),
    Risk(
        id="colour-change",
        name=_("Colour change"),
        text=_(
            "Hurt skin can turn darker or lighter. This can last for months or years. It is more "
            "common in brown or black skin."
        ),
    ),
    Risk(
        id="cold-sore-spread",
        name=_("Cold sore spread"),
        text=_(
            "Needling can wake the cold sore virus and carry it across the skin. Close to an eye, "
            "it can harm your sight."
        ),
    ),
    Risk(
        id="lumps",
        name=_("Allergy or lumps"),
        text=_(
            "Serum pushed into the skin can set off a rash. It can also leave hard lumps that "
            "last for months. A bad allergy can make it hard to breathe: then call the "
            "emergency number at once."
        ),
    ),
    Risk(
        id="numbing-harm",
        name=_("Harm from numbing"),
        text=_("Too much numbing cream can cause a fit, upset your heartbeat or kill."),
    ),
    Risk(
        id="bleeding",
        name=_("More bleeding"),
        text=_("You may bleed or bruise more than other people do."),
    ),
    Risk(
        id="eye-harm",
        name=_("Eye or nerve harm"),
        text=_(
            "Needles that go deep can hurt a nerve in any place. The skin near the eye is very "
            "thin, and there they can hurt the eye too."
        ),
    ),
    Risk(
        id="flare",
        name=_("Skin disease flare"),
        text=_(
            "A skin disease can flare up. It can also start in new places, at each needle mark."
        ),
    ),
    Risk(
        id="slow-healing",
        name=_("Slow healing"),
        text=_("Your body may be slow to heal, or weak at fighting germs."),
    ),
    Risk(
        id="not-tested",
        name=_("Not well tested"),
        text=_(
            "Nobody has properly tested this in young people, or while pregnant or nursing a baby."
        ),
    ),
    Risk(
        id="missed-disease",
        name=_("A missed disease"),
        text=_("The mark that you want to fix may be a disease. A doctor should see it first."),
    ),
    Risk(
        id="unlikely-to-help",
        name=_("Unlikely to help"),
        text=_("Needling at home is not proven to help with this. There are gentler choices."),
    ),
    Risk(
        id="burns",
        name=_("Burned skin"),
        text=_("Heat or harsh liquid on open skin can burn it and leave a scar."),
    ),
    Risk(
        id="products-in-blood",
        name=_("Medicine in the blood"),
        text=_(
            "More of a medicine gets into the blood through needled skin. Some can upset the "
            "heart, the nerves or the blood flow."
        ),
    ),
    Risk(
        id="distress",
        name=_("When it weighs on you"),
        text=_(
            "Worry about your looks, or needling that is hard to stop, can wear you down. That is "
            "a matter of health too, and people can help."
        ),
    ),
)
