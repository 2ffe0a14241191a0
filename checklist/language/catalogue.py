"""Where the catalogue of a language is, and whether it is offered. Knows no message."""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation import to_locale

ENGLISH = "en"


def translations() -> list[str]:
    """The code of every language but English that has a catalogue."""
    return [code for code, _ in settings.LANGUAGES if code != ENGLISH]


def offered() -> list[str]:
    """English, and each language that was whole when it was last compiled."""
    return [ENGLISH, *(code for code in translations() if compiled(code).exists())]


def catalogue(code: str) -> Path:
    """The words of a language, for translators."""
    return Path(settings.LOCALE_PATHS[0]) / to_locale(code) / "LC_MESSAGES/django.po"


def compiled(code: str) -> Path:
    """The same for gettext: there only while the language is whole."""
    return catalogue(code).with_suffix(".mo")


def read(code: str) -> Catalog:
    """The catalogue of a language."""
    with catalogue(code).open("rb") as file:
        return read_po(file, locale=to_locale(code))


def write_compiled(code: str) -> None:
    """In one step: a server may be reading the one before."""
    fresh = compiled(code).with_suffix(".mo.new")
    with fresh.open("wb") as file:
        write_mo(file, read(code))
    fresh.replace(compiled(code))
