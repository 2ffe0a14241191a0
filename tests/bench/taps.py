"""From a tap to the next question on the screen, on a phone a sixth as quick as this machine.

A browser on a busy machine needs its own time for any tap: a page with one button and one word
is measured in turns with ours, and what counts is how much longer ours takes.
"""

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


EMPTY = """<!doctype html><meta name="viewport" content="width=device-width">
<body><p class="is-current">0</p><button data-step="next">Next</button>"""
TURN = """document.querySelector("button").addEventListener("click", () => {
  const word = document.querySelector("p");
  word.replaceWith(Object.assign(document.createElement("p"),
    { className: "is-current", textContent: Number(word.textContent) + 1 }));
});"""
TAPS = 20


def tap_through(page: Page, *, answer: bool) -> list[dict[str, Any]]:
    """Tap on twenty times, with an answer to each question before if there is one."""
    page.evaluate(WATCH)
    for number in range(1, TAPS + 1):
        if answer:
            page.locator(".is-current label").last.tap()
            page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
        page.locator("[data-step=next]").tap()
        until(lambda number=number: page.evaluate("painted.length") >= number)  # type: ignore[misc]
    found: list[dict[str, Any]] = page.evaluate("painted")
    return found


def ours(page: Page) -> list[dict[str, Any]]:
    """The questions, from the first to the last."""
    page.goto("/check/")
    page.locator(".ready .is-current").wait_for()
    found = tap_through(page, answer=True)
    page.evaluate("localStorage.clear()")
    return found


def empty(page: Page) -> list[dict[str, Any]]:
    """A page with one button, which changes one word."""
    page.goto("about:blank")
    page.set_content(EMPTY)
    page.evaluate(TURN)
    return tap_through(page, answer=False)


def measure(playwright: Playwright, server: Server, report: Report) -> None:
    """The 95th percentile of all the taps of some rounds, ours and the empty page in turns."""
    report.title(f"Tap to next question, CPU slowed {SLOWER} times")
    taps: list[dict[str, Any]] = []
    beside: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as profile:
        phone = launch(playwright, Path(profile), server.url)
        page = phone.new_page()
        devtools = phone.new_cdp_session(page)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        for _ in range(ROUNDS):
            taps += ours(page)
            beside += empty(page)
        phone.close()
    report.at_most("taps that did not move on", sum(not tap["moved"] for tap in taps), 0, "")
    middle, late = percentiles(taps)
    empty_middle, empty_late = percentiles(beside)
    report.line(f"     95th percentile {late:.0f} ms, of an empty page {empty_late:.0f} ms")
    report.line(f"     median {middle:.0f} ms, of an empty page {empty_middle:.0f} ms")
    report.at_most("95th percentile, longer than an empty page's", late - empty_late, 50, "ms")


def percentiles(taps: list[dict[str, Any]]) -> tuple[float, float]:
    """The 50th and the 95th, in milliseconds."""
    times = sorted(float(tap["took"]) for tap in taps)
    return times[len(times) // 2], times[int(len(times) * 0.95)]
