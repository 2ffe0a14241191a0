"""What every test may ask for: the site built in this process, or served by a real server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.test import override_settings

from config.building.management.commands.build import write_site
from tests.browser.conftest import own_server, own_site, public, server, site
from tests.wsgi import Application

__all__ = ["application", "built", "own_server", "own_site", "public", "server", "site"]

FIGURES: list[str] = []
Figure = Callable[[str], None]


@pytest.fixture(scope="session", autouse=True)
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The site, built once in this process; Django finds its hashed names there."""
    target = tmp_path_factory.mktemp("built")
    with override_settings(SITE_ROOT=target, STATIC_ROOT=target / "static"):
        write_site(target, before=target)
        yield target


@pytest.fixture(scope="session")
def application(built: Path) -> Application:
    """What the server runs, called without a server."""
    return Application(built)


@pytest.fixture
def figure() -> Figure:
    """``figure("…")``: a line with what was measured, for the end of the run."""
    return FIGURES.append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures."""
    if FIGURES:
        terminalreporter.section("figures")
        for line in FIGURES:
            terminalreporter.line(line)
