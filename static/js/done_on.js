// The day of the deed as this phone remembers it: a date, told once for every page. From "2 or 3
// days ago" it is known to lie between two days.

import { changed } from "./again.js";
import { item, setItem } from "./answers.js";
import { daysSince, plus, today } from "./dates.js";

/** @typedef {{ on: string, from: string, since: number }} Deed  latest and earliest day; told when */

const KEY = "needlewise:done-on";
const LONG_AGO = 3650; // days: the earliest day of "longer ago"

/** @returns {Deed | null} nothing where none is remembered, or junk */
export function deed() {
  const { on, from, since } = /** @type {any} */ (item(KEY)) ?? {};
  const sound = [on, from].every((date) => /^\d{4}-\d\d-\d\d$/.test(date) && Date.parse(`${date}T12:00Z`));
  return sound ? { on, from, since: Number(since) || 0 } : null;
}

/** @returns {string} as a date field gives it; the latest day that it can have been */
export function doneOn() {
  return deed()?.on ?? "";
}

/** @param {string} date @param {number} [since] when it was told, if not now */
export function setDoneOn(date, since) {
  tell(date, date, since);
}

/**
 * Told as "so many days ago". If that fits what is remembered it is the same deed, known closer.
 * @param {number} first
 * @param {number | null} last  none: so long ago or longer
 */
export function setDaysAgo(first, last) {
  const on = plus(today(), -first);
  const from = plus(today(), -(last ?? LONG_AGO));
  const known = deed();
  const same = known && known.from <= on && known.on >= from;
  if (!same) return tell(on, from);
  const earliest = known.from > from ? known.from : from;
  return tell(known.on < on ? known.on : on, earliest, known.since);
}

/**
 * The whole days since, as many as it can be; none without a date, or if it lies ahead.
 * @param {Deed | null} known
 */
export function daysAgo(known) {
  const days = known ? daysSince(known.from) : -1;
  return days < 0 ? null : days;
}

/** @param {string} on @param {string} from */
function tell(on, from, since = Date.now()) {
  setItem(KEY, on ? { on, from, since } : null);
  changed();
}
