"""Counts what crosses the line between a phone and a server, headers included."""

from __future__ import annotations

import re
import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Self

REQUEST = re.compile(rb"(?:GET|HEAD|POST) \S+ HTTP/1\.[01]\r\n")


@dataclass(frozen=True)
class Passed:
    """How many requests went up, and bytes each way."""

    requests: int = 0
    up: int = 0
    down: int = 0


class Counter:
    """``with Counter(port) as line``: everything sent to ``line.url`` is passed on and counted."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.requests = self.up = self.down = 0
        self.last = time.monotonic()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *reason: object) -> None:
        self.listener.close()

    def since(self, before: Passed) -> Passed:
        """What passed since then, once the line has been quiet for two seconds."""
        while time.monotonic() - self.last < 2:
            time.sleep(0.05)
        return Passed(self.requests - before.requests, self.up - before.up, self.down - before.down)

    def now(self) -> Passed:
        """What has passed so far."""
        return Passed(self.requests, self.up, self.down)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                phone, _ = self.listener.accept()
                try:
                    server = socket.create_connection(("127.0.0.1", self.port))
                except OSError:
                    phone.close()
                    continue
                for source, target, upward in ((phone, server, True), (server, phone, False)):
                    passing = threading.Thread(target=self._pass, args=(source, target, upward))
                    passing.daemon = True
                    passing.start()

    def _pass(self, source: socket.socket, target: socket.socket, upward: bool) -> None:
        with suppress(OSError):
            while piece := source.recv(65536):
                self.last = time.monotonic()
                if upward:
                    self.up += len(piece)
                    self.requests += len(REQUEST.findall(piece))
                else:
                    self.down += len(piece)
                target.sendall(piece)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
