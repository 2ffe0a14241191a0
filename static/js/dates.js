// Days as a phone counts them: local ones, whole ones. Knows no storage and no page but its language.

const ENGLISH = "en-GB"; // the day before the month, as in what the site prints
const DAY = 24 * 60 * 60 * 1000;

/**
 * A day as noon in Greenwich, where no change of the clock can move it to another.
 * @param {string} date as a date field gives it: 2026-11-20
 */
function noon(date) {
  return new Date(`${date}T12:00Z`);
}

/**
 * The day that it is where the phone is.
 * @param {Date} [now]
 */
export function today(now = new Date()) {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  const day = String(now.getDate()).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${day}`;
}

/** @param {string} date @param {number} days */
export function plus(date, days) {
  return new Date(noon(date).getTime() + days * DAY).toISOString().slice(0, 10);
}

/**
 * Whole days from one day to today; negative if it lies ahead.
 * @param {string} date
 * @param {string} [now]
 */
export function daysSince(date, now = today()) {
  return Math.round((noon(now).getTime() - noon(date).getTime()) / DAY);
}

/**
 * A day in words. In the page's language, but never in another calendar or other digits: a doctor
 * reads it. A page's language may be changed by a translator to what is none.
 * @param {string} date
 * @param {Intl.DateTimeFormatOptions} [style]
 */
export function inWords(date, style = { dateStyle: "long" }) {
  const options = { ...style, calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" };
  const { lang } = document.documentElement;
  try {
    return noon(date).toLocaleDateString(lang === "en" ? ENGLISH : lang, options);
  } catch {
    return noon(date).toLocaleDateString(ENGLISH, options);
  }
}
