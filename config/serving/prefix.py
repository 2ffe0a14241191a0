"""Answers in the language of the address, and for a language that is withdrawn with its one page.

No cookie, no ``Accept-Language``, no redirect: an address is the same bytes for everyone.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.translation import override

from config.prefixes import language_of

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment


class Prefixed:
    """WSGI: activates the language of the address for everything inside."""

    def __init__(self, application: WSGIApplication) -> None:
        self.application = application

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer as the application inside does, in that language."""
        with override(language_of(environ["PATH_INFO"])):
            return self.application(environ, start_response)


class Withdrawn:
    """WSGI: the page of a withdrawn language, whatever is asked or sent under its prefix."""

    def __init__(self, application: WSGIApplication, site: Path) -> None:
        self.application = application
        folders = [site / code for code, _ in settings.LANGUAGES]
        self.pages = {
            folder.name: (folder / "404.html").read_bytes()
            for folder in folders
            # A language that is whole is an app to install.
            if folder.is_dir() and not (folder / "manifest.webmanifest").exists()
        }

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Everything else passes."""
        page = self.pages.get(language_of(environ["PATH_INFO"]))
        if page is None:
            return self.application(environ, start_response)
        headers = [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(page)))]
        start_response("503 Service Unavailable", headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [page]
