"""Which processes a process has started, as Linux tells it; and others in their place."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from tests.browser.server import Server, until


def children(pid: int) -> list[int]:
    """The processes that a process has started and that still run."""
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in listed]


def family(pid: int) -> list[int]:
    """A process and all that it started."""
    return [pid, *(each for child in children(pid) for each in family(child))]


def granian(server: Server) -> int:
    """The process that holds the workers: `make` has only started it."""
    assert server.process is not None
    return children(server.process.pid)[0]


def listeners(port: int) -> int:
    """How many sockets wait for connections there: each worker has its own."""
    sockets = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return sum(
        local.endswith(f":{port:04X}") and state == "0A" for _, local, _, state, *_ in sockets
    )


def reload(server: int) -> None:
    """The server's own signal; returns once every worker is another one."""
    before = set(children(server))
    os.kill(server, signal.SIGUSR2)
    until(lambda: not before & set(children(server)), seconds=40)
