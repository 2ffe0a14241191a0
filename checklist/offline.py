"""What a phone keeps: every page, and every file that the pages need. All of it derived.

Knows addresses and bytes; nothing of what they say.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from django.urls import reverse

from checklist.urls import PAGES


@dataclass(frozen=True)
class Kept:
    """The list for the worker: address -> integrity (``sha256-…``), and a version of it all."""

    integrity: dict[str, str]

    @property
    def version(self) -> str:
        """Twelve hex digits that change with any byte or address kept."""
        return hashlib.sha256(json.dumps(self.integrity).encode()).hexdigest()[:12]


def page_addresses() -> list[str]:
    """The address of every page that is the same for everyone."""
    return [reverse(str(page.name)) for page in PAGES]


def file_addresses(site: Path) -> list[str]:
    """The hashed files that pages may ask for: all but the pictures shown before an install."""
    hashed = json.loads((site / "static/staticfiles.json").read_text(encoding="utf-8"))["paths"]
    manifest = json.loads((site / "manifest.webmanifest").read_text(encoding="utf-8"))
    shots = {shot["src"] for shot in manifest["screenshots"]}
    return sorted({f"/static/{name}" for name in hashed.values()} - shots)


def page_file(site: Path, address: str) -> Path:
    """Where a built page stands: ``/check/`` is ``check/index.html``."""
    return site / address.strip("/") / "index.html"


def kept(site: Path) -> Kept:
    """Read a built site and list what a phone is to keep of it."""
    pages = {address: page_file(site, address) for address in page_addresses()}
    others = [*file_addresses(site), reverse("manifest")]
    files = {address: site / address.lstrip("/") for address in others}
    return Kept({address: _integrity(path) for address, path in {**pages, **files}.items()})


def _integrity(path: Path) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(path.read_bytes()).digest()).decode()
