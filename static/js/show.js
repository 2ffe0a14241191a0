// Shows the verdict of the answers kept on this phone, by hiding what does not apply from the
// page that holds everything. Decides nothing: verdict.js does.

import { whenever } from "./again.js";
import { plain, stored } from "./answers.js";
import { cards } from "./cards.js";
import { leave } from "./change.js";
import { choice, choices, holds, when } from "./conditions.js";
import { today } from "./dates.js";
import { move } from "./first_edition.js";
import { showDays, showWhys } from "./given.js";
import { counted } from "./recall.js";
import { fill } from "./once.js";
import { gone, standing } from "./standing.js";
import { pressed, severities, verdict } from "./verdict.js";

/** @typedef {import("./answers.js").Answers} Answers */
/** @typedef {import("./verdict.js").Verdict} Verdict */

/**
 * @param {HTMLElement} page
 * @param {Answers} answers
 */
function show(page, answers) {
  const found = pressed(page, verdict(page, answers), standing(page, answers));
  const chosen = choices(answers);
  page.dataset.severity = found.severity;
  page.dataset.situation = found.situation;
  showParts(page, found, chosen);
  showCards(page, found, chosen);
  showWhys(page, chosen);
  showDays(page);
  showGaps(page, found);
  referred(page, found);
  page.dataset.counted = "";
}

/**
 * @param {HTMLElement} page
 * @param {Verdict} found
 * @param {Set<string>} chosen
 */
function showParts(page, { severity, situation }, chosen) {
  const among = (/** @type {string | undefined} */ names, /** @type {string} */ now) =>
    names === undefined || names.split(" ").includes(now);
  for (const part of every(page, "[data-when], [data-unless], [data-situation], [data-level]")) {
    const { dataset } = part;
    const met = (/** @type {string} */ condition) => holds(when(condition), chosen);
    const asked =
      (dataset.when === undefined || met(dataset.when)) && !(dataset.unless && met(dataset.unless));
    // Parts of the depth picture are SVG, which has no `hidden` property.
    part.toggleAttribute("hidden", !asked || !among(dataset.situation, situation) || !among(dataset.level, severity));
  }
  for (const fold of every(page, "[data-decides]")) {
    fold.toggleAttribute("open", fold.dataset.decides === severity);
  }
  for (const fold of every(page, "[data-open]")) {
    fold.toggleAttribute("open", among(fold.dataset.open, situation));
  }
  for (const fold of every(page, "[data-open-unless]")) {
    fold.toggleAttribute("open", !holds(when(String(fold.dataset.openUnless)), chosen));
  }
  for (const list of every(page, "[data-most]")) {
    const asked = [...list.children].filter((row) => !(row instanceof HTMLElement && row.dataset.when && row.hidden));
    asked.forEach((row, place) => row.toggleAttribute("hidden", place >= Number(list.dataset.most)));
  }
}

/**
 * @param {HTMLElement} page
 * @param {Verdict} found
 * @param {Set<string>} chosen
 */
function showCards(page, found, chosen) {
  const made = cards(page, found, chosen);
  const order = severities(page);
  const weighty = order.slice(0, order.indexOf(String(page.dataset.weighty)) + 1);
  for (const part of every(page, "[data-risk]")) {
    const card = made.get(String(part.dataset.risk));
    const shown = card?.findings.map(({ id }) => id) ?? [];
    part.hidden = !card;
    part.toggleAttribute("open", Boolean(card?.open));
    part.dataset.severity = card?.findings[0]?.severity ?? "";
    const more = [];
    for (const row of every(part, "[data-finding]")) {
      row.hidden = !shown.includes(String(row.dataset.finding));
      row.toggleAttribute("open", row.dataset.finding === shown[0]);
      if (!row.hidden) fill(page, row, chosen);
      if (!row.hidden && weighty.includes(String(row.dataset.severity))) more.push(title(row));
    }
    const outside = part.querySelector("[data-more]");
    if (outside) outside.textContent = card?.open ? "" : more.join(" · ");
  }
  const printed = every(page, "[data-risk]").map(({ dataset }) => made.get(String(dataset.risk)));
  because(page, found, printed.flatMap((card) => card?.findings[0] ?? []));
}

/** @param {Element | null} row */
function title(row) {
  return row?.querySelector(".finding__title")?.textContent?.trim() ?? "";
}

/**
 * @param {HTMLElement} page
 * @param {Verdict} found
 * @param {import("./verdict.js").Finding[]} leaders  the first of each card
 */
function because(page, found, leaders) {
  const order = severities(page);
  // Sorting is stable: of several as bad the first card of the page leads.
  const [worst] = leaders.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const sure = found.unsure ? "unsure" : "sure";
  for (const line of every(page, "[data-because]")) line.hidden = !worst || line.dataset.because !== sure;
  const row = worst ? page.querySelector(`[data-finding="${CSS.escape(worst.id)}"]`) : null;
  for (const words of every(page, "[data-leader]")) words.textContent = title(row);
  for (const part of every(page, "[data-nothing]")) part.hidden = Boolean(worst);
}

/**
 * @param {HTMLElement} page
 * @param {Verdict} found
 */
function showGaps(page, { unanswered, unknown }) {
  for (const row of every(page, "[data-unanswered]")) {
    row.hidden = !unanswered.includes(String(row.dataset.unanswered));
  }
  const count = new Set([...unanswered, ...unknown]).size;
  for (const part of every(page, "[data-gaps]")) part.hidden = !count;
  for (const number of every(page, "[data-count]")) number.textContent = String(count);
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
    return [question, options.filter((option) => printed.has(choice(question, option)))];
  });
  return Object.fromEntries(lists);
}

/**
 * Of the risks, those that a finding points to.
 * @param {HTMLElement} page
 * @param {Verdict} found
 */
function referred(page, { findings }) {
  const risks = new Set([page.dataset.always, ...findings.flatMap((finding) => finding.risks)]);
  for (const part of every(page, "[data-referred]")) part.hidden = !risks.has(String(part.dataset.referred));
}

/**
 * @param {HTMLElement} page
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
function every(page, selector) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll(selector))];
}

/** @param {HTMLElement} page */
function begin(page) {
  let last = "";
  whenever(() => {
    // A form that no server took: the worker printed its answers here.
    const { sent } = page.dataset;
    const kept = sent ? plain(JSON.parse(sent)) : counted(page);
    // What the reader has unfolded stays so, while the answers are the same.
    const now = JSON.stringify([kept, stored(), today()]);
    if (now === last) return;
    last = now;
    const answers = known(page, kept);
    for (const line of every(page, "[data-gone]")) line.hidden = choices(kept).size === choices(answers).size;
    show(page, answers);
  });
  page.addEventListener("click", ({ target }) => {
    leave(/** @type {Element | null} */ (target));
    gone(/** @type {Element | null} */ (target));
  });
}

const page = /** @type {HTMLElement | null} */ (document.querySelector("[data-verdict][data-all]"));
if (page) void move(page).then(() => begin(page));
