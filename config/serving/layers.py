"""What stands around Django: forms bounded, built files in front, language and headers around."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from config.serving.asked import Asked
from config.serving.bodies import BoundedForms
from config.serving.files import SiteFiles
from config.serving.headers import SecurityHeaders
from config.serving.prefix import Prefixed, Withdrawn

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


def layers(django: WSGIApplication, site: Path | None) -> SecurityHeaders:
    """The whole of what a server runs; without a built site, every page is Django's."""
    forms = BoundedForms(django)
    inside = forms if site is None else SiteFiles(Withdrawn(forms, site), site)
    return SecurityHeaders(Prefixed(Asked(inside)))
