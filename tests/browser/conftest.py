"""What a browser test gets: a built site, a real server process, and a phone.

pytest-playwright starts the browser, and `make test` has it keep a trace of a failure.

``server`` and ``phone`` do for most tests. A test that changes, stops or kills takes ``own_site``,
``own_server`` and ``turn_on`` instead: what it breaks is its own.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright

from tests.browser.line import Line
from tests.browser.phone import OWN, PHONE, launch
from tests.browser.screens import new_page
from tests.browser.server import BIN, SOURCES, Server, Site
from tests.once import once
from tests.pseudo import write_language


class Address(Protocol):
    """Whatever has an address: a server, or a line to it."""

    @property
    def url(self) -> str: ...


TurnOn = Callable[[Address], BrowserContext]
NewContext = Callable[..., BrowserContext]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A copy of these sources, built once. Not to be changed: ``own_site`` is."""
    return Site(once(tmp_path_factory, "site", lambda new: Site(SOURCES).copy(new).build()))


@pytest.fixture(scope="session")
def public(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `make site` writes, of a copy of the built site."""

    def write(folder: Path) -> None:
        copy = site.copy(folder)
        subprocess.run([BIN / "python", "manage.py", "site"], cwd=copy.root, check=True)

    return once(tmp_path_factory, "static", write) / "public"


@pytest.fixture(scope="session")
def translated(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site in English and in a made-up language that reads from right to left. Not to be
    changed.
    """

    def write(folder: Path) -> None:
        copy = Site(SOURCES).copy(folder)
        write_language(copy.root)
        copy.build(NEEDLEWISE_ORIGIN="https://needlewise.example")

    return Site(once(tmp_path_factory, "translated", write))


@pytest.fixture(scope="session")
def withdrawn(translated: Site, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The same after a text was changed that nobody has translated yet. Not to be changed."""

    def write(folder: Path) -> None:
        changed = translated.copy(folder)
        changed.change("templates/about.html", "About Needlewise", "Newer About")
        changed.build()

    return Site(once(tmp_path_factory, "withdrawn", write))


@pytest.fixture(scope="session")
def newer_site(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The same site some days later: new words on a page, and a new style. Not to be changed."""

    def write(folder: Path) -> None:
        newer = site.copy(folder)
        newer.change("templates/about.html", "About Needlewise", "Newer About")
        newer.change("static/css/site/10-tokens.css", ":root {", ":root { --newer: 1;")
        newer.build()

    return Site(once(tmp_path_factory, "newer", write))


@pytest.fixture(scope="session")
def server(site: Site) -> Iterator[Server]:
    """The built site served, for every test that leaves it as it is. ``server.url``."""
    with Server(site) as server:
        yield server


@pytest.fixture(scope="session")
def newer_server(newer_site: Site) -> Iterator[Server]:
    """The newer site served, for a ``line`` to lead to."""
    with Server(newer_site) as server:
        yield server


@pytest.fixture
def own_site(site: Site, tmp_path: Path) -> Site:
    """A built site for one test alone, to ``change`` and ``build`` anew."""
    return site.copy(tmp_path / "site")


@pytest.fixture
def own_server(own_site: Site) -> Iterator[Server]:
    """``own_site`` served, for one test alone: to ``stop``, ``kill`` and ``restart``."""
    with Server(own_site) as server:
        yield server


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Starts the browser that ``launch`` starts."""
    return browser_type_launch_args | OWN


@pytest.fixture(scope="module")
def blank(browser: Browser, server: Server) -> Iterator[Page]:
    """A page of one phone for all tests of a file: each ``clear``s it, or ``show``s its screen."""
    page = new_page(browser, server.url)
    yield page
    page.context.close()


@pytest.fixture
def line(server: Server) -> Iterator[Line]:
    """A line to the server, for one test alone: to put something else on it."""
    with Line(server) as line:
        yield line


@pytest.fixture
def turn_on(playwright: Playwright, tmp_path: Path) -> Iterator[TurnOn]:
    """``turn_on(server)``: a phone whose relative addresses lead to that server.

    ``close()`` it and turn it on again: it is the same phone, with what it kept.
    """
    phones: list[BrowserContext] = []

    def turn_on(address: Address) -> BrowserContext:
        phones.append(launch(playwright, tmp_path / "phone", address.url))
        return phones[-1]

    yield turn_on
    for phone in phones:
        phone.close()


@pytest.fixture
def leads_to(server: Server) -> Address:
    """Where a phone's relative addresses lead: a module may say otherwise."""
    return server


@pytest.fixture
def service_workers() -> str:
    """Whether a phone installs the worker, "allow" or "block": a module may say otherwise.

    To fetch the offline copy takes a quarter of a second of the machine.
    """
    return "block"


@pytest.fixture
def phone(new_context: NewContext, leads_to: Address, service_workers: str) -> BrowserContext:
    """A phone fresh from the box, 360 by 800: ``phone.new_page().goto("/check/")``.

    What it keeps is gone once it is turned off; it starts within a fraction of the time. Every page
    comes from the server, unless ``service_workers`` says otherwise.
    """
    return new_context(base_url=leads_to.url, service_workers=service_workers, **PHONE)
