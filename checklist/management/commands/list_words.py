"""Writes the words and rules that a clinician reviews, with their ids, or the hash of them."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from checklist.content import CONTENT
from checklist.language.catalogue import ENGLISH, translations
from checklist.language.signing import listing_in
from checklist.listing import begin_with, hash_of


class Command(BaseCommand):
    """`manage.py list_words [ID] [--language CODE] [--hash]`."""

    help = "Print every word and rule by its id, as JSON for what_changed, or their hash."
    requires_system_checks = ()  # words that are refused can still be looked at

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What the ids begin with."""
        parser.add_argument(
            "of", nargs="?", default="", help="what the ids begin with: before.tool"
        )
        parser.add_argument("--language", default=ENGLISH, help="in which language: es")
        parser.add_argument("--hash", action="store_true", help="the hash for a sign-off")

    def handle(self, *args: Any, of: str, language: str, hash: bool, **options: Any) -> None:
        """One id and its words a line."""
        if language not in [ENGLISH, *translations()]:
            raise CommandError(f"{language!r} has no catalogue in locale/.")
        words = begin_with(listing_in(CONTENT, language), of)
        if not words:
            raise CommandError(f"No id begins with {of!r}. Without one, all are listed.")
        if hash:
            self.stdout.write(hash_of(words))
        else:
            self.stdout.write(json.dumps(words, ensure_ascii=False, indent=1))
