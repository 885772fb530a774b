// Tells a screen reader what has changed: together and seldom, never one by one.
// @ts-check

import { phaseOf, tell } from "./workshop-view.js";

const gather = 4000;

/** @typedef {import("./workshop-store.js").State} State */

/** @param {HTMLElement} place @param {import("./workshop-board.js").Board["words"]} words */
export function announcing(place, words) {
  /** @type {{ notes: Set<string>, stacks: Set<string>, phase: number | null, votes: string } | null} */
  let before = null;
  /** @type {State | null} */
  let now = null;
  let timer = 0;

  const say = () => {
    timer = 0;
    if (!now) return;
    const next = look(now);
    if (before) {
      const notes = [...next.notes].filter(id => !before?.notes.has(id)).length;
      const stacks = [...next.stacks].filter(id => !before?.stacks.has(id)).length;
      const all = [];
      if (next.phase !== before.phase) all.push(words("newPhase", phaseOf(now)?.title ?? ""));
      if (next.votes !== before.votes) all.push(words(next.votes === "" ? "votingHasClosed" : "votingHasOpened"));
      if (notes > 0) all.push(words("newNotes", notes));
      if (stacks > 0) all.push(words("newStacks", stacks));
      if (all.length > 0) tell(place, all.join(" "));
    }
    before = next;
  };

  /** @param {State} state */
  return state => {
    now = state;
    if (!before) say();
    else if (timer === 0) timer = window.setTimeout(say, gather);
  };
}

/** One's own notes are no news. @param {State} state */
function look(state) {
  return {
    notes: new Set([...state.notes.keys()].filter(id => !state.mine.has(id))),
    stacks: new Set(state.stacks.keys()),
    phase: state.head.phase,
    votes: [...state.groups.values()].flatMap(group => group.voting.map(round => `${group.id} ${round}`)).sort().join(),
  };
}
