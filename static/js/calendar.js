// Makes a calendar file of days on this phone (RFC 5545). What stands in it is seen by whoever sees
// the calendar: it holds the days, and the words it is given, and nothing that says what they are for.

import { plus } from "./dates.js";

const LONGEST = 75; // octets of a line, its end not counted

/**
 * @param {string[]} days as a date field gives them
 * @param {string} title what the calendar shows on each
 * @param {Date} [now]
 */
export function calendar(days, title, now = new Date()) {
  const made = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//days//EN",
    ...days.flatMap((day) => event(day, escaped(title), made)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** @param {string} day @param {string} title @param {string} made */
function event(day, title, made) {
  return [
    "BEGIN:VEVENT",
    `UID:${random()}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${bare(day)}`,
    `DTEND;VALUE=DATE:${bare(plus(day, 1))}`, // the first day that is no longer part of it
    `SUMMARY:${title}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT", // a day with a look at the skin is not a day without time for others
    "END:VEVENT",
  ];
}

/** @param {string} day */
function bare(day) {
  return day.replaceAll("-", "");
}

/** Not `randomUUID`, which a page on plain http lacks. */
function random() {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/**
 * Breaks a line before it grows too long, never inside a letter. A line that goes on starts with
 * a space, which counts.
 * @param {string} line
 */
function folded(line) {
  const size = new TextEncoder();
  let room = LONGEST;
  let text = "";
  for (const letter of line) {
    const octets = size.encode(letter).length;
    if (octets > room) {
      text += "\r\n ";
      room = LONGEST - 1;
    }
    text += letter;
    room -= octets;
  }
  return text;
}
