// Shares the verdict as text, and only on a tap. Owns no word: the parts of the page that are marked
// go out in the order in which they stand, those that are hidden do not.

import { home } from "./home.js";

const page = /** @type {HTMLElement} */ (document.querySelector("[data-verdict]"));
const ways = /** @type {HTMLElement} */ (page.querySelector("[data-ways]"));
const copied = /** @type {HTMLElement} */ (page.querySelector("[data-copied]"));
const outcome = /** @type {HTMLElement} */ (page.querySelector("[data-outcome]"));
// "{question}: {answer}", as the language joins them.
const joint = String(ways.dataset.joint);
const plain = /** @type {HTMLTextAreaElement} */ (ways.querySelector("textarea"));
const LINE = "\u2028"; // a badge is a line of its own
// The reader closed the sheet, or tapped again while it stood open.
const ANSWERED = ["AbortError", "InvalidStateError"];

/**
 * What a part says, without what is hidden in it: a heading holds the words of every situation.
 * @param {Element | null} part
 */
function words(part) {
  const copy = /** @type {Element | undefined} */ (part?.cloneNode(true));
  for (const hidden of copy?.querySelectorAll("[hidden]") ?? []) hidden.remove();
  copy?.querySelector(".badge")?.append(LINE);
  return (copy?.textContent ?? "").replace(/[^\S\u2028]+/g, " ").replaceAll(`${LINE} `, "\n").trim();
}

/**
 * @param {ParentNode} place
 * @param {string} selector
 */
function shown(place, selector) {
  return [...place.querySelectorAll(selector)].filter((part) => !part.closest("[hidden]"));
}

/** @type {Record<string, string>} what goes out of the page, by what was asked for */
const PARTS = {
  link: "[data-link]", // nothing
  message: "[data-message]", // for the other person: no answer, no verdict
  verdict: "h1, [data-shared=verdict]",
  answers: "h1, [data-shared]",
};

/** @param {string} what */
function text(what) {
  const lines = shown(page, PARTS[what] ?? "h1").flatMap(line);
  return [...lines, "", location.origin + home].join("\n").trim();
}

/**
 * One part as it reads on a line of its own; none if there is nothing in it.
 * @param {Element} part
 * @returns {string[]}
 */
function line(part) {
  const said = part.querySelector("dt") ? row(part) : words(part);
  const title = part.closest("summary");
  // Of a finding that is folded the title is enough.
  if (!said || (!title && part.closest(".finding:not([open])"))) return [];
  if (part.closest("h2, h3")) return ["", said];
  return [title || part.matches("li") ? `- ${said}` : said];
}

/** @param {Element} part */
function row(part) {
  const said = shown(part, "dd > span").map(words).join("; ");
  const told = { question: words(part.querySelector("dt")), answer: said };
  return said && joint.replace(/{(question|answer)}/g, (_, name) => told[/** @type {"question"} */ (name)]);
}

/** @param {string} body */
async function share(body) {
  offer("");
  copied.hidden = true;
  try {
    if (navigator.share) return await navigator.share({ text: body });
    await navigator.clipboard.writeText(body);
    copied.hidden = false;
  } catch (error) {
    if (error instanceof DOMException && ANSWERED.includes(error.name)) return undefined;
  }
  return offer(body);
}

/**
 * Where there is no share sheet: message, mail, or the plain text to select.
 * @param {string} body
 */
function offer(body) {
  const encoded = encodeURIComponent(body);
  ways.hidden = !body;
  ways.querySelector("[data-sms]")?.setAttribute("href", `sms:?&body=${encoded}`);
  ways.querySelector("[data-mail]")?.setAttribute("href", `mailto:?body=${encoded}`);
  plain.value = body;
}

for (const button of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-share]"))) {
  button.addEventListener("click", () => {
    button.closest("p, .actions")?.after(outcome); // elsewhere the tap would seem to do nothing
    void share(text(String(button.dataset.share)));
  });
}
for (const part of page.querySelectorAll("[data-script]")) part.toggleAttribute("hidden", false);
// What was offered may have been forgotten since.
addEventListener("storage", () => offer(""));
addEventListener("pageshow", () => offer(""));
