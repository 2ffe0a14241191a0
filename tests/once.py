"""What is made once for all the processes that run the tests, by whichever comes first."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder that ``make`` filled, here or in another process of this run."""
    folder = _of_this_run(factory) / name
    made = folder.with_suffix(".made")
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            shutil.rmtree(folder, ignore_errors=True)  # half of one, where another process failed
            make(folder)
            made.touch()
    return folder


def _of_this_run(factory: pytest.TempPathFactory) -> Path:
    """Each process of pytest-xdist has a folder of its own inside the one of the run."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
