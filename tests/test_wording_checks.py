"""Words that clear somebody, or claim what a test can, are refused wherever they stand."""

from __future__ import annotations

import shutil
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.utils.translation import gettext_lazy

from checklist.checks.wording import template_faults, wording_faults
from checklist.checks.written import content_files
from checklist.content import CONTENT, before
from tests.browser.server import SOURCES
from tests.spoiled import messages, with_option

CONTENT_FILES = sorted(
    {path.stem for path in Path(str(before.__file__)).parent.glob("*.py")} - {"__init__"}
)
TEMPLATES = [
    str(path.relative_to(SOURCES / "templates"))
    for path in sorted((SOURCES / "templates").rglob("*.*"))
]


@pytest.mark.parametrize(
    "words", ["It is safe to use.", "Go ahead!", "This is low-risk.", "Low risk for most."]
)
def test_words_that_clear_somebody_are_refused(words: str) -> None:
    errors = [e for e in messages(with_option(why=gettext_lazy(words))) if e.id == "checklist.E016"]
    assert "before.py" in errors[0].msg


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


def test_a_claim_to_test_is_found_in_a_template(tmp_path: Path) -> None:
    (tmp_path / "own.html").write_text("<p>We <b>monitor</b> your skin.</p>", encoding="utf-8")
    assert [error.id for error in template_faults(tmp_path)] == ["checklist.E023"]


@pytest.mark.parametrize("file", CONTENT_FILES)
def test_no_text_of_any_content_file_escapes(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    says = gettext_lazy("Short ones are harmless, and it detects an infection early.")
    module = import_module(f"checklist.content.{file}")
    monkeypatch.setattr(module, next(iter(content_files()[file])), says)
    assert [(error.id, error.msg.split(":")[0]) for error in wording_faults(CONTENT)] == [
        ("checklist.E016", f"checklist/content/{file}.py"),
        ("checklist.E023", f"checklist/content/{file}.py"),
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
