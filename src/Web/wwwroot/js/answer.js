// A respondent's page: one question at a time, a draft on the device, and an answer that gets through in the end.
// Without this module the page is one plain form.
// @ts-check

import { fill, forget, key, randomId, read, told, write, written } from "./answer-draft.js";
import { at, keep, panel } from "./answer-panels.js";
import { correct, overview } from "./answer-overview.js";
import { send, work } from "./answer-send.js";
import { forgetPage, keepPage } from "./kept-page.js";

const form = /** @type {HTMLFormElement | null} */ (document.getElementById("answer"));
if (form) start(form);
else resume();

/** @param {HTMLFormElement} form */
function start(form) {
  const steps = /** @type {HTMLElement[]} */ ([...form.querySelectorAll(".step")]);
  const last = steps.length - 1;
  const field = /** @param {string} name */ name => /** @type {HTMLInputElement | null} */ (form.elements.namedItem(name));
  const draft = read() ?? { values: written(form), step: 0, text: "", ballot: randomId(), sending: null };
  const begun = draft.step > 0 || draft.text !== "";
  let proof = work(field("ticket")?.value ?? "");
  const back = /** @type {HTMLElement} */ (form.querySelector("[data-go=back]"));
  let timer = 0;

  const save = () => {
    clearTimeout(timer);
    draft.values = written(form);
    draft.text = steps.map(told).filter(said => said && said.answer !== "").map(said => `${said?.question}\n${said?.answer}`).join("\n\n");
    const kept = write(draft);
    tell(!kept ? "notSaved" : navigator.onLine ? "saved" : "offline");
  };

  /** @param {"saved" | "notSaved" | "offline"} what */
  const tell = what => {
    const text = form.dataset[what] ?? "";
    if (at("state").textContent !== text) at("state").textContent = text;
  };

  /** @param {number} step @param {"first" | "byHistory"} [how] */
  const show = (step, how) => {
    steps.forEach((each, index) => each.classList.toggle("now", index === step));
    back.hidden = step === 0;
    at("next").hidden = step === last;
    at("next").textContent = form.dataset[step === 0 ? "begin" : step === last - 1 ? "overview" : "next"] ?? "";
    at("resumed").hidden = true;
    if (step === last) overview(form, steps, go);
    draft.step = step;
    if (how === "first") return;
    if (how !== "byHistory") history.pushState({ step }, "");
    window.scrollTo(0, 0);
    steps[step].querySelector("h2")?.focus({ preventScroll: true });
  };

  /** @param {number} step */
  const go = step => {
    show(Math.min(Math.max(step, 0), last));
    save();
  };

  const clears = () => form.querySelectorAll("[data-clear]").forEach(button => {
    /** @type {HTMLElement} */ (button).hidden = !button.closest("fieldset")?.querySelector("input:checked");
  });

  const submit = async () => {
    save();
    show(draft.step, "byHistory");
    at("wrong").hidden = true;
    panel("waiting");
    const [ticket, shown] = [field("ticket")?.value ?? "", await proof];
    const body = new URLSearchParams(Object.entries(draft.values).flatMap(([name, values]) => values.map(value => [name, value])));
    body.set("ballot", draft.ballot);
    if (ticket) [["ticket", ticket], ["work", shown], ["homepage", field("homepage")?.value ?? ""]].forEach(([name, value]) => body.set(name, value));
    // Kept before it is sent: whatever happens now, it is the same answer that is sent again.
    draft.sending = body.toString();
    write(draft);
    deliver(draft.sending);
  };

  /** @param {string} body */
  const deliver = body => {
    panel("waiting");
    at("try-now").onclick = send(body, {
      taken: () => { forget(); panel("thanks"); },
      waiting: () => {
        const heading = at("waiting").querySelector("h2");
        if (!heading || !at("waiting-more").hidden) return;
        heading.textContent = heading.dataset.waiting ?? "";
        at("waiting-more").hidden = false;
        heading.focus();
      },
      refused: reason => {
        draft.sending = null;
        write(draft);
        forgetPage(key);
        const said = /** @type {HTMLTemplateElement} */ (at("refused").querySelector(`[data-reason=${reason}]`)).content;
        at("refused").replaceChildren(said.cloneNode(true));
        at("refused").querySelector("h2")?.setAttribute("tabindex", "-1");
        panel("refused");
        keep(draft.text, () => { draft.text = ""; });
      },
      wrong: (mistakes, ticket) => {
        draft.sending = null;
        write(draft);
        if (ticket && field("ticket")) {
          /** @type {HTMLInputElement} */ (field("ticket")).value = ticket;
          proof = work(ticket);
        }
        panel(null);
        show(last, "byHistory");
        correct(form, steps, go, mistakes.length > 0 ? mistakes : [{ field: "", message: form.dataset.tooLong ?? "" }]);
      },
    });
  };

  document.body.classList.add("stepping");
  at("go").hidden = false;
  if (begun) fill(form, draft.values);
  clears();
  form.addEventListener("input", () => { clearTimeout(timer); timer = window.setTimeout(save, 300); });
  form.addEventListener("change", () => { clears(); save(); });
  form.addEventListener("click", event => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    if (button?.dataset.go) go(draft.step + (button.dataset.go === "next" ? 1 : -1));
    if (!button?.dataset.clear) return;
    form.querySelectorAll(`input[name="${button.dataset.clear}"]`).forEach(box => { /** @type {HTMLInputElement} */ (box).checked = false; });
    clears();
    save();
    button.closest("fieldset")?.querySelector("input")?.focus();
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (draft.step === last) void submit();
    else go(draft.step + 1);
  });
  at("start-again").addEventListener("click", () => {
    clearTimeout(timer);
    draft.text = "";
    forget();
    location.reload();
  });
  addEventListener("popstate", event => { if (draft.sending === null) show(event.state?.step ?? 0, "byHistory"); });
  addEventListener("pagehide", () => { if (draft.sending === null && draft.text !== "") save(); });
  addEventListener("offline", () => tell("offline"));
  addEventListener("online", () => tell("saved"));
  history.replaceState({ step: begun ? draft.step : 0 }, "");
  show(begun ? Math.min(draft.step, last) : 0, "first");
  at("resumed").hidden = !begun;
  if (draft.sending) deliver(draft.sending);
  keepPage(key, "/answer/");
}

/** A page that is not, or no longer, to be filled in: what was on its way is sent once more, and what was written is shown. */
function resume() {
  const draft = read();
  forgetPage(key);
  if (!draft || draft.text === "") return;
  if (!draft.sending) return keep(draft.text);
  send(draft.sending, {
    taken: () => { forget(); location.reload(); },
    waiting: () => {},
    refused: () => keep(draft.text),
    wrong: () => keep(draft.text),
  });
}
