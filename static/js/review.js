// Text past the date on which it wanted a review says so by itself, without a connection too.

import { whenever } from "./again.js";

const DAY = 86_400_000;

function look() {
  for (const notice of document.querySelectorAll("[data-review-by]")) {
    if (!(notice instanceof HTMLElement)) continue;
    notice.hidden = Date.now() < Date.parse(String(notice.dataset.reviewBy)) + DAY;
  }
}

whenever(look); // an app on the home screen may stay open past that day
