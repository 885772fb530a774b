// What a participant's phone remembers of a workshop, on this device only: what is being written, what was given back, and
// enough of the board to show itself without signal. Everything goes when the workshop is over or left.
// @ts-check

import { forgetPage, keepPage } from "./kept-page.js";

/** @typedef {{ text: string, why: string, brief?: boolean }} Kept a text given back; what was taken away is so only while one writes */

/** @param {string} code */
export function memory(code) {
  const name = `workshop:${code}`;

  return {
    /** @template T @param {string} what @param {T} otherwise @returns {T} */
    read(what, otherwise) {
      try {
        return JSON.parse(localStorage.getItem(`${name}:${what}`) ?? "null") ?? otherwise;
      } catch {
        return otherwise;
      }
    },

    /** @param {string} what @param {unknown} value nothing when it is null */
    write(what, value) {
      try {
        if (value === null) localStorage.removeItem(`${name}:${what}`);
        else localStorage.setItem(`${name}:${what}`, JSON.stringify(value));
      } catch {
        // A phone that keeps nothing has said so beside what waits.
      }
    },

    keepPage: () => keepPage(name, "/w/"),

    forget() {
      try {
        Object.keys(localStorage).filter(key => key === name || key.startsWith(`${name}:`)).forEach(key => localStorage.removeItem(key));
      } catch {
        // Where nothing is kept, nothing is to be forgotten.
      }
      forgetPage(name);
    },
  };
}
