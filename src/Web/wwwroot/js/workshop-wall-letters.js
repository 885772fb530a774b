// How broad words are on the wall, and how many lines a text takes.
// @ts-check

/**
 * Letters as they are measured: how broad a word is, in em. In the browser this is exact; the reckoning below is somewhat broader
 * than Inter, so that a line too many is reckoned with rather than one too few.
 * @type {(word: string) => number}
 */
let measured = word => [...word].reduce((sum, letter) => sum + breadth(letter), 0);

/** @type {Map<string, number[]>} */
const known = new Map();

/** From now on words are as broad as this says. @param {(word: string) => number} measure */
export function measureWith(measure) {
  measured = measure;
  known.clear();
}

/** The words' breadths in em. @param {string} text */
function words(text) {
  let found = known.get(text);
  if (!found) {
    found = text.split(/\s+/).filter(word => word !== "").map(measured);
    if (known.size > 5000) known.clear();
    known.set(text, found);
  }
  return found;
}

/** @param {string} text */
export const broadness = text => words(text).reduce((sum, word) => sum + word, 0);

/** @param {string} letter */
function breadth(letter) {
  if ("iljI.,:;'!|".includes(letter)) return 0.32;
  if ("ftr()-/«»\"".includes(letter)) return 0.45;
  if ("mwMWæÆ—@%".includes(letter)) return 0.98;
  if (letter >= "A" && letter <= "Ø") return 0.76;
  return letter > "\u2e7f" ? 1.1 : 0.64;
}

/** @param {string} text @param {number} broad */
export function lines(text, broad) {
  const space = 0.29;
  let count = 1;
  let at = 0;
  for (const word of words(text)) {
    if (at > 0 && at + space + word > broad) {
      count++;
      at = 0;
    }
    at += (at > 0 ? space : 0) + word;
    // A word longer than the line is broken.
    while (at > broad && broad > 1) {
      count++;
      at -= broad - 1;
    }
  }
  return count;
}
