"""What people say microneedling does, and what is known about each claim.

Must not know who is reading or what they answered.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.reference import Claim
from checklist.schema import Text

USEFUL_LEAD: Text = _(
    "People say many things about needling. Here is what studies and regulators say. Most studies"
    " were done in clinics. What helped there has not been shown to help at home."
)

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="many-tubes",
        claim=_("It opens over 200,000 tiny tubes in the skin."),
        evidence=_(
            "Many passes over a face could make a number like that."
            " But it counts wounds. It does not count any good they do."
        ),
        standing="overstated",
        sources=("general-knowledge",),
    ),
    Claim(
        id="skin-depth",
        claim=_("The epidermis, the outer living skin, is about 0.2 mm thick."),
        evidence=_(
            "That fits one method. Ultrasound on the face found 0.17 to 0.22 mm."
            " Lab slides found 0.03 to 0.12 mm. So the true depth is not one number."
        ),
        standing="mixed",
        sources=("chopra-thickness", "facial-ultrasound", "face-histology"),
    ),
    Claim(
        id="nothing-gets-in",
        claim=_("Skin care cannot get past the outer skin."),
        evidence=_(
            "True for big molecules. Not true for many small drugs: retinoids, steroids and"
            " lidocaine get in with no needle at all."
        ),
        standing="overstated",
        sources=("hyaluronic-skin", "general-knowledge"),
    ),
    Claim(
        id="products-get-in",
        claim=_("Products get in through the holes."),
        evidence=_(
            "They do, and that is the trouble. Good and bad get in alike."
            " Lasting lumps have started this way."
        ),
        standing="supported",
        sources=("soltani-granulomas",),
    ),
    Claim(
        id="helps-acne",
        claim=_("It helps acne."),
        evidence=_(
            "The US skin doctors' guide of 2024 found too little proof to advise it."
            " On live pimples it can spread germs and leave scars."
        ),
        standing="unsupported",
        sources=("aad-acne",),
    ),
    Claim(
        id="helps-pits",
        claim=_("It helps the pits that acne leaves."),
        evidence=_(
            "This use has the best support, but only in clinics: several visits, at a medical"
            " depth. The trials are small and weak. Narrow ice-pick scars change little."
            " Home rollers are not proven."
        ),
        standing="mixed",
        sources=(
            "alster-graham",
            "harris-review",
            "juhasz-cohen",
            "cochrane-acne-scars",
            "statpearls",
            "general-knowledge",
        ),
    ),
    Claim(
        id="no-product-helps-pits",
        claim=_("No product can help pits."),
        evidence=_(
            "Mostly so for deep pits. But a retinoid gel on prescription helped a little in one"
            " trial."
        ),
        standing="overstated",
        sources=("general-knowledge",),
    ),
    Claim(
        id="fine-lines",
        claim=_("It smooths fine lines."),
        evidence=_(
            "Small clinic studies of 10 and 48 people saw some gain. Their design was weak,"
            " so we cannot be sure. None of it was done at home."
        ),
        standing="mixed",
        sources=("el-domyati-ageing", "ablon-ageing"),
    ),
    Claim(
        id="fills-dry-lines",
        claim=_("Hyaluronic acid fills dry lines through the holes."),
        evidence=_(
            "In one small trial with a needle patch, adding it made no difference."
            " A plain moisturizer works with no wounds."
        ),
        standing="unsupported",
        sources=("hyaluronic-patch", "general-knowledge"),
    ),
    Claim(
        id="calms-sensitive-skin",
        claim=_("With EGF, a growth factor, it thickens and calms sensitive skin."),
        evidence=_(
            "After clinic needling, skin samples were somewhat thicker. Nobody has shown that it"
            " calms sensitive skin. It wounds a weak shield. China does not allow EGF in cosmetics."
        ),
        standing="unsupported",
        sources=("nmpa-egf", "melasma-pilot"),
    ),
    Claim(
        id="fades-spots",
        claim=_("It whitens skin and fades spots."),
        evidence=_(
            "In clinics, melasma may fade when needling is added to prescribed medicine. Some"
            " dermatologists warn that it gets worse. At home it can do harm."
        ),
        standing="mixed",
        sources=("bailey-melasma", "feng-melasma", "lim-melasma", "pih-review"),
    ),
    Claim(
        id="stretch-marks",
        claim=_("It fades stretch marks."),
        evidence=_(
            "In clinics it beat creams in some studies. In a separate series of 32 people, 7 got"
            " dark marks and 1 got an infection."
        ),
        standing="mixed",
        sources=("sun-stretch-marks", "white-striae-series"),
    ),
    Claim(
        id="callus",
        claim=_("It makes the callus multiply."),
        evidence=_("This is a slip of translation. The word that was meant is collagen."),
        standing="wrong",
        sources=("general-knowledge",),
    ),
    Claim(
        id="easy",
        claim=_("It is easy to do."),
        evidence=_(
            "Not at any length that matters. At home you cannot tell how deep the needles go."
        ),
        standing="unsupported",
        sources=("kalluri-channels", "general-knowledge"),
    ),
    Claim(
        id="too-risky",
        claim=_("Alcohol is not enough, and doing it at home is too risky."),
        evidence=_(
            "Regulators say much the same. Alcohol does not sterilize. In Australia they say the"
            " risk of scars and infection is greatest at home, or where nobody checks hygiene."
        ),
        standing="supported",
        sources=(
            "fda-consumer-update",
            "health-canada-pens",
            "tga-microneedling",
            "cdc-sterilization",
        ),
    ),
)
