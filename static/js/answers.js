// The answers, kept on this phone and nowhere else. Knows no question, and works without storage.

/** @typedef {Record<string, string[]>} Answers  question id -> ids of the options chosen */

const PREFIX = "needlewise:";

/**
 * What was answered last time; nothing if storage is blocked or holds junk.
 * @param {string} checklist
 * @returns {Answers}
 */
export function read(checklist) {
  try {
    return parse(localStorage.getItem(PREFIX + checklist) ?? "{}");
  } catch {
    return {};
  }
}

/**
 * Answers from their text.
 * @param {string} text
 */
export function parse(text) {
  return clean(JSON.parse(text));
}

/**
 * @param {string} checklist
 * @param {Answers} answers
 * @returns {boolean} whether they were kept: storage may be blocked or full
 */
export function write(checklist, answers) {
  try {
    localStorage.setItem(PREFIX + checklist, JSON.stringify(answers));
    if (!Object.keys(answers).length) localStorage.removeItem(PREFIX + checklist);
    return true;
  } catch {
    return false;
  }
}

/** Whether answers to any checklist are kept on this phone. */
export function any() {
  return keys().some((key) => Object.keys(read(key.slice(PREFIX.length))).length > 0);
}

/**
 * Leaves nothing of any checklist on this phone.
 * @returns {Map<string, string>} what it held, for `restore`
 */
export function forget() {
  const held = new Map(keys().map((key) => [key, localStorage.getItem(key) ?? ""]));
  for (const key of held.keys()) localStorage.removeItem(key);
  return held;
}

/** @param {Map<string, string>} held */
export function restore(held) {
  for (const [key, value] of held) localStorage.setItem(key, value);
}

/** @returns {string[]} none where storage is blocked: then it holds nothing of ours */
function keys() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/**
 * @param {unknown} kept
 * @returns {Answers}
 */
function clean(kept) {
  if (typeof kept !== "object" || kept === null) return {};
  const lists = Object.entries(kept).filter(([, chosen]) => Array.isArray(chosen) && chosen.length);
  return Object.fromEntries(lists.map(([id, chosen]) => [id, chosen.map(String)]));
}
