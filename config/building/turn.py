"""A turn at writing: one at a time, readable by whoever serves, no half work left behind."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType


@contextmanager
def turn(folder: Path, unfinished: str) -> Iterator[None]:
    """Wait until nobody else writes in ``folder``, then write; ``unfinished`` names half work.

    What is written is public: a umask that hides it from the server's user would hide the site.
    """
    mask = os.umask(0o022)
    folder.mkdir(parents=True, exist_ok=True)
    mine = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(mine, fcntl.LOCK_EX)
        for left in folder.glob(unfinished):  # of one that was killed: nobody else writes now
            shutil.rmtree(left, ignore_errors=True)
        with _ended_in_order():
            yield
    finally:
        os.close(mine)
        os.umask(mask)


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """SIGTERM and SIGHUP end like Ctrl+C: whoever wrote half clears it away."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, _end) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, frame: FrameType | None) -> None:
    sys.exit(128 + number)
