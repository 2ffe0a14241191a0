{% load pwa %}// This language is withdrawn: its one page takes the place of every copy, until it is whole again.
"use strict";
{% include "serviceworker/own.js" %}
const PAGE = {{ page|js }};
const HEADERS = {{ headers|js }};
const PATIENCE = 4000;

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(end()));

addEventListener("fetch", (event) => {
  if (event.request.mode === "navigate") event.respondWith(answer(event.request));
});

/** No old copy is shown any more, in no tab that is open. Answers are not touched. */
async function end() {
  const copies = (await caches.keys()).filter(mine);
  await Promise.all(copies.map((name) => caches.delete(name)));
  await clients.claim();
  if (!copies.length) return;
  for (const page of await clients.matchAll({ type: "window" })) page.navigate(page.url);
}

/** The network's page, which may be whole again; without a network, this one. */
async function answer(request) {
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  try {
    return await Promise.race([fetch(request), late]);
  } catch {
    return new Response(PAGE, { headers: { "Content-Type": "text/html; charset=utf-8", ...HEADERS } });
  }
}
