"""What a log may say: that something failed, and where in the code. Nothing of who asked what."""

from __future__ import annotations

import logging
import traceback


class PlaceOnly(logging.Formatter):
    """The kind of failure and the line it happened on: a message could hold an answer."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, innermost place first."""
        kind, _, trace = record.exc_info or (None, None, None)
        if kind is None:
            return f"{record.levelname} {record.name}: {record.pathname}:{record.lineno}"
        steps = [f"{step.filename}:{step.lineno}" for step in traceback.extract_tb(trace)]
        return f"{record.levelname} {record.name}: {kind.__name__} at {' < '.join(steps[::-1][:4])}"
