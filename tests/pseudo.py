"""A language made up for tests: every word that goes through gettext comes back in brackets.

It bears the code of Arabic, so that it also reads from right to left.
"""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po
from django.utils.translation import to_locale

from checklist.language.messages import messages

CODE = "ar"
OPEN, CLOSE = "⟦", "⟧"

SPOKEN = '''"""A language made up for tests."""

from checklist.language.spoken import Language, Withdrawn

LANGUAGE = Language(
    code="{code}",
    name="⟦name⟧",
    offer="⟦offer⟧",
    later="⟦later⟧",
    clearing=(r"go ahead",),
    kept={{
        "not": (r"\\b(no|not|never|cannot|nobody|nothing|none|neither)\\b|n[’']t\\b",),
        "never": ("never",),
        "now": ("now",),
        "today": ("today",),
    }},
    withdrawn=Withdrawn("⟦title⟧", "⟦text⟧", "⟦call⟧", "⟦numbers⟧", "⟦english⟧"),
)
'''


def bracketed(message: str) -> str:
    """The message as this language says it."""
    return f"{OPEN}{message}{CLOSE}"


def write_language(root: Path, code: str = CODE) -> Path:
    """Write the language for the sources in ``root``: its catalogue, and what it says of itself."""
    catalogue = Catalog(locale=to_locale(code), fuzzy=False)
    for message in messages(root):
        said = bracketed(message.one)
        many = [bracketed(message.many)] * catalogue.num_plurals
        catalogue.add(message.id, many if message.many else said, context=message.context or None)
    file = root / "locale" / to_locale(code) / "LC_MESSAGES/django.po"
    file.parent.mkdir(parents=True)
    with file.open("wb") as written:
        write_po(written, catalogue)
    own = root / f"checklist/content/languages/{code.replace('-', '_')}.py"
    own.write_text(SPOKEN.format(code=code), encoding="utf-8")
    return file
