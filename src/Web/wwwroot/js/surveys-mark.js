// Words selected in an answer go into the field for what is to be marked. Without it one writes them.
// @ts-check

const answer = document.getElementById("pick");
const field = answer && document.getElementById(answer.dataset.field ?? "");
if (answer && field instanceof HTMLInputElement)
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !answer.contains(selection.anchorNode) || !answer.contains(selection.focusNode)) return;
    const words = selection.toString().replace(/\s+/g, " ").trim();
    if (words) field.value = words.slice(0, field.maxLength > 0 ? field.maxLength : undefined);
  });
