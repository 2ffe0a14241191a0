"""What the page of a withdrawn language shows: nothing of it comes from the catalogue."""

from __future__ import annotations

from typing import Any

from babel import Locale
from django.utils.translation import to_locale

from checklist.content import CONTENT
from checklist.content.languages.en import LANGUAGE as IN_ENGLISH
from checklist.language.spoken import spoken


def withdrawn(code: str) -> dict[str, Any]:
    """Its words, in English where nobody wrote them; and each ambulance, by the country's name."""
    language = spoken(code) or IN_ENGLISH
    names = Locale.parse(to_locale(language.code)).territories
    calls = sorted((names[country.id.upper()], country) for country in CONTENT.countries)
    return {"said": language.withdrawn or IN_ENGLISH.withdrawn, "in": language.code, "calls": calls}
