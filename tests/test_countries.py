"""Countries: numbers can be dialled, notes stand beside them, and what is doubtful has a second."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from checklist.checks import faults
from checklist.content import CONTENT, Content
from checklist.country import Country, PhoneNumber
from checklist.templatetags.countries import by_name, telephone
from tests.reading import plain

FIRST, SECOND, *_ = CONTENT.countries


def with_first(**changes: object) -> Content:
    first = replace(FIRST, **changes)  # type: ignore[arg-type]
    return replace(CONTENT, countries=(first, *CONTENT.countries[1:]))


def with_zone(id: str, zone: str) -> Content:
    names = f"{CONTENT.zones.get(id, '')} {zone}"
    return replace(CONTENT, zones={**CONTENT.zones, id: names})


BAD: dict[str, tuple[Content, str]] = {
    "an id twice": (with_first(id=SECOND.id), "this id is used twice"),
    "an id in capitals": (with_first(id="US"), "not kebab-case"),
    "a zone in two countries": (
        with_zone(SECOND.id, CONTENT.zones[FIRST.id].split()[0]),
        f"leads to {FIRST.id} too",
    ),
    "a zone of no country": (with_zone("xx", "Mars/Olympus"), "no such country"),
    "no ambulance": (with_first(ambulance=()), "no number for an ambulance"),
    "words to dial": (with_first(crisis=(PhoneNumber("call us"),)), "cannot be dialled"),
    "an extension to dial": (with_first(crisis=(PhoneNumber("119 ext. 8"),)), "cannot be dialled"),
    "a doubtful number alone": (
        with_first(ambulance=(PhoneNumber("911", seen="recheck"),)),
        "may have changed",
    ),
}


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.replace(" ", "-"))
def test_a_bad_country_is_refused_with_the_remedy(case: str) -> None:
    content, message = BAD[case]
    found = [fault for fault in faults(content) if message in fault.msg]
    assert found
    assert all(fault.hint for fault in found)


@pytest.mark.parametrize(
    ("number", "address"),
    [
        (PhoneNumber("0800 111 0 111"), "tel:08001110111"),
        (PhoneNumber("*4141"), "tel:*4141"),
        (PhoneNumber("#7119"), "tel:%237119"),
        (PhoneNumber("(02) 8524 1078"), "tel:0285241078"),
        (PhoneNumber("113 option 5", dial="113"), "tel:113"),
    ],
    ids=lambda value: getattr(value, "tel", ""),
)
def test_a_number_is_dialled_as_a_phone_needs_it(number: PhoneNumber, address: str) -> None:
    assert number.address == address


@pytest.fixture
def emergency(client: Client) -> str:
    return client.get(reverse("emergency")).content.decode()


@pytest.mark.parametrize("country", CONTENT.countries, ids=lambda country: country.id)
def test_each_number_has_its_note_beside_it(emergency: str, country: Country) -> None:
    text = plain(emergency)
    for number in country.numbers:
        assert f'href="{number.address}"' in emergency
        doubt = " may have changed." if number.seen == "recheck" else ""
        assert f"{number.tel} {number.note}".strip().lower() + doubt in text


def test_every_call_on_the_page_is_to_a_number_of_a_country(emergency: str) -> None:
    ours = {number.address for country in CONTENT.countries for number in country.numbers}
    assert set(re.findall(r'href="(tel:[^"]+)"', emergency)) == ours
    assert str(CONTENT.elsewhere.unanswered).lower() in plain(emergency)


@pytest.mark.parametrize("facet", ["today", "blood", "whom", "closed"])
def test_where_a_country_has_no_words_of_its_own_general_ones_stand(facet: str) -> None:
    assert getattr(CONTENT.elsewhere, facet)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Äland", "Brazil", "Chile"]),
        ("zh-hans", ["阿根廷", "巴西", "美国", "中国大陆"]),
        ("ar", ["إسبانيا", "أستراليا", "البرازيل", "ألمانيا", "مصر"]),
    ],
)
def test_countries_stand_in_the_order_of_the_reader(language: str, names: list[str]) -> None:
    mixed = [Country(id="xx", name=name, ambulance=()) for name in reversed(names)]
    with override(language):
        assert [country.name for country in by_name(mixed)] == names


def test_number_to_call_begins_on_the_left_among_words_from_the_right() -> None:
    number = PhoneNumber("0800 1111")
    with override("en"):
        assert telephone(number) == "0800 1111"
    with override("ar"):
        assert telephone(number) == '<bdi dir="ltr">0800 1111</bdi>'
