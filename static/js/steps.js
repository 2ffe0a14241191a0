// One question a screen: which one shows, the next and the one before, and the history of the steps.
// Knows nothing of what is answered but whether it spares a question.

import { home } from "./home.js";
import { asked, form, heading, part, questions } from "./form.js";

const bar = /** @type {HTMLProgressElement} */ (part("[data-progress]"));
// Words change in their place: where a text is put in, each :has() of the page is looked at again.
const section = /** @type {Text} */ (part("[data-section]").firstChild);
const shield = part("[data-shield]");
const idle = globalThis.requestIdleCallback ?? ((act) => setTimeout(act, 200)); // Safari has none
// The second half of a double tap is not meant for the question that it meets.
const SETTLE = 400;
let current = 0;
/** @type {number | null} */
let unentered = null;
/** @type {(() => void)[]} */
const shown = [];

/** @param {() => void} act  after each step, when another question shows */
export function whenShown(act) {
  shown.push(act);
}

export function here() {
  return /** @type {HTMLFieldSetElement} */ (questions[current]);
}

/** The next question that is asked; none behind the last one. */
export function following() {
  return asked().find((at) => at > current);
}

function preceding() {
  return asked().findLast((at) => at < current);
}

/** How far the reader is. What is spared counts for none. */
export function progress() {
  const places = asked();
  bar.max = places.length;
  bar.value = places.filter((at) => at < current).length + 1;
}

/**
 * @param {number} index
 * @param {boolean} [moved] whether the reader moved here: then the heading takes the focus
 */
function show(index, moved = true) {
  here().classList.remove("is-current");
  current = index;
  here().classList.remove("is-near");
  here().classList.add("is-current");
  form.classList.toggle("is-first", index === 0);
  section.data = here().querySelector("[data-titled]")?.textContent ?? "";
  for (const act of shown) act();
  scrollTo(0, 0);
  idle(prepare);
  if (!moved) return progress();
  shield.hidden = false;
  painted(() => {
    setTimeout(() => (shield.hidden = true), SETTLE);
    heading(here()).focus({ preventScroll: true });
    progress();
  });
}

/**
 * What a slow phone takes its time for, and the reader need not wait for.
 * @param {() => void} act
 */
function painted(act) {
  requestAnimationFrame(() => setTimeout(act));
}

/** While the reader reads, the questions beside this one are laid out: a tap finds them ready. */
export function prepare() {
  const near = [following(), preceding()];
  questions.forEach((question, at) => question.classList.toggle("is-near", near.includes(at)));
}

/** A step becomes an entry in the history once it is painted, or else before the next one is taken. */
export function enter() {
  if (unentered === null) return;
  const step = (history.state?.step ?? 0) + 1;
  const at = questions[unentered]?.id;
  history.pushState({ step, at }, "", `#${at}`);
  unentered = null;
}

/** @param {number} index */
export function go(index) {
  enter();
  show(index);
  unentered = index;
  painted(enter);
}

/**
 * Goes to a question as if it had been opened there: Back is then the question before it.
 * @param {number} index
 */
export function jump(index) {
  show(index);
  const at = questions[index]?.id;
  history.replaceState({ at }, "", `#${at}`);
}

/** Back is the system's Back where there is a step to take back; else the question before. */
export function back() {
  enter();
  if (history.state?.step || changing()) return history.back();
  const before = preceding();
  return before === undefined ? location.assign(home) : jump(before);
}

/** Whether the reader came from a verdict to change one answer. */
export function changing() {
  return Boolean(history.state?.change);
}

/** @param {string | undefined} id */
function place(id) {
  return questions.findIndex((question) => question.id === id);
}

/** A fragment that names no question, as of "Skip to content", leaves the question alone. */
function popped() {
  unentered = null;
  const index = place(history.state?.at ?? location.hash.slice(1));
  if (index >= 0 && index !== current) show(index);
}

/** @param {boolean} change */
export function begin(change) {
  const named = place(history.state?.at ?? location.hash.slice(1));
  const index = Math.max(0, named);
  history.replaceState({ change, ...history.state, at: questions[index]?.id }, "");
  addEventListener("popstate", popped);
  show(index, false);
}
