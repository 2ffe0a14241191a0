"""What a phone keeps: every page, and every file that the pages need. All of it derived.

Knows addresses and bytes; nothing of what they say.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    """The hashed files that pages may ask for: all but the pictures only the manifest names."""
    hashed = json.loads((site / "static/staticfiles.json").read_text(encoding="utf-8"))["paths"]
    manifest = json.loads((site / "manifest.webmanifest").read_text(encoding="utf-8"))
    pages = "".join(page_file(site, address).read_text("utf-8") for address in page_addresses())
    every = {f"/static/{name}" for name in hashed.values()}
    return sorted(every - {name for name in _pictures(manifest) if name not in pages})


def page_file(site: Path, address: str) -> Path:
    """Where a built page stands: ``/check/`` is ``check/index.html``."""
    return site / address.strip("/") / "index.html"


def kept(site: Path) -> Kept:
    """Read a built site and list what a phone is to keep of it."""
    pages = {address: page_file(site, address) for address in page_addresses()}
    files = {address: site / address.lstrip("/") for address in file_addresses(site)}
    return Kept({address: _integrity(path) for address, path in {**pages, **files}.items()})


def _integrity(path: Path) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(path.read_bytes()).digest()).decode()


def _pictures(value: Any) -> list[str]:
    """Every ``src`` in a web manifest, however deep."""
    if isinstance(value, dict):
        own = [value["src"]] if "src" in value else []
        return own + [src for part in value.values() for src in _pictures(part)]
    return [src for part in value for src in _pictures(part)] if isinstance(value, list) else []
