"""Compiles each language that is whole, and withdraws every other."""

from __future__ import annotations

from django.core.checks import CheckMessage

from checklist.language.catalogue import compiled, translations, write_compiled


def compile_whole() -> dict[str, list[CheckMessage]]:
    """The languages that are not whole, with what is wrong: they are not offered from now on."""
    withdrawn: dict[str, list[CheckMessage]] = {}
    for code in translations():
        if faults := list[CheckMessage]():
            withdrawn[code] = faults
            compiled(code).unlink(missing_ok=True)
        else:
            write_compiled(code)
    return withdrawn
