// The list view: what the wall shows, as headings, lists and buttons. What the server drew stands until it is reached.
// @ts-check

import { announcing } from "./workshop-announce.js";
import { board } from "./workshop-board.js";
import { connect } from "./workshop-live.js";
import { clock, drawHeadline, leaveWhenShut, part, phaseOf, roundOf, secondsLeft, tell, wording } from "./workshop-view.js";

const tickEvery = 1000;

const page = document.getElementById("list");
if (page) start(page);

/** @param {HTMLElement} page */
function start(page) {
  const words = wording();
  const leads = page.dataset.leads === "true";
  const live = connect({ code: page.dataset.code ?? "", view: "list" });
  const { state } = live;
  const at = (/** @type {string} */ name) => part(page, name);
  const shown = board(at("board"), live, words, leads);
  const announce = announcing(at("announced"), words);

  const draw = () => {
    leaveWhenShut(state);
    if (!state.known) return;
    // Not only hidden: words that are removed for somebody's sake must not stay in it.
    page.querySelector("[data-part=snapshot]")?.remove();
    at("board").hidden = false;
    const phase = phaseOf(state);
    drawHeadline(at("title"), at("instruction"), state, words);
    tell(at("present"), state.head.finished ? "" : `· ${words("present", state.head.present)}`);
    at("offline").hidden = state.online || state.head.finished;
    at("pause").hidden = !state.head.pause || state.head.finished;
    at("ways").hidden = at("hint").hidden = state.head.finished;
    tick();
    shown.draw(roundOf(state, phase));
    announce(state);
  };

  const tick = () => {
    const left = secondsLeft(state, +live.now());
    tell(at("clock"), left === null || state.head.finished ? "" : left === 0 && state.head.until !== null ? words("timeIsOut") : words("timeLeft", clock(left)));
  };

  live.on(draw);
  setInterval(tick, tickEvery);
}
