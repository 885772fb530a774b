// What somebody has done that the server has not acknowledged yet: kept on the device, in order, and sent one at a time
// under an id of its own until there is an answer, so that it has one effect however often it is sent.
// @ts-check

const pauses = [500, 1000, 2000, 5000, 10_000, 20_000];

/** How often the server may fail over a command while everything else works, before it is given back to who wrote it. */
const mostFailures = 8;

/** @typedef {import("./workshop-store.js").Waiting} Waiting */
/** @typedef {{ n: number } | { no: string }} Answer */

/** What is said of the same thing in the same way: the later word stands for both. */
const subjects = /** @type {Record<string, string>} */ ({ vote: "stack", card: "stack" });

/**
 * @param {string} place where it is kept
 * @param {(waiting: Waiting) => Promise<Answer>} send fails when there is no answer
 * @param {() => void} changed
 * @param {(command: Record<string, any>, no: string) => void} refused
 * @param {(waiting: Waiting, n: number) => void} settled
 */
export function queue(place, send, changed, refused, settled) {
  /** @type {Waiting[]} */
  const items = read(place);
  /** @type {Map<string, ((answer: Answer) => void)[]>} */
  const heard = new Map();
  let [open, busy, failures, timer, kept] = [false, false, 0, 0, true];

  const keep = () => {
    try {
      if (items.length > 0) localStorage.setItem(place, JSON.stringify(items));
      else localStorage.removeItem(place);
      kept = true;
    } catch {
      kept = items.length === 0;
    }
    changed();
  };

  /** @param {Waiting} item @param {Answer} answer */
  const conclude = (item, answer) => {
    items.splice(items.indexOf(item), 1);
    failures = 0;
    if ("n" in answer) settled(item, answer.n);
    keep();
    if ("no" in answer) refused(item.command, answer.no);
    heard.get(item.op)?.forEach(tell => tell(answer));
    heard.delete(item.op);
  };

  const run = async () => {
    if (!open || busy || items.length === 0) return;
    clearTimeout(timer);
    busy = true;
    const first = items[0];
    // From here on the server may have it, though it never says so: what is said later needs an id of its own.
    if (!first.tried) {
      first.tried = true;
      keep();
    }
    const answer = await send(first).catch(() => null);
    busy = false;
    if (answer) conclude(first, answer);
    else if (open && ++failures >= mostFailures) conclude(first, { no: "Malformed" });
    if (answer || !open) void run();
    else timer = window.setTimeout(run, pauses[Math.min(failures, pauses.length) - 1]);
  };

  return {
    items,
    get kept() { return kept; },

    /** @param {string} op @param {Record<string, any>} command @returns {Promise<Answer>} when it is acknowledged, however late */
    add(op, command) {
      return new Promise(resolve => {
        const last = items.at(-1);
        if (last && !last.tried && replaces(command, last.command)) {
          last.command = command;
          heard.set(last.op, [...heard.get(last.op) ?? [], resolve]);
        } else {
          items.push({ op, command });
          heard.set(op, [resolve]);
        }
        keep();
        void run();
      });
    },

    /** @param {boolean} is whether there is anybody to send to */
    reach(is) {
      open = is;
      if (is) failures = 0;
      void run();
    },

    /** Nothing waits any more. */
    clear() {
      items.length = 0;
      heard.clear();
      keep();
    },
  };
}

/** @param {Record<string, any>} later @param {Record<string, any>} before */
function replaces(later, before) {
  const subject = subjects[later.c];
  return subject !== undefined && later.c === before.c && later[subject] === before[subject];
}

/** @param {string} place @returns {Waiting[]} */
function read(place) {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "[]");
  } catch {
    return [];
  }
}
