// One question a screen over the plain form: History, keyboard, and answers kept at each tap.
// Knows no question, no rule and no health word: all of them are printed in the form.

import { read, write } from "./answers.js";
import { forgetAll } from "./undo.js";

/** @typedef {import("./answers.js").Answers} Answers */

const form = /** @type {HTMLFormElement} */ (document.querySelector("form[data-checklist]"));
const checklist = String(form.dataset.checklist);
const questions = /** @type {HTMLFieldSetElement[]} */ ([...form.querySelectorAll("fieldset[id]")]);
const inputs = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll("input")]);

/** @param {string} selector */
const part = (selector) => /** @type {HTMLElement} */ (form.querySelector(selector));

const resume = part("[data-resume]");
const next = part("[data-step=next]");
const live = part("[data-live]");
const toVerdict = part("[data-step=verdict]");
const says = /** @type {HTMLElement[]} */ ([...form.querySelectorAll("[data-say]")]);
const idle = globalThis.requestIdleCallback ?? ((act) => setTimeout(act, 200)); // Safari has none
let current = 0;
/** @type {number | null} */
let unentered = null;
let kept = true;
/** @type {HTMLElement[]} */
let lost = [];

/** @returns {Answers} */
function answers() {
  /** @type {Answers} */
  const given = {};
  for (const input of inputs) if (input.checked) (given[input.name] ??= []).push(input.value);
  return given;
}

/** @param {Answers} given */
function fill(given) {
  for (const input of inputs) input.checked = Boolean(given[input.name]?.includes(input.value));
}

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

/** @param {HTMLElement} question */
function heading(question) {
  return /** @type {HTMLElement} */ (question.querySelector("legend h2"));
}

function keep() {
  kept = write(checklist, answers());
}

/** The question that the address names; the first one without. */
function place() {
  return Math.max(0, questions.findIndex(({ id }) => `#${id}` === location.hash));
}

/**
 * @param {number} index
 * @param {boolean} [moved] whether the reader moved here: then the heading takes the focus
 */
function show(index, moved = true) {
  const last = index === questions.length - 1;
  questions[current]?.classList.remove("is-current");
  const question = /** @type {HTMLElement} */ (questions[index]);
  question.classList.remove("is-near");
  question.classList.add("is-current");
  current = index;
  live.textContent = "";
  next.hidden = last;
  toVerdict.classList.toggle("button--quiet", !last);
  warn();
  scrollTo(0, 0);
  idle(prepare);
  if (moved) painted(() => heading(question).focus({ preventScroll: true }));
}

/**
 * What a slow phone takes its time for, and the reader need not wait for.
 * @param {() => void} act
 */
function painted(act) {
  requestAnimationFrame(() => setTimeout(act));
}

/** While the reader reads, the questions beside this one are laid out: a tap finds them ready. */
function prepare() {
  questions.forEach((question, at) => question.classList.toggle("is-near", Math.abs(at - current) === 1));
}

/** Says of the current question what a stop or an emergency answer means, then and there. */
function warn() {
  for (const line of says) {
    line.hidden = !questions[current]?.querySelector(`[data-${line.dataset.say}]:checked`);
  }
}

/** A step becomes an entry in the history once it is painted, or else before the next one is taken. */
function enter() {
  if (unentered === null) return;
  const step = (history.state?.step ?? 0) + 1;
  history.pushState({ step }, "", `#${questions[unentered]?.id}`);
  unentered = null;
}

/** @param {number} index */
function go(index) {
  enter();
  resume.hidden = true;
  show(index);
  unentered = index;
  painted(enter);
}

/**
 * Goes to a question as if it had been opened there: Back is then the question before it.
 * @param {number} index
 */
function jump(index) {
  resume.hidden = true;
  show(index);
  history.replaceState(null, "", `#${questions[index]?.id}`);
}

function popped() {
  unentered = null;
  show(place());
}

/** Back is the system's Back where there is a step to take back; else the question before. */
function back() {
  enter();
  if (history.state?.step) return history.back();
  if (current === 0) return location.assign("/");
  history.replaceState(null, "", `#${questions[current - 1]?.id}`);
  return show(current - 1);
}

/** "None of these" excludes the others, and the others exclude it. @param {HTMLInputElement} input */
function exclude(input) {
  if (!input.checked || input.type !== "checkbox") return;
  const alone = "alone" in input.dataset;
  for (const other of inputs) {
    if (other !== input && other.name === input.name && (alone || "alone" in other.dataset)) {
      other.checked = false;
    }
  }
}

/** @param {Event} event */
function chosen({ target }) {
  const input = /** @type {HTMLInputElement} */ (target);
  exclude(input);
  keep();
  warn();
  resume.hidden = true;
  if (lost.length) askAgain(lost.filter((question) => !question.contains(input)));
  if (!input.checked) return;
  const said = [input.closest(".option")?.querySelector(".why"), ...says.filter((line) => !line.hidden)];
  live.textContent = said.map((words) => words?.textContent?.trim()).join(" ");
  // What it means stands below it, and may lie under the bar.
  input.closest(".option")?.scrollIntoView({ block: "nearest" });
  if ("emergency" in input.dataset) location.assign(String(part("[data-call]").getAttribute("href")));
}

/** @param {SubmitEvent} event */
function submitted(event) {
  const step = event.submitter?.dataset.step ?? "next";
  if (step === "next" && current < questions.length - 1) {
    event.preventDefault();
    go(current + 1);
  } else if (kept) {
    event.preventDefault();
    enter();
    location.assign(form.action);
  }
  // Without storage the form goes to the server, as it does without JavaScript.
}

function startAgain() {
  forgetAll();
  form.reset();
  fill({});
  askAgain([]);
  jump(0);
}

/** Where the reader left: behind the last question answered. One left out before it was meant so. */
function goOn() {
  const given = answers();
  const last = questions.map(({ id }) => id in given).lastIndexOf(true);
  jump(Math.min(last + 1, questions.length - 1));
}

/** Radios are restored late on back and forward, and another tab may have answered or forgotten. */
function again() {
  const had = Object.keys(answers()).length;
  if (kept) fill(read(checklist));
  if (!had) resume.hidden = !Object.keys(answers()).length; // forgetting was undone
  warn();
}

function begin() {
  // A form sent back with something to mend shows what was sent, not what was kept.
  const sent = Boolean(document.querySelector("[data-mend]"));
  const given = sent ? answers() : read(checklist);
  fill(given);
  const known = answers();
  askAgain(questions.filter(({ id }) => given[id]?.some((option) => !known[id]?.includes(option))));
  keep();
  resume.hidden = sent || !Object.keys(answers()).length || Boolean(location.hash);
  part("[data-continue]").addEventListener("click", goOn);
  part("[data-again]").addEventListener("click", startAgain);
  part("[data-step=back]").addEventListener("click", back);
  form.addEventListener("change", chosen);
  form.addEventListener("submit", submitted);
  addEventListener("popstate", popped);
  addEventListener("pageshow", again);
  addEventListener("storage", again);
  show(place(), false);
  document.documentElement.classList.add("ready");
}

begin();
