// The last step: what is answered, to look over before it is sent, and what the server found wrong with it.
// @ts-check

import { told } from "./answer-draft.js";
import { at, element } from "./answer-panels.js";

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement[]} steps
 * @param {(step: number) => void} go
 */
export function overview(form, steps, go) {
  const list = at("overview");
  list.hidden = false;
  list.replaceChildren(...steps.flatMap((step, index) => {
    const said = told(step);
    return said ? [row(form, said, () => go(index))] : [];
  }));
}

/**
 * @param {HTMLFormElement} form
 * @param {{ question: string, answer: string }} said
 * @param {() => void} change
 */
function row(form, said, change) {
  const [place, text] = [element("div"), element("dd")];
  const answer = element("span", said.answer || (form.dataset.unanswered ?? ""));
  if (!said.answer) answer.className = "muted";
  const button = quiet(form.dataset.change ?? "", change);
  button.setAttribute("aria-label", `${form.dataset.change}: ${said.question}`);
  text.append(answer, button);
  place.append(element("dt", said.question), text);
  return place;
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement[]} steps
 * @param {(step: number) => void} go
 * @param {import("./answer-send.js").Mistake[]} mistakes
 */
export function correct(form, steps, go, mistakes) {
  form.querySelectorAll(".field-mistake").forEach(old => old.remove());
  const summary = at("wrong");
  summary.replaceChildren(...mistakes.map(({ field, message }) => {
    const place = field === "" ? null : document.getElementById(field);
    const step = steps.findIndex(each => place && each.contains(place));
    if (!place || step < 0) return element("p", message);
    mark(place, message);
    return quiet(`${told(steps[step])?.question}: ${message}`, () => go(step));
  }));
  summary.hidden = false;
  summary.focus();
}

/** @param {HTMLElement} field @param {string} message */
function mark(field, message) {
  const text = element("p", message);
  text.className = "ds-validation-message field-mistake";
  text.id = `${field.id}-mistake`;
  (field.closest("fieldset, .field, .step") ?? field).append(text);
  field.setAttribute("aria-describedby", text.id);
}

/** @param {string} text @param {() => void} press */
function quiet(text, press) {
  const button = element("button", text);
  Object.assign(button, { type: "button", className: "ds-button small", onclick: press });
  button.dataset.variant = "tertiary";
  return button;
}
