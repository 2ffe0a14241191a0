"""What is true of the reader on every path: age, health, medicines, how they heal.

One object for each question, shared by the checklists, so that an answer is given once. It must
not know which checklist asks it, nor of any needling that was done or planned.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.schema import Option, Question, Severity

AGE = Question(
    "age",
    _("How old are you?"),
    _("Your age"),
    _("In the US, needling devices for clinics are cleared only for people of 22 and over."),
    (
        Option(
            "under-18",
            _("Under 18"),
            Severity.STOP,
            _(
                "Your skin is still growing, and this has not been tested at your age. Even clinic "
                "devices in the US are for 22 and over."
            ),
            risks=("not-tested", "scars"),
            sources=("fda-devices",),
        ),
        Option(
            "18-to-21",
            _("18 to 21"),
            Severity.CAUTION,
            _("Below 22, needling has not been properly tested."),
            risks=("not-tested",),
            sources=("fda-devices",),
        ),
        Option(
            "22-or-over",
            _("22 or over"),
            Severity.BASE,
            _("Your age adds nothing to the list. Each other risk of needling stays on it."),
            risks=("base-risk",),
            sources=("general-knowledge",),
        ),
        Option(
            "unsaid",
            _("I would rather not say"),
            Severity.STOP,
            _(
                "Then we count you as under 18. This has not been tested on growing skin. Even "
                "clinic devices in the US are for 22 and over."
            ),
            risks=("not-tested", "scars"),
            sources=("fda-devices",),
            unknown=True,
        ),
    ),
)

PREGNANCY = Question(
    "pregnancy",
    _("Are you pregnant, trying for a baby, or breastfeeding?"),
    _("Pregnancy or nursing"),
    _("Nobody has studied needling in people who are pregnant or nursing."),
    (
        Option(
            "yes",
            _("Yes"),
            Severity.STOP,
            _(
                "Nobody has studied needling in pregnancy or while nursing. Dark marks come more "
                "easily now, and numbing cream may reach your blood or milk."
            ),
            risks=("not-tested", "colour-change", "numbing-harm"),
            sources=("skinpen-labelling", "trivedi-pregnancy", "garg-pregnancy"),
        ),
        Option(
            "no",
            _("No, or it does not apply to me"),
            Severity.BASE,
            _("This adds nothing to the list. What needles can do to any skin is still on it."),
            risks=("base-risk",),
            sources=("general-knowledge",),
        ),
        Option(
            "unknown",
            _("I don’t know, or I might be"),
            Severity.HIGH,
            _(
                "A test can settle it. Until then we count it as a real chance, since "
                "needling has not been studied in pregnancy."
            ),
            risks=("not-tested",),
            sources=("trivedi-pregnancy", "garg-pregnancy"),
            unknown=True,
        ),
    ),
)

HEALING = Question(
    "healing",
    _("What is true of your skin and how it heals?"),
    _("How you heal"),
    _("Scars and dark or light marks can last for years."),
    (
        Option(
            "keloids",
            _("I get thick or raised scars (keloids)"),
            Severity.STOP,
            _(
                "Needling makes wounds at thousands of points. In skin like yours, raised "
                "scars can grow from them."
            ),
            risks=("scars",),
            sources=("skinpen-labelling", "general-knowledge"),
        ),
        Option(
            "family-scars",
            _("Close family get raised scars"),
            Severity.HIGH,
            _("Raised scars can run in families, so your skin may do the same."),
            risks=("scars",),
            sources=("general-knowledge",),
        ),
        Option(
            "marks",
            _("Spots or cuts leave dark or light marks on me"),
            Severity.HIGH,
            _(
                "Your skin changes colour where it was hurt. Needles hurt it at many "
                "points, and the marks can last for months or years."
            ),
            risks=("colour-change",),
            sources=("chu-safety", "pih-review"),
        ),
        Option(
            "darker-skin",
            _("My skin is brown, black or olive"),
            Severity.HIGH,
            _(
                "Hurt skin can stay darker for months or years. In one clinic study of 30 to 36 "
                "people, 5 got dark marks. In another, nobody got worse. At home, we don’t know."
            ),
            risks=("colour-change",),
            sources=("chu-safety", "dogra-asian-skin", "cohen-elbuluk", "skin-types-study"),
        ),
        Option(
            "melasma",
            _("I have melasma (brown patches on the face)"),
            Severity.HIGH,
            _(
                "In clinics, needling with medicine has helped some people fade it. Some "
                "dermatologists warn that it makes melasma worse."
            ),
            risks=("colour-change",),
            sources=("bailey-melasma", "feng-melasma", "melasma-pilot", "lim-melasma"),
        ),
        Option(
            "none",
            _("None of these"),
            Severity.BASE,
            _("How you healed so far adds nothing to the list. Needles can still leave marks."),
            risks=("base-risk",),
            sources=("general-knowledge",),
            alone=True,
        ),
        Option(
            "unknown",
            _("I don’t know"),
            Severity.CAUTION,
            _("You may scar or mark easily and not know it yet. So we count both as possible."),
            risks=("scars", "colour-change"),
            sources=("skinpen-labelling", "pih-review", "general-knowledge"),
            unknown=True,
        ),
    ),
    many=True,
)

CONDITIONS = Question(
    "conditions",
    _("Do you have, or have you had, any of these?"),
    _("Your health"),
    _("Some slow healing, help germs along, or make numbing cream riskier."),
    (
        Option(
            "diabetes",
            _("Diabetes"),
            Severity.HIGH,
            _(
                "Wounds can heal slowly and get infected more easily, most of all when "
                "your sugar is high."
            ),
            risks=("infection", "slow-healing"),
            sources=("skinpen-labelling", "general-knowledge"),
        ),
        Option(
            "very-weak-immunity",
            _("Chemo in the last weeks, a transplant, or very low white cells"),
            Severity.STOP,
            _(
                "Infection can spread fast in your body and hide its signs. A fever, chills or "
                "just feeling ill is an emergency: ring your hospital team’s 24-hour number."
            ),
            risks=("infection", "slow-healing"),
            sources=("nice-neutropenic-sepsis", "ucsf-transplant-infection"),
        ),
        Option(
            "weak-immunity",
            _("A weak immune system for another reason"),
            Severity.STOP,
            _(
                "Infection can spread fast in your body, and it may not show its usual "
                "signs. A fever with it needs a doctor the same day."
            ),
            risks=("infection", "slow-healing"),
            sources=("nhs-cellulitis", "nice-neutropenic-sepsis", "ucsf-transplant-infection"),
        ),
        Option(
            "bleeding-problem",
            _("A bleeding or clotting problem"),
            Severity.STOP,
            _(
                "You may bleed or bruise much more. The label of a clinic needling device "
                "rules this out by name."
            ),
            risks=("bleeding",),
            sources=("skinpen-labelling",),
        ),
        Option(
            "lupus",
            _("Lupus, scleroderma (skin that hardens) or a similar illness"),
            Severity.STOP,
            _("Needle wounds may heal badly, turn into sores, or set off a flare."),
            risks=("slow-healing", "flare"),
            sources=("skinpen-labelling",),
        ),
        Option(
            "skin-cancer",
            _("Skin cancer, or radiotherapy to this skin"),
            Severity.STOP,
            _(
                "Needles can damage or hide a cancer. Skin that had radiotherapy may heal "
                "badly and form sores."
            ),
            risks=("missed-disease", "slow-healing"),
            sources=("skinpen-labelling", "general-knowledge"),
        ),
        Option(
            "past-skin-disease",
            _(
                "Eczema, psoriasis, rosacea, vitiligo (pale patches) or lichen planus (flat, "
                "itchy, purple bumps), calm now or past"
            ),
            Severity.HIGH,
            _(
                "It can flare. Some of these start new patches just where the skin was hurt. "
                "With eczema, the cold sore virus can spread fast."
            ),
            risks=("flare",),
            sources=("bad-eczema-herpeticum", "general-knowledge"),
        ),
        Option(
            "cold-sores",
            _("Cold sores on the lips or face, now calm or ever"),
            Severity.HIGH,
            _(
                "Needles can wake the virus and spread it. How often, nobody knows. It can "
                "scar, and near the eye it can harm sight. Many people carry it and do "
                "not know."
            ),
            risks=("cold-sore-spread",),
            sources=("cmac-herpes",),
        ),
        Option(
            "heart-liver-seizure",
            _(
                "A heart, liver or seizure problem. Or a blood problem: G6PD lack (red cells "
                "break) or methaemoglobin (too little oxygen)"
            ),
            Severity.HIGH,
            _(
                "A dose of numbing cream that others can bear may harm you. It can bring on a "
                "fit, a bad heartbeat or blue lips."
            ),
            risks=("numbing-harm",),
            sources=("fda-numbing-deaths", "general-knowledge"),
        ),
        Option(
            "fainting",
            _("I faint with needles or blood"),
            Severity.CAUTION,
            _("You could fall and get hurt, and it is worse if nobody is near."),
            risks=("base-risk",),
            sources=("wales-fainting", "general-knowledge"),
        ),
        Option(
            "looks",
            _(
                "I think about my looks for over an hour a day. Or they keep me from doing things. "
                "Or others hardly see the flaw that I see"
            ),
            Severity.CAUTION,
            _(
                "Many people feel this, and it can be helped, by talking or with medicine. Tell a "
                "doctor, or someone you trust."
            ),
            risks=("distress",),
            sources=("veale-bewley", "general-knowledge"),
        ),
        Option(
            "none",
            _("None of these"),
            Severity.BASE,
            _("Your health adds nothing to the list. Needles can infect or scar anyone."),
            risks=("base-risk",),
            sources=("general-knowledge",),
            alone=True,
        ),
        Option(
            "unknown",
            _("I don’t know"),
            Severity.CAUTION,
            _(
                "An illness you do not know of may slow your healing, and many people carry the "
                "cold sore virus and do not know. A doctor can check."
            ),
            risks=("slow-healing", "cold-sore-spread"),
            sources=("skinpen-labelling", "cmac-herpes", "general-knowledge"),
            unknown=True,
        ),
    ),
    many=True,
)

MEDICINES = Question(
    "medicines",
    _("Which of these do you take, or has that skin had lately?"),
    _("Medicines and treatments"),
    _(
        "Some change how you bleed or heal. Do not stop a prescribed medicine yourself: "
        "ask the person who prescribed it."
    ),
    (
        Option(
            "isotretinoin",
            _(
                "Isotretinoin (acne capsules, such as Accutane or Roaccutane), now or in the "
                "last 12 months"
            ),
            Severity.STOP,
            _(
                "Skin can be fragile and slow to heal. Leaflets say to wait 6 months. In "
                "2017 experts found little proof of harm in many supervised treatments. "
                "Their summaries do not name needling."
            ),
            risks=("scars", "slow-healing"),
            sources=("skinpen-labelling", "spring-isotretinoin", "waldman-isotretinoin"),
        ),
        Option(
            "blood-thinner",
            _("A blood thinner or daily aspirin"),
            Severity.HIGH,
            _(
                "You may bleed and bruise more. Do not stop it yourself: stopping a blood "
                "thinner can cause a stroke or a clot."
            ),
            risks=("bleeding",),
            sources=("skinpen-labelling", "general-knowledge"),
        ),
        Option(
            "steroids",
            _("Steroid tablets or an immune medicine"),
            Severity.STOP,
            _(
                "They can let an infection spread fast and hide its signs. Do not stop "
                "them yourself."
            ),
            risks=("infection", "slow-healing"),
            sources=("nhs-cellulitis", "ucsf-transplant-infection", "general-knowledge"),
        ),
        Option(
            "retinoid-or-acid",
            _("A retinoid, acid or peel on this skin in the last week"),
            Severity.HIGH,
            _(
                "They can leave skin raw. The US regulator is reported to have warned of burns "
                "and scars from strong peels at home. Needles in sore skin can make it flare and "
                "turn dark."
            ),
            risks=("flare", "colour-change"),
            sources=("fda-home-peels", "general-knowledge"),
        ),
        Option(
            "sun-medicine",
            _("A medicine that makes me burn in the sun"),
            Severity.CAUTION,
            _(
                "You burn more easily, and so do fresh needle marks. Together they make "
                "dark marks more likely."
            ),
            risks=("colour-change",),
            sources=("general-knowledge",),
        ),
        Option(
            "filler",
            _("Filler, Botox, threads or a tattoo there, in the last 4 weeks"),
            Severity.HIGH,
            _("Needles can bring germs to what was put in, or move it. Scars can follow."),
            risks=("infection", "scars"),
            sources=("general-knowledge",),
        ),
        Option(
            "laser-or-peel",
            _("Laser, a peel, waxing or surgery there, in the last 4 weeks"),
            Severity.HIGH,
            _(
                "That skin may still be raw. Needles can hurt it more deeply, so scars and "
                "dark marks are more likely."
            ),
            risks=("scars", "colour-change"),
            sources=("fda-home-peels", "general-knowledge"),
        ),
        Option(
            "needling",
            _("Needling there, in the last 4 weeks"),
            Severity.HIGH,
            _(
                "Even in clinics it takes most people up to 7 days to settle, and some longer. "
                "New wounds on top can turn into scars."
            ),
            risks=("scars",),
            sources=("chu-safety", "general-knowledge"),
        ),
        Option(
            "skin-steroid",
            _("Steroid cream, or whitening cream with no clear label, on this skin"),
            Severity.STOP,
            _(
                "It can hide an infection. After long use, stopping a strong steroid can make "
                "skin burn, redden, darken or weep. Do not stop it at once yourself: ask a "
                "doctor or pharmacist."
            ),
            risks=(
                "infection",
                "flare",
                "colour-change",
            ),
            sources=("mhra-topical-steroids", "fda-whitening-creams"),
        ),
        Option(
            "cold-sore-medicine",
            _("Medicine against cold sores, to be ready for needling"),
            Severity.HIGH,
            _(
                "Needles can wake the cold sore virus all the same. We know of no test of this "
                "medicine for needling at home. Ask the person who prescribed it."
            ),
            risks=("cold-sore-spread",),
            sources=("cmac-herpes", "general-knowledge"),
        ),
        Option(
            "none",
            _("None of these"),
            Severity.BASE,
            _("This adds nothing to the list. The risks of the needles stay on it."),
            risks=("base-risk",),
            sources=("general-knowledge",),
            alone=True,
        ),
        Option(
            "unknown",
            _("I don’t know, or not what my medicines do"),
            Severity.HIGH,
            _(
                "Some make you bleed more or heal slowly. Ask a pharmacist, and do not "
                "stop any of them yourself."
            ),
            risks=("bleeding", "slow-healing"),
            sources=("skinpen-labelling", "general-knowledge"),
            unknown=True,
        ),
    ),
    many=True,
    first=True,
)

ALLERGIES = Question(
    "allergies",
    _("Are you allergic to any of these?"),
    _("Allergies"),
    _("What is put on needled skin goes deeper than on whole skin."),
    (
        Option(
            "metal",
            _("Metal, like cheap earrings"),
            Severity.HIGH,
            _(
                "Steel can hold 10 to 14% nickel, and an itchy rash can follow. One tested "
                "device let no nickel out. About yours we don’t know."
            ),
            risks=("flare",),
            sources=("chu-safety", "nickel-case"),
        ),
        Option(
            "numbing",
            _("Numbing cream or dentist’s injections"),
            Severity.STOP,
            _(
                "Numbing cream could set off the same allergy. It can range from a rash to "
                "a throat that swells shut, and that is an emergency."
            ),
            risks=("numbing-harm",),
            sources=("skinpen-labelling", "nhs-anaphylaxis"),
        ),
        Option(
            "skin-products",
            _("Skin creams, scents or vitamin C"),
            Severity.HIGH,
            _(
                "Through needle holes a product meets the immune cells in your skin. "
                "Rashes and hard lumps have followed, and some lasted for months."
            ),
            risks=("lumps",),
            sources=("soltani-granulomas",),
        ),
        Option(
            "none",
            _("None that I know of"),
            Severity.BASE,
            _("This adds nothing to the list. A product pushed deep can still upset the skin."),
            risks=("base-risk",),
            sources=("general-knowledge",),
            alone=True,
        ),
        Option(
            "unknown",
            _("I don’t know"),
            Severity.CAUTION,
            _(
                "You may have an allergy that you have not met yet. Serum in needled skin has "
                "set some off."
            ),
            risks=("lumps",),
            sources=("soltani-granulomas", "general-knowledge"),
            unknown=True,
        ),
    ),
    many=True,
)
