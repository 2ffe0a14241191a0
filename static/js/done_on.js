// The day of the deed as this phone remembers it: entered once, for every page.

import { changed } from "./again.js";
import { read, write } from "./answers.js";

/** @returns {string} as a date field gives it; nothing where none is remembered, or junk */
export function doneOn() {
  const date = read("days")["done-on"]?.[0] ?? "";
  return Number.isNaN(Date.parse(`${date}T12:00Z`)) ? "" : date;
}

/** @param {string} date */
export function setDoneOn(date) {
  write("days", date ? { "done-on": [date] } : {});
  changed();
}
