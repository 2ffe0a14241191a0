"""What happens to readers when the server is reloaded, hurt or attacked. Real processes."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from config.serving.bodies import AT_ONCE
from tests.browser.server import BIN, Server, Site, until
from tests.conftest import Figure
from tests.load import Load
from tests.processes import children, granian, listeners, reload

HEAD = b"Host: 127.0.0.1\r\n"
FORM = b"POST /check/verdict/ HTTP/1.1\r\n" + HEAD + b"Content-Length: 1000\r\n\r\nage="


def ask(server: Server, path: str = "/", body: bytes | None = None) -> int:
    """The status of an ordinary reader's request."""
    try:
        with urllib.request.urlopen(server.url + path, data=body, timeout=10) as response:
            response.read()
            return int(response.status)
    except urllib.error.HTTPError as problem:
        return problem.code


def answers(server: Server) -> bool:
    """True once it does."""
    try:
        return ask(server) == 200
    except OSError:
        return False


def raw(server: Server, sent: bytes) -> bytes:
    """The first line of the answer to these bytes: it may come before all of them are sent."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=15) as connection:
        with suppress(ConnectionError):
            connection.sendall(sent)
        return connection.recv(200).split(b"\r\n")[0]


@contextmanager
def slow_clients(server: Server, number: int, sent: bytes) -> Iterator[list[socket.socket]]:
    """So many clients that have sent this much and send no more."""
    clients = []
    for _ in range(number):
        client = socket.create_connection(("127.0.0.1", server.port))
        client.sendall(sent)
        clients.append(client)
    yield clients
    for client in clients:
        client.close()


@pytest.mark.waits
def test_reload_costs_only_what_a_worker_held_as_it_ended(
    own_server: Server, figure: Figure
) -> None:
    readers, workers = 8, 2
    with Load(own_server.port, readers) as load:
        until(lambda: load.answered > 100)
        reload(granian(own_server))
        enough = load.answered + 100
        until(lambda: load.answered > enough)
    assert len(load.failed) <= readers * workers
    figure(
        f"reload under load, with no proxy before it: {load.answered} requests, "
        f"{len(load.failed)} failed (of {readers} readers at the end of each of {workers} workers)"
    )


def test_killed_worker_costs_only_what_it_was_answering(own_server: Server, figure: Figure) -> None:
    readers = 8
    until(lambda: listeners(own_server.port) == 2)
    with Load(own_server.port, readers) as load:
        until(lambda: load.answered > 100)
        victim = children(granian(own_server))[0]
        os.kill(victim, signal.SIGKILL)
        started = time.monotonic()
        until(lambda: victim not in (now := children(granian(own_server))) and len(now) == 2)
        back = time.monotonic() - started
        enough = load.answered + 200
        until(lambda: load.answered > enough)
    assert len(load.failed) <= readers
    figure(
        f"worker killed under load: {load.answered} requests, {len(load.failed)} failed (of "
        f"{readers} readers at that moment), its successor started after {back:.1f} s"
    )


@pytest.mark.waits
def test_slow_headers_hold_up_nobody_else(server: Server, figure: Figure) -> None:
    with slow_clients(server, 300, b"GET / HTTP/1.1\r\n" + HEAD + b"X-Slow: ") as clients:
        started = time.monotonic()
        assert [ask(server, "/"), ask(server, "/check/verdict/", b"age=under-18")] == [200, 200]
        served = time.monotonic() - started
        clients[-1].settimeout(15)
        assert clients[-1].recv(1000)[:12] in {b"", b"HTTP/1.1 408"}
        cut = time.monotonic() - started
    figure(f"300 slow headers: a page and a form served in {served:.2f} s, cut off in {cut:.0f} s")
    assert served < 5


def test_slow_bodies_hold_up_no_page(server: Server, figure: Figure) -> None:
    with slow_clients(server, 100, FORM):
        until(lambda: ask(server, "/check/verdict/", b"age=under-18") == 503)
        started = time.monotonic()
        assert [ask(server, path) for path in ("/", "/check/", "/sources/")] == [200] * 3
        served = time.monotonic() - started
    assert until(lambda: ask(server, "/check/verdict/", b"age=under-18") == 200)
    figure(f"100 slow forms ({AT_ONCE} let in per worker): three pages served in {served:.2f} s")
    assert served < 5


def statuses(clients: list[socket.socket], seconds: float) -> list[bytes]:
    """What each of these clients got in the end: a status, or nothing where it was cut off."""
    end = time.monotonic() + seconds
    found = []
    for client in clients:
        client.settimeout(max(end - time.monotonic(), 0.01))
        found.append(client.recv(1000)[9:12])
    return found


@pytest.mark.waits
def test_stalled_forms_are_cut_off_and_freeze_nobody_then_or_later(
    own_server: Server, figure: Figure
) -> None:
    with Load(own_server.port) as load, slow_clients(own_server, 60, FORM) as clients:
        got = statuses(clients, seconds=15)
        enough = load.answered + 500  # the pages after that: a worker that froze would miss them
        until(lambda: load.answered > enough)
        slowest = load.slowest
    assert set(got) <= {b"408", b"503", b""}
    assert b"408" in got
    assert not load.failed
    assert ask(own_server, "/check/verdict/", b"age=under-18") == 200
    figure(f"60 stalled forms cut off; {load.answered} pages, 0 failed, slowest {slowest:.2f} s")


@pytest.mark.parametrize(
    ("sent", "statuses"),
    [
        (b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n" + HEAD + b"\r\n", {414, 431}),
        (b"GET / HTTP/1.1\r\n" + HEAD + b"X: " + b"a" * 2_000_000 + b"\r\n\r\n", {431}),
        (b"GET / HTTP/1.1\r\n" + HEAD + b"X: a\r\n" * 1000 + b"\r\n", {431}),
        (FORM.replace(b"1000", b"9" * 18), {413}),
        (FORM.replace(b"1000", b"9" * 100), {400}),
        (FORM.replace(b"1000", b"-1"), {400}),
        (b"BAD\r\n\r\n", {400}),
        (b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", {400}),
        (b"GET / HTTP/9.9\r\n" + HEAD + b"\r\n", {400}),
        (b"GET / HTTP/1.1\r\nHost : a\r\n\r\n", {400}),
        (b"GET / HTTP/1.1\r\nHost: \x00\r\n\r\n", {400}),
        (b"GET /%ff%00 HTTP/1.1\r\n" + HEAD + b"\r\n", {404}),
        (b"OPTIONS * HTTP/1.1\r\n" + HEAD + b"\r\n", {404}),
        (b"CONNECT evil.example:443 HTTP/1.1\r\n" + HEAD + b"\r\n", {405}),
        (FORM.replace(b"Content-Length: 1000", b"Transfer-Encoding: chunked"), {411}),
    ],
    ids=range(15),
)
def test_oversized_and_malformed_requests_are_refused(
    server: Server, figure: Figure, sent: bytes, statuses: set[int]
) -> None:
    status = int(raw(server, sent).split()[1])
    figure(f"refused with {status}: {len(sent):,} bytes, {sent[:40]!r}")
    assert status in statuses
    assert ask(server) == 200


@pytest.mark.parametrize(
    "path",
    [
        "/../manage.py",
        "/static/../../../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/..%5c..%5cetc/passwd",
        "//etc/passwd",
        "/static/css/..%00/passwd",
        "/%252e%252e/etc/passwd",
    ],
)
def test_no_path_leads_out_of_the_site(server: Server, figure: Figure, path: str) -> None:
    line = raw(server, f"GET {path} HTTP/1.1\r\n".encode() + HEAD + b"\r\n")
    status = int(line.split()[1])
    figure(f"refused with {status}: {path}")
    assert status in {400, 404}


@contextmanager
def full_disk(site: Site) -> Iterator[Server]:
    """The site served by processes that can write to no file at all."""
    server = Server(site)
    command = [str(BIN / "python"), "-m", "config.serving.server", "--port", str(server.port)]
    process = subprocess.Popen(
        command,
        cwd=site.root,
    )
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (0, 0))  # its workers inherit it
    try:
        until(lambda: answers(server))
        yield server
    finally:
        process.terminate()
        process.wait()


def test_serving_writes_nothing_and_reads_nothing_anew(own_site: Site, figure: Figure) -> None:
    upload = (
        b'--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n' + b"a" * 50_000
    )
    sent = (
        b"POST /check/verdict/ HTTP/1.1\r\n" + HEAD + b"Content-Type: multipart/form-data; "
        b"boundary=x\r\nContent-Length: %d\r\n\r\n" % len(upload) + upload
    )
    with full_disk(own_site) as server:
        until(lambda: listeners(server.port) == 2)  # a worker that starts now finds no build
        shutil.rmtree(own_site.root / ".site")
        assert ask(server, "/check/verdict/", b"age=under-18") == 200
        assert raw(server, sent).split()[1] == b"200"
        assert ask(server, "/nowhere/") == 404
        assert [ask(server, path) for path in ("/", "/check/", "/sources/")] == [200] * 3
    figure(
        "no byte can be written, the build is gone: 3 pages, a form, an upload and a 404 answered"
    )


def test_build_survives_a_clock_that_was_years_ahead(own_site: Site, figure: Figure) -> None:
    for year in (2997, 2998, 2999):
        (own_site.root / ".site" / f"{year}0101T000000000000").mkdir()
    assert (own_site.build() / "index.html").exists()
    figure("clock 970 years ahead for three builds: the next one is served")


def test_end_comes_soon_and_in_order(own_server: Server) -> None:
    assert ask(own_server) == 200
    started = time.monotonic()
    os.kill(granian(own_server), signal.SIGTERM)
    assert own_server.process is not None
    own_server.process.wait(timeout=15)
    own_server.process = None
    assert time.monotonic() - started < 10
