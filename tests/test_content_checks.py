"""Bad content is refused, with the file, the id and the remedy."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.utils.translation import gettext_lazy

from checklist.checks.moves import move_faults
from checklist.content import CONTENT
from checklist.reference import Moved
from checklist.schema import Question, Severity
from tests.spoiled import (
    ALWAYS_ASKED,
    BEFORE,
    messages,
    mild_unknown,
    with_days,
    with_finding,
    with_option,
    with_question,
    with_skip,
)

SECOND = [choice for choice in BEFORE.answers if choice.startswith("tool.")][1]
WORDED_OTHERWISE = replace(next(BEFORE.questions()), text=gettext_lazy("Where do you stand?"))

BAD = {
    "unknown risk": (with_option(risks=("bad-luck",)), "no such risk: bad-luck", "tool.roller"),
    "unknown source": (with_option(sources=("a-blog",)), "no such source: a-blog", "tool.roller"),
    "option twice": (with_option(id="stamp"), "this id is used twice", "stamp"),
    "id not kebab-case": (with_option(id="The_Roller"), "not kebab-case", "The_Roller"),
    "no severity": (with_option(severity=None), "no severity", "tool.roller"),
    "no why": (with_option(why=" "), "no why", "tool.roller"),
    "leads nowhere": (with_option(risks=()), "leads nowhere", "tool.roller"),
    "no source": (with_option(sources=()), "no source", "tool.roller"),
    "no such answer": (with_finding(when=(("tool.spoon",),)), "no such answer: tool.spoon", ""),
    "two of a single choice": (
        with_finding(when=(("tool.roller",), ("tool.pen",))),
        "can never hold",
        ALWAYS_ASKED.id,
    ),
    "none with another": (
        with_finding(when=(("skin-now.none",), ("skin-now.rash",))),
        "can never hold",
        ALWAYS_ASKED.id,
    ),
    "no condition": (with_finding(when=()), "can never hold", ALWAYS_ASKED.id),
    "no such question to skip": (
        with_skip("spoon", ("stage.no-device",)),
        "no such question to skip",
        "spoon",
    ),
    "skip on nothing": (with_skip("tool"), "names no answer", "tool"),
    "skip on an empty group": (with_skip("tool", ("stage.no-device",), ()), "names no", "tool"),
    "skip on no answer of ours": (with_skip("tool", ("skin-or-eye.none",)), "earlier", "tool"),
    "skip on a later answer": (with_skip("tool", ("cleaning.alcohol",)), "earlier", "tool"),
    "skip on itself": (with_skip("tool", ("tool.patch",)), "earlier", "tool"),
    "skip on not knowing": (with_skip("tool", ("stage.unsaid",)), "spares nobody", "tool"),
    "skip that hides a doctor": (
        with_skip("needles", ("tool.none-yet",)),
        "may hide a doctor",
        "needles",
    ),
    "a day told twice": (with_days((0, 3), (3, None), None), "told twice", SECOND),
    "a day missing": (with_days((0, 3), (5, None), None), "missing", SECOND),
    "long ago has no answer": (with_days((0, 3), (4, 7), None), "date long ago", "tool"),
    "mild unknown": (with_question(mild_unknown), "milder than an answer", "tool.unknown"),
}


def test_the_content_of_this_site_is_sound() -> None:
    assert messages(CONTENT) == []


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.replace(" ", "-"))
def test_bad_content_is_refused_with_file_id_and_remedy(case: str) -> None:
    content, message, id = BAD[case]
    found = [error for error in messages(content) if message in error.msg and id in error.msg]
    assert found, case
    assert "checklist/content/before.py" in found[0].msg
    assert found[0].hint


def test_two_checklists_may_share_a_question() -> None:
    other = replace(BEFORE, id="other", combined=(), skip={})
    assert messages(replace(CONTENT, checklists=(*CONTENT.checklists, other))) == []


def test_one_id_for_two_questions_is_refused() -> None:
    first = replace(BEFORE.sections[0], questions=(WORDED_OTHERWISE,))
    other = replace(BEFORE, id="other", sections=(first,), combined=(), skip={})
    errors = messages(replace(CONTENT, checklists=(*CONTENT.checklists, other)))
    assert "checklist.E022" in [error.id for error in errors]
    assert "other.py: stage" in errors[0].msg
    assert errors[0].hint


def test_an_emergency_that_does_not_say_what_to_do_while_you_wait_is_refused() -> None:
    errors = messages(with_finding(severity=Severity.EMERGENCY))
    assert [error.id for error in errors] == ["checklist.E025"]
    assert ALWAYS_ASKED.id in errors[0].msg
    assert errors[0].hint


def test_two_questions_of_one_picture_are_refused() -> None:
    errors = messages(with_question(lambda question: replace(question, picture="skin")))
    assert "checklist.E041" in [error.id for error in errors]


def test_a_mix_without_a_why_is_refused() -> None:
    errors = messages(with_finding(why=""))
    assert "checklist.E005" in [error.id for error in errors]


def test_a_question_that_nobody_may_not_know_is_refused() -> None:
    def sure(question: Question) -> Question:
        return replace(question, options=tuple(o for o in question.options if not o.unknown))

    errors = messages(with_question(sure))
    assert "checklist.E003" in [error.id for error in errors]


def test_an_old_answer_moved_to_what_nobody_asks_is_refused() -> None:
    row = Moved(when=(("tool.roller",),), to=("after/spoon.silver",))
    assert [error.id for error in move_faults([row], CONTENT.checklists)] == ["checklist.E007"]


def test_an_old_answer_let_go_without_a_reason_is_refused() -> None:
    row = Moved(when=(("tool.roller",),), to=())
    assert [error.id for error in move_faults([row], CONTENT.checklists)] == ["checklist.E024"]
