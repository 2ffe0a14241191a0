"""Readers who come and come again, in threads, and keep a list of what failed for them."""

from __future__ import annotations

import http.client
import threading
import time
from typing import Self

PATHS = ("/", "/check/", "/serviceworker.js")
# A reader who asks anew at once would take the machine from the server that is looked at, and from
# every test beside this one.
BETWEEN = 0.02  # seconds


class Load:
    """``with Load(port) as load: …``; half of the readers keep their connection, half do not.

    Nothing is tried twice: one connection closed at the wrong moment is a failed request.
    """

    def __init__(self, port: int, readers: int = 8) -> None:
        self.port = port
        self.answered = 0
        self.failed: list[str] = []
        self.slowest = 0.0  # seconds
        self.going = True
        self.lock = threading.Lock()
        self.threads = [
            threading.Thread(target=self._read, args=(number % 2 == 0,))
            for number in range(readers)
        ]

    def __enter__(self) -> Self:
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *reason: object) -> None:
        self.going = False
        for thread in self.threads:
            thread.join()

    def _read(self, keep: bool) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        while self.going:
            asked = time.monotonic()
            problem = self._ask(connection)
            with self.lock:
                self.slowest = max(self.slowest, time.monotonic() - asked)
                self.answered += not problem
                if problem:
                    self.failed.append(f"{time.monotonic():.2f} {problem}")
            if problem or not keep:
                connection.close()
            time.sleep(BETWEEN)
        connection.close()

    def _ask(self, connection: http.client.HTTPConnection) -> str:
        try:
            connection.request("GET", PATHS[self.answered % 3], headers={"Accept-Encoding": "br"})
            response = connection.getresponse()
            response.read()
        except (OSError, http.client.HTTPException) as problem:
            return repr(problem)
        return "" if response.status == 200 else str(response.status)
