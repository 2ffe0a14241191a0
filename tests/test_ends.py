"""How a server begins and ends: one sentence where it cannot, and no process left behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.browser.server import BIN, Server, Site, free_port, until
from tests.processes import children, family, listeners

SERVER = [sys.executable, "-m", "config.serving.server", "--port"]


def start(site: Site, port: object, closing: str = "default") -> subprocess.Popen[str]:
    """The server, on whatever port; ``closing`` a terminal means what `env` can make of it."""
    return subprocess.Popen(
        ["env", f"--{closing}-signal=HUP", *SERVER, str(port)],
        cwd=site.root,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextmanager
def serving(site: Site, closing: str = "default") -> Iterator[subprocess.Popen[str]]:
    """A server whose two workers both listen."""
    port = free_port()
    with start(site, port, closing) as main:
        try:
            until(lambda: listeners(port) == 2)
            yield main
        finally:
            main.kill()


def is_running(pid: int) -> bool:
    """False for one that has ended, whether or not anybody has asked how."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")")[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def ignores(pid: int, number: signal.Signals) -> bool:
    """True for a signal that the process has chosen never to hear of."""
    status = Path(f"/proc/{pid}/status").read_text()
    return bool(int(status.partition("SigIgn:")[2].split()[0], 16) >> (number - 1) & 1)


def refusal(site: Site, port: object) -> str:
    """What a server says that does not start."""
    main = start(site, port)
    _, said = main.communicate(timeout=30)
    assert main.returncode != 0
    return said


def test_second_server_on_a_port_says_so_and_ends(site: Site, server: Server) -> None:
    said = refusal(site, server.port)
    assert said.count("\n") == 1
    assert f"Cannot listen on 127.0.0.1, port {server.port}" in said


def test_port_of_another_program_is_left_to_it(site: Site) -> None:
    with socket.create_server(("127.0.0.1", 0)) as theirs:
        said = refusal(site, theirs.getsockname()[1])
    assert said.count("\n") == 1
    assert "Cannot listen" in said


@pytest.mark.parametrize("port", ["99999", "0", "-1", "http"])
def test_port_that_is_none_says_so_and_ends(site: Site, port: str) -> None:
    said = refusal(site, port)
    assert said.count("\n") == 1
    assert "from 1 to 65535" in said


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM, signal.SIGINT])
def test_closing_the_terminal_ends_it_as_asking_does(site: Site, number: signal.Signals) -> None:
    with serving(site) as main:
        workers = children(main.pid)
        main.send_signal(number)
        main.wait(timeout=15)
        assert not [pid for pid in workers if is_running(pid)]


def test_closing_the_terminal_that_make_leads_ends_the_server(site: Site) -> None:
    port = free_port()
    ours, theirs = os.openpty()
    command = ["setsid", "--ctty", "make", "serve", f"PORT={port}", f"BIN={BIN}"]
    with subprocess.Popen(command, cwd=site.root, stdin=theirs, stdout=theirs) as make:
        try:
            os.close(theirs)
            until(lambda: listeners(port) == 2)
            everybody = family(make.pid)
            os.close(ours)
            until(lambda: not [pid for pid in everybody if is_running(pid)])
        finally:
            os.killpg(make.pid, signal.SIGKILL)


def test_server_told_to_outlive_its_terminal_hears_nothing_of_it(site: Site) -> None:
    with serving(site, closing="ignore") as main:
        assert all(ignores(pid, signal.SIGHUP) for pid in family(main.pid))


def test_version_that_does_not_start_is_not_reloaded(own_site: Site) -> None:
    with serving(own_site) as main:
        workers = children(main.pid)
        own_site.change("config/logs.py", "import logging", "import logging, nowhere")
        main.send_signal(signal.SIGUSR2)
        assert main.stderr
        assert any(line.startswith("Not reloaded") for line in main.stderr)
        assert children(main.pid) == workers


def test_workers_end_when_their_parent_is_killed(site: Site) -> None:
    with serving(site) as main:
        workers = children(main.pid)
        os.kill(main.pid, signal.SIGKILL)
        until(lambda: not [pid for pid in workers if is_running(pid)])


def test_workers_that_hear_nothing_end_when_their_parent_is_killed(site: Site) -> None:
    with serving(site) as main:
        workers = children(main.pid)
        for pid in workers:
            os.kill(pid, signal.SIGSTOP)
        os.kill(main.pid, signal.SIGKILL)
        until(lambda: not [pid for pid in workers if is_running(pid)])


def test_workers_end_when_their_parent_is_killed_as_they_start(site: Site) -> None:
    with start(site, free_port()) as main:
        workers = until(lambda: children(main.pid))
        os.kill(main.pid, signal.SIGKILL)
        until(lambda: not [pid for pid in workers if is_running(pid)])
