// A newer version waits: say so, and change over when the reader taps. With nothing answered yet
// there is nothing to disturb, so at once. Knows no version.

import { any } from "./answers.js";
import { own, ready } from "./worker.js";

const CHANGED = "needlewise:changed";
const HOUR = 3_600_000;

/** Whether somebody is at work here: answers kept, a form begun, or a verdict that the server sent. */
function busy() {
  const form = document.querySelector("form[data-checklist]");
  const begun = form !== null && (location.hash !== "" || form.querySelector(":checked") !== null);
  return any() || begun || document.querySelector("[data-verdict]:not([data-all]), [data-sent]") !== null;
}

/** While two versions are live each load may meet the other one: no page reloads by itself again. */
function changedLately() {
  try {
    const before = Number(sessionStorage.getItem(CHANGED));
    sessionStorage.setItem(CHANGED, String(Date.now()));
    return Date.now() - before < HOUR;
  } catch {
    return true;
  }
}

/**
 * @param {ServiceWorkerContainer} container
 * @param {HTMLElement} banner
 */
async function watch(container, banner) {
  let controlled = own(container.controller);
  let asked = false;
  const registration = await ready(container);

  const change = () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage("update");
    else location.reload(); // Another tab has changed over already.
  };
  const tell = () => {
    banner.hidden = false;
    document.documentElement.classList.add("has-update");
  };
  const offer = () => {
    if (!registration.waiting) return;
    if (busy() || changedLately()) tell();
    else change();
  };
  /** @param {ServiceWorker | null} fresh */
  const follow = (fresh) => fresh?.addEventListener("statechange", offer);

  container.addEventListener("controllerchange", () => {
    if (!own(container.controller)) return;
    if (asked) location.reload();
    else if (controlled) tell(); // Another tab did it: this one is not torn away.
    controlled = true;
    asked = false;
  });
  banner.querySelector("button")?.addEventListener("click", change);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing);
  offer();
}

const banner = /** @type {HTMLElement | null} */ (document.querySelector("[data-update]"));
if (banner && "serviceWorker" in navigator) watch(navigator.serviceWorker, banner);
