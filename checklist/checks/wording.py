"""Words that no text may hold: those that clear somebody to do it, or claim what a test can."""

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

# What only an examination or a device does. That it does not is sayable; so is "home screen".
CLAIMING = re.compile(
    r"\b(?<!\bnot )(?<!\bnot a )(?<!\bno )(?<!\bcannot )(?<!\bnever )"
    r"(diagnos(e[sd]?|is|ing|tic)|detect(s|ed|ing|ion)?|monitor(s|ed|ing)?|"
    r"screen(ed|ing)|screens? (you|your|for))\b",
    re.IGNORECASE,
)

RULES = (
    (
        FORBIDDEN,
        "E016",
        "forbidden words",
        "Say what can happen instead. No text clears anybody to do it.",
    ),
    (
        CLAIMING,
        "E023",
        "a claim that this is a medical test",
        "Say what a sign may be, or that this does not do it.",
    ),
)


def wording_faults(content: Content) -> Iterator[Error]:
    """Every text, of all content files and of this content, that holds forbidden words."""
    every = [
        *[(where, names) for where, names in content_files().items()],
        *parts(content),
    ]
    said = set[tuple[str, str]]()
    for where, part in every:
        for id, text in texts(part):
            if (id, text) not in said:
                said.add((id, text))
                for code, message, remedy in _faults(text):
                    told = f"{message} in “{text}”"
                    yield fault(code, where, id or "a sentence", told, remedy)


def _faults(text: str) -> Iterator[tuple[str, str, str]]:
    """Code, message and remedy of each rule that a text breaks."""
    for words, code, message, remedy in RULES:
        found = words.search(text)
        if found:
            yield code, f"{message}: “{found[0]}”", remedy


def template_faults(folder: Path) -> Iterator[Error]:
    """Every template that holds forbidden words, whatever tags stand between them."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        source = path.read_text(encoding="utf-8")
        said = {" ".join(text.split()) for text in (source, re.sub(r"<[^>]*>", " ", source))}
        where = f"{folder.name}/{path.relative_to(folder)}"
        for code, message, remedy in dict.fromkeys(told for text in said for told in _faults(text)):
            yield Error(f"{where}: {message}", hint=remedy, id=f"checklist.{code}")
