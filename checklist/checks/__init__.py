"""Django system checks: `manage.py check` refuses bad content and says how to mend it.

Each fault names its file, the id, and a remedy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import Error, register

from checklist.checks.calls import country_faults
from checklist.checks.findings import finding_faults
from checklist.checks.leaflet import leaflet_faults
from checklist.checks.moves import move_faults
from checklist.checks.questions import question_faults, shared_faults
from checklist.checks.review import sign_off_faults
from checklist.checks.skips import skip_faults
from checklist.checks.translation import language_faults
from checklist.checks.version import version_faults
from checklist.checks.wording import FORBIDDEN, template_faults, wording_faults
from checklist.checks.written import texts
from checklist.content import CONTENT, Content
from checklist.content.first_edition import MOVED
from checklist.language.catalogue import translations

LANGUAGES = "languages"
"""The tag of the checks that English does not wait for."""

__all__ = ["FORBIDDEN", "faults", "texts"]


@register("content")
def content_is_sound(app_configs: Sequence[AppConfig] | None, **options: Any) -> list[Error]:
    """Every fault in the content of this site."""
    return [*faults(CONTENT), *version_faults()]


@register("content")
def templates_clear_nobody(app_configs: Sequence[AppConfig] | None, **options: Any) -> list[Error]:
    """Every template that says what no content may say."""
    engines: list[dict[str, Any]] = settings.TEMPLATES
    folders = [folder for engine in engines for folder in engine["DIRS"]]
    return [error for folder in folders for error in template_faults(folder)]


@register(LANGUAGES)
def languages_are_whole(app_configs: Sequence[AppConfig] | None, **options: Any) -> list[Error]:
    """Every fault of a language. English is built all the same, and shown by `make dev`."""
    known = [] if settings.DEBUG else translations()
    return [fault for code in known for fault in language_faults(code)]


def faults(content: Content) -> Iterator[Error]:
    """Every fault in some content."""
    for checklist in content.checklists:
        yield from question_faults(checklist)
        yield from skip_faults(checklist)
    yield from shared_faults(content.checklists)
    yield from move_faults(MOVED, content.checklists)
    yield from finding_faults(content)
    yield from leaflet_faults(content)
    yield from country_faults(content)
    yield from wording_faults(content)
    yield from sign_off_faults(content)
