// Shows the verdict of the answers kept on this phone, by hiding what does not apply from the
// page that holds everything. Decides nothing: verdict.js does.

import { whenever } from "./again.js";
import { parse, read } from "./answers.js";
import { choices, holds, verdict, when } from "./verdict.js";

/** @typedef {import("./answers.js").Answers} Answers */

const OPEN = 3;

/**
 * @param {HTMLElement} page
 * @param {Answers} answers
 */
export function show(page, answers) {
  const { severity, findings, unknown, unanswered } = verdict(page, answers);
  const chosen = choices(answers);
  for (const part of every(page, "[data-when]")) {
    // Parts of the depth picture are SVG, which has no `hidden` property.
    part.toggleAttribute("hidden", !holds(when(String(part.dataset.when)), chosen));
  }
  for (const row of every(page, "[data-finding]")) {
    row.hidden = !findings.includes(String(row.dataset.finding));
  }
  for (const row of every(page, "[data-unanswered]")) {
    row.hidden = !unanswered.includes(String(row.dataset.unanswered));
  }
  for (const line of every(page, "[data-level]")) line.hidden = line.dataset.level !== severity;
  for (const part of every(page, "[data-nothing]")) part.hidden = findings.length > 0;
  for (const part of every(page, "[data-gaps]")) part.hidden = !unknown.length && !unanswered.length;
  page.classList.replace(`verdict--${page.dataset.severity}`, `verdict--${severity}`);
  page.dataset.severity = severity;
  unfold(page, findings);
  referred(page);
  for (const line of every(page, "[data-uncounted]")) line.hidden = true;
}

/**
 * The answers that this version knows. One that is no more leaves its question open again.
 * @param {HTMLElement} page
 * @param {Answers} answers
 * @returns {Answers}
 */
function known(page, answers) {
  const printed = new Set(every(page, ".given [data-when]").map((part) => part.dataset.when));
  const lists = Object.entries(answers).map(([question, options]) => {
    return [question, options.filter((option) => printed.has(`${question}.${option}`))];
  });
  return Object.fromEntries(lists);
}

/**
 * The weightiest findings stand open, the rest unfold.
 * @param {HTMLElement} page
 * @param {string[]} findings
 */
function unfold(page, findings) {
  for (const row of every(page, "[data-finding]")) {
    const place = findings.indexOf(String(row.dataset.finding));
    row.querySelector("details")?.toggleAttribute("open", place >= 0 && place < OPEN);
  }
}

/**
 * Of the risks and sources, those that a finding on the page points to.
 * @param {HTMLElement} page
 */
function referred(page) {
  const links = every(page, "[data-finding]:not([hidden]) a[href^='#']");
  const targets = new Set(links.map((link) => link.getAttribute("href")));
  for (const part of every(page, "[data-referred]")) part.hidden = !targets.has(`#${part.id}`);
}

/**
 * @param {HTMLElement} page
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
function every(page, selector) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll(selector))];
}

const page = /** @type {HTMLElement | null} */ (document.querySelector("[data-verdict][data-all]"));
if (page) {
  whenever(() => {
    // A form that no server took: the worker printed its answers here.
    const { sent, checklist } = page.dataset;
    const kept = sent ? parse(sent) : read(String(checklist));
    const answers = known(page, kept);
    for (const line of every(page, "[data-gone]")) line.hidden = choices(kept).size === choices(answers).size;
    show(page, answers);
  });
}
