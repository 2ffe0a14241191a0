"""Compiles every language that is whole, and says of the others what they lack."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from checklist.language.catalogue import offered, translations
from checklist.language.compiling import compile_whole, told


class Command(BaseCommand):
    """`manage.py languages`."""

    help = "Compile the languages that are whole; fail if one is not."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        """A language that is not whole is an error here; a build goes on without it."""
        withdrawn = compile_whole()
        self.stdout.write(f"Whole: {', '.join(offered())}")
        if withdrawn:
            raise CommandError("\n".join(told(withdrawn)))
        if not translations():
            self.stdout.write("There is no other yet: `make language CODE=es` starts one.")
