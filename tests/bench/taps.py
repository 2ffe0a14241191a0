"""From a tap to what it changes on the screen, on a phone a sixth as quick as this machine.

A browser needs its own time for any tap, more of it on one machine than on another: the budget is
how many times what a page with one button and one word takes, measured in turns with ours.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from typing import Any

from playwright.sync_api import CDPSession, Page, Playwright

from tests.bench.report import Report
from tests.browser.phone import launch
from tests.browser.server import Server

SLOWER = 6
ROUNDS = 3
TAPS = 20
NEXT, ANSWER = "[data-step=next]", ".is-current label"
# The time of the tap itself is the event's; what it changed is there when the frame that holds
# it has been painted, which a message posted from its animation frame comes after.
WATCH = """() => {
  addEventListener("click", (event) => {
    if (event.target.closest("input")) return; // a tap on a label is told once more, of its input
    const before = document.querySelector(".is-current");
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => {
        const took = performance.now() - event.timeStamp;
        const now = document.querySelector(".is-current");
        const moved = now !== before && now.checkVisibility({ visibilityProperty: true });
        console.debug(JSON.stringify({ took, moved }));
      };
      after.port2.postMessage(0);
    });
  }, true);
}"""
# A reader reads: no thumb is back within half a second, and the phone is at rest by then. What
# comes sooner is the second half of a double tap, and counts for nothing.
READ = "new Promise((done) => setTimeout(() => requestIdleCallback(done), 600))"
EMPTY = """<!doctype html><meta name="viewport" content="width=device-width">
<body><p class="is-current">0</p><button data-step="next">Next</button>"""
TURN = """document.querySelector("button").addEventListener("click", () => {
  const word = document.querySelector("p");
  word.replaceWith(Object.assign(document.createElement("p"),
    { className: "is-current", textContent: Number(word.textContent) + 1 }));
});"""


@dataclass
class Taps:
    """What was seen of some taps, in milliseconds each."""

    answered: list[float] = field(default_factory=list)
    moved: list[float] = field(default_factory=list)
    missed: int = 0


def tap(page: Page, screen: CDPSession, place: str) -> dict[str, Any]:
    """One tap, when the page is at rest: how long until painted, and whether it moved on.

    Playwright's own looks into the page while it taps, which takes its time on a slow phone.
    """
    spot = page.locator(place).last
    spot.scroll_into_view_if_needed()
    box = spot.bounding_box()
    assert box is not None, place
    touch = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
    page.evaluate(READ)
    with page.expect_console_message() as told:  # to ask the page would slow it down
        screen.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [touch]})
        screen.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    seen: dict[str, Any] = json.loads(told.value.text)
    return seen


def tap_through(page: Page, screen: CDPSession, taps: Taps, *, answer: bool) -> None:
    """Tap on twenty times at most, with an answer to each question before if there is one.

    Answers spare questions: a walk may end sooner.
    """
    page.evaluate(WATCH)
    for _ in range(TAPS):
        if not page.locator(NEXT).last.is_visible():
            return
        if answer:
            taps.answered.append(tap(page, screen, ANSWER)["took"])
        seen = tap(page, screen, NEXT)
        taps.moved.append(seen["took"])
        taps.missed += not seen["moved"]


def ours(page: Page, screen: CDPSession, taps: Taps) -> None:
    """The questions, from the first to the last."""
    page.goto("/check/")
    page.locator(".ready .is-current").wait_for()
    tap_through(page, screen, taps, answer=True)
    page.evaluate("localStorage.clear()")


def empty(page: Page, screen: CDPSession, taps: Taps) -> None:
    """A page with one button, which changes one word."""
    page.goto("about:blank")
    page.set_content(EMPTY)
    page.evaluate(TURN)
    tap_through(page, screen, taps, answer=False)


def measure(playwright: Playwright, server: Server, report: Report) -> None:
    """The median of all the taps of some rounds, ours against the empty page's in turns."""
    report.title(f"Tap to paint, CPU slowed {SLOWER} times")
    taps, beside = Taps(), Taps()
    with tempfile.TemporaryDirectory() as profile:
        phone = launch(playwright, Path(profile), server.url)
        page = phone.new_page()
        screen = phone.new_cdp_session(page)
        screen.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        for _ in range(ROUNDS):
            ours(page, screen, taps)
            empty(page, screen, beside)
        phone.close()
    report.at_most("taps that did not move on", taps.missed, 0, "")
    times = percentiles(taps.moved)[0] / percentiles(beside.moved)[0]
    report.at_most("next question, against an empty page", times, 1.6, "times")
    figures = {"an empty page": beside.moved, "an answer": taps.answered, "next": taps.moved}
    for what, took in figures.items():
        middle, late = percentiles(took)
        report.line(f"     {what:<15} median {middle:>4.0f}, 95th percentile {late:>4.0f} ms")


def percentiles(took: list[float]) -> tuple[float, float]:
    """The 50th and the 95th."""
    cuts = quantiles(took, n=20)
    return cuts[9], cuts[18]
