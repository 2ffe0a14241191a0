"""A language under its prefix is served as English is: by our server, nginx and Caddy alike."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from django.test import RequestFactory, override_settings

from checklist.sitemap import answer_sitemap, sitemap
from config.building.pages import every_address
from config.serving.files import REVALIDATE
from config.serving.hosting import caddy, headers_file
from config.serving.prefix import Withdrawn
from tests.answers import assert_guarded, over_the_wire
from tests.browser.server import Server, Site
from tests.nginx import MISSING, Nginx, installed
from tests.pseudo import CODE, OPEN
from tests.test_caddy import CADDY, running
from tests.wsgi import FORM

HERE = f"/{CODE}"
KNOWN = [("en", "en"), (CODE, CODE)]
OURS = OPEN.encode()


@pytest.fixture(scope="module", autouse=True)
def both() -> Iterator[None]:
    """In this process too both are known."""
    with override_settings(LANGUAGES=KNOWN):
        yield


@pytest.fixture(scope="module")
def speaking(translated: Site) -> Iterator[Server]:
    """The site of both languages, by our server."""
    with Server(translated) as server:
        yield server


@pytest.fixture(scope="module")
def folder(translated: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same as static files."""
    public = tmp_path_factory.mktemp("prefixes") / "public"
    translated.manage("site", str(public), NEEDLEWISE_HOSTS="needlewise.example")
    return public


@pytest.fixture(scope="module", params=["server", "nginx", "caddy"])
def port(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, int]]:
    """Each of the three that serve it."""
    if request.param == "server":
        yield request.param, request.getfixturevalue("speaking").port
    elif request.param == "nginx":
        if not installed():
            pytest.skip(MISSING)
        with Nginx(request.getfixturevalue("folder")) as host:
            yield request.param, host.port
    else:
        if not CADDY:
            pytest.skip("caddy is not installed")
        public, own = request.getfixturevalue("folder"), tmp_path_factory.mktemp("caddy")
        with running(caddy(), own, "SITE", ROOT=str(public)) as port:
            yield request.param, port


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/check/verdict/", "text/html; charset=utf-8"),
        ("/serviceworker.js", "text/javascript; charset=utf-8"),
        ("/manifest.webmanifest", "application/manifest+json"),
    ],
)
def test_prefixed_page_worker_and_manifest_are_served_as_the_english(
    port: tuple[str, int], path: str, kind: str
) -> None:
    _, number = port
    answer = over_the_wire(number, f"GET {HERE}{path}", Accept_Language="fi", Cookie="x=en")
    assert (answer.status, answer.headers["Content-Type"]) == (200, kind)
    assert answer.headers["Cache-Control"] == REVALIDATE
    assert "Accept-Language" not in answer.headers.get("Vary", "")
    assert_guarded(answer, banner=over_the_wire(number, "GET /").headers["Server"])


@pytest.mark.parametrize(
    ("asked", "status", "alone"),
    [("GET /nowhere/", 404, 404), ("POST /check/verdict/", 200, 405)],
)
def test_what_no_file_answers_is_said_in_the_language_of_the_prefix(
    port: tuple[str, int], asked: str, status: int, alone: int
) -> None:
    name, number = port
    method, path = asked.split()
    sent = {"Content_Type": FORM} if method == "POST" else {}
    body = b"age=under-18" if sent else b""
    for prefix, language in [(HERE, CODE), ("", "en")]:
        answer = over_the_wire(number, f"{method} {prefix}{path}", body, **sent)
        assert answer.status == (status if name == "server" else alone)
        assert f'<html lang="{language}"'.encode() in answer.body


def test_refusal_before_any_page_is_in_the_language_of_the_prefix(speaking: Server) -> None:
    answer = over_the_wire(speaking.port, f"POST {HERE}/check/verdict/", b"a" * 70_000)
    assert answer.status == 413
    assert answer.body.startswith(OURS)


def test_sitemap_names_every_page_in_every_language(speaking: Server, folder: Path) -> None:
    served = over_the_wire(speaking.port, "GET /sitemap.xml").body.decode()
    written = (folder / "sitemap.xml").read_text("utf-8")
    for text, origin in [(served, speaking.url), (written, "https://needlewise.example")]:
        places = {str(place.text) for place in ElementTree.fromstring(text).iterfind(".//{*}loc")}
        assert places == {f"{origin}{address}" for address in every_address()}


def test_sitemap_names_the_site_as_its_pages_do() -> None:
    with override_settings(ORIGIN="https://needlewise.example"):
        served = answer_sitemap(RequestFactory().get("/sitemap.xml")).content.decode()
    assert served == sitemap("https://needlewise.example")


def test_every_page_names_itself_in_every_language(translated: Site) -> None:
    for prefix in ("", HERE):
        html = (translated.built / prefix.strip("/") / "check/index.html").read_text("utf-8")
        for code, address in [
            ("x-default", "/check/"),
            ("en", "/check/"),
            (CODE, f"{HERE}/check/"),
        ]:
            assert f'hreflang="{code}" href="https://needlewise.example{address}"' in html


def test_static_hosts_are_told_of_the_prefixed_worker_and_manifest() -> None:
    rules = headers_file(every_address())
    for path in ("/serviceworker.js", "/manifest.webmanifest", "/check/"):
        assert f"\n{HERE}{path}\n  Cache-Control: {REVALIDATE}" in rules


@pytest.mark.parametrize("asked", ["GET /", "GET /check/", "POST /check/verdict/", "GET /a/b"])
def test_whatever_is_asked_of_a_withdrawn_language_its_one_page_comes(
    withdrawn: Site, asked: str
) -> None:
    method, path = asked.split()
    said: list[str] = []
    layer = Withdrawn(lambda *_: [b"inside"], withdrawn.built)
    environ = {"REQUEST_METHOD": method, "PATH_INFO": f"{HERE}{path}"}
    body = b"".join(layer(environ, lambda status, *_: said.append(status)))  # type: ignore[arg-type]
    assert said == ["503 Service Unavailable"]
    for part in (
        f"{OPEN}title",
        f"{OPEN}call",
        'href="tel:999"',
        'href="/"',
        'lang="ar" dir="rtl"',
    ):
        assert part.encode() in body
    assert b"".join(layer({**environ, "PATH_INFO": path}, None)) == b"inside"  # type: ignore[arg-type]


def test_nothing_leads_to_a_withdrawn_language_and_english_is_whole(withdrawn: Site) -> None:
    folder = withdrawn.built / CODE
    assert {path.suffix for path in folder.iterdir()} == {".html", ".js", ".br", ".gz"}
    html = (withdrawn.built / "about/index.html").read_text("utf-8")
    assert HERE not in html
    assert "Newer About" in html
