// What wall, console and list have in common: the words of the page, what is to be seen of a board now, and how it is drawn
// without disturbing what is already there.
// @ts-check

/** @typedef {import("./workshop-store.js").State} State */
/** @typedef {import("./workshop-store.js").Phase} Phase */
/** @typedef {import("./workshop-store.js").Group} Group */
/** @typedef {import("./workshop-store.js").Note} Note */
/** @typedef {import("./workshop-store.js").Stack} Stack */

/**
 * @typedef {object} Area what one group has in a round
 * @property {Group} group
 * @property {boolean} isRevealed
 * @property {boolean} isVoting
 * @property {boolean} isCounted
 * @property {{ stack: Stack, notes: Note[] }[]} stacks
 * @property {Note[]} loose
 * @property {Stack[]} survivors of the round before: what one writes under, or makes into cards
 */

/** The page's words, with {0} for what is filled in. Those with two forms are written «one|several». */
export function wording() {
  /** @type {Record<string, string>} */
  const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}");
  /** @param {string} key @param {(string | number)[]} values */
  return (key, ...values) => {
    const [one, several] = (words[key] ?? key).split("|");
    return (several !== undefined && values[0] !== 1 ? several : one).replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ""));
  };
}

/** The phase that goes on. @param {State} state @returns {Phase | null} */
export const phaseOf = state => state.plan.find(phase => phase.number === state.head.phase) ?? null;

/** The first of the plan before anything has begun; nothing after the last. @param {State} state @returns {Phase | null} */
export function nextPhase(state) {
  const at = state.plan.findIndex(phase => phase.number === state.head.phase);
  return state.plan[at + 1] ?? null;
}

/** Seconds left, or null when the timer is off. @param {State} state @param {number} now milliseconds */
export function secondsLeft(state, now) {
  if (state.head.until !== null) return Math.max(0, Math.ceil((Date.parse(state.head.until) - now) / 1000));
  return state.head.left === null ? null : Math.round(state.head.left);
}

/** @param {number} seconds */
export const clock = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** A mean with one decimal, as it is written in the page's language. @param {number} mean */
export const decimal = mean => mean.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Whether the phase is about survivors and their cards rather than about notes. @param {Phase | null} phase */
export const isAboutSurvivors = phase => phase?.kind === "Refine" || phase?.kind === "Plenum";

/** Notes lie in the order of their ids, which tells neither who nor when. @param {{ id: string }} one @param {{ id: string }} other */
const byId = (one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/**
 * @param {State} state
 * @param {number} round
 * @returns {Area[]}
 */
export function areas(state, round) {
  const notes = [...state.notes.values()].filter(note => note.round === round).sort(byId);
  const stacks = [...state.stacks.values()].filter(stack => stack.round === round);
  return [...state.groups.values()].map(group => {
    const own = notes.filter(note => note.group === group.id);
    const piles = stacks.filter(stack => stack.group === group.id);
    return {
      group,
      isRevealed: group.revealed.includes(round),
      isVoting: group.voting.includes(round),
      isCounted: group.counted.includes(round),
      stacks: ranked(piles).map(stack => ({ stack, notes: own.filter(note => note.stack === stack.id) })),
      loose: own.filter(note => !piles.some(stack => stack.id === note.stack)),
      survivors: survivors(state, group.id, isAboutSurvivors(phaseOf(state)) ? round : round - 1),
    };
  });
}

/** Where votes are counted, what got most comes first. @param {Stack[]} stacks */
function ranked(stacks) {
  const worth = (/** @type {Stack} */ stack) => stack.dots ?? (stack.new !== null && stack.useful !== null ? stack.new + stack.useful : -1);
  return [...stacks].sort((one, other) => worth(other) - worth(one));
}

/** What survived in the latest round up to this in which anything did; the statements of round 0 are no survivors. @param {State} state @param {string} group @param {number} upTo */
export function survivors(state, group, upTo) {
  const all = [...state.stacks.values()].filter(stack => stack.group === group && stack.survives && stack.round > 0 && stack.round <= upTo);
  const latest = Math.max(...all.map(stack => stack.round));
  return ranked(all.filter(stack => stack.round === latest));
}

/** The round the phase works on; where it has none, the last in which there is something. @param {State} state @param {Phase | null} phase */
export function roundOf(state, phase) {
  if (phase && (phase.round > 0 || phase.kind === "Statement")) return phase.round;
  return Math.max(0, ...[...state.stacks.values(), ...state.notes.values()].map(item => item.round));
}

/**
 * Makes the children of a place those of the items, in their order, and leaves those standing that stood there: focus and what
 * is being typed stay.
 * @template T
 * @param {Element} place
 * @param {readonly T[]} items
 * @param {(item: T) => string} key
 * @param {(item: T) => HTMLElement} make
 * @param {(element: HTMLElement, item: T) => void} fill
 */
export function patch(place, items, key, make, fill) {
  const there = new Map(/** @type {HTMLElement[]} */ ([...place.children]).map(child => [child.dataset.key ?? "", child]));
  const wanted = new Set(items.map(key));
  there.forEach((child, known) => { if (!wanted.has(known)) child.remove(); });
  let before = place.firstElementChild;
  for (const item of items) {
    let child = there.get(key(item));
    if (!child) {
      child = make(item);
      child.dataset.key = key(item);
    }
    if (child === before) before = before.nextElementSibling;
    else place.insertBefore(child, before);
    fill(child, item);
  }
}

/** A copy of what stands in a template. @param {string} id */
export function stamp(id) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById(id));
  return /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (template.content.firstElementChild).cloneNode(true));
}

/** The place in an element that is named. @param {ParentNode} within @param {string} name */
export const part = (within, name) => /** @type {HTMLElement} */ (within.querySelector(`[data-part=${name}]`));

/**
 * What goes on, and what one is to do: of the plan in the programme's language, what we say ourselves in the reader's.
 * @param {HTMLElement} title @param {HTMLElement} instruction @param {State} state @param {(key: string) => string} words
 */
export function drawHeadline(title, instruction, state, words) {
  const phase = phaseOf(state);
  const own = state.head.finished ? ["over", "overLead"] : phase ? null : ["lobby", "lobbyLead"];
  tell(title, own ? words(own[0]) : phase?.title ?? "");
  tell(instruction, own ? words(own[1]) : phase?.instruction ?? "");
  for (const place of [title, instruction]) place.lang = own ? document.documentElement.lang : place.dataset.lang ?? "";
}

const settled = 5000;

/** The server lets one in no more: asked anew, it says where to go, such as to the record of a workshop that is over. @param {State} state */
export function leaveWhenShut(state) {
  if (state.shut !== null && performance.now() > settled) location.reload();
}

/** Writes only what differs, so that a screen reader is not told again. @param {Element} place @param {string} text */
export function tell(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
