// A photo of the wall beside what one types. It stays on the device: the field has no name, and is not sent.
// @ts-check

const beside = document.getElementById("entry-photo");
const chooser = document.getElementById("photo");
const shown = document.getElementById("photo-shown");
const Widest = 2400;

if (beside && chooser instanceof HTMLInputElement && shown instanceof HTMLCanvasElement) {
  beside.hidden = false;
  chooser.addEventListener("change", async () => {
    const file = chooser.files?.[0];
    shown.hidden = !file;
    if (!file) return;
    try {
      const photo = await createImageBitmap(file);
      const scale = Math.min(1, Widest / Math.max(photo.width, photo.height));
      [shown.width, shown.height] = [Math.round(photo.width * scale), Math.round(photo.height * scale)];
      shown.getContext("2d")?.drawImage(photo, 0, 0, shown.width, shown.height);
      photo.close();
    } catch {
      shown.hidden = true;
    }
  });
}
