"""Bad content is refused, with the file, the id and the remedy."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import is_dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from django.core.checks import Error
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.utils.translation import gettext_lazy

from checklist.checks import faults
from checklist.checks.moves import move_faults
from checklist.checks.wording import template_faults, wording_faults
from checklist.checks.written import content_files, walk
from checklist.content import CONTENT, Content, before
from checklist.reference import Moved
from checklist.schema import Checklist, Days, Option, Question, Severity
from tests.browser.server import SOURCES

BEFORE = CONTENT.checklists[0]
CONTENT_FILES = sorted(
    {path.stem for path in Path(str(before.__file__)).parent.glob("*.py")} - {"__init__"}
)
TEMPLATES = [
    str(path.relative_to(SOURCES / "templates"))
    for path in sorted((SOURCES / "templates").rglob("*.*"))
]


SECOND = [choice for choice in BEFORE.answers if choice.startswith("tool.")][1]


def with_question(change: Callable[[Question], Question], id: str = "tool") -> Content:
    sections = tuple(
        replace(
            section,
            questions=tuple(change(q) if q.id == id else q for q in section.questions),
        )
        for section in BEFORE.sections
    )
    return with_checklist(replace(BEFORE, sections=sections))


def with_option(**changes: object) -> Content:
    def change(question: Question) -> Question:
        first, *rest = question.options
        return replace(question, options=(replace(first, **changes), *rest))  # type: ignore[arg-type]

    return with_question(change)


def with_checklist(checklist: Checklist) -> Content:
    return replace(CONTENT, checklists=(checklist, *CONTENT.checklists[1:]))


# Of a question that may be skipped a pressing finding would be refused for that as well.
ALWAYS_ASKED = next(
    finding
    for finding in BEFORE.combined
    if not {choice.split(".")[0] for group in finding.when for choice in group} & set(BEFORE.skip)
)


def with_finding(**changes: object) -> Content:
    changed = replace(ALWAYS_ASKED, **changes)  # type: ignore[arg-type]
    combined = tuple(changed if f is ALWAYS_ASKED else f for f in BEFORE.combined)
    return with_checklist(replace(BEFORE, combined=combined))


def with_skip(id: str, *groups: tuple[str, ...]) -> Content:
    return with_checklist(replace(BEFORE, skip={id: groups}))


def with_days(*days: Days | None) -> Content:
    def change(question: Question) -> Question:
        options = zip(question.options, days, strict=False)
        return replace(question, options=tuple(replace(o, days=told) for o, told in options))

    return with_question(change)


def mild_unknown(question: Question) -> Question:
    options: tuple[Option, ...] = tuple(
        replace(option, severity=Severity.BASE) if option.unknown else option
        for option in question.options
    )
    return replace(question, options=options)


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


def messages(content: Content) -> list[Error]:
    return list(faults(content))


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


@pytest.mark.parametrize(
    "words", ["It is safe to use.", "Go ahead!", "This is low-risk.", "Low risk for most."]
)
def test_words_that_clear_somebody_are_refused(words: str) -> None:
    errors = [e for e in messages(with_option(why=gettext_lazy(words))) if e.id == "checklist.E016"]
    assert "before.py" in errors[0].msg


def test_an_emergency_that_does_not_say_what_to_do_while_you_wait_is_refused() -> None:
    errors = messages(with_finding(severity=Severity.EMERGENCY))
    assert [error.id for error in errors] == ["checklist.E025"]
    assert ALWAYS_ASKED.id in errors[0].msg
    assert errors[0].hint


@pytest.mark.parametrize(
    "words",
    [
        "It diagnoses the lump.",
        "This detects an infection.",
        "It monitors your skin.",
        "We screen you for it.",
        "A screening of your skin.",
    ],
)
def test_a_claim_to_be_a_medical_test_is_refused(words: str) -> None:
    errors = messages(with_option(why=gettext_lazy(words)))
    assert [error.id for error in errors] == ["checklist.E023"]
    assert "before.py" in errors[0].msg
    assert "tool.roller" in errors[0].msg
    assert errors[0].hint


@pytest.mark.parametrize(
    "words", ["It does not diagnose you.", "This is not a screening.", "Add it to the home screen."]
)
def test_to_say_that_it_is_no_medical_test_is_allowed(words: str) -> None:
    assert messages(with_option(why=gettext_lazy(words))) == []


@pytest.mark.parametrize("file", CONTENT_FILES)
def test_a_claim_to_test_is_found_in_any_content_file(
    file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = import_module(f"checklist.content.{file}")
    says = gettext_lazy("It detects an infection early.")
    monkeypatch.setattr(module, next(iter(content_files()[file])), says)
    assert [error.id for error in wording_faults(CONTENT)] == ["checklist.E023"]


def test_a_claim_to_test_is_found_in_a_template(tmp_path: Path) -> None:
    (tmp_path / "own.html").write_text("<p>We <b>monitor</b> your skin.</p>", encoding="utf-8")
    assert [error.id for error in template_faults(tmp_path)] == ["checklist.E023"]


@pytest.mark.parametrize("file", CONTENT_FILES)
def test_no_text_of_any_content_file_escapes(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    says = gettext_lazy("Short ones are harmless and low-risk.")
    module = import_module(f"checklist.content.{file}")
    monkeypatch.setattr(module, next(iter(content_files()[file])), says)
    assert [error.msg.split(":")[0] for error in wording_faults(CONTENT)] == [
        f"checklist/content/{file}.py"
    ]


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_word_of_any_template_escapes(template: str, tmp_path: Path) -> None:
    own = tmp_path / "templates" / template
    own.parent.mkdir(parents=True)
    shutil.copyfile(SOURCES / "templates" / template, own)
    assert list(template_faults(tmp_path / "templates")) == []
    with own.open("a", encoding="utf-8") as file:
        file.write("<p>You are good\n<b>to go</b></p>")
    assert [error.msg for error in template_faults(tmp_path / "templates")] == [
        f"templates/{template}: forbidden words: “good to go”"
    ]


def test_site_is_checked_with_its_templates(settings: Any, tmp_path: Path) -> None:
    (tmp_path / "own.html").write_text("Go ahead")
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}]
    with pytest.raises(SystemCheckError, match=r"own\.html"):
        call_command("check")


def test_a_source_that_nobody_can_look_up_is_refused() -> None:
    first, *rest = CONTENT.sources
    errors = messages(replace(CONTENT, sources=(replace(first, address="", doi=""), *rest)))
    assert [error.id for error in errors] == ["checklist.E014"]
    assert "sources.py" in errors[0].msg
    assert first.id in errors[0].msg


def test_a_fact_rests_on_every_source() -> None:
    parts = [
        part
        for file, names in content_files().items()
        if file not in ("sources", "source_groups")
        for part in names.values()
    ]
    named = {
        source
        for part in parts
        for item in walk(part)
        if is_dataclass(item)
        for source in getattr(item, "sources", ())
    }
    assert {source.id for source in CONTENT.sources} <= named


def test_general_knowledge_needs_no_address() -> None:
    general = next(source for source in CONTENT.sources if source.seen == "general")
    assert not general.link


def test_a_risk_that_nothing_leads_to_is_refused() -> None:
    idle = replace(CONTENT.risks[0], id="idle")
    errors = messages(replace(CONTENT, risks=(*CONTENT.risks, idle)))
    assert [error.id for error in errors] == ["checklist.E013"]


def test_a_day_that_is_missing_is_refused() -> None:
    errors = messages(replace(CONTENT, days=(CONTENT.days[0], *CONTENT.days[2:])))
    assert "checklist.E015" in [error.id for error in errors]


LEAFLET = {
    "unknown source": (
        replace(CONTENT, claims=(replace(CONTENT.claims[0], sources=("a-blog",)),)),
        "no such source: a-blog",
        "useful.py",
    ),
    "unknown goal": (
        replace(CONTENT, goals=(*CONTENT.goals, replace(CONTENT.goals[0], id="x"))),
        "no such answer: goal.x",
        "instead.py",
    ),
    "goal without an answer": (
        replace(CONTENT, goals=CONTENT.goals[1:]),
        "nothing helps instead of this goal",
        "instead.py",
    ),
    "claim about nothing": (
        replace(CONTENT, claims=(replace(CONTENT.claims[0], about="toes"),)),
        "this claim is shown nowhere",
        "useful.py",
    ),
    "source in no group": (
        replace(CONTENT, source_groups=CONTENT.source_groups[1:]),
        "this source stands in 0 groups",
        "source_groups.py",
    ),
    "unknown proviso": (
        replace(CONTENT, provisos=CONTENT.provisos[1:]),
        "no such proviso",
        "instead.py",
    ),
    "unknown place": (
        replace(CONTENT, skin_sites=(replace(CONTENT.skin_sites[0], place="place.toe"),)),
        "no such answer: place.toe",
        "skin.py",
    ),
    "unknown length": (
        replace(CONTENT, needle_lengths=(replace(CONTENT.needle_lengths[0], length="length.x"),)),
        "no such answer: length.x",
        "skin.py",
    ),
    "source twice": (
        replace(CONTENT, sources=(*CONTENT.sources, CONTENT.sources[0])),
        "this id is used twice",
        "sources.py",
    ),
}


@pytest.mark.parametrize("case", LEAFLET, ids=lambda case: case.replace(" ", "-"))
def test_bad_leaflet_is_refused_with_file_and_remedy(case: str) -> None:
    content, message, file = LEAFLET[case]
    found = [error for error in messages(content) if message in error.msg and file in error.msg]
    assert found
    assert found[0].hint


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
