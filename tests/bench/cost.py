"""What each kind of visit costs, measured with a real browser; and what many readers cost."""

from __future__ import annotations

import re
import socket
import tempfile
from pathlib import Path

from django.urls import reverse
from playwright.sync_api import BrowserContext, Playwright

from checklist.content import CONTENT
from config.building.pack import kept
from tests.bench.report import Report
from tests.bench.wire import Counter, Passed
from tests.browser.copies import visit
from tests.browser.phone import launch
from tests.browser.server import Server, Site, until

# What a server may send before the first acknowledgement: 10 x 1,460 bytes. A page of questions
# may take two.
SCREENS = {"/": 14_600, "/check/": 29_200}
VERDICT = 36_000
AS_SERVED = {"NEEDLEWISE_QUICK": "0"}  # the tests build files a tenth larger, to save time
BLOCKING = re.compile(
    r'<link rel="stylesheet" href="([^"]+)"'
    r'|<script(?![^>]*(?:module|defer|async))[^>]*src="([^"]+)"'
)
READERS = (1_000, 1_000_000, 100_000_000)
RETURNS, RELEASES = 3, 1  # a month of one reader, beside the first visit
MINUTES = 30 * 24 * 60


def first_screen(server: Server, path: str) -> int:
    """Bytes of a page and of all that its first paint waits for, headers included.

    A stylesheet at the end of the body holds back only what follows it: nothing.
    """
    page = over_the_wire(server, path, "identity").split(b"\r\n\r\n", 1)[1].decode()
    files = [css or script for css, script in BLOCKING.findall(page.split("</head>")[0])]
    return sum(len(over_the_wire(server, each, "br")) for each in [path, *files])


def over_the_wire(server: Server, path: str, encoding: str) -> bytes:
    """Every byte of an answer."""
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        connection.sendall(
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: {encoding}\r\n"
            "Connection: close\r\n\r\n".encode()
        )
        return b"".join(iter(lambda: connection.recv(65536), b""))


def visits(playwright: Playwright, site: Site, server: Server) -> dict[str, Passed]:
    """What crosses the line at a first visit, and at each kind of later one."""
    found: dict[str, Passed] = {}
    with tempfile.TemporaryDirectory() as profile, Counter(server.port) as line:

        def come(kind: str) -> None:
            before = line.now()
            phone = launch(playwright, Path(profile), line.url)
            visit(phone)
            until(lambda: has_all(phone, site))
            found[kind] = line.since(before)
            phone.close()

        come("first visit, offline copy included")
        come("return visit, nothing new")
        renew(site, server, "templates/about.html", "About Needlewise", "Newer About")
        come("return visit, one page reworded")
        renew(site, server, "static/css/site/10-tokens.css", ":root {", ":root { --newer: 1;")
        come("return visit, a style changed")
    return found


def renew(site: Site, server: Server, path: str, old: str, new: str) -> None:
    """A release: something is changed, built and served."""
    site.change(path, old, new)
    site.build(**AS_SERVED)
    server.restart()


def has_all(phone: BrowserContext, site: Site) -> bool:
    """True once the phone keeps this very build."""
    names = phone.pages[-1].evaluate("async () => await caches.keys()")
    return f"needlewise-{kept(site.built).version}" in names


def measure(playwright: Playwright, site: Site, server: Server, report: Report) -> None:
    """Bytes and requests, one reader at a time, and then many."""
    report.title("Bytes to a phone, headers included")
    for path, budget in SCREENS.items():
        screen = first_screen(server, path)
        report.at_most(f"{path} first screen, compressed", screen, budget, "bytes")
    for path in [reverse(f"{checklist.id}-verdict") for checklist in CONTENT.checklists]:
        document = len(over_the_wire(server, path, "br").split(b"\r\n\r\n", 1)[1])
        report.at_most(f"{path} document, compressed", document, VERDICT, "bytes")
    found = visits(playwright, site, server)
    first = found["first visit, offline copy included"]
    report.at_most("first visit, offline copy included", first.down / 1000, 140, "kB")
    report.title("What a visit costs (measured: Chromium, a counting line, this server)")
    for kind, passed in found.items():
        report.line(f"{kind:<40} {passed.requests:>4} requests {passed.down / 1000:>8.1f} kB")
    many(found, len(kept(site.built).integrity), report)


def many(found: dict[str, Passed], files: int, report: Report) -> None:
    """A month of many readers: each comes anew, and again, and sees a release of each kind."""
    first, same, text, style = found.values()
    requests = (
        first.requests + RETURNS * same.requests + RELEASES * (text.requests + style.requests)
    )
    down = first.down + RETURNS * same.down + RELEASES * (text.down + style.down)
    # Behind a CDN with one shield the origin is asked for each address once a minute at most
    # (s-maxage=60), and answers 304; and sends each address once more for each release.
    asked = files * (MINUTES + 2 * RELEASES)
    sent = files * MINUTES * same.down / max(same.requests, 1) + 2 * RELEASES * first.down
    report.title(
        f"A month: every reader new, {RETURNS} more visits, {RELEASES} change of words and of style"
    )
    report.line(
        f"{'readers':>13} {'requests':>16} {'sent':>12} {'mean/s':>8} {'origin behind a CDN':>28}"
    )
    for readers in READERS:
        behind = min(readers * requests, asked)
        share = min(readers * down, sent)
        report.line(
            f"{readers:>13,} {readers * requests:>16,} {size(readers * down):>12} "
            f"{readers * requests / MINUTES / 60:>8.2g} {behind:>12,} requests {size(share)}"
        )


def size(count: float) -> str:
    """Bytes, to be read by people."""
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if count < 1000:
            return f"{count:.3g} {unit}"
        count /= 1000
    return f"{count:,.0f} PB"
