"""What templates ask of the countries. Words nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from django import template
from django.utils.html import format_html
from django.utils.translation import get_language, get_language_bidi

from checklist.content import CONTENT
from checklist.country import Country, PhoneNumber

register = template.Library()


@register.filter
def by_name(countries: Iterable[Country]) -> list[Country]:
    """In the order in which a reader looks for them."""
    return sorted(countries, key=lambda country: _place(str(country.name)))


def _place(name: str) -> bytes:
    """Signs of Chinese by their sound, as that encoding has them; else letters without marks."""
    if str(get_language()).startswith("zh"):
        return name.encode("gb18030")
    bare = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in bare if not unicodedata.combining(sign)).encode()


@register.filter
def having(countries: Iterable[Country], facets: str) -> list[Country]:
    """The countries that have words or numbers of their own for one of these facets."""
    return [country for country in countries if _has(country, facets)]


@register.filter
def not_having(countries: Iterable[Country], facets: str) -> str:
    """For whom the general words stand: ids parted by spaces, the unknown country among them."""
    without = [country.id for country in countries if not _has(country, facets)]
    return " ".join([*without, CONTENT.elsewhere.id, "unknown"])


@register.filter
def zones(country: Country) -> str:
    """The time zones that lead to it, as the phone reads them."""
    return CONTENT.zones.get(country.id, "")


@register.filter
def telephone(number: PhoneNumber) -> str:
    """A number as it is printed: among words from the right too, its first digit stands left."""
    return format_html('<bdi dir="ltr">{}</bdi>', number.tel) if get_language_bidi() else number.tel


def _has(country: Country, facets: str) -> bool:
    return any(getattr(country, facet) for facet in facets.split())
