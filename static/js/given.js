// Says what each answer means, beside the reader's answers: a finding that a mix says too, or that
// adds next to nothing, is no card, and its words stand in this fold alone. Owns no word.

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
