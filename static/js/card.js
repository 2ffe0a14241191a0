// The card held across a counter: the rows of the page that are marked for it, large, on one screen.

const dialog = /** @type {HTMLDialogElement} */ (document.querySelector("dialog.card"));
const slots = /** @type {HTMLElement[]} */ ([...dialog.querySelectorAll("[data-card-of]")]);

/** @param {HTMLElement} slot */
function fill(slot) {
  const parts = [...document.querySelectorAll(String(slot.dataset.cardOf))];
  const shown = parts.filter((part) => !part.closest("[hidden]") && !part.querySelector("dd > :empty"));
  slot.replaceChildren(...shown.map((part) => part.cloneNode(true)));
}

for (const button of document.querySelectorAll("[data-card]")) {
  button.addEventListener("click", () => {
    slots.forEach(fill);
    dialog.showModal();
  });
}
// Else what is shared later would hold each answer twice.
dialog.addEventListener("close", () => slots.forEach((slot) => slot.replaceChildren()));
