// What the scales gave, as a map: to the right is new, upwards is useful. Numbers on the map, names beside it.
// @ts-check

import { spread } from "./workshop-wall-layout.js";
import { decimal, part, patch, stamp, tell } from "./workshop-view.js";

const largest = 1.6;

/** @typedef {import("./workshop-view.js").Area} Area */

/** @param {import("./workshop-store.js").Phase | null} phase @param {Area} area */
export const isMap = (phase, area) => phase?.kind === "Land" && phase.voting === "Scales" && area.isCounted && placed(area).length > 0;

/** @param {Area} area */
const placed = area => area.stacks.map(({ stack }) => stack).filter(stack => stack.new !== null && stack.useful !== null);

/** @param {HTMLElement} place @param {Area} area @param {import("./workshop-wall-papers.js").Words} words */
export function drawMap(place, area, words) {
  const stacks = placed(area);
  const plot = part(place, "plot");
  const unit = parseFloat(getComputedStyle(plot).fontSize);
  const from = (/** @type {number | null} */ mean) => ((mean ?? 1) - 1) / 4;
  const points = stacks.map(stack => ({ id: stack.id, x: from(stack.new), y: from(stack.useful) }));
  const { radius, at } = spread(points, plot.clientWidth, plot.clientHeight, largest * unit);
  patch(plot, stacks, stack => stack.id, () => document.createElement("b"), (dot, stack) => {
    const where = at.get(stack.id) ?? { x: 0, y: 0 };
    tell(dot, String(stacks.indexOf(stack) + 1));
    dot.classList.toggle("survives", stack.survives);
    Object.assign(dot.style, {
      width: `${2 * radius}px`, height: `${2 * radius}px`, fontSize: `${radius}px`, transform: `translate(${where.x - radius}px, ${where.y - radius}px)`,
    });
  });
  patch(part(place, "key"), stacks, stack => stack.id, () => stamp("map-key"), (item, stack) => {
    item.classList.toggle("survives", stack.survives);
    tell(part(item, "name"), stack.name || words("unnamed"));
    tell(part(item, "said"), `${words("scales", decimal(stack.new ?? 0), decimal(stack.useful ?? 0))}${stack.survives ? ` · ${words("survives")}` : ""}`);
  });
}
