// What is done with a group as a whole: showing what is written, voting, its statement, and suggestions for stacks.
// @ts-check

import { coached } from "./workshop-coach.js";
import { part, patch, phaseOf, stamp, tell } from "./workshop-view.js";

/** @typedef {import("./workshop-board.js").Board} Board */
/** @typedef {import("./workshop-board.js").May} May */
/** @typedef {import("./workshop-view.js").Area} Area */

/** A group's place on the page. @param {Board} self */
export function makeArea({ live }) {
  const element = stamp("board-area");
  coached(live, /** @type {HTMLTextAreaElement} */ (part(element, "statement-text")), part(element, "coach"), () => !part(element, "choosing").hidden);
  return element;
}

/** @param {Board} self @param {HTMLElement} element @param {Area} area @param {May} may */
export function drawLeading(self, element, area, may) {
  const { words, live: { state } } = self;
  const phase = phaseOf(state);
  const writes = phase?.kind === "Produce" || phase?.kind === "Statement";
  const votes = phase?.kind === "Land" && phase.voting !== "None" && area.stacks.length > 0;
  // With one group only, the console offers the same for everybody.
  const onConsole = document.getElementById("console") !== null;
  const offered = state.groups.size < 2 && onConsole;
  const wall = /** @type {HTMLAnchorElement} */ (part(element, "own-wall"));
  wall.hidden = state.groups.size < 2 || !onConsole;
  wall.href = `wall?group=${area.group.id}`;
  const show = (/** @type {string} */ name, /** @type {boolean} */ is) => { part(element, name).hidden = !is; };

  show("reveal", !offered && may.choose && writes && !area.isRevealed && phase.showing === "AtReveal");
  show("open", may.choose && votes && !area.isVoting && (!offered || area.isCounted));
  show("close", !offered && may.choose && votes && area.isVoting);
  tell(part(element, "open"), words(area.isCounted ? "openVotingAgain" : "openVoting"));
  show("leading", ["reveal", "open", "close"].some(name => !part(element, name).hidden));
  show("choosing", may.choose && phase?.kind === "Statement");
  const text = /** @type {HTMLTextAreaElement} */ (part(element, "statement-text"));
  if (document.activeElement !== text && !text.dataset.touched) text.value = area.group.statement;
  suggestions(self, element, area, may);
}

/** Stacks that are suggested, never made by themselves. @param {Board} self @param {HTMLElement} element @param {Area} area @param {May} may */
function suggestions({ words, suggested, live: { state } }, element, area, may) {
  const all = suggested.get(area.group.id) ?? null;
  // Notes somebody has moved in the meantime are no longer part of the suggestion.
  const left = (all ?? []).map((stack, at) => ({ at, name: stack.name, notes: stack.notes.filter(id => area.loose.some(note => note.id === id)) }))
    .filter(stack => stack.notes.length > 1);
  part(element, "suggesting").hidden = !may.sort || phaseOf(state)?.kind !== "Land" || area.loose.length < 2;
  patch(part(element, "suggested"), left, stack => `${stack.at}-${stack.name}`, () => stamp("board-suggested"), (item, stack) => {
    item.dataset.at = String(stack.at);
    const name = /** @type {HTMLInputElement} */ (part(item, "suggested-name"));
    if (!item.dataset.drawn) name.value = stack.name;
    item.dataset.drawn = "yes";
    patch(part(item, "suggested-notes"), stack.notes, id => id, () => document.createElement("li"), (line, id) => tell(line, state.notes.get(id)?.text ?? ""));
  });
  tell(part(element, "suggested-none"), all !== null && left.length === 0 ? words("noSuggestions") : "");
}
