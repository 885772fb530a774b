// The draft of an answer: lies on this device only, under a key made from the link, and goes when the answer is taken.
// @ts-check

import { forgetPage } from "./kept-page.js";

/**
 * @typedef {object} Draft
 * @property {Record<string, string[]>} values what is written, by field
 * @property {number} step where one is
 * @property {string} text what is written, for a person to read
 * @property {string} ballot the answer's own random id, the same however often it is sent
 * @property {string | null} sending what is on its way, word for word, from the moment one has pressed Send
 */

const technical = ["ballot", "ticket", "homepage"];

export const key = `answer:${hash(location.pathname)}`;

/** @returns {Draft | null} */
export function read() {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/**
 * @param {Draft} draft
 * @returns {boolean} whether the browser keeps it
 */
export function write(draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Lets go of the draft and the page kept for it. */
export function forget() {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing is kept, nothing is to be forgotten.
  }
  forgetPage(key);
}

/** A random id, version 4; crypto.randomUUID is not to be had everywhere. */
export function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/**
 * @param {HTMLFormElement} form
 * @returns {Record<string, string[]>}
 */
export function written(form) {
  /** @type {Record<string, string[]>} */
  const values = {};
  for (const [name, value] of new FormData(form))
    if (!technical.includes(name) && typeof value === "string" && value !== "") (values[name] ??= []).push(value);
  return values;
}

/**
 * @param {HTMLFormElement} form
 * @param {Record<string, string[]>} values
 */
export function fill(form, values) {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox"))
      field.checked = values[field.name]?.includes(field.value) ?? (field.type === "radio" && field.value === "");
    else if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
      field.value = values[field.name]?.[0] ?? "";
  }
}

/**
 * What stands in one step: its question and what is answered, as a person reads it; null where it asks nothing.
 * @param {Element} step
 */
export function told(step) {
  const heading = step.querySelector("h2");
  const asked = step.querySelector("textarea, fieldset, select");
  if (!heading || !asked) return null;
  const lines = [...step.querySelectorAll("textarea, fieldset, select")].map(field => line(step, field)).filter(text => text !== "");
  return { question: words(heading), answer: lines.join("\n") };
}

/** @param {Element} step @param {Element} field */
function line(step, field) {
  if (field instanceof HTMLTextAreaElement) return field.value.trim();
  if (field instanceof HTMLSelectElement) return field.value === "" ? "" : words(field.selectedOptions[0]);
  const chosen = [...field.querySelectorAll("input:checked")].filter(box => /** @type {HTMLInputElement} */ (box).value !== "").map(box => words(box.parentElement));
  if (chosen.length === 0) return "";
  const own = step.querySelectorAll("fieldset").length > 1 ? `${words(field.querySelector("legend"))}: ` : "";
  return own + chosen.join(", ");
}

/** @param {Element | null | undefined} element */
function words(element) {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

// 53 bits of a mix of the link: enough to tell links apart, and not the link.
/** @param {string} text */
function hash(text) {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), 2654435761);
    two = Math.imul(two ^ text.charCodeAt(i), 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
