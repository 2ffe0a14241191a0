"""Caddy with the configurations that we write: the static site, and the proxy before Python."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from config.serving.hosting import caddy, caddy_proxy
from tests.answers import assert_guarded, over_the_wire
from tests.browser.server import Server, Site, free_port, listens, until
from tests.conftest import Figure
from tests.load import Load
from tests.processes import granian, reload

CADDY = shutil.which("caddy")
ALONE = "{\n\tadmin off\n\tauto_https off\n}\n"  # no port but the one asked for, no certificate
pytestmark = pytest.mark.skipif(not CADDY, reason="caddy is not installed (Debian: apt-get)")


@contextmanager
def running(config: str, folder: Path, name: str, **environment: str) -> Iterator[int]:
    """Caddy on a free port, which the setting ``name`` tells it."""
    port = free_port()
    (folder / "Caddyfile").write_text(ALONE + config, encoding="utf-8")
    own = {name: f"http://127.0.0.1:{port}", "XDG_DATA_HOME": str(folder), "HOME": str(folder)}
    process = subprocess.Popen(
        [CADDY or "", "run", "--config", folder / "Caddyfile", "--adapter", "caddyfile"],
        env=os.environ | own | environment,
        stderr=subprocess.DEVNULL,
    )
    try:
        until(lambda: listens(port))
        yield port
    finally:
        process.terminate()
        process.wait()


@pytest.fixture(scope="module")
def host(public: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The static site."""
    folder = tmp_path_factory.mktemp("caddy")
    with running(caddy(), folder, "SITE", ROOT=str(public)) as port:
        yield port


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("GET /", 200),
        ("GET /serviceworker.js", 200),
        ("GET /check", 308),
        ("GET /nowhere/", 404),
        ("POST /check/verdict/", 405),
    ],
)
def test_every_answer_is_guarded(host: int, asked: str, status: int) -> None:
    answer = over_the_wire(host, asked)
    assert answer.status == status
    assert_guarded(answer, banner=None)


def test_unchanged_page_is_guarded(host: int) -> None:
    tag = over_the_wire(host, "GET /").headers["ETag"]
    answer = over_the_wire(host, "GET /", If_None_Match=tag)
    assert answer.status == 304
    assert_guarded(answer, banner=None)


@pytest.mark.parametrize("path", ["/nowhere/", "/static/js/gone.0123456789ab.js"])
def test_what_is_not_there_is_not_kept(host: int, path: str) -> None:
    answer = over_the_wire(host, f"GET {path}")
    assert (answer.status, answer.headers["Cache-Control"]) == (404, "no-store")


def test_hashed_file_is_kept_for_ever(host: int, public: Path) -> None:
    css = next(public.glob("static/css/*.css")).relative_to(public)
    assert "immutable" in over_the_wire(host, f"GET /{css}").headers["Cache-Control"]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/serviceworker.js", "text/javascript; charset=utf-8"),
        ("/manifest.webmanifest", "application/manifest+json"),
    ],
)
def test_each_file_says_what_it_is(host: int, path: str, kind: str) -> None:
    assert over_the_wire(host, f"GET {path}").headers["Content-Type"] == kind


def test_proxy_sends_each_header_once(server: Server, tmp_path: Path) -> None:
    app = f"127.0.0.1:{server.port}"
    with running(caddy_proxy(), tmp_path, "NEEDLEWISE_HOSTS", NEEDLEWISE_APP=app) as port:
        answer = over_the_wire(port, "GET /check/")
    assert answer.status == 200
    assert_guarded(answer, banner=None)


def test_proxy_without_a_server_behind_it_is_guarded(tmp_path: Path) -> None:
    at_once = caddy_proxy().replace("lb_try_duration 15s", "lb_try_duration 0s")
    app = f"127.0.0.1:{free_port()}"
    with running(at_once, tmp_path, "NEEDLEWISE_HOSTS", NEEDLEWISE_APP=app) as port:
        answer = over_the_wire(port, "GET /")
    assert answer.status == 502
    assert_guarded(answer, banner=None)


@pytest.mark.waits
def test_deploy_behind_the_proxy_fails_no_request(
    own_server: Server, own_site: Site, tmp_path: Path, figure: Figure
) -> None:
    old = next((own_site.built / "static").rglob("*.css")).relative_to(own_site.built)
    app = f"127.0.0.1:{own_server.port}"
    with running(caddy_proxy(), tmp_path, "NEEDLEWISE_HOSTS", NEEDLEWISE_APP=app) as port:
        with Load(port) as load:
            own_site.change("templates/base.html", "</main>", "<!-- newer --></main>")
            own_site.build()
            reload(granian(own_server))
        assert not load.failed
        assert b"<!-- newer -->" in over_the_wire(port, "GET /about/").body
        assert over_the_wire(port, f"GET /{old}").status == 200
    figure(f"deploy under load: {load.answered} requests, 0 failed, old files still there")
