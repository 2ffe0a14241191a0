"""The page of every block: complete, there while developing, and nowhere else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import RequestFactory

from checklist.blocks import blocks
from checklist.schema import Severity
from config.building.pages import page_addresses
from tests.wsgi import Application

ROOT = Path(__file__).resolve().parent.parent
GET = """
import django
django.setup()
from django.urls import is_valid_path
print(bool(is_valid_path("/blocks/")))
"""
SET_BY_SCRIPTS = {
    *("ready", "asks", "is-first", "is-near", "shield", "has-update"),
    *("country-known", "country-shown"),
}


@pytest.fixture(scope="module")
def html() -> str:
    return blocks(RequestFactory().get("/blocks/")).content.decode()


@pytest.fixture(scope="module")
def shown(html: str) -> set[str]:
    """The class names on the page."""
    return {name for names in re.findall(r'class="([^"]+)"', html) for name in names.split()}


def test_it_shows_every_block_that_has_a_style(shown: set[str]) -> None:
    styled = set()
    for sheet in (ROOT / "static/css").glob("*/*.css"):
        words = re.sub(r'/\*.*?\*/|"[^"]*"', "", sheet.read_text(encoding="utf-8"), flags=re.S)
        styled |= set(re.findall(r"\.([a-z][\w-]*)", words))
    assert styled - shown - SET_BY_SCRIPTS == set()


def test_it_shows_every_severity(html: str, shown: set[str]) -> None:
    for severity in Severity:
        assert f"badge--{severity}" in shown
        assert f'<div data-severity="{severity}">' in html
        assert f'class="finding" data-severity="{severity}"' in html


@pytest.mark.parametrize(("dev", "there"), [("1", "True"), ("0", "False")])
def test_only_a_developer_gets_it(dev: str, there: str) -> None:
    settings = {"NEEDLEWISE_DEV": dev, "DJANGO_SETTINGS_MODULE": "config.settings"}
    done = subprocess.run(
        [sys.executable, "-c", GET],
        cwd=ROOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == there


def test_the_built_site_has_no_such_page(built: Path, application: Application) -> None:
    assert "/blocks/" not in page_addresses()
    assert not (built / "blocks").exists()
    assert application.get("/blocks/").status == 404
