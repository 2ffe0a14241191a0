"""`make` on a new machine: the locks are whole, an environment left half made heals, and what it
runs of these tests needs nothing that pytest has set up.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

SOURCES = Path(__file__).resolve().parent.parent
LOCKS = ["requirements.txt", "requirements-dev.txt"]
PYTHONS = [
    {"python_version": f"3.{minor}", "python_full_version": f"3.{minor}.0", "sys_platform": system}
    for minor in (11, 12, 13, 14)
    for system in ("linux", "darwin")
]

# Stands for a Python: makes environments that hold itself, and installs unless told to fail.
PYTHON = """#!/bin/sh
case "$*" in
    *version_info*) exit {too_old} ;;
    *ensurepip*) exit {no_venv} ;;
    "-m venv --clear .venv") rm -rf .venv; mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
    *install*) echo "$*" >> installs; test ! -e fails ;;
esac
"""


def locked(lock: str) -> dict[str, Requirement]:
    """What a lock pins, by name."""
    lines = re.findall(r"^([a-z0-9].*) \\$", (SOURCES / lock).read_text("utf-8"), re.MULTILINE)
    return {each.name: each for each in map(Requirement, lines)}


def wanted(lock: str) -> Iterator[tuple[str, Requirement]]:
    """What some locked package requires, on one of the Pythons and systems that we promise."""
    for pinned in locked(lock).values():
        for each in map(Requirement, requires(pinned.name) or []):
            extras = pinned.extras or {""}
            marker = each.marker
            if not marker or any(
                marker.evaluate(python | {"extra": extra}) for python in PYTHONS for extra in extras
            ):
                yield pinned.name, each


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_whatever_a_locked_package_requires_is_locked_too(lock: str) -> None:
    pins = locked(lock)
    assert pins
    for name, each in wanted(lock):
        pin = pins.get(canonical(each.name))
        assert pin, f"{lock}: {name} requires {each}, which is not locked: make lock"
        version = str(pin.specifier).removeprefix("==")
        assert each.specifier.contains(version, prereleases=True), f"{name}: {each}, not {pin}"
        assert each.extras <= pin.extras, f"{name} requires {each}, locked without its extra"


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_pins_what_its_list_asks_for(lock: str) -> None:
    pins = locked(lock)
    for line in (SOURCES / lock).with_suffix(".in").read_text("utf-8").splitlines():
        if line and not line.startswith(("#", "-r")):
            asked = Requirement(line.partition(" #")[0])
            version = str(pins[asked.name].specifier).removeprefix("==")
            assert asked.specifier.contains(version), f"{lock} has {version}, not {asked}"
            assert asked.extras <= pins[asked.name].extras


def test_both_locks_pin_the_same() -> None:
    assert locked(LOCKS[0]).items() <= locked(LOCKS[1]).items()


@pytest.mark.parametrize("lock", [*LOCKS, "package-lock.json"])
def test_lock_records_no_address(lock: str) -> None:
    assert not re.search(r"://|index-url|find-links|trusted-host", (SOURCES / lock).read_text())


def python(folder: Path, too_old: int = 0, no_venv: int = 0) -> None:
    file = folder / "python"
    file.write_text(PYTHON.format(too_old=too_old, no_venv=no_venv))
    file.chmod(0o755)


def make(folder: Path) -> subprocess.CompletedProcess[str]:
    for name in ("Makefile", "requirements.txt"):
        shutil.copy(SOURCES / name, folder / name)
    command = ["make", ".venv/run", "PYTHON=./python"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_python_that_is_too_old_is_told_in_one_sentence(tmp_path: Path) -> None:
    python(tmp_path, too_old=1)
    done = make(tmp_path)
    assert done.returncode
    assert done.stderr.startswith("Needlewise needs Python 3.11 or newer")


def test_python_without_venv_is_told_what_to_install(tmp_path: Path) -> None:
    python(tmp_path, no_venv=1)
    done = make(tmp_path)
    assert done.returncode
    assert "apt install python3-venv" in done.stderr.splitlines()[0]


def test_environment_left_half_made_begins_anew(tmp_path: Path) -> None:
    python(tmp_path)
    (tmp_path / "fails").touch()
    assert make(tmp_path).returncode
    (tmp_path / ".venv/half-unpacked").touch()
    (tmp_path / "fails").unlink()
    assert make(tmp_path).returncode == 0
    assert not (tmp_path / ".venv/half-unpacked").exists()


def test_whole_environment_is_added_to(tmp_path: Path) -> None:
    python(tmp_path)
    assert make(tmp_path).returncode == 0
    (tmp_path / ".venv/added-by-hand").touch()
    assert make(tmp_path).returncode == 0
    assert (tmp_path / ".venv/added-by-hand").exists()
    assert len((tmp_path / "installs").read_text().splitlines()) == 2


def test_pip_adds_nothing_to_the_lock(tmp_path: Path) -> None:
    python(tmp_path)
    make(tmp_path)
    assert "--no-deps --require-hashes" in (tmp_path / "installs").read_text()


def test_whatever_make_runs_of_the_tests_starts_by_itself() -> None:
    named = re.findall(r"-m (tests[.\w]+)", (SOURCES / "Makefile").read_text("utf-8"))
    assert named
    alone = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
    for name in named:
        main = f"{name}.__main__" if (SOURCES / name.replace(".", "/")).is_dir() else name
        command = [sys.executable, "-c", f"import {main}"]
        subprocess.run(command, cwd=SOURCES, env=alone, check=True)
