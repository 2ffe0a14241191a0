"""What two or more answers of the check before needling mean together.

A mix is named where it is worse than its parts or breaks a false comfort. It must not know how
answers are weighed, kept or shown.
"""

from django.utils.translation import gettext_lazy as _

from checklist.schema import Finding, Severity

LONG_NEEDLES = ("length.to-1-mm", "length.over-1-mm")
SHORT_NEEDLES = ("length.to-0-3-mm", "length.to-0-5-mm")
UNSTERILE = (
    "needles.new-unmarked",
    "needles.used-by-me",
    "needles.dropped-or-bent",
    "needles.shared",
    "needles.unknown",
)
NUMBED_STRONGLY = (
    "numbing.strong",
    "numbing.wrapped",
    "numbing.open-skin",
    "numbing.injection",
    "numbing.unknown",
)
NUMBED = ("numbing.weak-small", *NUMBED_STRONGLY)
REUSED = ("needles.used-by-me", "needles.shared")
MARKS_EASILY = ("healing.marks", "healing.darker-skin", "healing.melasma")
ANY_NEEDLES = (
    "tool.roller",
    "tool.stamp",
    "tool.pen",
    "tool.heat",
    "tool.filler-pen",
    "tool.patch",
    "tool.unknown",
)
METAL_NEEDLES = ("tool.roller", "tool.stamp", "tool.pen", "tool.heat", "tool.unknown")
# Who would rather not say has never said "not done".
DONE_LATELY = ("stage.used-this-week", "stage.done", "stage.unsaid")
DONE = (*DONE_LATELY, "stage.used-before")
WEAK_GUARD = (
    "conditions.diabetes",
    "conditions.very-weak-immunity",
    "conditions.weak-immunity",
    "medicines.steroids",
)
SIGNS_OF_TOO_MUCH = _(
    "Signs of too much, at any strength: ringing ears, metal taste, numb mouth, blurred sight, "
    "feeling dizzy, "
    "twitching, headache, short breath, blue or grey lips. With any, call the emergency number "
    "now. Wipe off cream, rinse, do not drive."
)

ALREADY_DONE = (
    Finding(
        "done-with-shared-needles",
        (DONE_LATELY, ("needles.shared",)),
        Severity.URGENT,
        _("Shared needles, if they have touched your skin"),
        _(
            "If the needles have touched your skin, wash it with soap and running water. Go "
            "to a doctor today, or an emergency department at any hour. HIV medicine and hepatitis "
            "B care work best within 24 hours. HIV medicine must start within 72 hours. A doctor "
            "will judge if you need it. The other person goes too. Longer ago? Still get tested."
        ),
        risks=("blood-viruses", "infection"),
        sources=(
            "cdc-hiv-pep",
            "who-hiv-pep",
            "cdc-hepatitis-b-contact",
            "who-drawing-blood",
            "cdc-fingersticks",
            "bhiva-pep",
        ),
    ),
    Finding(
        "done-with-unknown-needles",
        (DONE_LATELY, ("needles.unknown",)),
        Severity.URGENT,
        _("If already done: needles others may have used"),
        _(
            "If the needles have touched your skin and may hold someone else’s blood, see a doctor "
            "today, at any hour. HIV medicine works best within 24 hours and must start within 72 "
            "hours. If it was longer ago, still get tested."
        ),
        risks=("blood-viruses", "infection"),
        sources=("cdc-hiv-pep", "cdc-fingersticks"),
    ),
    # "No needle yet", and needled there within 4 weeks: it may have been with these.
    Finding(
        "needled-lately-and-shared",
        (("stage.planning",), ("medicines.needling",), ("needles.shared", "needles.unknown")),
        Severity.URGENT,
        _("Needled lately, with needles others may have used"),
        _(
            "If these needles have touched your skin in the last 7 days, see a doctor today, at "
            "any hour. HIV medicine works best within 24 hours and must start within 72 hours. If "
            "it was longer ago, still get tested."
        ),
        risks=("blood-viruses", "infection"),
        sources=("cdc-hiv-pep", "cdc-hepatitis-b-contact", "cdc-fingersticks"),
    ),
    Finding(
        "done-with-dirty-needles",
        (DONE_LATELY, ("needles.used-by-me", "needles.dropped-or-bent"), ("cleaning.not-cleaned",)),
        Severity.URGENT,
        _("If already done: needles that were not cleaned"),
        _(
            "If the needles have touched your skin, call a doctor today about tetanus. Fewer "
            "than 3 "
            "shots in all, or not sure, matters most. So does a last shot over 10 years ago, in "
            "the "
            "US and Australia over 5 for a dirty or deep wound. Watch for pain, heat, pus or "
            "colour "
            "that grows."
        ),
        risks=("infection",),
        sources=("msd-tetanus", "green-book-tetanus", "nhs-cellulitis"),
    ),
    Finding(
        "done-with-blisters-now",
        (DONE_LATELY, ("skin-now.cold-sore-or-shingles",)),
        Severity.URGENT,
        _("If already done: a cold sore or shingles"),
        _(
            "If the needles have touched that skin, see a doctor today. The virus can spread fast, "
            "and by the eye it can harm your sight. Medicine works best early."
        ),
        risks=("cold-sore-spread", "eye-harm"),
        sources=("ting-shingles-eye", "nhs-eye-herpes", "bad-eczema-herpeticum"),
    ),
    Finding(
        "done-with-pus-now",
        (
            DONE_LATELY,
            ("skin-now.pimples",),
            (*WEAK_GUARD, "place.eyelids", "place.nose-or-upper-lip"),
        ),
        Severity.URGENT,
        _("If already done: pimples, pus or boils, where they can do more harm"),
        _(
            "If the needles went over pus or a boil, see a doctor today. By the eye, nose or lip, "
            "or with a weaker guard against germs, an infection cannot wait."
        ),
        risks=("infection",),
        sources=("nhs-cellulitis", "danger-triangle", "ucsf-transplant-infection"),
    ),
    Finding(
        "used-before-and-shared",
        (("stage.used-before",), ("needles.shared", "needles.unknown")),
        Severity.STOP,
        _("Used before, with needles others may have used"),
        _(
            "Tests matter even if you feel well. Ask a doctor for them this week, for both of you. "
            "If the last time may be within 7 days, go today."
        ),
        risks=("blood-viruses", "infection"),
        sources=("cdc-hiv-pep", "cdc-hepatitis-b-contact", "cdc-fingersticks"),
    ),
    Finding(
        "done-with-tap-water",
        (DONE, ("cleaning.soap-or-water",)),
        Severity.HIGH,
        _("If already done: washed needles"),
        _(
            "Tap water can carry slow germs. After injections and the like, they showed about 3 "
            "weeks later on average. We found no case from a home roller. If the needles have "
            "touched your skin, check each week for 8 weeks, and show a doctor any new lump or "
            "sore."
        ),
        risks=("infection",),
        sources=("zeng-mycobacteria", "abscessus-home-case"),
    ),
    Finding(
        "done-with-numbing",
        (DONE_LATELY, NUMBED_STRONGLY),
        Severity.STOP,
        _("If already done: numbing"),
        SIGNS_OF_TOO_MUCH,
        risks=("numbing-harm",),
        sources=("fda-numbing-deaths", "lidocaine-toxicity-review", "general-knowledge"),
    ),
    Finding(
        "done-with-weak-numbing",
        (DONE_LATELY, ("numbing.weak-small",)),
        Severity.HIGH,
        _("If already done: weak numbing cream"),
        SIGNS_OF_TOO_MUCH,
        risks=("numbing-harm",),
        sources=("fda-numbing-deaths", "lidocaine-toxicity-review", "general-knowledge"),
    ),
    Finding(
        "done-with-diabetes",
        (DONE, ("conditions.diabetes",)),
        Severity.HIGH,
        _("If already done: diabetes"),
        _(
            "Then call a nurse line or a doctor even if you feel well. Skin that turns hotter, "
            "darker or more sore needs a doctor the same day."
        ),
        risks=("slow-healing", "infection"),
        sources=("nhs-cellulitis", "general-knowledge"),
    ),
    Finding(
        "done-with-weak-immunity",
        (DONE, ("conditions.very-weak-immunity", "conditions.weak-immunity", "medicines.steroids")),
        Severity.STOP,
        _("If already done: a weak guard against germs"),
        _(
            "Then call a nurse line or a doctor even if you feel well. Infection can spread fast "
            "and hide its signs. On chemo, with a transplant or very low white cells, a fever, "
            "chills or just feeling ill is an emergency: ring your hospital team’s 24-hour number."
        ),
        risks=("slow-healing", "infection"),
        sources=("nhs-cellulitis", "nice-neutropenic-sepsis", "ucsf-transplant-infection"),
    ),
    Finding(
        "done-with-eczema",
        (
            DONE,
            ("conditions.past-skin-disease", "skin-now.rash"),
        ),
        Severity.HIGH,
        _("If already done: skin with eczema"),
        _(
            "If the needles have touched skin with eczema, call a nurse line or a doctor even if "
            "you feel well. The cold sore virus can spread in it. Small blisters or sores need a "
            "doctor the same day."
        ),
        risks=("cold-sore-spread", "flare", "infection"),
        sources=("bad-eczema-herpeticum", "nhs-cellulitis"),
    ),
    Finding(
        "done-in-pregnancy",
        (DONE, ("pregnancy.yes", "pregnancy.unknown")),
        Severity.HIGH,
        _("If already done: pregnancy or nursing"),
        _(
            "Then call a nurse line or a doctor even if you feel well. Tell them that you are or "
            "may be pregnant or nursing, and what you put on."
        ),
        risks=("slow-healing", "not-tested"),
        sources=("garg-pregnancy", "general-knowledge"),
    ),
)

STERILE_OR_NOT = (
    Finding(
        "reused-and-alcohol",
        (("needles.used-by-me",), ("cleaning.alcohol",)),
        Severity.HIGH,
        _("Used needles, wiped with alcohol"),
        _(
            "Dried blood and skin oil hide germs, and needles this tight are almost impossible to "
            "scrub. Alcohol cannot get through, and it dries fast."
        ),
        risks=("infection",),
        sources=("cdc-sterilization", "iowa-alcohols"),
    ),
    Finding(
        "reused-and-boiled",
        (("needles.used-by-me",), ("cleaning.boiling",)),
        Severity.HIGH,
        _("Used needles, boiled"),
        _(
            "Worn points get duller and the glue can loosen, so they tear more. Under dried blood "
            "germs are shielded, and spores can live through boiling anyway."
        ),
        risks=("infection", "scars"),
        sources=("cdc-sterilization", "general-knowledge"),
    ),
    Finding(
        "reused-and-uv",
        (("needles.used-by-me",), ("cleaning.uv-box",)),
        Severity.HIGH,
        _("Used needles, put under UV light"),
        _(
            "Needles cast shadows on each other, and dried blood blocks the light. Germs in the "
            "dark stay alive, however long the lamp is on."
        ),
        risks=("infection",),
        sources=("kentucky-uv-rule", "nailknowledge-uv"),
    ),
    Finding(
        "reused-and-washed",
        (("needles.used-by-me",), ("cleaning.soap-or-water",)),
        Severity.HIGH,
        _("Used needles, washed"),
        _(
            "Needles packed this tight can hardly be scrubbed, so old blood and germs stay on. Tap "
            "water can then add slow germs of its own."
        ),
        risks=("infection",),
        sources=("cdc-sterilization", "zeng-mycobacteria", "abscessus-home-case"),
    ),
    Finding(
        "reused-and-bleached",
        (("needles.used-by-me",), ("cleaning.bleach", "cleaning.weak-antiseptic")),
        Severity.HIGH,
        _("Used needles, put in bleach or the like"),
        _(
            "Dried blood shields germs from it. Bleach rusts the points, and what stays on them "
            "can burn your skin."
        ),
        risks=("infection", "burns", "scars"),
        sources=("cdc-sterilization", "general-knowledge"),
    ),
    Finding(
        "pressure-cooked-tool",
        (("cleaning.pressure-cooker",), ("tool.roller", "tool.stamp", "tool.pen")),
        Severity.HIGH,
        _("A home tool in a pressure cooker"),
        _(
            "Steam sterilizes only tools made for it, wrapped, dried and checked with a test. Home "
            "tools are not made for it. Most rollers melt."
        ),
        risks=("infection", "scars"),
        sources=("swenson-pressure-cookers", "cdc-sterilization"),
    ),
    Finding(
        "bleach-mixed",
        (
            ("cleaning.bleach",),
            ("cleaning.alcohol", "cleaning.soap-or-water", "cleaning.weak-antiseptic"),
        ),
        Severity.HIGH,
        _("Bleach and another cleaner"),
        _(
            "Never mix bleach with other cleaners: it can give off a gas that harms the lungs. "
            "Coughing, a tight chest or sore eyes: get to fresh air. Trouble breathing: call the "
            "emergency number. And two cleaners do not add up to sterile."
        ),
        risks=("burns", "infection"),
        sources=("cdc-sterilization", "chop-cleaners", "general-knowledge"),
    ),
    Finding(
        "blood-with-unsterile-needles",
        (UNSTERILE, ("doing.blood-dots",)),
        Severity.STOP,
        _("Aiming for blood, with needles that are not sterile"),
        _(
            "Any blood means the needles are in the deeper skin. What is on them goes in with "
            "them. A tool that draws blood must be sterile, and these are not known to be."
        ),
        risks=("infection", "blood-viruses", "scars"),
        sources=("cdc-sterilization", "skinpen-labelling", "alster-graham"),
    ),
    Finding(
        "several-ways-of-cleaning",
        (("cleaning.alcohol",), ("cleaning.boiling", "cleaning.uv-box", "cleaning.soap-or-water")),
        Severity.HIGH,
        _("Two ways of cleaning"),
        _(
            "Two steps feel thorough, but neither of them sterilizes. Some germs can live through "
            "both, and neither gets under dried blood."
        ),
        risks=("infection",),
        sources=("cdc-sterilization", "iowa-alcohols", "kentucky-uv-rule"),
    ),
    Finding(
        "shared-and-cleaned",
        (
            ("needles.shared",),
            (
                "cleaning.alcohol",
                "cleaning.boiling",
                "cleaning.uv-box",
                "cleaning.soap-or-water",
                "cleaning.bleach",
                "cleaning.weak-antiseptic",
                "cleaning.pressure-cooker",
                "doing.very-clean",
            ),
        ),
        Severity.STOP,
        _("Shared needles, cleaned at home"),
        _(
            "A wipe, a boil or a wash does not make shared needles sterile. HIV and hepatitis B "
            "and C can pass in traces of blood, in families too."
        ),
        risks=("blood-viruses", "infection"),
        sources=("cdc-fingersticks", "cdc-sterilization", "phe-microdermabrasion"),
    ),
    Finding(
        "shared-pen",
        (("tool.pen",), ("needles.shared",)),
        Severity.STOP,
        _("A pen that others use"),
        _(
            "Body fluid can get inside the handle, so US rules demand a guard against it. A fresh "
            "tip does not make up for a shared handle."
        ),
        risks=("blood-viruses", "infection"),
        sources=("fda-class-rule", "cdc-fingersticks"),
    ),
    Finding(
        "sterile-tip-on-pen",
        (("tool.pen",), ("needles.sealed-sterile",)),
        Severity.HIGH,
        _("A sterile tip on a pen"),
        _(
            "The tip may start out sterile, but the handle does not. Body fluid from an earlier "
            "use can sit inside it."
        ),
        risks=("infection", "blood-viruses"),
        sources=("fda-class-rule",),
    ),
    Finding(
        "very-clean-but-reused",
        (("doing.very-clean",), ("needles.used-by-me",)),
        Severity.HIGH,
        _("A very clean place, but used needles"),
        _(
            "Clean is not sterile. Clean hands and a clean room do nothing for germs that are "
            "dried on between the needles."
        ),
        risks=("infection",),
        sources=("cdc-sterilization",),
    ),
    Finding(
        "one-use-but-used",
        (("cleaning.one-use",), ("needles.used-by-me",)),
        Severity.HIGH,
        _("“One use”, but used before"),
        _(
            "These two answers do not fit, so we count the worse one. Blunt points tear and leave "
            "marks, and needles that were used once are no longer sterile."
        ),
        risks=("infection", "scars"),
        sources=("skinpen-labelling", "cdc-sterilization", "general-knowledge"),
    ),
    Finding(
        "new-but-not-sterile",
        (("needles.new-unmarked",), ("cleaning.one-use",)),
        Severity.HIGH,
        _("New and used once, but not sterile"),
        _(
            "This keeps old blood out. It does not make the first use sterile: a needle with no "
            "sterile mark may carry germs from the start."
        ),
        risks=("infection",),
        sources=("fda-class-rule", "cdc-sterilization"),
    ),
    Finding(
        "sterile-needles-unclean-hands",
        (("needles.sealed-sterile",), ("doing.no-antiseptic", "doing.no-gloves")),
        Severity.HIGH,
        _("Sterile needles, but not the skin or hands"),
        _(
            "A sterile needle picks up what lies on the skin and carries it in. A bare hand or a "
            "phone adds more germs."
        ),
        risks=("infection",),
        sources=("general-knowledge",),
    ),
    Finding(
        "weak-guard-and-reused",
        (
            WEAK_GUARD,
            REUSED,
        ),
        Severity.STOP,
        _("Used needles, and a weaker guard against germs"),
        _(
            "Germs get in, and your body may be slow to fight them. Ask your doctor, and do not "
            "stop a medicine yourself."
        ),
        risks=("infection", "slow-healing"),
        sources=("cdc-sterilization", "nhs-cellulitis", "general-knowledge"),
    ),
)

DEPTH_AND_PLACE = (
    Finding(
        "eyelids-to-0-3-mm",
        (("place.eyelids",), ("length.to-0-3-mm",)),
        Severity.STOP,
        _("“Short” needles on the eyelid"),
        _(
            "By ultrasound, the outer skin of the eyelid is about 0.17 to 0.18 mm thick. A needle "
            "of 0.3 mm can pass it, and the eye lies just behind."
        ),
        risks=("eye-harm", "scars"),
        sources=("facial-ultrasound",),
    ),
    Finding(
        "eyelids-to-0-5-mm",
        (("place.eyelids",), ("length.to-0-5-mm",)),
        Severity.STOP,
        _("Needles up to 0.5 mm on the eyelid"),
        _(
            "By ultrasound, the eyelid has 0.17 to 0.18 mm of outer skin and 0.58 to 0.67 mm of "
            "deep skin. A 0.5 mm needle can go most of the way, among blood vessels and nerves."
        ),
        risks=("eye-harm", "scars", "bleeding"),
        sources=("facial-ultrasound",),
    ),
    Finding(
        "eyelids-to-1-mm",
        (("place.eyelids",), ("length.to-1-mm",)),
        Severity.STOP,
        _("Needles up to 1 mm on the eyelid"),
        _(
            "A needle of 1 mm can go through the whole eyelid skin. By ultrasound that is 0.17 to "
            "0.18 mm of outer skin and 0.58 to 0.67 mm of deep skin. The eye is behind it."
        ),
        risks=("eye-harm", "scars", "bleeding"),
        sources=("facial-ultrasound",),
    ),
    Finding(
        "eyelids-over-1-mm",
        (("place.eyelids",), ("length.over-1-mm",)),
        Severity.STOP,
        _("Needles over 1 mm on the eyelid"),
        _(
            "These are longer than eyelid skin is thick, and the eye is right behind it. By "
            "ultrasound that skin has layers of 0.17 to 0.18 mm and 0.58 to 0.67 mm."
        ),
        risks=("eye-harm", "scars", "bleeding"),
        sources=("facial-ultrasound", "skinpen-labelling"),
    ),
    Finding(
        "lips-and-any-length",
        (("place.lips-or-openings",), (*SHORT_NEEDLES, *LONG_NEEDLES)),
        Severity.STOP,
        _("No needle is short on the lips"),
        _(
            "The red of the lip is thin and has no tough outer layer. So even the shortest needle "
            "can hurt it. An infection by the lip can, rarely, reach veins of the brain."
        ),
        risks=("infection", "scars"),
        sources=("danger-triangle", "general-knowledge"),
    ),
    Finding(
        "nose-or-lip-short",
        (("place.nose-or-upper-lip",), SHORT_NEEDLES),
        Severity.HIGH,
        _("“Short” needles on the nose or upper lip"),
        _(
            "On lab slides, the outer skin of the upper lip is about 0.06 to 0.12 mm thick. On the "
            "bridge of the nose, ultrasound finds 0.19 to 0.20 mm. These needles can pass both, "
            "and infection here can, rarely, reach the brain’s veins."
        ),
        risks=("infection", "scars"),
        sources=("chopra-thickness", "face-histology", "facial-ultrasound", "danger-triangle"),
    ),
    Finding(
        "nose-or-lip-long",
        (("place.nose-or-upper-lip",), LONG_NEEDLES),
        Severity.STOP,
        _("Long needles on the nose or upper lip"),
        _(
            "They reach deep skin, full of blood vessels. It measures about 0.93 to 1.03 mm on the "
            "bridge of the nose, by ultrasound, and 1.1 to 1.9 mm on the upper lip, on lab slides. "
            "Infection here can, rarely, reach the brain’s veins."
        ),
        risks=("infection", "scars", "bleeding"),
        sources=("chopra-thickness", "face-histology", "facial-ultrasound", "danger-triangle"),
    ),
    Finding(
        "face-to-0-3-mm",
        (("place.face",), ("length.to-0-3-mm",)),
        Severity.CAUTION,
        _("“Short” needles on the face"),
        _(
            "The outer skin of the face measures from 0.03 to 0.22 mm, by place and method. A "
            "needle of 0.3 mm can cross all of it, so short does not mean on the surface."
        ),
        risks=("infection", "lumps"),
        sources=("chopra-thickness", "facial-ultrasound", "face-histology"),
    ),
    Finding(
        "face-to-0-5-mm",
        (("place.face",), ("length.to-0-5-mm",)),
        Severity.HIGH,
        _("Needles up to 0.5 mm on the face"),
        _(
            "The outer skin of the face measures from 0.03 to 0.22 mm, by place and method. "
            "Needles up to 0.5 mm can pass it and reach deep skin, where the blood vessels are."
        ),
        risks=("infection", "scars", "colour-change"),
        sources=("chopra-thickness", "facial-ultrasound", "face-histology"),
    ),
    Finding(
        "face-to-1-mm",
        (("place.face",), ("length.to-1-mm",)),
        Severity.STOP,
        _("Needles up to 1 mm on the face"),
        _(
            "By ultrasound, the deep skin of forehead, temple, cheek and jaw is only about 1 mm "
            "thick. Needles up to 1 mm go far into it, among blood vessels and nerves."
        ),
        risks=("scars", "colour-change", "infection"),
        sources=("facial-ultrasound",),
    ),
    Finding(
        "face-over-1-mm",
        (("place.face",), ("length.over-1-mm",)),
        Severity.STOP,
        _("Needles over 1 mm on the face"),
        _(
            "By ultrasound, the deep skin of forehead, temple, cheek and jaw is only about 1 mm "
            "thick. Needles above 1.5 mm can come out below it at most of these places."
        ),
        risks=("scars", "colour-change", "bleeding"),
        sources=("facial-ultrasound",),
    ),
    Finding(
        "neck-short",
        (("place.neck-or-chest",), SHORT_NEEDLES),
        Severity.HIGH,
        _("“Short” needles on the neck or jawline"),
        _(
            "By ultrasound, the outer skin of the neck and under the jaw is about 0.17 to 0.21 mm "
            "thick. Needles near 0.3 mm can pass it, and longer ones reach blood vessels. For the "
            "chest we have no figures."
        ),
        risks=("scars", "infection"),
        sources=("facial-ultrasound",),
    ),
    Finding(
        "neck-long",
        (("place.neck-or-chest",), LONG_NEEDLES),
        Severity.STOP,
        _("Long needles on the neck or jawline"),
        _(
            "By ultrasound, neck and jaw have 0.17 to 0.21 mm of outer skin and 0.91 to 1.02 mm of "
            "deep skin. A 1 mm needle can go most of the way, and a longer one right through."
        ),
        risks=("scars", "bleeding", "infection"),
        sources=("facial-ultrasound",),
    ),
    Finding(
        "thick-skin-short",
        (("place.scalp", "place.large-area"), ("length.to-0-5-mm",)),
        Severity.HIGH,
        _("Thick skin is no shield from short needles"),
        _(
            "Lab slides of six body places found outer skin of just 0.08 to 0.27 mm. Needles over "
            "0.3 mm can pass it and reach blood vessels."
        ),
        risks=("infection", "scars"),
        sources=("body-histology",),
    ),
    Finding(
        "thick-skin-long",
        (("place.scalp", "place.large-area"), LONG_NEEDLES),
        Severity.STOP,
        _("Thick skin is no shield from long needles"),
        _(
            "Lab slides of six body places found about 2.1 to 5.9 mm of deep skin. Long needles "
            "end up inside it, among blood vessels and nerves. Thick does not mean numb or closed "
            "to germs."
        ),
        risks=("infection", "scars", "bleeding"),
        sources=("body-histology",),
    ),
    Finding(
        "unknown-length-thin-skin",
        (
            ("length.unknown",),
            ("place.nose-or-upper-lip", "place.neck-or-chest", "place.face"),
        ),
        Severity.HIGH,
        _("Length not known, and thin skin"),
        _(
            "At many places on the face and neck, a needle of 0.3 to 0.5 mm is enough to reach "
            "blood vessels. With no length, you cannot rule that out."
        ),
        risks=("scars", "infection"),
        sources=("facial-ultrasound", "chopra-thickness"),
    ),
    Finding(
        "touch-only-long",
        (("doing.touch-only",), LONG_NEEDLES),
        Severity.STOP,
        _("“Just a touch”, with long needles"),
        _(
            "You cannot judge at home how deep a light touch goes. Long needles reach blood "
            "vessels and nerves, and any blood means they are in the deeper skin."
        ),
        risks=("scars", "infection", "bleeding"),
        sources=("hou-review", "kalluri-channels", "general-knowledge"),
    ),
    Finding(
        "touch-only-half",
        (("doing.touch-only",), ("length.to-0-5-mm",)),
        Severity.HIGH,
        _("“Just a touch”, with needles up to 0.5 mm"),
        _(
            "At many places on the face they can reach blood vessels. Any blood means they are in "
            "the deeper skin, whatever you aimed for."
        ),
        risks=("infection", "scars"),
        sources=("facial-ultrasound", "chopra-thickness", "general-knowledge"),
    ),
    Finding(
        "touch-only-short",
        (("doing.touch-only",), ("length.to-0-3-mm",)),
        Severity.CAUTION,
        _("No blood does not mean no wound"),
        _(
            "The outer skin has no blood vessels, so holes in it do not bleed. They still open the "
            "skin’s shield, for up to about 3 days."
        ),
        risks=("infection", "lumps"),
        sources=("pore-closing", "facial-barrier", "general-knowledge"),
    ),
    Finding(
        "sterile-but-long",
        (("needles.sealed-sterile",), LONG_NEEDLES),
        Severity.STOP,
        _("Sterile needles can still go too deep"),
        _(
            "A sterile pack protects from germs on the needle, until it is opened. It does nothing "
            "about scars, bleeding or nerves."
        ),
        risks=("scars", "bleeding", "colour-change"),
        sources=("skinpen-labelling", "hou-review"),
    ),
    Finding(
        "video-and-long-needles",
        (("doing.video",), LONG_NEEDLES),
        Severity.STOP,
        _("A video as guide for long needles"),
        _(
            "These needles reach blood vessels and nerves. In one study, most rolling videos were "
            "of low to medium quality, and none of them knows your skin."
        ),
        risks=("scars", "bleeding"),
        sources=("awad-tiktok", "hou-review"),
    ),
    Finding(
        "video-and-pen",
        (("doing.video",), ("tool.pen",)),
        Severity.HIGH,
        _("A video as guide for a pen"),
        _(
            "A motor makes needles go deeper. A video shows a setting on someone else’s skin, not "
            "the real depth in yours."
        ),
        risks=("scars", "infection"),
        sources=("awad-tiktok", "general-knowledge"),
    ),
)

BODY_AND_NEEDLES = (
    Finding(
        "under-18-and-needles",
        (("age.under-18",), ANY_NEEDLES),
        Severity.STOP,
        _("Under 18, with a needling tool"),
        _(
            "There is no testing to lean on at your age, and growing skin can scar. A doctor can "
            "treat spots and marks in gentler ways. If you have used it, tell an adult you trust."
        ),
        risks=("not-tested", "scars"),
        sources=("fda-devices", "aad-acne"),
    ),
    Finding(
        "isotretinoin-and-needles",
        (("medicines.isotretinoin",), METAL_NEEDLES),
        Severity.STOP,
        _("Isotretinoin, and a tool that pierces skin"),
        _(
            "Fragile skin and thousands of holes may heal badly together. Expert panels in 2017 "
            "looked at supervised treatments, and their summaries do not name needling. Home use "
            "was never cleared. Do not stop the pills yourself: ask the person who prescribed "
            "them."
        ),
        risks=("scars", "slow-healing"),
        sources=("spring-isotretinoin", "waldman-isotretinoin", "skinpen-labelling"),
    ),
    Finding(
        "bleeding-and-long-needles",
        (("medicines.blood-thinner", "conditions.bleeding-problem"), LONG_NEEDLES),
        Severity.STOP,
        _("You bleed easily, and the needles are long"),
        _(
            "Long needles reach blood vessels, and you may bleed or bruise more. Do not stop a "
            "blood thinner yourself: that can cause a stroke or a clot."
        ),
        risks=("bleeding",),
        sources=("skinpen-labelling", "hou-review", "general-knowledge"),
    ),
    Finding(
        "raised-scars-and-depth",
        (
            ("healing.keloids", "healing.family-scars"),
            (*LONG_NEEDLES, "doing.press-hard"),
        ),
        Severity.STOP,
        _("Raised scars, and deep needles"),
        _(
            "Long needles or a hard push wound the deep skin, at thousands of points. Where raised "
            "scars run in you or your family, many could grow at once."
        ),
        risks=("scars",),
        sources=("skinpen-labelling", "general-knowledge"),
    ),
    Finding(
        "raised-scars-and-place",
        (("healing.keloids", "healing.family-scars"), ("place.neck-or-chest",)),
        Severity.STOP,
        _("Raised scars, and a place where they grow"),
        _(
            "Thick, raised scars grow most easily on the jawline, neck, upper chest and shoulders. "
            "Where they run in you or your family, each needle wound there could become one."
        ),
        risks=("scars",),
        sources=("dermnet-keloid", "clinician-reviews-keloid", "skinpen-labelling"),
    ),
    Finding(
        "dark-marks-and-depth",
        (MARKS_EASILY, (*LONG_NEEDLES, "doing.press-hard")),
        Severity.STOP,
        _("Skin that marks easily, and deep needles"),
        _(
            "Long needles or a hard push hurt the deep skin. Where skin marks easily, darker or "
            "lighter patches can stay for months or years."
        ),
        risks=("colour-change", "scars"),
        sources=("chu-safety", "dogra-asian-skin", "pih-review", "general-knowledge"),
    ),
    Finding(
        "dark-marks-and-sun",
        (MARKS_EASILY, ("next-days.sun",)),
        Severity.HIGH,
        _("Skin that marks easily, and sun"),
        _(
            "Needle wounds and sun can both leave dark marks. In skin that marks easily, the two "
            "together make marks that last for months or years more likely."
        ),
        risks=("colour-change", "burns"),
        sources=("tga-microneedling", "pih-review", "chu-safety"),
    ),
    Finding(
        "pimples-and-roller",
        (("skin-now.pimples",), ("tool.roller",)),
        Severity.STOP,
        _("A roller over pimples"),
        _(
            "The roller tears spots open and drags germs from one to the next. That can mean more "
            "spots, scars and dark marks."
        ),
        risks=("infection", "scars", "colour-change"),
        sources=("skinpen-labelling", "chu-safety", "general-knowledge"),
    ),
    Finding(
        "pimples-and-nose",
        (("skin-now.pimples",), ("place.nose-or-upper-lip",)),
        Severity.STOP,
        _("Pimples on the nose or upper lip"),
        _(
            "Needles push the germs of a spot deeper. From here, an infection can, rarely, reach "
            "the veins of the brain. In one report it began as a boil."
        ),
        risks=("infection",),
        sources=("danger-triangle", "skinpen-labelling"),
    ),
    Finding(
        "cold-sores-and-lip",
        (("conditions.cold-sores",), ("place.nose-or-upper-lip",)),
        Severity.HIGH,
        _("Cold sores, and needles near the lip"),
        _(
            "Here the needles go in close to where cold sores come up. They can wake the virus and "
            "spread it. A doctor can tell you about medicine against it."
        ),
        risks=("cold-sore-spread", "scars"),
        sources=("cmac-herpes",),
    ),
    Finding(
        "cold-sores-and-eye",
        (("conditions.cold-sores",), ("place.eyelids",)),
        Severity.STOP,
        _("Cold sores, and needles near the eye"),
        _(
            "Needles can wake the cold sore virus and spread it. In the eye it can harm your "
            "sight. A sore red eye or blisters near it need care the same day."
        ),
        risks=("cold-sore-spread", "eye-harm"),
        sources=("cmac-herpes", "nhs-eye-herpes"),
    ),
    Finding(
        "eczema-and-cold-sores",
        (("conditions.past-skin-disease", "skin-now.rash"), ("conditions.cold-sores",)),
        Severity.STOP,
        _("Skin disease and cold sores"),
        _(
            "If yours is eczema, the cold sore virus can spread fast over the skin and be "
            "dangerous. This can follow beauty treatments. Groups of small blisters need a doctor "
            "the same day."
        ),
        risks=("cold-sore-spread", "flare"),
        sources=("bad-eczema-herpeticum",),
    ),
    Finding(
        "odd-spot-to-fade",
        (("goal.dark-spots",), ("skin-now.odd-spot",)),
        Severity.STOP,
        _("Needling a spot that looks odd"),
        _(
            "If it is a skin cancer, needles can damage or hide it, and treatment starts later. "
            "Show it to a doctor before anyone tries to fade it."
        ),
        risks=("missed-disease", "colour-change"),
        sources=("skinpen-labelling", "general-knowledge"),
    ),
    Finding(
        "melasma-to-fade",
        (("goal.dark-spots",), ("healing.melasma",)),
        Severity.HIGH,
        _("Needling melasma to fade it"),
        _(
            "The good results come from clinics, with prescribed medicine. Some dermatologists "
            "warn that needling makes melasma worse. At home the patches may get darker instead."
        ),
        risks=("colour-change", "unlikely-to-help"),
        sources=("bailey-melasma", "feng-melasma", "lim-melasma", "pih-review"),
    ),
    Finding(
        "stretch-marks-and-dark-marks",
        (("goal.stretch-marks",), ("healing.marks", "healing.darker-skin")),
        Severity.HIGH,
        _("Stretch marks on skin that marks easily"),
        _(
            "Needling can swap pale lines for dark ones. Of 32 people treated in a clinic, 7 got "
            "dark marks and 1 got an infection."
        ),
        risks=("colour-change", "unlikely-to-help"),
        sources=("sun-stretch-marks", "white-striae-series"),
    ),
    Finding(
        "fainting-alone",
        (("conditions.fainting",), ("doing.alone",)),
        Severity.HIGH,
        _("You faint easily, and you are alone"),
        _(
            "If needles or blood make you faint, you may fall and get hurt, with nobody there to "
            "help you."
        ),
        risks=("base-risk",),
        sources=("wales-fainting", "general-knowledge"),
    ),
    Finding(
        "blood-alone",
        (("doing.blood-dots",), ("doing.alone",)),
        Severity.HIGH,
        _("Aiming for blood, alone"),
        _(
            "Blood that runs, drips or lasts means too deep. On your own you cannot see the depth "
            "well, and nobody can help if the bleeding does not stop."
        ),
        risks=("bleeding", "infection", "scars"),
        sources=("alster-graham", "general-knowledge"),
    ),
    Finding(
        "no-doctor-and-nose",
        (("next-days.no-doctor",), ("place.nose-or-upper-lip",)),
        Severity.STOP,
        _("Nose or upper lip, and no doctor near"),
        _(
            "An infection on the face needs a doctor the same day. Here it can, rarely, reach the "
            "brain’s veins, and you could not get that help in time."
        ),
        risks=("infection",),
        sources=("danger-triangle", "nhs-cellulitis"),
    ),
    Finding(
        "no-doctor-and-weak-guard",
        (
            ("next-days.no-doctor",),
            WEAK_GUARD,
        ),
        Severity.STOP,
        _("A weaker guard against germs, and no doctor near"),
        _(
            "With your health, any sign of infection needs a doctor the same day. If you cannot "
            "get to one, it can spread first."
        ),
        risks=("infection", "slow-healing"),
        sources=("nhs-cellulitis", "general-knowledge"),
    ),
)

NUMBING = (
    Finding(
        "numbing-large-area",
        (NUMBED, ("place.large-area",)),
        Severity.STOP,
        _("Numbing a large area"),
        _(
            "The more skin you cover, the more gets into your blood, weak cream included. The US "
            "regulator says not to use it on large areas."
        ),
        risks=("numbing-harm",),
        sources=("fda-numbing-warning", "fda-numbing-deaths"),
    ),
    Finding(
        "numbing-heart-liver-seizure",
        (NUMBED, ("conditions.heart-liver-seizure",)),
        Severity.STOP,
        _("Numbing, with a health problem that makes it riskier"),
        _(
            "A dose that others can bear may be too much for you. It can bring on a fit or a bad "
            "heartbeat. Creams with prilocaine or benzocaine can turn lips blue or grey: that is "
            "an emergency. Ask your doctor before any numbing."
        ),
        risks=("numbing-harm",),
        sources=("fda-numbing-deaths", "lidocaine-toxicity-review", "general-knowledge"),
    ),
    Finding(
        "numbing-allergy",
        (NUMBED, ("allergies.numbing",)),
        Severity.STOP,
        _("Numbing, with an allergy to it"),
        _(
            "You named an allergy to what you would put on. If it makes breathing hard or your "
            "throat or tongue swell, call the emergency number at once."
        ),
        risks=("numbing-harm",),
        sources=("skinpen-labelling", "nhs-anaphylaxis"),
    ),
    Finding(
        "numbing-pregnancy",
        (NUMBED, ("pregnancy.yes", "pregnancy.unknown")),
        Severity.STOP,
        _("Numbing, in pregnancy or nursing"),
        _(
            "Numbing medicine may reach your blood or milk, and needled skin lets in more of it. "
            "Needling itself has not been studied in pregnancy."
        ),
        risks=("not-tested", "numbing-harm"),
        sources=("trivedi-pregnancy", "garg-pregnancy", "general-knowledge"),
    ),
)

PRODUCTS = (
    Finding(
        "serum-and-depth",
        (
            (
                "products.serum",
                "products.hyaluronic-acid",
                "products.hyaluronic-sterile",
                "products.biologics",
            ),
            (*LONG_NEEDLES, "tool.pen"),
        ),
        Severity.STOP,
        _("Serum, with long needles or a pen"),
        _(
            "Deep holes carry serum to your immune cells. Reports of lasting lumps cover 15 "
            "people. The usual pair was a pen and vitamin C, and the first treatment often did "
            "not work."
        ),
        risks=("lumps", "infection"),
        sources=("soltani-granulomas", "friedmann-granulomas"),
    ),
    Finding(
        "sterile-needles-and-serum",
        (("needles.sealed-sterile",), ("products.serum", "products.biologics")),
        Severity.STOP,
        _("Sterile needles, but not the serum"),
        _(
            "Sterile needles do not help if what you put on is not sterile. Serums are made for "
            "whole skin, and in the holes they can leave lumps that last."
        ),
        risks=("lumps", "infection"),
        sources=("fda-cosmetics-microbes", "soltani-granulomas", "friedmann-granulomas"),
    ),
    Finding(
        "sterile-needles-and-hyaluronic-acid",
        (("needles.sealed-sterile",), ("products.hyaluronic-acid", "products.makeup")),
        Severity.HIGH,
        _("Sterile needles, but not what goes on after"),
        _(
            "Cosmetics are not sterile. Put on fresh holes, they bring in the very germs that the "
            "sterile pack kept out."
        ),
        risks=("infection", "lumps"),
        sources=("fda-cosmetics-microbes", "friedmann-granulomas"),
    ),
    Finding(
        "allergy-and-products",
        (
            ("allergies.skin-products",),
            (
                "products.serum",
                "products.hyaluronic-acid",
                "products.hyaluronic-sterile",
                "products.pigment",
                "products.pdrn-or-spicules",
                "products.hair-products",
                "products.actives",
                "products.biologics",
                "products.minoxidil",
                "products.makeup",
            ),
        ),
        Severity.STOP,
        _("Allergic skin, and products in the holes"),
        _(
            "What upsets whole skin goes deeper through needle holes and meets your immune cells. "
            "A bad rash or lumps that last can follow."
        ),
        risks=("lumps", "flare"),
        sources=("soltani-granulomas", "friedmann-granulomas"),
    ),
    Finding(
        "retinoid-and-actives",
        (("medicines.retinoid-or-acid",), ("products.actives",)),
        Severity.STOP,
        _("Strong products before and after"),
        _(
            "The skin is raw before the first needle goes in, and then gets more of the same. "
            "Burns, a long flare and dark marks can follow. Ask before you stop a prescribed "
            "cream."
        ),
        risks=("burns", "flare", "colour-change"),
        sources=("chu-safety", "fda-home-peels", "general-knowledge"),
    ),
    Finding(
        "sensitive-skin-and-biologics",
        (("goal.sensitive-skin",), ("products.biologics",)),
        Severity.STOP,
        _("EGF or the like, for sensitive skin"),
        _(
            "There is no proof that needling calms sensitive skin. This also pushes in products "
            "that are not approved for it, through a shield that is already weak."
        ),
        risks=("flare", "lumps", "unlikely-to-help"),
        sources=("nmpa-egf", "fda-class-rule"),
    ),
    Finding(
        "makeup-and-reused",
        (("products.makeup",), ("needles.used-by-me",)),
        Severity.HIGH,
        _("Used needles, then makeup"),
        _(
            "Germs come in twice: on the used needles, and with makeup that is not sterile while "
            "the holes are open."
        ),
        risks=("infection", "lumps"),
        sources=("fda-cosmetics-microbes", "cdc-sterilization"),
    ),
)

BEFORE_COMBINED = (
    *ALREADY_DONE,
    *STERILE_OR_NOT,
    *DEPTH_AND_PLACE,
    *BODY_AND_NEEDLES,
    *NUMBING,
    *PRODUCTS,
)
