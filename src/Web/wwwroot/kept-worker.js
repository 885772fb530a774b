// Opens a respondent's or participant's page without signal, once it has been opened with it. What is kept is put here by
// the page itself (js/kept-page.js) and taken out when it is over; everything else goes straight through.
// @ts-check

const patience = 4000;
const worker = /** @type {any} */ (self);

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(fetched(request));
});

/** @param {Request} request */
async function fetched(request) {
  const kept = await caches.match(new URL(request.url).pathname, { ignoreVary: true });
  if (!kept) return fetch(request);
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error("late")), patience));
  try {
    const answer = /** @type {Response} */ (await Promise.race([fetch(request), late]));
    return answer.status >= 500 ? kept : answer;
  } catch {
    return kept;
  }
}
