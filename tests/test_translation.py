"""A language is a .po file and no code: every word of every page comes from gettext."""

from __future__ import annotations

import re
from html import unescape

import pytest

from config.building.pages import page_addresses
from tests.browser.server import SOURCES, Site
from tests.pseudo import CLOSE, CODE, OPEN

# Names, and what is the same in every language.
PROPER = re.compile(
    r"Needlewise|SMS|PDF|JavaScript|iPhone|iPad|Safari|Chrome|Firefox|Edge|"
    r"Samsung( Internet)?|"
    r"Android|TikTok|Instagram|Facebook|\bmm\b|doi:\S+|\b(19|20)\d\d\S*|ar\b"
)

# What a page marks as a name, for browsers that translate too.
NAMED = re.compile(r'<(\w+)\b[^>]*\stranslate="no"[^>]*>(.*?)</\1>', re.DOTALL)

# What it says in another language, to who reads that one.
OFFERED = re.compile(r'<(\w+)\b[^>]*\slang="en"[^>]*>(.*?)</\1>', re.DOTALL)


def untranslated(html: str) -> set[str]:
    """Words that a reader sees and that did not come from gettext."""
    shown = re.sub(r"<(script|style|svg)\b.*?</\1>", " ", html, flags=re.DOTALL)
    shown = OFFERED.sub(" ", NAMED.sub(" ", shown))
    words = unescape(re.sub(r"<[^>]+>", " ", shown))
    while OPEN in words:
        words, before = re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", words), words
        assert words != before, "a bracket without its pair"
    return set(re.findall(r"[^\W\d_]{2,}", PROPER.sub(" ", words)))


def test_a_language_is_a_file_and_its_direction_follows(translated: Site) -> None:
    html = (translated.built / CODE / "check/index.html").read_text("utf-8")
    assert '<html lang="ar" dir="rtl"' in html
    assert f"{OPEN}Roller{CLOSE}" in html


@pytest.mark.parametrize("page", [address.strip("/") for address in page_addresses()])
def test_every_word_of_a_page_goes_through_gettext(translated: Site, page: str) -> None:
    html = (translated.built / CODE / page / "index.html").read_text("utf-8")
    assert untranslated(html) == set()


def test_a_word_beside_a_name_is_found_and_a_name_is_not() -> None:
    page = '<p>Source: <a translate="no"\nhref="/sources/#x">Ann Clin 2020</a>, read</p>'
    assert untranslated(page) == {"Source", "read"}


def test_no_template_marks_words_of_its_own_as_a_name() -> None:
    for template in (SOURCES / "templates").rglob("*.html"):
        page = re.sub(r"\{[{%](?! *(block)?translate).*?[%}]\}", "", template.read_text("utf-8"))
        for _, marked in NAMED.findall(page):
            assert not re.search(r"[^\W\d_]", re.sub(r"<[^>]+>|\bdoi:", "", marked)), template


# What decides: which findings there are, how bad, when they hold, what is asked and what is spared.
DECIDING = re.compile(
    r"(data-(?:finding|severity|when|risks|order|level|situation|unknown|unanswered|skip|asks|days"
    r'|severities|pressing|calm|always|mild|emergency|urgent|stop|alone)(?:="[^"]*")?|value="[^"]*")'
)


@pytest.mark.parametrize(
    "page",
    [f"{path}{end}" for path in ("check", "after", "warning-signs") for end in ("", "/verdict")],
)
def test_every_language_decides_by_the_very_rules_of_the_english(
    translated: Site, page: str
) -> None:
    english, other = (
        DECIDING.findall((translated.built / prefix / page / "index.html").read_text("utf-8"))
        for prefix in ("", CODE)
    )
    assert len(english) > 100
    # Countries stand in the order of their names: each language has its own.
    assert sorted(english) == sorted(other)
