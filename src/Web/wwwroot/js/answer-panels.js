// What of a respondent's page is shown in place of the form, and what is kept of it on the device.
// @ts-check

import { forget } from "./answer-draft.js";

/** @template {HTMLElement} T @param {string} id @returns {T} */
export const at = id => /** @type {T} */ (document.getElementById(id));

/** Shows what somebody had written, to copy or to delete. @param {string} text @param {() => void} [deleted] */
export function keep(text, deleted) {
  at("kept").hidden = false;
  const place = /** @type {HTMLTextAreaElement} */ (at("kept-text"));
  place.value = text;
  at("kept-copy").onclick = async () => {
    place.select();
    await (navigator.clipboard?.writeText(text).catch(() => document.execCommand("copy")) ?? document.execCommand("copy"));
    at("kept-state").textContent = at("kept").dataset.copied ?? "";
  };
  at("kept-delete").onclick = () => {
    forget();
    deleted?.();
    at("kept").hidden = true;
  };
}

/** Shows one panel instead of the form, or the form again. @param {string | null} id */
export function panel(id) {
  for (const each of ["waiting", "refused", "thanks"]) at(each).hidden = each !== id;
  at("answer").hidden = id !== null;
  at("resumed").hidden = true;
  if (id) at(id).querySelector("h2")?.focus();
}

/** @param {string} name @param {string} [text] */
export function element(name, text) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return made;
}
