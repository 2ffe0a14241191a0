// Conditions as the pages print them, and whether they hold. Owns no rule and no word.

/** @typedef {import("./answers.js").Answers} Answers */

/**
 * A condition as printed: groups parted by a space, choices by a bar.
 * @param {string} printed
 * @returns {string[][]}
 */
export function when(printed) {
  return printed.split(" ").map((group) => group.split("|"));
}

/**
 * An option as conditions name it.
 * @param {string} question
 * @param {string} option
 */
export const choice = (question, option) => `${question}.${option}`;

/**
 * Every option chosen, as question-id.option-id.
 * @param {Answers} answers
 * @returns {Set<string>}
 */
export function choices(answers) {
  return new Set(
    Object.entries(answers).flatMap(([question, options]) =>
      options.map((option) => choice(question, option)),
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
