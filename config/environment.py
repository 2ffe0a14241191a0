"""Reads the settings that a deployment may choose. A wrong one stops the start with its remedy."""

from __future__ import annotations

import os
import re

from django.core.exceptions import ImproperlyConfigured

HOST = re.compile(r"\.?[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\]", re.IGNORECASE)


def switch(name: str) -> bool:
    """True for ``1``, False for ``0`` or unset; anything else is an error."""
    value = os.environ.get(name, "0")
    if value not in {"0", "1"}:
        raise ImproperlyConfigured(f"{name} is {value!r}: set it to 1 or 0, or leave it out.")
    return value == "1"


def hosts(name: str) -> list[str]:
    """Host names, separated by commas. This machine only, when unset. ``*`` is refused."""
    value = os.environ.get(name, "127.0.0.1,localhost,[::1]")
    found = [host.strip() for host in value.split(",") if host.strip()]
    wrong = [host for host in found if not HOST.fullmatch(host)]
    if wrong or not found:
        raise ImproperlyConfigured(
            f"{name} is {value!r}: name each host that people type, separated by commas, "
            "without scheme, port or wildcard. Example: needlewise.example,www.needlewise.example"
        )
    return found


def language(name: str, known: set[str]) -> str:
    """The language code of this site, one that has a catalogue in ``locale/``."""
    value = os.environ.get(name, "en")
    if value not in known:
        raise ImproperlyConfigured(
            f"{name} is {value!r}: there is no locale/{value}/LC_MESSAGES/django.po. "
            f"Known: {', '.join(sorted(known))}."
        )
    return value
