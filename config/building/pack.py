"""What a phone keeps: every page, and every file that the pages need. All of it derived.

Pages travel as one pack: texts that are alike pack small together, and one request costs a reader
less than thirty. What the first page has fetched already, the worker asks for under its own name:
the browser has it. Knows addresses and bytes; nothing of what they say.
"""

from __future__ import annotations

import base64
import hashlib
import json
import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from config.building.pages import home, page_addresses, page_file


@dataclass(frozen=True)
class Kept:
    """What is kept, address -> integrity (``sha256-…``), and the pack in which most of it comes:
    for each address a line with it, a line with its media type, and the text, up to a NUL.
    """

    integrity: dict[str, str]
    pack: bytes

    @property
    def version(self) -> str:
        """Twelve hex digits that change with any byte or address kept."""
        return hashlib.sha256(self.pack).hexdigest()[:12]

    @property
    def address(self) -> str:
        """Where the pack is served: a file named after its bytes, like every other."""
        return f"/static/pack.{self.version}.txt"

    @property
    def pack_integrity(self) -> str:
        """The integrity of the pack itself, as ``fetch`` takes it."""
        return _integrity(self.pack)


def file_addresses(site: Path, language: str) -> list[str]:
    """The hashed files that a page may ask for: all but pictures, which only an install needs,
    and but what is drawn in another language.
    """
    hashed = json.loads((site / "static/staticfiles.json").read_text(encoding="utf-8"))["paths"]
    others = tuple(f"{code}/" for code, _ in settings.LANGUAGES if code != language)
    wanted = [name for name in hashed.values() if not name.startswith(others)]
    return sorted(f"/static/{name}" for name in wanted if not name.endswith(".png"))


def kept(site: Path, language: str = settings.LANGUAGE_CODE) -> Kept:
    """Read a built site and pack what a phone is to keep of it, in one language."""
    pages = {address: page_file(site, address) for address in page_addresses(language)}
    named = file_addresses(site, language)
    others = [*named, f"{home(language)}manifest.webmanifest"]
    files = {**pages, **{address: site / address.lstrip("/") for address in others}}
    first = pages[home(language)].read_text("utf-8")
    fetched = {address for address in named if f'"{address}' in first}
    smallest_first = sorted(files.items(), key=lambda part: part[1].stat().st_size)
    parts = [
        f"{address}\n{_type(path)}\n{path.read_text('utf-8')}"
        for address, path in smallest_first  # the long ones repeat what the short ones say
        if address not in fetched
    ]
    return Kept(
        integrity={address: _integrity(path.read_bytes()) for address, path in files.items()},
        pack="\0".join(parts).encode(),
    )


def packs_named(worker: str) -> list[str]:
    """The address of the pack that a service worker fetches; none if it is the kill switch."""
    return sorted(set(re.findall(r"/static/pack\.[0-9a-f]{12}\.\w+", worker)))


def _integrity(content: bytes) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content).digest()).decode()


def _type(path: Path) -> str:
    """The media type that a server gives such a file."""
    if path.suffix == ".webmanifest":
        return "application/manifest+json"
    return f"{mimetypes.guess_type(path.name)[0]}; charset=utf-8"
