"""What the container files promise, as far as it can be seen without a container engine."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.browser.server import SOURCES, Site, free_port, listens, until

IMAGE = (SOURCES / "Containerfile").read_text(encoding="utf-8")
COMPOSE = (SOURCES / "compose.yaml").read_text(encoding="utf-8")
FORGE = (SOURCES / ".github/workflows/ci.yml").read_text(encoding="utf-8")
BUILDING, RUNNING = re.split(r"\n(?=FROM \$\{PYTHON\}\n)", IMAGE)


def health(text: str) -> str:
    """The Python of the health check."""
    return str(re.findall(r'"(import urllib.request; [^"]*)"', text)[0])


def settings(text: str) -> dict[str, str]:
    """What ENV sets, where it names a value."""
    lines = re.findall(r"^ENV (.*)$", text, re.MULTILINE)
    return dict(re.findall(r"(NEEDLEWISE_\w+)=(\w+)", " ".join(lines)))


def start(root: Path, port: int, **chosen: str) -> subprocess.Popen[str]:
    """The server as the image starts it, with the image's settings and these."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("NEEDLEWISE_")}
    return subprocess.Popen(
        [sys.executable, "-m", "config.serving.server", "--port", str(port)],
        cwd=root,
        env=inherited | settings(RUNNING) | chosen,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_image_without_hosts_says_what_is_missing(site: Site) -> None:
    process = start(site.root, free_port())
    _, said = process.communicate(timeout=30)
    assert process.returncode != 0
    assert "NEEDLEWISE_HOSTS is 'not set'" in said


def test_public_site_passes_the_health_check(site: Site) -> None:
    port = free_port()
    with start(site.root, port, NEEDLEWISE_HOSTS="needlewise.example") as process:
        until(lambda: listens(port))
        check = [sys.executable, "-c", health(IMAGE).replace("8000", str(port))]
        passed = until(lambda: subprocess.run(check, check=False).returncode == 0)
        process.terminate()
    assert passed


def test_what_others_made_is_named_by_its_bytes() -> None:
    bases = re.findall(r"^(?:ARG PYTHON=|FROM (?!\$\{PYTHON\}))(\S+)", IMAGE, re.MULTILINE)
    images = [*bases, *re.findall(r"^ +image: (\S+)", COMPOSE, re.MULTILINE)]
    assert images
    assert [image for image in images if not re.search(r"@sha256:[0-9a-f]{64}$", image)] == []
    actions = re.findall(r"uses: (\S+)", FORGE)
    assert actions
    assert [action for action in actions if not re.search(r"@[0-9a-f]{40}$", action)] == []


def test_compose_checks_health_as_the_image_does() -> None:
    assert health(COMPOSE) == health(IMAGE)


def test_what_a_build_may_be_told_can_be_told_to_it() -> None:
    name = "NEEDLEWISE_KILL_SWITCH"
    assert f"\nARG {name}=" in BUILDING
    assert f"        {name}: ${{{name}:-" in COMPOSE
