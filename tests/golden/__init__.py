"""Every golden reader, by the path that they take."""

from __future__ import annotations

from tests.golden.after import AFTER
from tests.golden.before import BEFORE
from tests.golden.case import GoldenCase
from tests.golden.emergencies import EMERGENCIES
from tests.golden.today import TODAY_READERS
from tests.golden.together import TOGETHER
from tests.golden.warning_signs import WARNING_SIGNS

__all__ = ["GOLDEN", "GoldenCase"]

GOLDEN: tuple[GoldenCase, ...] = (
    *BEFORE,
    *AFTER,
    *WARNING_SIGNS,
    *EMERGENCIES,
    *TODAY_READERS,
    *TOGETHER,
)
