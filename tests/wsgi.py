"""Calls the application that the server runs, as a server would, without one."""

from __future__ import annotations

import io
from email.message import Message
from pathlib import Path

from django.core.wsgi import get_wsgi_application

from config.serving.layers import layers
from tests.answers import Answer

FORM = "application/x-www-form-urlencoded"


class Application:
    """``application.get("/check/", Accept_Encoding="br")``."""

    def __init__(self, built: Path) -> None:
        self.wsgi = layers(get_wsgi_application(), built)

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask(f"GET {path}", **headers)

    def post(self, path: str, body: bytes, kind: str = FORM, **headers: str) -> Answer:
        return self.ask(f"POST {path}", body, Content_Type=kind, **headers)

    def ask(self, asked: str, body: bytes = b"", /, **headers: str) -> Answer:
        return self.answer(self.environ(asked, body, **headers))

    def environ(self, asked: str, body: bytes = b"", /, **headers: str) -> dict[str, object]:
        method, _, address = asked.partition(" ")
        path, _, query = address.partition("?")
        environ: dict[str, object] = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "8000",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "HTTP_HOST": "127.0.0.1",
            "CONTENT_LENGTH": str(len(body)) if method == "POST" else "",
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": io.StringIO(),
            "wsgi.url_scheme": "http",
        }
        for name, value in headers.items():
            key = name.upper()
            environ[key if key.startswith("CONTENT_") else f"HTTP_{key}"] = value
        return environ

    def answer(self, environ: dict[str, object]) -> Answer:
        said: list[tuple[str, list[tuple[str, str]]]] = []

        def start(status: str, headers: list[tuple[str, str]], *_: object) -> None:
            said.append((status, headers))

        parts = self.wsgi(environ, start)  # type: ignore[arg-type]
        body = b"".join(parts)
        if hasattr(parts, "close"):
            parts.close()
        status, pairs = said[-1]
        headers = Message()
        for name, value in pairs:
            headers[name] = value
        return Answer(int(status.split()[0]), headers, body)
