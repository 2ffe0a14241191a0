"""Ten thousand requests that no browser would send: never a 500, never a header missing."""

from __future__ import annotations

from collections import Counter
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from checklist.content import CONTENT
from config.building.pages import page_addresses
from tests.answers import assert_guarded
from tests.conftest import Figure
from tests.wsgi import FORM, Application

SHARES = 8
EACH = 25
KNOWN = [*page_addresses(), "/serviceworker.js", "/robots.txt", "/static/", "/check", "/404.html"]
CHOICES = [
    (question.id, option.id)
    for checklist in CONTENT.checklists
    for section in checklist.sections
    for question in section.questions
    for option in question.options
]

junk = st.text(st.characters(max_codepoint=255), max_size=30)
paths = st.one_of(
    st.sampled_from(KNOWN),
    st.text(max_size=30).map(lambda text: "/" + text.encode("utf-8", "replace").decode("latin-1")),
    st.tuples(st.sampled_from(KNOWN), junk).map("".join),
)
methods = st.sampled_from(["GET", "GET", "HEAD", "POST", "PUT", "TRACE", "OPTIONS", "X", ""])
names = st.sampled_from(
    [
        "HTTP_HOST",
        "HTTP_ACCEPT_ENCODING",
        "HTTP_IF_NONE_MATCH",
        "HTTP_IF_MODIFIED_SINCE",
        "HTTP_RANGE",
        "HTTP_X_FORWARDED_PROTO",
        "HTTP_X_FORWARDED_HOST",
        "HTTP_X_FORWARDED_FOR",
        "HTTP_FORWARDED",
        "HTTP_COOKIE",
        "HTTP_TRANSFER_ENCODING",
        "HTTP_CONTENT_ENCODING",
        "CONTENT_TYPE",
        "CONTENT_LENGTH",
        "QUERY_STRING",
    ]
)
kinds = st.sampled_from([FORM, "multipart/form-data; boundary=x", "multipart/form-data", "text/x"])
bodies = st.one_of(
    st.binary(max_size=100),
    st.lists(st.sampled_from(CHOICES), max_size=8).map(lambda chosen: urlencode(chosen).encode()),
    st.just(b'--x\r\nContent-Disposition: form-data; name="age"\r\n\r\nunder-18\r\n--x--'),
)
requests = st.tuples(methods, paths, kinds, bodies, st.dictionaries(names, junk, max_size=3))


@pytest.mark.parametrize("share", range(SHARES))
def test_random_requests_are_answered_with_care(
    share: int, application: Application, figure: Figure
) -> None:
    statuses = Counter[int]()

    @seed(share)
    @settings(
        max_examples=10_000 // EACH // SHARES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(many=st.lists(requests, min_size=EACH, max_size=EACH))
    def answered_with_care(many: list[Any]) -> None:
        for method, path, kind, body, extra in many:
            environ = application.environ(f"{method} {path}", body, Content_Type=kind) | extra
            answer = application.answer(environ)
            statuses[answer.status] += 1
            # 501 is our own answer to a method that is not in capitals, and to no other.
            unknown = answer.status == 501 and not method.isupper()  # an empty one too
            assert unknown or answer.status in range(200, 500)
            assert_guarded(answer)

    answered_with_care()
    said = ", ".join(f"{number:,} with {status}" for status, number in sorted(statuses.items()))
    figure(
        f"{statuses.total():,} random requests (share {share + 1} of {SHARES}): {said}; "
        "each with all headers"
    )
