"""The unit for systemd: what it starts is what its reload reaches."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys

import pytest

from tests.browser.server import SOURCES, Site, free_port, listens, until
from tests.processes import children, reload

UNIT = (SOURCES / "deploy/needlewise.service").read_text(encoding="utf-8")


def setting(name: str) -> str:
    """What the unit says of this."""
    return str(re.findall(rf"^{name}=(.*)$", UNIT, re.MULTILINE)[0])


@pytest.mark.waits
def test_reload_of_the_unit_changes_the_workers(site: Site) -> None:
    port = free_port()
    _, *arguments = shlex.split(setting("ExecStart").replace("8000", str(port)))
    own = dict(pair.split("=", 1) for pair in shlex.split(setting("Environment")))
    with subprocess.Popen(
        [sys.executable, *arguments], cwd=site.root, env=os.environ | own
    ) as main:
        until(lambda: listens(port) and len(children(main.pid)) == 2)
        assert setting("ExecReload") == "/bin/kill -USR2 $MAINPID"
        reload(main.pid)
        main.terminate()
    assert main.returncode == 0


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_unit_is_shut_as_far_as_systemd_counts() -> None:
    said = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", SOURCES / "deploy/needlewise.service"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert float(re.findall(r"exposure level for .*: ([0-9.]+)", said.stdout)[0]) < 2
