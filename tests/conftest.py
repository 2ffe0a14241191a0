"""What every test may ask for: the site built once for all, or served by a real server."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.test import override_settings

from tests.browser.conftest import (
    own_server,
    own_site,
    public,
    server,
    site,
    translated,
    withdrawn,
)
from tests.browser.server import Site
from tests.wsgi import Application

__all__ = [
    "application",
    "built",
    "own_server",
    "own_site",
    "public",
    "server",
    "site",
    "translated",
    "withdrawn",
]

FIGURE = "figure"
Figure = Callable[[str], None]


@pytest.fixture(scope="session", autouse=True)
def built(site: Site) -> Iterator[Path]:
    """The build of ``site``, and this process reading its hashed names there."""
    target = site.built.resolve()
    english = [("en", "en")]  # as that site: whatever is in `locale/` here, compiled or not
    with override_settings(SITE_ROOT=target, STATIC_ROOT=target / "static", LANGUAGES=english):
        staticfiles_storage.move_to(target / "static")  # type: ignore[attr-defined]
        yield target


@pytest.fixture(scope="session")
def application(built: Path) -> Application:
    """What the server runs, called without a server."""
    return Application(built)


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Figure:
    """``figure("…")``: a line with what was measured, for the end of the run."""
    return lambda line: record_property(FIGURE, line)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What waits comes first, and what computes fills the time: begun last, one test alone would
    hold up the end of the run with nothing left to do beside it.
    """
    items.sort(key=lambda item: item.get_closest_marker("waits") is None)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures, from whichever process they come."""
    passed = terminalreporter.getreports("passed")
    lines = [line for report in passed for name, line in report.user_properties if name == FIGURE]
    if lines:
        terminalreporter.section("figures")
        for line in dict.fromkeys(lines):
            terminalreporter.line(str(line))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """On a forge nothing may be left out: there a test that is skipped fails the run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
