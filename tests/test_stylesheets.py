"""What no rule of a stylesheet asks of a slow phone."""

from __future__ import annotations

import re
from pathlib import Path

SHEETS = sorted((Path(__file__).resolve().parent.parent / "static/css/site").glob("*.css"))


def test_what_is_hidden_decides_no_has_on_the_screen() -> None:
    # Every tap hides and shows: each time, all that any :has() reaches would get its style anew.
    text = "".join(path.read_text(encoding="utf-8") for path in SHEETS if "print" not in path.name)
    assert ":has(" in text
    assert re.findall(r"[^{}]*:has\([^{]*\[hidden[^{]*", text) == []
