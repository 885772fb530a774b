// A page that waits for work to be done: asks how far it is, and goes on to the result. Without it the page is reloaded.
// @ts-check

const place = document.getElementById("job");
if (place) void follow(place);

/** @param {HTMLElement} place */
async function follow(place) {
  for (let asked = 0; place.isConnected; asked++) {
    await new Promise(resolve => setTimeout(resolve, asked < 10 ? 1000 : 5000));
    const answer = await fetch(location.href).catch(() => null);
    if (!answer) continue;
    if (answer.redirected) return location.assign(answer.url);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const news = page.getElementById("job");
    // It is over: the page says so better than a part of it could.
    if (!news) return location.reload();
    place.replaceChildren(...news.childNodes);
  }
}
