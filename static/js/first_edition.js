// Moves answers of the first edition, once, by a table that is fetched only where some are left.
// Without the table they stay as they are, for the next time. Knows no question.

import { item, plain, setItem, store, stored } from "./answers.js";
import { choice, choices, holds, when } from "./conditions.js";
import { setDoneOn } from "./done_on.js";

/** @typedef {import("./answers.js").Answers} Answers */
/** @typedef {import("./answers.js").Stored} Stored */
/**
 * A row is its condition, then what it is today; of a question of one answer, the worst come first.
 * @typedef {{ rows: string[][], single: Record<string, string[]>, alone: string[] }} Table
 */

const KEYS = ["before", "warning-signs", "days"].map((name) => `needlewise:${name}`);

/**
 * @param {HTMLElement} page  prints where the table is
 */
export async function move(page) {
  const old = KEYS.map(item);
  if (old.every((found) => found === null)) return;
  try {
    const response = await fetch(String(page.dataset.firstEdition));
    if (!response.ok) return;
    const [before, worried, days] = old.map(plain);
    const today = moved(await response.json(), { ...before, ...worried });
    if (!store({ ...today, ...stored() })) return;
    if (days?.["done-on"]?.[0] && item("needlewise:done-on") === null) setDoneOn(days["done-on"][0], 0);
    for (const key of KEYS) setItem(key, null);
  } catch {
    // No connection and no copy: the next visit moves them.
  }
}

/**
 * Nobody knows when they were given.
 * @param {Table} table
 * @param {Answers} old
 * @returns {Record<string, Stored>}
 */
function moved({ rows, ...table }, old) {
  const chosen = choices(old);
  /** @type {Record<string, Stored>} */
  const today = {};
  for (const [condition, ...places] of rows) {
    for (const place of holds(when(String(condition)), chosen) ? places : []) {
      const [by, question, option] = /** @type {[string, string, string]} */ (place.split(/[/.]/));
      (today[question] ??= { chosen: [], at: 0, by }).chosen.push(option);
    }
  }
  for (const [question, answer] of Object.entries(today)) answer.chosen = tidy(table, question, answer.chosen);
  return today;
}

/**
 * As a reader could have answered: the worst where one answer is taken, "none of these" alone.
 * @param {Omit<Table, "rows">} table
 * @param {string} question
 * @param {string[]} options
 */
function tidy({ single, alone }, question, options) {
  const others = options.filter((option) => !alone.includes(choice(question, option)));
  const left = [...new Set(others.length ? others : options)];
  return single[question]?.filter((option) => left.includes(option)).slice(0, 1) ?? left;
}
