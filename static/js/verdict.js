// Answers in, verdict out: the same rules as checklist/verdict.py, read from the page that prints
// them. Owns no rule and no word.

/** @typedef {import("./answers.js").Answers} Answers */
/** @typedef {{ id: string, severity: string, when: string[][] }} Finding */
/** @typedef {{ severity: string, findings: string[], unknown: string[], unanswered: string[] }} Verdict */

/**
 * A condition as printed: groups parted by a space, choices by a bar.
 * @param {string} printed
 * @returns {string[][]}
 */
export function when(printed) {
  return printed.split(" ").map((group) => group.split("|"));
}

/**
 * Every finding that the page prints, worst first.
 * @param {ParentNode} page
 * @returns {Finding[]}
 */
export function rules(page) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-finding]"))].map(
    ({ dataset }) => ({
      id: String(dataset.finding),
      severity: String(dataset.severity),
      // A finding of one answer bears that answer's name: its condition is not printed again.
      when: when(dataset.when ?? String(dataset.finding)),
    }),
  );
}

/**
 * Every option chosen, as question-id.option-id.
 * @param {Answers} answers
 * @returns {Set<string>}
 */
export function choices(answers) {
  return new Set(
    Object.entries(answers).flatMap(([question, options]) =>
      options.map((option) => `${question}.${option}`),
    ),
  );
}

/**
 * True if each group of the condition has a choice that was made. An empty one never holds.
 * @param {string[][]} condition
 * @param {Set<string>} chosen
 */
export function holds(condition, chosen) {
  return condition.length > 0 && condition.every((group) => group.some((choice) => chosen.has(choice)));
}

/**
 * @param {HTMLElement} page the printed verdict of no answers, with every finding in it
 * @param {Answers} answers
 * @returns {Verdict}
 */
export function verdict(page, answers) {
  const chosen = choices(answers);
  const found = rules(page).filter((finding) => holds(finding.when, chosen));
  const severities = String(page.dataset.severities).trim().split(" ");
  const worst = severities.find((severity) => found.some((f) => f.severity === severity));
  return {
    severity: worst ?? String(severities.at(-1)),
    findings: found.map((finding) => finding.id),
    unknown: printed(page, "unknown").filter((row) => holds(when(String(row.dataset.when)), chosen))
      .map((row) => String(row.dataset.unknown)),
    unanswered: leftOut(page, answers, chosen),
  };
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
 * @param {ParentNode} page
 * @param {string} name
 * @returns {HTMLElement[]}
 */
function printed(page, name) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll(`[data-${name}]`))];
}
