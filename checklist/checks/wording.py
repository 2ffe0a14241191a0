"""Words that no text may hold: those that clear somebody to do it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from django.core.checks import Error

from checklist.checks.fault import fault
from checklist.checks.written import content_files, parts, texts
from checklist.content import Content

# Words that clear somebody to do it. "Safe" alone is not among them: "not safe" must be sayable.
FORBIDDEN = re.compile(
    r"\b(safe to|is safe|are safe|safely|go ahead|low[- ]risk|risk[- ]free|ok to|okay to|"
    r"all clear|good to go|nothing to worry|you are fine|you're fine|feel free|harmless|"
    r"green light)\b",
    re.IGNORECASE,
)


REMEDY = "Say what can happen instead. No text clears anybody to do it."


def wording_faults(content: Content) -> Iterator[Error]:
    """Every text, of all content files and of this content, that holds forbidden words."""
    every = [
        *[(where, names) for where, names in content_files().items()],
        *parts(content),
    ]
    said = set[tuple[str, str]]()
    for where, part in every:
        for id, text in texts(part):
            found = FORBIDDEN.search(text)
            if found and (id, text) not in said:
                said.add((id, text))
                message = f"forbidden words: “{found[0]}” in “{text}”"
                yield fault("E016", where, id or "a sentence", message, REMEDY)


def template_faults(folder: Path) -> Iterator[Error]:
    """Every template that holds forbidden words, whatever tags stand between them."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        source = path.read_text(encoding="utf-8")
        for text in (source, re.sub(r"<[^>]*>", " ", source)):
            found = FORBIDDEN.search(" ".join(text.split()))
            if found:
                where = f"{folder.name}/{path.relative_to(folder)}"
                message = f"{where}: forbidden words: “{found[0]}”"
                yield Error(message, hint=REMEDY, id="checklist.E016")
                break
