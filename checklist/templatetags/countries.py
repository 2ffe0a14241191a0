"""What templates ask of the countries. Words nothing."""

from __future__ import annotations

from collections.abc import Iterable

from django import template
from django.utils.html import format_html
from django.utils.translation import get_language_bidi

from checklist.content import CONTENT
from checklist.country import Country, PhoneNumber

register = template.Library()


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
