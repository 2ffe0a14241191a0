"""Every answer carries the security headers, whoever made it."""

from __future__ import annotations

import re

import pytest

from config.serving.headers import OF_PAGES
from tests.answers import assert_guarded, over_the_wire
from tests.browser.server import Server
from tests.wsgi import FORM, Application

VERDICT = "/check/verdict/"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
    "trusted-types worker"
)
HSTS = "Strict-Transport-Security"


def test_policy_is_exactly_this(application: Application) -> None:
    assert application.get("/").headers["Content-Security-Policy"] == POLICY


def test_policy_allows_nothing_inline_and_no_eval(application: Application) -> None:
    sent = application.post(VERDICT, b"age=under-18").headers["Content-Security-Policy"]
    assert not re.search(r"unsafe|\*|data:|blob:|https?:", sent)
    assert sent.split("; ")[0] == "default-src 'none'"


def test_permissions_policy_gives_away_nothing(application: Application) -> None:
    rules = application.get("/").headers["Permissions-Policy"].split(", ")
    assert all(re.fullmatch(r"[a-z-]+=\(\)", rule) for rule in rules)
    shut = {rule.removesuffix("=()") for rule in rules}
    assert {"camera", "geolocation", "microphone", "serial", "browsing-topics"} <= shut
    assert not {"web-share", "clipboard-write"} & shut  # what the pages use


@pytest.mark.parametrize(
    "path",
    ["/", "/check/", VERDICT, "/serviceworker.js", "/manifest.webmanifest", "/robots.txt"],
)
def test_files_are_guarded(application: Application, path: str) -> None:
    answer = application.get(path)
    assert answer.status == 200
    assert_guarded(answer)


def test_what_is_no_page_says_nothing_about_what_pages_may(application: Application) -> None:
    assert OF_PAGES not in application.get("/serviceworker.js").headers
    assert OF_PAGES in application.get("/no-such-page/").headers


def test_not_modified_is_guarded(application: Application) -> None:
    tag = application.get("/").headers["ETag"]
    answer = application.get("/", If_None_Match=tag)
    assert answer.status == 304
    assert_guarded(answer)


@pytest.mark.parametrize(
    ("asked", "body", "kind", "status"),
    [
        ("GET /nowhere/", b"", "", 404),
        ("GET /check", b"", "", 302),
        ("POST /", b"a=b", FORM, 405),
        ("POST /static/", b"a=b", FORM, 404),
        ("DELETE /check/verdict/", b"", "", 405),
        ("POST /check/verdict/", b"age=under-18", FORM, 200),
        ("POST /check/verdict/", b"age=nonsense", FORM, 422),
        ("POST /check/verdict/", b"{}", "application/json", 415),
        ("POST /check/verdict/", b"--x", "multipart/form-data", 400),
        ("POST /check/verdict/", b"a" * 70_000, FORM, 413),
    ],
)
def test_answers_that_no_file_gives_are_guarded(
    application: Application, asked: str, body: bytes, kind: str, status: int
) -> None:
    answer = application.ask(asked, body, Content_Type=kind)
    assert answer.status == status
    assert_guarded(answer)


@pytest.mark.parametrize(
    ("asked", "body", "status"),
    [
        ("GET /check/", b"", 200),
        ("GET /check", b"", 302),
        ("GET /nowhere/", b"", 404),
        ("DELETE /check/", b"", 405),
        ("POST /check/verdict/", b"--x", 415),
        ("POST /check/verdict/", b"a" * 70_000, 413),
    ],
)
def test_answers_over_the_wire_are_guarded(
    server: Server, asked: str, body: bytes, status: int
) -> None:
    answer = over_the_wire(server.port, asked, body)
    assert answer.status == status
    assert_guarded(answer)


def test_mistaken_form_over_the_wire_is_guarded(server: Server) -> None:
    answer = over_the_wire(server.port, f"POST {VERDICT}", b"age=nonsense", Content_Type=FORM)
    assert answer.status == 422
    assert_guarded(answer)


def test_unreadable_form_over_the_wire_is_guarded(server: Server) -> None:
    kind = "multipart/form-data"
    answer = over_the_wire(server.port, f"POST {VERDICT}", b"--x", Content_Type=kind)
    assert answer.status == 400
    assert_guarded(answer)


def test_not_modified_over_the_wire_is_guarded(server: Server) -> None:
    tag = over_the_wire(server.port, "GET /").headers["ETag"]
    answer = over_the_wire(server.port, "GET /", If_None_Match=tag)
    assert (answer.status, answer.body) == (304, b"")
    assert_guarded(answer)


@pytest.mark.parametrize(
    ("length", "status"), [("", 411), ("-1", 411), ("x", 411), ("9" * 30, 411), ("20", 400)]
)
def test_body_of_another_length_than_declared_is_refused(
    application: Application, length: str, status: int
) -> None:
    answer = application.post("/check/verdict/", b"age=under-18", Content_Length=length)
    assert answer.status == status
    assert_guarded(answer)


def test_wrong_host_is_guarded(application: Application) -> None:
    answer = application.post(VERDICT, b"age=under-18", Host="evil.example")
    assert answer.status == 400
    assert_guarded(answer)


@pytest.mark.parametrize("path", ["/", VERDICT, "/nowhere/", "/robots.txt"])
def test_trace_is_not_answered(application: Application, path: str) -> None:
    assert application.ask(f"TRACE {path}").status in {404, 405}


def test_transport_security_comes_only_under_https(application: Application) -> None:
    assert HSTS not in application.get("/").headers
    assert HSTS not in application.get("/", X_Forwarded_Proto="http").headers
    answer = application.get("/", X_Forwarded_Proto="https")
    assert int(answer.headers[HSTS].split(";")[0].removeprefix("max-age=")) >= 31_536_000
