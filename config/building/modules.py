"""Joins the modules of a folder into one file: a phone with a poor signal asks once, not 30 times.

Reads the forms of import and export that ours have, and refuses any other. Knows nothing of what
the modules do.
"""

from __future__ import annotations

import re
from pathlib import Path

import rjsmin

FIRST = "start"  # what runs the others, by name
IMPORT = re.compile(r'^import \{ (\w+(?:, \w+)*) \} from "\./(\w+)\.js";$', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:async )?function (\w+)|const (\w+))", re.MULTILINE)
OTHER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def joined(folder: Path) -> str:
    """Every module as a function under its name, given to ``start``; without comments.

    Raises ValueError, with the remedy, for an import or export that cannot be joined.
    """
    sources = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.js"))}
    first = EXPORT.sub("", sources.pop(FIRST))
    modules = ",\n".join(
        f"{name}: (bring) => {{\n{_body(name, sources[name])}}}" for name in sources
    )
    text: str = rjsmin.jsmin(f"{first}\n{FIRST}({{\n{modules}\n}});\n")
    return text


def _body(name: str, source: str) -> str:
    """A module as the body of a function that returns what it exports."""
    exported = [function or constant for function, constant in EXPORT.findall(source)]
    body = EXPORT.sub("", IMPORT.sub(r'const { \1 } = bring("\2");', source))
    if other := OTHER.search(body):
        raise ValueError(
            f"static/js/{name}.js: {other[0]!r} cannot be joined. Import by name, as in "
            '`import { one, two } from "./other.js";`, and export functions or constants.'
        )
    return f"{body}\nreturn {{ {', '.join(exported)} }};\n"
