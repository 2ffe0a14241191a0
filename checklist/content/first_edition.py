"""What the answers of the first edition become, on a phone that still stores them.

Each row whose condition holds gives its answers. Where rows fill a question of one choice twice,
the worse answer stays; "none of these" goes where another answer of its question stands. Nothing
here weighs an answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from checklist.reference import Moved


def _same(checklist: str, question: str, *options: str) -> Iterator[Moved]:
    """Options whose question and meaning stayed."""
    for option in options:
        choice = f"{question}.{option}"
        yield Moved(when=((choice,),), to=(f"{checklist}/{choice}",))


def _into(question: str, new: str, *options: str) -> Iterator[Moved]:
    """Options of a question that was merged into another one."""
    for option in options:
        yield Moved(when=((f"{question}.{option}",),), to=(f"before/{new}.{option}",))


def _done(question: str, **to: str) -> Iterator[Moved]:
    """What was done, not planned: it goes to the path of who has needled as well."""
    for option, new in to.items():
        choice = f"{question}.{option.replace('_', '-')}"
        yield Moved(when=(("stage.done",), (choice,)), to=(f"after/{new}",))


STAYED: tuple[Moved, ...] = (
    *_same("before", "stage", "no-device", "planning", "unsaid"),
    *_same("before", "age", "under-18", "18-to-21", "22-or-over", "unsaid"),
    *_same("before", "pregnancy", "yes", "no", "unknown"),
    *_same("before", "skin-now", "pimples", "cold-sore-or-shingles", "rash", "broken-skin"),
    *_same("before", "skin-now", "spreading-bumps", "odd-spot", "none", "unknown"),
    *_same("before", "healing", "keloids", "family-scars", "marks", "darker-skin", "melasma"),
    *_same("before", "healing", "none", "unknown"),
    *_same("before", "conditions", "diabetes", "bleeding-problem", "lupus", "skin-cancer"),
    *_same("before", "conditions", "past-skin-disease", "heart-liver-seizure", "fainting"),
    *_same("before", "conditions", "none", "unknown"),
    *_same("before", "medicines", "isotretinoin", "blood-thinner", "steroids"),
    *_same("before", "medicines", "retinoid-or-acid", "sun-medicine", "none", "unknown"),
    *_same("before", "allergies", "metal", "numbing", "skin-products", "none", "unknown"),
    *_same("before", "goal", "pimples", "dents", "fine-lines", "sensitive-skin", "dark-spots"),
    *_same("before", "goal", "stretch-marks", "hair-loss", "unknown"),
    *_same("before", "tool", "roller", "stamp", "pen", "heat", "patch", "none-yet", "unknown"),
    *_same("before", "length", "to-0-3-mm", "to-0-5-mm", "to-1-mm", "over-1-mm", "unknown"),
    *_same("before", "place", "eyelids", "lips-or-openings", "nose-or-upper-lip", "face"),
    *_same("before", "place", "neck-or-chest", "scalp", "large-area", "unknown"),
    *_same("before", "needles", "sealed-sterile", "new-unmarked", "used-by-me", "shared"),
    *_same("before", "needles", "unknown"),
    *_same("before", "cleaning", "alcohol", "boiling", "uv-box", "soap-or-water", "bleach"),
    *_same("before", "cleaning", "pressure-cooker", "not-cleaned", "one-use", "unknown"),
    *_same("before", "numbing", "none", "weak-small", "strong", "wrapped", "open-skin"),
    *_same("before", "numbing", "injection", "unknown"),
    *_same("before", "products", "plain-cream", "serum", "hyaluronic-acid", "actives"),
    *_same("before", "products", "biologics", "makeup", "unknown"),
    *_same("before", "next-days", "sun", "water-or-sweat", "shaving", "no-doctor", "none"),
    *_same("before", "next-days", "unknown"),
    *_same("warning-signs", "emergency-signs", "breathing", "numbing-reaction", "blue-lips"),
    *_same("warning-signs", "emergency-signs", "sepsis", "spreading-fever", "severe-pain"),
    *_same("warning-signs", "emergency-signs", "eye-injury", "brain-vein", "heavy-bleeding"),
    *_same("warning-signs", "emergency-signs", "self-harm", "none", "unknown"),
    *_same("warning-signs", "skin-or-eye", "getting-worse", "pus-or-fever", "blisters"),
    *_same("warning-signs", "skin-or-eye", "blisters-near-eye", "sore-eye", "burn"),
    *_same("warning-signs", "skin-or-eye", "swelling-or-rash", "needle-left", "none"),
    *_same("warning-signs", "skin-or-eye", "unknown"),
    *_same("warning-signs", "contact", "within-3-days", "no", "unknown"),
)

MERGED: tuple[Moved, ...] = (
    *_into("aim", "doing", "touch-only", "blood-dots", "press-hard", "often", "video", "unknown"),
    *_into("setting", "doing", "alone", "bathroom", "no-antiseptic", "no-gloves"),
    *_into("setting", "doing", "untrained-person", "very-clean", "unknown"),
    *_into("recent-treatment", "medicines", "filler", "laser-or-peel", "needling", "unknown"),
    Moved(
        when=(("recent-treatment.none",),),
        to=(),
        note="The medicines that share the question now may be another matter.",
    ),
    Moved(when=(("cold-sores.yes",),), to=("before/conditions.cold-sores",)),
    Moved(
        when=(("cold-sores.yes-with-eczema",),),
        to=("before/conditions.cold-sores", "before/conditions.past-skin-disease"),
    ),
    Moved(when=(("cold-sores.unknown",),), to=("before/conditions.unknown",)),
    Moved(
        when=(("cold-sores.no",),),
        to=(),
        note="No cold sores does not say that there is no other illness.",
    ),
    Moved(
        when=(("conditions.weak-immunity",),),
        to=("before/conditions.very-weak-immunity",),
        note="It named chemo and a transplant too, so the graver reading holds.",
    ),
)

DONE: tuple[Moved, ...] = (
    Moved(
        when=(("stage.done",),),
        to=("before/stage.done", "after/when-done.unknown"),
        note="No date was asked.",
    ),
    *_done(
        "needles",
        sealed_sterile="done-needles.sealed-sterile",
        new_unmarked="done-needles.new-unmarked",
        used_by_me="done-needles.used-before",
        unknown="done-needles.unknown",
    ),
    Moved(
        when=(("stage.done",), ("needles.shared", "needles.unknown")),
        to=("after/contact.some-time",),
        note="Shared, or maybe shared, and no date was asked: it may still be in time.",
    ),
    Moved(
        when=(("stage.done",), ("needles.used-by-me",), ("cleaning.not-cleaned",)),
        to=("after/tetanus.unknown",),
        note="Nobody asked about the tetanus shots.",
    ),
    *_done(
        "cleaning",
        alcohol="done-needles.cleaned-at-home",
        boiling="done-needles.cleaned-at-home",
        uv_box="done-needles.cleaned-at-home",
        soap_or_water="done-needles.cleaned-at-home",
        bleach="done-needles.cleaned-at-home",
        pressure_cooker="done-needles.cleaned-at-home",
        not_cleaned="done-needles.not-cleaned",
        unknown="done-needles.unknown",
    ),
    *_done(
        "numbing",
        none="done-numbing.none",
        weak_small="done-numbing.weak",
        strong="done-numbing.strong",
        wrapped="done-numbing.wrapped",
        open_skin="done-numbing.open-skin",
        injection="done-numbing.injection",
        unknown="done-numbing.unknown",
    ),
    *_done(
        "products",
        plain_cream="put-on.plain",
        serum="put-on.serum",
        hyaluronic_acid="put-on.hyaluronic-acid",
        actives="put-on.actives",
        biologics="put-on.biologics",
        makeup="put-on.makeup",
        unknown="put-on.unknown",
    ),
    *_done(
        "place",
        eyelids="done-place.eyelids",
        lips_or_openings="done-place.lips-or-openings",
        nose_or_upper_lip="done-place.nose-or-upper-lip",
        face="done-place.face",
        neck_or_chest="done-place.neck-or-chest",
        scalp="done-place.scalp",
        large_area="done-place.large-area",
        unknown="done-place.unknown",
    ),
    *_done(
        "length",
        to_0_5_mm="done-place.half-deep",
        to_1_mm="done-place.deep",
        over_1_mm="done-place.deep",
        unknown="done-place.half-deep",
    ),
    *_done("tool", heat="done-place.heat"),
    *_done("aim", press_hard="done-place.deep", blood_dots="done-place.half-deep"),
)

WORRIED: tuple[Moved, ...] = (
    Moved(
        when=(("contact.longer-ago",),),
        to=("warning-signs/contact.some-time",),
        note="It did not say that the reader’s own use counts too, so nobody knows how long ago.",
    ),
    Moved(
        when=(("time.under-2-days", "time.2-to-7-days"),),
        to=("warning-signs/when-done.unknown",),
        note="“How long ago” without a date says nothing of today.",
    ),
    Moved(
        when=(("time.over-7-days",),),
        to=("warning-signs/when-done.1-to-8-weeks", "warning-signs/course.same"),
        note="It said “still sore” too.",
    ),
    Moved(
        when=(("time.unknown",),),
        to=("warning-signs/when-done.unknown", "warning-signs/course.unknown"),
    ),
    Moved(when=(("used.serum",),), to=("warning-signs/put-on.serum",)),
    Moved(when=(("used.harsh",),), to=("warning-signs/put-on.actives",)),
    Moved(when=(("used.strong-numbing",),), to=("warning-signs/done-numbing.strong",)),
    Moved(when=(("used.steroid-cream",),), to=("warning-signs/put-on.steroid",)),
    Moved(when=(("used.plain-cream",),), to=("warning-signs/put-on.plain",)),
    Moved(when=(("used.unknown",),), to=("warning-signs/put-on.unknown",)),
    Moved(
        when=(("health.yes", "health.unknown"),),
        to=("warning-signs/conditions.unknown",),
        note="“Yes” did not say which of four: it is asked again.",
    ),
    Moved(
        when=(("health.no",),),
        to=(),
        note="No to four illnesses is not no to all of those that are asked about now.",
    ),
)

MOVED: tuple[Moved, ...] = (*STAYED, *MERGED, *DONE, *WORRIED)
