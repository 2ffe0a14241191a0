"""A missing or weak setting is a clear error at the start, never a guess."""

from __future__ import annotations

import os
import re
import shutil
import subprocess

import pytest

from tests.browser.server import BIN, SOURCES, Site, free_port

SHOWN = """
from wsgiref.util import setup_testing_defaults
from config.wsgi import application
asked = {"PATH_INFO": "ADDRESS", "HTTP_HOST": "localhost"}
setup_testing_defaults(asked)
print(b"".join(application(asked, lambda *_: None)).decode())
"""


def check(*arguments: str, **chosen: str) -> subprocess.CompletedProcess[str]:
    """`manage.py check` with these settings and no others."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("NEEDLEWISE_")}
    return subprocess.run(
        [BIN / "python", "manage.py", "check", *arguments],
        cwd=SOURCES,
        env=inherited | chosen,
        capture_output=True,
        text=True,
        check=False,
    )


def test_deployment_check_is_clean() -> None:
    done = check(
        "--deploy",
        "--fail-level=WARNING",
        NEEDLEWISE_PUBLIC="1",
        NEEDLEWISE_HOSTS="needlewise.example",
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "hosts",
    [
        "*",
        "https://needlewise.example",
        "needlewise.example:443",
        "a b",
        ",",
        "x/y",
        ".com",
        "a,.b",
    ],
)
def test_host_that_is_not_a_name_stops_the_start(hosts: str) -> None:
    done = check(NEEDLEWISE_HOSTS=hosts)
    assert done.returncode != 0
    assert "NEEDLEWISE_HOSTS" in done.stderr
    assert "Example: needlewise.example" in done.stderr


@pytest.mark.parametrize("origin", ["needlewise.example", "https://", "https://a.example/path"])
def test_origin_that_is_none_stops_the_start(origin: str) -> None:
    done = check("--tag", "security", NEEDLEWISE_ORIGIN=origin)
    assert done.returncode != 0
    assert "NEEDLEWISE_ORIGIN" in done.stderr
    assert "https://needlewise.example" in done.stderr


def test_hosts_may_stand_as_caddy_wants_them() -> None:
    settings = {"NEEDLEWISE_PUBLIC": "1", "NEEDLEWISE_HOSTS": "a.example, b.example"}
    done = check("--tag", "security", **settings)  # content and languages are not in question
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("hosts", [None, "localhost", "0.0.0.0", "[::]", "0.0.0.0, 127.0.0.1"])
def test_public_site_needs_its_name(hosts: str | None) -> None:
    done = check(NEEDLEWISE_PUBLIC="1", **({"NEEDLEWISE_HOSTS": hosts} if hosts else {}))
    assert done.returncode != 0
    assert re.search(r"NEEDLEWISE_HOSTS is .*Example: needlewise.example", done.stderr)


def test_public_site_never_shows_its_workings() -> None:
    done = check(NEEDLEWISE_PUBLIC="1", NEEDLEWISE_DEV="1", NEEDLEWISE_HOSTS="needlewise.example")
    assert done.returncode != 0
    assert "Leave NEEDLEWISE_DEV out" in done.stderr


@pytest.mark.parametrize("name", ["NEEDLEWISE_DEV", "NEEDLEWISE_PUBLIC", "NEEDLEWISE_KILL_SWITCH"])
def test_switch_is_on_or_off(name: str) -> None:
    done = check(**{name: "yes"})
    assert done.returncode != 0
    assert f"{name} is 'yes': set it to 1 or 0" in done.stderr


def test_server_without_a_build_says_what_to_do(own_site: Site) -> None:
    shutil.rmtree(own_site.root / ".site")
    done = subprocess.run(
        [BIN / "python", "-m", "config.serving.server", "--port", str(free_port())],
        cwd=own_site.root,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.returncode != 0
    assert "run `make build` first" in done.stderr


@pytest.mark.parametrize(
    ("path", "words"),
    [("/about/", "Newer About"), ("/serviceworker.js", "registration.unregister()")],
)
def test_sources_are_shown_as_they_are_while_developing(
    own_site: Site, path: str, words: str
) -> None:
    own_site.change("templates/about.html", "About Needlewise", "Newer About")
    done = subprocess.run(
        [BIN / "python", "-c", SHOWN.replace("ADDRESS", path)],
        cwd=own_site.root,
        env=os.environ | {"NEEDLEWISE_DEV": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert words in done.stdout
