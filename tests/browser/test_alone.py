"""Each enhancement fails alone: with any one module blocked, the form reaches its verdict."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.server import SOURCES, Server

MODULES = sorted(path.stem for path in (SOURCES / "static/js").glob("*.js"))


def walk(page: Page) -> None:
    """Choose alcohol as any reader would: one question a screen, or all of them on one."""
    page.goto("/check/")
    option = page.get_by_label("Alcohol", exact=True)
    expect(page.locator(".ready .is-current").or_(option).first).to_be_visible(timeout=8000)
    while not option.is_visible():
        page.get_by_role("button", name="Next").click()
    option.check()
    page.get_by_role("button", name="See your verdict").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("See a professional")


@pytest.mark.parametrize("module", MODULES)
def test_the_form_reaches_its_verdict_without_a_module(phone: BrowserContext, module: str) -> None:
    phone.route(re.compile(rf"/static/js/{module}\."), lambda route: route.abort())
    walk(phone.new_page())


def test_a_module_that_throws_leaves_the_plain_form(phone: BrowserContext) -> None:
    phone.route(
        re.compile(r"/static/js/wizard\."),
        lambda route: route.fulfill(content_type="text/javascript", body="throw new Error()"),
    )
    page = phone.new_page()
    page.goto("/check/")
    expect(page.locator("fieldset").nth(20)).to_be_visible(timeout=8000)
    page.get_by_label("Alcohol", exact=True).check()
    page.get_by_role("button", name="See your verdict").click()
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "high")


@pytest.mark.parametrize(
    ("address", "label", "severity"),
    [("/check/", "Alcohol", "high"), ("/warning-signs/", "Pus, yellow crust", "urgent")],
)
def test_both_checklists_reach_a_verdict_without_javascript(
    phone: BrowserContext, server: Server, address: str, label: str, severity: str
) -> None:
    browser = phone.browser or pytest.fail("no browser")
    page = browser.new_page(base_url=server.url, java_script_enabled=False)
    page.goto(address)
    page.get_by_label(re.compile(f"^{label}")).first.check()
    page.get_by_role("button", name="See your verdict").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("See a professional")
    expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", severity)
    assert "?" not in page.url
