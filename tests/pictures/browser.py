"""One headless Chromium for whatever takes pictures, and small PNG files from it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests.browser.phone import OWN


@contextmanager
def chromium() -> Iterator[Browser]:
    """The machine's own Chromium where there is one, else the one that Playwright installed."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**OWN)
        yield browser
        browser.close()


def save(png: bytes, path: Path, *, colours: int = 256, opaque: bool = True) -> int:
    """Write a PNG with a palette: flat drawings lose nothing by it. Gives its size in bytes."""
    picture = Image.open(io.BytesIO(png)).convert("RGB" if opaque else "RGBA")
    method = Image.Quantize.MEDIANCUT if opaque else Image.Quantize.FASTOCTREE
    path.parent.mkdir(parents=True, exist_ok=True)
    small = picture.quantize(colours, method=method, dither=Image.Dither.NONE)
    small.save(path, optimize=True)
    return path.stat().st_size
