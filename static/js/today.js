// The day on which the reader is, from the date that this phone remembers: "Today is day 2", and of
// the days that are printed the one that it is. Works offline, and owns no word.

import { whenever } from "./again.js";
import { daysSince, inWords, plus } from "./dates.js";
import { deed, setDoneOn } from "./done_on.js";

/** @typedef {{ first: number, last: number }} Span  whole days since the deed, as few and as many */

const HOUR = 60 * 60 * 1000;
const MOST = 2; // stretches of days that one who knows no day is to read: more stand folded below
const LONG = 7 * 24; // hours: after that, days say enough

/** @param {string} selector */
const every = (selector) => /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);

/** @returns {Span | null} */
function span() {
  const known = deed();
  return known && { first: daysSince(known.on), last: daysSince(known.from) };
}

/** The last day of which the page has something to say. */
function end() {
  return Math.max(...every("[data-last]").map((row) => Number(row.dataset.last)));
}

/** @param {Span | null} days */
function state(days) {
  if (!days) return "unknown";
  if (days.first < 0) return "ahead";
  if (days.first > end()) return "past";
  if (days.last > end()) return "later";
  if (days.first !== days.last) return days.last - days.first > 1 ? "between" : "either";
  return days.first ? "day" : "hours";
}

function show() {
  const days = span();
  const now = state(days);
  for (const part of every("[data-day-state]")) {
    part.hidden = !String(part.dataset.dayState).split(" ").includes(now);
  }
  for (const part of every("[data-day-first]")) part.textContent = String(days?.first ?? "");
  for (const part of every("[data-day-last]")) part.textContent = String(days?.last ?? "");
  const within = ["day", "hours", "either", "between", "later"].includes(now) ? days : null;
  for (const row of every("[data-first]")) mark(row, within);
  const rows = every("[data-now]").filter((row) => !row.hidden);
  if (rows.length > MOST) for (const row of rows) row.hidden = true;
  told();
}

/**
 * @param {HTMLElement} row a stretch of days, as printed
 * @param {Span | null} days
 */
function mark(row, days) {
  const here = days && days.last >= Number(row.dataset.first) && days.first <= Number(row.dataset.last);
  if ("now" in row.dataset) row.hidden = !here;
  row.classList.toggle("is-today", Boolean(here));
  if (here) row.setAttribute("aria-current", "date");
  else row.removeAttribute("aria-current");
  for (const label of row.querySelectorAll("[data-you-are-here]")) label.toggleAttribute("hidden", !here);
}

/** When it was, for whoever treats the reader: a day that is known, and how many hours that is. */
function told() {
  const date = exact();
  for (const part of every("[data-done-on]")) {
    part.textContent = date ? inWords(date) : ""; // without a date there is a line to write it on
  }
  for (const part of every("[data-day-said]")) part.hidden = !date;
  for (const part of every("[data-day-unsaid]")) part.hidden = Boolean(date);
  const hours = date ? since(date) : null;
  for (const part of every("[data-hours]")) part.hidden = !hours;
  for (const part of every("[data-hours-first]")) part.textContent = String(hours?.first ?? "");
  for (const part of every("[data-hours-last]")) part.textContent = String(hours?.last ?? "");
}

/**
 * Nobody said at which hour of the day: so a range, and never that a limit has passed.
 * @param {string} date
 * @returns {Span | null} hours
 */
function since(date) {
  const first = Math.max(0, Math.floor(hoursSince(plus(date, 1))));
  const last = Math.ceil(hoursSince(date));
  return last > 0 && last <= LONG ? { first, last } : null;
}

/**
 * From the first moment of a day where the phone is: a clock put back gives some days 25 hours.
 * @param {string} date
 */
function hoursSince(date) {
  return (Date.now() - new Date(`${date}T00:00`).getTime()) / HOUR;
}

/** The day, if the phone knows it to the day. */
function exact() {
  const known = deed();
  return known && known.on === known.from ? known.on : "";
}

for (const input of /** @type {HTMLInputElement[]} */ (every("[data-day-entry]"))) {
  whenever(() => {
    // Written only if it differs: a date half entered counts as none, and is not to be lost.
    if (input.value !== exact()) input.value = exact();
  });
  input.addEventListener("change", () => setDoneOn(input.value));
}
for (const fold of every("[data-day-fold]")) fold.toggleAttribute("open", !exact());
for (const part of every("[data-today]")) part.hidden = false;
whenever(show);
