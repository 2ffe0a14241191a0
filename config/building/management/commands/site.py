"""Writes the newest build as a folder that any server or static host can serve."""

from __future__ import annotations

import shutil
import tempfile
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from config.building.pages import every_address, sitemap
from config.building.swap import exchange
from config.building.turn import turn
from config.serving.hosting import headers_file


class Command(BaseCommand):
    """`manage.py site`."""

    help = "Copy the newest build into a folder."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The folder, which becomes the site as a whole."""
        parser.add_argument("folder", nargs="?", type=Path, default=settings.BASE_DIR / "public")

    def handle(self, *args: Any, folder: Path, **options: Any) -> None:
        """Copy beside it first: a server that is looking meets no half-written page."""
        folder = folder.resolve()
        refuse_what_is_not_ours(folder)
        with turn(folder.parent, f".{folder.name}-????????"):
            folder.mkdir(exist_ok=True)
            fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
            try:
                copy_newest(fresh)
                shutil.copymode(folder, fresh)  # who may read it stays as it was
                exchange(fresh, folder)
            finally:
                shutil.rmtree(fresh, ignore_errors=True)
        self.stdout.write(f"Wrote {folder}")


def refuse_what_is_not_ours(folder: Path) -> None:
    """A folder is replaced as a whole: a slip of the hand must not cost anybody theirs."""
    if folder.exists() and not (folder / "_headers").exists() and any(folder.iterdir()):
        raise CommandError(
            f"{folder} holds something else than a site written here: it has no _headers. "
            "Name another folder, or empty this one."
        )


def copy_newest(fresh: Path) -> None:
    """The newest build, and what static hosts read."""
    names = shutil.ignore_patterns("staticfiles.json*")
    shutil.copytree(settings.SITE.resolve(), fresh, ignore=names, dirs_exist_ok=True)
    if settings.ORIGIN:
        (fresh / "sitemap.xml").write_text(sitemap(settings.ORIGIN), encoding="utf-8")
    headers = headers_file(every_address())
    (fresh / "_headers").write_text(headers, encoding="utf-8")
