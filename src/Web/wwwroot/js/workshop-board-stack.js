// One stack: its name and marks, what one thinks of it, and how it is changed.
// @ts-check

import { decimal, part, patch, phaseOf, tell } from "./workshop-view.js";

/** @typedef {import("./workshop-board.js").Board} Board */
/** @typedef {import("./workshop-board.js").May} May */
/** @typedef {import("./workshop-store.js").Stack} Stack */
/** @typedef {import("./workshop-view.js").Area} Area */

/** @param {Board} self @param {HTMLElement} item @param {Stack} stack @param {Area} area @param {May} may */
export function drawStack(self, item, stack, area, may) {
  const { words, selection, live: { state } } = self;
  const phase = phaseOf(state);
  item.dataset.stack = stack.id;
  item.classList.toggle("survives", stack.survives);
  tell(part(item, "name"), stack.name || words("unnamed"));
  tell(part(item, "said"), said(self, stack).join(" · "));

  part(item, "tools").hidden = !may.sort && !may.hide;
  const name = /** @type {HTMLInputElement} */ (part(item, "rename"));
  if (document.activeElement !== name) name.value = stack.name;
  part(item, "sorting").hidden = !may.sort;
  options(part(item, "merge"), words("chooseStack"), area.stacks.map(other => other.stack).filter(other => other.id !== stack.id), words);
  part(item, "blank").hidden = !may.hide;

  const put = part(item, "put");
  put.hidden = !may.sort || selection.size === 0;
  tell(put, words("putHere", selection.size));
  const choose = part(item, "survive");
  choose.hidden = !may.choose || phase?.kind === "Statement" || phase?.kind === "Produce";
  const plenum = phase?.kind === "Plenum";
  choose.setAttribute("aria-pressed", String(plenum ? stack.chosen : stack.survives));
  tell(choose, words(plenum ? "chooseForAll" : "survives"));
  choose.setAttribute("aria-label", `${choose.textContent}: ${stack.name || words("unnamed")}`);
  part(item, "choice").hidden = put.hidden && choose.hidden;

  drawCard(self, item, stack);
  drawVote(self, item, stack, may);
}

/** @param {Element} select @param {string} first @param {Stack[]} stacks @param {Board["words"]} words */
export function options(select, first, stacks, words) {
  const all = [{ id: "", name: first }, ...stacks];
  patch(select, all, stack => stack.id || "none", () => document.createElement("option"), (option, stack) => {
    /** @type {HTMLOptionElement} */ (option).value = stack.id;
    tell(option, stack.name || words("unnamed"));
  });
}

/** @param {Board} self @param {Stack} stack */
function said({ words, live: { state } }, stack) {
  const notes = [...state.notes.values()].filter(note => note.stack === stack.id).length;
  const all = [];
  if (stack.survives) all.push(words("survives"));
  if (stack.chosen) all.push(words("chosen"));
  if (notes > 0) all.push(words("notes", notes));
  if (stack.dots !== null) all.push(words("dots", stack.dots));
  if (stack.new !== null && stack.useful !== null) all.push(words("scalesOf", decimal(stack.new), decimal(stack.useful), stack.said));
  if (stack.plenum !== null && stack.plenum !== undefined) all.push(words("plenumDots", stack.plenum));
  return all;
}

const labelOf = /** @type {const} */ ({
  what: "cardWhat", forWhom: "cardForWhom", new: "cardNew", takes: "cardTakes", firstStep: "cardFirstStep", home: "cardHome", couldFail: "cardCouldFail",
});
const fields = /** @type {(keyof typeof labelOf)[]} */ (Object.keys(labelOf));

/** @param {Board} self @param {HTMLElement} item @param {Stack} stack */
function drawCard({ words, live: { state } }, item, stack) {
  const phase = phaseOf(state);
  const place = part(item, "card");
  const card = phase?.kind === "Refine" || phase?.kind === "Plenum" || state.head.finished ? stack.card : null;
  const lines = !card ? [] : fields
    .map(field => ({ field, text: field === "home" && !card.home && card.noHomeYet ? words("noHomeYet") : card[field] }))
    .filter(line => line.text !== "");
  patch(place, lines, line => line.field, () => {
    const line = document.createElement("div");
    line.append(document.createElement("dt"), document.createElement("dd"));
    return line;
  }, (line, { field, text }) => {
    tell(line.children[0], words(labelOf[field]));
    tell(line.children[1], text);
  });
  place.hidden = lines.length === 0;
  const asked = phase?.kind === "Refine";
  const missing = !asked || card?.landed ? [] : [card?.firstStep ? "" : words("missingStep"), card?.home || card?.noHomeYet ? "" : words("missingHome")].filter(text => text !== "");
  tell(part(item, "missing"), !asked ? "" : card?.landed ? words("landed") : missing.join(" ") || words("readyToLand"));
}

/** @param {Board} self @param {HTMLElement} item @param {Stack} stack @param {May} may */
function drawVote({ words, live: { state } }, item, stack, may) {
  const phase = phaseOf(state);
  const plenum = phase?.kind === "Plenum";
  const [dots, scales] = [part(item, "dots"), part(item, "scales")];
  const way = may.vote ? phase?.voting ?? "None" : "None";
  dots.hidden = way !== "Dots";
  scales.hidden = way !== "Scales";
  const own = state.votes.get(stack.id);
  if (way === "Dots") {
    const placed = plenum ? own?.plenum ?? 0 : own?.dots ?? 0;
    const left = (phase?.dots ?? 0) - spent(state, stack, plenum);
    tell(part(dots, "placed"), words("yourDots", placed));
    tell(part(dots, "left"), words("dotsLeft", left));
    for (const [way, is, label] of /** @type {const} */ ([["fewer", placed > 0, "dotLess"], ["more", left > 0, "dotMore"]])) {
      // Not disabled, or it would lose the focus the moment the last dot is placed.
      const button = part(dots, way);
      button.setAttribute("aria-disabled", String(!is));
      button.setAttribute("aria-label", words(label, stack.name || words("unnamed")));
    }
    dots.dataset.placed = String(placed);
  }
  if (way !== "Scales") return;
  for (const scale of /** @type {const} */ (["new", "useful"])) {
    scales.querySelectorAll(`[data-scale=${scale}] input`).forEach(box => {
      const radio = /** @type {HTMLInputElement} */ (box);
      radio.name = `${scale}-${stack.id}`;
      radio.checked = own?.[scale] === Number(radio.value);
    });
  }
}

/** Dots already placed where this stack's are taken from. @param {import("./workshop-store.js").State} state @param {Stack} stack @param {boolean} plenum */
function spent(state, stack, plenum) {
  return [...state.votes.values()].reduce((sum, vote) => {
    const other = state.stacks.get(vote.stack);
    if (plenum) return sum + (vote.plenum ?? 0);
    return other && other.round === stack.round && other.group === stack.group ? sum + vote.dots : sum;
  }, 0);
}
