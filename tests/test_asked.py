"""Whatever fails before Django looks is answered by us: with the headers, and nothing logged."""

from __future__ import annotations

from typing import Any

import pytest

from config.serving.asked import LOGGER, Asked
from config.serving.headers import SecurityHeaders
from tests.answers import assert_guarded, over_the_wire
from tests.browser.server import Server
from tests.wsgi import Application

VERDICT = "/check/verdict/"
PART = b"--x\r\nContent-Disposition: form-data; name*=%b''age\r\n\r\nunder-18\r\n--x--\r\n"


@pytest.mark.parametrize("method", ["post", "get", "head", "Post", "delete"])
@pytest.mark.parametrize("path", ["/", VERDICT, "/nowhere/"])
def test_method_in_lower_case_passes_no_guard(
    application: Application, method: str, path: str
) -> None:
    answer = application.ask(f"{method} {path}", b"age=under-18")
    assert answer.status == 501
    assert_guarded(answer)


@pytest.mark.parametrize("method", ["post", "get"])
def test_method_in_lower_case_is_refused_over_the_wire(server: Server, method: str) -> None:
    answer = over_the_wire(server.port, f"{method} {VERDICT}", b"age=under-18")
    assert answer.status == 501
    assert_guarded(answer)


@pytest.mark.parametrize("path", ["/check/", VERDICT])
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"age=under-18", "x; charset*=SECRET''x"),
        (b"age=under-18", "application/x-www-form-urlencoded; charset*=SECRET''x"),
        (PART % b"SECRET", "multipart/form-data; boundary=x"),
        (PART % b"hex", "multipart/form-data; boundary=x"),
    ],
)
def test_charset_that_is_none_is_a_bad_request_and_not_logged(
    application: Application, caplog: pytest.LogCaptureFixture, path: str, body: bytes, kind: str
) -> None:
    answer = application.post(path, body, kind)
    assert answer.status == 400
    assert_guarded(answer)
    assert "ERROR" not in {record.levelname for record in caplog.records}
    assert "SECRET" not in caplog.text


def test_fault_before_django_is_answered_and_only_its_place_logged(
    application: Application, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> Any:
        raise RuntimeError("SECRET")

    monkeypatch.setattr(application, "wsgi", SecurityHeaders(Asked(fail)))
    monkeypatch.setattr(LOGGER, "disabled", False)  # made before Django set the logs up, here
    answer = application.get("/")
    assert answer.status == 500
    assert_guarded(answer)
    assert [record.getMessage() for record in caplog.records] == [""]
