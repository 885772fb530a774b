// Dots and scales on a phone: what one says is one's own until the vote closes, and may be changed until then.
// @ts-check

import { part, phaseOf, stamp, tell } from "./workshop-view.js";

/** @typedef {import("./workshop-ahead.js").View} View */
/** @typedef {import("./workshop-live.js").Phase} Phase */
/** @typedef {import("./workshop-live.js").Stack} Stack */

const points = [1, 2, 3, 4, 5];

/** What voting there is in the phase for the group: none when it is not open. @param {View} view @param {Phase} phase @param {string} group */
export function votingNow(view, phase, group) {
  const open = phase.kind === "Plenum" ? view.head.plenum === "Open" : view.groups.get(group)?.voting.includes(phase.round);
  return open ? phase.voting : "None";
}

/** @param {View} view @param {Phase} phase @param {Stack[]} stacks those one may vote for */
export function dotsLeft(view, phase, stacks) {
  const given = stacks.reduce((sum, stack) => sum + (view.votes.get(stack.id)?.[dotsOf(phase)] ?? 0), 0);
  return Math.max(0, phase.dots - given);
}

/** A stack may have dots of its group and dots of all. @param {Phase | null} phase @returns {"plenum" | "dots"} */
const dotsOf = phase => phase?.kind === "Plenum" ? "plenum" : "dots";

/**
 * Draws the place for a vote in a stack's item.
 * @param {import("./workshop-phone.js").Phone} phone
 * @param {HTMLElement} item
 * @param {Stack} stack
 * @param {"None" | "Dots" | "Scales"} voting
 * @param {number} left
 */
export function drawVote(phone, item, stack, voting, left) {
  const { live, word } = phone;
  const vote = () => phone.view().votes.get(stack.id) ?? { stack: stack.id, dots: 0, new: null, useful: null, plenum: 0 };
  const dots = () => vote()[dotsOf(phaseOf(live.state))];
  const name = stack.name || word("nameless");
  const place = part(item, "vote");
  if (place.dataset.voting !== voting) {
    place.dataset.voting = voting;
    place.replaceChildren(...voting === "None" ? [] : [stamp(voting === "Dots" ? "t-dots" : "t-scales")]);
    if (voting === "Dots") {
      for (const [which, step] of /** @type {[string, number][]} */ ([["less", -1], ["more", 1]]))
        part(place, which).addEventListener("click", () => give(step));
    } else if (voting === "Scales") {
      scales();
    }
  }
  if (voting === "Dots") drawDots();
  else if (voting === "Scales") place.querySelectorAll("input").forEach(box => { box.checked = vote()[/** @type {"new" | "useful"} */ (box.dataset.scale)] === Number(box.value); });

  function drawDots() {
    tell(part(place, "dots"), String(dots()));
    part(place, "less").setAttribute("aria-label", word("dotLess", name));
    part(place, "more").setAttribute("aria-label", word("dotMore", name));
    // Said to be out of reach, not taken away: who stands on the button stays there.
    part(place, "less").setAttribute("aria-disabled", String(dots() === 0));
    part(place, "more").setAttribute("aria-disabled", String(left === 0));
  }

  /** @param {number} step */
  function give(step) {
    const [given, has] = [dots(), phone.left()];
    if (given + step < 0 || step > has) return phone.say(word("dotsLeft", has), false);
    void live.do({ c: "vote", stack: stack.id, dots: given + step, new: null, useful: null });
    phone.setLeft(has - step);
    // Both are to be seen already.
    phone.say(`${name}: ${given + step}. ${word("dotsLeft", has - step)}`, false);
  }

  function scales() {
    for (const scale of /** @type {("new" | "useful")[]} */ (["new", "useful"])) {
      const choices = part(part(place, scale), "choices");
      choices.replaceChildren(...points.map(point => {
        const choice = stamp("t-point");
        const box = /** @type {HTMLInputElement} */ (choice.querySelector("input"));
        Object.assign(box, { value: String(point), name: `${scale}-${stack.id}` });
        box.dataset.scale = scale;
        tell(part(choice, "text"), String(point));
        box.addEventListener("change", () => void live.do({ c: "vote", stack: stack.id, dots: 0, new: vote().new, useful: vote().useful, [scale]: point }));
        return choice;
      }));
    }
  }
}

/** What everybody together said of a stack, once it is counted. @param {import("./workshop-phone.js").Phone} phone @param {Stack} stack */
export function counted({ word, live }, stack) {
  if (phaseOf(live.state)?.kind === "Plenum") return stack.plenum === null ? "" : word("dotsInPlenum", stack.plenum);
  const people = word("people", stack.said);
  const mean = (/** @type {number} */ value) => value.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  if (stack.new !== null && stack.useful !== null) return word("scalesGot", mean(stack.new), mean(stack.useful), people);
  return stack.dots === null || stack.said === 0 ? "" : word("dotsGot", stack.dots, people);
}
