// What was urgent stays in sight: answers given on another path or another day, which this page does
// not count, stand first until they are given again or have gone. Owns no word and no rule.

import { changed } from "./again.js";
import { store, stored } from "./answers.js";
import { choice, choices, holds, when } from "./conditions.js";
import { inWords, today } from "./dates.js";
import { answersOf } from "./recall.js";

/** @typedef {import("./answers.js").Answers} Answers */

/**
 * Shows what still stands.
 * @param {HTMLElement} page  prints each urgent finding of every checklist, with its condition
 * @param {Answers} answers  what this page counts
 * @returns {string[]} the severities of what stands
 */
export function standing(page, answers) {
  const here = choices(answers);
  const everywhere = new Set([...choices(answersOf(stored())), ...here]);
  const notices = /** @type {HTMLElement[]} */ ([...page.querySelectorAll("[data-stands]")]);
  return notices.filter((notice) => {
    const condition = when(String(notice.dataset.stands));
    const stands = holds(condition, everywhere) && !holds(condition, here);
    notice.hidden = !stands;
    if (stands) dated(notice, condition.flat());
    return stands;
  }).map(({ dataset }) => String(dataset.severity));
}

/**
 * The latest day on which any of it was answered; the words printed stand where nobody knows.
 * @param {HTMLElement} notice
 * @param {string[]} named
 */
function dated(notice, named) {
  const given = Object.entries(stored()).filter(([id, { chosen }]) => {
    return chosen.some((option) => named.includes(choice(id, option)));
  });
  const at = Math.max(...given.map(([, answer]) => answer.at));
  for (const day of notice.querySelectorAll("[data-known]")) day.toggleAttribute("hidden", !(at > 0));
  for (const day of notice.querySelectorAll("[data-unknown-day]")) day.toggleAttribute("hidden", at > 0);
  const on = notice.querySelector("[data-on]");
  if (on && at > 0) on.textContent = inWords(today(new Date(at)), { day: "numeric", month: "long" });
}

/**
 * "It has gone": stored beside what was answered, so that it counts no more and is not lost.
 * @param {Element | null} target
 */
export function gone(target) {
  const button = /** @type {HTMLElement | null} */ (target?.closest("[data-gone-of]") ?? null);
  if (!button) return;
  const all = stored();
  for (const place of String(button.dataset.goneOf).split(" ")) {
    const [id, option] = /** @type {[string, string]} */ (place.split("."));
    const answer = all[id];
    if (!answer?.chosen.includes(option)) continue;
    answer.chosen = answer.chosen.filter((other) => other !== option);
    answer.gone = [...(answer.gone ?? []), option];
  }
  store(all);
  changed();
}
