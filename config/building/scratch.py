"""Folders for files that are made anew each time the static files are gathered."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path


def scratch(name: str) -> Path:
    """An empty folder that lasts as long as this process."""
    folder = Path(tempfile.mkdtemp(prefix=f"needlewise-{name}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
