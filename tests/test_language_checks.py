"""A language that is not whole is refused, with the text, the remedy, and a code for each fault."""

from __future__ import annotations

from dataclasses import replace

import pytest
from babel.messages.catalog import Catalog

from checklist.checks.translation import catalogue_faults, language_faults
from checklist.content.languages import es
from checklist.language.messages import Message
from checklist.language.spoken import Language

SPANISH = replace(es.LANGUAGE, excused={})
CHINESE = Language(
    code="zh-hans",
    name="简体中文",
    offer="",
    later="",
    scripts=frozenset({"CJK"}),
    foreign=frozenset({"Needlewise", "HIV"}),
    units={"mm": "毫米"},
    length=(0.1, 1.0),
)


def codes(english: str, said: str, language: Language = SPANISH, *flags: str) -> list[str]:
    """What is refused of one text."""
    written = Catalog(locale="es")
    written.add(english, said, flags=flags)
    found = catalogue_faults(written, language, [Message(english)])
    seen = list(found)
    assert all(error.hint and english in error.msg for error in seen)
    return [str(error.id).removeprefix("checklist.") for error in seen]


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("Do not needle at home.", "No uses agujas en casa."),
        ("See a doctor today.", "Acude al médico hoy."),
        (
            "A needle of 0.5 mm, <strong>never</strong>.",
            "Una aguja de 0,5 mm, <strong>nunca</strong>.",
        ),
        ("In %(days)s days", "En %(days)s días"),
        ("Call 1-800-222-1222.", "Llama al 1-800-222-1222."),
        ("It is not safe.", "No es seguro."),
    ],
)
def test_a_true_translation_passes(english: str, said: str) -> None:
    assert codes(english, said) == []


@pytest.mark.parametrize("said", ["", "  "])
def test_what_is_not_translated_is_refused(said: str) -> None:
    assert codes("See a doctor.", said) == ["E061"]


def test_what_the_catalogue_lacks_is_refused() -> None:
    found = catalogue_faults(Catalog(locale="es"), SPANISH, [Message("See a doctor.")])
    assert [error.id for error in found] == ["checklist.E061"]


def test_a_plural_with_a_form_left_out_is_refused() -> None:
    written = Catalog(locale="es")
    written.add(("%(n)s day", "%(n)s days"), ["%(n)s día", ""])
    found = catalogue_faults(written, SPANISH, [Message("%(n)s day", "%(n)s days")])
    assert [error.id for error in found] == ["checklist.E061"]


def test_a_fuzzy_translation_is_refused() -> None:
    assert codes("See a doctor.", "Acude al médico.", SPANISH, "fuzzy") == ["E062"]


def test_english_in_the_place_of_a_translation_is_refused() -> None:
    english = "Your answers stay on this phone."
    assert codes(english, english) == ["E061"]


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("Within 72 hours", "En 24 horas"),
        ("From 2 to 3 days", "De 2 días"),
        ("Ask 10 people", "Pregunta a 100 personas"),
        ("Needles of 0.5 mm", "Agujas de 0,5 cm"),
        ("Call 1-800-222-1222.", "Llama al 1-800-2221222."),
    ],
)
def test_another_number_unit_or_telephone_number_is_refused(english: str, said: str) -> None:
    assert set(codes(english, said)) == {"E063"}


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("In %(days)s days", "En %(dias)s días"),
        ("It is “{title}”.", "Es “”."),
        ('<span data-here="tel">Call</span>', '<span data-here="tfno">Llama</span>'),
    ],
)
def test_another_placeholder_or_tag_is_refused(english: str, said: str) -> None:
    assert codes(english, said) == ["E064"]


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("Do not wait.", "Espera."),
        ("Never share it.", "No lo compartas."),
        ("Call now.", "Llama."),
        ("See a doctor today.", "Acude al médico."),
    ],
)
def test_a_lost_no_never_now_or_today_is_refused(english: str, said: str) -> None:
    assert codes(english, said) == ["E065"]


def test_an_excuse_with_its_reason_lets_a_text_pass() -> None:
    excused = replace(SPANISH, excused={"Not now": "a button, said as “later”"})
    assert codes("Not now", "Más tarde", excused) == []


def test_an_excuse_for_what_nothing_says_is_refused() -> None:
    excused = replace(SPANISH, excused={"Gone": "it was there once"})
    assert [e.id for e in catalogue_faults(Catalog(), excused, [])] == ["checklist.E069"]


@pytest.mark.parametrize(
    "said",
    ["Así es seguro.", "Es de bajo riesgo.", "Es inofensivo.", "Adelante con ello.", "Sin riesgo."],
)
def test_words_that_clear_somebody_are_refused_even_if_excused(said: str) -> None:
    english = "See a doctor."
    excused = replace(SPANISH, excused={english: "none"})
    assert codes(english, said, excused) == ["E066"]


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Acude al 医生.", SPANISH),
        ("Acude аl médico.", SPANISH),  # Cyrillic а
        ("Dentro de ٣ horas", SPANISH),
        ("去看 doctor。", CHINESE),
    ],
)
def test_another_alphabet_or_other_digits_are_refused(said: str, language: Language) -> None:
    assert "E067" in codes("See a doctor.", said, language)


def test_names_units_and_what_the_english_quotes_may_stand_in_another_alphabet() -> None:
    assert codes("Needlewise: HIV, 2 mm", "Needlewise：HIV，2 毫米", CHINESE) == []
    assert codes("A test for HIV", "HIV的检测", CHINESE) == []
    assert codes("Ask for a 医生 there.", "Pide un 医生 allí.") == []


def test_letters_of_another_alphabet_are_found_inside_a_word() -> None:
    assert codes("See a doctor.", "请找doctor看", CHINESE) == ["E067"]


def test_a_unit_is_read_whatever_letter_follows_it() -> None:
    plain = replace(CHINESE, units={}, foreign=frozenset({"mm", "cm"}))
    assert codes("2 mm needles", "2 mm的针", plain) == []
    assert codes("2 mm needles", "2 cm的针", plain) == ["E063"]


@pytest.mark.parametrize("said", ["Sí.", "Acude al médico " * 12])
def test_a_text_far_shorter_or_longer_is_refused(said: str) -> None:
    assert codes("See a doctor, and take the pack and the tool along.", said) == ["E068"]


def test_a_language_of_which_nobody_wrote_the_clearing_words_is_refused() -> None:
    assert [error.id for error in language_faults("tlh")] == ["checklist.E060"]
