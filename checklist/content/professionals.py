"""Whom to see, and what to ask them.

Must not know anything about the verdict or about a reader’s answers.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.reference import Register, Statement

REGISTERS: tuple[Register, ...] = (
    Register(
        id="us",
        place=_("United States"),
        look_for=_(
            "A board-certified skin doctor (dermatologist). The board is called ABD or AOBD."
            " Look for the letters FAAD after the name."
        ),
        check=_(
            "Look up the name with the medical board of your state. Ask which board certified them."
        ),
    ),
    Register(
        id="canada",
        place=_("Canada"),
        look_for=_(
            "A skin doctor (dermatologist). FRCPC after the name is for specialists of any kind, so"
            " ask which."
        ),
        check=_("Look up the name with the college of doctors in your province."),
    ),
    Register(
        id="uk",
        place=_("United Kingdom"),
        look_for=_("Your GP first. Then a skin doctor: a consultant dermatologist."),
        check=_(
            "Look up the name on the GMC specialist register, under dermatology."
            " A title alone proves little, so do check."
        ),
    ),
    Register(
        id="ireland-eu",
        place=_("Ireland and the European Union"),
        look_for=_(
            "A skin doctor who is a specialist in dermatology. The title may add"
            " the word venereology."
        ),
        check=_("Look up the name on the register of your country’s medical council."),
    ),
    Register(
        id="australia-nz",
        place=_("Australia and New Zealand"),
        look_for=_(
            "A specialist dermatologist. In Australia the letters are FACD. In New Zealand they are"
            " FRACP."
        ),
        check=_(
            "In Australia, look up the name with AHPRA. In New Zealand, use the Medical Council’s"
            " register: the scope should be dermatology."
        ),
    ),
    Register(
        id="india",
        place=_("India"),
        look_for=_("A doctor with MD, DVD or DNB in dermatology."),
        check=_("Look up the name with your state medical council or the NMC."),
    ),
    Register(
        id="china",
        place=_("China"),
        look_for=_(
            "A licensed doctor in the skin department (皮肤科) of a licensed hospital."
            " For cosmetic work, ask for the 医疗美容主诊医师."
        ),
        check=_(
            "Ask to see the licence of the doctor and of the hospital, and check that both are"
            " in force."
        ),
    ),
    Register(
        id="hong-kong-singapore",
        place=_("Hong Kong and Singapore"),
        look_for=_("A skin doctor. Their name should be on the list of dermatology specialists."),
        check=_(
            "Look up the name on the Specialist Register."
            " In Hong Kong the MCHK keeps it. In Singapore it is the SMC."
        ),
    ),
    Register(
        id="brazil",
        place=_("Brazil"),
        look_for=_("A skin doctor (dermatologist) with an RQE number."),
        check=_(
            "Ask for the RQE number. Look it up in the doctor search of the CFM, the medical council:"
            " it should be in dermatology."
        ),
    ),
    Register(
        id="none-nearby",
        place=_("No skin doctor nearby"),
        look_for=_(
            "A family doctor, a nurse practitioner or a pharmacist."
            " A visit by phone or video may help too."
        ),
        check=_("Ask which register they are on. Then look up their name there yourself."),
    ),
)

_ASK = ("fda-consumer-update", "tga-microneedling", "general-knowledge")

QUESTIONS_TO_ASK: tuple[Statement, ...] = (
    Statement("my-problem", _("What is my skin problem?"), _ASK),
    Statement("right-for-it", _("Is needling right for it?"), _ASK),
    Statement("what-else", _("What else could work?"), _ASK),
    Statement("registered", _("Are you registered, and where?"), _ASK),
    Statement("insured", _("Are you insured for this?"), _ASK),
    Statement("skin-like-mine", _("How often do you do this on skin like mine?"), _ASK),
    Statement("which-device", _("Which device would you use?"), _ASK),
    Statement("authorised", _("Is that device authorised here, for this use?"), _ASK),
    Statement(
        "sterile-needle",
        _("Is the needle sterile, used once, and opened in front of me?"),
        _ASK,
    ),
    Statement("how-deep", _("How deep would you go on this part of my skin, and why?"), _ASK),
    Statement("what-goes-on", _("What goes on my skin, before and after?"), _ASK),
    Statement("product-sterile", _("Is that product sterile, and meant for needled skin?"), _ASK),
    Statement("numbing", _("What would you numb my skin with, and how strong is it?"), _ASK),
    Statement("my-medicines", _("What about the medicines that I take?"), _ASK),
    Statement("cold-sores-and-scars", _("What about my cold sores, or how I scar?"), _ASK),
    Statement("what-can-go-wrong", _("What can go wrong?"), _ASK),
    Statement("who-treats-it", _("Who treats it if something goes wrong?"), _ASK),
    Statement("at-night", _("How do I reach you at night?"), _ASK),
    Statement("full-cost", _("What does the full course cost?"), _ASK),
    Statement("time-to-think", _("Can I have time to think about it?"), _ASK),
)

_ADD = ("skinpen-labelling", "general-knowledge")

WHAT_THEY_ADD: tuple[Statement, ...] = (
    Statement(
        "diagnosis",
        _("They first find out what it is: a scar, melasma, rosacea, or a cancer."),
        _ADD,
    ),
    Statement("your-health", _("They ask about your medicines and your health."), _ADD),
    Statement(
        "cold-sores",
        _("If you get cold sores, they can give you medicine against the virus."),
        ("cmac-herpes",),
    ),
    Statement(
        "sterile-needles",
        _("A good one opens sterile needles in front of you, and uses them once."),
        _ADD,
    ),
    Statement("depth", _("A good one chooses the depth for each part of the skin."), _ADD),
    Statement(
        "numbing", _("They know how much numbing medicine is too much."), ("general-knowledge",)
    ),
    Statement(
        "stopping",
        _("A good one says no when it is not for you, and stops when something looks wrong."),
        ("general-knowledge",),
    ),
    Statement(
        "prescriptions",
        _("They can prescribe, and offer other treatments."),
        ("general-knowledge",),
    ),
    Statement("reactions", _("They can treat a bad reaction."), ("general-knowledge",)),
    Statement("follow-up", _("They look at your skin again later."), ("general-knowledge",)),
)

CHOOSING: tuple[Statement, ...] = (
    Statement(
        "not-every-clinic",
        _(
            "A clinic is not good just because it is a clinic. HIV probably spread at a spa that"
            " did blood facials with needles. The spa had no licence."
        ),
        ("cdc-hiv-facials",),
    ),
    Statement(
        "register-and-hygiene",
        _("Choose by the register and by how clean the work is. Do not choose by price."),
        ("cdc-hiv-facials", "general-knowledge"),
    ),
    Statement(
        "titles",
        _("A title on a door proves little. Look the person up in the register yourself."),
        ("general-knowledge",),
    ),
    Statement(
        "laws",
        _(
            "Who may needle skin differs from place to place, and rules are changing. Scotland made"
            " a law in 2026 that covers deeper needling. Parts of it had not begun when we last looked."
            " Check what holds where you live."
        ),
        ("scotland-act",),
    ),
)
