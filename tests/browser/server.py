"""A site that a test may change and build, and a real server process that it may stop and kill.

The server is what `make serve` starts. Nothing here knows a browser.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self, TypeVar

SOURCES = Path(__file__).resolve().parent.parent.parent
BIN = Path(sys.executable).parent
T = TypeVar("T")
# With PYTHONDONTWRITEBYTECODE every process of every copied site would compile every module anew.
NOT_INHERITED = ("NEEDLEWISE_", "MAKE", "PYTHONDONTWRITEBYTECODE")
HALF_COMPILED = shutil.ignore_patterns("*.pyc.*")  # a server of the same site may write it just now
PARTS = ("Makefile", "manage.py", "checklist", "config", "locale", "static", "templates")


def until(look: Callable[[], T], seconds: float = 15) -> T:
    """Ask again and again until the answer is truthy, and return it; fail after ``seconds``."""
    end = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < end, f"waited {seconds} s in vain, last seen: {seen!r}"
        time.sleep(0.02)
    return seen


@dataclass(frozen=True)
class Site:
    """The sources in a folder of their own: ``built`` is what a server serves of them."""

    root: Path

    @property
    def built(self) -> Path:
        """The newest build."""
        return self.root / "site"

    def copy(self, root: Path) -> Site:
        """The same site once more, its newest build included."""
        # A test that wants a language makes one up: all the others build in half the time.
        for part in [part for part in PARTS if part != "locale" or self.root != SOURCES]:
            if (self.root / part).is_dir():
                shutil.copytree(self.root / part, root / part, ignore=HALF_COMPILED)
            elif (self.root / part).exists():
                root.mkdir(parents=True, exist_ok=True)
                shutil.copy2(self.root / part, root / part)
        if self.built.exists() and self.root != SOURCES:
            shutil.copytree(self.built.resolve(), root / ".site" / self.built.resolve().name)
            (root / "site").symlink_to(root / ".site" / self.built.resolve().name)
        return Site(root)

    def change(self, path: str, old: str, new: str) -> None:
        """Edit a source file; the next build has it."""
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path} does not say {old!r}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def build(self, **settings: str) -> Path:
        """`manage.py build`, with ``NEEDLEWISE_…`` settings if need be."""
        self.manage("build", **settings)
        return self.built

    def manage(self, *told: str, **settings: str) -> None:
        """`manage.py` of this site."""
        command = [str(BIN / "python"), "manage.py", *told]
        environment = _environment({"NEEDLEWISE_QUICK": "1", **settings})
        done = subprocess.run(
            command, cwd=self.root, env=environment, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Server:
    """`make serve` of a site on a port that stays the same from start to start.

    ``with Server(site) as server`` starts it, and kills it at the end.
    """

    site: Site
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where a browser finds it, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> Self:
        """Serve the newest build; returns once it answers."""
        self.process = subprocess.Popen(
            ["make", "--no-print-directory", "serve", f"PORT={self.port}", f"BIN={BIN}"],
            cwd=self.site.root,
            env=_environment({}),
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        until(lambda: _answers(self.port), seconds=30)
        return self

    def stop(self) -> None:
        """Every process of it hangs: connections are taken, and nothing is ever answered."""
        self._signal(signal.SIGSTOP)

    def kill(self) -> None:
        """Gone, without a goodbye: the port refuses connections."""
        if self.process is not None:
            self._signal(signal.SIGKILL)
            self.process.wait()
            self.process = None
        until(lambda: not listens(self.port))

    def restart(self) -> None:
        """Serve the newest build on the same port."""
        self.kill()
        self.start()

    def _signal(self, number: signal.Signals) -> None:
        assert self.process is not None, "the server is not running"
        os.killpg(self.process.pid, number)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *reason: object) -> None:
        self.kill()


def _environment(settings: dict[str, str]) -> dict[str, str]:
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(NOT_INHERITED)}
    return {**inherited, **settings}


def listens(port: int) -> bool:
    """True while connections are taken there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _answers(port: int) -> bool:
    """True once a page comes: the socket listens before the workers are ready."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=2) as connection:
            connection.sendall(b"HEAD / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            return connection.recv(12).endswith(b" 200")
    except OSError:
        return False
