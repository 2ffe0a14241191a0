// "Change" on a verdict leads back to that verdict. The way is remembered in this tab, for one step:
// no address says it, and no referrer is sent.

const KEY = "needlewise:change";

/** @param {Element | null} target */
export function leave(target) {
  try {
    if (target?.closest("[data-change]")) sessionStorage.setItem(KEY, "1");
  } catch {
    // Without it the way back is "See your verdict".
  }
}

/** Whether the reader has just come from a verdict. */
export function arrived() {
  try {
    const here = Boolean(sessionStorage.getItem(KEY));
    sessionStorage.removeItem(KEY);
    return here;
  } catch {
    return false;
  }
}
