// Looks again whenever what the phone remembers, or the day, may have changed. Knows neither.

/** @param {() => void} look */
export function whenever(look) {
  look();
  addEventListener("storage", look); // another tab, or this one by `changed`
  addEventListener("pageshow", (event) => event.persisted && look());
  document.addEventListener("visibilitychange", look); // the page may have stood open for days
}

/** Tells this tab what the browser tells only the others. */
export function changed() {
  dispatchEvent(new StorageEvent("storage"));
}
