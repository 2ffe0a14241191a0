// The kill switch: leaves nothing of us between the reader and the server. Answers are not touched.
"use strict";
{% include "serviceworker/own.js" %}

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(end()));

async function end() {
  const copies = (await caches.keys()).filter(mine);
  // The page loaded anew registers this worker again: with no copy left, it lets the page be.
  if (copies.length) await clients.claim();
  await Promise.all(copies.map((name) => caches.delete(name)));
  await registration.unregister();
  for (const page of await clients.matchAll({ type: "window" })) page.navigate(page.url);
}
