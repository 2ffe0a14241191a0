// Prints on a tap, with the day it is, and says so where an app cannot print.

import { inWords, today } from "./dates.js";

const PATIENCE = 1000;

/** However long the page stood open, the day on paper is the day of printing. */
function date() {
  for (const part of document.querySelectorAll("[data-printed-on]")) part.textContent = inWords(today());
}

/** The view inside another app may have no `print`, or one that does nothing. */
function attempt() {
  const unable = /** @type {HTMLElement} */ (document.querySelector("[data-unprinted]"));
  unable.hidden = true;
  const timer = setTimeout(() => (unable.hidden = false), PATIENCE);
  addEventListener("beforeprint", () => clearTimeout(timer), { once: true });
  globalThis.print?.();
}

addEventListener("beforeprint", date);
document.querySelector("[data-print]")?.addEventListener("click", attempt);
