"""Lists what a clinician has to look at again: the words and rules that two versions differ in."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tarfile
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from checklist.content import CONTENT
from checklist.listing import Listing, listing


class Command(BaseCommand):
    """`manage.py what_changed OLD [NEW]`."""

    help = "List the words and rules that differ between two versions of the content."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Each a Git revision, or a file that list_words wrote."""
        parser.add_argument("old", help="a Git revision, or a file that list_words wrote")
        parser.add_argument("new", nargs="?", help="the same; left out, the words as they are here")

    def handle(self, *args: Any, old: str, new: str | None, **options: Any) -> None:
        """What is gone, new, or worded otherwise, by id."""
        before, now = version(old), version(new) if new else listing(CONTENT)
        lines = list(differences(before, now))
        for line in lines or ["Nothing changed."]:
            self.stdout.write(line)


def differences(old: Listing, new: Listing) -> Iterator[str]:
    """A paragraph for each id whose words are not the same."""
    for id in dict.fromkeys([*new, *old]):
        if id not in old:
            yield f"new      {id}\n         {new[id]}\n"
        elif id not in new:
            yield f"gone     {id}\n         {old[id]}\n"
        elif old[id] != new[id]:
            yield f"changed  {id}\n    was  {old[id]}\n    now  {new[id]}\n"


def version(name: str) -> Listing:
    """The words of a file, or else of a Git revision."""
    path = Path(name)
    text = path.read_text(encoding="utf-8") if path.is_file() else _of_revision(name)
    words: dict[str, str] = json.loads(text)
    return words


def _of_revision(name: str) -> str:
    archive = ["git", "archive", "--format=tar", name, "--"]
    found = subprocess.run(archive, cwd=settings.BASE_DIR, capture_output=True, check=False)  # noqa: S603
    if found.returncode:
        raise CommandError(f"{name} is neither a file that list_words wrote nor a Git revision.")
    with TemporaryDirectory() as folder, tarfile.open(fileobj=io.BytesIO(found.stdout)) as tree:
        tree.extractall(folder, filter="data")
        command = [sys.executable, "manage.py", "list_words"]
        listed = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    if listed.returncode:
        raise CommandError(f"{name} cannot list its words: it is older than this command.")
    return listed.stdout
