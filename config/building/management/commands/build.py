"""Builds the site: every page and file once, hashed and compressed, ready for any server."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import rjsmin
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.checks.registry import registry
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.template.loader import render_to_string
from django.utils.translation import override

from config.building.encodings import SparingCompressor
from config.building.pack import Kept, kept, packs_named
from config.building.pages import (
    LANGUAGES,
    answer,
    compile_whole,
    home,
    no_server,
    not_found,
    offered,
    page_addresses,
    page_file,
    told,
    withdrawn_page,
)
from config.building.turn import turn
from config.serving.headers import SECURITY_HEADERS

KEEP_BUILDS = 3
UNFINISHED = "new-"
# A page stays open in a tab, a worker waits, a shared cache holds on: for a week and a day after
# a build was the newest, whatever it named is still there.
KEEP_FILES = timedelta(days=8, hours=1)


class Command(BaseCommand):
    """`manage.py build`."""

    help = "Build the site into a new folder, then point `site` at it."
    # English does not wait for a language that lags behind: that one is withdrawn.
    requires_system_checks = tuple(sorted(registry.tags_available() - {LANGUAGES}))

    def handle(self, *args: Any, **options: Any) -> None:
        """Write beside the running site, and switch in one step: no reader meets half a build."""
        if settings.DEBUG:
            raise CommandError("NEEDLEWISE_DEV shows the sources unhashed: leave it out to build.")
        withdrawn = compile_whole()
        builds = settings.SITE.with_name(f".{settings.SITE.name}")
        with turn(builds, f"{UNFINISHED}*"):
            before = settings.SITE.resolve()  # as it is now: another build may have been first
            name = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
            half, target = builds / f"{UNFINISHED}{name}", builds / name
            try:
                write_site(half, before, withdrawn)
                half.rename(target)
            finally:  # Ctrl+C too: half a build must not count as one of those kept
                shutil.rmtree(half, ignore_errors=True)
            point(settings.SITE, target)
            prune(builds, {target, before, settings.SITE_ROOT})
        self.stdout.write(f"Built {target}")
        for line in told(withdrawn):
            self.stderr.write(line)


def write_site(target: Path, before: Path, withdrawn: Iterable[str]) -> None:
    """Files first: the pages of every language name them."""
    collect_files(target, before)
    packs = []
    for code in offered():
        with override(code):
            packs += write_language(target, code)
    for code in withdrawn:
        with override(code):
            write_withdrawn(target, code)
    write(target / "robots.txt", b"User-agent: *\nAllow: /\n")
    pages = [p for p in target.rglob("*") if p.is_file() and "static" not in p.parts]
    with ThreadPoolExecutor() as cores:  # brotli and gzip work without Python's lock
        list(cores.map(SparingCompressor(target, before).compress, map(str, [*packs, *pages])))


def write_language(target: Path, code: str) -> list[Path]:
    """Every page of one language. The worker last: it names everything. Returns its pack."""
    folder = target / home(code).strip("/")
    for address in page_addresses(code):
        write(page_file(target, address), answer(address))
    write(folder / "404.html", not_found())
    write(folder / "405.html", no_server())
    write(folder / "manifest.webmanifest", answer(f"{home(code)}manifest.webmanifest"))
    whole = kept(target, code)
    write(folder / "serviceworker.js", worker(whole, code))
    if settings.KILL_SWITCH:
        return []
    pack = target / whole.address.lstrip("/")
    write(pack, whole.pack)
    return [pack]


def collect_files(target: Path, before: Path) -> None:
    """Hash and compress the static files; keep those of older builds for pages still open."""
    staticfiles_storage.move_to(target / "static", before / "static")  # type: ignore[attr-defined]
    call_command("collectstatic", interactive=False, verbosity=0)
    for path, last_named in older_files(before):
        copy = target / path.relative_to(before)
        if not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
            os.utime(copy, (last_named, last_named))


def older_files(before: Path) -> list[tuple[Path, float]]:
    """What the next build keeps of this one, and when each was last named by a newest build.

    That moment is the time of the file: now for what this build names, its own for what it kept.
    """
    now = time.time()
    named = named_files(before)
    listed = set((before / "static").glob("staticfiles.json*"))
    kept = [
        (path, min(path.stat().st_mtime, now))
        for path in (before / "static").rglob("*")
        if path.is_file() and path not in listed and path not in named
    ]
    young = [(path, last) for path, last in kept if now - last < KEEP_FILES.total_seconds()]
    return [*((path, now) for path in named), *young]


def named_files(site: Path) -> set[Path]:
    """The files that a build named itself, and their encodings: not those it kept.

    The pack among them: a worker of that build may fetch it from another server process, or from
    a shared cache, after the switch.
    """
    workers = [site / "serviceworker.js", *site.glob("*/serviceworker.js")]
    if not workers[0].exists():  # no whole build, then
        return set()
    listed = json.loads((site / "static/staticfiles.json").read_text(encoding="utf-8"))["paths"]
    names = [f"static/{name}" for name in listed.values()]
    packs = [packs_named(worker.read_text(encoding="utf-8")) for worker in workers]
    names += [address.lstrip("/") for named in packs for address in named]
    files = [site / f"{name}{ending}" for name in names for ending in ("", ".br", ".gz")]
    return {file for file in files if file.exists()}


def write_withdrawn(target: Path, code: str) -> None:
    """The one page of a language that is withdrawn, and a worker that keeps nothing else."""
    folder = target / home(code).strip("/")
    page = withdrawn_page(code)
    for name in ("index.html", "404.html", "405.html"):
        write(folder / name, page)
    off = settings.KILL_SWITCH
    name = "serviceworker/off.js" if off else "serviceworker/withdrawn.js"
    context = {"page": page.decode(), "headers": SECURITY_HEADERS}
    write(folder / "serviceworker.js", render_to_string(name, context).encode())


def worker(whole: Kept, code: str) -> bytes:
    """The service worker of one language; the kill switch in its place where that is set."""
    if settings.KILL_SWITCH:
        return render_to_string("serviceworker/off.js").encode()
    others = [home(other) for other, _ in settings.LANGUAGES if other != code]
    below = [other for other in others if other.startswith(home(code))]
    context = {"kept": whole, "headers": SECURITY_HEADERS, "below": below}
    script: str = rjsmin.jsmin(render_to_string("serviceworker/on.js", context))
    return script.encode()


def prune(builds: Path, wanted: set[Path]) -> None:
    """Remove the oldest builds. Their names are no proof of age: a clock may have been wrong.

    So this build and the one that is being served stay, whatever they are called.
    """
    others = sorted(set(builds.iterdir()) - wanted)
    for old in others[: max(0, len(others) + len(wanted) - KEEP_BUILDS)]:
        shutil.rmtree(old)


def write(path: Path, content: bytes) -> None:
    """Write a file, and the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def point(link: Path, target: Path) -> None:
    """Make ``link`` lead to ``target``, in one step; the whole folder may still be moved."""
    fresh = link.with_name(f"{link.name}.new")
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(os.path.relpath(target, link.parent))
    fresh.replace(link)
