"""Serves the built site through WhiteNoise: same bytes for everyone, one strong tag for each.

Knows nothing of what the pages say.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from wsgiref.headers import Headers

from whitenoise import WhiteNoise
from whitenoise.responders import StaticFile

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

HASHED_NAME = r"^/static/.+\.[0-9a-f]{12}\.[a-z0-9]+$"
# A browser asks each time (a 304 costs nothing to answer). A shared cache may answer for a
# minute, and for a day while it looks for a newer copy behind the reader's back.
REVALIDATE = "max-age=0, s-maxage=60, stale-while-revalidate=86400, public"


class TaggedFile(StaticFile):
    """A file with a strong tag for each of its encodings, made from the bytes."""

    def __init__(self, path: str, headers: Any, **options: Any) -> None:
        self.digest = hashlib.sha256(Path(path).read_bytes()).hexdigest()[:20]
        super().__init__(path, headers, **options)
        self.tags = {self.tag(name) for name in ("", "gzip", "br")}

    def tag(self, encoding: str) -> str:
        return f'"{self.digest}-{encoding}"' if encoding else f'"{self.digest}"'

    def get_headers(self, headers_list: Any, files: Any) -> Headers:
        headers: Headers = super().get_headers(headers_list, files)
        headers["ETag"] = self.tag("")
        return headers

    def get_alternatives(self, base_headers: Headers, files: Any) -> list[Any]:
        """WhiteNoise gives every encoding the same tag: two bodies, one name. Name each."""
        alternatives = super().get_alternatives(base_headers, files)
        for _, _, headers in alternatives:
            named = Headers(headers)
            named["ETag"] = self.tag(named.get("Content-Encoding") or "")
        return alternatives

    def get_response(self, method: str, request_headers: dict[str, str]) -> Any:
        """A 304 carries the tag of the encoding that a 200 would have had."""
        response = super().get_response(method, request_headers)
        if response is not self.not_modified_response:
            return response
        _, headers = self.get_path_and_headers(request_headers)
        return self.get_not_modified_response(Headers(headers))

    def is_not_modified(self, request_headers: dict[str, str]) -> bool:
        """True if any tag that the browser holds is one of ours, weakened by a proxy or not."""
        held = request_headers.get("HTTP_IF_NONE_MATCH")
        if held is None:
            return bool(super().is_not_modified(request_headers))
        return any(tag.strip().removeprefix("W/") in self.tags for tag in held.split(","))


class SiteFiles(WhiteNoise):
    """The built site in front of Django, which answers what is not a file."""

    def __init__(self, application: Any, root: Path) -> None:
        super().__init__(
            application,
            root=str(root),
            index_file=True,
            allow_all_origins=False,
            immutable_file_test=HASHED_NAME,
        )

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Only reading is a file's business: an answered form goes on to Django."""
        if environ["REQUEST_METHOD"] in {"GET", "HEAD"}:
            return super().__call__(environ, start_response)  # type: ignore[no-any-return]
        return self.application(environ, start_response)  # type: ignore[no-any-return]

    def get_static_file(self, path: str, url: str, stat_cache: Any = None) -> TaggedFile:
        """As WhiteNoise does it, with our kind of file: its own class is not a parameter."""
        headers = Headers([])
        self.add_mime_headers(headers, path, url)
        self.add_cache_headers(headers, path, url)
        if not self.immutable_file_test(path, url):
            headers["Cache-Control"] = REVALIDATE
        encodings = {"gzip": path + ".gz", "br": path + ".br"}
        return TaggedFile(path, headers.items(), stat_cache=stat_cache, encodings=encodings)
