// What a group that leads itself decides on its phones: when its notes are shown, when it votes, and what it works on.
// @ts-check

import { coached } from "./workshop-coach.js";
import { part } from "./workshop-view.js";

/** @typedef {import("./workshop-ahead.js").View} View */
/** @typedef {import("./workshop-live.js").Phase} Phase */

const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {import("./workshop-phone.js").Phone} phone */
export function leading(phone) {
  const { live } = phone;
  const field = /** @type {HTMLTextAreaElement} */ (at("statement-text"));
  const coach = coached(live, field, at("statement-coach"), () => true);
  const group = () => phone.view().group;

  at("reveal").addEventListener("click", () => void live.do({ c: "reveal", group: group() }));
  at("voting-open").addEventListener("click", () => void live.do({ c: "voting", group: group(), open: true }));
  at("voting-close").addEventListener("click", () => void live.do({ c: "voting", group: group(), open: false }));
  at("statement-form").addEventListener("submit", event => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === "") return field.focus();
    void live.do({ c: "statement", group: group(), text });
    field.value = "";
    coach();
    /** @type {HTMLDetailsElement} */ (at("statement-choice")).open = false;
    at("phase").focus();
  });
  at("others").addEventListener("click", event => {
    const button = /** @type {HTMLElement} */ (event.target).closest("[data-part=use]");
    if (!button) return;
    field.value = part(/** @type {HTMLElement} */ (button.closest("li")), "text").textContent ?? "";
    /** @type {HTMLDetailsElement} */ (at("statement-choice")).open = true;
    coach();
    field.focus();
  });

  /** @param {View} view @param {Phase | null} phase */
  return (view, phase) => {
    const mine = view.groups.get(view.group ?? "");
    const led = !!mine?.selfLed && phase !== null;
    const round = phase?.round ?? 0;
    const writes = phase?.kind === "Produce" || phase?.kind === "Statement";
    at("statement-choice").hidden = !(led && phase.kind === "Statement");
    at("reveal-part").hidden = !(led && writes && phase.showing === "AtReveal" && !mine.revealed.includes(round) && mine.written > 0);
    const votes = led && phase.kind === "Land" && phase.voting !== "None";
    at("voting-part").hidden = !votes;
    at("voting-open").hidden = !votes || mine.voting.includes(round);
    at("voting-close").hidden = !votes || !mine.voting.includes(round);
  };
}
