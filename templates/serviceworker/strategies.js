// How addresses are kept and answered. Knows no event.

const COPY = COPIES + VERSION;
const OFFLINE = `${HOME}offline/`;
// Firefox finds nothing behind "Vary: Accept-Language" without it, and no browser behind "Accept".
const ANY = { ignoreVary: true };
const THIS = { cacheName: COPY, ...ANY };
// A file's name with its hash in it: the same name is the same bytes, for ever.
const HASHED = /\.[0-9a-f]{12}\.\w+$/;
// A server that hangs must not leave a blank screen.
const PATIENCE = 4000;
// Files on a host that works nothing out.
const NO_SERVER = 405;

/** What is kept; nothing where a browser fails to read its own store: the network may still answer. */
function find(request, options) {
  return caches.match(request, options).catch(() => undefined);
}

/** Whether an address is another language's, kept or not. */
function elsewhere(pathname) {
  return BELOW.some((home) => `${pathname}/`.startsWith(home));
}

/** Fetches and checks everything before any of it is stored: a copy is whole, or not there. */
async function keep() {
  const packed = await unpacked();
  const others = [...KEPT].filter(([address]) => !packed.has(address));
  const parts = [...packed, ...(await Promise.all(others.map(fetched)))];
  const known = await caches.has(COPY);
  try {
    const copy = await caches.open(COPY);
    await Promise.all(parts.map(([address, response]) => copy.put(address, response)));
  } catch (full) {
    if (!known) await caches.delete(COPY);
    throw full;
  }
}

/**
 * The pages, from one file with the bytes that the build made, and no others: not a captive
 * portal's, not another version's, not half of them. The browser itself compares the integrity.
 */
async function unpacked() {
  const wanted = { cache: "no-store", redirect: "error", credentials: "omit" };
  const response = await fetch(PACK.address, { integrity: PACK.integrity, ...wanted });
  if (!response.ok) throw new Error(`${PACK.address} ${response.status}`);
  return new Map((await response.text()).split("\0").map((part) => {
    const [address, type, ...lines] = part.split("\n");
    const headers = { "Content-Type": type, ...HEADERS };
    return [address, new Response(lines.join("\n"), { headers })];
  }));
}

/** A file under its own name. The first page asked for it as well: the browser has it. */
async function fetched([address, integrity]) {
  const wanted = { integrity, redirect: "error" };
  const response = await fetch(address, wanted).catch(() => fetch(address, { ...wanted, cache: "reload" }));
  if (!response.ok) throw new Error(`${address} ${response.status}`);
  return [address, response];
}

async function matches(response, integrity) {
  const bytes = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return integrity === `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** Whether every part is on this phone, byte for byte. */
async function whole() {
  const sound = await Promise.all([...KEPT].map(async ([address, integrity]) => {
    const kept = await caches.match(address, THIS);
    return kept !== undefined && matches(kept, integrity);
  }));
  return sound.every(Boolean);
}

/** As whole(), after another try if the browser threw some of it away. */
async function saved() {
  try {
    if (!(await whole())) await keep();
    return true;
  } catch {
    return false;
  }
}

/** Drops older copies but the one made last: a page of it may still be open, and ask for its files. */
async function tidy() {
  const older = (await caches.keys()).filter((name) => mine(name) && name !== COPY);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}

/** A page: from this phone first, whatever follows the "?"; else from the network, for a while. */
async function page(request) {
  const { pathname, search } = new URL(request.url);
  const kept = await find(pathname, THIS);
  if (kept) return kept;
  if (KEPT.has(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
  return orOffline(request, PATIENCE);
}

/** A form that was sent. What comes back is for this reader only: the server's page, and never kept; or
 * the kept page, which counts the answers by itself. */
async function sent(request) {
  const kept = await find(new URL(request.url).pathname, THIS);
  if (!kept) return orOffline(request);
  const answers = request.clone().formData().catch(() => []);
  try {
    const response = await Promise.race([fetch(request), late(PATIENCE)]);
    if (response.status < 500 && response.status !== NO_SERVER) return response;
  } catch {}
  return counting(kept, await answers);
}

/** The kept page with the answers of a form in it: no address has them, no store. */
async function counting(kept, entries) {
  const answers = {};
  for (const [question, option] of entries) (answers[question] ??= []).push(option);
  const printed = JSON.stringify(answers).replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt()};`);
  const page = (await kept.text()).replace(" data-all", () => ` data-all data-sent="${printed}"`);
  return new Response(page, { headers: kept.headers });
}

/** A file: this version's, else what an older page still asks for, else the network's. */
async function file(request) {
  return (await find(request, THIS)) ?? (await find(request, ANY)) ?? fetch(request);
}

/** The network's answer, in good time if that matters. With nothing to show instead, it may take its own. */
async function orOffline(request, patience = 0) {
  const offline = await find(OFFLINE, THIS);
  if (!offline) return fetch(request);
  try {
    return await Promise.race([fetch(request), ...(patience ? [late(patience)] : [])]);
  } catch {
    return offline;
  }
}

function late(patience) {
  return new Promise((_, reject) => setTimeout(reject, patience));
}
