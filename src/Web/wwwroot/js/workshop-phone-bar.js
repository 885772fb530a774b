// The bottom of a participant's page: whether what one does gets through, in words, and a line for what just happened.
// Only a signal lost or found, and what one has asked for, is said aloud.
// @ts-check

import { tell } from "./workshop-view.js";

/** @typedef {import("./workshop-live.js").State} State */

const shownFor = 9000;
const patience = 1500;

const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {(key: string, ...values: (string | number)[]) => string} word */
export function bar(word) {
  let timer = 0;
  let wasOff = false;
  let since = Date.now();
  let before = "";

  /** @param {string} text @param {boolean} [shown] not where it is to be read beside it already */
  const say = (text, shown = true) => {
    clearTimeout(timer);
    at("told").classList.toggle("unseen", !shown);
    // The same sentence twice is said twice.
    at("told").textContent = "";
    setTimeout(() => tell(at("told"), text));
    timer = window.setTimeout(() => tell(at("told"), ""), shownFor);
  };

  /** @param {State} state */
  const condition = state => {
    if (!state.online && !state.known && state.waiting === 0 && navigator.onLine) return "connecting";
    if (!state.kept) return "notKept";
    if (!state.online) return state.waiting > 0 ? "offlineWaiting" : "offline";
    return state.waiting > 0 ? "sending" : "saved";
  };

  return {
    say,

    /** It is so no longer. @param {string} text */
    unsay(text) {
      if (at("told").textContent === text) tell(at("told"), "");
    },

    /** @param {State} state */
    draw(state) {
      // When all is over there is nothing more to save, and nothing to choose.
      const over = state.head.finished && state.waiting === 0;
      at("bar-row").hidden = over;
      if (over) return at("menu").hidePopover?.();
      const now = condition(state);
      if (now !== before) since = Date.now();
      before = now;
      // A command is on its way for a moment only, and so is many a lost connection.
      const late = Date.now() - since > patience;
      if ((now === "sending" || now.startsWith("offline") && navigator.onLine) && !late) return window.setTimeout(() => this.draw(state), patience + 50);
      const text = word(now, state.waiting);
      tell(at("state"), text);
      at("state").dataset.state = now;
      if (now.startsWith("offline") && !wasOff) say(text, false);
      if (state.online && wasOff) say(word("back"), false);
      wasOff = now.startsWith("offline");
    },
  };
}
