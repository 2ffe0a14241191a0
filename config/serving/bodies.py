"""What sending a form may cost the server: size, time, and how many at once.

The server reads a body inside the thread that answers, and waits for ever. Somebody who sends
one byte a minute, many times over, would take every thread; the pages must still be served.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from contextlib import suppress
from threading import BoundedSemaphore, Thread
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment
    from django_stubs_ext import StrOrPromise

LARGEST = 64 * 1024  # a whole form is under 4 kB
LONGEST = 10.0  # seconds for the body to arrive
DIGITS = re.compile(r"[0-9]{1,18}")
AT_ONCE = (
    12  # forms arriving in one worker; config/serving/server.py keeps some threads more for pages
)

REFUSALS = {
    "400 Bad Request": _("Part of the form did not arrive. Please go back and send it again."),
    "408 Request Timeout": _("The form took too long to arrive. Please send it again."),
    "411 Length Required": _("The form came without its length. Please send it again."),
    "413 Content Too Large": _("That is more than a form can hold. Nothing was read or kept."),
    "503 Service Unavailable": _("Too many forms at once. Please try again in a minute."),
}


class BoundedForms:
    """WSGI: hands the application inside a body that has arrived whole, or refuses it."""

    def __init__(self, application: WSGIApplication) -> None:
        self.application = application
        self.slots = BoundedSemaphore(AT_ONCE)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Receive what is posted; everything else passes."""
        if environ["REQUEST_METHOD"] == "POST":
            refusal = self.receive(environ)
            if refusal:
                return refuse(refusal, REFUSALS[refusal], start_response)
        return self.application(environ, start_response)

    def receive(self, environ: WSGIEnvironment) -> str:
        """Put the whole body into ``environ``, and return the empty string, or a refusal."""
        declared = environ.get("CONTENT_LENGTH") or ""
        if not DIGITS.fullmatch(declared):  # in pieces of unknown number, a loss goes unnoticed
            return "411 Length Required"
        if int(declared) > LARGEST:
            return "413 Content Too Large"
        if not self.slots.acquire(blocking=False):
            return "503 Service Unavailable"
        try:
            body = arrived(environ["wsgi.input"], int(declared))
        finally:
            self.slots.release()
        if body is None:
            return "408 Request Timeout"
        if len(body) != int(declared):
            return "400 Bad Request"
        environ["wsgi.input"] = io.BytesIO(body)
        return ""


def arrived(stream: Any, length: int) -> bytes | None:
    """The body, as far as it came; None if it is not there in time.

    Nothing interrupts a read that waits: it has a thread of its own, which ends with the
    connection.
    """
    found: list[bytes] = []
    reader = Thread(target=lambda: found.append(_read(stream, length)), daemon=True)
    reader.start()
    reader.join(LONGEST)
    return found[0] if found else None


def _read(stream: Any, length: int) -> bytes:
    body = b""
    with suppress(OSError):  # the reader has gone: what is missing will be noticed
        while len(body) < length and (piece := stream.read(length - len(body))):
            body += piece
    return body


def refuse(status: str, words: StrOrPromise, start_response: StartResponse) -> Iterable[bytes]:
    """A sentence, and an end to the connection: what is still arriving is not read."""
    body = str(words).encode()
    start_response(
        status,
        [
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("Connection", "close"),
        ],
    )
    return [body]
