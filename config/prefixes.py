"""Which languages there are, and which one an address is in. Knows no word of any.

A language is a catalogue in ``locale/``. It stands under its own prefix, English under none.
"""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.utils.translation import to_language


def known(locale: Path) -> list[str]:
    """The codes of English and of every language with a catalogue."""
    files = locale.glob("*/LC_MESSAGES/django.po")
    return ["en", *sorted(to_language(file.parent.parent.name) for file in files)]


def language_of(path: str) -> str:
    """The language of an address, by its prefix alone: nothing else that a browser sends counts."""
    first = path.lstrip("/").partition("/")[0]
    return first if first in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
