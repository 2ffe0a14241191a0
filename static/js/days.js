// Marks the day on which the reader is, from the date that they enter. Works offline; calls
// nothing usual or fine: the words stand in the page.

import { read, write } from "./answers.js";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whole days from one local date to another; negative if it lies ahead.
 * @param {string} from as a date field gives it: 2026-11-20
 * @param {Date} now
 */
export function daysSince(from, now) {
  const [year, month, day] = from.split("-").map(Number);
  const start = Date.UTC(Number(year), Number(month) - 1, day);
  return Math.round((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - start) / DAY);
}

/**
 * As the reader's language writes it. Without a date there is a line to write it on.
 * @param {string} date
 */
function inWords(date) {
  const { lang } = document.documentElement;
  return date ? new Date(`${date}T12:00`).toLocaleDateString(lang, { dateStyle: "long" }) : "";
}

/** @param {string} date */
function mark(date) {
  const since = date ? daysSince(date, new Date()) : -1;
  for (const part of document.querySelectorAll("[data-done-on]")) part.textContent = inWords(date);
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".day"))) {
    const here = since >= Number(row.dataset.first) && since <= Number(row.dataset.last);
    row.classList.toggle("is-today", here);
    if (here) row.setAttribute("aria-current", "date");
    else row.removeAttribute("aria-current");
    for (const label of row.querySelectorAll("[data-today]")) label.toggleAttribute("hidden", !here);
  }
}

/** @param {HTMLInputElement} input */
function look(input) {
  input.value = read("days")["done-on"]?.[0] ?? "";
  mark(input.value);
}

for (const entry of document.querySelectorAll("[data-day-entry]")) {
  const input = /** @type {HTMLInputElement} */ (entry.querySelector("input"));
  entry.removeAttribute("hidden");
  look(input);
  // The page may stay open for days, or come back after the answers were forgotten.
  addEventListener("pageshow", () => look(input));
  document.addEventListener("visibilitychange", () => mark(input.value));
  input.addEventListener("change", () => {
    write("days", input.value ? { "done-on": [input.value] } : {});
    mark(input.value);
  });
}
