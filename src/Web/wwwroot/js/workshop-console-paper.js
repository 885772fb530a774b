// Notes that were written on paper, typed in by whoever leads: one a line.
// @ts-check

import { part, patch, survivors, tell } from "./workshop-view.js";

/** Notes in one command: the server hears no message as long as a whole wall. */
const together = 15;

/** @param {HTMLElement} page @param {import("./workshop-live.js").Live} live @param {import("./workshop-board.js").Board["words"]} words */
export function paper(page, live, words) {
  const { state } = live;
  const form = /** @type {HTMLFormElement} */ (part(page, "paper"));
  const group = /** @type {HTMLSelectElement} */ (part(form, "paper-group"));
  const under = /** @type {HTMLSelectElement} */ (part(form, "paper-under"));
  const field = /** @type {HTMLTextAreaElement} */ (part(form, "paper-text"));
  let [shown, inColumns] = [0, false];

  const option = (/** @type {HTMLElement} */ element, /** @type {{ value: string, text: string }} */ item) => {
    /** @type {HTMLOptionElement} */ (element).value = item.value;
    tell(element, item.text);
  };
  const fill = (/** @type {HTMLSelectElement} */ select, /** @type {{ value: string, text: string }[]} */ items) => patch(select, items, item => `_${item.value}`, () => document.createElement("option"), option);

  const draw = (round = shown) => {
    shown = round;
    fill(group, [...state.groups.values()].map(each => ({ value: each.id, text: each.name || words("wholeGroup") })));
    part(form, "paper-group-choice").hidden = state.groups.size < 2;
    const columns = state.plan.find(phase => phase.round === round && phase.kind === "Produce")?.columns ?? [];
    const above = columns.length > 0 ? [] : survivors(state, group.value, round - 1);
    fill(under, columns.length > 0
      ? columns.map((text, at) => ({ value: String(at), text }))
      : [{ value: "", text: words("besides") }, ...above.map(stack => ({ value: stack.id, text: stack.name || words("unnamed") }))]);
    part(form, "paper-under-choice").hidden = columns.length + above.length === 0;
    inColumns = columns.length > 0;
  };

  group.addEventListener("change", () => draw());
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const texts = field.value.split("\n").map(line => line.trim()).filter(line => line !== "");
    if (texts.length === 0) return field.focus();
    const place = inColumns ? { column: Number(under.value), heading: null } : { column: 0, heading: under.value || null };
    const sent = [];
    for (let at = 0; at < texts.length; at += together) {
      const some = texts.slice(at, at + together);
      sent.push(live.do({ c: "writeMany", group: group.value, round: shown, ...place, texts: some }).then(answer => ("n" in answer ? [] : some)));
    }
    // What the server will not have stays, to be mended.
    field.value = (await Promise.all(sent)).flat().join("\n");
  });
  return { draw };
}
