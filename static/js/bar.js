// What stands around the question that shows: what its answer means at once, the ways on, and when an
// answer is from last time. Owns no word: it shows and hides what is printed.

import { inWords, today } from "./dates.js";
import { answered, checklist, inputs, part } from "./form.js";
import { fromLastTime } from "./recall.js";
import { changing, following, here } from "./steps.js";

/** @typedef {import("./answers.js").Stored} Stored */

const next = part("[data-step=next]");
const verdict = part("[data-step=verdict]");
const stops = part("[data-say=stop]");
const clears = part("[data-clear]");
const recalledLine = part("[data-recalled]");
const names = /** @type {HTMLElement[]} */ ([...verdict.querySelectorAll("[data-name]")]);

/**
 * The verdict is offered once there is something to say, and by what it will say.
 * @param {Record<string, Stored>} recalled
 */
export function look(recalled) {
  const last = following() === undefined;
  const name = changing() ? "change" : pressing() ?? "answers";
  for (const label of names) hide(label, label.dataset.name !== name);
  hide(next, last || changing());
  hide(verdict, !next.hidden && !inputs.some((input) => input.checked));
  verdict.classList.toggle("button--quiet", !next.hidden && name === "answers");
  verdict.classList.toggle("steps__call", name === "emergency");
  hide(stops, next.hidden || !here().querySelector("[data-stop]:checked")); // it says "or go on"
  hide(clears, !answered(here()));
  lastTime(recalled[here().id]);
}

/**
 * To hide again what is hidden has its style worked out anew.
 * @param {HTMLElement} part
 * @param {boolean} hidden
 */
function hide(part, hidden) {
  if (part.hidden !== hidden) part.hidden = hidden;
}

/** @returns {string | undefined} the most pressing answer of the whole form */
function pressing() {
  return ["emergency", "urgent"].find((severity) => {
    return inputs.some((input) => input.checked && severity in input.dataset);
  });
}

/** @param {Stored | undefined} answer */
function lastTime(answer) {
  const shows = answer && answered(here()) && fromLastTime(answer, checklist);
  hide(recalledLine, !shows);
  const on = recalledLine.querySelector("[data-on]");
  if (on) on.textContent = shows && answer.at ? inWords(today(new Date(answer.at))) : "";
}

/** What is said aloud of a choice: what it means, and what it stops. @param {HTMLInputElement} input */
export function aloud(input) {
  const said = [input.closest(".option")?.querySelector(".why"), ...(stops.hidden ? [] : [stops])];
  return said.map((words) => words?.textContent?.trim()).join(" ");
}
