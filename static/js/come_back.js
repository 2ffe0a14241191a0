// For who comes back, on a phone that others use too: a way to go on that tells nobody what it is,
// and the day only for who asked for it. Owns no word and no address.

import { whenever } from "./again.js";
import { item, setItem, stored } from "./answers.js";
import { deed } from "./done_on.js";

const KEY = "needlewise:day-on-home";
const EIGHT_WEEKS = 56 * 24 * 60 * 60 * 1000;

/** @param {string} selector */
const every = (selector) => /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);

/** The newest answer; none if it is too old to go on from. */
function newest() {
  const [last] = Object.values(stored()).sort((one, other) => other.at - one.at);
  return last && Date.now() - last.at < EIGHT_WEEKS ? last : undefined;
}

/** @param {HTMLElement} part with a link and its addresses, as checklist:address parted by spaces */
function offer(part) {
  const last = newest();
  const asked = item(KEY) === true && Boolean(deed());
  part.hidden = !last && !asked;
  const printed = String(part.dataset.comeBack).trim().split(/\s+/);
  const ways = new Map(printed.map((way) => /** @type {[string, string]} */ (way.split(":"))));
  const address = ways.get(last?.by ?? "") ?? [...ways.values()][0];
  part.querySelector("[data-go-on]")?.setAttribute("href", String(address));
  for (const way of part.querySelectorAll("[data-go-on]")) way.toggleAttribute("hidden", asked);
  for (const way of part.querySelectorAll("[data-asked]")) way.toggleAttribute("hidden", !asked);
}

whenever(() => {
  every("[data-come-back]").forEach(offer);
  for (const box of every("[data-ask-day]")) {
    /** @type {HTMLInputElement} */ (box).checked = item(KEY) === true;
  }
});
for (const box of every("[data-ask-day]")) {
  box.addEventListener("change", () => setItem(KEY, /** @type {HTMLInputElement} */ (box).checked || null));
}
