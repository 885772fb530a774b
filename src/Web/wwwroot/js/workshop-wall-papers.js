// The paper of a wall: each sheet is an element of its own, which moves calmly to where the layout wants it.
// @ts-check

import { layout, layoutStrips } from "./workshop-wall-layout.js";
import { measureWith } from "./workshop-wall-letters.js";
import { decimal, patch, stamp, part, tell } from "./workshop-view.js";

/** Letters on the wall, in its own unit: a hundredth of its breadth. Smaller than the smallest is not read from eight metres. */
const smallest = 1.3;
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
 * @property {string} [under] the heading it lies under
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
  const laid = lay(place, sheets, told, { smallest: smallest * unit, largest: largest * unit });
  const shown = Math.min(page, Math.max(0, laid.pages.length - 1));
  const boxes = new Map([...laid.pages.flat(), ...laid.pages[shown] ?? []].map(box => [box.id, box]));
  const here = new Set(laid.pages[shown]?.map(box => box.id));

  patch(place, sheets, sheet => sheet.id, sheet => stamp(sheet.kind === "note" ? "paper-note" : "paper-stack"), (element, sheet) => {
    const box = boxes.get(sheet.id);
    const paper = told.get(sheet.id);
    if (!box || !paper) return;
    element.hidden = !here.has(box.id);
    element.dataset.colour = String(sheet.colour + 1);
    element.dataset.kind = sheet.kind;
    Object.assign(element.style, {
      fontSize: `${laid.size}px`, width: `${box.width}px`, height: `${box.height}px`, transform: `translate(${box.x}px, ${box.y}px)`,
    });
    if (sheet.kind === "note") return tell(element, paper.notes[0]);
    tell(part(element, "title"), paper.title);
    element.classList.toggle("survives", sheet.kind === "stack" ? sheet.stack?.survives === true : sheet.stack?.chosen === true);
    patch(part(element, "marks"), paper.said, said => said, () => document.createElement("li"), tell);
    const notes = paper.lines.slice(0, box.shown);
    patch(part(element, "notes"), notes, line => line.id, () => document.createElement("li"), (item, line) => tell(item, line.text));
    const rest = paper.lines.length - box.shown;
    part(element, "more").hidden = rest === 0 || laid.detail === "stacks";
    tell(part(element, "more"), words("more", rest));
  });
  return { pages: laid.pages.length, cramped: laid.detail === "stacks" && laid.pages.length > 0 };
}

/**
 * Under headings in strips side by side, where there is room for that; else one after the other.
 * @param {HTMLElement} place @param {Sheet[]} sheets @param {Map<string, ReturnType<typeof describe>>} told @param {{ smallest: number, largest: number }} type
 */
function lay({ clientWidth, clientHeight }, sheets, told, type) {
  const paper = (/** @type {Sheet} */ sheet) => /** @type {ReturnType<typeof describe>} */ (told.get(sheet.id));
  const heads = sheets.filter(sheet => sheet.kind === "heading");
  const strips = heads.map(head => ({ head: paper(head), papers: sheets.filter(sheet => sheet.under === head.id).map(paper) }));
  return layoutStrips(strips, clientWidth, clientHeight, type) ?? layout(sheets.map(paper), clientWidth, clientHeight, type);
}

/** What stands on a sheet, and how much room its marks take. @param {Sheet} sheet @param {Words} words */
function describe(sheet, words) {
  const lines = sheet.kind === "card" ? card(sheet, words) : sheet.notes.map(note => ({ id: note.id, text: textOf(note, words) }));
  const said = sheet.kind === "stack" || sheet.kind === "card" ? marks(sheet, words) : [];
  const title = sheet.kind === "note" ? "" : sheet.title ?? (sheet.stack?.name || words("unnamed"));
  return { id: sheet.id, title, marks: said.length, said, lines, notes: lines.map(line => line.text) };
}

/** @param {Note} note @param {Words} words */
const textOf = (note, words) => (note.removed ? words("removed") : note.text);

/** @param {Sheet} sheet @param {Words} words */
function marks({ kind, stack, notes }, words) {
  if (!stack) return [];
  const all = [];
  if (kind === "card" && stack.chosen) all.push(words("chosen"));
  if (kind === "stack" && stack.survives) all.push(words("survives"));
  const counted = [kind === "stack" ? words("notes", notes.length) : "", stack.dots === null ? "" : words("dots", stack.dots)].filter(text => text !== "");
  if (counted.length > 0) all.push(counted.join(" · "));
  if (stack.new !== null && stack.useful !== null) all.push(words("scales", decimal(stack.new), decimal(stack.useful)));
  if (kind === "card" && stack.plenum !== null) all.push(words("plenumDots", stack.plenum));
  if (kind === "card" && stack.card) all.push(words(stack.card.landed ? "landed" : "notLanded"));
  return all;
}

/** @param {Sheet} sheet @param {Words} words */
function card({ stack }, words) {
  const said = stack?.card;
  if (!said) return [];
  const home = said.home || (said.noHomeYet ? words("noHomeYet") : "");
  return [["what", said.what], ["cardFirstStep", said.firstStep], ["cardHome", home]]
    .filter(([, text]) => text !== "")
    .map(([id, text]) => ({ id, text: id === "what" ? text : `${words(id)}: ${text}` }));
}

/** Words are measured as this place writes them, once its letters are here. @param {HTMLElement} place */
export function measureIn(place) {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return;
  pen.font = `100px ${getComputedStyle(place).fontFamily}`;
  // A hair more than measured: browsers round the letters of a line to whole pixels.
  measureWith(word => pen.measureText(word).width / 100 * 1.01);
}
