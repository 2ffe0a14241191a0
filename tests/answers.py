"""What came back, whoever was asked and however; and what every answer must carry."""

from __future__ import annotations

import http.client
from dataclasses import dataclass
from email.message import Message

from config.serving.headers import SECURITY_HEADERS


@dataclass(frozen=True)
class Answer:
    """What came back. ``headers`` knows no upper and lower case."""

    status: int
    headers: Message
    body: bytes


def over_the_wire(port: int, asked: str, body: bytes = b"", /, **headers: str) -> Answer:
    """``over_the_wire(port, "GET /check/", Accept_Encoding="br")``, from this machine."""
    method, _, path = asked.partition(" ")
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request(method, path, body=body or None, headers=named)
    response = connection.getresponse()
    answer = Answer(response.status, response.headers, response.read())
    connection.close()
    return answer


def assert_guarded(answer: Answer, banner: str | None = "") -> None:
    """All of the headers, each once, and nothing that a reader could be known by."""
    for name, value in SECURITY_HEADERS.items():
        assert answer.headers.get_all(name) == [value], (answer.status, name)
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Server"] == banner
