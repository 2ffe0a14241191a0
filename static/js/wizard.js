// One question a screen over the plain form, with each answer stored as it is given. Knows no
// question, no rule and no health word: all of them are printed in the form.

import { whenever } from "./again.js";
import { store, stored } from "./answers.js";
import { aloud, look } from "./bar.js";
import { arrived } from "./change.js";
import { setDaysAgo, setDoneOn } from "./done_on.js";
import { move } from "./first_edition.js";
import { answers, checklist, clear, exclude, fill, form, heading, part, questions } from "./form.js";
import { answersOf, days, recall } from "./recall.js";
import { back, begin, changing, enter, following, go, here, jump, prepare, progress, whenShown } from "./steps.js";
import { dismiss, forgetAll } from "./undo.js";

const resume = part("[data-resume]");
const live = part("[data-live]").appendChild(new Text());
let remembers = store({});
/** @type {Record<string, import("./answers.js").Stored>} */
let recalled = {};
/** @type {HTMLElement[]} */
let lost = [];

/**
 * An answer that no longer exists is dropped, and its question asked again: until it is answered.
 * @param {HTMLElement[]} open
 */
function askAgain(open) {
  lost = open;
  part("[data-dropped]").hidden = !lost.length;
  part("[data-dropped-list]").replaceChildren(...lost.flatMap((question) => [link(question), " "]));
}

/** @param {HTMLElement} question */
function link(question) {
  const anchor = document.createElement("a");
  anchor.href = `#${question.id}`;
  anchor.textContent = heading(question).textContent;
  return anchor;
}

/**
 * Only this answer is written. One that did not count here is set aside, not lost: it is back when
 * the new one is taken away.
 * @param {HTMLElement} question
 */
function remember({ id }) {
  const chosen = answers()[id] ?? [];
  const before = stored()[id];
  const was = before && !recalled[id] ? before : before?.was;
  const answer = chosen.length ? { chosen, at: Date.now(), by: checklist, ...(was && { was }) } : was;
  remembers = store({ [id]: answer });
  const asksDay = days(form, id);
  const told = asksDay?.find(({ option }) => chosen.includes(option));
  if (told) setDaysAgo(told.first, told.last);
  else if (asksDay) setDoneOn("");
  recalled = recall(form);
}

/** @param {HTMLElement} question */
function changed(question) {
  remember(question);
  if (lost.length) askAgain(lost.filter((other) => other !== question));
  look(recalled);
  progress();
  prepare();
  resume.hidden = true;
}

/** @param {Event} event */
function chosen({ target }) {
  const input = /** @type {HTMLInputElement} */ (target);
  const option = input.closest(".option");
  exclude(input);
  changed(/** @type {HTMLElement} */ (input.closest("fieldset")));
  if (!input.checked) return;
  live.data = aloud(input);
  // What it means stands below it, and may lie under the bar.
  option?.scrollIntoView({ block: "nearest" });
  if ("emergency" in input.dataset) toVerdict();
}

function clearHere() {
  clear(here());
  changed(here());
  heading(here()).focus();
}

/** Without storage the form goes to the server, as it does without JavaScript. */
function toVerdict() {
  enter();
  if (remembers) location.assign(form.action);
  else form.submit();
}

/** @param {SubmitEvent} event */
function submitted(event) {
  event.preventDefault();
  const step = /** @type {HTMLElement | null} */ (event.submitter)?.dataset.step;
  const index = following();
  const other = /** @type {HTMLElement | null} */ (here().querySelector("[data-goes-on]:checked"));
  if (step === "verdict" || changing() || index === undefined) toVerdict();
  else if (other) location.assign(String(other.dataset.goesOn));
  else go(index);
}

function startAgain() {
  fill({});
  askAgain([]);
  jump(0);
  forgetAll(); // a step would take away what it says
}

/** Where the reader left: behind the last question answered here. One left out before it was meant so. */
function goOn() {
  const last = questions.map(({ id }) => recalled[id]?.by === checklist).lastIndexOf(true);
  jump(last);
  const index = following();
  if (index !== undefined) jump(index);
}

/** Whether the reader has been on this path before. */
function leftHere() {
  return Object.keys(answers()).some((id) => recalled[id]?.by === checklist);
}

/** Radios are restored late on back and forward, and another tab may have answered or forgotten. */
function again() {
  const had = Object.keys(answers()).length;
  if (remembers) {
    recalled = recall(form);
    fill(answersOf(recalled));
  }
  // Forgetting was undone; or something was forgotten in another tab, and none is left to go on with.
  if (!had || !leftHere()) resume.hidden = !leftHere();
  look(recalled);
  progress();
}

/** Whom a sign sent to the verdict, and who comes back, is to see which it was. */
function toSign() {
  here().querySelector("[data-emergency]:checked")?.closest(".option")?.scrollIntoView({ block: "nearest" });
}

/** What was tapped before this script ran is an answer too; what a browser restored is not. */
function early() {
  const [opened] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  return opened?.type === "navigate" ? answers() : {};
}

function start() {
  // A form sent back shows what was sent, not what was stored.
  const sent = "sent" in form.dataset;
  const given = sent ? answers() : early();
  recalled = recall(form);
  const stand = answersOf(recalled);
  fill({ ...stand, ...given });
  const known = answers();
  for (const question of questions) if (given[question.id]) remember(question);
  askAgain(questions.filter(({ id }) => stand[id]?.some((option) => !known[id]?.includes(option))));
  resume.hidden = sent || !leftHere() || Boolean(location.hash);
  part("[data-continue]").addEventListener("click", goOn);
  part("[data-again]").addEventListener("click", startAgain);
  part("[data-step=back]").addEventListener("click", back);
  part("[data-clear]").addEventListener("click", clearHere);
  form.addEventListener("change", chosen);
  form.addEventListener("submit", submitted);
  whenShown(() => {
    live.data = "";
    look(recalled);
  });
  begin(arrived());
  if (location.hash === "#go-on" && leftHere()) goOn(); // as home says
  addEventListener("pageshow", toSign); // the browser goes to the question's heading before
  whenShown(() => (resume.hidden = true));
  whenShown(dismiss);
  if (!sent) whenever(again);
  document.documentElement.classList.add("ready");
}

void move(form).then(start);
