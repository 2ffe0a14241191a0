"""What a language says of itself, and what its checks need to know. Plain frozen data: no wording.

The words stand in ``checklist/content/languages/``, a file for each language. Without that file a
language is not built: nobody could tell whether its words clear somebody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module


@dataclass(frozen=True)
class Withdrawn:
    """The one page of a language that is withdrawn: it must not need the catalogue."""

    title: str
    text: str
    call: str
    numbers: str
    english: str


@dataclass(frozen=True)
class Language:
    """A language by its own ``name``, and ``offer`` and ``later``, said to who reads another one.

    ``clearing`` are patterns that no text may hold. ``kept`` names for each kind of word that must
    never get lost (``not``, ``never``, ``now``, ``today``) the patterns of which one must stand in
    the translation. ``scripts`` are the alphabets it is written in, ``foreign`` the runs of other
    letters that may stand in it: names and units. ``units`` are those it writes otherwise.
    ``length`` bounds a translation by the length of the English. ``excused`` are English texts
    that need not keep such a word, a number or the length, each with its reason.
    """

    code: str
    name: str
    offer: str
    later: str
    clearing: tuple[str, ...] = ()
    kept: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    scripts: frozenset[str] = frozenset({"LATIN"})
    foreign: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    length: tuple[float, float] = (0.5, 2.0)
    excused: Mapping[str, str] = field(default_factory=dict)
    withdrawn: Withdrawn | None = None


def spoken(code: str) -> Language | None:
    """What a language says of itself; nothing if nobody has written it."""
    name = f"checklist.content.languages.{code.replace('-', '_')}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as missing:
        if missing.name != name:
            raise
        return None
    language: Language = module.LANGUAGE
    return language
