// The form of a proposal: keeps what is written on this device, shows what is like it, and does the work a ticket asks for.
// @ts-check

import { work } from "./answer-send.js";
import { fill, forget, read, write } from "./ideas-draft.js";

const pause = 700;
const fewest = 12;

const form = document.querySelector("form.propose");
if (form instanceof HTMLFormElement) begin(form);

/** @param {HTMLFormElement} form */
function begin(form) {
  resume(form);
  void toil(form);
  let timer = 0;
  form.addEventListener("input", event => {
    show("kept", write(form));
    const field = event.target;
    if (!(field instanceof HTMLTextAreaElement)) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => void alike(form), pause);
  });
  document.getElementById("start-again")?.addEventListener("click", () => {
    forget();
    location.reload();
  });
}

// A page that comes back from the server has what was written; a fresh one gets what lies here.
/** @param {HTMLFormElement} form */
function resume(form) {
  const draft = read();
  const blank = [...form.querySelectorAll("textarea")].every(area => area.value.trim() === "");
  if (blank && draft && (draft["In.Bothers"] || draft["In.Otherwise"])) {
    fill(form, draft);
    show("resumed", true);
  } else if (!blank) write(form);
}

/** @param {HTMLFormElement} form */
async function toil(form) {
  field(form, "In.Work").value = await work(field(form, "In.Ticket").value);
}

/** @param {HTMLFormElement} form */
async function alike(form) {
  const words = [...form.querySelectorAll("textarea")].map(area => area.value).join("\n").trim();
  const list = document.querySelector("#similar ul");
  if (words.length < fewest || !list) return;
  const body = new URLSearchParams({ words, __RequestVerificationToken: field(form, "__RequestVerificationToken").value });
  /** @type {{ title: string, address: string }[]} */
  const found = await fetch("/ideas/similar", { method: "POST", body }).then(answer => (answer.ok ? answer.json() : []), () => []);
  list.replaceChildren(...found.map(idea => row(idea.title, idea.address)));
  show("similar", found.length > 0);
}

/** @param {string} title @param {string} address */
function row(title, address) {
  const [item, link] = [document.createElement("li"), document.createElement("a")];
  link.href = address;
  link.textContent = title;
  item.append(link);
  return item;
}

/** @param {HTMLFormElement} form @param {string} name @returns {HTMLInputElement} */
function field(form, name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}

/** @param {string} id @param {boolean} visible */
function show(id, visible) {
  const element = document.getElementById(id);
  if (element) element.hidden = !visible;
}
