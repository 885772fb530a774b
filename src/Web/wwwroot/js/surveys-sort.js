// Sorting of answers: each tick is saved at once, by keyboard or mouse. Without this module the page is a plain form.
// @ts-check

/** @typedef {{ answer: string, category: string, placed: boolean }} Change */

const retryAfter = [1000, 3000, 8000, 20000];

const list = /** @type {HTMLElement | null} */ (document.getElementById("sort"));
if (list) start(list);

/** @param {HTMLElement} list */
function start(list) {
  const answers = /** @type {HTMLElement[]} */ ([...list.querySelectorAll(".sort-answer")]);
  const form = /** @type {HTMLFormElement} */ (list.closest("form"));
  const queue = saving(list, form);
  document.getElementById("save-all")?.remove();
  form.addEventListener("submit", event => event.preventDefault());

  list.addEventListener("change", event => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    box.closest(".sort-answer")?.classList.toggle("sorted", !!box.closest(".toggles")?.querySelector(":checked"));
    queue.add(box);
  });

  // Letters and numbers are heard only while an answer, or something in it, has the focus.
  list.addEventListener("keydown", event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const answer = /** @type {HTMLElement} */ (event.target).closest(".sort-answer");
    const at = answers.indexOf(/** @type {HTMLElement} */ (answer));
    if (at < 0 || !keyed(event.key, answers, at)) return;
    event.preventDefault();
  });

  list.addEventListener("focusin", event => {
    const answer = /** @type {HTMLElement} */ (event.target).closest(".sort-answer");
    const field = /** @type {HTMLInputElement | null} */ (document.getElementById("new-answer"));
    if (answer && field) field.value = answer.id.slice(2);
    answers.forEach(each => { each.tabIndex = each === answer ? 0 : -1; });
  });

  if (answers[0]) answers[0].tabIndex = 0;
  if (location.hash.startsWith("#a-")) document.getElementById(location.hash.slice(1))?.focus();
}

/**
 * @param {string} key
 * @param {HTMLElement[]} answers
 * @param {number} at
 * @returns {boolean} whether the key means something here
 */
function keyed(key, answers, at) {
  if (key === "ArrowDown" || key === "j") return go(answers[at + 1]);
  if (key === "ArrowUp" || key === "k") return go(answers[at - 1]);
  if (key === "n") {
    document.getElementById("f-name")?.focus();
    return true;
  }
  if (!/^[1-9]$/.test(key)) return false;
  const box = answers[at].querySelectorAll("input[type=checkbox]")[Number(key) - 1];
  if (!(box instanceof HTMLInputElement)) return false;
  box.click();
  return true;
}

/** @param {HTMLElement | undefined} answer */
function go(answer) {
  answer?.focus();
  answer?.scrollIntoView({ block: "nearest" });
  return true;
}

/**
 * Saves changes one after another, the last state of each, and tries again until they are saved.
 * @param {HTMLElement} list
 * @param {HTMLFormElement} form
 */
function saving(list, form) {
  /** @type {Map<string, HTMLInputElement>} */
  const waiting = new Map();
  const token = /** @type {HTMLInputElement} */ (form.elements.namedItem("__RequestVerificationToken")).value;
  let busy = false;
  let failures = 0;
  let timer = 0;

  /** @param {string} state @param {string} text */
  const tell = (state, text) => {
    const place = /** @type {HTMLElement} */ (document.getElementById("save-state"));
    place.dataset.state = state;
    if (place.textContent !== text) place.textContent = text;
  };

  /** @param {Change} change */
  const send = change => fetch(list.dataset.address ?? "", {
    method: "POST",
    headers: { RequestVerificationToken: token },
    body: new URLSearchParams({ answer: change.answer, category: change.category, placed: String(change.placed) }),
    redirect: "manual",
  });

  const run = async () => {
    if (busy || waiting.size === 0) return;
    busy = true;
    clearTimeout(timer);
    const [[pair, box]] = waiting;
    const placed = box.checked;
    try {
      const answer = await send({ answer: pair.slice(0, 32), category: pair.slice(32), placed });
      if (answer.ok) {
        failures = 0;
        if (box.checked === placed) waiting.delete(pair);
        progress(list, await answer.json());
      } else if (answer.status >= 500) {
        failures++;
      } else {
        refuse(pair, box);
      }
    } catch {
      failures++;
    }
    busy = false;
    next();
  };

  // Saying no is an answer: the tick goes back, and the person is told.
  /** @param {string} pair @param {HTMLInputElement} box */
  const refuse = (pair, box) => {
    failures = 0;
    waiting.delete(pair);
    box.checked = !box.checked;
    box.disabled = true;
    refused = true;
  };
  let refused = false;

  const next = () => {
    if (failures > 0) {
      tell("waiting", (list.dataset.notSaved ?? "").replace("{0}", String(waiting.size)));
      timer = window.setTimeout(run, retryAfter[Math.min(failures, retryAfter.length) - 1]);
    } else if (waiting.size > 0) {
      run();
    } else {
      tell(refused ? "waiting" : "saved", (refused ? list.dataset.refused : list.dataset.saved) ?? "");
    }
  };

  addEventListener("online", run);
  addEventListener("beforeunload", event => {
    if (waiting.size > 0) event.preventDefault();
  });

  return {
    /** @param {HTMLInputElement} box */
    add(box) {
      waiting.set(box.value, box);
      if (failures === 0) tell("saving", list.dataset.saving ?? "");
      run();
    },
  };
}

/**
 * @param {HTMLElement} list
 * @param {{ sorted: number, answers: number }} progress
 */
function progress(list, progress) {
  const place = document.getElementById("progress");
  if (place) place.textContent = (list.dataset.progress ?? "").replace("{0}", String(progress.sorted)).replace("{1}", String(progress.answers));
}
