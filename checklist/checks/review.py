"""Sign-offs that no longer hold: the words were changed since somebody reviewed them."""

from __future__ import annotations

from collections.abc import Iterator

from django.core.checks import Error

from checklist.checks.fault import fault
from checklist.content import Content
from checklist.language.catalogue import ENGLISH
from checklist.language.signing import listing_in, signed_in
from checklist.listing import begin_with, hash_of

WHERE = "sign_off"


def sign_off_faults(content: Content, language: str = ENGLISH) -> Iterator[Error]:
    """Every sign-off, in one language, of other words than those that stand now."""
    signed = signed_in(content, language)
    listed = listing_in(content, language) if signed else {}
    for sign_off in signed:
        words = begin_with(listed, sign_off.of)
        named = f"“{sign_off.of}”" if sign_off.of else "all words"
        if not sign_off.by.strip():
            remedy = "Write who it was: name, profession, register and number."
            yield fault("E050", WHERE, named, "nobody is named as the reviewer", remedy)
        if not words:
            remedy = "Name what the ids begin with, as `manage.py list_words` prints them."
            yield fault("E051", WHERE, named, "there are no such words", remedy)
        elif hash_of(words) != sign_off.words:
            message = f"the words are not those that {sign_off.by} reviewed on {sign_off.on}"
            remedy = (
                "See `manage.py what_changed` for what is new. Have it reviewed, and write the day "
                f"and the hash {hash_of(words)}; or take this sign-off out."
            )
            yield fault("E052", WHERE, named, message, remedy)
