// The form as a reader fills it in: what is chosen, and which questions that spares them. Knows no
// question, no rule and no health word: all of them are printed in it.

import { choice, holds, when } from "./conditions.js";

/** @typedef {import("./answers.js").Answers} Answers */

export const form = /** @type {HTMLFormElement} */ (document.querySelector("form[data-checklist]"));
export const checklist = String(form.dataset.checklist);
export const questions = /** @type {HTMLFieldSetElement[]} */ ([...form.querySelectorAll("fieldset[id]")]);
export const inputs = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll(".option input")]);

/** @param {string} selector */
export const part = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

/** @returns {Answers} */
export function answers() {
  /** @type {Answers} */
  const given = {};
  for (const input of inputs) if (input.checked) (given[input.name] ??= []).push(input.value);
  return given;
}

/**
 * Of two answers to a question that takes one, neither: it is asked again.
 * @param {Answers} given
 */
export function fill(given) {
  for (const input of inputs) {
    const chosen = given[input.name] ?? [];
    const clear = input.type === "checkbox" || chosen.length === 1;
    input.checked = clear && chosen.includes(input.value);
  }
}

/** "None of these" excludes the others, and the others exclude it. @param {HTMLInputElement} input */
export function exclude(input) {
  if (!input.checked || input.type !== "checkbox") return;
  const alone = "alone" in input.dataset;
  for (const other of inputs) {
    if (other !== input && other.name === input.name && (alone || "alone" in other.dataset)) {
      other.checked = false;
    }
  }
}

/** @param {HTMLElement} question */
export function clear(question) {
  for (const input of inputs) if (question.contains(input)) input.checked = false;
}

/** @param {HTMLElement | undefined} question */
export function answered(question) {
  return Boolean(question?.querySelector("input:checked"));
}

// Every tap asks for them: what a slow phone takes its time for is read once.
const spares = questions.map(({ dataset }) => when(dataset.skip ?? ""));
const named = inputs.map(({ name, value }) => choice(name, value));

/** The places of the questions that are asked: what has an answer is never skipped. */
export function asked() {
  const chosen = new Set(named.filter((_, at) => inputs[at]?.checked));
  return [...questions.keys()].filter((at) => !holds(spares[at] ?? [], chosen) || answered(questions[at]));
}

/** @param {HTMLElement} question */
export function heading(question) {
  return /** @type {HTMLElement} */ (question.querySelector("legend h2"));
}
