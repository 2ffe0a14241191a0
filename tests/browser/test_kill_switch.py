"""The kill switch: one build takes the worker and its copies off every phone, and no answer."""

from __future__ import annotations

import pytest

from tests.browser.conftest import TurnOn
from tests.browser.copies import ask, copies, copy_of, visit
from tests.browser.line import Line, passed_on
from tests.browser.questions import KEY, as_stored, remembered
from tests.browser.server import Server, Site, until

ANSWER = f"localStorage.setItem('{KEY}', '{as_stored({'tool': ['roller']})}')"
WORKERS = "navigator.serviceWorker.getRegistrations().then((all) => all.length)"


@pytest.fixture(scope="module")
def off_site(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Built with the kill switch on."""
    off = site.copy(tmp_path_factory.mktemp("off") / "copy")
    off.build(NEEDLEWISE_KILL_SWITCH="1")
    return off


def test_kill_switch_takes_everything_but_the_answers(
    turn_on: TurnOn, line: Line, server: Server, off_site: Site
) -> None:
    page = visit(turn_on(line), "/about/")
    page.evaluate(ANSWER)
    loaded: list[str] = []
    page.on("load", lambda seen: loaded.append(seen.url))
    with Server(off_site) as off:
        line.answer = lambda path: passed_on(off, path)
        ask(page, "navigator.serviceWorker.ready.then((r) => r.update())")
        until(lambda: ask(page, WORKERS) == 0 and loaded)
        assert copies(page) == {}
        assert remembered(page) == {"tool": ["roller"]}
        response = page.goto("/about/")
        assert response is not None
        assert not response.from_service_worker
        until(lambda: ask(page, WORKERS) == 0)
        assert len(loaded) == 2  # Once by the switch, once by us: it does not go round in circles.
    line.answer = lambda path: passed_on(server, path)
    assert copies(visit(page.context, "/about/")) == copy_of(server.site)
