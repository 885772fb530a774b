// How a board looks to somebody who has done things that the server has not acknowledged yet: as it will when it has.
// @ts-check

/** @typedef {import("./workshop-live.js").State} State */

/**
 * @typedef {State & { waits: Set<string> }} View the board with what waits; and the ids of what waits
 * @typedef {Record<string, any>} Command
 */

/** @type {Card} */
export const emptyCard = { what: "", forWhom: "", new: "", takes: "", firstStep: "", home: "", noHomeYet: false, couldFail: "", landed: false };
/** @typedef {import("./workshop-live.js").Card} Card */

/** @type {Record<string, (view: View, command: Command, round: number) => void>} */
const effects = {
  write(view, { note, text, column, heading, round: written }, round) {
    const known = view.notes.get(note) ?? { id: note, group: view.group ?? "", round: written ?? round, stack: null, hidden: false, removed: false, rev: 0 };
    view.notes.set(note, { ...known, text, column, heading });
    view.mine.add(note);
    view.waits.add(note);
  },
  withdraw(view, { note }) {
    view.notes.delete(note);
  },
  stack(view, { stack, name, notes }, round) {
    const first = view.notes.get(notes[0]);
    const known = view.stacks.get(stack) ?? { id: stack, group: first?.group ?? view.group ?? "", round: first?.round ?? round, survives: false, chosen: false, dots: null, new: null, useful: null, said: 0, plenum: null, card: null, rev: 0 };
    view.stacks.set(stack, { ...known, name });
    view.waits.add(stack);
    effects.put(view, { notes, stack }, round);
  },
  put(view, { notes, stack }) {
    for (const id of notes) {
      const note = view.notes.get(id);
      if (note) view.notes.set(id, { ...note, stack });
      view.waits.add(id);
    }
  },
  vote(view, { stack, dots, new: fresh, useful }) {
    const known = view.votes.get(stack) ?? { stack, dots: 0, new: null, useful: null, plenum: 0 };
    const inPlenum = view.plan.find(phase => phase.number === view.head.phase)?.kind === "Plenum";
    view.votes.set(stack, inPlenum ? { ...known, plenum: dots } : { ...known, dots, new: fresh, useful });
  },
  card(view, { stack, card }) {
    const known = view.stacks.get(stack);
    if (known) view.stacks.set(stack, { ...known, card });
    view.waits.add(stack);
  },
  choose(view, { stack, survives }) {
    const known = view.stacks.get(stack);
    if (known) view.stacks.set(stack, { ...known, survives });
  },
};

/**
 * @param {State} state
 * @param {number} round the one that goes on
 * @returns {View}
 */
export function ahead(state, round) {
  const view = { ...state, notes: new Map(state.notes), stacks: new Map(state.stacks), votes: new Map(state.votes), mine: new Set(state.mine), waits: new Set() };
  for (const { command } of state.pending) effects[command.c]?.(view, command, round);
  return view;
}
