"""The same headers for whoever serves the built site: nginx, Caddy, or a static host.

The templates in ``templates/hosting/`` say what is theirs; each header is listed once, in
headers.py, and how long to keep what in files.py.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.template import Context, Engine

from config.serving.files import HASHED_NAME, IMMUTABLE, REVALIDATE
from config.serving.headers import NOT_KEPT, SECURITY_HEADERS, TRANSPORT_SECURITY

TEMPLATES = Path(__file__).resolve().parent.parent.parent / "templates/hosting"
ENGINE = Engine(dirs=[str(TEMPLATES)], autoescape=False)  # no HTML: a quote stays a quote
TYPES = {
    "text/html": "html",
    "text/css": "css",
    "text/javascript": "js",
    "text/plain": "txt",
    "image/svg+xml": "svg",
    "image/png": "png",
    "application/json": "json",
    "application/xml": "xml",
    "application/manifest+json": "webmanifest",
}
SAID = {
    "written": "# Written by `manage.py server_blocks` and `site` from templates/hosting/.",
    "headers": SECURITY_HEADERS.items(),
    "hsts": TRANSPORT_SECURITY,
    "hashed": HASHED_NAME,
    "immutable": IMMUTABLE,
    "revalidate": REVALIDATE,
    "not_kept": NOT_KEPT,
}


def nginx(pages: list[str]) -> str:
    """A server block for these addresses, and for the files that they ask for."""
    return _written("nginx.conf", pages=pages, types=TYPES.items())


def caddy() -> str:
    """A Caddyfile for the folder."""
    return _written("Caddyfile.static")


def caddy_proxy() -> str:
    """A Caddyfile for the Python server."""
    return _written("Caddyfile")


def headers_file(pages: list[str]) -> str:
    """``_headers``, as static hosts read it. They join the rules that match: no two name one."""
    own = [path for path in pages if path == "/" or path.strip("/") in dict(settings.LANGUAGES)]
    workers = [f"{home}serviceworker.js" for home in own]
    manifests = [f"{home}manifest.webmanifest" for home in own]
    revalidated = [*pages, *workers, "/robots.txt", "/sitemap.xml"]
    return _written("_headers", revalidated=revalidated, manifests=manifests)


def _written(name: str, **said: Any) -> str:
    prefixes = [code for code, _ in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
    said["prefixes"] = "|".join(prefixes)
    return ENGINE.get_template(name).render(Context({**SAID, **said}, autoescape=False))
