"""Readers whom a doctor should see today, most for what several of their answers mean together."""

from __future__ import annotations

from checklist.schema import Severity
from tests.golden.case import TODAY, GoldenCase

TOGETHER: tuple[GoldenCase, ...] = (
    GoldenCase(
        id="shared-four-days-ago",
        reader="Somebody who shared needles four days ago: late for some care, not for all.",
        checklist="after",
        answers={"contact": ("last-used-3-to-7-days",)},
        severity=Severity.URGENT,
        findings=("contact.last-used-3-to-7-days",),
        facts=(
            TODAY,
            r"hepatitis b",
            r"blood tests?",
        ),
        risks=("base-risk", "blood-viruses"),
    ),
    GoldenCase(
        id="dirty-needles-and-an-old-tetanus-shot",
        reader="Somebody who used uncleaned needles, with a tetanus shot long ago.",
        checklist="after",
        answers={
            "done-needles": ("not-cleaned",),
            "tetanus": ("over-10-years",),
            "when-done": ("yesterday",),
        },
        severity=Severity.URGENT,
        findings=("dirty-and-an-old-tetanus-shot",),
        facts=(
            TODAY,
            r"tetanus",
        ),
        risks=("base-risk", "infection"),
    ),
    GoldenCase(
        id="feels-fine-but-worse-on-day-four",
        reader="Somebody who came in as fine and says that it gets worse on day 4.",
        checklist="after",
        answers={"course": ("worse",), "when-done": ("4-to-7-days",)},
        severity=Severity.URGENT,
        findings=("worse-in-the-first-week",),
        facts=(
            TODAY,
            r"calm down",
        ),
        risks=("base-risk", "infection"),
    ),
    GoldenCase(
        id="feels-fine-but-worse-after-weeks",
        reader="Somebody who came in as fine, and whose skin gets worse after weeks.",
        checklist="after",
        answers={"course": ("worse",), "when-done": ("1-to-8-weeks",)},
        severity=Severity.URGENT,
        findings=("worse-after-a-week",),
        facts=(
            TODAY,
            r"3 weeks",
            r"months",
        ),
        risks=("base-risk", "infection"),
    ),
    GoldenCase(
        id="blisters-and-eczema",
        reader="Somebody with eczema and new blisters.",
        checklist="warning-signs",
        answers={
            "emergency-signs": ("none",),
            "skin-or-eye": ("blisters",),
            "conditions": ("past-skin-disease",),
        },
        severity=Severity.URGENT,
        findings=("blisters-and-eczema",),
        facts=(
            TODAY,
            r"eczema",
        ),
        risks=("base-risk", "cold-sore-spread"),
    ),
    GoldenCase(
        id="blisters-and-a-sore-eye",
        reader="Somebody with blisters, and an eye that has begun to hurt.",
        checklist="warning-signs",
        answers={"emergency-signs": ("none",), "skin-or-eye": ("blisters", "sore-eye")},
        severity=Severity.URGENT,
        findings=("blisters-and-sore-eye",),
        facts=(
            r"cold sore",
            r"sight",
        ),
        risks=("base-risk", "cold-sore-spread", "eye-harm"),
    ),
    GoldenCase(
        id="blisters-by-the-ear",
        reader="Somebody with blisters beside the ear.",
        checklist="warning-signs",
        answers={
            "emergency-signs": ("none",),
            "skin-or-eye": ("blisters",),
            "sign-place": ("ear",),
        },
        severity=Severity.URGENT,
        findings=("eye-nose-or-ear-and-blisters",),
        facts=(
            TODAY,
            r"shingles",
            r"hearing",
        ),
        risks=("base-risk", "cold-sore-spread", "eye-harm"),
    ),
    GoldenCase(
        id="pus-by-the-eye",
        reader="Somebody with pus near the eye.",
        checklist="warning-signs",
        answers={
            "emergency-signs": ("none",),
            "skin-or-eye": ("pus-or-fever",),
            "sign-place": ("eye",),
        },
        severity=Severity.URGENT,
        findings=("eye-and-infection",),
        facts=(
            TODAY,
            r"double sight|bulging eye",
        ),
        risks=("base-risk", "eye-harm", "infection"),
    ),
    GoldenCase(
        id="worse-on-day-four",
        reader="Somebody whose skin is redder on day 4 than on day 2.",
        checklist="warning-signs",
        answers={
            "emergency-signs": ("none",),
            "skin-or-eye": ("getting-worse",),
            "course": ("worse",),
            "when-done": ("4-to-7-days",),
        },
        severity=Severity.URGENT,
        findings=("worse-in-first-week",),
        facts=(
            TODAY,
            r"calm down",
        ),
        risks=("base-risk", "infection"),
    ),
    GoldenCase(
        id="pus-after-three-weeks",
        reader="Somebody with pus three weeks later, who thinks it is not from the needling.",
        checklist="warning-signs",
        answers={
            "emergency-signs": ("none",),
            "skin-or-eye": ("pus-or-fever",),
            "when-done": ("1-to-8-weeks",),
        },
        severity=Severity.URGENT,
        findings=("late-infection",),
        facts=(
            TODAY,
            r"3 weeks",
            r"months",
        ),
        risks=("base-risk", "infection"),
    ),
    GoldenCase(
        id="steroid-on-skin-that-gets-worse",
        reader="Somebody who calms skin that gets worse with a steroid cream.",
        checklist="warning-signs",
        answers={
            "emergency-signs": ("none",),
            "skin-or-eye": ("getting-worse",),
            "put-on": ("steroid",),
        },
        severity=Severity.URGENT,
        findings=("steroid-hides-infection",),
        facts=(
            TODAY,
            r"hide",
        ),
        risks=("base-risk", "infection"),
    ),
    GoldenCase(
        id="rash-after-a-serum",
        reader="Somebody with a rash where a serum was put on.",
        checklist="warning-signs",
        answers={
            "emergency-signs": ("none",),
            "skin-or-eye": ("swelling-or-rash",),
            "put-on": ("serum",),
        },
        severity=Severity.URGENT,
        findings=("reaction-to-serum",),
        facts=(
            TODAY,
            r"allerg",
            r"bottle",
        ),
        risks=("base-risk", "lumps"),
    ),
    GoldenCase(
        id="rash-after-numbing-cream",
        reader="Somebody with a rash where the numbing cream was.",
        checklist="warning-signs",
        answers={
            "emergency-signs": ("none",),
            "skin-or-eye": ("swelling-or-rash",),
            "done-numbing": ("weak",),
        },
        severity=Severity.URGENT,
        findings=("reaction-to-numbing",),
        facts=(
            TODAY,
            r"allerg",
            r"tube",
        ),
        risks=("base-risk", "numbing-harm"),
    ),
)
