// Answers in, verdict out: the same rules as checklist/verdict.py, read from the page that prints
// them. Owns no rule and no word.

import { choices, holds, when } from "./conditions.js";

/** @typedef {import("./answers.js").Answers} Answers */
/** @typedef {{ id: string, severity: string, risks: string[], when: string[][] }} Finding */
/**
 * @typedef {object} Verdict
 * @property {string} severity
 * @property {string} situation
 * @property {Finding[]} findings  worst first
 * @property {string[]} unknown
 * @property {string[]} unanswered
 * @property {boolean} unsure  whether "I don't know" alone makes it what it is
 */

/**
 * Every finding that the page prints, worst first: the page has them under their risks.
 * @param {HTMLElement} page
 * @returns {Finding[]}
 */
function rules(page) {
  const order = severities(page);
  return printed(page, "finding")
    .map(({ dataset }) => ({
      id: String(dataset.finding),
      severity: String(dataset.severity),
      risks: String(dataset.risks).split(" "),
      place: Number(dataset.order),
      // A finding of one answer bears that answer's name: its condition is not printed again.
      when: when(dataset.when ?? String(dataset.finding)),
    }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.place - b.place);
}

/** Worst first. @param {HTMLElement} page */
export function severities(page) {
  return String(page.dataset.severities).trim().split(" ");
}

/**
 * @param {HTMLElement} page the printed verdict of no answers, with every finding in it
 * @param {Answers} answers
 * @returns {Verdict}
 */
export function verdict(page, answers) {
  const chosen = choices(answers);
  const findings = rules(page).filter((finding) => holds(finding.when, chosen));
  const severity = findings[0]?.severity ?? String(severities(page).at(-1));
  return {
    severity,
    situation: situation(page, severity),
    findings,
    unknown: printed(page, "unknown").filter((row) => holds(when(String(row.dataset.when)), chosen))
      .map((row) => String(row.dataset.unknown)),
    unanswered: leftOut(page, answers, chosen),
    unsure: unsure(page, findings, chosen),
  };
}

/**
 * What is urgent overrides the calm situation of the checklist.
 * @param {HTMLElement} page
 * @param {string} severity
 */
function situation(page, severity) {
  const pressing = String(page.dataset.pressing).split(" ").includes(severity);
  return pressing ? severity : String(page.dataset.calm);
}

/**
 * The verdict with what stands from another path or day: it can only press more.
 * @param {HTMLElement} page
 * @param {Verdict} found
 * @param {string[]} standing  severities
 * @returns {Verdict}
 */
export function pressed(page, found, standing) {
  const severity = severities(page).find((s) => s === found.severity || standing.includes(s));
  return { ...found, severity: String(severity), situation: situation(page, String(severity)) };
}

/**
 * Neither answered nor beside the point. What is answered is never skipped: it counts.
 * @param {ParentNode} page
 * @param {Answers} answers
 * @param {Set<string>} chosen
 */
function leftOut(page, answers, chosen) {
  return printed(page, "unanswered")
    .filter(({ dataset }) => !answers[String(dataset.unanswered)]?.length)
    .filter(({ dataset }) => !holds(when(dataset.skip ?? ""), chosen))
    .map(({ dataset }) => String(dataset.unanswered));
}

/**
 * @param {HTMLElement} page
 * @param {Finding[]} findings
 * @param {Set<string>} chosen
 */
function unsure(page, findings, chosen) {
  const unknown = new Set(printed(page, "unknown").flatMap((row) => when(String(row.dataset.when)).flat()));
  const worst = findings.filter(({ severity }) => severity === findings[0]?.severity);
  return worst.length > 0 && worst.every((finding) => made(finding, chosen).every((c) => unknown.has(c)));
}

/**
 * The answers given of those that a finding names.
 * @param {Finding} finding
 * @param {Set<string>} chosen
 */
export function made(finding, chosen) {
  return [...new Set(finding.when.flat())].filter((choice) => chosen.has(choice));
}

/**
 * @param {ParentNode} page
 * @param {string} name
 * @returns {HTMLElement[]}
 */
function printed(page, name) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll(`[data-${name}]`))];
}
