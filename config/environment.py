"""Reads the settings that a deployment may choose. A wrong one stops the start with its remedy."""

from __future__ import annotations

import os
import re
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

LOCAL = "127.0.0.1,localhost,[::1]"
NOBODY_TYPES = {*LOCAL.split(","), "0.0.0.0", "[::]"}  # noqa: S104  (no address is opened here)
# No dot in front: to Django that is a wildcard, and ".com" would be every host.
HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\]", re.IGNORECASE)
ORIGIN = re.compile(rf"https?://({HOST.pattern})(:[0-9]+)?", re.IGNORECASE)


def switch(name: str) -> bool:
    """True for ``1``, False for ``0`` or unset; anything else is an error."""
    value = os.environ.get(name, "0")
    if value not in {"0", "1"}:
        raise ImproperlyConfigured(f"{name} is {value!r}: set it to 1 or 0, or leave it out.")
    return value == "1"


def public(name: str, *, dev: bool) -> bool:
    """True where anybody may come: behind a proxy that ends HTTPS. Never with the dev settings."""
    chosen = switch(name)
    if chosen and dev:
        raise ImproperlyConfigured(
            f"{name} and NEEDLEWISE_DEV are both 1: a public site must not show its workings. "
            "Leave NEEDLEWISE_DEV out."
        )
    return chosen


def hosts(name: str, *, public: bool) -> list[str]:
    """Host names, separated by commas; ``*`` is refused. Unset, this machine only."""
    value = os.environ.get(name, "not set" if public else LOCAL)
    found = [host.strip() for host in value.split(",") if host.strip()]
    wrong = [host for host in found if not HOST.fullmatch(host)]
    if wrong or not found:
        raise ImproperlyConfigured(
            f"{name} is {value!r}: name each host that people type, separated by commas, "
            "without scheme, port, wildcard or dot in front. "
            "Example: needlewise.example, www.needlewise.example"
        )
    if public and set(found) <= NOBODY_TYPES:
        raise ImproperlyConfigured(
            f"{name} is {value!r}, which no reader can type. With NEEDLEWISE_PUBLIC=1 it must "
            "name the public host. Example: needlewise.example"
        )
    return found


def origin(name: str, hosts_name: str, hosts: list[str]) -> str:
    """Where the site will stand, as far as a build is told: what search engines read needs it."""
    told = f"https://{hosts[0]}" if hosts_name in os.environ else ""
    value = os.environ.get(name, told).rstrip("/")
    if value and not ORIGIN.fullmatch(value):
        raise ImproperlyConfigured(
            f"{name} is {value!r}: give scheme and host, and a port if there is one, and no path. "
            "Example: https://needlewise.example"
        )
    return value


def built(site: Path) -> Path:
    """The built site, if it is there: without it every answer would be an error."""
    if not (site / "index.html").is_file():
        raise ImproperlyConfigured(f"{site} holds no built site: run `make build` first.")
    return site
