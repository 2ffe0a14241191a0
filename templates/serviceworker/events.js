// What the browser tells the worker, and what it does then.

// No skipWaiting here: a newer version waits until no page is open, or until a page tells it to.
addEventListener("install", (event) => event.waitUntil(keep()));

addEventListener("activate", (event) => event.waitUntil(tidy().then(() => clients.claim())));

addEventListener("message", (event) => {
  if (event.data === "update") skipWaiting();
  if (event.data === "saved?") event.waitUntil(saved().then((is) => event.ports[0].postMessage(is)));
});

addEventListener("fetch", (event) => {
  const { method, mode, url, headers } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== location.origin || headers.has("range")) return;
  if (elsewhere(pathname)) {
    // Without a connection a page that says so, never a page of this language in the other's place.
    if (mode === "navigate" && method === "GET") event.respondWith(orOffline(event.request));
    return;
  }
  if (mode === "navigate" && method === "GET") event.respondWith(page(event.request));
  else if (mode === "navigate") event.respondWith(sent(event.request));
  else if (method === "GET" && (KEPT.has(pathname) || HASHED.test(pathname))) {
    event.respondWith(file(event.request));
  }
});
