"""What a phone keeps is derived from the built site, and lacks nothing that a page asks for."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from config.building.pack import Kept, kept
from config.building.pages import page_addresses, page_file
from tests.wsgi import Application

# What a page loads or leads to: src, href, form action, and url() in a sheet.
NAMED = re.compile(r"""\b(?:src|href|action)="([^"]+)"|url\(["']?([^"')]+)""")


def named(text: str) -> set[str]:
    """Every address on this site that a page or a sheet names, without what follows the path."""
    found = {a or b for a, b in NAMED.findall(text)}
    return {urlsplit(address).path for address in found if address.startswith("/")}


def test_every_page_is_kept(built: Path) -> None:
    assert set(page_addresses()) <= set(kept(built).integrity)


def test_whatever_a_kept_page_names_is_kept(built: Path) -> None:
    integrity = kept(built).integrity
    pages = [page_file(built, address) for address in page_addresses()]
    sheets = [built / address.lstrip("/") for address in integrity if address.endswith(".css")]
    texts = [file.read_text(encoding="utf-8") for file in [*pages, *sheets]]
    lacking = set().union(*map(named, texts)) - set(integrity)
    # The picture for the home screen is fetched by the phone itself, when it installs.
    assert [address for address in lacking if not address.endswith(".png")] == []


def test_a_kept_script_asks_for_no_other(built: Path) -> None:
    for address in kept(built).integrity:
        if address.endswith(".js"):
            text = (built / address.lstrip("/")).read_text(encoding="utf-8")
            assert re.findall(r"""import\b[^;]*["'].*|importScripts""", text) == []


def test_every_kept_address_answers_200_with_the_bytes_of_the_list(
    built: Path, application: Application
) -> None:
    for address, integrity in kept(built).integrity.items():
        response = application.get(address)
        digest = base64.b64encode(hashlib.sha256(response.body).digest()).decode()
        assert (response.status, f"sha256-{digest}") == (200, integrity), address


def test_pictures_shown_before_an_install_are_not_kept(built: Path) -> None:
    manifest = json.loads((built / "manifest.webmanifest").read_text(encoding="utf-8"))
    shots = {shot["src"] for shot in manifest["screenshots"]}
    assert shots & set(kept(built).integrity) == set()


def parts_of(built: Path, whole: Kept) -> dict[str, str]:
    """What the pack holds, by address."""
    pack = (built / whole.address.lstrip("/")).read_text(encoding="utf-8")
    found = (part.split("\n", 2) for part in pack.split("\0"))
    return {address: text for address, _type, text in found}


def test_what_is_not_in_the_pack_the_first_page_has_fetched(built: Path) -> None:
    whole = kept(built)
    apart = set(whole.integrity) - set(parts_of(built, whole))
    assert {Path(address).suffix for address in apart} == {".css", ".js", ".svg"}
    assert apart <= named(page_file(built, "/").read_text(encoding="utf-8"))


def test_pack_holds_the_bytes_that_the_list_names(built: Path) -> None:
    whole = kept(built)
    for address, text in parts_of(built, whole).items():
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"sha256-{digest}" == whole.integrity[address]


def test_worker_names_the_version_and_every_address(built: Path) -> None:
    worker = (built / "serviceworker.js").read_text(encoding="utf-8")
    whole = kept(built)
    assert whole.pack_integrity in worker
    assert f'"{whole.version}"' in worker
    assert json.dumps(whole.integrity, separators=(",", ":")) in worker


@pytest.mark.parametrize("changed", ["about/index.html", "manifest.webmanifest"])
def test_version_changes_with_any_byte(built: Path, tmp_path: Path, changed: str) -> None:
    copy = shutil.copytree(built, tmp_path / "copy")
    assert kept(copy).version == kept(built).version
    file = copy / changed
    file.write_text(file.read_text(encoding="utf-8") + " ", encoding="utf-8")
    assert kept(copy).version != kept(built).version
