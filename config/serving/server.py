"""Starts the server: granian, with workers that hand over without dropping a request.

On reload, granian's workers reset the connections that wait in their own queue, and close those
whose request has not arrived yet. Here they share one queue, and a worker stops taking from it
a moment before it ends. Ending the whole server takes no such moment.
"""

from __future__ import annotations

import argparse
import ctypes
import multiprocessing
import os
import signal
import socket
import sys
import time
from pathlib import Path
from typing import Any

from django.utils.module_loading import import_string
from granian._granian import ListenerSpec
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.log import LogLevels
from granian.server.mp import MPServer, WorkerProcess

LEAVE = signal.SIGUSR1  # told to a worker: take no more
RELOAD = signal.SIGUSR2  # told to the server; SIGHUP is what a terminal says when it closes
END_WITH_PARENT = 1  # PR_SET_PDEATHSIG
APPLICATION = "config.wsgi.application"
# Nothing else of `config` is read here: a worker would inherit it, and never read the newest.
SITE = Path(__file__).parents[2] / "site"
HANDOVER = 1.0  # seconds for requests on connections already taken to arrive and be answered


class Server(MPServer):
    """granian's server of processes, with one shared queue of connections."""

    queue: int  # the listening socket, under the same number in every worker

    def _init_shared_socket(self) -> None:
        holder = ListenerSpec(self.bind_addr, self.bind_port, self.backlog).build()
        self.queue = holder.get_fd()
        kept = socket.socket(fileno=self.queue)
        kept.set_inheritable(True)
        self._ssp, self._shd, self._sso = None, holder, kept  # type: ignore[assignment]

    def _spawn_worker(self, *args: Any, **options: Any) -> WorkerProcess:
        worker: Any = super()._spawn_worker(*args, **options)
        end = worker.terminate

        def hand_over() -> None:
            if worker.is_alive() and not self.interrupt_signal:
                os.kill(worker.inner.pid, LEAVE)
                time.sleep(HANDOVER)
            end()

        worker.terminate = hand_over
        return worker  # type: ignore[no-any-return]

    def load(self) -> Any:
        """In a new worker: the application, and what to do when told to leave."""
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, RELOAD):
            signal.signal(number, signal.SIG_DFL)  # until granian sets its own
        end_with_parent()
        application: Any = import_string(APPLICATION)  # each worker reads the newest

        def leave(*_: Any) -> None:
            application.always.append(("Connection", "close"))
            nowhere = socket.create_server(("127.0.0.1", 0))
            nowhere.setblocking(False)
            os.dup2(nowhere.fileno(), self.queue)  # the queue stays, for the workers that stay

        signal.signal(LEAVE, leave)
        return application


def end_with_parent() -> None:
    """In a worker: nobody is left to reload or to end it once its parent has gone. Linux only."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(END_WITH_PARENT, signal.SIGTERM)


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
    signal.signal(LEAVE, signal.SIG_IGN)  # until a worker knows what to do
    server = Server(
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
        respawn_interval=1.0,
        workers_kill_timeout=8,
    )

    @server.on_startup
    def listen_to_ours() -> None:  # granian has just set its own: SIGHUP would reload
        signal.signal(signal.SIGHUP, server.signal_handler_interrupt)
        signal.signal(RELOAD, server.signal_handler_reload)

    server.serve(target_loader=server.load, wrap_loader=False)


if __name__ == "__main__":
    main()
