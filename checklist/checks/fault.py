"""How a fault is told: the file, the id, what is wrong, and the remedy."""

from __future__ import annotations

from django.core.checks import Error

from checklist.schema import Checklist


def fault(code: str, where: str, id: str, message: str, remedy: str) -> Error:
    """A fault in ``content/<where>.py``. ``code`` is stable, ``remedy`` tells what to do."""
    return Error(
        f"checklist/content/{where}.py: {id}: {message}", hint=remedy, id=f"checklist.{code}"
    )


def file_of(checklist: Checklist) -> str:
    """The content file of a checklist, without its ending: it is named after the id."""
    return checklist.id.replace("-", "_")
