// The paper of a wall: each sheet is an element of its own, which moves calmly to where the layout wants it.
// @ts-check

import { layout } from "./workshop-wall-layout.js";
import { patch, stamp, part, tell } from "./workshop-view.js";

/** Letters on the wall, in its own unit: a hundredth of its breadth. Smaller than the smallest is not read from eight metres. */
const smallest = 1.5;
const largest = 3.2;

/** @typedef {import("./workshop-store.js").Note} Note */
/** @typedef {import("./workshop-store.js").Stack} Stack */
/** @typedef {ReturnType<typeof import("./workshop-view.js").wording>} Words */

/**
 * @typedef {object} Sheet
 * @property {"note" | "stack" | "card" | "heading"} kind
 * @property {string} id
 * @property {Stack} [stack]
 * @property {string} [title] a heading's
 * @property {Note[]} notes
 * @property {number} colour from 0 to 4
 */

/**
 * @param {HTMLElement} place
 * @param {Sheet[]} sheets
 * @param {number} page
 * @param {Words} words
 */
export function drawPapers(place, sheets, page, words) {
  const unit = parseFloat(getComputedStyle(place).fontSize);
  const told = new Map(sheets.map(sheet => [sheet.id, describe(sheet, words)]));
  const laid = layout([...told.values()], place.clientWidth, place.clientHeight, { smallest: smallest * unit, largest: largest * unit });
  const boxes = new Map(laid.pages.flatMap((boxes, index) => boxes.map(box => /** @type {const} */ ([box.id, { ...box, page: index }]))));
  const shown = Math.min(page, Math.max(0, laid.pages.length - 1));

  patch(place, sheets, sheet => sheet.id, sheet => stamp(sheet.kind === "note" ? "paper-note" : "paper-stack"), (element, sheet) => {
    const box = boxes.get(sheet.id);
    const paper = told.get(sheet.id);
    if (!box || !paper) return;
    element.hidden = box.page !== shown;
    element.dataset.colour = String(sheet.colour + 1);
    element.dataset.kind = sheet.kind;
    Object.assign(element.style, {
      fontSize: `${laid.size}px`, width: `${box.width}px`, height: `${box.height}px`, transform: `translate(${box.x}px, ${box.y}px)`,
    });
    if (sheet.kind === "note") return tell(element, paper.notes[0]);
    tell(part(element, "title"), paper.title);
    element.classList.toggle("survives", sheet.kind === "stack" && sheet.stack?.survives === true);
    patch(part(element, "marks"), paper.said, said => said, () => document.createElement("li"), tell);
    const notes = paper.lines.slice(0, box.shown);
    patch(part(element, "notes"), notes, line => line.id, () => document.createElement("li"), (item, line) => tell(item, line.text));
    const rest = paper.lines.length - box.shown;
    part(element, "more").hidden = rest === 0 || laid.detail === "stacks";
    tell(part(element, "more"), words("more", rest));
  });
  return { pages: laid.pages.length, cramped: laid.detail === "stacks" && laid.pages.length > 0 };
}

/** What stands on a sheet, and how much room its marks take. @param {Sheet} sheet @param {Words} words */
function describe(sheet, words) {
  const lines = sheet.kind === "card" ? card(sheet, words) : sheet.notes.map(note => ({ id: note.id, text: textOf(note, words) }));
  const said = sheet.kind === "stack" || sheet.kind === "card" ? marks(sheet, words) : sheet.kind === "heading" ? [words("notes", sheet.notes.length)] : [];
  const title = sheet.kind === "note" ? "" : sheet.title ?? (sheet.stack?.name || words("unnamed"));
  return { id: sheet.id, title, marks: said.length, said, lines, notes: lines.map(line => line.text) };
}

/** @param {Note} note @param {Words} words */
const textOf = (note, words) => (note.removed ? words("removed") : note.text);

/** @param {Sheet} sheet @param {Words} words */
function marks({ kind, stack, notes }, words) {
  if (!stack) return [];
  const all = [];
  if (kind === "stack") {
    if (stack.survives) all.push(words("survives"));
    all.push(words("notes", notes.length));
  }
  if (stack.dots !== null) all.push(words("dots", stack.dots));
  if (stack.new !== null && stack.useful !== null) all.push(words("scales", stack.new.toFixed(1), stack.useful.toFixed(1)));
  if (kind === "card" && stack.card) all.push(words(stack.card.landed ? "landed" : "notLanded"));
  return all;
}

/** @param {Sheet} sheet @param {Words} words */
function card({ stack }, words) {
  const said = stack?.card;
  if (!said) return [];
  const home = said.home || (said.noHomeYet ? words("noHomeYet") : "");
  return [["what", said.what], ["firstStep", said.firstStep], ["home", home]]
    .filter(([, text]) => text !== "")
    .map(([id, text]) => ({ id, text: words(`card-${id}`, text) }));
}
