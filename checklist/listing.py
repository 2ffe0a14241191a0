"""Every word and rule that a clinician reviews, a line each, by an id: to hash and to compare.

Walks the content, and knows no part of it by name: what is new is listed, not forgotten.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from hashlib import sha256
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import override

from checklist.checks.written import content_files, walk
from checklist.content import Content
from checklist.schema import Section

Listing = Mapping[str, str]


def listing(content: Content) -> Listing:
    """Id -> words, in the language in which they were written."""
    with override(None):
        found = dict(_gathered(content))
        said = {id(part) for part in walk(content) if isinstance(part, Promise)}
        for file, names in content_files().items():
            for where, part in _leaves(names, file):
                if isinstance(part, Promise) and id(part) not in said:
                    found.setdefault(where, str(part))
    return found


def begin_with(listed: Listing, of: str) -> Listing:
    """The words of one part, "before" or "before.tool"; all of them if it is empty."""
    return {id: text for id, text in listed.items() if not of or f"{id}.".startswith(f"{of}.")}


def hash_of(listed: Listing) -> str:
    """The same for the same words and rules in the same order."""
    return sha256(json.dumps(list(listed.items())).encode()).hexdigest()[:16]


def _gathered(content: Content) -> Iterator[tuple[str, str]]:
    for field in fields(content):
        if field.name != "sign_offs":
            value = getattr(content, field.name)
            # A checklist is found by its own id, as in the addresses of the rules.
            prefix = "" if field.name == "checklists" else field.name
            yield from ((where, plain(part)) for where, part in _leaves(value, prefix))


def _leaves(value: Any, where: str) -> Iterator[tuple[str, Any]]:
    """What is in a value, down to single texts, conditions and lists of ids."""
    if is_dataclass(value):
        # A question that moves to another section stays the same question.
        inside = where if isinstance(value, Section) else _join(where, getattr(value, "id", ""))
        own = _join(where, getattr(value, "id", ""))
        for field in fields(value):
            part = getattr(value, field.name)
            if field.name != "id" and part != _default(field):
                yield from _part(part, inside, own, field.name)
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _leaves(part, _join(where, str(key)))
    elif _is_row(value):
        for place, part in enumerate(value):
            yield from _leaves(part, where if hasattr(part, "id") else _join(where, str(place)))
    else:
        yield where, value


def _part(part: Any, inside: str, own: str, name: str) -> Iterator[tuple[str, Any]]:
    if _is_row(part) and all(hasattr(each, "id") for each in part):
        yield _join(own, name), tuple(each.id for each in part)  # their order is a choice too
        yield from _leaves(part, inside)
    else:
        yield from _leaves(part, _join(own, name))


def _is_row(value: Any) -> bool:
    return isinstance(value, (tuple, list)) and any(map(is_dataclass, value))


def _default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()


def plain(value: Any) -> str:
    """A leaf as it is read: ids by commas, a condition with its "and" and "or"."""
    if isinstance(value, (tuple, list)) and any(isinstance(part, tuple) for part in value):
        return " and ".join(" or ".join(map(str, group)) for group in value)
    if isinstance(value, (tuple, list, frozenset)):
        return ", ".join(map(str, value))
    return str(value)


def _join(*names: str) -> str:
    return ".".join(filter(None, names))
