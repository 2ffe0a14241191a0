"""Builds the site: every page and file once, hashed and compressed, ready for any server."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.template.loader import render_to_string
from django.urls import reverse
from whitenoise.compress import Compressor

from config.building.pack import kept, packs_named
from config.building.pages import answer, no_server, not_found, page_addresses, page_file
from config.serving.headers import SECURITY_HEADERS

KEEP_BUILDS = 3


class Command(BaseCommand):
    """`manage.py build`."""

    help = "Build the site into a new folder, then point `site` at it."

    def handle(self, *args: Any, **options: Any) -> None:
        """Write beside the running site, and switch in one step: no reader meets half a build."""
        if settings.DEBUG:
            raise CommandError("NEEDLEWISE_DEV shows the sources unhashed: leave it out to build.")
        builds = settings.SITE.with_name(f".{settings.SITE.name}")
        target = builds / datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        try:
            write_site(target, before=settings.SITE_ROOT)
        except BaseException:  # Ctrl+C too: half a build must not count as one of those kept
            shutil.rmtree(target, ignore_errors=True)
            raise
        point(settings.SITE, target)
        prune(builds, {target, settings.SITE_ROOT})
        self.stdout.write(f"Built {target}")


def write_site(target: Path, before: Path) -> None:
    """Files first: the pages name them. The worker last: it names everything."""
    collect_files(target, before)
    for address in page_addresses():
        write(page_file(target, address), answer(address))
    write(target / "404.html", not_found())
    write(target / "405.html", no_server())
    write(target / "manifest.webmanifest", answer(reverse("manifest")))
    write(target / "robots.txt", b"User-agent: *\nAllow: /\n")
    write(target / "serviceworker.js", worker(target))
    compressor = Compressor(quiet=True)
    for path in [p for p in target.rglob("*") if p.is_file() and "static" not in p.parts]:
        compressor.compress(str(path))


def collect_files(target: Path, before: Path) -> None:
    """Hash and compress the static files; keep the last build's for pages still open."""
    staticfiles_storage.move_to(target / "static")  # type: ignore[attr-defined]
    call_command("collectstatic", interactive=False, verbosity=0)
    for path in named_files(before):
        copy = target / path.relative_to(before)
        if not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, copy)


def named_files(site: Path) -> list[Path]:
    """The files that a build named itself, and their encodings: not those it kept.

    The pack among them: a worker of that build may fetch it from another server process, or from
    a shared cache, after the switch.
    """
    worker = site / "serviceworker.js"
    if not worker.exists():  # written last: no whole build, then
        return []
    listed = json.loads((site / "static/staticfiles.json").read_text(encoding="utf-8"))["paths"]
    names = [f"static/{name}" for name in listed.values()]
    names += [address.lstrip("/") for address in packs_named(worker.read_text(encoding="utf-8"))]
    files = [site / f"{name}{ending}" for name in names for ending in ("", ".br", ".gz")]
    return [file for file in files if file.exists()]


def worker(target: Path) -> bytes:
    """The service worker for this build; the kill switch in its place where that is set."""
    if settings.KILL_SWITCH:
        return render_to_string("serviceworker/off.js").encode()
    whole = kept(target)
    pack = target / whole.address.lstrip("/")
    write(pack, whole.pack)
    Compressor(quiet=True).compress(str(pack))
    context = {"kept": whole, "headers": SECURITY_HEADERS}
    return render_to_string("serviceworker/on.js", context).encode()


def prune(builds: Path, wanted: set[Path]) -> None:
    """Remove the oldest builds. Their names are no proof of age: a clock may have been wrong.

    So this build and the one that is being served stay, whatever they are called.
    """
    others = sorted(set(builds.iterdir()) - wanted)
    for old in others[: len(wanted) - KEEP_BUILDS]:
        shutil.rmtree(old)


def write(path: Path, content: bytes) -> None:
    """Write a file, and the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def point(link: Path, target: Path) -> None:
    """Make ``link`` lead to ``target``, in one step."""
    fresh = link.with_name(f"{link.name}.new")
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(target)
    fresh.replace(link)
