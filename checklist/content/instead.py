"""What helps instead of needling at home, for each goal: the short answer, then each way.

Needling at home is never one of the ways: nobody has tested it. Knows nothing of a verdict.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.reference import Alternative, Cost, Goal, Proviso, Rate, Statement
from checklist.schema import Text

WHO: dict[str, Text] = {
    "nothing": _("Doing nothing"),
    "home": _("Kinder care at home"),
    "clinic": _("With a doctor or clinic"),
}

COSTS: dict[Cost, Text] = {
    "none": _("Nothing."),
    "shop": _("Little: an item from a shop."),
    "months": _("More: a prescription, or months of a product."),
    "course": _("The most: a course of visits."),
}

PROVISOS: tuple[Proviso, ...] = (
    Proviso(
        id="no-retinoid",
        text=_(
            "Pregnant, or trying for a baby: no retinoid (adapalene, retinol, tretinoin)."
            " If you breastfeed, ask a doctor or pharmacist first."
        ),
        when=("pregnancy.yes", "pregnancy.unknown"),
        sources=("uktis-retinoids", "ni-formulary-acne"),
    ),
    Proviso(
        id="under-18",
        text=_("Under 18: choose and start any of these with a pharmacist or doctor."),
        when=("age.under-18", "age.unsaid"),
        sources=("general-knowledge",),
    ),
    Proviso(
        id="after-healing",
        text=_(
            "If your skin was needled, it must heal first. Until then, put on none of the gels,"
            " acids, retinoids or hair products named here. Ask a doctor or pharmacist when you"
            " can start."
        ),
        when=("stage.used-this-week", "stage.used-before", "stage.done", "stage.unsaid"),
        sources=("minoxidil-label", "general-knowledge"),
    ),
)

MONEY: Statement = Statement(
    "money",
    _(
        "Clinics cost the most, so a roller can look like the only way. For most goals it is not."
        " A shop item or a prescription is often the step with the best proof. Ask a pharmacist"
        " what costs least, or your family doctor what is paid for where you live. For dents and"
        " stretch marks, waiting costs nothing."
    ),
    ("aad-acne", "hughes-sunscreen", "general-knowledge"),
)

_WAIT = ("under-18", "after-healing")
_RETINOID = ("no-retinoid", *_WAIT)

_BENZOYL_PEROXIDE = Alternative(
    id="benzoyl-peroxide",
    by="home",
    title=_("Benzoyl peroxide gel"),
    may=_("It is well backed for pimples."),
    takes=_("6 to 8 weeks to see a change, 12 weeks for a course."),
    wrong=_("It can sting, dry the skin, and bleach towels and clothes."),
    cost="shop",
    unsure=_("Which gel will suit your skin best, before you try."),
    sources=("aad-acne", "ni-formulary-acne"),
    provisos=_WAIT,
)

_ADAPALENE = Alternative(
    id="adapalene",
    by="home",
    title=_("Adapalene gel (a retinoid), with or without benzoyl peroxide"),
    may=_("It is well backed for pimples."),
    takes=_("6 to 8 weeks to see a change, 12 weeks for a course."),
    wrong=_(
        "It can sting and dry the skin. Not in pregnancy, nor when trying for a baby. US shops"
        " sell it from age 12. Elsewhere a doctor may have to prescribe it."
    ),
    cost="months",
    unsure=_("Which gel will suit your skin best, before you try."),
    sources=("fda-adapalene", "aad-acne", "ni-formulary-acne", "uktis-retinoids"),
    provisos=_RETINOID,
)

PIMPLES = Goal(
    id="pimples",
    title=_("Pimples"),
    first=_(
        "Two gels are well backed: benzoyl peroxide, and adapalene (not in pregnancy). Give them 8"
        " to 12 weeks, and ask a pharmacist how to start. Deep or sore pimples, or new dents: see a"
        " doctor early."
    ),
    alternatives=(
        Alternative(
            id="pimples-alone",
            by="nothing",
            title=_("Leave them, and do not pick"),
            may=_("They may go on, and may leave scars while they are active."),
            takes=_("It differs from one person to the next."),
            wrong=_("Dents and dark marks."),
            cost="none",
            unsure=_("How long yours will last."),
            sources=("general-knowledge",),
        ),
        _BENZOYL_PEROXIDE,
        _ADAPALENE,
        Alternative(
            id="milder-acne-care",
            by="home",
            title=_("Azelaic acid or salicylic acid"),
            may=_("They are weaker choices for pimples."),
            takes=_("8 to 12 weeks."),
            wrong=_("They can sting and dry the skin."),
            cost="shop",
            unsure=_("Which one will suit your skin best, before you try."),
            sources=("aad-acne", "general-knowledge"),
            provisos=_WAIT,
        ),
        Alternative(
            id="acne-prescription",
            by="clinic",
            title=_("Mixed gels, or tablets, on prescription"),
            may=_(
                "They may help where shop gels do not. For bad acne a skin doctor can give"
                " isotretinoin (strong acne capsules)."
            ),
            takes=_("12 weeks for a course."),
            wrong=_(
                "Each has side effects of its own. Ask which, and tell them if you may be pregnant."
            ),
            cost="months",
            unsure=_("Which one will suit your skin best, before you try."),
            sources=("ni-formulary-acne", "aad-acne"),
            provisos=_RETINOID,
        ),
    ),
    needling=_(
        "Nobody has shown that needling at home helps pimples. It can spread germs and leave scars."
    ),
    sources=("aad-acne", "ni-formulary-acne"),
)

DENTS = Goal(
    id="dents",
    title=_("Pits and dents"),
    first=_(
        "No home fix for dents is proven. If you still get pimples, treat them early: that may "
        "spare you new dents. For the dents you have, ask a doctor about a gel on prescription, "
        "or about clinic care."
    ),
    alternatives=(
        Alternative(
            id="dents-alone",
            by="nothing",
            title=_("Leave them"),
            may=_("They stay as they are."),
            takes=_("They do not go by themselves."),
            wrong=_("New dents come if pimples go on."),
            cost="none",
            unsure=_("How much they will trouble you later."),
            sources=("general-knowledge",),
        ),
        Alternative(
            id="treat-acne-early",
            by="home",
            title=_("Treat pimples early"),
            may=_("It may spare you new dents. It does not fill old ones."),
            takes=_("12 weeks for a course of gel."),
            wrong=_("Gels can sting and dry the skin. No retinoid in pregnancy."),
            cost="shop",
            unsure=_("How many dents it saves you."),
            sources=("ni-formulary-acne", "general-knowledge"),
            provisos=_RETINOID,
        ),
        Alternative(
            id="dents-gel",
            by="clinic",
            title=_("Adapalene 0.3% with benzoyl peroxide 2.5%, on prescription"),
            may=_(
                "In one trial, half of each face got the gel. After 24 weeks, 100 dents there had"
                " become about 85. On the other half, 100 had become about 114."
            ),
            takes=_("24 weeks. At 48 weeks it still held."),
            wrong=_("Side effects. Not in pregnancy, nor when trying for a baby."),
            cost="months",
            unsure=_("If others would find the same: the maker of the gel ran the trial."),
            sources=("dreno-dents", "dreno-dents-48-weeks", "uktis-retinoids"),
            provisos=_RETINOID,
            rates=(
                Rate(2, 10, _("Side effects with the gel: about 2 in 10 people.")),
                Rate(1, 10, _("Side effects without it: about 1 in 10 people.")),
            ),
        ),
        Alternative(
            id="dents-clinic",
            by="clinic",
            title=_("Laser, peel, subcision (freeing a scar from below), or needling in a clinic"),
            may=_("It may make some dents shallower. Narrow, deep (ice-pick) scars change little."),
            takes=_("Several visits over months."),
            wrong=_("Redness, dark marks, infection, new scars."),
            cost="course",
            unsure=_("How well it works: the trials are small and weak."),
            sources=("cochrane-acne-scars", "juhasz-cohen", "chu-safety", "general-knowledge"),
            provisos=("under-18",),
        ),
    ),
    needling=_("Nobody has shown that needling at home fills dents. It can leave more scars."),
    sources=("cochrane-acne-scars", "dreno-dents", "general-knowledge"),
)

FINE_LINES = Goal(
    id="fine-lines",
    title=_("Fine lines"),
    first=_(
        "Sunscreen each day has the best proof: in a trial of four and a half years, skin aged"
        " about a quarter less (24%). A plain moisturizer softens dry lines. A doctor can prescribe tretinoin (not in"
        " pregnancy), which takes about half a year."
    ),
    alternatives=(
        Alternative(
            id="lines-alone",
            by="nothing",
            title=_("Leave them"),
            may=_("Skin goes on ageing, slowly."),
            takes=_("Years."),
            wrong=_("Sun speeds it up."),
            cost="none",
            unsure=_("How fast yours will change."),
            sources=("general-knowledge",),
        ),
        Alternative(
            id="daily-sun-cover",
            by="home",
            title=_("Sunscreen of SPF 30 or more, each day"),
            may=_("In one trial, daily use meant about a quarter less skin ageing (24%)."),
            takes=_("Years: the trial ran for four and a half."),
            wrong=_("Some kinds sting. Then try another."),
            cost="shop",
            unsure=_("How much it helps lines that are there already."),
            sources=("hughes-sunscreen", "general-knowledge"),
        ),
        Alternative(
            id="plain-care",
            by="home",
            title=_("A plain moisturizer"),
            may=_("It softens dry skin and fine dry lines."),
            takes=_("It helps for as long as you use it."),
            wrong=_("Scent in it can upset the skin."),
            cost="shop",
            unsure=_("Which one your skin likes best, before you try."),
            sources=("general-knowledge",),
        ),
        Alternative(
            id="retinol",
            by="home",
            title=_("Retinol cream (a retinoid)"),
            may=_("It may help a little."),
            takes=_("We have no good figure."),
            wrong=_("It can irritate the skin. Not in pregnancy, nor when trying for a baby."),
            cost="shop",
            unsure=_("How much: shop creams differ a lot."),
            sources=("general-knowledge", "uktis-retinoids"),
            provisos=_RETINOID,
        ),
        Alternative(
            id="tretinoin",
            by="clinic",
            title=_("Tretinoin cream (a retinoid), on prescription"),
            may=_("After 24 weeks, fine lines were better in more people than with a plain cream."),
            takes=_("24 weeks. Trials ran from 16 weeks to 2 years."),
            wrong=_("Redness, peeling, stinging. Not in pregnancy, nor when trying for a baby."),
            cost="months",
            unsure=_(
                "How long it lasts. The old large review was withdrawn, the new one is not out."
            ),
            sources=("clinical-evidence-wrinkles", "tretinoin-review", "uktis-retinoids"),
            provisos=_RETINOID,
            rates=(
                Rate(6, 10, _("With tretinoin: about 6 in 10 people.")),
                Rate(4, 10, _("With a plain cream: about 4 in 10 people.")),
            ),
        ),
    ),
    needling=_("Nobody has shown that needling at home smooths lines. It can scar."),
    sources=("hughes-sunscreen", "clinical-evidence-wrinkles", "general-knowledge"),
)

DARK_SPOTS = Goal(
    id="dark-spots",
    title=_("Dark spots and melasma (brown patches)"),
    first=_(
        "Show a new or changing spot to a doctor first. Then cover up from the sun each day, best"
        " with a tinted sunscreen, and do not pick. Azelaic acid may help. Stay away from"
        " whitening creams with no clear label."
    ),
    alternatives=(
        Alternative(
            id="spots-alone",
            by="nothing",
            title=_("Leave them"),
            may=_(
                "Marks after pimples or cuts fade over months to years. Melasma from a pregnancy"
                " may fade in months."
            ),
            takes=_("Months to years, longer on darker skin."),
            wrong=_("Sun makes them darker."),
            cost="none",
            unsure=_("How long yours will stay."),
            sources=("pih-review", "general-knowledge"),
        ),
        Alternative(
            id="tinted-sun-cover",
            by="home",
            title=_("Tinted sunscreen (with iron oxide, a mineral colour), each day"),
            may=_("It may keep spots from getting darker. The tint may help dark patches."),
            takes=_("We have no good figure."),
            wrong=_("The tint may not match your skin."),
            cost="shop",
            unsure=_("How much the tint adds."),
            sources=("general-knowledge",),
        ),
        Alternative(
            id="azelaic-acid",
            by="home",
            title=_("Azelaic acid"),
            may=_("It did better on melasma than a weak bleaching cream (hydroquinone 2%)."),
            takes=_("Not known for sure: the trials were short."),
            wrong=_("It can sting and itch."),
            cost="months",
            unsure=_("How long it lasts: the trials were poor too."),
            sources=("cochrane-melasma", "general-knowledge"),
            provisos=_WAIT,
        ),
        Alternative(
            id="spots-prescription",
            by="clinic",
            title=_("A cream of three medicines, on prescription"),
            may=_("It did better on melasma than hydroquinone alone."),
            takes=_("Not known for sure: the trials were short."),
            wrong=_(
                "Redness and peeling. It holds a retinoid: not in pregnancy. Melasma often"
                " comes back."
            ),
            cost="months",
            unsure=_("How long it lasts: 20 trials with 2,125 people were poor."),
            sources=("cochrane-melasma", "uktis-retinoids", "general-knowledge"),
            provisos=_RETINOID,
        ),
    ),
    needling=_("Nobody has shown that needling at home fades spots. It can make them darker."),
    sources=("pih-review", "cochrane-melasma", "general-knowledge"),
)

STRETCH_MARKS = Goal(
    id="stretch-marks",
    title=_("Stretch marks"),
    first=_(
        "They fade by themselves and do not hurt your health. No cream, oil or home tool is"
        " proven. If they trouble you, ask a skin doctor what could help, and what could leave"
        " dark marks on skin like yours."
    ),
    alternatives=(
        Alternative(
            id="stretch-marks-alone",
            by="nothing",
            title=_("Leave them"),
            may=_("They fade by themselves. They are no illness."),
            takes=_("It differs from one person to the next."),
            wrong=_("They never go away fully."),
            cost="none",
            unsure=_("How far yours will fade."),
            sources=("mayo-stretch-marks",),
        ),
        Alternative(
            id="stretch-mark-creams",
            by="home",
            title=_("Creams or oils, rubbed in"),
            may=_("There is no good proof that they help."),
            takes=_("Not known."),
            wrong=_("Money spent. Scent can upset the skin."),
            cost="shop",
            unsure=_("If rubbing itself does anything."),
            sources=("mayo-stretch-marks", "general-knowledge"),
        ),
        Alternative(
            id="stretch-mark-tretinoin",
            by="clinic",
            title=_("Tretinoin cream (a retinoid), on prescription"),
            may=_("It may help marks that are a few months old."),
            takes=_("We have no good figure."),
            wrong=_("Redness and peeling. Not in pregnancy, nor while nursing."),
            cost="months",
            unsure=_("If it helps older marks."),
            sources=("mayo-stretch-marks", "uktis-retinoids"),
            provisos=_RETINOID,
        ),
        Alternative(
            id="stretch-mark-clinic",
            by="clinic",
            title=_("Laser, or needling in a clinic"),
            may=_("The marks may get paler or smoother. They are never gone."),
            takes=_("A course of visits."),
            wrong=_(
                "Dark marks: in one series they came to about 2 in 10 people, even in a clinic."
            ),
            cost="course",
            unsure=_(
                "What is best on dark skin. The Mayo Clinic names needling first. In the series,"
                " 7 of 32 people got dark marks."
            ),
            sources=("mayo-stretch-marks", "sun-stretch-marks", "white-striae-series"),
            provisos=("under-18",),
        ),
    ),
    needling=_(
        "Nobody has shown that needling at home fades stretch marks. It can leave dark marks, and a"
        " large area means more wounds."
    ),
    sources=("mayo-stretch-marks", "white-striae-series"),
)

HAIR_LOSS = Goal(
    id="hair-loss",
    title=_("Hair loss"),
    first=_(
        "Find the cause first. If hair falls suddenly, in patches, or from a sore or scarred"
        " scalp, see a doctor before you put anything on. For common thinning, minoxidil may"
        " help: it takes 4 months or more, and has to go on."
    ),
    alternatives=(
        Alternative(
            id="hair-alone",
            by="nothing",
            title=_("Leave it"),
            may=_("Common thinning goes on."),
            takes=_("Years."),
            wrong=_("A cause that can be treated may be missed."),
            cost="none",
            unsure=_("How far yours will go."),
            sources=("general-knowledge",),
        ),
        Alternative(
            id="minoxidil",
            by="home",
            title=_("Minoxidil on the scalp"),
            may=_("It may slow the loss and bring some hair back."),
            takes=_(
                "4 months or more to see. It has to go on: new hair falls out within months of"
                " stopping."
            ),
            wrong=_(
                "Itch. Not on a sore, red or needled scalp: more gets into the blood, which can"
                " make the heart race and make you dizzy."
            ),
            cost="months",
            unsure=_("If it will work for you, before you try."),
            sources=("minoxidil-label", "general-knowledge"),
            provisos=_WAIT,
        ),
        Alternative(
            id="hair-clinic",
            by="clinic",
            title=_("A doctor who finds the cause, and what fits it"),
            may=_(
                "Finasteride (a hair-loss medicine), for men, and other medicines. In 12 clinic"
                " trials with 631 people, needling plus minoxidil grew more hair than minoxidil alone."
            ),
            takes=_("We have no good figure."),
            wrong=_(
                "The trials counted more side effects with needling added. They called them mild."
            ),
            cost="course",
            unsure=_("How much it adds: the trials were small and very unlike."),
            sources=("ahmed-hair", "english-hair", "general-knowledge"),
            provisos=("under-18",),
        ),
    ),
    needling=_(
        "Nobody has shown that needling at home grows hair. Do not put minoxidil on a needled"
        " scalp."
    ),
    sources=("minoxidil-label", "general-knowledge"),
)

PORES = Goal(
    id="pores",
    title=_("Pores and blackheads"),
    first=_(
        "Pores are normal skin, and nothing closes them. For blackheads, salicylic acid or"
        " adapalene (not in pregnancy) may help in 8 to 12 weeks. Ask a pharmacist which fits you."
    ),
    alternatives=(
        Alternative(
            id="pores-alone",
            by="nothing",
            title=_("Leave them"),
            may=_("Pores are part of normal skin."),
            takes=_("They stay."),
            wrong=_("Squeezing them can leave marks."),
            cost="none",
            unsure=_("How much yours will change with age and oil."),
            sources=("general-knowledge",),
        ),
        Alternative(
            id="pores-salicylic-acid",
            by="home",
            title=_("Salicylic acid"),
            may=_("It may loosen blackheads."),
            takes=_("8 to 12 weeks."),
            wrong=_("It can sting and dry the skin."),
            cost="shop",
            unsure=_("How much smaller pores will look."),
            sources=("general-knowledge",),
            provisos=_WAIT,
        ),
        Alternative(
            id="pores-adapalene",
            by="home",
            title=_("Adapalene gel (a retinoid)"),
            may=_("It may loosen blackheads."),
            takes=_("8 to 12 weeks."),
            wrong=_("It can sting and dry the skin. Not in pregnancy, nor when trying for a baby."),
            cost="months",
            unsure=_("How much smaller pores will look."),
            sources=("pores-review", "uktis-retinoids", "general-knowledge"),
            provisos=_RETINOID,
        ),
        Alternative(
            id="pores-clinic",
            by="clinic",
            title=_("Retinoids on prescription, peels, lasers"),
            may=_("They may make pores look smaller."),
            takes=_("We have no good figure."),
            wrong=_("Redness, peeling, dark marks. No retinoid in pregnancy."),
            cost="course",
            unsure=_("What works best. Needling is on the list, with no strong proof."),
            sources=("pores-review", "uktis-retinoids", "general-knowledge"),
            provisos=_RETINOID,
        ),
    ),
    needling=_("We found no test of needling at home for pores. It makes holes. It closes none."),
    sources=("pores-review", "general-knowledge"),
)

SENSITIVE_SKIN = Goal(
    id="sensitive-skin",
    title=_("Sensitive skin"),
    first=_(
        "Use less: a gentle wash, a plain moisturizer without scent, and nothing else for some"
        " weeks. It often settles. If it does not, a skin doctor can test for an allergy or treat"
        " rosacea (flushed, easily upset skin)."
    ),
    alternatives=(
        Alternative(
            id="sensitive-alone",
            by="nothing",
            title=_("Leave it alone"),
            may=_("It often settles."),
            takes=_("Weeks."),
            wrong=_("An allergy or rosacea may be missed."),
            cost="none",
            unsure=_("What set yours off."),
            sources=("general-knowledge",),
        ),
        Alternative(
            id="fewer-products",
            by="home",
            title=_("Fewer products: a gentle wash and a plain moisturizer"),
            may=_("It lets the skin’s shield mend."),
            takes=_("Weeks."),
            wrong=_("We have no figure. Stop what stings."),
            cost="shop",
            unsure=_("Which product upset your skin, unless you are tested."),
            sources=("general-knowledge",),
        ),
        Alternative(
            id="sensitive-clinic",
            by="clinic",
            title=_("An allergy test on the skin (patch test), or care for rosacea"),
            may=_("It can find the cause."),
            takes=_("Some visits."),
            wrong=_("It may find no cause."),
            cost="months",
            unsure=_("If a cause will be found."),
            sources=("general-knowledge",),
            provisos=("under-18",),
        ),
    ),
    needling=_(
        "Nobody has shown that needling at home calms sensitive skin. It breaks the skin’s shield."
    ),
    sources=("general-knowledge",),
)

ONLY_CURIOUS = Goal(
    id="unknown",
    title=_("Just curious, or not sure"),
    first=_(
        "There is no hurry to needle. Skin does well with sunscreen each day, a gentle wash and a"
        " plain moisturizer. If a mark or scar troubles you, ask a pharmacist or doctor what it"
        " is before you treat it."
    ),
    alternatives=(
        Alternative(
            id="curious-alone",
            by="nothing",
            title=_("Wait, and ask"),
            may=_("You can still choose later."),
            takes=_("As long as you like."),
            wrong=_("Do not wait with a spot that is new, changing, sore or bleeding."),
            cost="none",
            unsure=_("What your skin needs, until somebody has looked at it."),
            sources=("general-knowledge",),
        ),
        Alternative(
            id="curious-sun-cover",
            by="home",
            title=_("Sunscreen each day, a gentle wash, a plain moisturizer"),
            may=_("In one trial, daily sunscreen meant about a quarter less skin ageing (24%)."),
            takes=_("Years: the trial ran for four and a half."),
            wrong=_("Some kinds sting. Then try another."),
            cost="shop",
            unsure=_("Which ones your skin likes best, before you try."),
            sources=("hughes-sunscreen", "general-knowledge"),
        ),
        Alternative(
            id="raised-scars",
            by="home",
            title=_("Silicone gel or sheets, for a raised scar"),
            may=_("They may help a raised scar."),
            takes=_("We have no good figure."),
            wrong=_("We have no figure. Show a scar that grows to a doctor."),
            cost="shop",
            unsure=_("If yours is a keloid, a thick scar that grows. Show that to a doctor."),
            sources=("general-knowledge",),
            provisos=("after-healing",),
        ),
    ),
    needling=_("Nobody has shown that needling at home helps. It makes wounds, whatever the goal."),
    sources=("hughes-sunscreen", "general-knowledge"),
)

GOALS: tuple[Goal, ...] = (
    PIMPLES,
    DENTS,
    FINE_LINES,
    DARK_SPOTS,
    STRETCH_MARKS,
    HAIR_LOSS,
    PORES,
    SENSITIVE_SKIN,
    ONLY_CURIOUS,
)
