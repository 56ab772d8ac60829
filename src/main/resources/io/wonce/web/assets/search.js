// Type-ahead over all deals in a prompt; choosing one is the same click as a button.
import { Listbox, ask } from "./listbox.js";

const lists = new WeakMap();
let asked = 0;

export function search() {
  document.addEventListener("input", async event => {
    const box = event.target.closest?.(".search");
    if (!box) return;
    const turn = ++asked;
    const html = event.target.value.trim() === "" ? "" : await ask(box.dataset.deals, event.target.value);
    if (turn === asked) listbox(box).show(html, 0);
  });
  document.addEventListener("keydown", event => {
    const box = event.target.closest?.(".search");
    if (box && !event.isComposing) listbox(box).key(event);
  });
}

function listbox(box) {
  if (!lists.has(box)) {
    lists.set(box, new Listbox(box.querySelector("input"), box.querySelector(".popup"), click => {
      if (click) window.htmx.ajax("POST", box.dataset.click, { values: { click }, source: box, target: `#${box.dataset.card}`, swap: "afterend" });
    }));
  }
  return lists.get(box);
}
