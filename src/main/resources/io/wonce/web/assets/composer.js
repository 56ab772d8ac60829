// Writing: Enter sends, Shift+Enter breaks the line, commands complete themselves, and a draft survives everything.
import { Listbox, ask } from "./listbox.js";
import { hear } from "./messages.js";

const lists = new WeakMap();
let asked = 0;

export function compose() {
  restore();
  document.addEventListener("input", event => {
    if (!event.target.matches(".composer textarea")) return;
    grow(event.target);
    keep(event.target);
    complete(event.target);
  });
  document.addEventListener("keydown", event => {
    if (event.target.matches(".composer textarea")) key(event);
  });
  window.addEventListener("resize", () => document.querySelectorAll(".composer textarea").forEach(grow));
  document.addEventListener("click", event => {
    const example = event.target.closest("[data-example]");
    if (example) write(document.getElementById("say"), example.dataset.example);
  });
  document.addEventListener("htmx:configRequest", event => {
    if (event.target.matches(".composer")) event.detail.parameters.key = draft(event.target).key;
  });
  document.addEventListener("htmx:beforeRequest", event => {
    const typed = event.target.matches(".composer") ? event.target.querySelector("textarea").value : "some";
    if (typed.trim() === "") event.preventDefault();
  });
  document.addEventListener("htmx:afterRequest", event => {
    if (event.target.matches?.(".composer") && event.detail.successful && event.detail.requestConfig.elt === event.target) sent(event);
  });
}

export function restore() {
  document.querySelectorAll(".composer").forEach(form => {
    const field = form.querySelector("textarea");
    if (field.dataset.restored === form.dataset.draft) return;
    field.dataset.restored = form.dataset.draft;
    field.value = draft(form).text;
    grow(field);
  });
}

export function write(field, text) {
  field.value = text;
  field.focus();
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function key(event) {
  const field = event.target;
  if (event.isComposing || listbox(field).key(event)) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    field.form.requestSubmit();
  } else if (event.key === "ArrowUp" && field.value === "") {
    const mine = [...field.closest("main, aside").querySelectorAll(".line.mine .edit")].pop();
    if (mine) {
      event.preventDefault();
      mine.click();
    }
  } else if (event.key === "Escape" && field.id === "reply") {
    document.getElementById("close-thread").click();
  }
}

async function complete(field) {
  const turn = ++asked;
  const typed = field.value.slice(0, field.selectionStart);
  const list = listbox(field);
  if (!/^\/|(^|\s)@\S*$/.test(typed) || typed.includes("\n")) return list.close();
  const html = await ask(field.form.dataset.complete, typed);
  if (turn === asked && document.activeElement === field) list.show(html, typed.startsWith("/") && /\s/.test(typed.trimEnd()) ? -1 : 0);
}

function listbox(field) {
  if (!lists.has(field)) {
    const list = document.getElementById(field.getAttribute("aria-controls"));
    lists.set(field, new Listbox(field, list, value => {
      const rest = field.value.slice(field.selectionStart);
      write(field, value + rest);
      field.setSelectionRange(value.length, value.length);
    }));
  }
  return lists.get(field);
}

function sent(event) {
  const field = event.target.querySelector("textarea");
  if (field.value === event.detail.requestConfig.parameters.text) field.value = "";
  sessionStorage.removeItem(address(event.target));
  grow(field);
  keep(field);
  listbox(field).close();
  hear(event.detail.xhr);
}

// Each draft has a key of its own, so that sending it again after a failure is the same message.
function draft(form) {
  const kept = JSON.parse(sessionStorage.getItem(address(form)) ?? "null");
  if (kept) return kept;
  const fresh = { text: form.querySelector("textarea").value, key: crypto.randomUUID() };
  sessionStorage.setItem(address(form), JSON.stringify(fresh));
  return fresh;
}

function keep(field) {
  if (field.value === "") sessionStorage.removeItem(address(field.form));
  else sessionStorage.setItem(address(field.form), JSON.stringify({ ...draft(field.form), text: field.value }));
}

function address(form) {
  return `draft/${form.dataset.draft}`;
}

function grow(field) {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
