"""Builds a copy of the site, measures it, and ends with 1 if a figure is past its budget.

`python -m tests.bench taps cost` measures only these; all are server, throughput, taps, cost.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import django
from playwright.sync_api import sync_playwright

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from tests.bench import cost, process, taps, throughput  # noqa: E402  (Django must be ready)
from tests.bench.cost import AS_SERVED  # noqa: E402
from tests.bench.report import Report  # noqa: E402
from tests.browser.server import BIN, SOURCES, Server, Site  # noqa: E402


def main() -> int:
    """0 if every figure is within its budget."""
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        site = Site(SOURCES).copy(Path(folder) / "site")
        site.build(**AS_SERVED)
        subprocess.run([BIN / "python", "manage.py", "site"], cwd=site.root, check=True)
        with Server(site) as server, sync_playwright() as playwright:
            parts: dict[str, Callable[[], None]] = {
                "server": lambda: process.measure(server, report),
                "throughput": lambda: throughput.measure(site, server, report),
                "taps": lambda: taps.measure(playwright, server, report),
                "cost": lambda: cost.measure(playwright, site, server, report),
            }
            for name in sys.argv[1:] or parts:
                parts[name]()
    print(f"\nPast their budget: {'; '.join(report.past) or 'none'}")
    return bool(report.past)


if __name__ == "__main__":
    sys.exit(main())
