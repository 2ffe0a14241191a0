"""Words that no text may hold: those that clear somebody to do it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from django.core.checks import Error
from django.utils.functional import Promise

from checklist.checks.fault import fault, file_of
from checklist.checks.leaflet import FILES
from checklist.content import Content, countries, emergency, instead, useful, words

# Words that clear somebody to do it. "Safe" alone is not among them: "not safe" must be sayable.
FORBIDDEN = re.compile(
    r"\b(safe to|is safe|are safe|safely|go ahead|low[- ]risk|risk[- ]free|ok to|okay to|"
    r"all clear|good to go|nothing to worry|you are fine|you're fine|feel free|harmless|"
    r"green light)\b",
    re.IGNORECASE,
)


def wording_faults(content: Content) -> Iterator[Error]:
    """Every text, of the whole content, that holds forbidden words."""
    fixed = [
        *(words.ONE_SENTENCE, words.HOW_SOON, words.SEVERITY_MEANINGS, words.SEVERITY_NAMES),
        *(words.MESSAGE, words.MESSAGE_WHY),
        *(words.INTENDED_USE, words.PRIVACY, words.UNCERTAIN),
    ]
    around = [instead.MONEY, instead.WHO, instead.COSTS]
    parts = [
        *[(file_of(checklist), checklist) for checklist in content.checklists],
        *[(where, getattr(content, name)) for name, where in FILES.items()],
        ("countries", [content.countries, content.elsewhere]),
        ("countries", [countries.NO_CRISIS_LINE, countries.HOW_SEEN]),
        ("emergency", [emergency.THOUGHTS_OF_SELF_HARM, emergency.CRISIS_LINE_FIRST]),
        ("risks", content.risks),
        ("sources", content.sources),
        ("words", fixed),
        ("instead", around),
        ("useful", [useful.LEAD, useful.NOTE, useful.CLAIM_GROUPS]),
    ]
    for where, part in parts:
        for id, text in texts(part):
            found = FORBIDDEN.search(text)
            if found:
                remedy = "Say what can happen instead. No text clears anybody to do it."
                message = f"forbidden words: “{found[0]}” in “{text}”"
                yield fault("E016", where, id or "a sentence", message, remedy)


def texts(value: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Every translatable text in some content, with the id of what it belongs to."""
    if isinstance(value, Promise):
        yield where, str(value)
    elif is_dataclass(value):
        own = ".".join(filter(None, [where, getattr(value, "id", "")]))
        for field in fields(value):
            yield from texts(getattr(value, field.name), own)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from texts(part, where)
    elif isinstance(value, dict):
        yield from texts(list(value.values()), where)
