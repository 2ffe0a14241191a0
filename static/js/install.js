// Shows how to keep this on the home screen, in the words for this browser: a button where it
// offers one. Shows nothing in the app itself. Owns no word: it reveals what is printed.

import { home } from "./home.js";

const LATER = "needlewise:install";
const IN_APP =
  /FBAN|FBAV|FB_IAB|Instagram|TikTok|BytedanceWebview|musical_ly|trill|Snapchat|Pinterest|Line\/|MicroMessenger|AlipayClient|\bQQ\/|Weibo|aweme|xhsdiscover|baiduboxapp|LinkedInApp|; wv\)/;

/** @type {[kind: string, is: (agent: string) => boolean][]} */
const BROWSERS = [
  ["in-app", (agent) => IN_APP.test(agent) || (apple(agent) && unfit())],
  ["iphone", apple],
  ["samsung", (agent) => /SamsungBrowser/.test(agent)],
  ["firefox", (agent) => /Firefox/.test(agent) && /Android/.test(agent)],
];

/** @param {string} agent */
function apple(agent) {
  return /iPhone|iPad|iPod/.test(agent) || tablet(agent);
}

/** On an iPhone only a real browser has workers, and only over HTTPS. */
function unfit() {
  return isSecureContext && !("serviceWorker" in navigator);
}

/**
 * An iPad calls itself a Mac, but no Mac has a touch screen.
 * @param {string} agent
 */
function tablet(agent) {
  return /Macintosh/.test(agent) && navigator.maxTouchPoints > 1;
}

function installed() {
  const app = matchMedia("(display-mode: standalone)").matches;
  return app || /** @type {any} */ (navigator).standalone === true;
}

/** Asks the browser not to throw the copy away: it listens once the app is installed. */
function stay() {
  navigator.storage?.persist?.().catch(() => {});
}

/**
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
function every(selector) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))];
}

function hide() {
  for (const part of every("[data-install]")) part.hidden = true;
}

/**
 * The words for one kind of browser, and the frames around them unless put off before.
 * @param {string} kind
 */
function show(kind) {
  for (const words of every("[data-install-for]")) {
    words.hidden = words.dataset.installFor !== kind;
    const frame = /** @type {HTMLElement | null} */ (words.closest("[data-install]"));
    const off = frame?.querySelector("[data-install-later]") && dismissed();
    if (frame && !words.hidden && !off) frame.hidden = false;
  }
}

function dismissed() {
  try {
    return localStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

function dismiss() {
  hide();
  try {
    localStorage.setItem(LATER, "later");
  } catch {
    // Then it is asked again next time.
  }
}

/** @param {HTMLElement} button */
async function copy(button) {
  const frame = button.closest("[data-install]");
  const address = frame?.querySelector("input");
  try {
    await navigator.clipboard.writeText(origin + home);
    const done = /** @type {HTMLElement | null} */ (frame?.querySelector("[data-install-copied]"));
    if (done) done.hidden = false;
  } catch {
    address?.select(); // No clipboard here: the reader's own "Copy" then.
  }
}

function start() {
  const kind = BROWSERS.find(([, is]) => is(navigator.userAgent))?.[0];
  if (kind) show(kind);
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    show("button");
    for (const button of every("[data-install-add]")) {
      // A prompt works once; after that the words on the page about it remain.
      button.onclick = () => /** @type {any} */ (event).prompt().then(hide);
    }
  });
  for (const button of every("[data-install-later]")) button.onclick = dismiss;
  for (const button of every("[data-install-copy]")) button.onclick = () => copy(button);
  for (const field of every("[data-install] input")) field.setAttribute("value", origin + home);
}

addEventListener("appinstalled", () => {
  hide();
  stay();
});
if (installed()) stay();
else start();
