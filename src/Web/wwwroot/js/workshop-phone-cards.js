// Refining on a phone: each survivor is a card with a few fields, saved as one leaves each; what is missing is said in words.
// @ts-check

import { emptyCard } from "./workshop-ahead.js";
import { dotsLeft, drawVote, votingNow, counted } from "./workshop-phone-vote.js";
import { part, patch, stamp, survivors, tell } from "./workshop-view.js";

/** @typedef {import("./workshop-ahead.js").View} View */
/** @typedef {import("./workshop-live.js").Phase} Phase */
/** @typedef {import("./workshop-live.js").Stack} Stack */
/** @typedef {import("./workshop-live.js").Card} Card */

const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

const missings = ["cardLacksStep", "cardLacksHome"];

/** What a card lacks before it is done: the key of the words for it. @param {Card} card */
export function lacks(card) {
  if (card.firstStep.trim() === "") return missings[0];
  return card.home.trim() === "" && !card.noHomeYet ? missings[1] : null;
}

/** @param {Card} card */
const standing = card => lacks(card) ?? (!card.landed ? "cardOpen" : card.home.trim() === "" ? "cardHomeless" : "cardDone");

/** @param {import("./workshop-phone.js").Phone} phone */
export function cards(phone) {
  const { live, word } = phone;
  const list = at("cards");
  /** @param {Element} inside */
  const idOf = inside => /** @type {HTMLElement} */ (inside.closest("li"))?.dataset.key ?? "";
  /** @param {string} id */
  const cardOf = id => phone.view().stacks.get(id)?.card ?? emptyCard;

  /** @param {string} id @param {Partial<Card>} change */
  const save = (id, change) => {
    const card = { ...cardOf(id), ...change };
    if (lacks(card)) card.landed = false;
    void live.do({ c: "card", stack: id, card }).then(answer => {
      if ("n" in answer) missings.filter(each => each !== lacks(card)).forEach(each => phone.unsay(word(each)));
    });
    phone.redraw();
  };

  list.addEventListener("change", event => {
    const field = event.target;
    if (field instanceof HTMLTextAreaElement) {
      phone.memory.write(`card:${idOf(field)}:${field.name}`, null);
      save(idOf(field), { [field.name]: field.value.trim() });
    }
    if (field instanceof HTMLInputElement) save(idOf(field), { noHomeYet: field.checked });
  });
  // What is being written is left by turning the phone over more often than by going to the next field.
  list.addEventListener("input", event => {
    const field = event.target;
    if (field instanceof HTMLTextAreaElement) phone.memory.write(`card:${idOf(field)}:${field.name}`, field.value);
  });
  list.addEventListener("click", event => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    if (!button) return;
    const [id, card] = [idOf(button), cardOf(idOf(button))];
    const missing = lacks(card);
    if (missing) phone.say(word(missing));
    else save(id, { landed: !card.landed });
  });

  /** @param {View} view @param {Phase} phase */
  return (view, phase) => {
    const mine = survivors(view, view.group ?? "", phase.round || Infinity);
    tell(at("cards-none"), mine.length === 0 ? word("noCards") : "");
    patch(list, mine, stack => stack.id, make, draw);
  };

  /** @param {Stack} stack */
  function make(stack) {
    const item = stamp("t-card");
    item.querySelectorAll("textarea, input").forEach(each => {
      const field = /** @type {HTMLTextAreaElement | HTMLInputElement} */ (each);
      field.id = `${field.name}-${stack.id}`;
      /** @type {HTMLLabelElement} */ (field.parentElement?.querySelector("label")).htmlFor = field.id;
      const hint = field.parentElement?.querySelector(".hint");
      if (hint) {
        hint.id = `${field.id}-hint`;
        field.setAttribute("aria-describedby", hint.id);
      }
      const begun = phone.memory.read(`card:${stack.id}:${field.name}`, null);
      if (begun !== null) setTimeout(() => { field.value = begun; field.dispatchEvent(new Event("change", { bubbles: true })); });
    });
    return item;
  }

  /** @param {HTMLElement} item @param {Stack} stack */
  function draw(item, stack) {
    const card = stack.card ?? emptyCard;
    tell(part(item, "name"), stack.name || word("nameless"));
    tell(part(item, "standing"), word(standing(card)));
    item.classList.toggle("done", card.landed);
    part(item, "land").hidden = card.landed;
    part(item, "reopen").hidden = !card.landed;
    tell(part(item, "missing"), lacks(card) ? word(lacks(card) ?? "") : "");
    item.querySelectorAll("textarea").forEach(field => {
      const said = String(card[/** @type {keyof Card} */ (field.name)]);
      if (document.activeElement !== field && field.value !== said && phone.memory.read(`card:${stack.id}:${field.name}`, null) === null) field.value = said;
    });
    /** @type {HTMLInputElement} */ (item.querySelector("input")).checked = card.noHomeYet;
  }
}

/** What survived in every group, shown to all. @param {import("./workshop-phone.js").Phone} phone */
export function plenum(phone) {
  /** @param {View} view @param {Phase} phase */
  return (view, phase) => {
    const groups = [...view.groups.values()].map(group => ({ group, stacks: survivors(view, group.id, Infinity) })).filter(each => each.stacks.length > 0);
    const all = groups.flatMap(each => each.stacks);
    const voting = votingNow(view, phase, view.group ?? "");
    const left = dotsLeft(view, phase, all);
    phone.setLeft(voting === "Dots" ? left : null);
    tell(at("plenum-none"), all.length === 0 ? phone.word("noCards") : voting === "Dots" ? phone.word("dotsLead") : "");
    patch(at("plenum-groups"), groups, each => each.group.id, () => stamp("t-group"), (item, { group, stacks }) => {
      tell(part(item, "name"), group.name || phone.word("wholeGroup"));
      part(item, "name").hidden = groups.length < 2;
      patch(part(item, "stacks"), stacks, stack => stack.id, () => stamp("t-survivor"), (row, stack) => {
        tell(part(row, "name"), stack.name || phone.word("nameless"));
        part(row, "chosen").hidden = !stack.chosen;
        tell(part(row, "what"), stack.card?.what ?? "");
        tell(part(row, "step"), stack.card?.firstStep ?? "");
        part(row, "step-part").hidden = !stack.card?.firstStep;
        tell(part(row, "home"), stack.card?.home || (stack.card?.noHomeYet ? phone.word("cardHomeless") : ""));
        tell(part(row, "sum"), counted(phone, stack));
        row.classList.toggle("survives", stack.chosen);
        drawVote(phone, row, stack, voting, left);
      });
    });
  };
}
