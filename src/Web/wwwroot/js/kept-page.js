// Keeps a page and its files on the device, so that it opens again without signal; the worker that opens it is
// kept-worker.js. What is kept is taken out again by whoever put it there.
// @ts-check

/** @param {string} name what it is kept under @param {string} scope the addresses the worker looks after */
export function keepPage(name, scope) {
  if (!("serviceWorker" in navigator) || !("caches" in self)) return;
  const keep = async () => {
    try {
      await navigator.serviceWorker.register("/kept-worker.js", { scope });
      const files = performance.getEntriesByType("resource").map(entry => new URL(entry.name)).filter(file => file.origin === location.origin && /\.(css|js|svg|woff2)$/.test(file.pathname));
      await (await caches.open(name)).addAll([location.pathname, ...new Set(files.map(file => file.pathname))]);
    } catch {
      // Without it the page needs signal to open; nothing else is lost.
    }
  };
  if (document.readyState === "complete") void keep();
  else addEventListener("load", keep);
}

/** @param {string} name */
export function forgetPage(name) {
  if ("caches" in self) void caches.delete(name).catch(() => false);
}
