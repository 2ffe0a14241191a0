// Which of the stored answers count on a page: facts whoever asked, what was done until it has a new
// date, what spares a question for a day, signs on their own path for half a day. Knows no question:
// the page prints what it asks, and how each answer is recalled.

import { stored } from "./answers.js";
import { today } from "./dates.js";
import { daysAgo, deed } from "./done_on.js";

/** @typedef {import("./answers.js").Answers} Answers */
/** @typedef {import("./answers.js").Stored} Stored */

const HALF_A_DAY = 12 * 60 * 60 * 1000;

/** @param {number} at */
const day = (at) => today(new Date(at));

/** @type {Record<string, (answer: Stored, checklist: string) => boolean>} */
const COUNTS = {
  fact: () => true,
  deed: ({ at }) => !(at < (deed()?.since ?? 0) && day(at) < day(deed()?.since ?? 0)),
  day: ({ at }) => day(at) === today(),
  never: ({ at, by }, checklist) => by === checklist && Date.now() - at < HALF_A_DAY,
};

/**
 * @param {HTMLElement} page  prints `data-checklist`, `data-asks` and `data-days`
 * @returns {Record<string, Stored>}
 */
export function recall(page) {
  const all = stored();
  /** @type {Record<string, Stored>} */
  const recalled = {};
  for (const asked of String(page.dataset.asks).trim().split(" ")) {
    const [id, kind] = /** @type {[string, string?]} */ (asked.split(":"));
    const answer = all[id];
    const counts = COUNTS[kind ?? "fact"]?.(answer ?? none, String(page.dataset.checklist));
    if (answer?.chosen.length && counts && !days(page, id)) recalled[id] = answer;
  }
  return { ...recalled, ...when(page, all) };
}

const none = { chosen: [], at: 0, by: "" };

/**
 * @param {HTMLElement} page
 * @returns {Answers}
 */
export function counted(page) {
  return answersOf(recall(page));
}

/**
 * @param {Record<string, Stored>} recalled
 * @returns {Answers}
 */
export function answersOf(recalled) {
  return Object.fromEntries(Object.entries(recalled).map(([id, { chosen }]) => [id, chosen]));
}

/**
 * Whether an answer was given on another path, or on another day.
 * @param {Stored} answer
 * @param {string} checklist
 */
export function fromLastTime({ at, by }, checklist) {
  return by !== checklist || day(at) !== today();
}

/**
 * The days that each answer to "when?" stands for, as printed: option:first:last, parted by spaces.
 * @param {HTMLElement} page
 * @param {string} question
 * @returns {{ option: string, first: number, last: number | null }[] | null} null if it asks no day
 */
export function days(page, question) {
  const [id, ...told] = String(page.dataset.days ?? "").trim().split(" ");
  if (!question || id !== question) return null;
  return told.map((printed) => {
    const [option, first, last] = printed.split(":");
    return { option: String(option), first: Number(first), last: last ? Number(last) : null };
  });
}

/**
 * "Yesterday" is another answer tomorrow: it is worked out from the date on each visit.
 * @param {HTMLElement} page
 * @param {Record<string, Stored>} all
 * @returns {Record<string, Stored>}
 */
function when(page, all) {
  const id = String(page.dataset.days ?? "").trim().split(" ")[0] ?? "";
  const told = days(page, id) ?? [];
  const known = deed();
  const ago = daysAgo(known);
  const here = told.find(({ first, last }) => ago !== null && ago >= first && (last === null || ago <= last));
  const answer = all[id];
  if (here) return { [id]: { chosen: [here.option], at: known?.since ?? 0, by: answer?.by ?? "" } };
  const unsure = answer && !told.some(({ option }) => answer.chosen.includes(option));
  const stands = answer?.chosen.length && !known && (unsure || day(answer.at) === today());
  return answer && stands ? { [id]: answer } : {};
}
