"""The line between a phone and a server, and what may sit on it: a portal, a proxy, a break."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

from tests.browser.server import Server

PORTAL = b"<!doctype html><title>Free WiFi</title><h1>Log in to the hotel</h1>"


@dataclass(frozen=True)
class Answer:
    """What goes back to the phone. ``cut``: the line breaks after half of the body."""

    body: bytes = PORTAL
    status: int = 200
    headers: list[tuple[str, str]] = field(default_factory=lambda: [("Content-Type", "text/html")])
    cut: bool = False


def passed_on(server: Server, path: str) -> Answer:
    """What the server itself answers."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return Answer(response.read(), response.status, response.getheaders())
    finally:
        connection.close()


class Line:
    """An address that leads to ``server``, until ``answer`` is set to something else.

    ``asked`` are the paths that came along since the beginning.
    """

    def __init__(self, server: Server) -> None:
        self.answer: Callable[[str], Answer] = lambda path: passed_on(server, path)
        self.asked: list[str] = []
        self._listener = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._listener.daemon_threads = True
        self._thread = threading.Thread(target=self._listener.serve_forever, args=(0.02,))
        self.url = f"http://127.0.0.1:{self._listener.server_port}"

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        line = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                line.asked.append(self.path)
                given = line.answer(self.path)
                self.send_response(given.status)
                for name, value in given.headers:
                    if name.lower() not in {"content-length", "connection", "date", "server"}:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(given.body)))
                self.end_headers()
                self.wfile.write(given.body[: len(given.body) // 2] if given.cut else given.body)

            def log_message(self, *args: object) -> None:
                """Say nothing."""

        return Handler

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *reason: object) -> None:
        self._listener.shutdown()
        self._listener.server_close()
        self._thread.join()
