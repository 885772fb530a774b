// The wall: read from afar, touched by nobody. It shows what is to be seen now, laid out anew when something changes, and turns
// pages when there is more than can be read at once.
// @ts-check

import { connect } from "./workshop-live.js";
import { turning } from "./workshop-wall-pages.js";
import { drawMap, isMap } from "./workshop-wall-map.js";
import { drawPapers, measureIn } from "./workshop-wall-papers.js";
import { areas, clock, drawHeadline, isAboutSurvivors, part, patch, phaseOf, roundOf, secondsLeft, stamp, tell, wording } from "./workshop-view.js";

/** @typedef {import("./workshop-store.js").State} State */
/** @typedef {import("./workshop-view.js").Area} Area */

const tickEvery = 250;

const wall = document.getElementById("wall");
if (wall) start(wall);

/** @param {HTMLElement} wall */
function start(wall) {
  const words = wording();
  const live = connect({ code: wall.dataset.code ?? "", view: "wall", group: wall.dataset.group || undefined });
  const at = (/** @type {string} */ name) => part(wall, name);
  const pages = turning(at("pages"), words, () => draw());

  const draw = () => {
    const { state } = live;
    if (!state.known) return;
    const phase = phaseOf(state);
    const round = roundOf(state, phase);
    const all = areas({ ...state, notes: forAll(state) }, round);
    const [lobby, over] = [phase === null && !state.head.finished, state.head.finished];
    wall.dataset.scene = lobby ? "lobby" : over ? "over" : phase?.kind === "Talk" ? "talk" : "board";
    drawHeadline(at("title"), at("instruction"), state, words);
    tell(at("present"), over ? "" : words("present", state.head.present));
    at("pause").hidden = !state.head.pause || over;
    tick();

    const field = at("field");
    const shown = wall.dataset.scene === "lobby" || wall.dataset.scene === "talk" ? [] : pages.part(all, wall);
    field.dataset.count = String(shown.length);
    patch(field, shown, area => area.group.id, () => stamp("area"), (element, area) => {
      const heading = part(element, "heading");
      heading.classList.toggle("unseen", state.groups.size < 2);
      tell(heading, state.groups.size < 2 ? words("board") : area.group.name || words("wholeGroup"));
      const statement = part(element, "statement");
      statement.hidden = !area.group.statement || phase?.kind === "Talk";
      tell(statement, area.group.statement);
      const scene = sceneOf(phase, area, over);
      element.dataset.scene = scene;
      const counting = part(element, "counting");
      counting.hidden = scene !== "count";
      tell(part(counting, "number"), String(area.group.written));
      tell(part(counting, "what"), words(phase?.kind === "Statement" ? "proposalsCounted" : "notesCounted", area.group.written));
      const voting = part(element, "voting");
      voting.hidden = !area.isVoting;
    });
    // Once everything has its place: how much room is left for paper is known only then.
    let [longest, cramped] = [0, false];
    shown.forEach((area, index) => {
      const element = /** @type {HTMLElement} */ (field.children[index]);
      const papers = part(element, "papers");
      const onMap = isMap(phase, area);
      papers.hidden = onMap || element.dataset.scene === "count";
      part(element, "map").hidden = !onMap;
      if (onMap) drawMap(part(element, "map"), area, words);
      // What is not shown is not there either: it may hold words that are removed in the meantime.
      const laid = drawPapers(papers, papers.hidden ? [] : papersOf(phase, area, over, words), pages.now, words);
      longest = Math.max(longest, laid.pages);
      cramped ||= laid.cramped;
    });
    pages.set(longest);
    at("only-stacks").hidden = !cramped;
  };

  const tick = () => {
    const { state } = live;
    const left = secondsLeft(state, +live.now());
    at("clock").hidden = left === null || state.head.finished;
    if (left !== null) {
      tell(at("clock"), left === 0 && state.head.until !== null ? words("timeIsOut") : clock(left));
      at("clock").dataset.state = left === 0 ? "out" : state.head.until === null ? "stopped" : "runs";
    }
    at("offline").hidden = state.online || !state.known || state.head.finished;
  };

  live.on(draw);
  setInterval(tick, tickEvery);
  new ResizeObserver(draw).observe(at("field"));
  // Once the letters are here they measure what they will.
  void document.fonts.ready.then(() => {
    measureIn(wall);
    draw();
  });
  at("full").hidden = !document.fullscreenEnabled;
  at("full").addEventListener("click", () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
}

/** Whoever has the wall on their machine may have notes of their own; what the others may not see yet, no wall shows. @param {State} state */
function forAll(state) {
  const shown = [...state.notes].filter(([id, note]) => !state.mine.has(id) || (!note.hidden && state.groups.get(note.group)?.revealed.includes(note.round)));
  return new Map(shown);
}

/** @param {import("./workshop-store.js").Phase | null} phase @param {Area} area @param {boolean} over */
function sceneOf(phase, area, over) {
  if (over || isAboutSurvivors(phase)) return "cards";
  if (phase?.kind === "Land") return "stacks";
  return area.loose.length + area.stacks.length > 0 ? "notes" : "count";
}

/**
 * What lies there, as paper: stacks with their notes, loose notes, or cards.
 * @param {import("./workshop-store.js").Phase | null} phase @param {Area} area @param {boolean} over @param {import("./workshop-wall-papers.js").Words} words
 * @returns {import("./workshop-wall-papers.js").Sheet[]}
 */
function papersOf(phase, area, over, words) {
  if (over || isAboutSurvivors(phase)) return area.survivors.map((stack, colour) => ({ kind: "card", id: stack.id, stack, notes: [], colour }));
  const stacks = area.stacks.map(({ stack, notes }) => ({ kind: /** @type {const} */ ("stack"), id: stack.id, stack, notes, colour: colourOf(stack.id) }));
  const heads = phase?.kind === "Produce" ? headings(phase, area, words) : [];
  const note = (/** @type {import("./workshop-store.js").Note} */ note, colour = 0, under = "") => ({ kind: /** @type {const} */ ("note"), id: note.id, notes: [note], colour, under });
  if (heads.length === 0) return [...stacks, ...area.loose.map(each => note(each))];
  return heads.flatMap(({ id, title, has }, colour) => [
    { kind: /** @type {const} */ ("heading"), id, title, notes: [], colour: colour % 5 },
    ...area.loose.filter(has).map(each => note(each, colour % 5, id)),
  ]);
}

/**
 * The columns of the phase, or the survivors one writes under, and what lies under none.
 * @param {import("./workshop-store.js").Phase} phase @param {Area} area @param {import("./workshop-wall-papers.js").Words} words
 * @returns {{ id: string, title: string, has: (note: import("./workshop-store.js").Note) => boolean }[]}
 */
function headings(phase, area, words) {
  if (phase.columns.length > 0) return phase.columns.map((title, at) => ({ id: `column-${at}`, title, has: note => note.column === at }));
  const known = new Set(area.survivors.map(stack => stack.id));
  const under = area.survivors.map(stack => ({ id: `under-${stack.id}`, title: stack.name || words("unnamed"), has: (/** @type {import("./workshop-store.js").Note} */ note) => note.heading === stack.id }));
  const besides = (/** @type {import("./workshop-store.js").Note} */ note) => note.heading === null || !known.has(note.heading);
  return under.length > 0 && area.loose.some(besides) ? [...under, { id: "besides", title: words("besides"), has: besides }] : under;
}

/** One of five, the same for as long as the stack is there. @param {string} id */
const colourOf = id => parseInt(id.slice(-4), 16) % 5;
