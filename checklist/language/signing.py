"""Whose words somebody signed for, in which language."""

from __future__ import annotations

from functools import cache

from checklist.content import CONTENT, Content
from checklist.language.catalogue import ENGLISH, read
from checklist.listing import Listing, begin_with, listing
from checklist.reference import SignOff


def listing_in(content: Content, code: str) -> Listing:
    """Id -> words, as the catalogue of a language says them."""
    listed = listing(content)
    if code == ENGLISH:
        return listed
    said = {entry.id: str(entry.string) for entry in read(code) if isinstance(entry.id, str)}
    return {id: said.get(text) or text for id, text in listed.items()}


def signed_in(content: Content, code: str) -> tuple[SignOff, ...]:
    """The sign-offs of words of one language."""
    return tuple(one for one in content.sign_offs if one.language == code)


@cache
def all_signed(sign_offs: tuple[SignOff, ...]) -> bool:
    """True if no word is left that nobody signed for: gathered once, for every page says it."""
    listed = listing(CONTENT)
    return not frozenset(listed).difference(*(begin_with(listed, one.of) for one in sign_offs))
