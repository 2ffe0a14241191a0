"""Brings a catalogue up to date with the English: nothing that was translated is lost."""

from __future__ import annotations

from difflib import get_close_matches

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.pofile import write_po
from django.utils.translation import to_locale

from checklist.language.catalogue import catalogue, read
from checklist.language.messages import Found, Message, messages

HEADER = """\
# The words of Needlewise in one language. How to translate them: docs/translating.md"""


def renew_catalogue(code: str) -> Catalog:
    """Write the catalogue of a language anew, and return it."""
    path = catalogue(code)
    before = read(code) if path.exists() else _begun(code)
    renewed = renew(before, code, messages())
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, renewed, width=100, include_lineno=False)
    return renewed


def renew(before: Catalog, code: str, wanted: dict[Message, Found]) -> Catalog:
    """The same catalogue with every text that is wanted, in its order; the others at the end."""
    fresh = _begun(code)
    fresh.mime_headers = before.mime_headers
    fresh.fuzzy = False  # some tools leave out a catalogue whose header is, without a word
    for message, found in wanted.items():
        old = before.get(message.id, message.context or None)
        entry = fresh.add(
            message.id,
            old.string if old else None,
            [(file, 0) for file in found.files],
            old.flags if old else (),
            found.comments,
            old.user_comments if old else (),
            context=message.context or None,
            previous_id=old.previous_id if old else (),
        )
        if "%(" not in message.one:
            entry.flags.discard("python-format")  # as Babel takes "4% is" for a placeholder
    gone = {
        entry.id: entry
        for entry in [*before, *before.obsolete.values()]
        if entry.id and entry.string and not fresh.get(entry.id, entry.context)
    }
    _suggest(fresh, gone)
    fresh.obsolete.update(gone)
    return fresh


def left(written: Catalog) -> int:
    """How many texts are not translated, or fuzzy."""
    return sum(1 for entry in written if entry.id and (entry.fuzzy or not _whole(entry)))


def _begun(code: str) -> Catalog:
    return Catalog(
        to_locale(code), project="Needlewise", header_comment=HEADER, charset="utf-8", fuzzy=False
    )


def _whole(entry: Entry) -> bool:
    return all(entry.string) if isinstance(entry.string, (tuple, list)) else bool(entry.string)


def _suggest(fresh: Catalog, gone: dict[str | tuple[str, ...], Entry]) -> None:
    """A text whose English was changed keeps its translation, to be looked at again."""
    before = [id for id in gone if isinstance(id, str)]
    for entry in fresh:
        if isinstance(entry.id, str) and entry.id and not entry.string:
            for near in get_close_matches(entry.id, before, 1, cutoff=0.7):
                entry.string, entry.previous_id = gone[near].string, [near]
                entry.flags.add("fuzzy")
