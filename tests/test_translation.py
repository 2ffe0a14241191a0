"""A language is a .po file and no code: every word of every page comes from gettext."""

from __future__ import annotations

import re
import subprocess
from html import unescape
from pathlib import Path

import pytest

from config.building.pages import page_addresses
from tests.browser.server import BIN, SOURCES, Site
from tests.pseudo import CLOSE, CODE, OPEN, write_catalogue

# Names, and what is the same in every language.
PROPER = re.compile(
    r"Needlewise|SMS|PDF|JavaScript|iPhone|iPad|Safari|Chrome|Firefox|Samsung( Internet)?|Edge|"
    r"Android|TikTok|Instagram|Facebook|\bmm\b|doi:\S+|\b(19|20)\d\d\S*|ar\b"
)


@pytest.fixture(scope="module")
def translated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in the made-up language, built."""
    copy = Site(SOURCES).copy(tmp_path_factory.mktemp("language") / "copy")
    write_catalogue(copy.root)
    compiled = [str(BIN / "pybabel"), "--quiet", "compile", "-d", "locale", "-D", "django"]
    subprocess.run(compiled, cwd=copy.root, check=True)
    return copy.build(NEEDLEWISE_LANGUAGE=CODE)


def untranslated(html: str) -> set[str]:
    """Words that a reader sees and that did not come from gettext."""
    shown = re.sub(r"<(script|style|svg)\b.*?</\1>", " ", html, flags=re.DOTALL)
    shown = re.sub(r'<(?:p|a)[^>]*class="source__[^>]*>.*?</p>', " ", shown, flags=re.DOTALL)
    shown = re.sub(r'<a [^>]*href="/sources/#[^>]*>.*?</a>', " ", shown, flags=re.DOTALL)
    words = unescape(re.sub(r"<[^>]+>", " ", shown))
    while OPEN in words:
        words, before = re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", words), words
        assert words != before, "a bracket without its pair"
    return set(re.findall(r"[^\W\d_]{2,}", PROPER.sub(" ", words)))


def test_a_language_is_a_file_and_its_direction_follows(translated: Path) -> None:
    html = (translated / "check/index.html").read_text("utf-8")
    assert '<html lang="ar" dir="rtl">' in html
    assert f"{OPEN}Roller{CLOSE}" in html


@pytest.mark.parametrize("page", [address.strip("/") for address in page_addresses()])
def test_every_word_of_a_page_goes_through_gettext(translated: Path, page: str) -> None:
    assert untranslated((translated / page / "index.html").read_text("utf-8")) == set()


def test_an_unknown_language_is_refused_with_its_remedy() -> None:
    with pytest.raises(AssertionError, match=r"there is no locale/xx/LC_MESSAGES/django\.po"):
        Site(SOURCES).build(NEEDLEWISE_LANGUAGE="xx")
