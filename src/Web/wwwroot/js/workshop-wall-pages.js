// Turns the wall's pages, calmly, when there is more than one; anybody may stop it and turn them by hand.
// @ts-check

import { part, tell } from "./workshop-view.js";

const turnEvery = 15_000;
/** Groups side by side on a broad wall and on a narrow one. */
const mostBroad = 4;
const mostNarrow = 1;
const narrow = 900;

/** @typedef {import("./workshop-view.js").Area} Area */

/**
 * @param {HTMLElement} bar
 * @param {import("./workshop-wall-papers.js").Words} words
 * @param {() => void} turned
 */
export function turning(bar, words, turned) {
  let [page, count, shift, shifts, moving] = [0, 1, 0, 1, true];

  // First through the pages of the groups that stand there, then to the next groups.
  const turn = (/** @type {number} */ by) => {
    page += by;
    if (page >= count || page < 0) {
      shift = (shift + by + shifts) % shifts;
      page = by > 0 ? 0 : Number.MAX_SAFE_INTEGER;
    }
    turned();
  };

  setInterval(() => { if (moving && count * shifts > 1 && !document.hidden) turn(1); }, turnEvery);
  part(bar, "previous").addEventListener("click", () => turn(-1));
  part(bar, "next").addEventListener("click", () => turn(1));
  part(bar, "stop").addEventListener("click", () => {
    moving = !moving;
    tell(part(bar, "stop"), words(moving ? "stopTurning" : "goOnTurning"));
  });

  return {
    get now() { return page; },

    /** The groups there is room for now. @param {Area[]} all @param {HTMLElement} wall */
    part(all, wall) {
      const most = wall.clientWidth < narrow ? mostNarrow : mostBroad;
      shifts = Math.max(1, Math.ceil(all.length / most));
      shift = Math.min(shift, shifts - 1);
      const each = Math.ceil(all.length / shifts);
      return all.slice(shift * each, (shift + 1) * each);
    },

    /** How many pages the papers make. @param {number} pages */
    set(pages) {
      count = Math.max(1, pages);
      if (page >= count) {
        page = count - 1;
        if (count > 1) turned();
      }
      bar.hidden = count * shifts <= 1;
      tell(part(bar, "where"), words("pageOf", shift * count + page + 1, count * shifts));
    },
  };
}
