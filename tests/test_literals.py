"""The literals of the content: what a clinician reads in a file is what a reader sees."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.browser.server import SOURCES

FILES = sorted((SOURCES / "checklist/content").glob("*.py"))


def glued(text: str) -> Iterator[str]:
    """Where two pieces of one literal meet without a space between their words."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    code = [token for token in tokens if token.type not in (tokenize.NL, tokenize.COMMENT)]
    for first, second in pairwise(code):
        if first.type == second.type == tokenize.STRING:
            end, start = ast.literal_eval(first.string), ast.literal_eval(second.string)
            if end[-1:].strip() and start[:1].strip() and "://" not in end:
                yield f"line {second.start[0]}: {end[-20:]!r} {start[:20]!r}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_two_words_are_glued_where_a_literal_goes_on(file: Path) -> None:
    assert list(glued(file.read_text())) == []


def test_a_glued_word_is_found() -> None:
    assert list(glued('x = ("see a"\n     "doctor")\n'))
    assert not list(glued('x = ("see a "\n     "doctor")\n'))
