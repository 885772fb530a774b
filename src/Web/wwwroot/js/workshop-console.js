// The console of whoever leads: what is next, the time, the phases, the groups, and the board to work on.
// @ts-check

import { announcing } from "./workshop-announce.js";
import { board } from "./workshop-board.js";
import { nextStep, onward } from "./workshop-console-next.js";
import { paper } from "./workshop-console-paper.js";
import { timing } from "./workshop-console-time.js";
import { connect } from "./workshop-live.js";
import { drawHeadline, leaveWhenShut, part, patch, phaseOf, roundOf, stamp, tell, wording } from "./workshop-view.js";

/** @typedef {import("./workshop-store.js").State} State */

const askPeopleEvery = 5000;

const page = document.getElementById("console");
if (page) start(page);

/** @param {HTMLElement} page */
function start(page) {
  const words = wording();
  const live = connect({ code: page.dataset.code ?? "", view: "console" });
  const { state } = live;
  const at = (/** @type {string} */ name) => part(page, name);
  const select = (/** @type {string} */ name) => /** @type {HTMLSelectElement} */ (at(name));
  const shown = board(at("board"), live, words, true);
  const time = timing(page, live, words);
  const fromPaper = paper(page, live, words);
  const announce = announcing(at("announced"), words);
  let phaseBefore = -1;

  const draw = () => {
    leaveWhenShut(state);
    if (!state.known) return;
    const phase = phaseOf(state);
    if ((phase?.number ?? 0) !== phaseBefore) {
      // A new phase brings its own round; until then one may look at another.
      phaseBefore = phase?.number ?? 0;
      select("round").value = "";
    }
    drawNow(page, state, words);
    drawPlan(at("plan"), state, words);
    drawChoices(page, state, words, roundOf(state, phase));
    time.draw();
    const round = select("round").value === "" ? roundOf(state, phase) : Number(select("round").value);
    shown.draw(round, select("group").value);
    announce(state);
    fromPaper.draw(round);
  };

  live.on(draw);
  page.addEventListener("change", event => {
    if (event.target === at("round") || event.target === at("group")) draw();
  });
  page.addEventListener("click", event => {
    const button = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("[data-lead]"));
    if (!button) return;
    const how = button.dataset.lead;
    if (how === "next" || how === "onward") {
      const step = how === "next" ? nextStep(state) : onward(state);
      if (step?.command) live.do(step.command);
      else location.assign(page.dataset.end ?? "");
    }
    if (how === "phase") live.do({ c: "begin", phase: Number(button.dataset.phase) });
    if (how === "seen-to") live.do({ c: "pause", asked: false });
  });
  groups(page, live);
  people(page, live, words);
}

/** @param {HTMLElement} page @param {State} state @param {import("./workshop-board.js").Board["words"]} words */
function drawNow(page, state, words) {
  const [next, past] = [nextStep(state), onward(state)];
  drawHeadline(part(page, "title"), part(page, "instruction"), state, words);
  const buttons = /** @type {const} */ ([["next", next], ["onward", next?.label === past?.label ? null : past]]);
  for (const [name, step] of buttons) {
    part(page, name).hidden = step === null;
    if (step) tell(part(page, name), words(step.label, step.value));
  }
  part(page, "pause").hidden = !state.head.pause || state.head.finished;
  tell(part(page, "present"), state.head.finished ? "" : `· ${words("present", state.head.present)}`);
  part(page, "offline").hidden = state.online || state.head.finished;
  const waits = part(page, "waits");
  waits.hidden = state.waiting === 0 || state.online;
  tell(waits, words("waits", state.waiting));
}

/** @param {HTMLElement} place @param {State} state @param {import("./workshop-board.js").Board["words"]} words */
function drawPlan(place, state, words) {
  patch(place, state.plan, phase => String(phase.number), () => stamp("console-phase"), (item, phase) => {
    const now = phase.number === state.head.phase;
    const go = part(item, "go");
    if (now) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
    tell(part(item, "phase-title"), phase.title);
    tell(part(item, "phase-time"), words("minutes", phase.minutes));
    go.dataset.phase = String(phase.number);
    go.setAttribute("aria-label", words("goTo", phase.title));
    go.hidden = now || state.head.finished;
  });
}

/** What part of the board is looked at. @param {HTMLElement} page @param {State} state @param {import("./workshop-board.js").Board["words"]} words @param {number} now */
function drawChoices(page, state, words, now) {
  const option = (/** @type {HTMLElement} */ element, /** @type {{ value: string, text: string }} */ item) => {
    /** @type {HTMLOptionElement} */ (element).value = item.value;
    tell(element, item.text);
  };
  const make = () => document.createElement("option");
  const name = (/** @type {number} */ round) => round === 0 ? words("roundZero") : words("roundOf", round);
  const rounds = [...new Set(state.plan.filter(phase => phase.kind !== "Talk").map(phase => phase.round))].sort((one, other) => one - other);
  patch(part(page, "round"), [{ value: "", text: words("roundNow", name(now)) }, ...rounds.map(round => ({ value: String(round), text: name(round) }))], item => `r${item.value}`, make, option);
  const groups = [...state.groups.values()].map(group => ({ value: group.id, text: group.name || words("wholeGroup") }));
  part(page, "group-choice").hidden = groups.length < 2;
  patch(part(page, "group"), [{ value: "", text: words("allGroups") }, ...groups], item => `g${item.value}`, make, option);
}

/** @param {HTMLElement} page @param {import("./workshop-live.js").Live} live */
function groups(page, live) {
  const form = /** @type {HTMLFormElement} */ (part(page, "new-group"));
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const field = /** @type {HTMLInputElement} */ (part(form, "group-name"));
    if (field.value.trim() === "") return field.focus();
    const answer = await live.do({ c: "group", group: live.id(), name: field.value, material: "", selfLed: true });
    if ("n" in answer) field.value = "";
  });
}

/** Who is present: asked for while somebody looks. @param {HTMLElement} page @param {import("./workshop-live.js").Live} live @param {import("./workshop-board.js").Board["words"]} words */
function people(page, live, words) {
  const details = /** @type {HTMLDetailsElement} */ (part(page, "people"));
  const ask = async () => {
    if (!details.open || document.hidden) return;
    const said = /** @type {{ names: string[], unnamed: number } | null} */ (await live.call("people"));
    if (!said) return;
    patch(part(details, "names"), said.names.map((name, at) => ({ name, at })), item => `${item.at}`, () => document.createElement("li"), (line, item) => tell(line, item.name));
    tell(part(details, "unnamed"), said.unnamed > 0 ? words("unnamedPeople", said.unnamed) : "");
  };
  details.addEventListener("toggle", ask);
  setInterval(ask, askPeopleEvery);
}
