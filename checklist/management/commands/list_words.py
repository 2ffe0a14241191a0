"""Writes the words and rules that a clinician reviews, with their ids, or the hash of them."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from checklist.content import CONTENT
from checklist.listing import begin_with, hash_of, listing


class Command(BaseCommand):
    """`manage.py list_words [ID] [--hash]`."""

    help = "Print every word and rule by its id, as JSON for what_changed, or their hash."
    requires_system_checks = ()  # words that are refused can still be looked at

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What the ids begin with."""
        parser.add_argument(
            "of", nargs="?", default="", help="what the ids begin with: before.tool"
        )
        parser.add_argument("--hash", action="store_true", help="the hash for a sign-off")

    def handle(self, *args: Any, of: str, hash: bool, **options: Any) -> None:
        """One id and its words a line."""
        words = begin_with(listing(CONTENT), of)
        if not words:
            raise CommandError(f"No id begins with {of!r}. Without one, all are listed.")
        if hash:
            self.stdout.write(hash_of(words))
        else:
            self.stdout.write(json.dumps(words, ensure_ascii=False, indent=1))
