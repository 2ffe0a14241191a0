"""The bench: a figure that nobody has taken is no figure within its budget."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import throughput
from tests.bench.report import Report
from tests.browser.server import SOURCES, Server, Site


def test_throughput_that_cannot_be_measured_counts_as_past(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # nothing is installed there
    report = Report()
    throughput.measure(Site(SOURCES), Server(Site(SOURCES)), report)
    assert report.past == ["throughput (left out)"]
