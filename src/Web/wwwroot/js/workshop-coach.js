// The question coach beside a field: a friendly sentence about the problem statement that is being written.
// @ts-check

const pause = 700;
const shortest = 8;

/**
 * @param {import("./workshop-live.js").Live} live
 * @param {HTMLTextAreaElement} field
 * @param {HTMLElement} place where it is said; politely, since one is writing
 * @param {() => boolean} wanted
 * @returns {() => void} looks at the field again
 */
export function coached(live, field, place, wanted) {
  let timer = 0;
  let asked = 0;

  const ask = async () => {
    const [number, text] = [++asked, field.value.trim()];
    const said = wanted() && text.length >= shortest ? await live.call("coach", text) : null;
    if (number !== asked) return;
    const say = said?.say ?? "";
    if (place.textContent !== say) place.textContent = say;
    place.classList.toggle("ok", said?.ok === true);
  };

  const look = () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, field.value.trim() === "" ? 0 : pause);
  };
  field.addEventListener("input", look);
  return look;
}
