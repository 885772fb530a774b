// What somebody is writing of an idea, and has not sent: on this device only, and gone when it is sent.
// @ts-check

const key = "idea-draft";
const kept = ["In.Bothers", "In.Otherwise", "In.ForWhom", "In.Organisation", "In.Signing", "In.Name", "In.Ticket"];

/** @returns {Record<string, string> | null} */
export function read() {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/**
 * @param {HTMLFormElement} form
 * @returns {boolean} whether the browser keeps it
 */
export function write(form) {
  const values = Object.fromEntries([...new FormData(form)].filter(([name, value]) => kept.includes(name) && typeof value === "string"));
  try {
    localStorage.setItem(key, JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}

/**
 * The ticket goes along, so that what was sent and never answered is the same idea when it is sent again.
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} values
 */
export function fill(form, values) {
  for (const field of form.elements) {
    if (!("name" in field) || !(field.name in values)) continue;
    if (field instanceof HTMLInputElement && field.type === "radio") field.checked = field.value === values[field.name];
    else if (field instanceof HTMLSelectElement && ![...field.options].some(option => option.value === values[field.name])) continue;
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) field.value = values[field.name];
  }
}

export function forget() {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing is kept, nothing is to be forgotten.
  }
}
