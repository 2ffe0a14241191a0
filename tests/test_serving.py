"""How files are served: one strong tag for each encoding, 304, and what caches may keep."""

from __future__ import annotations

import gzip
from pathlib import Path

import brotli
import pytest

from config.building.pages import page_addresses
from tests.wsgi import FORM, Application

ENCODINGS = ["identity", "gzip", "br"]
UNPACK = {"gzip": gzip.decompress, "br": brotli.decompress, None: bytes}


def hashed(built: Path, kind: str) -> str:
    """The address of some hashed file of this kind."""
    found = next(path for path in (built / "static").rglob(f"*.{kind}"))
    return "/" + found.relative_to(built).as_posix()


@pytest.mark.parametrize("path", page_addresses())
def test_every_page_is_served_as_built(application: Application, built: Path, path: str) -> None:
    answer = application.get(path)
    assert answer.status == 200
    assert answer.body == (built / path.strip("/") / "index.html").read_bytes()
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("path", ["/check/", "/sources/", "/serviceworker.js"])
def test_compression_is_chosen_by_what_the_browser_takes(
    application: Application, path: str, encoding: str
) -> None:
    answer = application.get(path, Accept_Encoding=encoding)
    sent = answer.headers["Content-Encoding"]
    assert sent == (encoding if encoding != "identity" else None)
    assert UNPACK[sent](answer.body) == application.get(path).body
    assert answer.headers["Content-Length"] == str(len(answer.body))


@pytest.mark.parametrize(
    ("accepted", "sent"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("br;q=0, gzip", "gzip"),
        ("br;q=0.000,gzip;q=0", None),
        ("gzip;q=0.5", "gzip"),
        ("*", None),
        ("", None),
    ],
)
def test_refused_encoding_is_never_sent(
    application: Application, accepted: str, sent: str | None
) -> None:
    assert application.get("/check/", Accept_Encoding=accepted).headers["Content-Encoding"] == sent


def test_each_encoding_has_a_strong_tag_of_its_own(application: Application) -> None:
    tags = {application.get("/", Accept_Encoding=name).headers["ETag"] for name in ENCODINGS}
    assert len(tags) == 3
    assert all(tag.startswith('"') and tag.endswith('"') for tag in tags)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', '"a" , W/{}', "*"])
def test_held_bytes_are_not_sent_again(application: Application, encoding: str, form: str) -> None:
    whole = application.get("/check/", Accept_Encoding=encoding)
    held = form.format(whole.headers["ETag"])
    answer = application.get("/check/", Accept_Encoding=encoding, If_None_Match=held)
    assert (answer.status, answer.body) == (304, b"")
    for name in ("ETag", "Cache-Control", "Vary"):
        assert answer.headers[name] == whole.headers[name]


@pytest.mark.parametrize("held", ['"other"', "", ",", 'W/""', "\x7f", '"' * 5000])
def test_other_tags_bring_the_whole_page(application: Application, held: str) -> None:
    assert application.get("/", If_None_Match=held).status == 200


def test_tag_of_another_encoding_brings_the_whole_page(application: Application) -> None:
    tag = application.get("/", Accept_Encoding="gzip").headers["ETag"]
    assert application.get("/", Accept_Encoding="br", If_None_Match=tag).status == 200


@pytest.mark.parametrize(
    "date", ["Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "yesterday", "-1"]
)
def test_no_date_decides_whether_a_page_is_new(application: Application, date: str) -> None:
    answer = application.get("/", If_Modified_Since=date)
    assert answer.status == 200
    assert "Last-Modified" not in answer.headers


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_head_says_what_get_would(application: Application, method: str) -> None:
    answer = application.ask(f"{method} /check/", Accept_Encoding="br")
    whole = application.get("/check/", Accept_Encoding="br")
    assert answer.status == 200
    assert answer.headers.items() == whole.headers.items()
    assert answer.body == (whole.body if method == "GET" else b"")


@pytest.mark.parametrize("asked", ["bytes=0-9", "bytes=-5", "bytes=5-1", "bytes=0-1,4-5", "x"])
def test_part_of_a_page_is_answered_with_the_whole(application: Application, asked: str) -> None:
    answer = application.get("/", Range=asked)
    assert (answer.status, answer.body) == (200, application.get("/").body)


@pytest.mark.parametrize("kind", ["css", "js"])
def test_hashed_file_is_kept_for_ever(application: Application, built: Path, kind: str) -> None:
    kept = application.get(hashed(built, kind)).headers["Cache-Control"]
    assert "immutable" in kept
    assert "max-age=31536000" in kept


@pytest.mark.parametrize("path", [*page_addresses(), "/serviceworker.js", "/manifest.webmanifest"])
def test_page_is_asked_for_each_time(application: Application, path: str) -> None:
    kept = application.get(path).headers["Cache-Control"]
    assert "max-age=0" in kept
    assert "stale" not in kept
    assert "immutable" not in kept


@pytest.mark.parametrize(
    ("asked", "body"),
    [
        ("GET /nowhere/", b""),
        ("GET /static/js/gone.0123456789ab.js", b""),
        ("DELETE /check/", b""),
        ("POST /check/verdict/", b"age=nonsense"),
        ("POST /check/verdict/", b"a" * 70_000),
    ],
)
def test_what_fails_is_never_kept(application: Application, asked: str, body: bytes) -> None:
    answer = application.ask(asked, body, Content_Type=FORM)
    assert answer.status >= 400
    assert answer.headers.get_all("Cache-Control") == ["no-store"]


@pytest.mark.parametrize("path", [*page_addresses(), "/serviceworker.js"])
def test_answer_varies_by_encoding_alone(application: Application, path: str) -> None:
    answers = [application.get(path, Cookie="a=b", Accept_Language=code) for code in ("ar", "de")]
    assert [answer.headers["Vary"] for answer in answers] == ["Accept-Encoding"] * 2
    assert answers[0].body == answers[1].body


@pytest.mark.parametrize(("path", "target"), [("/check", "check/"), ("/check/index.html", "./")])
def test_other_spellings_lead_to_the_one_address(
    application: Application, path: str, target: str
) -> None:
    answer = application.get(path)
    assert (answer.status, answer.headers["Location"]) == (302, target)


@pytest.mark.parametrize("path", ["/", "/robots.txt", "/serviceworker.js", "/about/", "/check/"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_file_is_only_ever_read(application: Application, path: str, method: str) -> None:
    # A checklist takes its own form back, so that Change works without a script: no other kind.
    wanted = {415} if (method, path) == ("POST", "/check/") else {404, 405}
    assert application.ask(f"{method} {path}", b"a=b").status in wanted


def test_answered_form_is_never_kept(application: Application) -> None:
    answer = application.post("/check/verdict/", b"age=under-18")
    assert answer.status == 200
    assert answer.headers["Cache-Control"] == "no-store"
