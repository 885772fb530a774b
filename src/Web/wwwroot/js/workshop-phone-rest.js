// What is on a participant's page in every phase: where one is, the clock, what the group works on, and who else is there.
// @ts-check

import { clock, nextPhase, part, patch, secondsLeft, stamp, tell } from "./workshop-view.js";

/** @typedef {import("./workshop-ahead.js").View} View */
/** @typedef {import("./workshop-live.js").Phase} Phase */

const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const shortly = 120;

/** @param {import("./workshop-phone.js").Phone} phone */
export function rest(phone) {
  const { live, word, page } = phone;
  const pause = /** @type {HTMLButtonElement} */ (at("ask-pause"));

  pause.addEventListener("click", () => {
    void live.do({ c: "pause", asked: true });
    at("menu").hidePopover();
    phone.say(word("pauseAsked"));
  });
  const moves = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("#groups li")]);
  moves.forEach(each => each.querySelector("button")?.addEventListener("click", () => {
    void live.do({ c: "join", group: each.dataset.group });
    at("menu").hidePopover();
    phone.say(word("movedTo", each.querySelector("span")?.textContent ?? ""));
  }));

  // Calm: whole minutes until the end is near. Screen readers are told nothing of it; whoever wants to know looks.
  const tick = () => {
    const seconds = secondsLeft(live.state, live.now());
    at("timer").hidden = seconds === null || live.state.head.finished;
    if (seconds === null) return;
    const text = live.state.head.until === null ? word("clockStands", clock(seconds))
      : seconds === 0 ? word("timeOut") : seconds > shortly ? word("minutes", Math.ceil(seconds / 60)) : word("clockLeft", clock(seconds));
    tell(at("timer"), text);
  };
  setInterval(tick, 1000);

  /** @param {View} view @param {Phase | null} phase */
  return (view, phase) => {
    const group = view.groups.get(view.group ?? "");
    const title = view.head.finished ? page.dataset.finished : phase?.title || page.dataset.lobby;
    tell(at("phase"), title ?? "");
    at("phase").lang = phase ? page.dataset.lang ?? "" : document.documentElement.lang;
    tell(at("instruction"), view.head.finished ? "" : phase?.instruction ?? "");
    tell(at("group-name"), group?.name ?? "");
    at("asked").hidden = !group?.statement || view.head.finished;
    tell(at("statement"), group?.statement ?? "");
    at("material").hidden = !group?.material;
    tell(at("material-text"), group?.material ?? "");
    at("pause").hidden = !view.head.pause || view.head.finished;
    pause.disabled = view.head.pause;
    tick();

    tell(at("present"), word("here", view.head.present));
    patch(at("plan"), view.plan, each => String(each.number), () => stamp("t-phase"), (item, each) => {
      tell(part(item, "title"), each.title);
      tell(part(item, "minutes"), word("planMinutes", each.minutes));
    });
    const next = phase?.kind === "Talk" ? nextPhase(view) : null;
    tell(at("next"), next ? word("next", next.title) : "");

    moves.forEach(each => { each.hidden = each.dataset.group === view.group; });
  };
}
