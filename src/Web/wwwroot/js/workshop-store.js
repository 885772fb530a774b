// What a live view knows of its workshop: what the server has sent, merged item by item.
// @ts-check

/**
 * @typedef {object} Phase
 * @property {number} number
 * @property {"Statement" | "Produce" | "Land" | "Refine" | "Plenum" | "Talk"} kind
 * @property {number} round
 * @property {string} title
 * @property {string} instruction
 * @property {number} minutes
 * @property {"AtReveal" | "Live"} showing
 * @property {"None" | "Dots" | "Scales"} voting
 * @property {number} dots
 * @property {string[]} columns
 *
 * @typedef {object} Head
 * @property {number | null} phase
 * @property {string | null} until
 * @property {number | null} left
 * @property {boolean} pause
 * @property {boolean} finished
 * @property {"Open" | "Counted" | null} plenum whether all vote on the groups' survivors
 * @property {number} of
 * @property {number} present
 *
 * @typedef {object} Group
 * @property {string} id
 * @property {string} name
 * @property {string} material
 * @property {string} statement
 * @property {boolean} selfLed
 * @property {number} members
 * @property {number} written
 * @property {number | null} notWritten
 * @property {number} voted
 * @property {number[]} revealed
 * @property {number[]} voting
 * @property {number[]} counted
 * @property {number} rev
 *
 * @typedef {object} Note
 * @property {string} id
 * @property {string} group
 * @property {number} round
 * @property {number} column
 * @property {string | null} heading
 * @property {string} text
 * @property {string | null} stack
 * @property {boolean} hidden
 * @property {boolean} removed
 * @property {number} rev
 *
 * @typedef {object} Card
 * @property {string} what
 * @property {string} forWhom
 * @property {string} new
 * @property {string} takes
 * @property {string} firstStep
 * @property {string} home
 * @property {boolean} noHomeYet
 * @property {string} couldFail
 * @property {boolean} landed
 *
 * @typedef {object} Stack
 * @property {string} id
 * @property {string} group
 * @property {number} round
 * @property {string} name
 * @property {boolean} survives
 * @property {boolean} chosen by all, in plenum
 * @property {number | null} dots
 * @property {number | null} new
 * @property {number | null} useful
 * @property {number} said
 * @property {number | null} plenum its dots in plenum
 * @property {Card | null} card
 * @property {number} rev
 *
 * @typedef {{ stack: string, dots: number, new: number | null, useful: number | null, plenum: number }} Vote
 * @typedef {Omit<Group, "material"> & { material: string | null }} ChangedGroup its material is null when it is as before
 * @typedef {{ n: number, fresh: boolean, now: string, head: Head, plan: Phase[] | null, groups: ChangedGroup[], notes: Note[], stacks: Stack[], gone: string[] }} Seen
 * @typedef {{ group: string | null, notes: Note[], gone: string[], votes: Vote[] }} Own
 * @typedef {{ op: string, command: Record<string, any>, tried?: boolean }} Waiting
 *
 * @typedef {object} State
 * @property {number} n the last event seen
 * @property {Head} head
 * @property {Phase[]} plan
 * @property {Map<string, Group>} groups
 * @property {Map<string, Note>} notes what may be seen, one's own among them
 * @property {Map<string, Stack>} stacks
 * @property {Set<string>} mine the notes that are one's own
 * @property {Map<string, Vote>} votes one's own, by stack
 * @property {string | null} group one's own
 * @property {Waiting[]} pending what is done and not yet part of what the server has sent, oldest first
 * @property {number} waiting how much of it is not acknowledged
 * @property {boolean} kept whether the browser keeps what waits
 * @property {boolean} online whether the server is reached
 * @property {boolean} known whether the server has said how things stand since the page was opened
 * @property {boolean} fresh whether everything was sent anew since listeners were last called
 * @property {number | null} shut the status by which the server refused the connection
 */

/** @returns {Head} */
const noHead = () => ({ phase: null, until: null, left: null, pause: false, finished: false, plenum: null, of: 0, present: 0 });

export function store() {
  /** @type {State} */
  const state = {
    n: 0, head: noHead(), plan: [], groups: new Map(), notes: new Map(), stacks: new Map(), mine: new Set(), votes: new Map(), group: null,
    pending: [], waiting: 0, kept: true, online: false, known: false, fresh: false, shut: null,
  };
  /** @type {Map<string, Note>} */
  const shown = new Map();
  /** @type {Map<string, Note>} */
  const own = new Map();
  let ahead = 0;
  let anew = false;

  // One's own note may come by both ways: as it is shown to all, and to oneself alone. The newer stands.
  /** @param {string} id */
  const settle = id => {
    const [one, other] = [shown.get(id), own.get(id)];
    const note = one && other ? (one.rev > other.rev ? one : other) : one ?? other;
    if (note) state.notes.set(id, note);
    else state.notes.delete(id);
  };

  return {
    state,

    /** @param {Seen} seen */
    see(seen) {
      if (seen.fresh) {
        const before = [...shown.keys()];
        shown.clear();
        state.groups.clear();
        state.stacks.clear();
        before.forEach(settle);
        state.fresh = anew = true;
      }
      for (const id of seen.gone) {
        shown.delete(id);
        state.stacks.delete(id);
        state.groups.delete(id);
        settle(id);
      }
      for (const group of seen.groups) state.groups.set(group.id, { ...group, material: group.material ?? state.groups.get(group.id)?.material ?? "" });
      seen.stacks.forEach(stack => state.stacks.set(stack.id, stack));
      for (const note of seen.notes) {
        shown.set(note.id, note);
        settle(note.id);
      }
      if (seen.plan) state.plan = seen.plan;
      state.head = seen.head;
      state.n = seen.fresh ? seen.n : Math.max(state.n, seen.n);
      state.known = true;
      ahead = Date.parse(seen.now) - Date.now();
    },

    /** All that one has comes after hello and after everything was sent anew; else what changed. @param {Own} said @param {boolean} greeted */
    possess(said, greeted) {
      if (greeted || anew) {
        const before = [...own.keys()];
        own.clear();
        state.votes.clear();
        before.forEach(settle);
      }
      anew = false;
      said.gone.forEach(id => { own.delete(id); settle(id); });
      said.notes.forEach(note => { own.set(note.id, note); settle(note.id); });
      said.votes.forEach(vote => state.votes.set(vote.stack, vote));
      state.mine = new Set(own.keys());
      state.group = said.group;
    },

    /** The server's time, in milliseconds. */
    now: () => Date.now() + ahead,

    /** What a phone needs to show itself without signal: the plan, and what is one's own. Nobody else's words. */
    remembered: () => ({
      head: state.head, plan: state.plan, group: state.group, groups: [...state.groups.values()],
      stacks: [...state.stacks.values()].filter(stack => stack.survives), own: [...own.values()], votes: [...state.votes.values()],
    }),

    /** @param {any} before what was remembered */
    recall(before) {
      Object.assign(state, { head: before.head, plan: before.plan, group: before.group });
      for (const group of before.groups) state.groups.set(group.id, group);
      for (const stack of before.stacks) state.stacks.set(stack.id, stack);
      this.possess({ group: before.group, notes: before.own, gone: [], votes: before.votes }, true);
    },
  };
}
