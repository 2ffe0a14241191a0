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
  const { when: together, finding } = row.dataset;
  const asked = when(String(together ?? finding)).flat().filter((choice) => chosen.has(choice));
  if (together === undefined) wayBack(page, once, row, asked);
  else answers(page, once, row, asked);
}

/**
 * "Change", beside the source of a finding of one answer.
 * @param {HTMLElement} page
 * @param {DocumentFragment} once
 * @param {HTMLElement} row
 * @param {string[]} asked
 */
function wayBack(page, once, row, asked) {
  if (row.querySelector("[data-way-back]")) return;
  const empty = once.querySelector("[data-way-back]");
  const back = /** @type {HTMLElement} */ (empty?.cloneNode(true));
  back.append(...asked.flatMap((choice) => change(given(page, choice))));
  row.querySelector(":scope > .source-line")?.append(back);
}

/**
 * "You answered", above the source of a finding of several answers together.
 * @param {HTMLElement} page
 * @param {DocumentFragment} once
 * @param {HTMLElement} row
 * @param {string[]} asked
 */
function answers(page, once, row, asked) {
  const empty = once.querySelector(".finding__answers");
  const list = /** @type {HTMLElement} */ (empty?.cloneNode(true));
  const line = /** @type {HTMLElement} */ (list.firstElementChild);
  list.replaceChildren(...asked.map((choice) => answer(page, line, choice)));
  row.querySelector(".finding__answers")?.remove();
  row.querySelector(":scope > .source-line")?.before(list);
}

/**
 * A line of it, from the row of the question under "Your answers".
 * @param {HTMLElement} page
 * @param {HTMLElement} empty
 * @param {string} choice
 */
function answer(page, empty, choice) {
  const option = given(page, choice);
  const line = /** @type {HTMLElement} */ (empty.cloneNode(true));
  const say = (/** @type {string} */ part, /** @type {Element | null | undefined} */ words) =>
    line.querySelector(part)?.replaceChildren(words?.textContent ?? "");
  say("[data-question]", option?.closest(".given__row")?.querySelector("dt"));
  say("[data-answer]", option);
  line.append(...change(option));
  return line;
}

/** An answer under "Your answers". @param {HTMLElement} page @param {string} choice */
function given(page, choice) {
  return page.querySelector(`.given [data-when="${CSS.escape(choice)}"]`);
}

/** A copy of the link that leads to its question. @param {Element | null} option */
function change(option) {
  const link = option?.closest(".given__row")?.querySelector("[data-change]");
  return link ? [link.cloneNode(true)] : [];
}
