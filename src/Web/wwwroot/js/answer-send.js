// Sends an answer until it is taken: the same words under the same id each time, so that it counts once.
// @ts-check

const pauses = [2, 5, 15, 30, 60];
const longestAttempt = 20_000;
const workBits = 12;

/** @typedef {{ field: string, message: string }} Mistake */

/**
 * @typedef {object} Heard what the server may say
 * @property {() => void} taken
 * @property {(mistakes: Mistake[], ticket: string | null) => void} wrong
 * @property {(reason: "closed" | "answered" | "gone") => void} refused
 * @property {() => void} waiting no contact, and it will be tried again
 */

/**
 * @param {string} body
 * @param {Heard} heard
 * @returns {() => void} tries at once
 */
export function send(body, heard) {
  let busy = false;
  let over = false;
  let failures = 0;
  let timer = 0;

  const run = async () => {
    if (busy || over) return;
    busy = true;
    clearTimeout(timer);
    const answer = await attempt(body);
    busy = false;
    if (answer === null || answer.status === 429 || ![204, 400, 404, 409, 413, 422].includes(answer.status)) return again(answer);
    over = true;
    removeEventListener("online", run);
    document.removeEventListener("visibilitychange", run);
    await conclude(answer, heard);
  };

  /** @param {Response | null} answer */
  const again = answer => {
    const asked = Number(answer?.status === 429 ? answer.headers.get("Retry-After") : 0) || 0;
    if (asked === 0 || asked > pauses[1]) heard.waiting();
    timer = window.setTimeout(run, 1000 * Math.max(asked, pauses[Math.min(failures++, pauses.length - 1)]));
  };

  addEventListener("online", run);
  document.addEventListener("visibilitychange", run);
  void run();
  return run;
}

/** @param {string} body */
async function attempt(body) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), longestAttempt);
  try {
    return await fetch(`${location.pathname}/ballot`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body,
      redirect: "manual",
      signal: stop.signal,
    });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Response} answer @param {Heard} heard */
async function conclude(answer, heard) {
  if (answer.status === 204) return heard.taken();
  if (answer.status === 404) return heard.refused("gone");
  const said = await answer.json().catch(() => ({}));
  if (answer.status === 409) return heard.refused(said.reason === "answered" ? "answered" : "closed");
  heard.wrong(said.mistakes ?? [], said.ticket ?? null);
}

/**
 * The work an open link asks for: a number that, with the ticket, hashes to something that begins with enough zeros.
 * Done while one reads; empty where the browser cannot, and then the server lets one wait a little instead.
 * @param {string} ticket
 */
export async function work(ticket) {
  if (ticket === "" || !self.crypto?.subtle) return "";
  const text = new TextEncoder();
  for (let tried = 0; ; tried++) {
    const hash = new DataView(await crypto.subtle.digest("SHA-256", text.encode(`${ticket}:${tried}`)));
    if (hash.getUint32(0) >>> (32 - workBits) === 0) return String(tried);
  }
}
