// The board as headings, lists and buttons, for the list view and the console: everything that is to be seen, and what this
// person may do with it. It is drawn anew at every change and leaves standing what stood there.
// @ts-check

import { ahead } from "./workshop-ahead.js";
import { actions } from "./workshop-board-actions.js";
import { drawLeading, makeArea } from "./workshop-board-leading.js";
import { selecting } from "./workshop-board-selection.js";
import { drawStack } from "./workshop-board-stack.js";
import { areas, isAboutSurvivors, part, patch, phaseOf, stamp, tell } from "./workshop-view.js";

/** @typedef {import("./workshop-store.js").State} State */
/** @typedef {import("./workshop-store.js").Note} Note */
/** @typedef {import("./workshop-view.js").Area} Area */

/**
 * @typedef {object} May what whoever looks may do in a group now
 * @property {boolean} sort move notes and name stacks
 * @property {boolean} choose reveal, open and close voting, say what survives
 * @property {boolean} vote
 * @property {boolean} hide
 *
 * @typedef {object} Board
 * @property {HTMLElement} place
 * @property {import("./workshop-live.js").Live} live
 * @property {ReturnType<typeof import("./workshop-view.js").wording>} words
 * @property {boolean} leads
 * @property {(area: Area) => May} may
 * @property {ReturnType<typeof selecting>} selection
 * @property {Map<string, { notes: string[], name: string }[]>} suggested by group
 * @property {string} naming the stack that was just made, and is to be named as soon as it is there
 * @property {number} round the one that is looked at
 * @property {() => void} draw
 */

/**
 * @param {HTMLElement} place
 * @param {import("./workshop-live.js").Live} live
 * @param {Board["words"]} words
 * @param {boolean} leads
 * @returns {{ draw: (round: number, group?: string) => void }}
 */
export function board(place, live, words, leads) {
  const { state } = live;
  let only = "";
  const redraw = () => {
    const all = areas(withMade(state, self.round), self.round);
    draw(self, only ? all.filter(area => area.group.id === only) : all);
  };
  /** @type {Board} */
  const self = {
    place, live, words, leads, round: 0, naming: "", suggested: new Map(),
    selection: selecting(place, () => redraw()),
    may: area => rights(state, area, leads, self.round),
    draw: redraw,
  };
  actions(self);
  live.onRefused((_, no) => tell(part(document, "refused"), words(`no${no}`)));

  return {
    draw(round, group = "") {
      [self.round, only] = [round, group];
      redraw();
    },
  };
}

/** With the stacks one has made that the server has not said yet: a name may be typed at once. @param {State} state @param {number} round */
function withMade(state, round) {
  const pending = state.pending.filter(({ command }) => command.c === "stack");
  return pending.length > 0 ? ahead({ ...state, pending }, round) : state;
}

/** @param {State} state @param {Area} area @param {boolean} leads @param {number} round @returns {May} */
function rights(state, area, leads, round) {
  const phase = phaseOf(state);
  const goesOn = !state.head.finished && phase !== null;
  const ours = state.group === area.group.id;
  const now = goesOn && (phase.round === round || isAboutSurvivors(phase));
  return {
    sort: now && (phase.kind === "Land" || phase.kind === "Statement") && (leads || ours),
    choose: now && (leads || (ours && area.group.selfLed && phase.kind !== "Plenum")),
    vote: now && state.group !== null && (phase.kind === "Plenum" ? state.head.plenum === "Open" : ours && area.isVoting),
    hide: goesOn && leads,
  };
}

/** @param {Board} self @param {Area[]} shown */
function draw(self, shown) {
  const { place, words, selection } = self;
  const { state } = self.live;
  const phase = phaseOf(state);
  const cards = isAboutSurvivors(phase) || state.head.finished;
  const focused = focus(place);
  selection.keep(id => state.notes.has(id));

  patch(place, shown, area => area.group.id, () => makeArea(self), (element, area) => {
    const may = self.may(area);
    element.dataset.group = area.group.id;
    tell(part(element, "heading"), area.group.name || words(state.groups.size > 1 ? "wholeGroup" : "board"));
    tell(part(element, "statement"), area.group.statement ? words("statement", area.group.statement) : "");
    tell(part(element, "written"), status(self, area));
    drawLeading(self, element, area, may);

    const stacks = cards ? area.survivors.map(stack => ({ stack, notes: notesOf(state, stack.id) })) : area.stacks;
    part(element, "stacks-part").hidden = stacks.length === 0;
    tell(part(element, "stacks-heading"), words(cards ? "survivors" : "stacks", stacks.length));
    patch(part(element, "stacks"), stacks, ({ stack }) => stack.id, () => stamp("board-stack"), (item, pile) => {
      drawStack(self, item, pile.stack, area, may);
      patch(part(item, "notes"), pile.notes, note => note.id, () => stamp("board-note"), (note, each) => drawNote(self, note, each, may));
    });

    const loose = cards ? [] : area.loose;
    part(element, "loose-part").hidden = loose.length === 0;
    tell(part(element, "loose-heading"), words(area.stacks.length > 0 ? "loose" : phase?.kind === "Statement" ? "proposals" : "notes", loose.length));
    patch(part(element, "loose"), loose, note => note.id, () => stamp("board-note"), (note, each) => drawNote(self, note, each, may));
    tell(part(element, "nothing"), stacks.length + loose.length > 0 || area.group.written > 0 ? "" : words(cards ? "noSurvivors" : "nothingYet"));
  });
  selection.draw(self, shown);
  if (!name(self)) focused();
}

/** @param {Board} self */
function name(self) {
  const made = self.naming === "" ? null : self.place.querySelector(`[data-stack="${self.naming}"]`);
  if (!made) return false;
  self.naming = "";
  /** @type {HTMLDetailsElement} */ (part(made, "tools")).open = true;
  part(made, "rename").focus();
  return true;
}

/** @param {State} state @param {string} stack */
const notesOf = (state, stack) => [...state.notes.values()].filter(note => note.stack === stack);

/** How far the group has come, in words. @param {Board} self @param {Area} area */
function status({ live: { state }, words, round }, { group, isRevealed, isVoting, isCounted }) {
  const phase = phaseOf(state);
  const writing = phase?.kind === "Produce" || phase?.kind === "Statement";
  const all = [];
  if (state.groups.size > 1) all.push(words("members", group.members));
  if (phase?.round === round && writing && group.written > 0) all.push(words("written", group.written));
  if (phase?.round === round && writing && group.notWritten !== null) all.push(words("notWritten", group.notWritten, group.members));
  if (writing && !isRevealed && phase?.showing === "AtReveal") all.push(words("notShown"));
  if (isVoting) all.push(words("votingOpen", group.voted, group.members));
  else if (isCounted) all.push(words("votingClosed"));
  return all.join(" ");
}

/** @param {Board} self @param {HTMLElement} item @param {Note} note @param {May} may */
function drawNote({ words, selection, leads, live: { state } }, item, note, may) {
  const check = /** @type {HTMLInputElement} */ (part(item, "check"));
  const able = may.sort || may.hide;
  item.dataset.note = note.id;
  item.draggable = may.sort;
  item.classList.toggle("hides", note.hidden);
  check.hidden = !able;
  check.checked = able && selection.has(note.id);
  tell(part(item, "text"), note.removed ? words("removed") : note.text);
  const heading = note.heading === null ? null : state.stacks.get(note.heading);
  const column = phaseOf(state)?.round === note.round ? phaseOf(state)?.columns[note.column] : undefined;
  // Whoever leads types in what others wrote on paper: that it came from this machine says nothing.
  const marks = [heading ? words("under", heading.name) : column ? words("under", column) : "", !leads && state.mine.has(note.id) ? words("yours") : "", note.hidden ? words("hidden") : ""];
  tell(part(item, "marks"), marks.filter(mark => mark !== "").join(" · "));
}

/** A note that moves while it has the focus keeps it. @param {HTMLElement} place */
function focus(place) {
  const had = document.activeElement;
  const note = had && place.contains(had) ? /** @type {HTMLElement | null} */ (had.closest("[data-note]"))?.dataset.note : null;
  return () => {
    if (!note || document.activeElement === had) return;
    const again = place.querySelector(`[data-note="${note}"] input`) ?? place.querySelector("[data-part=heading]");
    /** @type {HTMLElement | null} */ (again)?.focus();
  };
}
