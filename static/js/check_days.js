// The days on which to look at the skin again: in words on the page, and on a tap in a file for the
// phone's calendar. Which days they are, and what the calendar calls them, the page says.

import { whenever } from "./again.js";
import { calendar } from "./calendar.js";
import { inWords, plus, today } from "./dates.js";
import { doneOn } from "./done_on.js";

const NAME = "days.ics"; // it is seen among the downloads

/** @param {HTMLElement} part */
function ahead(part) {
  const date = doneOn();
  const days = date ? String(part.dataset.checkDays).split(" ") : [];
  return days.map((day) => plus(date, Number(day))).filter((day) => day >= today());
}

/** @param {HTMLElement} part */
function show(part) {
  const days = ahead(part);
  part.hidden = !days.length;
  for (const word of document.querySelectorAll("[data-check-today]")) {
    word.toggleAttribute("hidden", days[0] !== today());
  }
  const items = days.map((day) => {
    const item = document.createElement("li");
    item.textContent = inWords(day, { weekday: "long", day: "numeric", month: "long" });
    return item;
  });
  part.querySelector("[data-check-dates]")?.replaceChildren(...items);
}

/**
 * An app on an iPhone's home screen cannot save a file, but can share one.
 * @param {File} file
 */
function hand(file) {
  const files = { files: [file] };
  if ("standalone" in navigator && navigator.standalone && navigator.canShare?.(files)) {
    return navigator.share(files).catch(() => {}); // closing the sheet is an answer
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // Safari reads it some time after the tap
  return undefined;
}

for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-check-days]"))) {
  whenever(() => show(part));
  part.querySelector("[data-calendar]")?.addEventListener("click", () => {
    const text = calendar(ahead(part), String(part.dataset.calendarTitle));
    void hand(new File([text], NAME, { type: "text/calendar" }));
    part.querySelector("[data-made]")?.removeAttribute("hidden");
  });
}
