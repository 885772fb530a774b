// Asks the coach about a problem statement while it is typed: not at every letter, and only the last answer counts.
// @ts-check

import { tell } from "./workshop-view.js";

const pause = 500;

/** @param {import("./workshop-live.js").Live} live */
export function asking(live) {
  let timer = 0;
  let asked = 0;

  /** @param {HTMLTextAreaElement} field @param {HTMLElement} place */
  return (field, place) => {
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const mine = ++asked;
      const text = field.value.trim();
      const answer = text === "" ? null : await live.call("coach", text);
      if (mine === asked) tell(place, answer?.say ?? "");
    }, pause);
  };
}
