"""What must hold before anything else looks at a request, and who answers if something fails there.

Django answers what fails inside it. What fails before it, or while a body is being told apart,
would be answered by the HTTP server: bare, and with the reader's own words in its log.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from config.serving.bodies import refuse

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LOGGER = logging.getLogger(__name__)
METHOD = _("This is not a way to ask for a page. Please go back and try again.")
UNREADABLE = _("What was sent could not be read. Please go back and send it again.")
FAILED = _("Something failed here. Your answers are still on your phone. Please try again.")


class Asked:
    """WSGI: refuses what no layer inside can tell apart, and answers for them if they fail."""

    def __init__(self, application: WSGIApplication) -> None:
        self.application = application

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer as the application inside does, whatever happens there."""
        if not environ[
            "REQUEST_METHOD"
        ].isupper():  # ``post`` would walk past whoever asks for POST
            return refuse("501 Not Implemented", METHOD, start_response)
        try:
            return self.application(environ, start_response)
        except (LookupError, ValueError):  # a charset that is none, bytes that are no text
            return refuse("400 Bad Request", UNREADABLE, start_response)
        except Exception:
            LOGGER.exception("")  # the place alone is written: config/logs.py
            return refuse("500 Internal Server Error", FAILED, start_response)
