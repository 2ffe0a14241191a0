"""Looks at what a phone kept, from inside a page of it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import BrowserContext, Error, Page

from config.building.pack import Kept, kept
from tests.browser.server import Site, until

COPIES = """async () => {
  const found = {};
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    found[name] = {};
    for (const request of await cache.keys()) {
      const response = await cache.match(request, { ignoreVary: true });
      const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
      const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
      found[name][new URL(request.url).pathname] =
        response.redirected ? "redirected" : `sha256-${hash}`;
    }
  }
  return found;
}"""

UPDATE = """async () => {
  const registration = await navigator.serviceWorker.ready;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  const end = Date.now() + 20_000;
  // What the page itself began before is another's outcome.
  while (registration.installing && Date.now() < end) await pause();
  let worker;
  registration.addEventListener("updatefound", () => { worker = registration.installing; });
  // A look that was under way may be handed to us as ours: the second one is ours for certain.
  for (let look = 0; look < 2 && !worker; look += 1) {
    try {
      await registration.update();
    } catch {
      return "refused";
    }
    worker ??= registration.installing ?? registration.waiting;
  }
  while (worker?.state === "installing" && Date.now() < end) await pause();
  return worker?.state ?? "nothing new";
}"""


def visit(phone: BrowserContext, address: str = "/") -> Page:
    """Open a page with a connection, and wait until the worker has kept everything."""
    page = phone.new_page()
    page.goto(address)
    until(lambda: ask(page, "navigator.serviceWorker.controller?.state === 'activated'"))
    return page


def ask(page: Page, script: str) -> Any:
    """Evaluate in a page that may be loading anew just now: then the answer is None."""
    try:
        return page.evaluate(script)
    except Error:
        return None


def copies(page: Page) -> dict[str, dict[str, str]]:
    """What is kept: name of the copy -> address -> integrity of its bytes."""
    found: dict[str, dict[str, str]] = page.evaluate(COPIES)
    return found


def copy_of(site: Site) -> dict[str, dict[str, str]]:
    """What ``copies`` says of a phone that kept this build and nothing else."""
    whole: Kept = kept(site.built)
    return {f"needlewise-{whole.version}": whole.integrity}


def look_for_update(page: Page) -> str:
    """Let the browser look now. "installed", "redundant" (it failed), "refused", "nothing new"."""
    return str(page.evaluate(UPDATE))


def heading(page: Page, address: str) -> str:
    """Go there, and say what its heading is."""
    page.goto(address)
    return page.locator("h1").first.inner_text()
