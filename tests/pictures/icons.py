"""Draws the PNG icons from ``static/icons/mark.svg``: ``make icons``.

Everything that matters in the mark lies within the circle of 80 % that a maskable icon may be
cut to, and skin and paper run off its edges: so the square ones only leave the round corners out.
"""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from tests.pictures.browser import chromium, save

ICONS = Path(__file__).parents[2] / "static" / "icons"
ROUND = 'rx="11"'
ROUNDED = {"icon-192.png": 192, "icon-512.png": 512}
SQUARE = {"maskable-512.png": 512, "apple-touch-180.png": 180}
COLOURS = 64


def draw(browser: Browser, mark: str, size: int) -> bytes:
    """The mark as a PNG of ``size`` by ``size`` pixels, clear where nothing is drawn."""
    page = browser.new_page(viewport={"width": size, "height": size})
    sized = mark.replace("<svg ", f'<svg width="{size}" height="{size}" ', 1)
    page.set_content(f'<body style="margin:0;line-height:0">{sized}')
    png = page.screenshot(omit_background=True)
    page.close()
    return png


def main() -> None:
    mark = (ICONS / "mark.svg").read_text(encoding="utf-8")
    square = mark.replace(ROUND, "")
    with chromium() as browser:
        for name, size in ROUNDED.items():
            png = draw(browser, mark, size)
            print(name, save(png, ICONS / name, colours=COLOURS, opaque=False))
        for name, size in SQUARE.items():
            print(name, save(draw(browser, square, size), ICONS / name, colours=COLOURS))


if __name__ == "__main__":
    main()
