"""Gives changed content its new version, date and hash."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from checklist.checks.version import fingerprint
from checklist.checks.written import content_files
from checklist.content import words


class Command(BaseCommand):
    """`manage.py renew`: the literals in ``content/words.py``, and nothing else."""

    help = "Write version, date and hash of the content anew, if the content changed."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        """Leave everything as it is where nothing changed."""
        new = fingerprint(content_files())
        if new == words.CONTENT_HASH:
            self.stdout.write(f"Unchanged: {words.CONTENT_VERSION}")
            return
        today = timezone.localdate()
        version = following(words.CONTENT_VERSION, f"{today.year}.{today.month}")
        path = Path(str(words.__file__))
        text = path.read_text(encoding="utf-8")
        date = f"datetime.date({today.year}, {today.month}, {today.day})"
        for name, value in {
            "CONTENT_VERSION": f'"{version}"',
            "CONTENT_DATE": date,
            "CONTENT_HASH": f'"{new}"',
        }.items():
            text = re.sub(rf"(?m)^{name} = .*$", f"{name} = {value}", text)
        path.write_text(text, encoding="utf-8")
        self.stdout.write(f"Renewed: {version}")


def following(version: str, month: str) -> str:
    """The next of this month: 2026.11.3 is followed by 2026.11.4, and in December by 2026.12.1."""
    before, _, number = version.rpartition(".")
    return f"{month}.{int(number) + 1 if before == month else 1}"
