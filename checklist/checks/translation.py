"""Faults of a language: what makes it less than whole, with the remedy. Then it is withdrawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from django.core.checks import Error

from checklist.checks.fault import fault
from checklist.checks.review import sign_off_faults
from checklist.checks.translated import ENGLISH, text_faults
from checklist.content import CONTENT
from checklist.language.catalogue import catalogue, read
from checklist.language.messages import Message, messages
from checklist.language.spoken import Language, spoken


def language_faults(code: str) -> list[Error]:
    """Every fault of a language that has a catalogue."""
    language = spoken(code)
    if language is None:
        where = f"checklist/content/languages/{code.replace('-', '_')}.py"
        message = "nobody wrote which words clear somebody in this language"
        remedy = f"Write {where}, with the fields that es.py there has."
        return [fault("E060", f"languages/{code.replace('-', '_')}", code, message, remedy)]
    return [
        *_data(language),
        *catalogue_faults(read(code), language, messages()),
        *sign_off_faults(CONTENT, code),
    ]


def _data(language: Language) -> Iterator[Error]:
    """What a language says of itself is whole too."""
    lacking = [name for name in ("clearing", "withdrawn") if not getattr(language, name)]
    lacking += [f"kept[“{kind}”]" for kind in ENGLISH if not language.kept.get(kind)]
    for name in lacking:
        where = f"languages/{language.code.replace('-', '_')}"
        yield fault("E060", where, language.code, f"{name} is empty", "Fill it, as es.py does.")


def catalogue_faults(
    written: Catalog, language: Language, wanted: Iterable[Message]
) -> Iterator[Error]:
    """Every fault of a catalogue: a text that is lacking, unsure, or says something else."""
    wanted = list(wanted)
    for message in wanted:
        entry = written.get(message.id, message.context or None)
        yield from _entry(message, entry, language)
    known = {message.one for message in wanted}
    for english in language.excused:
        if english not in known:
            yield _fault(language, english, "E069", "nothing says this", "Take the excuse out.")


def _entry(message: Message, entry: Entry | None, language: Language) -> Iterator[Error]:
    again = f"Say make language CODE={language.code}, and translate what is empty or fuzzy."
    said = entry.string if entry and entry.string else ""
    texts = [said] if isinstance(said, str) else list(said)
    if not entry or not all(text.strip() for text in texts):
        yield _fault(language, message.one, "E061", "not translated", again)
    elif entry.fuzzy:
        yield _fault(language, message.one, "E062", "fuzzy: nobody has looked at it yet", again)
    else:
        for text in dict.fromkeys(texts):
            english = message.many or message.one
            for code, told, remedy in text_faults(english, text, language):
                yield _fault(language, message.one, code, f"{told} — “{text}”", remedy)


def _fault(language: Language, english: str, code: str, told: str, remedy: str) -> Error:
    file = catalogue(language.code)
    where = "/".join(file.parts[-4:])
    return Error(f"{where}: “{english}”: {told}", hint=remedy, id=f"checklist.{code}")
