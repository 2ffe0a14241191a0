"""What was done, asked of whoever has needled: when, how it goes, blood, numbing, what was put on.

One object for each question, shared by ``after`` and ``warning-signs``. It must not know which of
them asks it.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.schema import Choice, Option, Question, Severity

WHEN = Question(
    id="when-done",
    text=_("When was it?"),
    short=_("The day"),
    hint=_("What counts as usual depends on the day, and so does what can still be done."),
    options=(
        Option(
            id="today",
            label=_("Today"),
            severity=Severity.CAUTION,
            why=_(
                "Warm, tight skin is common this early. Brown or black skin may look purple or "
                "grey. "
                "Not usual: it hurts more, spreads, goes numb or blisters. Do not needle again."
            ),
            risks=("base-risk",),
            sources=("chelwest-aftercare", "chu-safety"),
            days=(0, 0),
        ),
        Option(
            id="yesterday",
            label=_("Yesterday"),
            severity=Severity.CAUTION,
            why=_(
                "Sore skin that slowly calms is common on day 1. Brown or black skin may look "
                "purple "
                "or grey. Not usual: it hurts more, spreads, goes numb or blisters."
            ),
            risks=("base-risk",),
            sources=("chelwest-aftercare", "chu-safety"),
            days=(1, 1),
        ),
        Option(
            id="2-or-3-days",
            label=_("2 or 3 days ago"),
            severity=Severity.CAUTION,
            why=_(
                "Dry, itchy, flaky skin is common now. From day 2 on, each day should be calmer "
                "than "
                "the one before."
            ),
            risks=("base-risk",),
            sources=("chelwest-aftercare", "chu-safety"),
            days=(2, 3),
        ),
        Option(
            id="4-to-7-days",
            label=_("4 to 7 days ago"),
            severity=Severity.CAUTION,
            why=_(
                "Most skin treated in a clinic is calm by day 7. A few scabs or bruises may take "
                "10 "
                "days, if they are fading."
            ),
            risks=("base-risk",),
            sources=("chu-safety", "general-knowledge"),
            days=(4, 7),
        ),
        Option(
            id="1-to-8-weeks",
            label=_("More than 7 days ago, up to 8 weeks"),
            severity=Severity.CAUTION,
            why=_(
                "Lumps, dark patches and slow germs can show up weeks later. Look once a week, "
                "up to "
                "week 8."
            ),
            risks=("lumps", "colour-change", "infection"),
            sources=("soltani-granulomas", "chu-safety", "zeng-mycobacteria"),
            days=(8, 56),
        ),
        Option(
            id="over-8-weeks",
            label=_("More than 8 weeks ago"),
            severity=Severity.CAUTION,
            why=_(
                "Scars, colour or lumps that are still there now may last. A skin doctor can look, "
                "and tests after shared needles still matter."
            ),
            risks=("scars", "colour-change", "lumps"),
            sources=("chu-safety", "soltani-granulomas", "general-knowledge"),
            days=(57, None),
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.CAUTION,
            why=_("Then we count both: just now, and weeks ago."),
            risks=("infection",),
            sources=("chu-safety", "zeng-mycobacteria", "general-knowledge"),
            unknown=True,
        ),
    ),
    recall="deed",
    first=True,
)

FIRST_DAY: tuple[Choice, ...] = ("when-done.today", "when-done.yesterday", "when-done.unknown")
FIRST_WEEK: tuple[Choice, ...] = (*FIRST_DAY, "when-done.2-or-3-days", "when-done.4-to-7-days")
AFTER_A_WEEK: tuple[Choice, ...] = ("when-done.1-to-8-weeks", "when-done.over-8-weeks")

COURSE = Question(
    id="course",
    text=_("Is it getting better?"),
    short=_("Better or worse"),
    hint=_("Which way it goes matters more than how it looks."),
    options=(
        Option(
            id="better",
            label=_("Better, or nothing to see"),
            severity=Severity.CAUTION,
            why=_("That is how it should go. Some trouble starts later, so keep looking."),
            risks=("base-risk",),
            sources=("chu-safety", "zeng-mycobacteria"),
        ),
        Option(
            id="same",
            label=_("The same"),
            severity=Severity.CAUTION,
            why=_("In the first days that is common. From day 2 on it should fade day by day."),
            risks=("base-risk",),
            sources=("chu-safety", "general-knowledge"),
        ),
        Option(
            id="worse",
            label=_("Worse"),
            severity=Severity.URGENT,
            why=_(
                "Pain, heat or swelling should not grow, on any day. Germs may be spreading, or it "
                "may be an allergy. See a doctor today, and check the warning signs."
            ),
            risks=("infection",),
            sources=("nhs-cellulitis", "general-knowledge"),
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.HIGH,
            why=_(
                "Skin that does not settle may be infected. Book a doctor within days. If it gets "
                "worse, go the same day."
            ),
            risks=("infection",),
            sources=("nhs-cellulitis", "chu-safety", "general-knowledge"),
            unknown=True,
        ),
    ),
    recall="never",
)

CONTACT = Question(
    id="contact",
    first=True,
    counts_back=True,
    left_out=_("If the needles touched anyone else too: see a doctor today, both of you."),
    text=_("Did the needles touch anyone else’s blood or skin?"),
    short=_("Shared needles"),
    hint=_(
        "Before you or after you, family too. Count from the last time anyone used them, you too. "
        "A child or anyone else pricked on them counts as well, seen blood or not. The medicine "
        "that helps must start soon."
    ),
    options=(
        Option(
            id="within-3-days",
            label=_("Yes, last used within 3 days"),
            severity=Severity.URGENT,
            why=_(
                "Wash the skin at once with soap and running water. Do not scrub, suck or use "
                "bleach. Go to an emergency department today, at any hour, even if you feel well. "
                "HIV medicine and hepatitis B care work best within 24 hours. HIV medicine must "
                "start within 72 hours. A doctor will judge if you need it. The other person goes "
                "too, and so does a child who was pricked."
            ),
            risks=("blood-viruses",),
            sources=(
                "cdc-hiv-pep",
                "who-hiv-pep",
                "cdc-hepatitis-b-contact",
                "who-drawing-blood",
                "nhs-used-needle",
                "bhiva-pep",
            ),
        ),
        Option(
            id="last-used-3-to-7-days",
            label=_("Yes, last used 3 to 7 days ago"),
            severity=Severity.URGENT,
            why=_(
                "Call a doctor today. Care against hepatitis B may still be worth it up to 7 "
                "days. Ask "
                "about HIV medicine and blood tests too, for both of you."
            ),
            risks=("blood-viruses",),
            sources=("cdc-hepatitis-b-contact", "cdc-hiv-pep"),
        ),
        Option(
            id="last-used-over-7-days",
            label=_("Yes, last used more than 7 days ago"),
            severity=Severity.HIGH,
            why=_(
                "Tests matter, even if you feel well. Book them this week, for both of you. Ask "
                "what "
                "can still be done."
            ),
            risks=("blood-viruses",),
            sources=("cdc-hiv-pep", "general-knowledge"),
        ),
        Option(
            id="some-time",
            label=_("Yes, or maybe, but I don’t know when"),
            severity=Severity.URGENT,
            why=_(
                "It may still be in time, so go today, at any hour. HIV medicine works best "
                "within 24 hours and must start within 72 hours. A doctor will judge if you need "
                "it. The other person goes too."
            ),
            risks=("blood-viruses",),
            sources=("cdc-hiv-pep", "who-hiv-pep", "cdc-fingersticks"),
        ),
        Option(
            id="no",
            label=_("No, nobody’s but mine"),
            severity=Severity.CAUTION,
            why=_(
                "Germs from your own skin or the tool can still get in. So the other signs still "
                "matter."
            ),
            risks=("base-risk",),
            sources=("nhs-cellulitis", "general-knowledge"),
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.HIGH,
            why=_(
                "Someone may have used the tool without telling you. Book blood tests this week. "
                "If "
                "it was within 7 days, go today."
            ),
            risks=("blood-viruses",),
            sources=("cdc-fingersticks", "cdc-hiv-pep"),
            unknown=True,
        ),
    ),
    recall="deed",
)

# Shared lately by what they say; the others count by the day of the reader's own needling.
SHARED_LATELY: tuple[Choice, ...] = (
    "contact.within-3-days",
    "contact.last-used-3-to-7-days",
    "contact.some-time",
)

DONE_NUMBING = Question(
    id="done-numbing",
    first=True,
    text=_("Was the skin numbed?"),
    short=_("Numbing"),
    hint=_("Needled skin lets more of it into the blood. Signs can come some time after."),
    many=True,
    options=(
        Option(
            id="none",
            label=_("No"),
            severity=Severity.BASE,
            why=_("This adds nothing to the list. The needles made the same wounds."),
            risks=("base-risk",),
            alone=True,
        ),
        Option(
            id="weak",
            label=_("Cream up to 4%"),
            severity=Severity.HIGH,
            why=_(
                "The 4% limit is for whole skin, and no strength is known to be too weak for harm. "
                "Ringing ears, a metal taste, a numb mouth or feeling dizzy: call your emergency "
                "number now."
            ),
            risks=("numbing-harm",),
            sources=("fda-numbing-warning", "medscape-local-anaesthetic"),
        ),
        Option(
            id="strong",
            label=_("Cream over 4%, or with no clear label"),
            severity=Severity.STOP,
            why=_(
                "The US regulator warns against this without a doctor. In a test, strong cream "
                "on the whole skin of the face got into the blood. Needled skin lets in more."
            ),
            risks=("numbing-harm",),
            sources=("fda-numbing-warning", "lidocaine-levels", "general-knowledge"),
        ),
        Option(
            id="wrapped",
            label=_("Cream under wrap, heated, or on a large area"),
            severity=Severity.STOP,
            why=_(
                "This drives more of it into your blood. Two women died after strong cream under "
                "wrap, put on before hair removal."
            ),
            risks=("numbing-harm",),
            sources=("fda-numbing-warning", "fda-numbing-deaths"),
        ),
        Option(
            id="open-skin",
            label=_("Cream after needling, on open skin"),
            severity=Severity.STOP,
            why=_(
                "Open skin lets more of it into your blood. The US regulator says not to put it on "
                "broken skin."
            ),
            risks=("numbing-harm",),
            sources=("fda-numbing-warning",),
        ),
        Option(
            id="injection",
            label=_("An injection"),
            severity=Severity.STOP,
            why=_(
                "The whole dose went in at once. Ringing ears, a numb mouth, a fit or a bad "
                "heartbeat: call your emergency number now."
            ),
            risks=("numbing-harm",),
            sources=(
                "medscape-local-anaesthetic",
                "local-anaesthetic-poisoning",
                "general-knowledge",
            ),
        ),
        Option(
            id="unknown",
            label=_("I don’t know, or not how strong"),
            severity=Severity.STOP,
            why=_(
                "Creams that are too strong are on sale, and the US regulator has warned their "
                "sellers. So yours may be one of them. Keep the tube."
            ),
            risks=("numbing-harm",),
            sources=("fda-numbing-warning",),
            unknown=True,
        ),
    ),
    recall="deed",
)

NUMBED: tuple[Choice, ...] = tuple(
    f"done-numbing.{option.id}" for option in DONE_NUMBING.options if option.id != "none"
)

PUT_ON = Question(
    id="put-on",
    text=_("What was put on the skin?"),
    short=_("What you put on"),
    hint=_("Before, during or after. Needled skin lets things in deeper."),
    many=True,
    options=(
        Option(
            id="plain",
            label=_("Nothing, or a plain scent-free cream"),
            severity=Severity.CAUTION,
            why=_(
                "A hospital leaflet names plain cream too, after the first day. But it does not "
                "treat "
                "an infection, so keep looking."
            ),
            risks=("base-risk",),
            sources=("chelwest-aftercare",),
        ),
        Option(
            id="serum",
            label=_("Vitamin C or any serum"),
            severity=Severity.STOP,
            why=_(
                "In needled skin, serum can cause a rash, or hard lumps even after weeks. Put no "
                "more "
                "on. Show a doctor the bottle."
            ),
            risks=("lumps", "infection"),
            sources=("soltani-granulomas", "friedmann-granulomas"),
        ),
        Option(
            id="hyaluronic-acid",
            label=_("Hyaluronic acid not marked sterile"),
            severity=Severity.HIGH,
            why=_(
                "It brings germs into the holes. In one report, a serum that held it was "
                "followed by "
                "lasting lumps. Put no more on."
            ),
            risks=("lumps", "infection"),
            sources=("fda-cosmetics-microbes", "friedmann-granulomas", "granuloma-serum-case"),
        ),
        Option(
            id="actives",
            label=_("Retinol, acid, scrub, scent or oils"),
            severity=Severity.STOP,
            why=_(
                "On needled skin these can burn, bring out a rash and leave dark marks. Ask a "
                "doctor "
                "or pharmacist about it. If one was prescribed, ask before you stop it."
            ),
            risks=("flare", "burns", "colour-change"),
            sources=("chu-safety", "fda-home-peels", "general-knowledge"),
        ),
        Option(
            id="biologics",
            label=_("EGF, exosomes, whitening cream, “ampoule”, filler or Botox"),
            severity=Severity.STOP,
            why=_(
                "None of these is approved to be needled into skin. White or mottled, very painful "
                "skin, a change of sight, drooping lids or trouble swallowing: call your emergency "
                "number now."
            ),
            risks=("lumps", "infection", "products-in-blood"),
            sources=(
                "fda-class-rule",
                "fda-exosomes",
                "king-filler-blockage",
                "cdc-fake-botulinum",
            ),
        ),
        Option(
            id="minoxidil",
            label=_("Minoxidil (hair lotion or foam)"),
            severity=Severity.STOP,
            why=_(
                "Its label says not on a damaged scalp, since more gets into the blood. With chest "
                "pain, a racing heart, dizziness or a faint, call your emergency number now. "
                "Else ask "
                "a pharmacist or doctor."
            ),
            risks=("products-in-blood",),
            sources=("minoxidil-label",),
        ),
        Option(
            id="steroid",
            label=_("Steroid cream that I had at home"),
            severity=Severity.HIGH,
            why=_(
                "It can hide an infection. Ask a doctor or pharmacist about it soon. If it was "
                "prescribed, or you used it for long, do not stop it yourself: ask first."
            ),
            risks=("infection",),
            sources=("mhra-topical-steroids", "general-knowledge"),
        ),
        Option(
            id="makeup",
            label=_("Makeup or tinted cream the same day"),
            severity=Severity.HIGH,
            why=_(
                "The holes were still open, and makeup is not sterile. In one report of lasting "
                "lumps, "
                "tinted sunscreen was used."
            ),
            risks=("infection", "lumps"),
            sources=("fda-cosmetics-microbes", "friedmann-granulomas", "granuloma-sunscreen-case"),
        ),
        Option(
            id="hyaluronic-sterile",
            label=_("Hyaluronic acid sold as sterile"),
            severity=Severity.HIGH,
            why=_(
                "A seller’s word is no proof, and once open it is sterile no more. Look for "
                "lumps each week, for 8 weeks, and keep the pack."
            ),
            risks=(
                "lumps",
                "infection",
            ),
            sources=("skinpen-labelling", "friedmann-granulomas", "general-knowledge"),
        ),
        Option(
            id="pigment",
            label=_("Pigment, BB glow or ink"),
            severity=Severity.STOP,
            why=_(
                "Colour in the skin can stay, and the body may wall it off in lumps. That has "
                "followed microblading, in one case after 7 months. Put no more on. Show a "
                "doctor the pack."
            ),
            risks=(
                "lumps",
                "colour-change",
                "infection",
            ),
            sources=("asdp-microblading", "mfds-cosmetics-needles"),
        ),
        Option(
            id="own-blood",
            label=_("Blood (PRP), my own too"),
            severity=Severity.STOP,
            why=_(
                "HIV probably spread at a US spa through needling with blood. Was any of it, or "
                "the needle, not only yours? Go to a doctor today. Else ask one soon."
            ),
            risks=(
                "blood-viruses",
                "infection",
            ),
            sources=("cdc-hiv-facials", "general-knowledge"),
        ),
        Option(
            id="pdrn-or-spicules",
            label=_("PDRN (“salmon DNA”), or a cream with tiny needles in it (spicules)"),
            severity=Severity.STOP,
            why=_(
                "We found no study of their safety in needled skin. South Korea’s regulator says "
                "cosmetics must never be needled in. Put no more on, and show a doctor the pack."
            ),
            risks=(
                "lumps",
                "infection",
            ),
            sources=("mfds-cosmetics-needles",),
        ),
        Option(
            id="hair-products",
            label=_("Shampoo, hair dye or hair tonic"),
            severity=Severity.HIGH,
            why=_(
                "Dye can set off a strong allergy. These are made for whole skin, and are not "
                "sterile. If it swells, itches or blisters, see a doctor the same day."
            ),
            risks=(
                "lumps",
                "infection",
                "burns",
            ),
            sources=("fda-cosmetics-microbes", "general-knowledge"),
        ),
        Option(
            id="unknown",
            label=_("I don’t know"),
            severity=Severity.HIGH,
            why=_(
                "Then we cannot rule out a reaction to what was in it. Bring the bottle, or a "
                "photo of "
                "its label."
            ),
            risks=("lumps",),
            sources=("soltani-granulomas",),
            unknown=True,
        ),
    ),
    recall="deed",
    first=True,
)

SERUMS: tuple[Choice, ...] = (
    "put-on.serum",
    "put-on.biologics",
    "put-on.hyaluronic-acid",
    "put-on.hyaluronic-sterile",
    "put-on.pigment",
    "put-on.pdrn-or-spicules",
)
