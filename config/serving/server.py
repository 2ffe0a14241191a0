"""Starts the server: granian, by what it offers to everybody.

Ours is what its command line does not do: a port that is taken is refused, a terminal that closes
ends the server, and no worker outlives it.
"""

from __future__ import annotations

import argparse
import ctypes
import multiprocessing
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from django.utils.module_loading import import_string
from granian import Granian
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.log import LogLevels

RELOAD = signal.SIGUSR2  # told to the server; SIGHUP is what a terminal says when it closes
END_WITH_PARENT = 1  # PR_SET_PDEATHSIG
APPLICATION = "config.wsgi.application"
# Nothing else of `config` is read here: a worker would inherit it, and never read the newest.
SITE = Path(__file__).parents[2] / "site"
# Seconds for a new worker to be ready before the one that it replaces ends. On a busy machine it
# needs two.
READY = 5.0


def load() -> Any:
    """In a new worker: the application, read anew."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, RELOAD):
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)  # until granian sets its own
    end_with_parent()
    return import_string(APPLICATION)


def end_with_parent() -> None:
    """In a worker: nobody is left to reload or to end it once its parent has gone. Linux only."""
    if sys.platform == "linux":
        # Not SIGTERM: Linux sends it once for each thread of the parent, and a worker of granian's
        # (2.8.5) that is told to end again before it has begun to hangs in its handler for ever.
        ctypes.CDLL(None).prctl(END_WITH_PARENT, signal.SIGKILL)
        parent = multiprocessing.parent_process()
        if parent and os.getppid() != parent.pid:
            sys.exit()  # it had gone before it could be waited for


def listen_to_signals(server: Any) -> None:
    """End when the terminal closes, unless told to stay (`nohup make run`); reload when asked."""
    closing = server.signal_handler_interrupt
    if signal.getsignal(signal.SIGHUP) == signal.SIG_IGN:
        closing = signal.SIG_IGN

    def reload(*told: Any) -> None:
        if starts():
            server.signal_handler_reload(*told)
        else:
            print("Not reloaded: it does not start. The old version goes on.", file=sys.stderr)

    def listen() -> None:  # granian has just set its own: SIGHUP would reload
        signal.signal(signal.SIGHUP, closing)
        signal.signal(RELOAD, reload)
        end_with_terminal()

    server.on_startup(listen)


def starts() -> bool:
    """True if a process of its own can load the application as it is now. granian ends the old
    worker whether or not the new one lives, and after two that do not, itself.
    """
    load_it = [sys.executable, "-c", f"import {APPLICATION.rpartition('.')[0]}"]
    return subprocess.run(load_it, check=False).returncode == 0  # noqa: S603  (our own words)


def end_with_terminal() -> None:
    """Where `make` leads the terminal, as in ``ssh -t host make run``, it alone is told that the
    terminal closes, and tells nobody: we look for ourselves. A shell in between would pass it on.
    """
    if os.getsid(0) == os.getppid() and os.isatty(0):
        threading.Thread(target=_wait_for_its_end, daemon=True).start()


def _wait_for_its_end() -> None:
    terminal = select.poll()
    terminal.register(0, 0)  # what is typed wakes nobody, that it has gone does
    terminal.poll()
    os.kill(os.getpid(), signal.SIGHUP)


def port(text: str) -> int:
    """A port that can be listened on, whoever is there now."""
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        sys.exit(f"The port is {text!r}: choose one from 1 to 65535, for example PORT=8001.")
    return int(text)


def refuse_what_is_taken(host: str, number: int) -> None:
    """End with a sentence if nobody could reach us there.

    granian's workers share a port with whoever lets them: two servers would take turns unseen.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, number))
            probe.listen()
    except OSError as problem:
        sys.exit(
            f"Cannot listen on {host}, port {number}: {problem.strerror}. "
            "End what listens there, or choose another, for example PORT=8001."
        )


def refuse_without_a_build() -> None:
    """End with a sentence. The workers would fail too, but where they need more than a second for
    it, granian would start others for ever.
    """
    if not (SITE / "index.html").is_file():
        sys.exit(f"{SITE} holds no built site: run `make build` first.")


def main() -> None:
    """Serve until told to stop: SIGTERM, SIGHUP or Ctrl+C ends it, SIGUSR2 reloads it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--host", default="127.0.0.1")
    options.add_argument("--port", type=port, default=8000)
    options.add_argument("--workers", type=int, default=2)
    chosen = options.parse_args()
    refuse_without_a_build()
    refuse_what_is_taken(chosen.host, chosen.port)
    multiprocessing.set_start_method("fork")
    server = Granian(
        APPLICATION.replace(".application", ":application"),
        address=chosen.host,
        port=chosen.port,
        interface=Interfaces.WSGI,
        workers=chosen.workers,
        blocking_threads=16,
        http=HTTPModes.http1,
        http1_settings=HTTP1Settings(header_read_timeout=10_000, max_buffer_size=64 * 1024),
        websockets=False,
        log_level=LogLevels.error,
        respawn_failed_workers=True,
        respawn_interval=READY,
        workers_kill_timeout=8,
    )

    listen_to_signals(server)
    server.serve(target_loader=load, wrap_loader=False)


if __name__ == "__main__":
    main()
