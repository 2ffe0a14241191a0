// Which findings stand open, and under which risk: the same as checklist/cards.py. Owns no word.

import { made, severities } from "./verdict.js";

/** @typedef {import("./verdict.js").Finding} Finding */
/** @typedef {import("./verdict.js").Verdict} Verdict */
/** @typedef {{ findings: Finding[], open: boolean }} Card */

/**
 * Risk -> what was found of it, worst first.
 * @param {HTMLElement} page
 * @param {Verdict} found
 * @param {Set<string>} chosen
 * @returns {Map<string, Card>}
 */
export function cards(page, found, chosen) {
  /** @type {Map<string, Card>} */
  const groups = new Map();
  for (const finding of said(page, found.findings, chosen)) {
    const risk = String(finding.risks[0]);
    const card = groups.get(risk) ?? { findings: [], open: false };
    groups.set(risk, { ...card, findings: [...card.findings, finding] });
  }
  // A milder finding never stands open beside "today" or "now": it would name a later time.
  const pressing = found.situation === found.severity;
  const leading = [...groups.values()].filter((card) => {
    return !pressing || card.findings[0]?.severity === found.severity;
  });
  for (const card of leading.slice(0, mostOpen(page, pressing))) card.open = true;
  return groups;
}

/** @param {HTMLElement} page @param {boolean} pressing */
function mostOpen(page, pressing) {
  return Number(pressing ? page.dataset.mostPressing : page.dataset.mostOpen);
}

/**
 * Without innocent answers, and without those that a mix says too.
 * @param {HTMLElement} page
 * @param {Finding[]} findings
 * @param {Set<string>} chosen
 */
function said(page, findings, chosen) {
  const order = severities(page);
  const rank = (/** @type {Finding} */ { severity }) => -order.indexOf(severity);
  const mild = -order.indexOf(String(page.dataset.mild));
  const innocent = (/** @type {Finding} */ finding) =>
    finding.risks[0] === page.dataset.always && rank(finding) <= mild;
  /** @param {Finding} mix @param {Finding} finding */
  const takesIn = (mix, finding) => {
    if (mix === finding || rank(mix) < rank(finding)) return false;
    if (!finding.risks.some((risk) => mix.risks.includes(risk))) return false;
    const [within, whole] = [made(finding, chosen), made(mix, chosen)];
    if (!within.every((choice) => whole.includes(choice))) return false;
    return within.length < whole.length || findings.indexOf(mix) < findings.indexOf(finding);
  };
  return findings.filter(
    (finding) => !innocent(finding) && !findings.some((mix) => takesIn(mix, finding)),
  );
}
