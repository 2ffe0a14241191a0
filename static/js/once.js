// Fills into a finding what it shows like many others, and what is printed once: the mark of its
// severity, and the reader's answers that it rests on. Owns no word.

import { when } from "./conditions.js";

/**
 * @param {HTMLElement} page
 * @param {HTMLElement} row  a finding that is shown
 * @param {Set<string>} chosen
 */
export function fill(page, row, chosen) {
  const once = /** @type {HTMLTemplateElement | null} */ (page.querySelector("[data-once]"))?.content;
  if (!once) return;
  const summary = row.querySelector("summary");
  const mark = once.querySelector(`[data-mark="${row.dataset.severity}"]`);
  if (mark && !summary?.querySelector("[data-mark]")) summary?.prepend(mark.cloneNode(true));
  const asked = when(String(row.dataset.when)).flat();
  row
    .querySelector(".finding__answers")
    ?.replaceChildren(...asked.filter((choice) => chosen.has(choice)).map((choice) => answer(page, once, choice)));
}

/**
 * A line of "You answered", from the row of the question under "Your answers".
 * @param {HTMLElement} page
 * @param {DocumentFragment} once
 * @param {string} choice
 */
function answer(page, once, choice) {
  const option = page.querySelector(`.given [data-when="${CSS.escape(choice)}"]`);
  const given = option?.closest(".given__row");
  const line = /** @type {HTMLElement} */ (once.querySelector("li")?.cloneNode(true));
  const say = (/** @type {string} */ part, /** @type {Element | null | undefined} */ words) =>
    line.querySelector(part)?.replaceChildren(words?.textContent ?? "");
  say("[data-question]", given?.querySelector("dt"));
  say("[data-answer]", option);
  const change = given?.querySelector("[data-change]");
  if (change) line.append(change.cloneNode(true));
  return line;
}
