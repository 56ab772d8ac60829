// Keeps the page fresh: the server rings, the page fetches itself. Says so when it cannot, and goes on trying.
import { morph } from "./morph.js";
import { party } from "./confetti.js";
import { showUnread } from "./unread.js";
import { restore } from "./composer.js";
import { follow, follows, toEnd } from "./follow.js";

const RETRY = 1500;
const QUIET = 300000;
const FRESH = 120000;
let source;
let running = false;
let again = false;
let retry;

export function listen() {
  open();
  // A browser keeps six connections to one server: a tab that nobody sees gives its own back.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      source?.close();
      source = undefined;
    } else if (!source) {
      open();
      refresh();
    }
  });
  window.addEventListener("popstate", () => refresh());
  setInterval(() => document.hidden || refresh(), QUIET);
  if (banner().dataset.state === "away") later();
  follow(document.getElementById("lines"));
  follow(document.getElementById("thread-lines"));
}

export async function visit(address) {
  const origin = document.activeElement?.id;
  history.pushState({}, "", address);
  await refresh();
  restore();
  const reply = document.getElementById("reply");
  if (reply) {
    follow(document.getElementById("thread-lines"));
    reply.focus({ preventScroll: true });
  } else {
    (document.getElementById(origin) ?? document.getElementById("say")).focus({ preventScroll: true });
  }
}

export async function refresh() {
  if (running) {
    again = true;
    return;
  }
  running = true;
  do {
    again = false;
    await fetchPage();
  } while (again);
  running = false;
}

function open() {
  source = new EventSource(document.body.dataset.live);
  source.addEventListener("changed", () => refresh());
  source.addEventListener("error", () => later());
  source.addEventListener("open", () => refresh());
}

async function fetchPage() {
  try {
    const response = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (response.status === 503) return trouble("away");
    if (!response.ok) return trouble("lost");
    apply(new DOMParser().parseFromString(await response.text(), "text/html"));
    fine();
  } catch {
    trouble("lost");
  }
}

function apply(fresh) {
  const before = orders();
  const focused = document.activeElement;
  const home = focused?.closest(".line")?.id;
  const lists = ["lines", "thread-lines"].map(id => document.getElementById(id)).filter(Boolean).map(list => [list, follows(list)]);
  fresh.getElementById("banner").replaceWith(banner().cloneNode(true));
  fresh.getElementById("story").replaceWith(document.getElementById("story").cloneNode(true));
  fresh.getElementById("newer").hidden = document.getElementById("newer").hidden;
  const added = [];
  morph(document.getElementById("app"), fresh.getElementById("app"), node => added.push(node));
  document.body.dataset.now = fresh.body.dataset.now;
  added.forEach(node => window.htmx?.process(node));
  lists.forEach(([list, stuck]) => (stuck || added.some(node => node.matches(".mine")) ? toEnd(list) : newer(list, added)));
  if (!focused?.isConnected && home) document.getElementById(home)?.focus({ preventScroll: true });
  if (before !== orders()) bump(document.getElementById("orders"));
  celebrate(added);
  showUnread();
}

// Only what was just said, and each celebration once in this browser tab.
function celebrate(added) {
  const now = Number(document.body.dataset.now);
  const cards = added.flatMap(node => [node, ...node.querySelectorAll("[data-party]")]).filter(node => node.dataset.party);
  for (const card of cards) {
    const at = Number(card.closest("[data-at]")?.dataset.at ?? 0);
    const key = `party/${card.id}`;
    if (now - at > FRESH || sessionStorage.getItem(key)) continue;
    sessionStorage.setItem(key, "seen");
    card.classList.add("fresh");
    party(card);
  }
}

function orders() {
  return document.getElementById("orders")?.textContent;
}

function bump(element) {
  element?.classList.add("bump");
  element?.addEventListener("animationend", () => element.classList.remove("bump"), { once: true });
}

function trouble(state) {
  if (banner().dataset.state !== state) show(state);
  later();
}

function later() {
  clearTimeout(retry);
  retry = setTimeout(refresh, RETRY);
}

function fine() {
  clearTimeout(retry);
  if (source?.readyState === EventSource.CLOSED) open();
  if (["away", "lost"].includes(banner().dataset.state)) {
    show("back");
    setTimeout(() => banner().dataset.state === "back" && show("fine"), 4000);
  }
}

function show(state) {
  banner().dataset.state = state;
  banner().textContent = banner().dataset[state] ?? "";
}

function banner() {
  return document.getElementById("banner");
}

function newer(list, added) {
  if (list.id === "lines" && added.some(node => node.matches("#lines > .line"))) document.getElementById("newer").hidden = false;
}

document.addEventListener("click", event => event.target.closest("#newer") && toEnd(document.getElementById("lines")));
document.addEventListener("htmx:afterSwap", event => toEnd(event.target.closest(".lines")));
document.addEventListener("wonce:look", () => refresh());
