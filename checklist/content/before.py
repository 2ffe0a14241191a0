"""The check before needling: what is planned, and what each answer means.

It must not know how answers are weighed, stored or shown. Facts about the reader: ``about_you``.
Mixes: ``before_combined``.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.content.about_you import (
    AGE,
    ALLERGIES,
    CONDITIONS,
    HEALING,
    MEDICINES,
    PREGNANCY,
)
from checklist.content.before_combined import BEFORE_COMBINED
from checklist.schema import Checklist, Option, Question, Section, Severity

NOW = Section(
    "now",
    _("Where you are"),
    (
        Question(
            "stage",
            _("Has this part of your skin been needled before?"),
            _("Needled before"),
            _("We ask so that the questions fit. Nobody but you sees your answers."),
            (
                Option(
                    "no-device",
                    _("No. I am only reading"),
                    Severity.BASE,
                    _(
                        "You have time to ask a skin doctor, and no money is spent yet. The basic "
                        "risks come with any tool."
                    ),
                    risks=("base-risk",),
                    sources=("general-knowledge",),
                ),
                Option(
                    "planning",
                    _("No. I have a tool and plan to use it"),
                    Severity.BASE,
                    _(
                        "No needle has touched your skin yet, so you can still choose not to. A "
                        "skin doctor can tell you what helps instead. The basic risks of needles "
                        "stand as they are. Put the tool away. Nobody uses it."
                    ),
                    risks=("base-risk",),
                    sources=("general-knowledge",),
                ),
                Option(
                    "used-this-week",
                    _("Yes, in the last 7 days, and I plan to again"),
                    Severity.HIGH,
                    _(
                        "The last wounds may still be healing. New ones on top can turn into "
                        "scars. "
                        "What happened last time counts too."
                    ),
                    risks=("scars", "infection"),
                    sources=("pore-closing", "general-knowledge"),
                    done=True,
                ),
                Option(
                    "used-before",
                    _("Yes, longer ago, and I plan to again"),
                    Severity.CAUTION,
                    _(
                        "That it went well once does not say how it goes next time. Some problems "
                        "start weeks later."
                    ),
                    risks=("infection",),
                    sources=("zeng-mycobacteria", "general-knowledge"),
                    done=True,
                ),
                Option(
                    "done",
                    _("Yes, by me or by somebody else, and I plan no more now"),
                    Severity.BASE,
                    _(
                        "Some problems start weeks later, like slow infections, lumps or dark "
                        "patches. "
                        "Other questions fit you better."
                    ),
                    risks=("base-risk",),
                    sources=("zeng-mycobacteria", "general-knowledge"),
                    done=True,
                    goes_on="after",
                ),
                Option(
                    "unsaid",
                    _("I would rather not say"),
                    Severity.CAUTION,
                    _("Then we count both: that you may do it, and that you have done it."),
                    risks=("base-risk",),
                    sources=("general-knowledge",),
                    unknown=True,
                    done=True,
                ),
            ),
        ),
    ),
)

YOU = Section(
    "you",
    _("You and your skin"),
    (
        AGE,
        PREGNANCY,
        Question(
            "skin-now",
            _("What is on that skin now?"),
            _("Your skin"),
            _("Needles can push germs in and spread them around."),
            (
                Option(
                    "pimples",
                    _("Pimples, pus or boils"),
                    Severity.STOP,
                    _(
                        "Needles carry germs from spots across the skin. More swelling, scars and "
                        "dark marks can follow."
                    ),
                    risks=("infection", "scars", "colour-change"),
                    sources=("skinpen-labelling", "chu-safety"),
                ),
                Option(
                    "cold-sore-or-shingles",
                    _("A cold sore or shingles"),
                    Severity.STOP,
                    _(
                        "Needles can spread the virus through the skin. It can leave scars, and "
                        "near the eye it can harm your sight."
                    ),
                    risks=("cold-sore-spread",),
                    sources=("bad-eczema-herpeticum", "cmac-herpes"),
                ),
                Option(
                    "rash",
                    _(
                        "A rash, or a flare of eczema, psoriasis, rosacea, vitiligo (pale "
                        "patches) or lichen planus (flat, itchy, purple bumps)"
                    ),
                    Severity.STOP,
                    _(
                        "Needles can make a flare worse or start new patches. With eczema, cold "
                        "sore virus can spread fast. On brown or black skin, a rash may look "
                        "purple or grey."
                    ),
                    risks=("flare", "infection"),
                    sources=("bad-eczema-herpeticum", "general-knowledge"),
                ),
                Option(
                    "broken-skin",
                    _("A cut, a sore, peeling, sunburn or a fresh tan"),
                    Severity.STOP,
                    _(
                        "The skin’s shield is already down here. Germs get in more easily, and "
                        "burnt skin can turn dark."
                    ),
                    risks=("infection", "colour-change"),
                    sources=("skinpen-labelling",),
                ),
                Option(
                    "spreading-bumps",
                    _("Ringworm, warts or small bumps that spread"),
                    Severity.STOP,
                    _(
                        "Needles can plant new ones along their path. Shaving and waxing have "
                        "spread warts in just this way."
                    ),
                    risks=("infection",),
                    sources=("chu-safety", "wart-spread"),
                ),
                Option(
                    "odd-spot",
                    _("A mole, a dark spot that changed, or a rough or bleeding patch"),
                    Severity.STOP,
                    _(
                        "A doctor should see this first. If it is a cancer, needles can damage or "
                        "hide it, and you lose time."
                    ),
                    risks=("missed-disease",),
                    sources=("skinpen-labelling",),
                ),
                Option(
                    "none",
                    _("None that I can see"),
                    Severity.BASE,
                    _("What you see adds nothing to the list. Needles wound clear skin as well."),
                    risks=("base-risk",),
                    sources=("general-knowledge",),
                    alone=True,
                ),
                Option(
                    "unknown",
                    _("I don’t know"),
                    Severity.CAUTION,
                    _(
                        "It may be an infection or a disease. Let a doctor look "
                        "before a needle goes in."
                    ),
                    risks=("missed-disease", "infection"),
                    sources=("skinpen-labelling", "general-knowledge"),
                    unknown=True,
                ),
            ),
            many=True,
        ),
        HEALING,
        CONDITIONS,
        MEDICINES,
        ALLERGIES,
        Question(
            "goal",
            _("What do you hope to fix?"),
            _("Your goal"),
            _("For some goals needling is not proven, and gentler ways exist."),
            (
                Option(
                    "pimples",
                    _("Pimples I have now"),
                    Severity.HIGH,
                    _(
                        "US skin doctors found too little proof to advise needling for acne. In "
                        "live spots, needles spread germs and leave scars."
                    ),
                    risks=("unlikely-to-help", "infection"),
                    sources=("aad-acne",),
                ),
                Option(
                    "dents",
                    _("Dents left by acne"),
                    Severity.CAUTION,
                    _(
                        "Clinics treat these over several sessions, with more depth. The trials "
                        "are small and weak, and home rollers are unproven. Ask a clinic."
                    ),
                    risks=("unlikely-to-help",),
                    sources=("harris-review", "cochrane-acne-scars"),
                ),
                Option(
                    "fine-lines",
                    _("Fine lines"),
                    Severity.CAUTION,
                    _(
                        "A few small clinic studies saw some gain. Sunscreen has better proof: in "
                        "a long trial, daily use cut skin ageing by about a quarter (24%)."
                    ),
                    risks=("unlikely-to-help",),
                    sources=("el-domyati-ageing", "ablon-ageing", "hughes-sunscreen"),
                ),
                Option(
                    "sensitive-skin",
                    _("Sensitive or thin skin"),
                    Severity.HIGH,
                    _(
                        "No proof shows that needling calms it, and it wounds a weak shield. EGF, "
                        "sold to go with it, is banned from cosmetics in China."
                    ),
                    risks=("unlikely-to-help", "flare"),
                    sources=("nmpa-egf",),
                ),
                Option(
                    "dark-spots",
                    _("Dark spots or uneven colour"),
                    Severity.HIGH,
                    _(
                        "Needling can make them darker. A dark spot may also be a disease that a "
                        "doctor should see first."
                    ),
                    risks=("unlikely-to-help", "colour-change", "missed-disease"),
                    sources=("lim-melasma", "pih-review"),
                ),
                Option(
                    "stretch-marks",
                    _("Stretch marks"),
                    Severity.CAUTION,
                    _(
                        "In clinics it beat creams in some studies. In another report, 7 of 32 "
                        "people got dark marks. No home fix is proven. Ask a clinic."
                    ),
                    risks=("unlikely-to-help", "colour-change"),
                    sources=("sun-stretch-marks", "white-striae-series"),
                ),
                Option(
                    "hair-loss",
                    _("Hair loss"),
                    Severity.CAUTION,
                    _(
                        "In clinics, adding it to minoxidil grew more hair, in small trials. At "
                        "home it is not proven. Hair loss can come from a disease, so find the "
                        "cause first."
                    ),
                    risks=("unlikely-to-help", "missed-disease"),
                    sources=("ahmed-hair", "english-hair", "general-knowledge"),
                ),
                Option(
                    "pores",
                    _("Large pores or blackheads"),
                    Severity.CAUTION,
                    _(
                        "Pores are normal skin, and nothing closes them. Needling is not well "
                        "tested for this. For blackheads a gel from a pharmacy may help."
                    ),
                    risks=("unlikely-to-help",),
                    sources=("pores-review", "general-knowledge"),
                ),
                Option(
                    "unknown",
                    _("Just curious, or I don’t know"),
                    Severity.CAUTION,
                    _(
                        "Take your time. Most of the TikTok rolling videos in one study were of "
                        "low to medium quality."
                    ),
                    risks=("base-risk",),
                    sources=("awad-tiktok",),
                    unknown=True,
                ),
            ),
            many=True,
        ),
    ),
)

DEVICE = Section(
    "device",
    _("Device and depth"),
    (
        Question(
            "tool",
            _("What tool is it?"),
            _("The tool"),
            _("Each kind enters the skin in its own way."),
            (
                Option(
                    "roller",
                    _("Roller"),
                    Severity.HIGH,
                    _(
                        "It turns, so its needles may tear the skin. Even in clinics, lines of "
                        "small dents have been seen."
                    ),
                    risks=("scars", "infection"),
                    sources=("chu-safety", "dogra-asian-skin"),
                ),
                Option(
                    "stamp",
                    _("Stamp"),
                    Severity.HIGH,
                    _(
                        "It goes straight in, but your hand sets the depth. Australia’s regulator "
                        "sees the greatest risk of scars and infection at home."
                    ),
                    risks=("scars", "infection"),
                    sources=("tga-microneedling",),
                ),
                Option(
                    "pen",
                    _("Pen with a motor and needles"),
                    Severity.HIGH,
                    _(
                        "A motor drives the needles in. In 2021 Canada said it had cleared none "
                        "for "
                        "home use. In reports of lasting lumps, a pen and vitamin C were the usual "
                        "pair."
                    ),
                    risks=("scars", "infection", "lumps"),
                    sources=("health-canada-pens", "friedmann-granulomas"),
                ),
                Option(
                    "heat",
                    _("Needles with heat, RF, “skin tightening”, or a plasma pen (sparks)"),
                    Severity.STOP,
                    _(
                        "Burns, scars, fat loss and nerve damage have been reported from RF. The "
                        "US regulator calls it a medical treatment, not one for home. A plasma "
                        "pen burns the skin too."
                    ),
                    risks=("burns", "eye-harm", "scars"),
                    sources=("fda-rf-warning", "general-knowledge"),
                ),
                Option(
                    "patch",
                    _("Stick-on patch that dissolves"),
                    Severity.CAUTION,
                    _(
                        "All that it holds ends up in your skin. A rash or lumps could follow. "
                        "In one small trial, hyaluronic acid in a patch made no difference."
                    ),
                    risks=("lumps",),
                    sources=("hyaluronic-patch", "general-knowledge"),
                ),
                Option(
                    "filler-pen",
                    _("Needle-free pen for filler (hyaluron pen), or injections"),
                    Severity.STOP,
                    _(
                        "The US regulator is reported to have said that no filler is approved "
                        "for use at home or in such pens. Harm to skin, lips and eyes can last."
                    ),
                    risks=(
                        "products-in-blood",
                        "eye-harm",
                        "scars",
                    ),
                    sources=("fda-filler-pens", "king-filler-blockage", "sito-filler-sight"),
                ),
                Option(
                    "none-yet",
                    _("I don’t have one yet"),
                    Severity.BASE,
                    _("Having no tool adds nothing to the list. The basic risks wait in any tool."),
                    risks=("base-risk",),
                    sources=("general-knowledge",),
                ),
                Option(
                    "unknown",
                    _("I don’t know"),
                    Severity.HIGH,
                    _("It may go deep or use heat. Its looks tell you little."),
                    risks=("scars", "burns"),
                    sources=("fda-guidance",),
                    unknown=True,
                ),
            ),
            first=True,
        ),
        Question(
            "length",
            _("How long are the needles?"),
            _("Needle length"),
            _("The length on the box is not the real depth. You cannot see that at home."),
            (
                Option(
                    "to-0-3-mm",
                    _("Up to 0.3 mm"),
                    Severity.CAUTION,
                    _(
                        "Even these open your skin’s shield. In tests it took up to about 3 days "
                        "to close, and longer under a cover."
                    ),
                    risks=("infection", "lumps"),
                    sources=("pore-closing", "patch-pore-closing", "facial-barrier"),
                ),
                Option(
                    "to-0-5-mm",
                    _("Over 0.3, up to 0.5 mm"),
                    Severity.HIGH,
                    _(
                        "At many places on the face these can pass the outer skin and reach blood "
                        "vessels."
                    ),
                    risks=("infection", "scars"),
                    sources=("chopra-thickness", "facial-ultrasound"),
                ),
                Option(
                    "to-1-mm",
                    _("Over 0.5, up to 1 mm"),
                    Severity.STOP,
                    _(
                        "Clinics work at this depth, among blood vessels and nerves. In 2021 the "
                        "US regulator said it had cleared no microneedling medical device for "
                        "sale without a prescription."
                    ),
                    risks=("infection", "scars", "colour-change"),
                    sources=("fda-consumer-update", "hou-review"),
                ),
                Option(
                    "over-1-mm",
                    _("Over 1 mm, or I can dial it up"),
                    Severity.STOP,
                    _(
                        "Above 1.5 mm, needles can go right through the skin at most places on the "
                        "face. One cleared clinic device was never tested above that."
                    ),
                    risks=("scars", "eye-harm", "bleeding"),
                    sources=("skinpen-labelling", "facial-ultrasound"),
                ),
                Option(
                    "unknown",
                    _("I don’t know"),
                    Severity.HIGH,
                    _(
                        "With no length, there is no way to guess the depth. Even a printed "
                        "length is not how deep needles go: skin bends, and a harder push goes "
                        "deeper."
                    ),
                    risks=("scars",),
                    sources=("kalluri-channels", "polymer-needles", "general-knowledge"),
                    unknown=True,
                ),
            ),
            first=True,
            picture="needle",
        ),
        Question(
            "place",
            _("Where would you use it?"),
            _("The place"),
            _("Skin is much thinner in some places than in others."),
            (
                Option(
                    "eyelids",
                    _("Eyelids or close to the eye"),
                    Severity.STOP,
                    _(
                        "Eyelid skin is the thinnest on the face, and the eye is right behind it. "
                        "The label of a clinic device bars eyelids."
                    ),
                    risks=("eye-harm", "scars"),
                    sources=("skinpen-labelling", "facial-ultrasound", "ha-thickness"),
                ),
                Option(
                    "lips-or-openings",
                    _("Lips, inside the nose or mouth, ears, nipples or genitals"),
                    Severity.STOP,
                    _(
                        "This skin is thin and easily hurt, and no needling tool belongs here. "
                        "Ears can grow raised scars. By nose or lip an infection can, rarely, "
                        "reach veins of the brain."
                    ),
                    risks=("eye-harm", "infection"),
                    sources=("danger-triangle", "dermnet-keloid", "general-knowledge"),
                ),
                Option(
                    "nose-or-upper-lip",
                    _("Nose or just above the lip"),
                    Severity.HIGH,
                    _(
                        "Rarely, an infection here can reach the veins of the brain. In one report "
                        "it began as a boil."
                    ),
                    risks=("infection",),
                    sources=("danger-triangle",),
                ),
                Option(
                    "face",
                    _("Cheeks, forehead or chin"),
                    Severity.CAUTION,
                    _(
                        "Over bone, as on the forehead or cheekbone, the skin is thin. It hurts "
                        "more there, and needles can hit deep."
                    ),
                    risks=("scars", "colour-change"),
                    sources=("facial-ultrasound",),
                ),
                Option(
                    "neck-or-chest",
                    _("Jawline, neck, chest, shoulders or upper back"),
                    Severity.HIGH,
                    _(
                        "Neck skin is thin, so needles get deep sooner. Jawline, neck, upper chest "
                        "and shoulders are places where thick, raised scars grow most easily."
                    ),
                    risks=("scars",),
                    sources=("facial-ultrasound", "dermnet-keloid", "clinician-reviews-keloid"),
                ),
                Option(
                    "scalp",
                    _("Scalp"),
                    Severity.CAUTION,
                    _(
                        "Germs get in through holes in the scalp too. And home needling is not "
                        "proven to bring hair back."
                    ),
                    risks=("infection", "unlikely-to-help"),
                    sources=("ahmed-hair", "general-knowledge"),
                ),
                Option(
                    "large-area",
                    _("Belly, thighs or a large area"),
                    Severity.HIGH,
                    _(
                        "More skin means more wounds, more places for dark marks, and more numbing "
                        "cream taken into the blood."
                    ),
                    risks=("colour-change", "infection", "numbing-harm"),
                    sources=("fda-numbing-warning", "sun-stretch-marks", "white-striae-series"),
                ),
                Option(
                    "unknown",
                    _("I don’t know"),
                    Severity.CAUTION,
                    _(
                        "The same needle goes further in thin skin. With no place named, it may "
                        "scar."
                    ),
                    risks=("scars",),
                    sources=("facial-ultrasound", "general-knowledge"),
                    unknown=True,
                ),
            ),
            many=True,
            first=True,
            picture="skin",
        ),
    ),
)

STERILIZATION = Section(
    "sterilization",
    _("Sterilization"),
    (
        Question(
            "needles",
            _("How would the needles start out?"),
            _("The needles"),
            _("A tool that draws blood must be sterile, not just clean."),
            (
                Option(
                    "sealed-sterile",
                    _("New, sealed, marked sterile, in date, used once"),
                    Severity.CAUTION,
                    _(
                        "Once you open the pack, they are sterile no more. It also says nothing "
                        "about how deep the needles go."
                    ),
                    risks=("base-risk",),
                    sources=("skinpen-labelling",),
                ),
                Option(
                    "new-unmarked",
                    _("New, but not marked sterile"),
                    Severity.HIGH,
                    _(
                        "New is not the same as sterile. With no sterile mark, lot number or date, "
                        "nobody can say which germs are on it."
                    ),
                    risks=("infection",),
                    sources=("fda-class-rule",),
                ),
                Option(
                    "used-by-me",
                    _("I have used them before"),
                    Severity.HIGH,
                    _(
                        "Blunt needles tear the skin and leave marks, and they blunt fast. Used "
                        "ones are not sterile either. Home cleaning cannot make them so."
                    ),
                    risks=("infection", "scars"),
                    sources=("aad-home-rollers", "skinpen-labelling", "cdc-sterilization"),
                ),
                Option(
                    "shared",
                    _("Someone else used them, even family"),
                    Severity.STOP,
                    _(
                        "Traces of blood can pass on HIV or hepatitis B and C, in families too. If "
                        "they have touched your skin, see a doctor today. Do not pass them on, "
                        "either."
                    ),
                    risks=("blood-viruses", "infection"),
                    sources=(
                        "cdc-fingersticks",
                        "cdc-hiv-facials",
                        "phe-microdermabrasion",
                        "hk-consumer-council",
                    ),
                ),
                Option(
                    "dropped-or-bent",
                    _("Dropped, or some are bent"),
                    Severity.HIGH,
                    _(
                        "Bent or blunt needles tear the skin and leave marks. They are not "
                        "sterile any more, and home cleaning cannot make them so."
                    ),
                    risks=(
                        "scars",
                        "infection",
                    ),
                    sources=("aad-home-rollers", "cdc-sterilization", "general-knowledge"),
                ),
                Option(
                    "unknown",
                    _("I don’t know"),
                    Severity.HIGH,
                    _(
                        "Someone may have used them. Shared finger-prick tools have spread "
                        "hepatitis B, so those are for one person only."
                    ),
                    risks=("infection", "blood-viruses"),
                    sources=("cdc-fingersticks",),
                    unknown=True,
                ),
            ),
            first=True,
            left_out=_(
                "If somebody else used them and they have touched your skin: see a doctor today."
            ),
        ),
        Question(
            "cleaning",
            _("How would the needles be cleaned?"),
            _("Cleaning the needles"),
            _("To clean is to take off dirt. To sterilize is to kill all germs, tough spores too."),
            (
                Option(
                    "alcohol",
                    _("Alcohol"),
                    Severity.HIGH,
                    _(
                        "Alcohol kills many germs, not all. It does not sterilize: sleeping germs "
                        "(spores) live on, and so can some viruses. It cannot get through dried "
                        "blood."
                    ),
                    risks=("infection",),
                    sources=("cdc-sterilization", "iowa-alcohols"),
                ),
                Option(
                    "boiling",
                    _("Boiling water"),
                    Severity.HIGH,
                    _(
                        "Boiling disinfects at best, and spores can live. It warps plastic, dulls "
                        "the points, and the wet tool picks up germs again."
                    ),
                    risks=("infection", "scars"),
                    sources=("cdc-sterilization",),
                ),
                Option(
                    "uv-box",
                    _("UV box"),
                    Severity.HIGH,
                    _(
                        "The light kills only what it hits, and dirt and shadows block it. One US "
                        "state allows such a box only to store tools already disinfected."
                    ),
                    risks=("infection",),
                    sources=("kentucky-uv-rule", "nailknowledge-uv"),
                ),
                Option(
                    "soap-or-water",
                    _("Soap, tap water or dishwasher"),
                    Severity.HIGH,
                    _(
                        "This only takes off dirt. Tap water can carry slow germs. After a home "
                        "skin-scraping tool, not a roller, was rinsed with it, a woman needed drip "
                        "medicine for two months."
                    ),
                    risks=("infection",),
                    sources=("zeng-mycobacteria", "abscessus-home-case"),
                ),
                Option(
                    "bleach",
                    _("Bleach or denture tablets"),
                    Severity.HIGH,
                    _(
                        "Bleach rusts needles, and traces of it burn skin. With another cleaner "
                        "it can "
                        "give off a gas that harms the lungs. Denture tablets are not made for "
                        "tools "
                        "that pierce skin."
                    ),
                    risks=("infection", "burns"),
                    sources=("cdc-sterilization", "chop-cleaners", "general-knowledge"),
                ),
                Option(
                    "weak-antiseptic",
                    _("Peroxide or a shop antiseptic"),
                    Severity.HIGH,
                    _(
                        "A tool that pierces skin must be sterile. These are weak on needles, "
                        "and not made or tested for that."
                    ),
                    risks=("infection",),
                    sources=("cdc-sterilization", "general-knowledge"),
                ),
                Option(
                    "pressure-cooker",
                    _("Pressure cooker"),
                    Severity.HIGH,
                    _(
                        "In one lab study only 1 of 4 brands killed the test spores. It cannot dry "
                        "or wrap the tool, or prove that it worked, and most rollers melt."
                    ),
                    risks=("infection",),
                    sources=("swenson-pressure-cookers",),
                ),
                Option(
                    "microwave-or-flame",
                    _("Microwave or flame"),
                    Severity.HIGH,
                    _(
                        "Neither has been shown to sterilize such a tool. That takes a machine "
                        "with checks, and a tool made for it. Metal can spark, and plastic melts."
                    ),
                    risks=(
                        "infection",
                        "burns",
                    ),
                    sources=("cdc-sterilization", "general-knowledge"),
                ),
                Option(
                    "not-cleaned",
                    _("Not cleaned at all, and used again"),
                    Severity.STOP,
                    _("Germs and any old blood on the points go straight into the new wounds."),
                    risks=("infection", "blood-viruses"),
                    sources=("cdc-sterilization",),
                ),
                Option(
                    "one-use",
                    _("Not at all: thrown away after one use"),
                    Severity.CAUTION,
                    _(
                        "Clinic needles are used once, but also start out sterile. One use alone "
                        "does not make them so. Used needles go in a hard box with a lid."
                    ),
                    risks=("base-risk",),
                    sources=("skinpen-labelling",),
                ),
                Option(
                    "unknown",
                    _("I don’t know"),
                    Severity.HIGH,
                    _(
                        "You cannot see germs, so we count the needles as not sterile. True "
                        "sterilizing needs a tool made for it, and home rollers are not."
                    ),
                    risks=("infection",),
                    sources=("cdc-sterilization",),
                    unknown=True,
                ),
            ),
            many=True,
        ),
    ),
)

DOING = Section(
    "doing",
    _("Doing it"),
    (
        Question(
            "doing",
            _("How would you do it?"),
            _("How it is done"),
            _("A harder push goes deeper. Skin can be made cleaner, but never sterile."),
            (
                Option(
                    "touch-only",
                    _("Just touch the skin, no blood"),
                    Severity.CAUTION,
                    _(
                        "Even a light touch can open the skin’s shield for up to about 3 days. It "
                        "is not proven to help."
                    ),
                    risks=("unlikely-to-help",),
                    sources=("pore-closing", "facial-barrier"),
                ),
                Option(
                    "blood-dots",
                    _("Tiny dots of blood"),
                    Severity.HIGH,
                    _(
                        "Any blood means the needles reached the deeper skin. Clinics may aim for "
                        "this with sterile tools. At home it is an unsterile wound."
                    ),
                    risks=("infection", "blood-viruses", "scars"),
                    sources=("alster-graham", "general-knowledge"),
                ),
                Option(
                    "press-hard",
                    _("Press hard, many passes, or drag sideways"),
                    Severity.STOP,
                    _(
                        "This can leave lines of small dents, and they may never go. In one clinic "
                        "study of 30 to 36 people, 2 got them."
                    ),
                    risks=("scars", "colour-change"),
                    sources=("chu-safety", "dogra-asian-skin"),
                ),
                Option(
                    "often",
                    _("Often, even before it has healed"),
                    Severity.HIGH,
                    _(
                        "The holes can stay open for about 3 days. Skin hurt again too soon can "
                        "scar or change colour. If it is hard to stop, or your looks weigh on "
                        "you, a doctor can help with that too."
                    ),
                    risks=("scars", "colour-change"),
                    sources=("pore-closing", "veale-bewley", "general-knowledge"),
                ),
                Option(
                    "video",
                    _("Copy a video"),
                    Severity.HIGH,
                    _(
                        "In a study of TikTok rolling videos, influencers got more views and spoke "
                        "less of risk. A video cannot see your skin."
                    ),
                    risks=("scars",),
                    sources=("awad-tiktok",),
                ),
                Option(
                    "alone",
                    _("Alone"),
                    Severity.CAUTION,
                    _(
                        "On yourself you see badly and cannot judge the depth. Nobody is there if "
                        "you faint or react."
                    ),
                    risks=("base-risk",),
                    sources=("wales-fainting", "general-knowledge"),
                ),
                Option(
                    "untrained-person",
                    _("A friend or someone untrained would do it"),
                    Severity.STOP,
                    _(
                        "HIV probably spread at an unlicensed US spa, through needling facials "
                        "with blood. How was not proven. Untrained hands can also leave scars."
                    ),
                    risks=("blood-viruses", "scars"),
                    sources=("cdc-hiv-facials", "phe-microdermabrasion"),
                ),
                Option(
                    "no-antiseptic",
                    _("No skin antiseptic, or not sure which"),
                    Severity.HIGH,
                    _(
                        "All skin carries germs. An antiseptic makes them fewer, and the wrong one "
                        "can burn open skin or hurt eyes and ears."
                    ),
                    risks=("infection",),
                    sources=("general-knowledge",),
                ),
                Option(
                    "no-gloves",
                    _("No gloves, or touching a phone"),
                    Severity.HIGH,
                    _(
                        "Each touch can bring germs to open skin. Fresh gloves help, but they do "
                        "not make a tool sterile."
                    ),
                    risks=("infection",),
                    sources=("general-knowledge",),
                ),
                Option(
                    "bathroom",
                    _("In a bathroom, or with pets or children near"),
                    Severity.CAUTION,
                    _(
                        "Bathrooms are wet and rich in germs. Used needles are sharp waste that no "
                        "child or pet should be able to reach."
                    ),
                    risks=("infection",),
                    sources=("general-knowledge",),
                ),
                Option(
                    "very-clean",
                    _("All would be very clean"),
                    Severity.CAUTION,
                    _("Clean is not sterile. Germs stay on clean tools, and tough spores do too."),
                    risks=("base-risk",),
                    sources=("cdc-sterilization",),
                ),
                Option(
                    "unknown",
                    _("I don’t know"),
                    Severity.HIGH,
                    _("Nobody can see at home how deep needles go. So it is easy to go too deep."),
                    risks=("scars",),
                    sources=("kalluri-channels", "polymer-needles", "general-knowledge"),
                    unknown=True,
                ),
            ),
            many=True,
        ),
        Question(
            "numbing",
            _("Would you numb the skin?"),
            _("Numbing"),
            _("Too much in the blood can cause a fit, a bad heartbeat or death."),
            (
                Option(
                    "none",
                    _("No"),
                    Severity.BASE,
                    _("This adds nothing to the list. The needles make the same wounds."),
                    risks=("base-risk",),
                    sources=("general-knowledge",),
                    alone=True,
                ),
                Option(
                    "weak-small",
                    _("Cream up to 4%"),
                    Severity.HIGH,
                    _(
                        "The US regulator’s limit of 4% is for whole skin, never for broken skin. "
                        "Needled skin lets in more, and no strength is known to be too weak for "
                        "harm."
                    ),
                    risks=("numbing-harm",),
                    sources=("fda-numbing-warning",),
                ),
                Option(
                    "strong",
                    _("Cream over 4%, or bought online with no clear label"),
                    Severity.STOP,
                    _(
                        "The US regulator warns against this without a doctor. In a test, strong "
                        "cream on the face alone got into the blood."
                    ),
                    risks=("numbing-harm",),
                    sources=("fda-numbing-warning", "lidocaine-levels"),
                ),
                Option(
                    "wrapped",
                    _("Cream under wrap, heated, or on a large area"),
                    Severity.STOP,
                    _(
                        "This drives more of it into your blood. Two women died after strong cream "
                        "under wrap, put on before hair removal."
                    ),
                    risks=("numbing-harm",),
                    sources=("fda-numbing-warning", "fda-numbing-deaths"),
                ),
                Option(
                    "open-skin",
                    _("Cream after needling, on open skin"),
                    Severity.STOP,
                    _(
                        "Open skin lets more of it into your blood. The US regulator says not to "
                        "put it on broken skin."
                    ),
                    risks=("numbing-harm",),
                    sources=("fda-numbing-warning", "general-knowledge"),
                ),
                Option(
                    "injection",
                    _("A numbing injection"),
                    Severity.STOP,
                    _(
                        "The whole dose goes in at once. Too much in the blood can cause a fit "
                        "or stop the heart, and sometimes with no early sign."
                    ),
                    risks=("numbing-harm",),
                    sources=(
                        "medscape-local-anaesthetic",
                        "local-anaesthetic-poisoning",
                        "general-knowledge",
                    ),
                ),
                Option(
                    "unknown",
                    _("I don’t know the strength"),
                    Severity.STOP,
                    _(
                        "Creams that are too strong are on sale, and the US regulator has warned "
                        "their sellers. So yours may be one of them."
                    ),
                    risks=("numbing-harm",),
                    sources=("fda-numbing-warning",),
                    unknown=True,
                ),
            ),
            many=True,
        ),
    ),
)

AFTERCARE = Section(
    "aftercare",
    _("Aftercare"),
    (
        Question(
            "products",
            _("What would go on the skin after?"),
            _("What goes on"),
            _("Creams and makeup are made for whole skin. They are not sterile."),
            (
                Option(
                    "plain-cream",
                    _("Nothing, or a plain scent-free cream"),
                    Severity.CAUTION,
                    _(
                        "One hospital leaflet allows only the gel it gives out for 24 hours, then "
                        "plain cream. The wounds are open to germs all the same."
                    ),
                    risks=("base-risk",),
                    sources=("chelwest-aftercare",),
                ),
                Option(
                    "serum",
                    _("Vitamin C or any serum"),
                    Severity.STOP,
                    _(
                        "In needled skin, serum has left lumps that last, some with joint pain or "
                        "a fever-like illness. It is rare, and often hard to treat."
                    ),
                    risks=("lumps", "infection"),
                    sources=("soltani-granulomas", "friedmann-granulomas"),
                ),
                Option(
                    "hyaluronic-acid",
                    _("Hyaluronic acid not marked sterile"),
                    Severity.HIGH,
                    _(
                        "It brings germs into the holes. In one report, a serum that held it was "
                        "followed by lasting lumps."
                    ),
                    risks=("lumps", "infection"),
                    sources=(
                        "fda-cosmetics-microbes",
                        "friedmann-granulomas",
                        "granuloma-serum-case",
                    ),
                ),
                Option(
                    "actives",
                    _("Retinol, acid, scrub, scent or oils"),
                    Severity.STOP,
                    _(
                        "On open skin these can burn, bring out a rash and leave dark marks. The "
                        "US regulator is reported to have warned of burns from strong peels at "
                        "home."
                    ),
                    risks=("flare", "burns", "colour-change"),
                    sources=("chu-safety", "fda-home-peels", "general-knowledge"),
                ),
                Option(
                    "biologics",
                    _("EGF, exosomes, whitening or steroid cream, “ampoule”, filler or Botox"),
                    Severity.STOP,
                    _(
                        "None of these is approved to be needled into skin. China bans EGF from "
                        "cosmetics, and the US has approved no exosome product. After filler, "
                        "white or "
                        "mottled skin with much pain, or a change of sight, is an emergency. So "
                        "are "
                        "drooping lids or trouble swallowing after Botox."
                    ),
                    risks=("lumps", "infection", "products-in-blood"),
                    sources=(
                        "fda-class-rule",
                        "fda-exosomes",
                        "nmpa-egf",
                        "king-filler-blockage",
                        "cdc-fake-botulinum",
                    ),
                ),
                Option(
                    "minoxidil",
                    _("Minoxidil (hair lotion or foam)"),
                    Severity.STOP,
                    _(
                        "Its label says not on a damaged scalp: more gets into the blood. Chest "
                        "pain, a "
                        "racing heart, dizziness or a faint after it: call the emergency number."
                    ),
                    risks=("products-in-blood",),
                    sources=("minoxidil-label",),
                ),
                Option(
                    "makeup",
                    _("Makeup or tinted cream the same day"),
                    Severity.HIGH,
                    _(
                        "The holes are still open, and makeup is not sterile. In one report of "
                        "lasting lumps, tinted sunscreen was used."
                    ),
                    risks=("infection", "lumps"),
                    sources=(
                        "fda-cosmetics-microbes",
                        "friedmann-granulomas",
                        "granuloma-sunscreen-case",
                    ),
                ),
                Option(
                    "hyaluronic-sterile",
                    _("Hyaluronic acid sold as sterile"),
                    Severity.HIGH,
                    _(
                        "A seller’s word is no proof, and once open it is sterile no more. "
                        "Clinics use only what is marked sterile and meant for wounds. Needle "
                        "wounds stay wounds."
                    ),
                    risks=(
                        "lumps",
                        "infection",
                    ),
                    sources=("skinpen-labelling", "friedmann-granulomas", "general-knowledge"),
                ),
                Option(
                    "pigment",
                    _("Pigment, BB glow or ink"),
                    Severity.STOP,
                    _(
                        "Colour in the skin can stay, and the body may wall it off in lumps. "
                        "That has followed microblading. On BB glow we found no report, which is "
                        "no proof that it does no harm."
                    ),
                    risks=(
                        "lumps",
                        "colour-change",
                        "infection",
                    ),
                    sources=("asdp-microblading", "mfds-cosmetics-needles"),
                ),
                Option(
                    "own-blood",
                    _("Blood (PRP), my own too"),
                    Severity.STOP,
                    _(
                        "HIV probably spread at a US spa through needling with blood. Doctors "
                        "are reported to have warned of blood poisoning, nerve harm and "
                        "blindness from doing it at home."
                    ),
                    risks=(
                        "blood-viruses",
                        "infection",
                    ),
                    sources=("cdc-hiv-facials", "blood-at-home-warning"),
                ),
                Option(
                    "pdrn-or-spicules",
                    _("PDRN (“salmon DNA”), or a cream with tiny needles in it (spicules)"),
                    Severity.STOP,
                    _(
                        "We found no study of their safety in needled skin. That is no proof "
                        "that they do no harm. South Korea’s regulator says cosmetics must never "
                        "be needled in."
                    ),
                    risks=(
                        "lumps",
                        "infection",
                    ),
                    sources=("mfds-cosmetics-needles",),
                ),
                Option(
                    "hair-products",
                    _("Shampoo, hair dye or hair tonic"),
                    Severity.HIGH,
                    _(
                        "Dye can set off a strong allergy, and these are made for whole skin. "
                        "They are not sterile. How they act in needled skin, we don’t know."
                    ),
                    risks=(
                        "lumps",
                        "infection",
                        "burns",
                    ),
                    sources=("fda-cosmetics-microbes", "general-knowledge"),
                ),
                Option(
                    "unknown",
                    _("I don’t know"),
                    Severity.HIGH,
                    _("Some products have left lumps for months. Keep the pack to show a doctor."),
                    risks=("lumps",),
                    sources=("soltani-granulomas",),
                    unknown=True,
                ),
            ),
            many=True,
            first=True,
        ),
        Question(
            "next-days",
            _("In the 3 days after, what may happen?"),
            _("The next days"),
            _("The holes can stay open for up to about 3 days."),
            (
                Option(
                    "sun",
                    _("Sun or sunbed, or no sunscreen later"),
                    Severity.HIGH,
                    _(
                        "Sun can burn hurt skin and bring out dark marks. They can last for months "
                        "or years, more so in brown or black skin."
                    ),
                    risks=("colour-change", "burns"),
                    sources=("tga-microneedling", "pih-review"),
                ),
                Option(
                    "water-or-sweat",
                    _("Pool, sea, hot tub, sauna or hard sport"),
                    Severity.HIGH,
                    _("Water and sweat can carry germs into holes that have not closed yet."),
                    risks=("infection",),
                    sources=("pore-closing", "facial-barrier", "general-knowledge"),
                ),
                Option(
                    "shaving",
                    _("Shaving (a beard too), picking or scrubbing"),
                    Severity.HIGH,
                    _(
                        "This opens healing skin again. Germs get in, and scars can stay. "
                        "Shaving has also spread warts."
                    ),
                    risks=("scars", "infection"),
                    sources=("wart-spread", "general-knowledge"),
                ),
                Option(
                    "no-doctor",
                    _("I could not see a doctor fast"),
                    Severity.HIGH,
                    _(
                        "A spreading skin infection needs a doctor the same day. On the face it "
                        "cannot wait."
                    ),
                    risks=("infection",),
                    sources=("nhs-cellulitis",),
                ),
                Option(
                    "none",
                    _("None of these"),
                    Severity.BASE,
                    _("Your plans add nothing to the list. Needle wounds need watching for weeks."),
                    risks=("base-risk",),
                    sources=("general-knowledge",),
                    alone=True,
                ),
                Option(
                    "unknown",
                    _("I don’t know"),
                    Severity.CAUTION,
                    _("Sun and water are hard to avoid for days, so we count both as likely."),
                    risks=("colour-change", "infection"),
                    sources=("pore-closing", "tga-microneedling", "general-knowledge"),
                    unknown=True,
                ),
            ),
            many=True,
        ),
    ),
)

READING = ("stage.no-device",)

BEFORE = Checklist(
    "before",
    _("Check before needling"),
    _(
        "Short questions about you, the tool and what comes after. “I don’t know” is always an "
        "answer, and every path ends with: see a professional."
    ),
    sections=(NOW, YOU, DEVICE, STERILIZATION, DOING, AFTERCARE),
    combined=BEFORE_COMBINED,
    skip={
        **dict.fromkeys(
            ("tool", "place", "needles", "doing", "numbing", "products", "next-days"), (READING,)
        ),
        "length": ((*READING, "tool.none-yet"),),
        "cleaning": ((*READING, "needles.sealed-sterile"),),
    },
)
