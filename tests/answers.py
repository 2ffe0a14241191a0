"""What came back, whoever was asked and however; and what every answer must carry."""

from __future__ import annotations

import http.client
from dataclasses import dataclass
from email.message import Message

from config.serving.headers import OF_PAGES, SECURITY_HEADERS


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
    """All of the headers, each once, and nothing that a reader could be known by. What only a page
    needs may be left out with anything else.
    """
    page = answer.headers.get("Content-Type", "text/html").startswith("text/html")
    for name, value in SECURITY_HEADERS.items():
        said = answer.headers.get_all(name, [])
        left_out = name == OF_PAGES and not page and not said
        assert left_out or said == [value], (answer.status, name)
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Server"] == banner
