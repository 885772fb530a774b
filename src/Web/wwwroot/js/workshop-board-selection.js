// Notes one has chosen, to do something with all of them at once: by ticking them, or by dragging.
// @ts-check

import { options } from "./workshop-board-stack.js";
import { part, tell } from "./workshop-view.js";

/** @typedef {import("./workshop-board.js").Board} Board */
/** @typedef {import("./workshop-view.js").Area} Area */

/** @param {HTMLElement} place @param {() => void} changed */
export function selecting(place, changed) {
  /** @type {Set<string>} */
  const chosen = new Set();
  const bar = part(document, "selection");
  let last = "";

  place.addEventListener("change", event => {
    const box = /** @type {HTMLInputElement} */ (event.target);
    const note = /** @type {HTMLElement | null} */ (box.closest("[data-note]"))?.dataset.note;
    if (box.dataset.part !== "check" || !note) return;
    if (box.checked) chosen.add(note);
    else chosen.delete(note);
    last = note;
    changed();
  });

  // From a note to what can be done with the chosen ones, and back: otherwise all notes in between would have to be passed.
  place.addEventListener("keydown", event => {
    const on = event.target instanceof HTMLInputElement && event.target.dataset.part === "check";
    if (!on || event.key.toLowerCase() !== "m" || event.ctrlKey || event.metaKey || event.altKey || chosen.size === 0) return;
    event.preventDefault();
    /** @type {HTMLElement | null} */ (bar.querySelector("button:not([hidden]):not(:disabled), select"))?.focus();
  });
  bar.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    /** @type {HTMLElement | null} */ (place.querySelector(`[data-note="${last}"] input`))?.focus();
  });

  return {
    get size() { return chosen.size; },
    get all() { return [...chosen]; },
    has: (/** @type {string} */ id) => chosen.has(id),
    add: (/** @type {string} */ id) => { chosen.add(id); },

    /** Lets go of those that are no longer there. @param {(id: string) => boolean} there */
    keep: there => chosen.forEach(id => { if (!there(id)) chosen.delete(id); }),

    clear() {
      chosen.clear();
      changed();
    },

    /** Where one goes on once the chosen ones are dealt with: to the next note that lies loose. */
    goOn() {
      chosen.clear();
      changed();
      const next = place.querySelector("[data-part=loose] input:not([hidden])") ?? place.querySelector("[data-part=heading]");
      /** @type {HTMLElement | null} */ (next)?.focus();
    },

    /** @param {Board} self @param {Area[]} areas */
    draw(self, areas) {
      const { words } = self;
      const notes = [...chosen].map(id => self.live.state.notes.get(id)).filter(note => note !== undefined);
      const area = areas.find(each => each.group.id === notes[0]?.group);
      const may = area ? self.may(area) : { sort: false, hide: false, choose: false };
      const show = (/** @type {string} */ name, /** @type {boolean} */ is) => { part(bar, name).hidden = !is; };
      bar.hidden = notes.length === 0;
      tell(part(bar, "selected"), words("selected", notes.length));
      show("sorting-chosen", may.sort);
      options(part(bar, "into"), words("chooseStack"), area?.stacks.map(pile => pile.stack) ?? [], words);
      show("take-out", notes.some(note => note.stack !== null));
      show("hide", may.hide && notes.some(note => !note.hidden));
      show("unhide", may.hide && notes.some(note => note.hidden));
      show("remove", may.hide && notes.some(note => !note.removed));
      show("as-statement", may.choose && self.round === 0);
    },
  };
}
