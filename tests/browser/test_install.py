"""The home screen: Chromium finds nothing amiss, and each browser gets the words that fit it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, expect

from config.building.pages import page_addresses
from tests.browser.conftest import TurnOn
from tests.browser.copies import visit
from tests.browser.server import Server

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) Version/26.1 Safari/604.1"
ANDROID = "Mozilla/5.0 (Linux; Android 16) "
KINDS = [
    ("iphone", IPHONE),
    ("samsung", f"{ANDROID}SamsungBrowser/30.0 Chrome/140.0 Mobile Safari/537.36"),
    ("firefox", "Mozilla/5.0 (Android 16; Mobile; rv:160.0) Gecko/160.0 Firefox/160.0"),
    ("in-app", f"{IPHONE} musical_ly_42.0 TikTok"),
    ("in-app", f"{ANDROID}Chrome/140.0 Mobile Safari/537.36 Instagram 400.0"),
    ("in-app", f"{ANDROID}Chrome/140.0 XWEB/1 Mobile Safari/537.36 MicroMessenger/8.0.60"),
    ("in-app", f"{IPHONE} NebulaSDK/1.8.100112 AlipayClient/10.7.0"),
]
# Chromium makes its own offer when it likes; a test makes one by hand.
NO_OFFER = """addEventListener("beforeinstallprompt", (event) => {
  if (event.isTrusted) event.stopImmediatePropagation();
});"""
OFFER = """() => {
  const event = new Event("beforeinstallprompt", { cancelable: true });
  event.prompt = () => { window.prompted = true; return Promise.resolve(); };
  dispatchEvent(event);
}"""
PERSIST = (
    "navigator.storage.persist = () => { window.asked = true; return Promise.resolve(true); };"
)


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    """A page to which Chromium itself offers nothing."""
    context = browser.new_context(base_url=server.url, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.add_init_script(NO_OFFER)
    yield page
    context.close()


def home(phone: BrowserContext) -> Page:
    page = phone.new_page()
    page.goto("/")
    return page


def manifest(page: Page) -> dict[str, Any]:
    """The web manifest as Chromium reads it, which must have found no fault in it."""
    answer = page.context.new_cdp_session(page).send("Page.getAppManifest")
    assert answer["errors"] == []
    parsed: dict[str, Any] = json.loads(answer["data"])
    return parsed


def pretend(page: Page, agent: str) -> None:
    """Let the page believe that it is in another browser."""
    page.add_init_script(
        f"Object.defineProperty(navigator, 'userAgent', {{ get: () => {json.dumps(agent)} }});"
    )


def shown(page: Page) -> list[str]:
    """The kinds of browser whose words are to be seen."""
    words = page.locator("[data-install-for]")
    return [str(w.get_attribute("data-install-for")) for w in words.all() if w.is_visible()]


def test_chromium_finds_nothing_that_keeps_it_from_being_installed(
    turn_on: TurnOn, server: Server
) -> None:
    phone = turn_on(server)  # A phone that forgets cannot install anything.
    page = visit(phone)
    found = phone.new_cdp_session(page).send("Page.getInstallabilityErrors")
    assert found["installabilityErrors"] == []


def test_manifest_says_all_that_a_phone_can_use(phone: BrowserContext) -> None:
    page = home(phone)
    said = manifest(page)
    assert (said["id"], said["start_url"], said["scope"]) == ("/", "/", "/")
    assert len(said["short_name"]) <= 12
    assert said["display"] == "standalone"
    assert said["lang"] == page.locator("html").get_attribute("lang")
    assert said["dir"] == page.locator("html").get_attribute("dir")
    assert said["name"]
    assert said["description"]
    assert "health" in said["categories"]
    assert {icon["purpose"] for icon in said["icons"]} == {"any", "maskable"}
    assert all(shot["label"] and shot["form_factor"] == "narrow" for shot in said["screenshots"])
    assert {s["url"] for s in said["shortcuts"]} <= set(page_addresses())


def test_every_picture_is_what_the_manifest_says(phone: BrowserContext) -> None:
    said = manifest(home(phone))
    shortcuts = [icon for shortcut in said["shortcuts"] for icon in shortcut["icons"]]
    for picture in [*said["icons"], *said["screenshots"], *shortcuts]:
        answer = phone.request.get(picture["src"])
        assert answer.headers["content-type"] == picture["type"]
        image = Image.open(io.BytesIO(answer.body()))
        assert picture["sizes"] == f"{image.width}x{image.height}", picture["src"]
        if picture.get("purpose") == "maskable":
            assert opaque(image)


def test_picture_for_the_iphone_home_screen_is_180_and_opaque(phone: BrowserContext) -> None:
    page = home(phone)
    address = page.locator("link[rel=apple-touch-icon]").get_attribute("href")
    image = Image.open(io.BytesIO(phone.request.get(str(address)).body()))
    assert image.size == (180, 180)
    assert opaque(image)


def opaque(image: Image.Image) -> bool:
    low, _ = image.convert("RGBA").getchannel("A").getextrema()
    return low == 255


@pytest.mark.parametrize(("kind", "agent"), KINDS)
def test_each_browser_gets_its_own_words(page: Page, kind: str, agent: str) -> None:
    pretend(page, agent)
    page.goto("/check/verdict/")
    expect(page.locator("[data-install]")).to_be_visible()
    assert shown(page) == [kind]


def test_view_inside_another_app_on_an_iphone_is_not_told_to_tap_share(page: Page) -> None:
    pretend(page, IPHONE)
    page.add_init_script("delete Navigator.prototype.serviceWorker")
    page.goto("/check/verdict/")
    expect(page.locator("[data-install]")).to_be_visible()
    assert shown(page) == ["in-app"]


def test_offer_of_the_browser_becomes_a_button(page: Page) -> None:
    page.goto("/check/verdict/")
    page.evaluate(OFFER)
    assert shown(page) == ["button"]
    page.locator("[data-install-add]").click()
    assert page.evaluate("window.prompted")
    expect(page.locator("[data-install]")).to_be_hidden()


def test_link_can_be_copied_out_of_an_app(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    pretend(page, f"{ANDROID}Instagram 400.0")
    page.goto("/check/verdict/")
    page.locator("[data-install-copy]").click()
    expect(page.locator("[data-install-copied]")).to_be_visible()
    address = page.locator("[data-install] input").input_value()
    assert page.url.startswith(address)
    # The page itself may not read the clipboard: a reader pastes it, into any field.
    page.evaluate("document.body.append(document.createElement('textarea'))")
    field = page.locator("body > textarea")
    field.focus()
    page.keyboard.press("Control+V")
    expect(field).to_have_value(address)


def test_not_now_is_remembered_but_the_keep_page_still_explains(page: Page) -> None:
    pretend(page, IPHONE)
    page.goto("/check/verdict/")
    page.locator("[data-install-later]").click()
    page.reload()
    page.wait_for_load_state()
    expect(page.locator("[data-install]")).to_be_hidden()
    page.goto("/keep/")
    expect(page.get_by_text("Add to Home Screen").first).to_be_visible()


def test_nothing_is_offered_in_the_app_itself(page: Page) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'standalone', { get: () => true });")
    page.add_init_script(PERSIST)
    page.goto("/check/verdict/")
    page.evaluate(OFFER)
    expect(page.locator("[data-install]")).to_be_hidden()
    assert page.evaluate("window.asked")


def test_storage_is_asked_to_stay_once_installed_and_not_before(page: Page) -> None:
    page.add_init_script(PERSIST)
    page.goto("/")
    assert not page.evaluate("window.asked")
    page.evaluate("dispatchEvent(new Event('appinstalled'))")
    assert page.evaluate("window.asked")


def test_keep_page_explains_every_browser_without_javascript(page: Page) -> None:
    answer = page.request.get("/keep/").text()
    for name in ("iPhone", "Chrome", "Samsung", "Firefox", "TikTok"):
        assert name in answer
