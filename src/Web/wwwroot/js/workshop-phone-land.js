// Landing on a phone: notes are pressed and put on stacks, stacks get names, dots or points, and what survives is marked.
// @ts-check

import { counted, dotsLeft, drawVote, votingNow } from "./workshop-phone-vote.js";
import { areas, part, patch, stamp, tell } from "./workshop-view.js";

/** @typedef {import("./workshop-ahead.js").View} View */
/** @typedef {import("./workshop-live.js").Phase} Phase */
/** @typedef {import("./workshop-live.js").Note} Note */
/** @typedef {import("./workshop-live.js").Stack} Stack */
/** @typedef {{ notes: string[], name: string }} Suggestion */

const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {import("./workshop-phone.js").Phone} phone */
export function landing(phone) {
  const { live, word } = phone;
  /** @type {Set<string>} */
  const picked = new Set();
  /** @type {Suggestion[]} */
  let suggestions = [];
  const name = /** @type {HTMLInputElement} */ (at("pick-name"));
  const page = at("landing");

  const unpick = () => { picked.clear(); phone.redraw(); };

  /** @param {string | null} stack */
  const put = stack => {
    void live.do({ c: "put", notes: [...picked], stack });
    unpick();
  };

  page.addEventListener("change", event => {
    const box = /** @type {HTMLInputElement} */ (event.target);
    const id = /** @type {HTMLElement | null} */ (box.closest("li[data-key]"))?.dataset.key ?? "";
    if (box.dataset.part === "pick") {
      if (box.checked) picked.add(id);
      else picked.delete(id);
      phone.redraw();
    } else if (box.dataset.part === "choose") {
      void live.do({ c: "choose", stack: id, survives: box.checked });
    }
  });

  page.addEventListener("click", event => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    const item = /** @type {HTMLElement | null} */ (button?.closest("li[data-key]") ?? null);
    if (!button || !item) return;
    const id = item.dataset.key ?? "";
    if (button.dataset.part === "here") put(id);
    if (button.dataset.part === "rename") rename(item, id);
    if (button.dataset.part === "make") make(id);
    if (button.dataset.part === "not") refuse(id);
  });

  page.addEventListener("submit", event => {
    event.preventDefault();
    const item = /** @type {HTMLElement} */ (event.target).closest("li");
    const field = /** @type {HTMLInputElement | null} */ (item?.querySelector("[data-part=name-field]") ?? null);
    if (!item || !field) return;
    if (field.value.trim() !== "") void live.do({ c: "stack", stack: item.dataset.key, name: field.value.trim(), notes: [] });
    part(item, "rename-form").hidden = true;
    part(item, "rename").focus();
  });

  /** @param {HTMLElement} item @param {string} id */
  const rename = (item, id) => {
    const form = part(item, "rename-form");
    const field = /** @type {HTMLInputElement} */ (part(item, "name-field"));
    form.hidden = !form.hidden;
    field.value = phone.view().stacks.get(id)?.name ?? "";
    if (!form.hidden) field.focus();
  };

  at("pick-form").addEventListener("submit", event => {
    event.preventDefault();
    if (picked.size === 0) return;
    void live.do({ c: "stack", stack: live.id(), name: name.value.trim(), notes: [...picked] });
    name.value = "";
    unpick();
    at("stacks-title").focus();
  });
  at("pick-off").addEventListener("click", () => put(null));
  at("pick-none").addEventListener("click", unpick);

  at("suggest-ask").addEventListener("click", async () => {
    const said = await live.call("suggest", phone.view().group);
    suggestions = said?.stacks ?? [];
    phone.say(suggestions.length === 0 ? word("noSuggestions") : "");
    phone.redraw();
    if (suggestions.length > 0) at("suggest-title").focus();
  });

  /** @param {string} key */
  const make = key => {
    const suggested = suggestions.find(each => each.notes.join() === key);
    if (suggested) void live.do({ c: "stack", stack: live.id(), name: suggested.name, notes: suggested.notes });
    refuse(key);
  };

  /** @param {string} key */
  const refuse = key => {
    suggestions = suggestions.filter(each => each.notes.join() !== key);
    phone.redraw();
    at(suggestions.length > 0 ? "suggest-title" : "stacks-title").focus();
  };

  /** @param {View} view @param {Phase} phase */
  return (view, phase) => {
    const area = areas(view, phase.round).find(each => each.group.id === view.group);
    const voting = area ? votingNow(view, phase, area.group.id) : "None";
    const piles = area?.stacks ?? [];
    const left = dotsLeft(view, phase, piles.map(pile => pile.stack));
    const sortable = voting === "None" && phase.kind !== "Plenum";
    const notes = new Set([...area?.loose ?? [], ...piles.flatMap(pile => pile.notes)].map(note => note.id));
    picked.forEach(id => { if (!notes.has(id) || !sortable) picked.delete(id); });

    tell(at("land-lead"), notes.size === 0 ? word("nothingYet") : voting === "Dots" ? word("dotsLead") : voting === "Scales" ? word("scalesLead") : word("sortLead"));
    phone.setLeft(voting === "Dots" ? left : null);
    at("suggest").hidden = !sortable || (area?.loose.length ?? 0) < 2;
    suggestions = suggestions.filter(each => each.notes.every(id => view.notes.get(id)?.stack === null));
    at("suggestions").hidden = suggestions.length === 0 || !sortable;
    patch(part(at("suggestions"), "list"), suggestions, each => each.notes.join(), () => stamp("t-suggestion"), (item, each) => {
      tell(part(item, "name"), each.name);
      patch(part(item, "notes"), each.notes, id => id, () => document.createElement("li"), (row, id) => tell(row, view.notes.get(id)?.text ?? ""));
    });

    at("stacks-part").hidden = piles.length === 0;
    patch(at("stacks"), piles, pile => pile.stack.id, () => stamp("t-stack"), (item, pile) => drawStack(item, pile.stack, pile.notes, view, voting, left));
    at("loose-part").hidden = (area?.loose.length ?? 0) === 0;
    patch(at("loose"), area?.loose ?? [], note => note.id, () => stamp("t-pick"), (item, note) => drawNote(item, note, view, sortable));
    at("pick").hidden = picked.size === 0;
    tell(at("picked"), word("picked", picked.size));
    at("pick-off").hidden = ![...picked].some(id => view.notes.get(id)?.stack);
  };

  /** @param {HTMLElement} item @param {Stack} stack @param {Note[]} notes @param {View} view @param {"None" | "Dots" | "Scales"} voting @param {number} left */
  function drawStack(item, stack, notes, view, voting, left) {
    const group = view.groups.get(stack.group);
    const name = stack.name || word("nameless");
    tell(part(item, "name"), name);
    part(item, "survives").hidden = !stack.survives;
    part(item, "rename").hidden = voting !== "None";
    part(item, "rename").setAttribute("aria-label", `${part(item, "rename").textContent}: ${name}`);
    part(item, "here").hidden = picked.size === 0;
    tell(part(item, "here-text"), word("putHere", picked.size));
    tell(part(item, "here-name"), word("putIn", name));
    tell(part(item, "sum"), counted(phone, stack));
    part(item, "choose-part").hidden = !group?.selfLed || voting !== "None";
    /** @type {HTMLInputElement} */ (part(item, "choose")).checked = stack.survives;
    tell(part(item, "choose-name"), name);
    item.classList.toggle("survives", stack.survives);
    drawVote(phone, item, stack, voting, left);
    patch(part(item, "notes"), notes, note => note.id, () => stamp("t-pick"), (row, note) => drawNote(row, note, view, voting === "None"));
  }

  /** @param {HTMLElement} item @param {Note} note @param {View} view @param {boolean} sortable */
  function drawNote(item, note, view, sortable) {
    const box = /** @type {HTMLInputElement} */ (part(item, "pick"));
    tell(part(item, "text"), note.removed ? word("removed") : note.text);
    box.hidden = !sortable;
    box.disabled = !sortable;
    box.checked = picked.has(note.id);
    item.classList.toggle("waits", view.waits.has(note.id));
  }
}
