"""A language made up for tests: every word that goes through gettext comes back in brackets.

It bears the code of Arabic, so that it also reads from right to left.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po
from django.utils.translation.template import templatize

CODE = "ar"
OPEN, CLOSE = "⟦", "⟧"
LITERAL = r"""u('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CALL = re.compile(rf"\bn?gettext\({LITERAL}(?:, {LITERAL})?")


def bracketed(message: str) -> str:
    """The message as this language says it."""
    return f"{OPEN}{message}{CLOSE}"


def python_messages(root: Path) -> set[str]:
    """Every message of the Python sources."""
    found = extract_from_dir(root, [("checklist/**.py", "python"), ("config/**.py", "python")])
    return {message for _, _, message, *_ in found if isinstance(message, str)}


def template_messages(root: Path) -> set[str | tuple[str, str]]:
    """Every message of the templates; a pair where there is a plural."""
    found: set[str | tuple[str, str]] = set()
    for path in (root / "templates").rglob("*.*"):
        code = templatize(path.read_text(encoding="utf-8"))
        for one, many in CALL.findall(code):
            message = ast.literal_eval(one)
            found.add((message, ast.literal_eval(many)) if many else message)
    return found


def write_catalogue(root: Path) -> None:
    """Write ``locale/ar/LC_MESSAGES/django.po`` for the sources in ``root``."""
    catalogue = Catalog(locale=CODE, fuzzy=False)
    for message in sorted(python_messages(root) | template_messages(root), key=str):
        if isinstance(message, str):
            catalogue.add(message, bracketed(message))
        else:
            catalogue.add(message, [bracketed(message[1])] * catalogue.num_plurals)
    folder = root / "locale" / CODE / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "django.po").open("wb") as file:
        write_po(file, catalogue)
