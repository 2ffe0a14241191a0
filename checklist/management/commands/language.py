"""Starts the catalogue of a language, or brings it up to date with the English."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import get_language_info

from checklist.language.catalogue import ENGLISH, catalogue
from checklist.language.renewing import left, renew_catalogue


class Command(BaseCommand):
    """`manage.py language CODE`."""

    help = "Write locale/CODE/LC_MESSAGES/django.po anew, with every text and what is translated."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The code, as in addresses."""
        parser.add_argument("code", help="es, pt-br, zh-hans …")

    def handle(self, *args: Any, code: str, **options: Any) -> None:
        """Translations stay; what is near to a new text is offered for it, as fuzzy."""
        try:
            get_language_info(code)
        except KeyError:
            raise CommandError(
                f"{code!r} is no language that Django knows, as es or zh-hans."
            ) from None
        if code == ENGLISH:
            raise CommandError("English is what is translated: name another language.")
        written = renew_catalogue(code)
        self.stdout.write(
            f"Wrote {catalogue(code)}: {left(written)} of {len(written)} to translate."
        )
