// The timer of the console: it is shown, and never read aloud each second.
// @ts-check

import { clock, part, phaseOf, secondsLeft, tell } from "./workshop-view.js";

const tickEvery = 250;
const longest = 36_000;

/** @param {HTMLElement} page @param {import("./workshop-live.js").Live} live @param {import("./workshop-board.js").Board["words"]} words */
export function timing(page, live, words) {
  const { state } = live;
  const face = part(page, "clock");
  const left = () => secondsLeft(state, +live.now());

  const tick = () => {
    const seconds = left();
    const runs = state.head.until !== null;
    face.dataset.state = seconds === null ? "off" : seconds === 0 && runs ? "out" : runs ? "runs" : "stopped";
    tell(face, seconds === null ? words("timerOff") : seconds === 0 && runs ? words("timeIsOut") : clock(seconds));
  };

  const draw = () => {
    const [seconds, runs] = [left(), state.head.until !== null];
    const minutes = phaseOf(state)?.minutes ?? 0;
    const show = (/** @type {string} */ name, /** @type {boolean} */ is) => { part(page, name).hidden = !is || state.head.finished; };
    show("start", !runs && (seconds !== null || minutes > 0));
    tell(part(page, "start"), seconds === null ? words("startTimer", minutes) : words("goOnTimer"));
    show("stop", runs);
    show("off", seconds !== null);
    show("one-more", true);
    show("five-more", true);
    tick();
  };

  /** @type {Record<string, () => Record<string, any>>} */
  const commands = {
    start: () => ({ seconds: left() ?? 60 * (phaseOf(state)?.minutes ?? 0), running: true }),
    stop: () => ({ seconds: left(), running: false }),
    off: () => ({ seconds: null, running: false }),
    "one-more": () => more(60),
    "five-more": () => more(300),
  };
  const more = (/** @type {number} */ by) => ({ seconds: Math.min(longest, (left() ?? 0) + by), running: state.head.until !== null || left() === null });

  page.addEventListener("click", event => {
    const button = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("[data-time]"));
    if (button) live.do({ c: "timer", ...commands[button.dataset.time ?? ""]() });
  });
  setInterval(tick, tickEvery);
  return { draw };
}
