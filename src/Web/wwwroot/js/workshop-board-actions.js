// What happens when something on the board is pressed, changed, dragged or dropped. Nothing is changed here: the server is
// told, and what it says is drawn; a new stack alone is there at once, for its name to be typed.
// @ts-check

import { part, tell } from "./workshop-view.js";

/** @typedef {import("./workshop-board.js").Board} Board */

/** @param {Board} self */
export function actions(self) {
  const { place, live, selection } = self;
  const bar = part(document, "selection");
  const near = (/** @type {Element} */ element, /** @type {string} */ what) => /** @type {HTMLElement | null} */ (element.closest(`[data-${what}]`))?.dataset[what] ?? "";
  const value = (/** @type {Element} */ within, /** @type {string} */ name) => /** @type {HTMLInputElement} */ (part(within, name)).value;

  /** @type {Record<string, (from: HTMLElement) => void>} */
  const deeds = {
    reveal: from => live.do({ c: "reveal", group: near(from, "group") }),
    open: from => live.do({ c: "voting", group: near(from, "group"), open: true }),
    close: from => live.do({ c: "voting", group: near(from, "group"), open: false }),
    survive: from => live.do({ c: "choose", stack: near(from, "stack"), survives: from.getAttribute("aria-pressed") !== "true" }),
    put: from => put(near(from, "stack")),
    unmake: from => live.do({ c: "unmake", stack: near(from, "stack") }),
    blank: from => confirm(self, [near(from, "stack")]),
    fewer: from => dots(from, -1),
    more: from => dots(from, 1),
    suggest: async from => {
      const group = near(from, "group");
      const found = await live.call("suggest", group);
      self.suggested.set(group, found?.stacks ?? []);
      self.draw();
    },
    accept: from => {
      const item = /** @type {HTMLElement} */ (from.closest("[data-at]"));
      const stack = self.suggested.get(near(from, "group"))?.[Number(item.dataset.at)];
      const there = stack?.notes.filter(id => live.state.notes.get(id)?.stack === null) ?? [];
      live.do({ c: "stack", stack: live.id(), name: value(item, "suggested-name"), notes: there });
    },
    decline: from => {
      self.suggested.get(near(from, "group"))?.splice(Number(near(from, "at")), 1, { notes: [], name: "" });
      self.draw();
    },
    state: from => {
      const area = /** @type {HTMLElement} */ (from.closest("[data-group]"));
      delete part(area, "statement-text").dataset.touched;
      live.do({ c: "statement", group: near(from, "group"), text: value(area, "statement-text") });
    },
    pile: () => make(selection.all),
    into: () => { if (value(bar, "into") !== "") put(value(bar, "into")); },
    "take-out": () => put(null),
    hide: () => hide(true),
    unhide: () => hide(false),
    remove: () => confirm(self, selection.all),
    "as-statement": () => {
      const notes = selection.all.map(id => live.state.notes.get(id));
      const area = place.querySelector(`[data-group="${notes[0]?.group}"]`);
      if (!area) return;
      const text = /** @type {HTMLTextAreaElement} */ (part(area, "statement-text"));
      text.value = notes.map(note => note?.text ?? "").join(" ");
      // As if it had been typed: the coach looks at it too.
      text.dispatchEvent(new Event("input", { bubbles: true }));
      selection.clear();
      text.focus();
    },
    "let-go": () => selection.goOn(),
  };

  /** @param {string | null} stack */
  const put = stack => {
    live.do({ c: "put", notes: selection.all, stack });
    selection.goOn();
  };
  /** @param {string[]} notes */
  const make = notes => {
    const stack = live.id();
    self.naming = stack;
    live.do({ c: "stack", stack, name: "", notes });
    selection.clear();
  };
  /** @param {boolean} hidden */
  const hide = hidden => {
    selection.all.forEach(note => { if (live.state.notes.get(note)?.hidden !== hidden) live.do({ c: "hide", note, hidden }); });
    selection.goOn();
  };
  /** @param {HTMLElement} from @param {number} by */
  const dots = (from, by) => {
    if (from.getAttribute("aria-disabled") === "true") return;
    const placed = Number(near(from, "placed")) + by;
    live.do({ c: "vote", stack: near(from, "stack"), dots: Math.max(0, placed), new: null, useful: null });
  };

  for (const where of [place, bar]) {
    where.addEventListener("click", event => {
      const button = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("button[data-do]"));
      if (button) tell(part(document, "refused"), "");
      if (button) deeds[button.dataset.do ?? ""]?.(button);
    });
  }
  place.addEventListener("change", event => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    const stack = near(field, "stack");
    if (field.dataset.part === "rename") {
      live.do({ c: "stack", stack, name: field.value, notes: [] });
      setTimeout(() => fold(field));
    }
    if (field.dataset.part === "merge" && field.value !== "") live.do({ c: "merge", from: stack, into: field.value });
    if (field.type === "radio") scale(field, stack);
  });
  place.addEventListener("input", event => {
    const field = /** @type {HTMLTextAreaElement} */ (event.target);
    if (field.dataset.part === "statement-text") field.dataset.touched = "yes";
  });
  dragging(self, put, make);

  // A stack that has its name is closed again, unless one goes on within.
  const fold = (/** @type {HTMLInputElement} */ field) => {
    const tools = /** @type {HTMLDetailsElement} */ (field.closest("details"));
    const within = tools.contains(document.activeElement);
    if (within && document.activeElement !== field) return;
    if (within) tools.querySelector("summary")?.focus();
    tools.open = false;
  };

  /** @param {HTMLInputElement} field @param {string} stack */
  const scale = (field, stack) => {
    const own = live.state.votes.get(stack);
    const said = { new: own?.new ?? null, useful: own?.useful ?? null, [near(field, "scale")]: Number(field.value) };
    live.do({ c: "vote", stack, dots: 0, ...said });
  };
}

/** @param {Board} self @param {(stack: string) => void} put @param {(notes: string[]) => void} make */
function dragging({ place, selection }, put, make) {
  const target = (/** @type {Event} */ event) => /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("[data-stack], [data-drop]"));
  const mark = (/** @type {HTMLElement | null} */ over) => {
    place.querySelectorAll(".drop-here").forEach(each => { if (each !== over) each.classList.remove("drop-here"); });
    over?.classList.add("drop-here");
  };
  place.addEventListener("dragstart", event => {
    const note = /** @type {HTMLElement} */ (event.target).closest?.("[data-note]");
    if (!(note instanceof HTMLElement) || !event.dataTransfer) return;
    selection.add(note.dataset.note ?? "");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", part(note, "text").textContent ?? "");
    place.classList.add("dragging");
  });
  place.addEventListener("dragover", event => {
    if (!place.classList.contains("dragging")) return;
    mark(target(event));
    if (target(event)) event.preventDefault();
  });
  place.addEventListener("drop", event => {
    const over = target(event);
    if (!over) return;
    event.preventDefault();
    if (over.dataset.stack) put(over.dataset.stack);
    else make(selection.all);
  });
  place.addEventListener("dragend", () => {
    mark(null);
    place.classList.remove("dragging");
    selection.clear();
  });
}

/** Removing for confidentiality is asked once more, with what it does. @param {Board} self @param {string[]} ids */
function confirm({ live, selection }, ids) {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById("removing"));
  dialog.returnValue = "";
  dialog.onclose = () => {
    if (dialog.returnValue !== "remove") return;
    ids.forEach(id => live.do({ c: "remove", id }));
    selection.goOn();
  };
  dialog.showModal();
}
