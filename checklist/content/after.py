"""The checklist for somebody who has needled and feels fine.

It must not know how answers become a verdict. Facts about the reader: ``about_you``. What was
done, and is asked of the worried too: ``the_deed``. Mixes: ``after_combined``.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.content.about_you import CONDITIONS, PREGNANCY
from checklist.content.after_combined import AFTER_COMBINED
from checklist.content.the_deed import CONTACT, COURSE, DONE_NUMBING, PUT_ON, WHEN
from checklist.schema import Checklist, Option, Question, Section, Severity, Situation

DONE_NEEDLES = Question(
    id="done-needles",
    text=_("Which needles were they, and how clean?"),
    short=_("The needles"),
    hint=_("A tool that draws blood must be sterile, not just clean."),
    many=True,
    options=(
        Option(
            id="sealed-sterile",
            label=_("New, sealed, marked sterile, in date, used once"),
            severity=Severity.CAUTION,
            why=_(
                "Once you open the pack, they are sterile no more. It also says nothing about how "
                "deep the needles went."
            ),
            risks=("base-risk",),
            sources=("skinpen-labelling",),
        ),
        Option(
            id="new-unmarked",
            label=_("New, but not marked sterile"),
            severity=Severity.HIGH,
            why=_(
                "New is not the same as sterile. With no sterile mark, lot number or date, "
                "nobody can "
                "say which germs were on it."
            ),
            risks=("infection",),
            sources=("fda-class-rule",),
        ),
        Option(
            id="used-before",
            label=_("Used before, by me or by anyone else"),
            severity=Severity.HIGH,
            why=_(
                "Blunt needles tear the skin and leave marks. Used ones are not sterile either. "
                "Watch for growing pain, heat, pus or colour that spreads."
            ),
            risks=("infection", "scars"),
            sources=("aad-home-rollers", "skinpen-labelling", "cdc-sterilization"),
        ),
        Option(
            id="cleaned-at-home",
            label=_("Cleaned at home: alcohol, boiling, UV, soap, bleach, flame or the like"),
            severity=Severity.HIGH,
            why=_(
                "None of these makes needles sterile, free of all germs. Tap water can carry slow "
                "germs. Those show about 3 weeks later on average. Look each week, for 8 weeks."
            ),
            risks=("infection", "burns"),
            sources=("cdc-sterilization", "iowa-alcohols", "zeng-mycobacteria"),
        ),
        Option(
            id="not-cleaned",
            label=_("Used before, and not cleaned"),
            severity=Severity.STOP,
            why=_("Germs and any old blood on the points went straight into the new wounds."),
            risks=("infection", "blood-viruses"),
            sources=("cdc-sterilization",),
        ),
        Option(
            id="dropped-or-bent",
            label=_("Dropped before, or some were bent"),
            severity=Severity.HIGH,
            why=_(
                "Bent needles tear the skin and leave marks, and a tip can break off. They were "
                "not sterile any more. If a piece is left in the skin, see a doctor today."
            ),
            risks=(
                "scars",
                "infection",
            ),
            sources=("aad-home-rollers", "cdc-sterilization", "general-knowledge"),
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.HIGH,
            why=_(
                "You cannot see germs, so we count the needles as not sterile. Somebody may have "
                "used "
                "them too: see the question about blood."
            ),
            risks=("infection", "blood-viruses"),
            sources=("cdc-fingersticks", "cdc-sterilization"),
            unknown=True,
        ),
    ),
    recall="deed",
)

TETANUS = Question(
    id="tetanus",
    first=True,
    left_out=_(
        "If the tool was dirty, and you had fewer than 3 shots or the last was over 10 years ago: "
        "see a doctor today."
    ),
    text=_("Have you had your tetanus shots?"),
    short=_("Tetanus shots"),
    hint=_(
        "A needle that is not clean can bring tetanus. A shot protects for years. Not sure? Ask a "
        "parent, or look in your vaccine record."
    ),
    options=(
        Option(
            id="within-5-years",
            label=_("3 or more in my life, the last within 5 years"),
            severity=Severity.BASE,
            why=_("This adds nothing to the list. Other germs can still get in."),
            risks=("base-risk",),
            sources=("msd-tetanus",),
        ),
        Option(
            id="5-to-10-years",
            label=_("3 or more, the last 5 to 10 years ago"),
            severity=Severity.CAUTION,
            why=_(
                "In the UK that is enough for most wounds. In the US and Australia a dirty or deep "
                "wound needs a new shot after 5 years: call and ask."
            ),
            risks=("infection",),
            sources=("msd-tetanus", "green-book-tetanus"),
        ),
        Option(
            id="over-10-years",
            label=_("3 or more, the last over 10 years ago"),
            severity=Severity.HIGH,
            why=_("Ask a doctor or nurse in the next days if you need a new shot."),
            risks=("infection",),
            sources=("msd-tetanus", "green-book-tetanus"),
        ),
        Option(
            id="fewer-than-3",
            label=_("Fewer than 3 in my life, or never"),
            severity=Severity.HIGH,
            why=_(
                "Then your body may not be able to stop tetanus. If the needles were not "
                "sterile, go "
                "today. If they were, book a doctor within days."
            ),
            risks=("infection",),
            sources=("msd-tetanus",),
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.HIGH,
            why=_(
                "Then doctors count as if you had none. If the needles were not sterile, call one "
                "today."
            ),
            risks=("infection",),
            sources=("msd-tetanus",),
            unknown=True,
        ),
    ),
)

DONE_PLACE = Question(
    id="done-place",
    first=True,
    text=_("Where on the body, and was it deep?"),
    short=_("Where, and how deep"),
    hint=_("Skin is much thinner in some places. The length on the box is not the real depth."),
    many=True,
    options=(
        Option(
            id="eyelids",
            label=_("Eyelids or close to the eye"),
            severity=Severity.STOP,
            why=_(
                "The eye is right behind this skin. If sight changes, light hurts, or the lid will "
                "not open, call your emergency number now."
            ),
            risks=("eye-harm", "scars"),
            sources=("skinpen-labelling", "facial-ultrasound", "nhs-eye-injuries"),
        ),
        Option(
            id="lips-or-openings",
            label=_("Lips, inside the nose or mouth, ears, nipples or genitals"),
            severity=Severity.STOP,
            why=_(
                "This skin is thin and easily hurt. By nose or lip an infection can, rarely, "
                "reach veins of the brain. Let a doctor look if it swells, weeps or hurts more."
            ),
            risks=("eye-harm", "infection"),
            sources=("danger-triangle", "dermnet-keloid", "general-knowledge"),
        ),
        Option(
            id="nose-or-upper-lip",
            label=_("Nose or just above the lip"),
            severity=Severity.HIGH,
            why=_(
                "Rarely, an infection here can reach the veins of the brain. Pus or a boil here "
                "needs "
                "a doctor the same day."
            ),
            risks=("infection",),
            sources=("danger-triangle",),
        ),
        Option(
            id="face",
            label=_("Cheeks, forehead or chin"),
            severity=Severity.CAUTION,
            why=_(
                "An infection on the face cannot wait. Pain, heat or swelling that grows here "
                "needs a "
                "doctor the same day."
            ),
            risks=("infection", "colour-change"),
            sources=("nhs-cellulitis", "facial-ultrasound"),
        ),
        Option(
            id="neck-or-chest",
            label=_("Jawline, neck, chest, shoulders or upper back"),
            severity=Severity.HIGH,
            why=_(
                "Neck skin is thin, so needles get deep sooner. Jawline, neck, upper chest and "
                "shoulders are places where thick, raised scars grow most easily."
            ),
            risks=("scars",),
            sources=("facial-ultrasound", "dermnet-keloid", "clinician-reviews-keloid"),
        ),
        Option(
            id="scalp",
            label=_("Scalp"),
            severity=Severity.CAUTION,
            why=_(
                "Germs get in through holes in the scalp too, and hair lotion gets into the blood "
                "more easily."
            ),
            risks=("infection", "products-in-blood"),
            sources=("minoxidil-label", "general-knowledge"),
        ),
        Option(
            id="large-area",
            label=_("Belly, thighs or a large area"),
            severity=Severity.HIGH,
            why=_(
                "More skin means more wounds, more places for dark marks, and more numbing cream "
                "taken into the blood."
            ),
            risks=("colour-change", "infection", "numbing-harm"),
            sources=("fda-numbing-warning", "sun-stretch-marks", "white-striae-series"),
        ),
        Option(
            id="half-deep",
            label=_("Needles over 0.3, up to 0.5 mm, or of a length I don’t know"),
            severity=Severity.HIGH,
            why=_(
                "At many places on the face these can pass the outer skin and reach blood vessels."
            ),
            risks=("infection", "scars"),
            sources=("chopra-thickness", "facial-ultrasound"),
        ),
        Option(
            id="deep",
            label=_("Needles over 0.5 mm, pressed hard, or blood that ran"),
            severity=Severity.STOP,
            why=_(
                "These reach blood vessels and nerves. Scars, dark marks and a numb patch can "
                "follow, "
                "so let a doctor look."
            ),
            risks=("scars", "infection", "bleeding", "colour-change", "eye-harm"),
            sources=("hou-review", "facial-ultrasound", "chu-safety"),
        ),
        Option(
            id="heat",
            label=_("The tool made heat (RF, “skin tightening”)"),
            severity=Severity.STOP,
            why=_(
                "Burns, scars, fat loss and nerve damage have been reported. The US regulator "
                "calls "
                "it a medical treatment."
            ),
            risks=("burns", "eye-harm", "scars"),
            sources=("fda-rf-warning",),
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.CAUTION,
            why=_("The same needle goes further in thin skin. With no place named, it may scar."),
            risks=("scars",),
            sources=("facial-ultrasound", "general-knowledge"),
            unknown=True,
        ),
    ),
    recall="deed",
)

AFTER = Checklist(
    id="after",
    title=_("I have done it and feel fine"),
    lead=_(
        "Ten short questions show what to look for, day by day. “I don’t know” is always an "
        "answer. "
        "If something worries you, start with the warning signs."
    ),
    sections=(
        Section(id="day", title=_("The day"), questions=(WHEN, COURSE)),
        Section(id="blood", title=_("Contact with blood"), questions=(CONTACT,)),
        Section(
            id="done",
            title=_("What was done"),
            questions=(DONE_NEEDLES, TETANUS, DONE_NUMBING, PUT_ON, DONE_PLACE),
        ),
        Section(id="you", title=_("Your health"), questions=(CONDITIONS, PREGNANCY)),
    ),
    combined=AFTER_COMBINED,
    situation=Situation.AFTER,
)
