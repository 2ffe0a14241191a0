"""The Chromium of this machine, and the phone that it plays. Knows no page and no Django."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Playwright

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
# The system's browser, Playwright's own where there is none. Its sandbox needs rights that a
# container's root lacks.
OWN: dict[str, Any] = {
    "executable_path": next(filter(None, map(shutil.which, NAMES)), None),
    "args": ["--no-sandbox"],
}
PHONE: dict[str, Any] = {
    "viewport": {"width": 360, "height": 800},
    "is_mobile": True,
    "has_touch": True,
    "reduced_motion": "reduce",  # else each tap waits until the page stands still
}


def launch(playwright: Playwright, profile: Path, url: str) -> BrowserContext:
    """The system's Chromium as a phone of 360 by 800."""
    return playwright.chromium.launch_persistent_context(profile, base_url=url, **OWN, **PHONE)
