"""Compiles each language that is whole, and withdraws every other."""

from __future__ import annotations

from django.core.checks import Error

from checklist.checks.translation import language_faults
from checklist.language.catalogue import compiled, translations, write_compiled


def compile_whole() -> dict[str, list[Error]]:
    """The languages that are not whole, with what is wrong: they are not offered from now on."""
    withdrawn: dict[str, list[Error]] = {}
    for code in translations():
        if faults := language_faults(code):
            withdrawn[code] = faults
            compiled(code).unlink(missing_ok=True)
        else:
            write_compiled(code)
    return withdrawn


def told(withdrawn: dict[str, list[Error]]) -> list[str]:
    """A line for each language that is withdrawn: how much is wrong, and the first of it."""
    return [
        f"Withdrawn: {code}. {len(faults)} faults, the first: {faults[0].msg} {faults[0].hint} "
        "`manage.py check` lists them all."
        for code, faults in withdrawn.items()
    ]
