"""The headers of every response: pages, files, errors and 304s alike; one of them is for pages.

One list, sent by the server here and written into the configuration of the static site.
Django's middleware cannot do it: the built files never pass through Django.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    # Registering a worker is a sink of trusted types: js/worker.js owns the only policy.
    "require-trusted-types-for": "'script'",
    "trusted-types": "worker",
}

# All that a browser can be told to keep shut, but for what the pages use: sharing, and copying
# to the clipboard. Names that browsers only plan are left out: they fill a console with warnings,
# as one for wireless devices does on Linux alone.
DENIED = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "compute-pressure",
    "display-capture",
    "encrypted-media",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
)

# Browsers read it of pages alone. With a stylesheet or a script it is 600 bytes for nothing, each
# time, where no HTTP/2 shortens what was said before.
OF_PAGES = "Permissions-Policy"

SECURITY_HEADERS: dict[str, str] = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in POLICY.items()),
    OF_PAGES: ", ".join(f"{name}=()" for name in DENIED),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

# Two years, and only where the reader came by HTTPS: a browser ignores it elsewhere.
TRANSPORT_SECURITY = ("Strict-Transport-Security", "max-age=63072000; includeSubDomains")

NOT_KEPT = "no-store"

# granian names itself unless a name is given: an empty one is the least that it can say.
NO_BANNER = ("Server", "")


class SecurityHeaders:
    """WSGI: adds the headers to whatever the application inside answers."""

    def __init__(self, application: WSGIApplication) -> None:
        self.application = application
        self.of_pages = [*SECURITY_HEADERS.items(), NO_BANNER]
        self.of_files = [header for header in self.of_pages if header[0] != OF_PAGES]

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer as the application inside does, with the headers."""
        secure = [TRANSPORT_SECURITY] if came_by_https(environ) else []

        def start(
            status: str,
            headers: list[tuple[str, str]],
            exc_info: tuple[type[BaseException], BaseException, TracebackType] | None = None,
        ) -> object:
            if status[0] in "45":  # a fault of this moment is nobody's to keep
                headers = [pair for pair in headers if pair[0].lower() != "cache-control"]
                headers.append(("Cache-Control", NOT_KEPT))
            added = self.of_pages if may_be_page(headers) else self.of_files
            return start_response(status, headers + added + secure, exc_info)

        return self.application(environ, start)  # type: ignore[arg-type]


def may_be_page(headers: list[tuple[str, str]]) -> bool:
    """False if it is said to be something else. A 304 does not say, and may be a page."""
    kinds = [value for name, value in headers if name.lower() == "content-type"]
    return all(kind.startswith("text/html") for kind in kinds)


def came_by_https(environ: WSGIEnvironment) -> bool:
    """True if the server, or a proxy before it, says so. A lie harms only the liar's own phone."""
    forwarded = environ.get("HTTP_X_FORWARDED_PROTO")
    return "https" in (forwarded, environ.get("wsgi.url_scheme"))
