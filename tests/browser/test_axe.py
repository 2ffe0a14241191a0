"""Every screen with axe-core, WCAG 2.2 A and AA and best practice, and with a ruler.

Each screen in light colours at 320 px and in dark ones at 412 px: no rule looks at both at once.
Text of twice the size, in letters as wide as in the widest font that a phone may have, and text
spaced as WCAG 1.4.12 has it are tried with the ruler alone: there nothing may be too wide.
"""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.screens import SCREENS

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERY_RULE = {"runOnly": TAGS}
# The rules that another width or other colours can break: the rest has looked already, and what is
# too small for a finger our own ruler finds at every width, though not what lies below another.
BY_LOOKS = {"runOnly": ["color-contrast", "link-in-text-block", "scrollable-region-focusable"]}
VIEWS = [(320, "light", EVERY_RULE), (412, "dark", BY_LOOKS)]
HEIGHTS = {320: 568, 412: 915}
# 225 % of the browser's 16 px, where the site itself asks for 112.5 %.
LARGE = ":root { font-size: 225% !important; }"
TWICE = LARGE + "* { letter-spacing: .05em !important; }"
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important; } p { margin-block-end: 2em !important; }"""

RUN = """async (rules) =>
  (await axe.run({ ...rules, resultTypes: ["violations"] })).violations"""

TOO_WIDE = """() => document.documentElement.scrollWidth <= innerWidth ? []
  : [`page: ${document.documentElement.scrollWidth}`, ...[...document.querySelectorAll("body *")]
    .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1)
    .map((part) => `${part.tagName}.${part.className}: ${part.textContent.slice(0, 40)}`)]"""

# The words of headings and buttons that begin on one line and end on another.
BREAKS = r"""() => [...document.querySelectorAll("h1, h2, h3, .button")].flatMap((part) => {
  const texts = part.checkVisibility() ? [...part.childNodes].filter(({ data }) => data) : [];
  return texts.flatMap((text) => [...text.data.matchAll(/[\p{L}\p{M}]+/gu)].filter((word) => {
    const range = document.createRange();
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  }).map(String));
})"""

# A box to tick is tapped on its label. Links inside a sentence are excepted, as in WCAG.
TOO_SMALL = """() => {
  const inSentence = (part) => part.tagName === "A" && getComputedStyle(part).display === "inline"
    && [...part.parentElement.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const size = (part, side) => Math.max(...[part, ...(part.labels ?? [])]
    .map((box) => box.getBoundingClientRect()[side]));
  return [...document.querySelectorAll("a[href], button, input, select, summary, textarea")]
    .filter((part) => part.checkVisibility({ visibilityProperty: true }) && !inSentence(part))
    .filter((part) => !part.matches(".skip") && size(part, "width") > 1)
    .filter((part) => size(part, "width") < 44 || size(part, "height") < 44)
    .map((part) => `${size(part, "width")} x ${size(part, "height")}: ${part.outerHTML}`);
}"""


# Of the module, so that all that looks at a screen does so one after the other, and shows it once.
@pytest.fixture(params=SCREENS, ids=str, scope="module")
def page(request: pytest.FixtureRequest, blank: Page) -> Page:
    blank.set_viewport_size({"width": 320, "height": 640})
    blank.emulate_media(color_scheme="light")
    request.param.show(blank)
    return blank


def broken(page: Page, rules: dict[str, Any]) -> list[str]:
    found: list[dict[str, Any]] = page.evaluate(RUN, rules)
    return [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]]


def look(page: Page, width: int, scheme: Any) -> None:
    page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
    page.emulate_media(color_scheme=scheme)


def test_anybody_can_use_it(page: Page) -> None:
    page.evaluate(Axe().axe_script)
    for width, scheme, rules in VIEWS:
        look(page, width, scheme)
        assert broken(page, rules) == [], f"{width} px, {scheme}"
        assert page.evaluate(TOO_WIDE) == [], f"{width} px"
        assert page.evaluate(TOO_SMALL) == [], f"{width} px"
    for width, style in ((360, TWICE), (320, SPACED)):
        page.set_viewport_size({"width": width, "height": 800})
        sheet = page.add_style_tag(content=style)
        assert page.evaluate(TOO_WIDE) == [], style
        sheet.evaluate("sheet => sheet.remove()")


def test_no_word_breaks_inside_itself_at_twice_the_size(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.add_style_tag(content=LARGE)
    assert page.evaluate(BREAKS) == []
