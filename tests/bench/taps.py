"""From a tap to the next question on the screen, on a phone a sixth as quick as this machine."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Playwright

from tests.bench.report import Report
from tests.browser.conftest import launch
from tests.browser.server import Server, until

SLOWER = 6
ROUNDS = 3
# The time of the tap itself is the event's; the next question is there when the frame that
# holds it has been painted, which a message posted from its animation frame comes after.
WATCH = """() => {
  window.painted = [];
  addEventListener("click", (event) => {
    if (!event.target.closest("[data-step='next']")) return;
    const before = document.querySelector(".is-current");
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => window.painted.push({
        took: performance.now() - event.timeStamp,
        moved: document.querySelector(".is-current") !== before,
      });
      after.port2.postMessage(0);
    });
  }, true);
}"""


def tap_through(page: Page) -> list[dict[str, Any]]:
    """Answer each question with its first answer and tap on, to the last."""
    page.goto("/check/")
    page.locator(".is-current").wait_for()
    page.evaluate(WATCH)
    count = page.locator("fieldset.question").count()
    for number in range(1, count):
        page.locator(".is-current label").last.tap()
        page.locator("[data-step=next]").tap()
        until(lambda number=number: page.evaluate("painted.length") >= number)  # type: ignore[misc]
    found: list[dict[str, Any]] = page.evaluate("painted")
    return found


def measure(playwright: Playwright, server: Server, report: Report) -> None:
    """The 95th percentile of all the taps of some rounds."""
    report.title(f"Tap to next question, CPU slowed {SLOWER} times")
    found = []
    with tempfile.TemporaryDirectory() as profile:
        phone = launch(playwright, Path(profile), server.url)
        page = phone.new_page()
        devtools = phone.new_cdp_session(page)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        for _ in range(ROUNDS):
            found += tap_through(page)
            page.evaluate("localStorage.clear()")
        phone.close()
    times = sorted(tap["took"] for tap in found)
    report.at_most("taps that did not move on", sum(not tap["moved"] for tap in found), 0, "")
    report.at_most(f"95th percentile of {len(times)}", times[int(len(times) * 0.95)], 50, "ms")
    report.line(f"     median {times[len(times) // 2]:.0f} ms, slowest {times[-1]:.0f} ms")
