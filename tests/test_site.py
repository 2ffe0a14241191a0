"""The static site's folder: replaced in one step, and nobody else's folder ever."""

from __future__ import annotations

import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import override_settings

from config.building.swap import exchange
from tests.browser.server import until

# A process of its own: a thread of this one would look only when it is let.
LOOK = """
import os, sys
page, seen, stop = sys.argv[1:]
missed = 0
while not os.path.exists(stop):
    for _ in range(5000):
        missed += not os.path.exists(page)
    open(seen, "a").close()
print(missed)
"""


@pytest.fixture
def write(built: Path, tmp_path: Path) -> Callable[[Path], None]:
    """`manage.py site <folder>`, of the site built for these tests."""

    def write(folder: Path) -> None:
        with override_settings(SITE=built, BASE_DIR=tmp_path):
            call_command("site", str(folder), verbosity=0)

    return write


def test_folder_of_somebody_else_is_left_alone(
    tmp_path: Path, write: Callable[[Path], None]
) -> None:
    theirs = tmp_path / "thesis"
    theirs.mkdir()
    (theirs / "chapter-1.txt").write_text("words")
    with pytest.raises(CommandError, match="Name another folder"):
        write(theirs)
    assert [path.name for path in theirs.iterdir()] == ["chapter-1.txt"]


def test_empty_folder_is_filled(tmp_path: Path, write: Callable[[Path], None]) -> None:
    (tmp_path / "public").mkdir()
    write(tmp_path / "public")
    assert (tmp_path / "public/index.html").exists()


def test_nothing_of_the_site_before_is_left(tmp_path: Path, write: Callable[[Path], None]) -> None:
    public = tmp_path / "public"
    write(public)
    (public / "old.html").touch()
    write(public)
    assert not (public / "old.html").exists()
    assert {path.name for path in tmp_path.iterdir()} == {"public"}


def test_whoever_could_read_the_folder_still_can(
    tmp_path: Path, write: Callable[[Path], None]
) -> None:
    public = tmp_path / "public"
    write(public)
    public.chmod(0o751)
    write(public)
    assert stat.S_IMODE(public.stat().st_mode) == 0o751
    assert not public.is_symlink()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot do it in one step")
def test_whoever_looks_always_finds_a_page(tmp_path: Path) -> None:
    for name in ("public", "fresh"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").touch()
    asked = [str(tmp_path / name) for name in ("public/index.html", "seen", "stop")]
    with subprocess.Popen([sys.executable, "-c", LOOK, *asked], stdout=subprocess.PIPE) as looking:
        until((tmp_path / "seen").exists)
        for _ in range(2000):
            exchange(tmp_path / "fresh", tmp_path / "public")
        (tmp_path / "stop").touch()
        missed, _ = looking.communicate()
    assert int(missed) == 0
