// Takes the verdict off this phone, and only on a tap: share, copy, print, or forget it.
// Owns no word: what it shares is read from the page.

import "./undo.js";

const page = /** @type {HTMLElement} */ (document.querySelector("[data-verdict]"));

/** @param {string} selector */
const every = (selector) => /** @type {HTMLElement[]} */ ([...page.querySelectorAll(selector)]);

/** @param {Element | null} part */
const words = (part) => (part?.textContent ?? "").replace(/\s+/g, " ").trim();

/**
 * What is shared, as plain text: the link alone, the verdict, or the verdict with the answers.
 * @param {string | undefined} what
 */
function text(what) {
  if (what === "link") return location.origin;
  const lines = [words(page.querySelector("h1")), words(shown("[data-level]")[0] ?? null)];
  if (what === "answers") {
    lines.push("", ...shown("[data-finding]").map((row) => `- ${words(row.querySelector("summary"))}`));
    lines.push("", ...shown(".given__row").map(given));
  }
  return [...lines, "", location.origin].join("\n");
}

/** @param {HTMLElement} row */
function given(row) {
  const chosen = [...row.querySelectorAll("dd > [data-when]:not([hidden])")].map(words);
  return `${words(row.querySelector("dt"))}: ${chosen.join("; ")}`;
}

/** @param {string} selector */
function shown(selector) {
  return every(selector).filter((part) => !part.hidden);
}

/** @param {string} body */
async function share(body) {
  const copied = page.querySelector("[data-copied]");
  copied?.setAttribute("hidden", "");
  try {
    if (navigator.share) return await navigator.share({ text: body });
    await navigator.clipboard.writeText(body);
    copied?.removeAttribute("hidden");
  } catch (error) {
    // The reader closed the sheet: that is an answer too.
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
  }
  return offer(body);
}

/**
 * Where there is no share sheet: message, mail, or the plain text to select.
 * @param {string} body
 */
function offer(body) {
  const ways = /** @type {HTMLElement} */ (page.querySelector("[data-ways]"));
  const encoded = encodeURIComponent(body);
  ways.hidden = !body;
  ways.querySelector("[data-sms]")?.setAttribute("href", `sms:?&body=${encoded}`);
  ways.querySelector("[data-mail]")?.setAttribute("href", `mailto:?body=${encoded}`);
  const plain = /** @type {HTMLTextAreaElement} */ (ways.querySelector("textarea"));
  plain.value = body;
}

/** @param {string} selector @param {(button: HTMLElement) => void} act */
function on(selector, act) {
  for (const button of every(selector)) button.addEventListener("click", () => act(button));
}

function card() {
  const dialog = /** @type {HTMLDialogElement} */ (page.querySelector("dialog"));
  const slots = /** @type {HTMLElement[]} */ ([...dialog.querySelectorAll("[data-card-of]")]);
  for (const slot of slots) {
    slot.append(...shown(String(slot.dataset.cardOf)).map((part) => part.cloneNode(true)));
  }
  dialog.showModal();
  // Else what is shared later would hold each answer twice.
  const empty = () => slots.forEach((slot) => slot.replaceChildren());
  dialog.addEventListener("close", empty, { once: true });
}

/** The day on paper is the day of printing, however long the page stood open. */
function date() {
  const today = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  for (const part of every("[data-printed-on]")) part.textContent = today;
}

for (const part of every("[data-script]")) part.hidden = false;
addEventListener("beforeprint", date);
on("[data-print]", () => print());
on("[data-share]", (button) => void share(text(button.dataset.share)));
on("[data-card]", card);
// What was offered may have been forgotten since.
addEventListener("storage", () => offer(""));
addEventListener("pageshow", () => offer(""));
