"""What the Python server takes of a machine, and how soon it answers."""

from __future__ import annotations

import re
import time
from pathlib import Path

from tests.bench.report import Report
from tests.browser.server import Server
from tests.load import Load
from tests.processes import family


def memory(pid: int, kind: str) -> float:
    """MB of a process: ``Rss`` counts what it shares in full, ``Pss`` its part of that."""
    found = re.search(rf"^{kind}:\s+(\d+) kB", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.M)
    return int(found[1]) / 1000 if found else 0.0


def measure(server: Server, report: Report) -> None:
    """Start it once more, load it a little, and look."""
    report.title("The Python server")
    server.kill()
    started = time.monotonic()
    server.start()
    report.at_most("start to first answer, once built", time.monotonic() - started, 2, "s")
    with Load(server.port):
        time.sleep(3)
    assert server.process is not None
    processes = family(server.process.pid)[1:]  # without the `make` that started it
    for kind, meaning in (("Rss", "shared counted each time"), ("Pss", "shared counted once")):
        total = sum(memory(pid, kind) for pid in processes)
        report.at_most(
            f"memory of {len(processes)} processes after load, {meaning}", total, 150, "MB"
        )
