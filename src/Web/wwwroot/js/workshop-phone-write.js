// Writing on a phone: one field, one's own notes below it, and the others' once they are shown. Nothing here judges.
// @ts-check

import { coached } from "./workshop-coach.js";
import { part, patch, phaseOf, stamp, survivors, tell } from "./workshop-view.js";

/** @typedef {import("./workshop-ahead.js").View} View */
/** @typedef {import("./workshop-live.js").Phase} Phase */
/** @typedef {import("./workshop-live.js").Note} Note */
/** @typedef {{ text: string, note: string | null, column: number, heading: string | null, phase: number | null }} Draft */

const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const longest = 280;
const few = 40;

/** @param {import("./workshop-phone.js").Phone} phone */
export function writing(phone) {
  const { live, word, memory } = phone;
  const field = /** @type {HTMLTextAreaElement} */ (at("write-text"));
  const under = /** @type {HTMLSelectElement} */ (at("write-under"));
  /** @type {Draft} */
  const draft = memory.read("draft", { text: "", note: null, column: 0, heading: null, phase: null });
  let statement = false;
  const coach = coached(live, field, at("coach"), () => statement);

  const save = () => {
    draft.text = field.value;
    memory.write("draft", draft.text === "" && draft.note === null ? null : draft);
    const left = longest - field.value.length;
    at("write-left").hidden = left > few;
    tell(at("write-left"), word("lettersLeft", left));
  };

  const clear = () => {
    Object.assign(draft, { text: "", note: null });
    field.value = "";
    save();
    coach();
    label();
  };

  const label = () => {
    const changes = draft.note !== null;
    tell(at("write-label"), word(changes ? "changeNote" : statement ? "writeProposal" : "writeNote"));
    tell(at("write-put"), word(changes ? "saveChange" : statement ? "propose" : "put"));
    at("write-cancel").hidden = !changes;
  };

  const put = () => {
    const text = field.value.trim();
    field.focus();
    if (text === "") return;
    void live.do({ c: "write", note: draft.note ?? live.id(), column: draft.column, heading: draft.heading, text, round: phaseOf(live.state)?.round ?? null });
    clear();
    phone.say(word(live.state.online ? "noteDown" : "noteKept"));
  };

  /** @param {string} id */
  const change = id => {
    const note = phone.view().notes.get(id);
    if (!note) return;
    if (draft.note === null && field.value.trim() !== "") phone.keep(field.value, word("aside"));
    Object.assign(draft, { note: id, column: note.column, heading: note.heading });
    field.value = note.text;
    save();
    label();
    choose();
    field.focus();
    field.scrollIntoView({ block: "center" });
  };

  // What is taken away is still there to be written again: no question is asked first.
  /** @param {string} id */
  const withdraw = id => {
    const note = phone.view().notes.get(id);
    if (!note) return;
    void live.do({ c: "withdraw", note: id });
    if (draft.note === id) clear();
    phone.keep(note.text, word("takenAway"), true);
    field.focus();
  };

  const choose = () => {
    under.value = draft.heading ?? "";
    if (under.selectedIndex < 0) under.value = "";
    at("write-columns").querySelectorAll("input").forEach(box => { box.checked = Number(box.value) === draft.column; });
  };

  field.value = draft.text;
  field.addEventListener("input", save);
  field.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) put();
  });
  under.addEventListener("change", () => { draft.heading = under.value || null; save(); });
  at("write-columns").addEventListener("change", event => { draft.column = Number(/** @type {HTMLInputElement} */ (event.target).value); save(); });
  at("write").addEventListener("submit", event => { event.preventDefault(); put(); });
  at("write-cancel").addEventListener("click", () => { clear(); field.focus(); });
  at("mine").addEventListener("click", event => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    const id = button?.closest("li")?.dataset.key;
    if (id) (button.dataset.part === "change" ? change : withdraw)(id);
  });

  /** @param {View} view @param {Phase} phase */
  const choices = (view, phase) => {
    const headings = phase.kind === "Produce" ? survivors(view, view.group ?? "", phase.round - 1) : [];
    at("write-headings").hidden = headings.length === 0;
    patch(under, [{ id: "", name: under.dataset.none ?? "" }, ...headings], each => each.id, () => document.createElement("option"), (option, each) => {
      /** @type {HTMLOptionElement} */ (option).value = each.id;
      tell(option, each.name);
    });
    at("write-columns").hidden = phase.columns.length === 0;
    patch(part(at("write-columns"), "choices"), phase.columns.map((name, index) => ({ name, index })), each => String(each.index), () => stamp("t-column"), (choice, each) => {
      /** @type {HTMLInputElement} */ (choice.querySelector("input")).value = String(each.index);
      tell(part(choice, "text"), each.name);
    });
    if (headings.every(each => each.id !== draft.heading)) draft.heading = null;
    if (draft.column >= Math.max(phase.columns.length, 1)) draft.column = 0;
    choose();
  };

  return {
    /** A text to write again. @param {string} text */
    take(text) {
      field.value = field.value.trim() === "" ? text : `${field.value.trimEnd()}\n${text}`;
      save();
      field.focus();
    },

    /** @param {View} view @param {Phase | null} phase */
    draw(view, phase) {
      const now = phase && (phase.kind === "Produce" || phase.kind === "Statement") ? phase : null;
      // Whoever was in the middle of a note when the phase went on has it back, to copy or to write later.
      if (draft.text.trim() !== "" && draft.phase !== null && draft.phase !== (now?.number ?? -1) && view.known) {
        phone.keep(draft.text, word("phaseOver"));
        clear();
      }
      if (!now) return;
      draft.phase = now.number;
      statement = now.kind === "Statement";
      label();
      choices(view, now);
      notes(view, now);
    },
  };

  /** @param {View} view @param {Phase} phase */
  function notes(view, phase) {
    const here = [...view.notes.values()].filter(note => note.round === phase.round && note.group === (view.group ?? ""));
    const mine = here.filter(note => view.mine.has(note.id)).reverse();
    const others = here.filter(note => !view.mine.has(note.id));
    const group = view.groups.get(view.group ?? "");
    const shown = !!group?.revealed.includes(phase.round);
    at("mine-part").hidden = mine.length === 0;
    patch(at("mine"), mine, note => note.id, () => stamp("t-mine"), (item, note) => fill(item, note, view));
    tell(at("written"), group && group.written > 0 ? word("written", group.written) : "");
    tell(at("shown-later"), shown ? "" : word(group?.selfLed ? "shownByGroup" : "shownLater"));
    at("others-part").hidden = others.length === 0;
    patch(at("others"), others, note => note.id, () => stamp("t-other"), (item, note) => {
      tell(part(item, "text"), note.removed ? word("removed") : note.text);
      part(item, "use").hidden = !(statement && group?.selfLed) || note.removed;
    });
  }

  /** @param {HTMLElement} item @param {Note} note @param {View} view */
  function fill(item, note, view) {
    tell(part(item, "text"), note.removed ? word("removed") : note.text);
    item.classList.toggle("waits", view.waits.has(note.id));
    tell(part(item, "state"), view.waits.has(note.id) && !view.online ? word("waits") : "");
    part(item, "buttons").hidden = note.removed || note.stack !== null;
    for (const name of ["change", "withdraw"]) part(item, name).setAttribute("aria-label", `${part(item, name).textContent}: ${note.text.slice(0, few)}`);
  }
}
