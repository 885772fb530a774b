// The connection of a live view: what the server knows comes in as changes, what one does goes out once and in order.
// It is there again by itself after a lost signal, and asks only for what is new.
// @ts-check

import { queue } from "./workshop-queue.js";
import { store } from "./workshop-store.js";

const pauses = [300, 1000, 2000, 5000, 10_000, 20_000, 30_000];
const longestAnswer = 15_000;
const longestProbe = 5_000;
const shutStatus = /\b(401|403|404|410)\b/;

/**
 * @typedef {object} Call
 * @property {string} code
 * @property {"phone" | "wall" | "list" | "console"} view
 * @property {string} [group] a wall's, when it shows one only
 * @property {string | null} [name] what one wishes to be called; never stored
 *
 * @typedef {ReturnType<typeof connect>} Live
 * @typedef {import("./workshop-store.js").State} State
 * @typedef {import("./workshop-store.js").Head} Head
 * @typedef {import("./workshop-store.js").Phase} Phase
 * @typedef {import("./workshop-store.js").Group} Group
 * @typedef {import("./workshop-store.js").Note} Note
 * @typedef {import("./workshop-store.js").Stack} Stack
 * @typedef {import("./workshop-store.js").Card} Card
 * @typedef {import("./workshop-store.js").Vote} Vote
 */

/** @param {Call} call */
export function connect({ code, view, group, name }) {
  const signalR = /** @type {any} */ (globalThis).signalR;
  const known = store();
  const { state } = known;
  /** @type {((state: State) => void)[]} */
  const listeners = [];
  /** @type {((command: Record<string, any>, no: string) => void)[]} */
  const refusals = [];
  /** @type {(import("./workshop-store.js").Waiting & { n: number })[]} */
  let settling = [];
  let [drawn, closed, failures, timer, hello] = [false, false, 0, 0, false];

  const tell = () => {
    if (drawn) return;
    drawn = true;
    const draw = () => {
      drawn = false;
      // What is acknowledged is shown as done until the board that has it is here: nothing goes away and comes again.
      settling = settling.filter(item => item.n > state.n);
      state.pending = [...settling, ...waiting.items];
      listeners.forEach(each => each(state));
      state.fresh = false;
    };
    // A page nobody looks at has no frames, and must be right when it is looked at again.
    if (document.hidden) setTimeout(draw, 200);
    else requestAnimationFrame(draw);
  };

  const place = view === "phone" ? `workshop:${code}` : `workshop:${code}:${view}`;
  const waiting = queue(place, item => answered(line.invoke("do", item.op, item.command)), () => {
    Object.assign(state, { pending: [...settling, ...waiting.items], waiting: waiting.items.length, kept: waiting.kept });
    tell();
  }, (command, no) => refusals.forEach(each => each(command, no)), (item, n) => settling.push({ ...item, n }));
  Object.assign(state, { pending: [...waiting.items], waiting: waiting.items.length });

  const query = new URLSearchParams({ view, ...(group ? { group } : {}) });
  const line = new signalR.HubConnectionBuilder().withUrl(`/w/${code}/live?${query}`).configureLogging(signalR.LogLevel.None).build();

  line.on("seen", (/** @type {import("./workshop-store.js").Seen} */ seen) => {
    known.see(seen);
    tell();
  });
  line.on("own", (/** @type {import("./workshop-store.js").Own} */ own) => {
    known.possess(own, hello);
    hello = false;
    tell();
  });
  line.onclose(() => {
    reached(false);
    again();
  });

  // It has ended and everything got through: nobody answers there any more, and there is nothing left to ask.
  const isOver = () => state.known && state.head.finished && waiting.items.length === 0;

  /** @param {boolean} is */
  const reached = is => {
    state.online = is;
    if (is) state.shut = null;
    waiting.reach(is);
    tell();
  };

  // A socket may be long dead before anybody says so: whoever asks and is not answered hangs up and calls again.
  /** @template T @param {Promise<T>} promise @param {number} [patience] @returns {Promise<T>} */
  const answered = (promise, patience = longestAnswer) => new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error("late"));
      void line.stop();
    }, patience);
    promise.then(resolve, reject).finally(() => clearTimeout(late));
  });

  /** @param {number} [patience] */
  const greet = patience => {
    hello = true;
    return answered(line.invoke("hello", state.n, name ?? null), patience);
  };

  const start = async () => {
    clearTimeout(timer);
    if (closed || isOver() || line.state !== "Disconnected") return;
    try {
      await line.start();
      await greet();
      failures = 0;
      reached(true);
    } catch (error) {
      state.shut = Number(shutStatus.exec(String(error))?.[1]) || null;
      if (line.state === "Connected") await line.stop();
      else again();
      tell();
    }
  };

  // Not all at once: a hundred phones lose the same signal in the same second.
  const again = () => {
    clearTimeout(timer);
    if (closed || isOver()) return;
    const pause = pauses[Math.min(failures++, pauses.length - 1)];
    timer = window.setTimeout(start, pause * (0.75 + Math.random() / 2));
  };

  const now = () => {
    failures = 0;
    void start();
  };
  addEventListener("online", now);
  addEventListener("offline", () => void line.stop());
  addEventListener("pageshow", event => { if (event.persisted) now(); });
  // A phone that was locked may think it is connected when it is not.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    if (line.state === "Connected") void greet(longestProbe).catch(() => {});
    else now();
  });
  void start();

  return {
    state,
    now: known.now,
    id: randomId,

    /** @param {Record<string, any>} command @returns {Promise<import("./workshop-queue.js").Answer>} */
    do: command => waiting.add(randomId(), command),

    /** Calls a listener with the state after any change, at most once a frame. @param {(state: State) => void} listener */
    on(listener) {
      listeners.push(listener);
      tell();
    },

    /** Calls a listener with what the server will not have, so that nothing written is lost. @param {(command: Record<string, any>, no: string) => void} listener */
    onRefused(listener) {
      refusals.push(listener);
    },

    /** Asks the server something; null when it is not reached. @param {string} method @param {...any} args @returns {Promise<any>} */
    call: (method, ...args) => state.online ? answered(line.invoke(method, ...args)).catch(() => null) : Promise.resolve(null),

    remembered: known.remembered,

    /** @param {any} before */
    recall(before) {
      known.recall(before);
      tell();
    },

    /** Says good-bye, and lets go of what waits. */
    async leave() {
      closed = true;
      clearTimeout(timer);
      waiting.clear();
      await line.stop();
    },
  };
}

/** A random id, version 4; crypto.randomUUID is not to be had everywhere. */
function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
