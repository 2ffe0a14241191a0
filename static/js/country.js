// Which country the reader is in: by the phone's time zone, or as they chose. Shows the numbers and
// places of that one. Remembered on this phone, never sent. Owns no number: the page prints them.

const KEY = "needlewise:country";
const UNKNOWN = "unknown";

/** @typedef {{ current: string, calls: string[] }} Here  ids of countries; calls: whom to call */

let unsaved = ""; // What was chosen, where storage is blocked.

const list = /** @type {HTMLSelectElement} */ (
  document.querySelector("[data-country-choice] select")
);

/** @template {Element} E @param {string} selector @returns {E[]} */
const every = (selector) => /** @type {E[]} */ ([...document.querySelectorAll(selector)]);

/** The name of the phone's time zone; nothing where an old browser does not say. */
function zone() {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
  } catch {
    return "";
  }
}

/** The country of a zone; nothing for one that is of none here, or of two. @param {string} zone */
function countryOf(zone) {
  const there = [...list.options].find((o) => o.dataset.zones?.split(" ").includes(zone));
  return there?.value ?? "";
}

/** What the reader chose, and the zone in which they did: "gb Europe/London". */
function remembered() {
  let kept = unsaved;
  try {
    kept = localStorage.getItem(KEY) ?? unsaved;
  } catch {
    // Storage is blocked: what was chosen holds until the page is left.
  }
  const [chosen = "", at = ""] = kept.split(" ");
  const known = [...list.options].some((option) => option.value === chosen);
  return { chosen: known ? chosen : "", at };
}

/** @param {string} chosen */
function remember(chosen) {
  unsaved = chosen && `${chosen} ${zone()}`;
  try {
    if (unsaved) localStorage.setItem(KEY, unsaved);
    else localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

/**
 * A phone's zone follows it on a journey, a choice does not: so whom to call goes by both.
 * @returns {Here}
 */
function here() {
  const { chosen, at } = remembered();
  const guess = countryOf(zone());
  if (!chosen || !guess || chosen === guess) {
    const current = chosen || guess || UNKNOWN;
    return { current, calls: [current] };
  }
  return { current: at === zone() ? chosen : guess, calls: [guess, chosen] };
}

/** @param {Here} here */
function showParts({ current, calls }) {
  for (const part of /** @type {HTMLElement[]} */ (every("[data-country]"))) {
    const ids = String(part.dataset.country).split(" ");
    const among = part.closest("[data-country-calls]") ? calls : [current];
    const asked = current === UNKNOWN && part.matches("[data-country-calls] li, [data-country-every] > *");
    part.hidden = !asked && !among.some((id) => ids.includes(id));
  }
  for (const fold of /** @type {HTMLDetailsElement[]} */ (every("[data-country-fold]"))) {
    fold.open = true;
    fold.querySelector("summary")?.setAttribute("hidden", "");
    fold.hidden = !fold.querySelector("[data-country]:not([hidden])");
  }
  for (const rest of /** @type {HTMLDetailsElement[]} */ (every("[data-country-rest]"))) {
    foldNumbers(rest, current === UNKNOWN);
  }
  const first = document.querySelector(`[data-country-calls] li[data-country="${calls[0]}"]`);
  if (calls.length > 1) first?.parentElement?.prepend(first);
}

/**
 * What the reader has unfolded stays so, until the country is another.
 * @param {HTMLDetailsElement} rest
 * @param {boolean} folded
 */
function foldNumbers(rest, folded) {
  const summary = rest.querySelector("summary");
  if (!summary || summary.hidden !== folded) return;
  summary.hidden = !folded;
  rest.open = !folded;
}

/** @param {Here} here */
function sayWhere({ current, calls }) {
  const option = [...list.options].find(({ value }) => value === calls[0]);
  const words = { tel: option?.dataset.tel, spoken: option?.dataset.spoken ?? option?.label };
  for (const part of /** @type {HTMLElement[]} */ (every("[data-here]"))) {
    const word = words[/** @type {"tel" | "spoken"} */ (part.dataset.here)];
    if (word) part.textContent = word;
  }
  const button = document.querySelector(`[data-country-calls] li[data-country="${calls[0]}"] a`);
  for (const link of every("[data-here-call]")) {
    if (button) link.setAttribute("href", String(button.getAttribute("href")));
  }
  list.value = current === UNKNOWN ? "" : current;
}

function show() {
  const now = here();
  const known = [...list.options].some((o) => o.value === now.calls[0] && o.dataset.tel);
  document.documentElement.classList.add("country-shown");
  document.documentElement.classList.toggle("country-known", known);
  showParts(now);
  sayWhere(now);
  for (const part of /** @type {HTMLElement[]} */ (every("[data-country-known]"))) part.hidden = !known;
  for (const part of /** @type {HTMLElement[]} */ (every("[data-country-differs]"))) {
    part.hidden = now.calls.length < 2;
  }
}

/** Puts the countries that the reader's languages name on top of the list. It decides nothing. */
function suggest() {
  for (const language of [...navigator.languages].reverse()) {
    const region = /[-_]([A-Z]{2})(?=$|[-_])/.exec(language)?.[1]?.toLowerCase();
    // Phones say en-US the world over.
    if (!region || language === "en-US") continue;
    const option = [...list.options].find(({ value }) => value === region);
    if (option) list.options[0]?.after(option);
  }
}

if (here().current === UNKNOWN) suggest();
for (const part of /** @type {HTMLElement[]} */ (every("[data-country-choice]"))) part.hidden = false;
list.addEventListener("change", () => {
  remember(list.value);
  show();
});
addEventListener("storage", (event) => {
  if (event.key === KEY || event.key === null) show();
});
// The phone may have crossed a border, or another page may have changed the choice.
addEventListener("pageshow", show);
document.addEventListener("visibilitychange", () => document.hidden || show());
show();
