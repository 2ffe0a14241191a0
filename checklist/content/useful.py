"""What people say microneedling does, and what is known about each claim.

Must not know who is reading or what they answered.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.reference import Claim, ClaimGroup, Rate
from checklist.schema import Text

GOALS_NOTE: Text = _("Nobody has shown that needling at home helps any of these.")

LEAD: Text = _(
    "At home, nobody has shown that it helps any goal. In clinics it may help some, such as acne"
    " pits, but the proof is weak."
)

NOTE: Text = _("Most studies were done in clinics. See below what helps instead, for each goal.")

CLAIM_GROUPS: tuple[ClaimGroup, ...] = (
    ClaimGroup("how-it-works", _("How it is said to work")),
    ClaimGroup("at-home", _("Doing it at home")),
)

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="helps-acne",
        about="pimples",
        claim=_("It helps acne."),
        evidence=_(
            "The US skin doctors’ guide of 2024 found too little proof to advise it."
            " On live pimples it can spread germs and leave scars."
        ),
        standing="unsupported",
        sources=("aad-acne", "general-knowledge"),
    ),
    Claim(
        id="helps-pits",
        about="dents",
        claim=_("It helps the pits that acne leaves."),
        evidence=_(
            "This use has the best support, but only in clinics: several visits, at a medical"
            " depth. The trials are small and weak. Narrow, deep (ice-pick) scars change little."
            " Home rollers are not proven."
        ),
        standing="mixed",
        sources=(
            "alster-graham",
            "harris-review",
            "juhasz-cohen",
            "cochrane-acne-scars",
            "statpearls",
            "dogra-asian-skin",
            "general-knowledge",
        ),
        rates=(
            Rate(1, 7, _("Dark marks after it in a clinic, in Asian skin: about 1 in 7 people.")),
        ),
    ),
    Claim(
        id="no-product-helps-pits",
        about="dents",
        claim=_("No product can help pits."),
        evidence=_(
            "Mostly so for deep pits. But in one trial, run by its maker, a retinoid gel on"
            " prescription made dents somewhat fewer."
        ),
        standing="overstated",
        sources=("dreno-dents", "dreno-dents-48-weeks"),
    ),
    Claim(
        id="fine-lines",
        about="fine-lines",
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
        about="fine-lines",
        claim=_("Hyaluronic acid fills dry lines through the holes."),
        evidence=_(
            "In one small trial with a needle patch, adding it made no difference."
            " A plain moisturizer softens dry lines with no wounds."
        ),
        standing="unsupported",
        sources=("hyaluronic-patch", "general-knowledge"),
    ),
    Claim(
        id="fades-spots",
        about="dark-spots",
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
        about="stretch-marks",
        claim=_("It fades stretch marks."),
        evidence=_(
            "In clinics it beat creams in some studies. In another report, 7 of 32 people got"
            " dark marks and 1 got an infection."
        ),
        standing="mixed",
        sources=("sun-stretch-marks", "white-striae-series"),
        rates=(Rate(2, 10, _("Dark marks after it in a clinic: about 2 in 10 people.")),),
    ),
    Claim(
        id="hair",
        about="hair-loss",
        claim=_("It makes hair grow back."),
        evidence=_(
            "In clinics, adding needling to minoxidil grew more hair than minoxidil alone. The 12"
            " trials were small and unlike each other. At home it is not proven. Minoxidil must"
            " not go on a damaged scalp."
        ),
        standing="mixed",
        sources=("ahmed-hair", "english-hair", "minoxidil-label"),
    ),
    Claim(
        id="large-pores",
        about="pores",
        claim=_("It makes large pores smaller."),
        evidence=_(
            "Not well tested. A review lists needle devices, but names no strong proof. One US skin"
            " doctor says clinic care makes pores look better. We found no trial of needling"
            " against nothing."
        ),
        standing="unsupported",
        sources=("pores-review", "aad-home-rollers"),
    ),
    Claim(
        id="calms-sensitive-skin",
        about="sensitive-skin",
        claim=_("With EGF, a growth factor, it thickens and calms sensitive skin."),
        evidence=_(
            "After clinic needling, skin samples were somewhat thicker. Nobody has shown that it"
            " calms sensitive skin. It wounds a weak shield. China does not allow EGF in cosmetics."
        ),
        standing="unsupported",
        sources=("nmpa-egf", "melasma-pilot", "general-knowledge"),
    ),
    Claim(
        id="collagen",
        about="how-it-works",
        claim=_("It stimulates collagen."),
        evidence=_(
            "At the depth that clinics use, skin samples did show more collagen. That is not the"
            " same as a better look, and too much collagen is a scar. In the US, a tool sold with"
            " this claim counts as a medical device."
        ),
        standing="overstated",
        sources=("hou-review", "el-domyati-ageing", "fda-guidance", "general-knowledge"),
    ),
    Claim(
        id="many-tubes",
        about="how-it-works",
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
        about="how-it-works",
        claim=_("The epidermis, the outer living skin, is about 0.2 mm thick."),
        evidence=_(
            "That fits one method. Ultrasound on the face found 0.17 to 0.22 mm, about two sheets"
            " of paper. Lab slides found 0.03 to 0.12 mm, about one or less. So the true depth"
            " is not one number."
        ),
        standing="mixed",
        sources=("chopra-thickness", "facial-ultrasound", "face-histology"),
    ),
    Claim(
        id="nothing-gets-in",
        about="how-it-works",
        claim=_("Skin care cannot get past the outer skin."),
        evidence=_(
            "True for big molecules. Not true for many small drugs: retinoids, steroids and"
            " lidocaine (a numbing medicine) get in with no needle at all."
        ),
        standing="overstated",
        sources=("hyaluronic-skin", "general-knowledge"),
    ),
    Claim(
        id="products-get-in",
        about="how-it-works",
        claim=_("Products get in through the holes."),
        evidence=_(
            "They do, and that is the trouble. Good and bad get in alike."
            " Lasting lumps have started this way."
        ),
        standing="supported",
        sources=("soltani-granulomas",),
    ),
    Claim(
        id="callus",
        about="how-it-works",
        claim=_("It makes the callus multiply."),
        evidence=_("This comes from a bad translation. The word that was meant is collagen."),
        standing="wrong",
        sources=("general-knowledge",),
    ),
    Claim(
        id="easy",
        about="at-home",
        claim=_("It is easy to do."),
        evidence=_(
            "Not at any length that matters. You cannot tell how deep the needles go: in rats,"
            " needles of about 0.8 mm made channels a fifth as deep. Pressing harder goes deeper."
        ),
        standing="unsupported",
        sources=("kalluri-channels", "general-knowledge"),
    ),
    Claim(
        id="friends",
        about="at-home",
        claim=_("It worked for my friends."),
        evidence=_(
            "What they saw may be real. But skin also changes by itself, theirs may heal in another"
            " way than yours, and some harm starts weeks later. In a study of TikTok videos,"
            " influencers got more views and spoke of risk less."
        ),
        standing="unsupported",
        sources=("awad-tiktok", "zeng-mycobacteria", "general-knowledge"),
    ),
    Claim(
        id="hospital-uv",
        about="at-home",
        claim=_("Hospitals sterilize with ultraviolet light too."),
        evidence=_(
            "They use it for rooms and surfaces. Tools that pierce skin go into steam under"
            " pressure, or come sealed and are used once. In a UV box at home, shadows and dirt"
            " hide germs from the light."
        ),
        standing="overstated",
        sources=("cdc-sterilization", "nailknowledge-uv", "general-knowledge"),
    ),
    Claim(
        id="too-risky",
        about="at-home",
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
