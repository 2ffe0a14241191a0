// The answers, stored on this phone and nowhere else: one for each question, whichever path asked
// it, with the time it was given. Knows no question, and works without storage.

/** @typedef {Record<string, string[]>} Answers  question id -> ids of the options chosen */
/**
 * `at` is 0 where nobody knows when; `by` is the checklist that asked; `gone` are signs that the
 * reader says have gone; `was` an older answer that this one stands in for.
 * @typedef {{ chosen: string[], at: number, by: string, gone?: string[], was?: Stored }} Stored
 */

const PREFIX = "needlewise:";
const KEY = `${PREFIX}answers`;

/**
 * Every answer on this phone; none if storage is blocked or holds junk.
 * @returns {Record<string, Stored>}
 */
export function stored() {
  return clean(item(KEY));
}

/**
 * Only the answers named are written: another tab may have stored others meanwhile.
 * @param {Record<string, Stored | undefined>} changes
 * @returns {boolean} whether they were stored: storage may be blocked or full
 */
export function store(changes) {
  const all = { ...stored(), ...changes };
  const left = Object.fromEntries(Object.entries(all).filter(([, answer]) => answer));
  return setItem(KEY, Object.keys(left).length ? left : null);
}

/**
 * @param {string} name
 * @returns {unknown} what was stored under this name; nothing if it is junk
 */
export function item(name) {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null");
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {unknown} value  nothing leaves nothing behind
 */
export function setItem(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
    if (value === null) localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Answers as a form or the first edition has them; none of junk.
 * @param {unknown} found
 * @returns {Answers}
 */
export function plain(found) {
  if (typeof found !== "object" || found === null) return {};
  const lists = Object.entries(found).filter(([, chosen]) => Array.isArray(chosen) && chosen.length);
  return Object.fromEntries(lists.map(([id, chosen]) => [id, chosen.map(String)]));
}

/** Whether answers to any checklist are on this phone. */
export function any() {
  return Object.keys(stored()).length > 0;
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
 * @param {unknown} value
 * @returns {Record<string, Stored>}
 */
function clean(value) {
  if (typeof value !== "object" || value === null) return {};
  const all = Object.entries(value).map(([id, answer]) => [id, sound(answer)]);
  return Object.fromEntries(all.filter(([, answer]) => answer));
}

/**
 * @param {any} answer
 * @returns {Stored | undefined}
 */
function sound(answer) {
  if (!Array.isArray(answer?.chosen)) return undefined;
  const at = Math.min(Number(answer.at) || 0, Date.now()); // a clock may have been put back
  const chosen = answer.chosen.map(String);
  const more = { gone: Array.isArray(answer.gone) && answer.gone.map(String), was: sound(answer.was) };
  const known = Object.entries(more).filter(([, part]) => part);
  return { chosen, at, by: String(answer.by), ...Object.fromEntries(known) };
}
