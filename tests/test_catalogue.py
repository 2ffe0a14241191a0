"""A catalogue is begun and brought up to date from the sources, and nothing translated is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import override_settings

from checklist.checks.review import sign_off_faults
from checklist.content import CONTENT
from checklist.language.catalogue import catalogue, compiled, offered, read
from checklist.language.compiling import compile_whole
from checklist.language.messages import Found, Message, messages
from checklist.language.renewing import renew
from checklist.language.signing import all_signed, listing_in
from checklist.listing import hash_of
from checklist.reference import SignOff

CODE = "es"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path) -> Iterator[Path]:
    """A `locale/` of this test alone, and Spanish the one language beside English."""
    with override_settings(LOCALE_PATHS=[tmp_path], LANGUAGES=[("en", "en"), (CODE, CODE)]):
        yield tmp_path


def written(**texts: str) -> Catalog:
    """Begun by the command, then translated so far."""
    call_command("language", CODE, verbosity=0)
    begun = read(CODE)
    for english, said in texts.items():
        begun[english].string = said
    with catalogue(CODE).open("wb") as file:
        write_po(file, begun)
    return read(CODE)


def test_a_language_is_begun_with_every_text_and_no_fuzzy_header() -> None:
    begun = written()
    assert {message.id for message in messages()} <= {entry.id for entry in begun}
    assert not begun.fuzzy
    assert "#: checklist/content/before.py" in catalogue(CODE).read_text("utf-8")


def test_what_is_no_language_is_refused_with_an_example() -> None:
    with pytest.raises(CommandError, match="as es or zh-hans"):
        call_command("language", "klingon", verbosity=0)


def test_translations_stay_when_the_catalogue_is_brought_up_to_date() -> None:
    written(Roller="Rodillo")
    call_command("language", CODE, verbosity=0)
    assert read(CODE)["Roller"].string == "Rodillo"


def test_changed_english_keeps_its_translation_as_fuzzy_and_gone_english_is_not_lost() -> None:
    before = Catalog(locale=CODE)
    before.add("See a doctor today, please.", "Acude hoy al médico.")
    before.add("Something else altogether", "Otra cosa")
    after = renew(before, CODE, {Message("See a doctor today."): Found()})
    entry = after["See a doctor today."]
    assert (entry.string, entry.fuzzy) == ("Acude hoy al médico.", True)
    assert entry.previous_id == ["See a doctor today, please."]
    assert after.obsolete["Something else altogether"].string == "Otra cosa"


def test_a_language_that_is_not_whole_is_told_and_not_offered() -> None:
    written(Roller="Rodillo")
    compiled(CODE).touch()  # of a time when it was whole
    assert offered() == ["en", CODE]
    with pytest.raises(CommandError, match="Withdrawn: es"):
        call_command("languages", verbosity=0)
    assert offered() == ["en"]
    assert set(compile_whole()) == {CODE}


def test_messages_of_templates_have_their_plural_and_context(tmp_path: Path) -> None:
    page = (
        '{% load i18n %}{% translate "Call" context "a button" %}{% blocktranslate count n=n %}'
        "one day{% plural %}{{ n }} days{% endblocktranslate %}"
    )
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/page.html").write_text(page)
    assert set(messages(tmp_path)) == {
        Message("Call", context="a button"),
        Message("one day", "%(n)s days"),
    }


def test_sign_off_is_of_the_words_of_one_language() -> None:
    written(Roller="Rodillo")
    by = SignOff("", hash_of(listing_in(CONTENT, CODE)), "Dr. A", date(2027, 1, 1), CODE)
    signed = replace(CONTENT, sign_offs=(by,))
    assert not list(sign_off_faults(signed, CODE))
    assert not list(sign_off_faults(signed))  # it says nothing of the English
    assert all_signed((by,))
    assert not all_signed(())
    entries = read(CODE)
    entries["Roller"].string = "Otra palabra"
    with catalogue(CODE).open("wb") as file:
        write_po(file, entries)
    assert [error.id for error in sign_off_faults(signed, CODE)] == ["checklist.E052"]


def test_readme_and_makefile_name_the_commands_that_there_are() -> None:
    for file in ("README.md", "docs/translating.md"):
        for command in re.findall(r"make (language\w*)", (settings.BASE_DIR / file).read_text()):
            assert f"\n{command}: " in (settings.BASE_DIR / "Makefile").read_text()
