// Where the paper lies on the wall: letters as large as there is room for, nothing on top of anything, everything inside.
// Pure: the same paper on the same wall always lies the same way.
// @ts-check

import { broadness, lines } from "./workshop-wall-letters.js";

/**
 * @typedef {{ id: string, title: string, marks: number, notes: string[] }} Paper a stack (title, lines of marks, its notes) or, without a title, one note
 * @typedef {{ id: string, x: number, y: number, width: number, height: number, shown: number }} Box shown: how many of its notes there is room for
 * @typedef {{ size: number, pages: Box[][], detail: "notes" | "stacks" }} Laid
 */

const narrowest = 11;
const widest = 22;
const line = 1.3;
/** Measures in em, which workshop-wall.css keeps. */
const em = { gap: 0.6, padding: 0.6, title: 1.15, bold: 1.07, mark: 1.4, between: 0.4, notePadding: 0.35, more: 1.4 };

/**
 * @param {Paper[]} papers
 * @param {number} width
 * @param {number} height
 * @param {{ smallest: number, largest: number }} type sizes of letters, in the unit of width and height
 * @param {Paper | null} head what stands above them on every page
 * @param {Paper[]} heads those it stands beside, all as high as the highest
 * @returns {Laid}
 */
export function layout(papers, width, height, type, head = null, heads = head ? [head] : []) {
  const details = /** @type {Laid["detail"][]} */ (papers.some(paper => paper.title && paper.notes.length > 0) ? ["notes", "stacks"] : ["notes"]);
  for (const detail of details) {
    const least = papers.reduce((sum, paper) => sum + area(paper, detail), 0);
    for (let size = type.largest; size >= type.smallest; size *= 0.94) {
      if (least * size * size > width * height) continue;
      for (const columns of choices(width, size, papers.length)) {
        const { pages, whole } = place(papers, { width, height, size, columns, detail, head, heads }, 1);
        if (whole && pages.length <= 1) return { size, pages, detail };
      }
    }
  }
  const size = Math.min(type.largest, type.smallest * 1.1);
  const detail = details[details.length - 1];
  const pages = choices(width, size, papers.length).map(columns => place(papers, { width, height, size, columns, detail, head, heads }).pages)
    .reduce((best, other) => other.length < best.length ? other : best);
  return { size, pages, detail };
}

/**
 * Strips side by side, each under its own heading, with letters of one size; null when they would be too narrow.
 * @param {{ head: Paper, papers: Paper[] }[]} strips
 * @param {number} width
 * @param {number} height
 * @param {{ smallest: number, largest: number }} type
 * @returns {Laid | null}
 */
export function layoutStrips(strips, width, height, type) {
  const apart = 1.2 * type.smallest;
  const broad = (width - apart * (strips.length - 1)) / strips.length;
  if (strips.length === 0 || broad < narrowest * type.smallest) return null;
  const lay = (/** @type {number} */ largest) => strips.map(({ head, papers }) => layout(papers, broad, height, { ...type, largest }, head, strips.map(strip => strip.head)));
  const size = Math.min(...lay(type.largest).map(laid => laid.size));
  const all = lay(size);
  /** @type {Box[][]} */
  const pages = Array.from({ length: Math.max(...all.map(laid => laid.pages.length)) }, () => []);
  all.forEach((laid, at) => pages.forEach((page, number) => {
    const boxes = laid.pages[number] ?? laid.pages[0]?.filter(box => box.id === strips[at].head.id) ?? [];
    page.push(...boxes.map(box => ({ ...box, x: box.x + at * (broad + apart) })));
  }));
  return { size, pages, detail: "notes" };
}

/** How many columns there may be: those that make lines one can read, the broadest first. @param {number} width @param {number} size @param {number} count */
function choices(width, size, count) {
  const fewest = Math.max(1, Math.ceil((width + em.gap * size) / ((widest + em.gap) * size)));
  const most = Math.max(1, Math.floor((width + em.gap * size) / ((narrowest + em.gap) * size)));
  const from = Math.min(fewest, most);
  return Array.from({ length: most - from + 1 }, (_, index) => from + index).filter((columns, index) => index === 0 || columns <= Math.max(count, fewest));
}

/**
 * Each paper in the column that is shortest; a new page when no column has room.
 * @param {Paper[]} papers
 * @param {{ width: number, height: number, size: number, columns: number, detail: Laid["detail"], head: Paper | null, heads: Paper[] }} wall
 * @param {number} most pages, after which one need not go on
 */
function place(papers, { width, height, size, columns, detail, head, heads }, most = Infinity) {
  const gap = em.gap * size;
  const broad = Math.min((width - gap * (columns - 1)) / columns, widest * size);
  // A heading is written from edge to edge.
  const tallest = Math.max(0, ...heads.map(each => extent(each, width / size + 2 * em.padding, height / 2 / size, "stacks").tall));
  const above = head ? { id: head.id, x: 0, y: 0, width, height: size * tallest, shown: 0 } : null;
  const top = above ? above.height + gap : 0;
  /** @type {Box[][]} */
  const pages = above ? [[above]] : [];
  let whole = true;
  let ends = above ? Array(columns).fill(top) : [];
  for (const paper of papers) {
    const { tall, shown, cut } = extent(paper, broad / size, (height - top) / size, detail);
    whole &&= !cut;
    let column = ends.indexOf(Math.min(...ends));
    if (ends.length === 0 || ends[column] + tall * size > height + 0.001) {
      pages.push(above ? [above] : []);
      if (pages.length > most) break;
      ends = Array(columns).fill(top);
      column = 0;
    }
    pages[pages.length - 1].push({ id: paper.id, x: column * (broad + gap), y: ends[column], width: broad, height: tall * size, shown });
    ends[column] += tall * size + gap;
  }
  return { pages, whole };
}

/**
 * A paper's height in em, and how many of its notes fit where even a whole column is too short for all.
 * @param {Paper} paper @param {number} broad @param {number} most @param {Laid["detail"]} detail
 */
function extent(paper, broad, most, detail) {
  const inside = broad - 2 * em.padding;
  const whole = (/** @type {number} */ tall, /** @type {number} */ shown) => ({ tall: Math.min(most, tall), shown, cut: tall > most });
  if (!paper.title) return whole(2 * em.padding + line * lines(paper.notes[0] ?? "", inside), 1);
  let tall = 2 * em.padding + em.title * line * lines(paper.title, inside / em.title / em.bold) + em.mark * paper.marks;
  if (detail === "stacks") return whole(tall, 0);
  for (let shown = 0; shown < paper.notes.length; shown++) {
    const next = em.between + 2 * em.notePadding + line * lines(paper.notes[shown], inside - 2 * em.padding);
    const rest = shown === paper.notes.length - 1 ? 0 : em.between + em.more;
    if (tall + next + rest > most) return { tall: Math.min(most, tall + em.between + em.more), shown, cut: true };
    tall += next;
  }
  return whole(tall, paper.notes.length);
}

/** No less than this, in square em, whatever the columns: it spares trying sizes that cannot be. @param {Paper} paper @param {Laid["detail"]} detail */
function area(paper, detail) {
  const title = paper.title ? em.title * em.title * line * broadness(paper.title) : 0;
  return detail === "stacks" && paper.title ? title : title + paper.notes.reduce((sum, note) => sum + line * broadness(note), 0);
}

/**
 * Points of a map, moved as little as need be so that none covers another.
 * @param {{ id: string, x: number, y: number }[]} points from 0 to 1
 * @param {number} width @param {number} height @param {number} largest radius
 * @returns {{ radius: number, at: Map<string, { x: number, y: number }> }}
 */
export function spread(points, width, height, largest) {
  // With five places for each, one is always free: whoever lies in between covers no more than four.
  const radius = Math.min(largest, Math.sqrt(width * height / (Math.max(1, points.length) * 5)) / 2 * 0.9);
  const step = 2 * radius;
  /** @type {{ x: number, y: number }[]} */
  const places = [];
  for (let y = radius; y <= height - radius; y += step) {
    for (let x = radius; x <= width - radius; x += step) places.push({ x, y });
  }
  /** @type {Map<string, { x: number, y: number }>} */
  const at = new Map();
  const free = (/** @type {{ x: number, y: number }} */ place) => [...at.values()].every(other => Math.hypot(other.x - place.x, other.y - place.y) >= step - 1e-9);
  const inside = (/** @type {number} */ value, /** @type {number} */ most) => Math.min(Math.max(value, radius), Math.max(radius, most - radius));
  for (const point of points) {
    const wanted = { x: inside(point.x * width, width), y: inside((1 - point.y) * height, height) };
    const away = (/** @type {{ x: number, y: number }} */ place) => Math.hypot(place.x - wanted.x, place.y - wanted.y);
    at.set(point.id, free(wanted) ? wanted : places.filter(free).sort((one, other) => away(one) - away(other))[0] ?? wanted);
  }
  return { radius, at };
}
