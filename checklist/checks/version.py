"""Content that changed under an old version: two readers could then not tell theirs apart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from enum import Enum

from django.core.checks import Error
from django.utils.functional import Promise
from django.utils.translation import override

from checklist.checks.fault import fault
from checklist.checks.written import Files, content_files, walk
from checklist.content import words

# The version, and who signed for it, are about the content.
OWN = {"CONTENT_VERSION", "CONTENT_DATE", "CONTENT_HASH", "SIGN_OFFS"}


def fingerprint(files: Files) -> str:
    """What all content says, in the language it is written in: words, severities, conditions."""
    with override(None):
        said = [
            f"{file}.{name} {part.value if isinstance(part, Enum) else part}"
            for file, names in sorted(files.items())
            for name, value in sorted(names.items())
            if name not in OWN
            for part in walk(value)
            if isinstance(part, (str, int, date, Enum, Promise))
        ]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:12]


def version_faults(files: Files | None = None) -> Iterator[Error]:
    """One fault if the content is not what the version stands for."""
    if fingerprint(files or content_files()) != words.CONTENT_HASH:
        remedy = "Say .venv/bin/python manage.py renew: it writes version, date and hash anew."
        message = "the content changed under an old version"
        yield fault("E040", "words", "CONTENT_VERSION", message, remedy)
