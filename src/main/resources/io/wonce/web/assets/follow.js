// Keeps a list of messages at its end while it grows or the room for it shrinks, unless its reader scrolled up.
const followed = new WeakSet();
const reading = new WeakSet();

export function follow(list) {
  if (!list) return;
  if (!followed.has(list)) {
    followed.add(list);
    list.addEventListener("scroll", () => (atEnd(list) ? reading.delete(list) : reading.add(list)));
    new ResizeObserver(() => reading.has(list) || toEnd(list)).observe(list);
  }
  toEnd(list);
}

export function follows(list) {
  return !reading.has(list);
}

export function toEnd(list) {
  if (!list) return;
  list.scrollTop = list.scrollHeight;
  reading.delete(list);
  if (list.id === "lines") document.getElementById("newer").hidden = true;
}

function atEnd(list) {
  return list.scrollHeight - list.scrollTop - list.clientHeight < 80;
}
