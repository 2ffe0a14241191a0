// Registers the worker that keeps this language on the phone, and looks for a newer one: on load, and
// when the reader comes back, for an app on the home screen may stay open for weeks.

import { home } from "./home.js";

const ADDRESS = `${home}serviceworker.js`;
const PAUSE = 30_000;

/** The address as the browser wants it: where it has trusted types, only this policy gives it. */
function address() {
  const types = /** @type {any} */ (window).trustedTypes;
  if (!types) return ADDRESS;
  return types.createPolicy("worker", { createScriptURL: () => ADDRESS }).createScriptURL("");
}

/** @param {ServiceWorkerContainer} container */
async function start(container) {
  const registration = await container.register(address(), { updateViaCache: "none" });
  let looked = registration.active ? 0 : Date.now();
  const look = () => {
    if (document.visibilityState === "hidden" || Date.now() - looked < PAUSE) return;
    looked = Date.now();
    registration.update().catch(() => {}); // Without a network, what is on the phone goes on.
  };
  look();
  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", look);
}

/**
 * Whether a worker is this language's: the one of "/" answers for every page until this one is there.
 * @param {ServiceWorker | null} worker
 */
export function own(worker) {
  return worker !== null && new URL(worker.scriptURL).pathname === ADDRESS;
}

/**
 * The registration of this language, once its worker is at work.
 * @param {ServiceWorkerContainer} container
 * @returns {Promise<ServiceWorkerRegistration>}
 */
export async function ready(container) {
  const changed = new Promise((done) => container.addEventListener("controllerchange", done, { once: true }));
  const registration = await container.getRegistration(); // `ready` would settle on the other's for good
  if (registration && own(registration.active)) return registration;
  await changed;
  return ready(container);
}

// After the page itself: keeping a copy must not slow down the first look.
if ("serviceWorker" in navigator) {
  const go = () => start(navigator.serviceWorker).catch(() => {});
  if (document.readyState === "complete") go();
  else addEventListener("load", go, { once: true });
}
