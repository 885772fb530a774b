// A participant's page in a workshop: draws what goes on without disturbing what one is doing, and keeps what one writes.
// @ts-check

import { ahead } from "./workshop-ahead.js";
import { connect } from "./workshop-live.js";
import { bar } from "./workshop-phone-bar.js";
import { cards, plenum } from "./workshop-phone-cards.js";
import { landing } from "./workshop-phone-land.js";
import { leading } from "./workshop-phone-led.js";
import { memory } from "./workshop-phone-memory.js";
import { rest } from "./workshop-phone-rest.js";
import { writing } from "./workshop-phone-write.js";
import { part, patch, phaseOf, roundOf, stamp, tell, wording } from "./workshop-view.js";

/**
 * @typedef {import("./workshop-ahead.js").View} View
 * @typedef {import("./workshop-live.js").Phase} Phase
 * @typedef {import("./workshop-phone-memory.js").Kept} Kept
 *
 * @typedef {object} Phone what the parts of the page have in common
 * @property {HTMLElement} page
 * @property {import("./workshop-live.js").Live} live
 * @property {ReturnType<typeof memory>} memory
 * @property {(key: string, ...values: (string | number)[]) => string} word
 * @property {(text: string, shown?: boolean) => void} say shown for a while, and said politely
 * @property {(text: string) => void} unsay takes it away before its time
 * @property {(text: string, why: string, brief?: boolean) => void} keep gives a text back to whoever wrote it
 * @property {() => View} view the board with what waits
 * @property {() => void} redraw
 * @property {() => number} left dots one has left
 * @property {(dots: number | null) => void} setLeft
 */

const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const rememberEvery = 2000;
const over = 410;

const page = document.getElementById("phone");
if (page) start(page);

/** @param {HTMLElement} page */
function start(page) {
  const word = wording();
  const store = memory(page.dataset.code ?? "");
  const live = connect({ code: page.dataset.code ?? "", view: "phone", name: page.dataset.name || null });
  const line = bar(word);
  /** @type {Kept[]} */
  let kept = store.read("kept", []);
  let view = ahead(live.state, 0);
  let left = 0;
  let heard = "";
  let timer = 0;
  let gone = false;
  let joined = false;

  /** @type {Phone} */
  const phone = {
    page, live, word, memory: store, say: line.say, unsay: line.unsay,
    view: () => ahead(live.state, roundOf(live.state, phaseOf(live.state))),
    redraw: () => draw(),
    left: () => left,
    setLeft(dots) {
      left = dots ?? 0;
      at("left").hidden = dots === null;
      tell(at("left"), dots === null ? "" : word("dotsLeft", dots));
    },
    keep(text, why, brief) {
      kept.unshift({ text, why, brief });
      store.write("kept", kept);
      drawKept();
    },
  };
  const parts = { writing: writing(phone), landing: landing(phone), cards: cards(phone), plenum: plenum(phone), leading: leading(phone), rest: rest(phone) };

  const draw = () => {
    const { state } = live;
    if (state.online && state.known && state.group === null && !joined) {
      joined = true;
      void live.do({ c: "join", group: null });
    }
    const phase = phaseOf(state);
    view = phone.view();
    const focused = document.activeElement;
    if (state.shut === over && state.waiting > 0) giveBack();
    parts.rest(view, phase);
    show(state.head.finished ? "finished" : phase?.kind ?? "lobby");
    phone.setLeft(null);
    parts.writing.draw(view, phase);
    parts.leading(view, phase);
    if (phase?.kind === "Land") parts.landing(view, phase);
    if (phase?.kind === "Refine") parts.cards(view, phase);
    if (phase?.kind === "Plenum") parts.plenum(view, phase);
    line.draw(state);
    at("shut").hidden = state.shut === null || state.head.finished;
    hear(view, phase);
    // What one stood on is gone with its phase: one stands at the top of the next.
    if (focused instanceof HTMLElement && focused !== document.body && focused.closest("[hidden]")) at("phase").focus();
    // What the phase does not show does not lie in the page either: words that are removed are to be gone from all of it.
    page.querySelectorAll("[data-kinds][hidden] :is(.notes, .stacks, #plenum-groups)").forEach(list => list.replaceChildren());
    clearTimeout(timer);
    timer = window.setTimeout(remember, rememberEvery);
  };

  // It has ended while the signal was away: nobody will have what waits.
  const giveBack = () => {
    const texts = live.state.pending.map(({ command }) => command.text).filter(text => text);
    void live.leave();
    texts.forEach(text => phone.keep(text, word("noIsFinished")));
  };

  /** @param {string} kind */
  const show = kind => page.querySelectorAll("[data-kinds]").forEach(each => {
    /** @type {HTMLElement} */ (each).hidden = !(/** @type {HTMLElement} */ (each).dataset.kinds?.split(" ").includes(kind));
  });

  // A new phase, notes shown, a vote opened or closed: one sentence for what somebody not looking would miss.
  /** @param {View} view @param {Phase | null} phase */
  const hear = (view, phase) => {
    const group = view.groups.get(view.group ?? "");
    const round = phase?.round ?? -1;
    const [shown, open, counted] = [group?.revealed.includes(round), group?.voting.includes(round), group?.counted.includes(round)];
    const now = [phase?.number ?? "", shown && "nowShown", open && "votingOpen", counted && !open && "votingClosed"].map(each => each || "").join(",");
    const [last, next] = [heard.split(","), now.split(",")];
    if (heard !== "" && live.state.known) {
      if (last[0] !== next[0]) line.say(word("newPhase", phase?.title ?? ""));
      else next.slice(1).filter((said, index) => said !== "" && said !== last[index + 1]).forEach(said => line.say(word(said)));
    }
    if (live.state.known) heard = now;
  };

  // Kept as the page is left too; when all is over and nothing is to be given back, nothing is remembered.
  const remember = () => {
    if (gone) return;
    if (live.state.head.finished && live.state.waiting === 0 && kept.length === 0) store.forget();
    else if (live.state.known) store.write("seen", live.remembered());
  };
  addEventListener("pagehide", remember);

  const drawKept = () => {
    if (at("writing").hidden) kept = kept.filter(each => !each.brief);
    at("kept").hidden = kept.length === 0;
    patch(at("kept-list"), kept, each => each.text, () => stamp("t-kept"), (item, each) => {
      tell(part(item, "text"), each.text);
      tell(part(item, "why"), each.why);
      part(item, "again").hidden = at("writing").hidden;
    });
  };
  at("kept-list").addEventListener("click", event => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    const text = button?.closest("li")?.dataset.key;
    if (!button || text === undefined) return;
    if (button.dataset.part === "copy") return void navigator.clipboard?.writeText(text).then(() => line.say(word("copied")));
    kept.splice(kept.findIndex(each => each.text === text), 1);
    store.write("kept", kept.length > 0 ? kept : null);
    drawKept();
    remember();
    if (button.dataset.part === "again") parts.writing.take(text);
    else at("phase").focus();
  });

  live.onRefused((command, no) => {
    const why = word(`no${no}`);
    line.say(why);
    const text = command.text ?? (command.c === "stack" ? command.name : "");
    if (text) phone.keep(text, why);
  });
  document.querySelector("form[data-leave]")?.addEventListener("submit", () => {
    gone = true;
    void live.leave();
    store.forget();
  });

  const before = store.read("seen", null);
  if (before) live.recall(before);
  live.on(() => { draw(); drawKept(); });
  store.keepPage();
}
