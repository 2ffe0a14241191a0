"""Reading aloud: only by a voice of the phone's own, only what is shown, and never on and on."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from checklist.content import CONTENT
from checklist.content.words import HEADING

OWN = {"lang": "en_GB", "localService": True, "name": "own"}
NETWORK = {"lang": "en-GB", "localService": False, "name": "network"}
FOREIGN = {"lang": "fr-FR", "localService": True, "name": "foreign"}
# The browser of the tests has no voice: this stands where the phone's would.
PHONE = """
window.spoken = [];
class Speech extends EventTarget {
  voices = [];
  getVoices() { return this.voices; }
  speak(part) { window.spoken.push(part); }
  cancel() { window.spoken = []; localStorage.setItem("silenced", "yes"); }
}
window.SpeechSynthesisUtterance = class extends EventTarget {
  constructor(text) { super(); this.text = text; }
};
Object.defineProperty(window, "speechSynthesis", { value: new Speech() });
"""
BUTTON = "Read aloud"
STOP = "Stop reading"


def phone_with(phone: BrowserContext, *voices: dict[str, object], address: str) -> Page:
    phone.add_init_script(f"{PHONE} speechSynthesis.voices = {json.dumps(voices)};")
    page = phone.new_page()
    page.goto(address)
    return page


def spoken(page: Page) -> list[str]:
    said: list[str] = page.evaluate("spoken.map((part) => part.text)")
    return said


def test_without_a_voice_of_the_phone_in_the_language_there_is_no_button(
    phone: BrowserContext,
) -> None:
    page = phone_with(phone, NETWORK, FOREIGN, address="/emergency/")
    page.wait_for_load_state("networkidle")
    expect(page.get_by_role("button", name=BUTTON)).to_have_count(0)
    page.evaluate(
        f"""speechSynthesis.voices.push({json.dumps(OWN)});
        speechSynthesis.dispatchEvent(new Event("voiceschanged"))"""
    )
    page.get_by_role("button", name=BUTTON).first.click()
    assert page.evaluate("spoken.every((part) => part.voice.name === 'own')")
    assert spoken(page)


def test_what_is_read_is_what_is_shown(phone: BrowserContext) -> None:
    page = phone_with(phone, NETWORK, OWN, address="/emergency/")
    sign = CONTENT.emergency_signs[0]
    page.get_by_role("button", name=BUTTON).click()
    assert str(sign.short) in spoken(page)
    assert str(sign.signs) not in spoken(page)
    assert BUTTON not in spoken(page)
    page.get_by_role("button", name=STOP).click()
    page.locator(f"#sign-{sign.id} summary").click()
    page.get_by_role("button", name=BUTTON).click()
    assert str(sign.signs) in spoken(page)
    shown = " ".join(page.locator("main").inner_text().split())
    assert [text for text in spoken(page) if text not in shown] == []


def test_a_verdict_is_read_without_what_does_not_apply(phone: BrowserContext) -> None:
    page = phone_with(phone, OWN, address="/check/verdict/")
    page.get_by_role("button", name=BUTTON).first.click()
    said = " ".join(spoken(page))
    assert said.startswith(str(HEADING))
    idle = next(finding for finding in CONTENT.checklists[0].rules)
    assert str(idle.why) not in said


def test_the_day_is_read_alone(phone: BrowserContext) -> None:
    page = phone_with(phone, OWN, address="/after/verdict/")
    page.clock.set_fixed_time("2026-11-22T12:00:00Z")
    page.reload()
    page.get_by_label("The day you did it").fill("2026-11-22")
    page.locator("[data-today]").get_by_role("button", name=BUTTON).click()
    assert str(CONTENT.days[0].not_usual) in " ".join(spoken(page))
    assert str(HEADING) not in " ".join(spoken(page))


def test_a_second_tap_stops(phone: BrowserContext) -> None:
    page = phone_with(phone, OWN, address="/emergency/")
    page.get_by_role("button", name=BUTTON).click()
    page.get_by_role("button", name=STOP).click()
    assert spoken(page) == []
    expect(page.get_by_role("button", name=BUTTON)).to_be_visible()


def test_it_ends_with_the_last_words(phone: BrowserContext) -> None:
    page = phone_with(phone, OWN, address="/emergency/")
    page.get_by_role("button", name=BUTTON).click()
    page.evaluate("spoken.at(-1).dispatchEvent(new Event('end'))")
    expect(page.get_by_role("button", name=BUTTON)).to_be_visible()


@pytest.mark.parametrize("leave", ["hidden", "left"])
def test_it_stops_when_the_page_is_out_of_sight(phone: BrowserContext, leave: str) -> None:
    page = phone_with(phone, OWN, address="/emergency/")
    page.get_by_role("button", name=BUTTON).click()
    if leave == "left":
        page.goto("/about/")
    else:
        page.evaluate(
            """Object.defineProperty(document, "hidden", { value: true });
            document.dispatchEvent(new Event("visibilitychange"))"""
        )
    assert page.evaluate("localStorage.getItem('silenced')") == "yes"
