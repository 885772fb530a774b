// The expected course, drawn anew while its numbers are being written. The server draws it: the rule is written once.
// @ts-check

const drawn = document.getElementById("course-drawn");
const form = drawn?.closest("form");
const fields = ["ZeroPoint", "Target", "HumpCost", "BreakEvenMonth", "FullMonth", "Unit"];
const pause = 400;

if (drawn && form) {
  let timer = 0;
  let asked = 0;

  const draw = async () => {
    const number = ++asked;
    const written = new FormData(form);
    const query = new URLSearchParams(fields.map((name) => [name, String(written.get(`In.${name}`) ?? "")]));
    try {
      const answer = await fetch(`${drawn.dataset.from}?${query}`);
      if (!answer.ok || number !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      drawn.replaceChildren(...page.body.childNodes);
    } catch {
      // Without the network the button remains.
    }
  };

  form.addEventListener("input", (event) => {
    const name = event.target instanceof HTMLInputElement ? event.target.name.replace("In.", "") : "";
    if (!fields.includes(name)) return;
    clearTimeout(timer);
    timer = window.setTimeout(draw, pause);
  });
}
