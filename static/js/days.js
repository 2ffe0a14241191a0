// Marks the day on which the reader is, from the date that they enter. Works offline; calls
// nothing usual or fine: the words stand in the page.

import { whenever } from "./again.js";
import { daysSince, inWords } from "./dates.js";
import { doneOn, setDoneOn } from "./done_on.js";

/** @param {string} date */
function mark(date) {
  const since = date ? daysSince(date) : -1;
  for (const part of document.querySelectorAll("[data-done-on]")) {
    part.textContent = date ? inWords(date) : ""; // without a date there is a line to write it on
  }
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".day"))) {
    const here = since >= Number(row.dataset.first) && since <= Number(row.dataset.last);
    row.classList.toggle("is-today", here);
    if (date && row instanceof HTMLDetailsElement) row.open = here;
    if (here) row.setAttribute("aria-current", "date");
    else row.removeAttribute("aria-current");
    for (const label of row.querySelectorAll("[data-today]")) label.toggleAttribute("hidden", !here);
  }
}

for (const entry of document.querySelectorAll("[data-day-entry]")) {
  const input = /** @type {HTMLInputElement} */ (entry.querySelector("input"));
  entry.removeAttribute("hidden");
  whenever(() => {
    // Written only if it differs: a date half entered counts as none, and is not to be lost.
    if (input.value !== doneOn()) input.value = doneOn();
    mark(doneOn());
  });
  input.addEventListener("change", () => setDoneOn(input.value));
}
