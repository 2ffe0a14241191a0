"""Writes the newest build as a folder that any server or static host can serve."""

from __future__ import annotations

import shutil
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from checklist.offline import page_addresses
from config.hosting import caddy, caddy_proxy, headers_file, nginx


class Command(BaseCommand):
    """`manage.py site`."""

    help = "Copy the newest build into a folder, and write server configurations for it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where to."""
        parser.add_argument("folder", nargs="?", type=Path, default=settings.BASE_DIR / "public")

    def handle(self, *args: Any, folder: Path, **options: Any) -> None:
        """Copy beside it first: a server that is looking meets no half-written page."""
        fresh, old = folder.with_name(f"{folder.name}.new"), folder.with_name(f"{folder.name}.old")
        for left in (fresh, old):
            shutil.rmtree(left, ignore_errors=True)
        names = shutil.ignore_patterns("staticfiles.json*")
        shutil.copytree(settings.SITE.resolve(), fresh, ignore=names)
        (fresh / "_headers").write_text(headers_file(page_addresses()), encoding="utf-8")
        if folder.exists():
            folder.rename(old)
        fresh.rename(folder)
        shutil.rmtree(old, ignore_errors=True)
        write_configurations(settings.BASE_DIR / "deploy")
        self.stdout.write(f"Wrote {folder}, and what is in deploy/")


def write_configurations(deploy: Path) -> None:
    """What a server needs to know, for those that people have."""
    deploy.mkdir(exist_ok=True)
    (deploy / "nginx.conf").write_text(nginx(page_addresses()), encoding="utf-8")
    (deploy / "Caddyfile.static").write_text(caddy(), encoding="utf-8")
    (deploy / "Caddyfile").write_text(caddy_proxy(), encoding="utf-8")
