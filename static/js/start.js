// Starts the modules that a page names in data-start, each for itself: one that fails stops those that
// build on it, and no other. The build joins all modules into one file; this one knows none of them.

/**
 * @typedef {(name: string) => any} Bring  runs a module once, and gives what it exports
 * @param {Record<string, (bring: Bring) => object>} modules
 */
export function start(modules) {
  /** @type {Record<string, object | undefined>} */
  const run = {};
  /** @type {Bring} */
  const bring = (name) => {
    if (!(name in run)) {
      run[name] = undefined; // and stays so where it fails: whoever takes something from it fails too
      run[name] = /** @type {(bring: Bring) => object} */ (modules[name])(bring);
    }
    return run[name];
  };
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-start]"))) {
    for (const name of String(part.dataset.start).split(/\s+/)) attempt(() => bring(name));
  }
}

/** @param {() => void} act  what it throws is told to the browser, as if nobody had caught it */
function attempt(act) {
  try {
    act();
  } catch (problem) {
    setTimeout(() => {
      throw problem;
    });
  }
}
