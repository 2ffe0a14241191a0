// Before the first paint: says that JavaScript runs, and takes it back if any module fails, so
// that the plain form is there for the reader. Classic, tiny, and in the head.
"use strict";
(() => {
  const page = document.documentElement;
  page.classList.add("js");
  addEventListener("error", () => page.classList.contains("ready") || page.classList.remove("js"), true);
})();
