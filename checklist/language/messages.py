"""Finds every message in the sources that a reader may see. Needs no tool but Babel.

Django turns a template into something like Python, of which only the calls of gettext matter.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from django.conf import settings
from django.utils.translation.template import templatize

# What each language says of itself is data of its own, and no message.
PYTHON = [("checklist/content/languages/**.py", "ignore"), ("**.py", "python")]
KEYWORDS = DEFAULT_KEYWORDS | {
    f"{name}_lazy": DEFAULT_KEYWORDS[name] for name in ("gettext", "ngettext", "pgettext")
}
FOR_TRANSLATORS = ("Translators:",)
LITERAL = r"""u('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CALLS = re.compile(rf"\b(gettext|ngettext|pgettext|npgettext)\({LITERAL}(?:, *{LITERAL}){{0,2}}")


@dataclass(frozen=True)
class Message:
    """What is translated: one text, or two where there is a plural."""

    one: str
    many: str = ""
    context: str = ""

    @property
    def id(self) -> str | tuple[str, str]:
        """As a catalogue has it."""
        return (self.one, self.many) if self.many else self.one


@dataclass
class Found:
    """Where a message stands, and what translators are told of it."""

    files: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)


@cache
def messages(root: Path | None = None) -> dict[Message, Found]:
    """Every message once, in the order in which the files have them: content first."""
    root = root or Path(settings.BASE_DIR)
    every: dict[Message, Found] = {}
    for message, file, comments in [*_of_python(root), *_of_templates(root)]:
        found = every.setdefault(message, Found())
        found.files += [file] if file not in found.files else []
        found.comments += [text for text in comments if text not in found.comments]
    return every


def _of_python(root: Path) -> Iterator[tuple[Message, str, list[str]]]:
    for top in ("checklist", "config"):
        found = extract_from_dir(
            root / top, PYTHON, keywords=KEYWORDS, comment_tags=FOR_TRANSLATORS
        )
        for file, _, said, comments, context in found:
            one, many = said if isinstance(said, tuple) else (said, "")
            if not file.startswith("content/languages/"):
                yield Message(one, many, context or ""), f"{top}/{file}", comments


def _of_templates(root: Path) -> Iterator[tuple[Message, str, list[str]]]:
    for path in sorted((root / "templates").rglob("*.*")):
        code = templatize(path.read_text(encoding="utf-8"))
        for call in CALLS.finditer(code):
            texts = [ast.literal_eval(text) for text in re.findall(LITERAL, call[0])]
            context = texts.pop(0) if call[1].startswith(("p", "np")) else ""
            one, many = (*texts, "")[:2]
            yield Message(one, many, context), str(path.relative_to(root)), []
