"""Registers the app and its content checks."""

from django.apps import AppConfig


class ChecklistConfig(AppConfig):
    """Questions, rules and pages: all that knows of needles."""

    name = "checklist"

    def ready(self) -> None:
        """Hand the content to ``manage.py check``."""
        from checklist import checks  # noqa: F401, PLC0415  (registers itself)
