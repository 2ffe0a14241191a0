"""Faults in countries: numbers that nobody can dial or trust alone, zones that lead to two."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from django.core.checks import Error

from checklist.checks.fault import fault
from checklist.checks.questions import ID
from checklist.content import Content
from checklist.country import Country

DIALLED = re.compile(r"[*#]?[0-9]{2,15}")


def country_faults(content: Content) -> Iterator[Error]:
    """Every fault in the countries and in the zones that lead to them."""
    yield from _ids(content)
    yield from _zones(content)
    for country in content.countries:
        yield from _numbers(country)


def _ids(content: Content) -> Iterator[Error]:
    ids = [country.id for country in (*content.countries, content.elsewhere)]
    for id, times in Counter(ids).items():
        if times > 1:
            yield fault("E001", "countries", id, "this id is used twice", "Rename one.")
        if not ID.fullmatch(id):
            remedy = "Use lower case letters and digits, parted by single hyphens."
            yield fault("E002", "countries", id, "this id is not kebab-case", remedy)


def _zones(content: Content) -> Iterator[Error]:
    known = {country.id for country in content.countries}
    seen: dict[str, str] = {}
    for id, names in content.zones.items():
        if id not in known:
            remedy = "Use the id of a country in content/countries.py."
            yield fault("E030", "zones", id, "no such country", remedy)
        for zone in names.split():
            if zone in seen:
                remedy = "Leave it with one, or with none: then the page asks."
                message = f"the zone {zone} leads to {seen[zone]} too"
                yield fault("E031", "zones", id, message, remedy)
            seen[zone] = id


def _numbers(country: Country) -> Iterator[Error]:
    if not country.ambulance:
        remedy = "Give it ambulance=(…), or leave the country out: the page then asks."
        yield fault("E032", "countries", country.id, "no number for an ambulance", remedy)
    for number in country.numbers:
        if not DIALLED.fullmatch(number.dialled):
            remedy = "Write digits with spaces or hyphens, else what to dial in dial=“…”."
            message = f"“{number.tel}” cannot be dialled"
            yield fault("E033", "countries", country.id, message, remedy)
    if not country.unanswered and all(n.seen == "recheck" for n in country.ambulance):
        remedy = "Add a number that was read, or say in unanswered=… what to do instead."
        message = "its only number for an ambulance may have changed"
        yield fault("E034", "countries", country.id, message, remedy)
