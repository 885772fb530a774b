// What is next in a workshop: the one thing the console offers first, by what the phase asks for and how far it has come.
// @ts-check

import { areas, nextPhase, phaseOf } from "./workshop-view.js";

/** @typedef {{ label: string, value: string, command: Record<string, any> | null }} Step command is null where the workshop is to be ended, which is a page of its own */

/** @param {import("./workshop-store.js").State} state @returns {Step | null} */
export function nextStep(state) {
  if (state.head.finished) return null;
  const phase = phaseOf(state);
  return (phase && within(state, phase)) ?? onward(state);
}

/** On to the next phase, whatever this one still lacks. @param {import("./workshop-store.js").State} state @returns {Step | null} */
export function onward(state) {
  if (state.head.finished) return null;
  const next = nextPhase(state);
  if (!next) return { label: "end", value: "", command: null };
  return { label: phaseOf(state) ? "next" : "begin", value: next.title, command: { c: "begin", phase: next.number } };
}

/** @param {import("./workshop-store.js").State} state @param {import("./workshop-store.js").Phase} phase @returns {Step | null} */
function within(state, phase) {
  const all = areas(state, phase.round);
  if (phase.kind === "Statement" || phase.kind === "Produce") {
    const hides = phase.showing === "AtReveal" && all.some(area => !area.isRevealed && area.group.written > 0);
    return hides ? { label: "revealAll", value: "", command: { c: "reveal", group: null } } : null;
  }
  if (phase.voting === "None") return null;
  if (phase.kind === "Plenum") {
    if (state.head.plenum === "Open") return { label: "closeVotingAll", value: "", command: { c: "voting", group: null, open: false } };
    return state.head.plenum === null ? { label: "openVotingAll", value: "", command: { c: "voting", group: null, open: true } } : null;
  }
  if (phase.kind !== "Land") return null;
  if (all.some(area => area.isVoting)) return { label: "closeVotingAll", value: "", command: { c: "voting", group: null, open: false } };
  const sorted = all.some(area => area.stacks.length > 1 || (area.stacks.length > 0 && area.loose.length === 0));
  const waits = sorted && all.every(area => !area.isCounted);
  return waits ? { label: "openVotingAll", value: "", command: { c: "voting", group: null, open: true } } : null;
}
