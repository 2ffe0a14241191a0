"""Bad input: a clear message where it belongs, nothing lost, never a 500 and never silence."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from checklist.content import CONTENT
from tests.reading import plain

ADDRESS = "/check/verdict/"
FORM = "application/x-www-form-urlencoded"


def send(body: bytes | str, content_type: str = FORM) -> HttpResponse:
    client = Client(raise_request_exception=False)
    return client.post(ADDRESS, data=body, content_type=content_type)  # type: ignore[return-value]


def field(html: str, question: str) -> str:
    return html.split(f'id="{question}"')[1].split("</fieldset>", maxsplit=1)[0]


def test_unknown_option_is_named_at_its_question_and_the_rest_is_kept() -> None:
    response = send("tool=spoon&cleaning=alcohol")
    html = response.content.decode()
    assert response.status_code == 422
    assert "We do not know one of the answers" in field(html, "tool")
    assert re.search(r'value="alcohol"[^>]* checked', field(html, "cleaning"))


def test_unknown_question_is_named_and_the_rest_is_kept() -> None:
    response = send("moon=full&cleaning=alcohol")
    html = response.content.decode()
    assert response.status_code == 422
    assert "no question of ours" in html
    assert re.search(r'value="alcohol"[^>]* checked', field(html, "cleaning"))


def test_two_answers_to_a_single_choice_are_asked_again() -> None:
    response = send("tool=roller&tool=pen")
    html = field(response.content.decode(), "tool")
    assert response.status_code == 422
    assert "takes one answer" in html
    assert " checked" not in html


def test_none_of_these_cannot_go_with_another() -> None:
    response = send("skin-now=none&skin-now=pimples")
    html = field(response.content.decode(), "skin-now")
    assert response.status_code == 422
    assert "cannot go with another answer" in html
    assert html.count(" checked") == 2


def test_a_mistake_is_listed_at_the_top_with_a_way_to_it() -> None:
    html = send("tool=spoon").content.decode()
    top = html.split("<form")[0]
    assert 'role="alert"' in top
    assert 'href="#tool"' in top


def test_what_was_sent_is_never_echoed() -> None:
    html = send(urlencode({"tool": "<script>alert(1)</script>", "zebra-stripes": "x"})).content
    assert b"alert(1)" not in html
    assert b"zebra" not in html


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("&".join(f"q{number}=x" for number in range(5000)), 400),
        ("&".join(["tool=roller"] * 300), 422),
        ("tool=" + "x" * 2_000_000, 400),
        ("tool=%00", 422),
        ("tool=%FF%FE", 422),
        (b"tool=\xff\xfe", 422),
        ("%ED%A0%80=1", 422),
        ("tool", 422),
        ("=", 422),
        ("", 200),
        ("tool=roller&tool=roller", 422),
        ("cleaning=alcohol&cleaning=alcohol", 200),
    ],
    ids=range(12),
)
def test_odd_bodies_get_a_plain_answer(body: bytes | str, status: int) -> None:
    response = send(body)
    assert response.status_code == status
    assert "<h1" in response.content.decode()


def test_a_body_that_is_no_form_is_refused() -> None:
    assert send('{"tool": "roller"}', "application/json").status_code == 415
    assert send("tool=roller", "text/plain").status_code == 415


def test_a_broken_multipart_body_is_refused() -> None:
    assert send(b"garbage", "multipart/form-data").status_code == 400
    assert send(b"--x\r\ngarbage", "multipart/form-data; boundary=x").status_code in {200, 400}


def test_a_form_in_another_charset_is_refused() -> None:
    assert send(b"tool=roller", FORM + "; charset=utf-16").status_code == 400


def test_a_file_is_no_answer() -> None:
    upload = SimpleUploadedFile("a.txt", b"x")
    response = Client().post(ADDRESS, {"tool": upload})
    assert response.status_code == 422
    assert "no question of ours" in plain(response.content.decode())


@pytest.mark.parametrize("method", ["put", "patch", "delete", "trace", "options"])
def test_wrong_methods_are_refused(method: str) -> None:
    for address in [ADDRESS, "/check/", "/"]:
        response = getattr(Client(), method)(address)
        assert response.status_code == 405
        assert "POST" in response["Allow"] or address != ADDRESS


NAMES = [question.id for question in CONTENT.checklists[0].questions()]
VALUES = [o.id for q in CONTENT.checklists[0].questions() for o in q.options]
FIELD = st.tuples(
    st.one_of(st.sampled_from(NAMES), st.text(max_size=30)),
    st.one_of(st.sampled_from(VALUES), st.text(max_size=60), st.binary(max_size=40)),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(FIELD, max_size=12))
def test_any_fields_at_all_get_a_verdict_or_a_message(
    fields: list[tuple[str, str | bytes]],
) -> None:
    body = urlencode([(name.encode("utf-8", "replace"), _bytes(value)) for name, value in fields])
    response = send(body)
    assert response.status_code in {200, 400, 422}
    if response.status_code == 200:
        assert "see a professional" in plain(response.content.decode())


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_at_all_get_an_answer(body: bytes) -> None:
    assert send(body).status_code in {200, 400, 422}


def _bytes(value: str | bytes) -> bytes:
    return value if isinstance(value, bytes) else value.encode("utf-8", "replace")


def test_answers_sent_back_are_shown_again_and_never_kept() -> None:
    response = Client().post("/check/", {"age": "under-18", "cleaning": ["alcohol"]})
    html = response.content.decode()
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
    assert html.count(" checked") == 2
    assert "data-mend" not in html


def test_bad_answers_sent_back_are_told() -> None:
    response = Client().post("/check/", {"age": "nonsense"})
    assert response.status_code == 422
    assert "data-mend" in response.content.decode()
