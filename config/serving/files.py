"""Serves the built site through WhiteNoise: same bytes for everyone, one strong tag for each.

Knows nothing of what the pages say.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any
from wsgiref.headers import Headers

from whitenoise import WhiteNoise
from whitenoise.responders import Response, StaticFile

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

HASHED_NAME = r"^/static/.+\.[0-9a-f]{12}\.[a-z0-9]+$"
# A browser asks each time (a 304 costs nothing to answer), a shared cache once a minute. Neither
# may show an older copy while it looks: the page of yesterday, or a worker that must go.
REVALIDATE = "max-age=0, s-maxage=60"
IMMUTABLE = "max-age=31536000, public, immutable"
REFUSED_ENCODING = re.compile(r"[\w-]+\s*;\s*q=0(\.0*)?\s*(?=,|$)")


class TaggedFile(StaticFile):  # type: ignore[misc]  # WhiteNoise is not typed
    """A file kept in memory, with a strong tag for each of its encodings, made from the bytes.

    No ``Last-Modified``: it would trust the clock of whoever built, and the tag says more.
    ``Range`` is left out, as a server may: nothing here is long enough to be resumed.
    """

    def get_headers(self, headers_list: Any, files: Any) -> Headers:
        """WhiteNoise's, with our tag; and the bytes read, once."""
        headers: Headers = super().get_headers(headers_list, files)
        self.bodies = {entry.path: Path(entry.path).read_bytes() for entry in files.values()}
        self.digest = hashlib.sha256(self.bodies[files[None].path]).hexdigest()[:20]
        headers["ETag"] = f'"{self.digest}"'
        del headers["Last-Modified"]
        return headers

    def get_alternatives(self, base_headers: Headers, files: Any) -> list[Any]:
        """WhiteNoise gives every encoding the same tag: two bodies, one name. Name each."""
        alternatives: list[Any] = super().get_alternatives(base_headers, files)
        for _, _, headers in alternatives:
            named = Headers(headers)
            if encoding := named.get("Content-Encoding"):
                named["ETag"] = f'"{self.digest}-{encoding}"'
        return alternatives

    def get_response(self, method: str, request_headers: dict[str, str]) -> Response:
        """200, or 304 if the browser holds the very bytes that a 200 would bring."""
        accepted = request_headers.get("HTTP_ACCEPT_ENCODING", "")
        if "q=0" in accepted:
            accepted = REFUSED_ENCODING.sub("", accepted)
        path, headers = self.get_path_and_headers({"HTTP_ACCEPT_ENCODING": accepted})
        if holds(request_headers.get("HTTP_IF_NONE_MATCH"), Headers(headers)["ETag"]):
            return self.get_not_modified_response(Headers(headers))
        return Response(HTTPStatus.OK, headers, self.bodies[path] if method == "GET" else None)


def holds(held: str | None, tag: str | None) -> bool:
    """True if a browser that holds these tags holds this one, weakened by a proxy or not."""
    if held is None:
        return False
    tags = {part.strip().removeprefix("W/") for part in held.split(",")}
    return tag in tags or "*" in tags


class SiteFiles(WhiteNoise):  # type: ignore[misc]
    """The built site in front of Django, which answers what is not a file."""

    def __init__(self, application: Any, root: Path) -> None:
        super().__init__(
            application,
            root=str(root),
            index_file=True,
            allow_all_origins=False,
            mimetypes={".webmanifest": "application/manifest+json"},
            immutable_file_test=HASHED_NAME,
        )

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Only reading is a file's business: an answered form goes on to Django."""
        method = environ["REQUEST_METHOD"]
        file = self.files.get(environ["PATH_INFO"]) if method in {"GET", "HEAD"} else None
        if file is None:
            return self.application(environ, start_response)  # type: ignore[no-any-return]
        return self.serve(file, environ, start_response)

    @staticmethod
    def serve(
        static_file: Any, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        """A body in one piece, from memory: no disk can fail, and the server need not loop."""
        response = static_file.get_response(environ["REQUEST_METHOD"], environ)
        start_response(f"{response.status} {response.status.phrase}", list(response.headers))
        return [response.file] if response.file else []

    def get_static_file(self, path: str, url: str, stat_cache: Any = None) -> TaggedFile:
        """As WhiteNoise does it, with our kind of file: its own class is not a parameter."""
        headers = Headers([])
        kind = self.media_types.get_type(path)
        headers["Content-Type"] = f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
        hashed = self.immutable_file_test(path, url)
        headers["Cache-Control"] = IMMUTABLE if hashed else REVALIDATE
        encodings = {"gzip": path + ".gz", "br": path + ".br"}
        return TaggedFile(path, headers.items(), stat_cache=stat_cache, encodings=encodings)
