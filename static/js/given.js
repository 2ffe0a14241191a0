// Says what each answer means, beside the reader's answers: a finding that a mix says too, or that
// adds next to nothing, is no card, and its words stand in this fold alone. And of what counts days
// back, from which day. Owns no word.

import { stored } from "./answers.js";
import { inWords, today } from "./dates.js";

/**
 * @param {HTMLElement} page
 * @param {Set<string>} chosen
 */
export function showWhys(page, chosen) {
  for (const room of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-whys]"))) {
    const whys = [...chosen]
      .filter((choice) => choice.startsWith(`${room.dataset.whys}.`))
      .map((choice) => page.querySelector(`[data-finding="${CSS.escape(choice)}"] .finding__why`))
      .map((why) => why?.textContent ?? "");
    room.textContent = whys.join(" ");
  }
}

/**
 * "Within 3 days" is read on another day too.
 * @param {HTMLElement} page
 */
export function showDays(page) {
  const answers = stored();
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-answered-on]"))) {
    const at = answers[String(part.dataset.answeredOn)]?.at;
    const on = at ? today(new Date(at)) : today();
    part.hidden = on === today();
    part.textContent = ` (${inWords(on, { day: "numeric", month: "long" })})`;
  }
}
