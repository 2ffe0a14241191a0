// Offers the page in the phone's language, in one line that can be put off; and a change of language
// keeps the question. Owns no word and knows no language: all of them are printed.

import { item, setItem } from "./answers.js";

const KEY = "needlewise:language";

const offers = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-language-offer]")]);

/**
 * How a page may call the language of a tag, closest first: zh-CN is zh-hans, es-MX is es.
 * @param {string} tag
 */
function names(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [tag.toLowerCase(), `${language}-${script}`.toLowerCase(), language];
  } catch {
    return [tag.toLowerCase(), tag.toLowerCase().split("-")[0]];
  }
}

/** The first language of the phone that this site speaks: nothing if that is the page's. */
function wanted() {
  const here = document.documentElement.lang;
  for (const tag of navigator.languages ?? []) {
    for (const name of names(tag)) {
      if (name === here) return undefined;
      const offer = offers.find(({ dataset }) => dataset.languageOffer === name);
      if (offer) return offer;
    }
  }
  return undefined;
}

function later() {
  for (const offer of offers) offer.hidden = true;
  setItem(KEY, "later");
}

const offer = wanted();
if (offer) offer.hidden = item(KEY) !== null;
for (const { lastElementChild: button } of offers) button?.addEventListener("click", later);
for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("[data-same-page]"))) {
  link.addEventListener("click", () => (link.hash = location.hash));
}
