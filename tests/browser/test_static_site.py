"""The static site under a plain nginx: the same bytes, headers and journeys, with no Python."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import brotli
import pytest

from config.building.pages import every_address, page_addresses
from config.serving.files import REVALIDATE
from config.serving.headers import SECURITY_HEADERS
from config.serving.hosting import caddy, caddy_proxy, headers_file, nginx
from tests.answers import Answer, assert_guarded, over_the_wire
from tests.browser.server import SOURCES
from tests.nginx import MISSING, Nginx, installed, speaks_brotli

needs_nginx = pytest.mark.skipif(not installed(), reason=MISSING)
needs_brotli = pytest.mark.skipif(
    not speaks_brotli(), reason="this nginx has no brotli (libnginx-mod-http-brotli-static)"
)


@pytest.fixture(scope="module")
def host(public: Path) -> Iterator[Nginx]:
    """nginx that serves it, and nothing else."""
    with Nginx(public) as running:
        yield running


def get(host: Nginx, path: str, **headers: str) -> Answer:
    """What nginx answers."""
    return over_the_wire(host.port, f"GET {path}", **headers)


@needs_nginx
@pytest.mark.parametrize("path", [*page_addresses(), "/serviceworker.js", "/robots.txt"])
def test_every_page_comes_as_built_and_guarded(host: Nginx, public: Path, path: str) -> None:
    got = get(host, path)
    file = public / path.strip("/")
    assert got.status == 200
    assert got.body == (file / "index.html" if path.endswith("/") else file).read_bytes()
    assert_guarded(got, "nginx")
    assert got.headers["Cache-Control"] == REVALIDATE


@needs_nginx
@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/serviceworker.js", "text/javascript; charset=utf-8"),
        ("/manifest.webmanifest", "application/manifest+json"),
    ],
)
def test_each_file_says_what_it_is(host: Nginx, path: str, kind: str) -> None:
    assert get(host, path).headers["Content-Type"] == kind


@needs_nginx
def test_unchanged_page_is_not_sent_again(host: Nginx) -> None:
    tag = get(host, "/check/", Accept_Encoding="gzip").headers["ETag"]
    again = get(host, "/check/", Accept_Encoding="gzip", If_None_Match=tag)
    assert (again.status, again.body) == (304, b"")
    assert_guarded(again, "nginx")


@needs_nginx
def test_compressed_ahead_with_gzip(host: Nginx, public: Path) -> None:
    got = get(host, "/check/", Accept_Encoding="gzip")
    assert got.headers["Content-Encoding"] == "gzip"
    assert got.headers["Vary"] == "Accept-Encoding"
    assert gzip.decompress(got.body) == (public / "check/index.html").read_bytes()


@needs_nginx
@needs_brotli
def test_compressed_ahead_with_brotli(host: Nginx, public: Path) -> None:
    got = get(host, "/check/", Accept_Encoding="gzip, br")
    assert got.headers["Content-Encoding"] == "br"
    assert brotli.decompress(got.body) == (public / "check/index.html").read_bytes()


@needs_nginx
def test_hashed_file_is_kept_for_ever(host: Nginx, public: Path) -> None:
    css = next(public.glob("static/css/*.css")).relative_to(public)
    assert "immutable" in get(host, f"/{css}").headers["Cache-Control"]


@needs_nginx
@pytest.mark.parametrize("path", ["/nowhere/", "/static/", "/static/css/", "/check/nowhere"])
def test_page_that_is_not_there_says_so(host: Nginx, public: Path, path: str) -> None:
    got = get(host, path)
    assert (got.status, got.body) == (404, (public / "404.html").read_bytes())
    assert_guarded(got, "nginx")
    assert got.headers["Cache-Control"] == "no-store"


@needs_nginx
@pytest.mark.parametrize("path", ["/check/verdict/", "/after/verdict/"])
def test_form_without_javascript_is_told_where_the_answers_stand(host: Nginx, path: str) -> None:
    got = over_the_wire(host.port, f"POST {path}", b"age=under-18")
    assert got.status == 405
    assert b'href="/how-it-decides/"' in got.body
    assert b'href="/emergency/"' in got.body
    assert_guarded(got, "nginx")


@needs_nginx
def test_nothing_of_a_request_is_written_down(host: Nginx) -> None:
    get(host, "/secret-page/", Referer="http://127.0.0.1/secret-before/")
    over_the_wire(host.port, "POST /secret-form/", b"a" * 70_000)
    assert "secret" not in (host.folder / "error.log").read_text(encoding="utf-8")


@needs_nginx
def test_address_without_its_slash_leads_on(host: Nginx) -> None:
    got = get(host, "/check")
    assert (got.status, got.headers["Location"]) == (301, "/check/")
    assert_guarded(got, "nginx")


@needs_nginx
def test_transport_security_comes_only_under_https(host: Nginx) -> None:
    name = "Strict-Transport-Security"
    assert name not in get(host, "/").headers
    assert "max-age" in get(host, "/", X_Forwarded_Proto="https").headers[name]


@pytest.mark.parametrize(
    ("file", "written"),
    [
        ("nginx.conf", nginx(every_address())),
        ("Caddyfile.static", caddy()),
        ("Caddyfile", caddy_proxy()),
    ],
)
def test_server_configuration_is_what_the_code_says(file: str, written: str) -> None:
    assert (SOURCES / "deploy" / file).read_text(encoding="utf-8") == written


def test_static_hosts_get_every_header(public: Path) -> None:
    rules = (public / "_headers").read_text(encoding="utf-8")
    assert rules == headers_file(page_addresses())
    for name, value in SECURITY_HEADERS.items():
        assert f"  {name}: {value}\n" in rules
    assert all(len(line) < 2000 for line in rules.splitlines())  # what static hosts take


def test_static_hosts_are_told_once_how_long_to_keep_each_file(public: Path) -> None:
    rules = (public / "_headers").read_text(encoding="utf-8")
    asked = [r.split("\n")[0] for r in re.split(r"\n(?=/)", rules) if "  Cache-Control:" in r]
    files = [f"/{path.relative_to(public).as_posix()}" for path in public.rglob("*.*")]
    files = [file for file in files if not file.endswith((".br", ".gz"))]
    addresses = {file.removesuffix("index.html") for file in files}
    for address in addresses - {"/404.html", "/405.html"}:
        assert sum(fnmatch(address, rule) for rule in asked) == 1, address


def test_static_site_holds_nothing_but_the_site(public: Path) -> None:
    endings = {path.suffix for path in public.rglob("*") if path.is_file()}
    texts = {".html", ".css", ".js", ".json", ".svg", ".txt", ".webmanifest", ""}
    assert endings <= texts | {".png", ".gz", ".br"}
    assert not list(public.rglob("staticfiles.json"))
