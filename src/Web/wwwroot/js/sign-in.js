// Coming in. A link opened in the browser that asked for it needs no tap. Without this module one presses the button.
// @ts-check

const comeIn = document.getElementById("come-in");
if (comeIn?.dataset.atOnce) comeIn.querySelector("form")?.requestSubmit();
