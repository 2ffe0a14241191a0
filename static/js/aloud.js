// Reads a part of the page aloud as it is shown: nothing hidden or folded, and no button. Only by a
// voice that lives on the phone: the others send the text away.

const UNREAD = "button, select, textarea, input, label, svg, .unseen, [aria-hidden=true]";
const voices = globalThis.speechSynthesis;
const buttons = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-aloud]")]);
/** @type {SpeechSynthesisUtterance[]} held: a browser may forget one in the midst of it */
let said = [];

/** @param {string} tag */
const language = (tag) => tag.toLowerCase().split(/[-_]/)[0]; // Android writes en_GB

function own() {
  const page = language(document.documentElement.lang);
  const fit = voices.getVoices().filter((voice) => voice.localService && language(voice.lang) === page);
  return fit.find((voice) => voice.default) ?? fit[0];
}

/**
 * Of what is folded, the title alone is shown.
 * @param {Element} part
 * @returns {boolean}
 */
function folded(part) {
  const fold = part.closest("details:not([open])");
  if (!fold) return false;
  const title = fold.querySelector(":scope > summary")?.contains(part);
  return !title || folded(/** @type {Element} */ (fold.parentElement));
}

/** @param {Element} part */
function shown(part) {
  const drawn = part.getClientRects().length > 0 && getComputedStyle(part).visibility === "visible";
  return drawn && !part.closest(UNREAD) && !folded(part);
}

/** @param {Element} part */
function block(part) {
  let found = part;
  while (getComputedStyle(found).display.startsWith("inline")) found = /** @type {Element} */ (found.parentElement);
  return found;
}

/**
 * What is shown, a block at a time: a voice pauses between them.
 * @param {Element} place
 * @returns {string[]}
 */
function sentences(place) {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  /** @type {Map<Element, string>} */
  const parts = new Map();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = /** @type {Element} */ (node.parentElement);
    if (shown(holder)) parts.set(block(holder), (parts.get(block(holder)) ?? "") + node.nodeValue);
  }
  return [...parts.values()].map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
}

/** @param {HTMLElement} [reading] */
function mark(reading) {
  for (const button of buttons) button.toggleAttribute("data-reading", button === reading);
}

function stop() {
  if (said.length) voices.cancel();
  said = [];
  mark();
}

/** @param {HTMLElement} button */
function read(button) {
  const voice = own();
  const texts = voice ? sentences(/** @type {Element} */ (button.closest("section, article, main"))) : [];
  said = texts.map((text) => Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice?.lang }));
  for (const part of said) {
    part.addEventListener("error", () => said.includes(part) && stop());
    part.addEventListener("end", () => part === said.at(-1) && stop());
    voices.speak(part);
  }
  if (said.length) mark(button);
}

/** @param {HTMLElement} button */
function tap(button) {
  const again = button.hasAttribute("data-reading");
  stop(); // what another button reads, too
  if (!again) read(button);
}

const offer = () => buttons.forEach((button) => (button.hidden = !own()));

if (voices && buttons.length) {
  offer();
  voices.addEventListener?.("voiceschanged", offer); // some phones tell of them late
  for (const button of buttons) button.addEventListener("click", () => tap(button));
  addEventListener("pagehide", stop);
  document.addEventListener("visibilitychange", () => document.hidden && stop());
}
