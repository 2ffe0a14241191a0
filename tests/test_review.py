"""The clinician's kit: who signed for which words, and what has changed since."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext_lazy, override

from checklist import views
from checklist.checks import faults
from checklist.content import CONTENT, Content
from checklist.listing import begin_with, hash_of, listing
from checklist.reference import SignOff
from tests.reading import plain

BEFORE = CONTENT.checklists[0]
NOBODY = "no clinician has reviewed"


def signed(of: str) -> Content:
    """The content, with these words of it reviewed as they are."""
    words = hash_of(begin_with(listing(CONTENT), of))
    sign_off = SignOff(of=of, words=words, by="Dr A. Example, dermatologist", on=date(2027, 1, 31))
    return replace(CONTENT, sign_offs=(sign_off,))


def reworded(content: Content) -> Content:
    first, *rest = content.checklists
    changed = replace(first, lead=gettext_lazy("Other words"))
    return replace(content, checklists=(changed, *rest))


def test_every_word_of_a_rule_is_listed_by_its_id() -> None:
    listed = listing(CONTENT)
    for checklist in CONTENT.checklists:
        for question, option in checklist.answers.values():
            id = f"{checklist.id}.{question.id}.{option.id}"
            assert listed[f"{id}.why"] == str(option.why)
            assert listed[f"{id}.severity"] == option.severity


def test_the_language_of_a_reader_changes_no_hash() -> None:
    with override("de"):
        german = hash_of(listing(CONTENT))
    assert german == hash_of(listing(CONTENT))


def test_a_sign_off_of_the_words_as_they_are_is_accepted() -> None:
    assert list(faults(signed(BEFORE.id))) == []


def test_a_sign_off_whose_words_have_changed_is_refused_with_its_remedy() -> None:
    (error,) = faults(reworded(signed(BEFORE.id)))
    assert error.id == "checklist.E052"
    assert "sign_off.py" in error.msg
    assert "what_changed" in str(error.hint)


def test_words_that_changed_elsewhere_leave_a_sign_off_alone() -> None:
    assert list(faults(reworded(signed("emergency_signs")))) == []


def test_a_sign_off_of_words_that_do_not_exist_is_refused() -> None:
    (error,) = faults(signed("spoon"))
    assert error.id == "checklist.E051"


@pytest.mark.parametrize("page", ["home", "about", "sources", "how-it-decides"])
def test_pages_say_who_reviewed_it_from_the_sign_off_alone(
    client: Client, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    assert NOBODY in plain(client.get(reverse(page)).content.decode())
    monkeypatch.setattr(views, "CONTENT", signed(BEFORE.id))
    part = plain(client.get(reverse(page)).content.decode())
    assert f"dr a. example, dermatologist reviewed “{BEFORE.title}”".lower() in part
    assert "31 january 2027" in part
    assert f"{NOBODY} the rest" in part
    monkeypatch.setattr(views, "CONTENT", signed(""))
    assert NOBODY not in plain(client.get(reverse(page)).content.decode())


def test_what_changed_names_each_id_that_differs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = dict(listing(CONTENT))
    title, other = f"{BEFORE.id}.title", f"{BEFORE.id}.lead"
    old = tmp_path / "old.json"
    old.write_text(json.dumps({**words, title: "Old title", "gone.one": "Words"}), "utf-8")
    call_command("what_changed", str(old))
    said = capsys.readouterr().out
    assert f"changed  {title}\n    was  Old title\n    now  {words[title]}" in said
    assert "gone     gone.one" in said
    assert other not in said


def test_what_changed_refuses_what_is_no_version() -> None:
    with pytest.raises(CommandError, match="neither a file"):
        call_command("what_changed", "no-such-revision")


def test_how_it_decides_tells_when_a_question_is_skipped(client: Client) -> None:
    page = client.get(reverse("how-it-decides")).content.decode()
    for checklist in CONTENT.checklists:
        for id in checklist.skip:
            entry = page.split(f'id="{checklist.id}.{id}"')[1].split("<ul>")[0]
            assert "Skipped when:" in entry
