"""Changed content has a new version: a reader, and a clinician, can tell which they have seen."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils.translation import gettext_lazy, override

from checklist.checks.version import version_faults
from checklist.content import risks, words
from checklist.management.commands.renew import following


def test_version_stands_for_what_the_content_says() -> None:
    assert list(version_faults()) == []


def test_language_of_the_reader_changes_no_version() -> None:
    with override("de"):
        assert list(version_faults()) == []


def test_changed_words_under_an_old_version_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    first, *rest = risks.RISKS
    changed = replace(first, name=gettext_lazy("Other words"))
    monkeypatch.setattr(risks, "RISKS", (changed, *rest))
    (error,) = version_faults()
    assert error.id == "checklist.E040"
    assert "manage.py renew" in str(error.hint)


def test_renewed_content_is_accepted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    own = shutil.copy(str(words.__file__), tmp_path / "words.py")
    monkeypatch.setattr(words, "__file__", str(own))
    monkeypatch.setattr(words, "CONTENT_HASH", "of-other-words")
    before = Path(own).read_text("utf-8")
    call_command("renew", verbosity=0)
    written: dict[str, object] = {}
    exec(compile(Path(own).read_text("utf-8"), own, "exec"), written)
    assert before != Path(own).read_text("utf-8")
    monkeypatch.setattr(words, "CONTENT_HASH", written["CONTENT_HASH"])
    assert list(version_faults()) == []


@pytest.mark.parametrize(
    ("version", "month", "next"),
    [("2026.11.3", "2026.11", "2026.11.4"), ("2026.11.3", "2026.12", "2026.12.1")],
)
def test_version_names_the_month_and_counts_within_it(version: str, month: str, next: str) -> None:
    assert following(version, month) == next
