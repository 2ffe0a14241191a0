"""The build: beside the running site, switched in one step, the last ones kept for a while."""

from __future__ import annotations

import fcntl
import gzip
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import brotli
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.test import override_settings

from config.building.management.commands.build import older_files, prune
from config.building.pack import kept, packs_named
from tests.browser.server import Site, until


def build(site: Path, **settings: object) -> Path:
    """Build as `manage.py build` does, from whatever ``site`` leads to now."""
    before = site.resolve()
    folders = {"SITE": site, "SITE_ROOT": before, "STATIC_ROOT": before / "static"}
    with override_settings(LANGUAGES=[("en", "en")], QUICK=True, **folders, **settings):
        call_command("build", verbosity=0)
    return site.resolve()


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Path]]:
    """A site that was built four times, the last with the kill switch, and each build's folder."""
    site = tmp_path_factory.mktemp("builds") / "site"
    return site, [build(site), build(site), build(site), build(site, KILL_SWITCH=True)]


@pytest.fixture(scope="module")
def packs(site: Site, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, str]]:
    """Three builds in a row, each with other words, and where the pack of each stands in it."""
    copy = site.copy(tmp_path_factory.mktemp("packs") / "site")
    made = [copy.built.resolve()]
    for old, new in [("About Needlewise", "Newer About"), ("Newer About", "Newest About")]:
        copy.change("templates/about.html", old, new)
        copy.build()
        made.append(copy.built.resolve())
    return [(build, kept(build).address.lstrip("/")) for build in made]


def test_site_leads_to_the_newest_build(builds: tuple[Path, list[Path]]) -> None:
    site, made = builds
    assert site.resolve() == made[-1]
    assert len(set(made)) == 4


def test_three_builds_are_kept_for_workers_that_still_serve_them(
    builds: tuple[Path, list[Path]],
) -> None:
    _, made = builds
    assert [folder.exists() for folder in made] == [False, True, True, True]


def test_build_that_is_served_stays_whatever_its_name(tmp_path: Path) -> None:
    made = [tmp_path / name for name in ("1970", "2026", "2998", "2999")]
    for folder in made:
        folder.mkdir()
    prune(tmp_path, {made[0], made[1]})
    assert [folder.exists() for folder in made] == [True, True, False, True]


def test_builds_that_met_leave_no_more_than_others(tmp_path: Path) -> None:
    made = [tmp_path / name for name in ("1", "2", "3", "4", "5")]
    for folder in made:
        folder.mkdir()
    prune(tmp_path, set(made[2:]))
    assert [folder.exists() for folder in made] == [False, False, True, True, True]


def test_build_that_fails_leaves_nothing_behind(builds: tuple[Path, list[Path]]) -> None:
    site, made = builds
    folders = set(made[-1].parent.iterdir())
    with pytest.raises(ImproperlyConfigured):
        build(site, ROOT_URLCONF="config.logs")  # which holds no address
    assert site.resolve() == made[-1]
    assert set(made[-1].parent.iterdir()) == folders


def test_pages_of_the_build_before_still_find_their_files(builds: tuple[Path, list[Path]]) -> None:
    _, made = builds
    names = {path.name for path in (made[1] / "static/js").iterdir()}
    assert names <= {path.name for path in (made[2] / "static/js").iterdir()}


def test_worker_of_the_build_before_still_finds_its_pack(packs: list[tuple[Path, str]]) -> None:
    (before, pack), (now, fresh), _ = packs
    assert fresh != pack
    for ending in ("", ".br", ".gz"):
        assert (now / f"{pack}{ending}").read_bytes() == (before / f"{pack}{ending}").read_bytes()


def test_pack_of_two_builds_ago_is_still_there_within_a_week(packs: list[tuple[Path, str]]) -> None:
    (_, oldest), _, (newest, _) = packs
    assert (newest / oldest).exists()


def test_files_are_kept_for_eight_days_after_they_were_last_named(
    packs: list[tuple[Path, str]],
) -> None:
    (_, oldest), (_, older), (newest, now) = packs
    for days, pack in [(9, oldest), (8, older)]:
        moment = time.time() - days * 24 * 3600
        os.utime(newest / pack, (moment, moment))
    kept_on = {path for path, _ in older_files(newest)}
    assert newest / oldest not in kept_on
    assert {newest / older, newest / now} <= kept_on


def test_kill_switch_names_no_pack(builds: tuple[Path, list[Path]]) -> None:
    _, made = builds
    assert packs_named((made[-1] / "serviceworker.js").read_text("utf-8")) == []
    assert packs_named((made[-2] / "serviceworker.js").read_text("utf-8")) != []


def test_the_same_sources_make_the_same_pages(builds: tuple[Path, list[Path]]) -> None:
    _, made = builds
    for page in made[1].rglob("index.html"):
        assert page.read_bytes() == (made[2] / page.relative_to(made[1])).read_bytes()


def test_the_kill_switch_takes_the_place_of_the_worker(builds: tuple[Path, list[Path]]) -> None:
    _, made = builds
    assert "unregister" in (made[-1] / "serviceworker.js").read_text("utf-8")
    assert "unregister" not in (made[-2] / "serviceworker.js").read_text("utf-8")


def test_a_static_host_gets_a_folder_with_its_headers(
    builds: tuple[Path, list[Path]], tmp_path: Path
) -> None:
    site, made = builds
    for _ in range(2):
        with override_settings(SITE=site, BASE_DIR=tmp_path):
            call_command("site", str(tmp_path / "public"), verbosity=0)
    assert (tmp_path / "public/index.html").read_bytes() == (made[-1] / "index.html").read_bytes()
    assert "Content-Security-Policy" in (tmp_path / "public/_headers").read_text("utf-8")


def building(site: Site) -> subprocess.Popen[bytes]:
    """`manage.py build`, just begun."""
    return subprocess.Popen([sys.executable, "manage.py", "build"], cwd=site.root)


def test_builds_that_meet_take_turns(own_site: Site) -> None:
    builds = own_site.root / ".site"
    turn = os.open(builds, os.O_RDONLY)
    fcntl.flock(turn, fcntl.LOCK_EX)  # as a build in another terminal does
    with building(own_site) as first, building(own_site) as second:
        before = own_site.built.resolve()
        os.close(turn)
        assert [first.wait(), second.wait()] == [0, 0]
    assert own_site.built.resolve() != before
    assert len(list(builds.iterdir())) == 3


def test_what_an_older_build_compressed_is_taken_only_for_the_same_bytes(
    packs: list[tuple[Path, str]],
) -> None:
    site, _ = packs[-1]
    encoded = list(site.rglob("*.br"))
    assert encoded
    for file in encoded:
        plain = file.with_suffix("").read_bytes()
        assert brotli.decompress(file.read_bytes()) == plain
        assert gzip.decompress(file.with_suffix(".gz").read_bytes()) == plain


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_build_that_is_ended_leaves_nothing(own_site: Site, number: signal.Signals) -> None:
    builds = own_site.root / ".site"
    before = set(builds.iterdir())
    with building(own_site) as one:
        until(lambda: set(builds.iterdir()) - before)
        one.send_signal(number)
    assert one.returncode != 0
    assert set(builds.iterdir()) == before


def test_build_clears_away_what_a_killed_one_left(own_site: Site) -> None:
    builds = own_site.root / ".site"
    before = set(builds.iterdir())
    with building(own_site) as one:
        until(lambda: set(builds.iterdir()) - before)
        one.kill()
    own_site.build()
    assert not list(builds.glob("new-*"))


def test_site_can_be_moved_and_is_readable_whatever_the_umask(own_site: Site) -> None:
    with subprocess.Popen(
        [sys.executable, "manage.py", "build"], cwd=own_site.root, umask=0o077
    ) as one:
        assert one.wait() == 0
    assert not (own_site.root / "site").readlink().is_absolute()
    for path in own_site.built.resolve().rglob("*"):
        assert path.stat().st_mode & 0o044 == 0o044, path
