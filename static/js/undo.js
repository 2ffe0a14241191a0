// Forgets what this phone remembers of the reader, says so, and for ten seconds can take it back.
// What could be taken back is in memory alone, and gone as soon as the page is left or hidden.

import { changed } from "./again.js";
import { forget, restore } from "./answers.js";

const SECONDS = 10;

const notice = /** @type {HTMLElement} */ (document.querySelector("[data-forgotten]"));
/** @type {Map<string, string> | undefined} */
let held;
let timer = 0;

/** @param {string} selector @param {boolean} shown */
function show(selector, shown) {
  for (const part of notice.querySelectorAll(selector)) part.toggleAttribute("hidden", !shown);
}

/** From now on it cannot be taken back. */
function letGo() {
  held = undefined;
  clearTimeout(timer);
  show("[data-offer]", false);
}

/** @param {boolean} undone */
function say(undone) {
  show("[data-said]", !undone);
  show("[data-undone]", undone);
  notice.hidden = false;
  changed();
  notice.scrollIntoView({ block: "nearest" }); // what stood above it may have grown or gone
}

/** Forgets everything, and offers to undo it. */
export function forgetAll() {
  const gone = forget();
  letGo();
  say(false);
  if (!gone.size) return;
  held = gone;
  show("[data-offer]", true);
  timer = setTimeout(letGo, SECONDS * 1000);
}

/** The reader has gone on: what was forgotten is no news any more. */
export function dismiss() {
  if (notice.hidden) return;
  letGo();
  notice.hidden = true;
}

function undo() {
  if (held) restore(held);
  letGo();
  say(true);
  notice.focus();
}

notice.querySelector("[data-undo]")?.addEventListener("click", undo);
addEventListener("pagehide", letGo);
document.addEventListener("visibilitychange", letGo);
// What is answered after it, here or in another tab, is not to be written over.
document.addEventListener("change", letGo);
addEventListener("storage", ({ newValue }) => newValue && letGo());
for (const button of document.querySelectorAll("[data-forget]")) {
  button.addEventListener("click", forgetAll);
}
