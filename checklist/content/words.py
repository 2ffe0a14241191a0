"""The fixed words of the verdict and of the site that a clinician reviews.

Must not know any question, option or finding.
"""

from __future__ import annotations

import datetime

from django.utils.translation import gettext_lazy as _

from checklist.reference import Statement
from checklist.schema import Severity, Text

# `manage.py renew` writes these three, once the content is as it should be.
CONTENT_VERSION = "2026.11.51"
CONTENT_DATE = datetime.date(2026, 11, 26)
CONTENT_HASH = "e72c22fb4055"
REVIEW_BY = datetime.date(2027, 5, 25)

ONE_SENTENCE: Text = _(
    "Needlewise asks about needling your skin at home, shows the risk in each answer, and always"
    " sends you to see a professional."
)

MESSAGE: Text = _("Needled at home, or about to? See a professional.")

MESSAGE_WHY: Text = _(
    "At home you cannot make the needles free of germs, see how deep they go, or treat a bad"
    " reaction."
)

MESSAGE_INSTEAD: Text = _(
    "At home, nobody has shown that it helps any goal. A professional can tell you what helps"
    " instead. Ask first what it costs."
)

WHOM_WHY: Text = _(
    "A doctor can treat a bad reaction. At home you cannot. When you book, ask what it costs."
)

HEADING: Text = _("See a professional")

HOW_SOON: dict[Severity, Text] = {
    Severity.EMERGENCY: _(
        "It can threaten life or sight. Not sure? Call. Do not treat this at home."
    ),
    Severity.URGENT: _("See a doctor today. Do not needle at home."),
    Severity.STOP: _("Do not do this at home. Talk to a doctor this week."),
    Severity.HIGH: _(
        "Not at home. Your answers show risks that can leave lasting harm."
        " Book a dermatologist or family doctor this week."
    ),
    Severity.CAUTION: _(
        "Not at home. No checklist can make home needling safe."
        " This week, ask a professional what your skin needs."
    ),
    Severity.BASE: _(
        "Not at home. No checklist can make home needling safe."
        " This week, ask a professional what your skin needs."
    ),
}

IF_DONE: Text = _(
    "If you have done it, do not do it again, and talk to a doctor within days. For about 3 days: no"
    " makeup, pool, sauna or hard sport."
)

# For who has needled already.
HOW_SOON_AFTER: dict[Severity, Text] = {
    Severity.STOP: _("Do not do it again at home, and talk to a doctor about it within days."),
    Severity.HIGH: _(
        "Do not do it again at home. Your answers show risks that can leave lasting harm."
        " Book a dermatologist or family doctor within days."
    ),
    Severity.CAUTION: _(
        "Do not do it again at home: no checklist can make it safe. Let a professional look at your"
        " skin this week."
    ),
    Severity.BASE: _(
        "Do not do it again at home: no checklist can make it safe. Let a professional look at your"
        " skin this week."
    ),
}

SEVERITY_NAMES: dict[Severity, Text] = {
    Severity.EMERGENCY: _("Not at home: call now"),
    Severity.URGENT: _("Not at home: doctor today"),
    Severity.STOP: _("Not at home: see a doctor"),
    Severity.HIGH: _("Not at home: high risk"),
    Severity.CAUTION: _("Not at home: caution"),
    Severity.BASE: _("Not at home"),
}

SEVERITY_MEANINGS: dict[Severity, Text] = {
    Severity.EMERGENCY: _("This can threaten life or sight: call the emergency number now."),
    Severity.URGENT: _("A doctor should see this today."),
    Severity.STOP: _("This alone means: not at home, and talk to a doctor."),
    Severity.HIGH: _("Serious harm, or harm that lasts, could really happen."),
    Severity.CAUTION: _("This adds risk, or nobody can rule it out."),
    Severity.BASE: _("This answer adds nothing, but the risks of any home needling still stand."),
}

INTENDED_USE: tuple[Statement, ...] = (
    Statement(
        "general-information",
        _("This is general safety information. It is about needling, a cosmetic procedure."),
    ),
    Statement(
        "no-diagnosis",
        _("It does not diagnose you. It is no treatment plan."),
    ),
    Statement(
        "only-more-care",
        _("An answer can only ever move you towards more care, never towards less."),
    ),
)

PRIVACY: tuple[Statement, ...] = (
    Statement("on-this-phone", _("Your answers stay on this phone.")),
    Statement("no-account", _("There is no account, no cookie and no tracking.")),
    Statement("no-third-party", _("Nothing is sent to any other company.")),
    Statement(
        "without-javascript",
        _(
            "If JavaScript is off, your answers go to our server once, to work out your page."
            " We do not keep them or log them."
        ),
    ),
)

UNCERTAIN: tuple[Statement, ...] = (
    Statement(
        "home-harms",
        _(
            "Nobody knows how often home needling infects or scars. What has been counted comes"
            " mostly from clinics. It says little about homes, so we give no rate."
        ),
        ("chu-safety", "gowda-safety", "cary-safety", "harris-review"),
    ),
    Statement(
        "short-needles",
        _(
            "How often does a careful person with very short needles get a serious infection?"
            " We don’t know. Nobody has measured it."
        ),
    ),
    Statement(
        "home-length",
        _(
            "Many sites name a needle length for home use. Where a rule sets a ceiling, it does"
            " not say that a shorter needle does no harm. The US regulator gives no single length."
            " We name none."
        ),
        ("fda-guidance",),
    ),
    Statement(
        "skin-colour",
        _(
            "Some reviews say needling suits dark skin better than lasers do. But people got dark"
            " marks in two clinic studies: 5 in a study of 30 to 36 people, and 7 of 32 people. One"
            " study saw nobody get worse. One review lists darker skin as a risk."
        ),
        (
            "cohen-elbuluk",
            "skin-types-study",
            "dogra-asian-skin",
            "white-striae-series",
            "chu-safety",
        ),
    ),
    Statement(
        "isotretinoin",
        _(
            "Leaflets for isotretinoin say wait 6 months. Panels in 2017 found little proof of"
            " harm in many supervised treatments, but their summaries do not name needling. We"
            " don’t know about needling at home, so we say: not at home. Never stop a prescribed"
            " medicine yourself."
        ),
        ("spring-isotretinoin", "waldman-isotretinoin"),
    ),
    Statement(
        "melasma",
        _(
            "Studies favour needling plus medicine for melasma, in clinics."
            " Some dermatologists warn that it makes melasma worse."
        ),
        ("bailey-melasma", "feng-melasma", "lim-melasma"),
    ),
    Statement(
        "how-well-it-works",
        _(
            "Some reviews say that needling works well in clinics."
            " Others, more strict, find the proof weak."
        ),
        (
            "alster-graham",
            "hou-review",
            "juhasz-cohen",
            "cochrane-acne-scars",
            "statpearls",
        ),
    ),
    Statement(
        "thickness",
        _("How thick skin is depends on how you measure it. We show ranges for that reason."),
        ("chopra-thickness", "facial-ultrasound", "face-histology"),
    ),
    Statement(
        "hole-closing",
        _(
            "How long the holes stay open also depends on the method and on the skin."
            " Our best guess is up to about 3 days."
        ),
        ("kalluri-channels", "pore-closing", "patch-pore-closing", "facial-barrier"),
    ),
    Statement(
        "pressure-cookers",
        _(
            "One study found that a pressure cooker may sterilize some lab items. Only 1 of 4"
            " brands killed the test spores. That is no proof for rollers."
        ),
        ("swenson-pressure-cookers",),
    ),
    Statement(
        "nickel",
        _(
            "There are reports of skin reactions in people with a nickel allergy."
            " One tested device gave off no nickel. We don’t know about yours."
        ),
        ("nickel-case", "chu-safety"),
    ),
    Statement(
        "eye-injuries",
        _(
            "We found no published case of an eye hurt by home needling."
            " That does not mean there were none."
        ),
    ),
    Statement(
        "regulators-now",
        _(
            "The US regulator said in 2021 that no microneedling medical device was cleared for"
            " over-the-counter sale. In October 2025 it is reported to have said again that only"
            " professional devices are authorised, and none for home. We have not read its own page."
        ),
        ("fda-consumer-update", "fda-home-2025"),
    ),
    Statement(
        "custom",
        _(
            "The times for aftercare, for gaps between treatments and for stopping creams come"
            " from habit in clinics. They do not come from trials."
        ),
        ("general-knowledge",),
    ),
)
