// Keeps a screen on a wall fresh: fetches the page again and again, cheers what is new and still stands, says when it cannot, and goes on
// trying.
import { party } from "./confetti.js";

const EVERY = 5000;
const FRESH = 600000;
const CHEERED = 9000;
const SEEN = "wonce-wall-seen";
const cheers = [];
let lost = false;

const stored = sessionStorage.getItem(SEEN);
const seen = new Set(stored ? JSON.parse(stored) : entries(document).map(entry => entry.dataset.key));
look(document);
setTimeout(fetchPage, EVERY);

async function fetchPage() {
  try {
    const response = await fetch(location.pathname, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (response.status === 401) return location.reload();
    if (response.status === 429 || response.status === 503) return waitFor(response);
    if (!response.ok) throw new Error(String(response.status));
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    // The server may be another one now, with another page.
    if (lost || fresh.documentElement.dataset.build !== document.documentElement.dataset.build) return location.reload();
    takeBack(entries(fresh));
    const wall = fresh.getElementById("wall");
    const hung = document.getElementById("wall");
    if (ageless(wall) !== ageless(hung)) hung.replaceWith(wall);
    look(document);
    tellLost(false);
  } catch {
    lost = true;
    tellLost(true);
  }
  setTimeout(fetchPage, EVERY);
}

// The server is there, and the page is still its own: a page that is loaded anew now would be refused as well.
function waitFor(response) {
  tellLost(true);
  setTimeout(fetchPage, Math.max(EVERY, 1000 * (Number(response.headers.get("Retry-After")) || 0)));
}

function tellLost(isLost) {
  document.getElementById("lost").hidden = !isLost;
}

// What only grew older is no other wall.
function ageless(wall) {
  return wall.innerHTML.replace(/ data-age="[^"]*"/g, "");
}

function entries(page) {
  return [...page.querySelectorAll("#wall [data-key]")];
}

// What is not among the latest any more, though something older is, was taken back: nobody cheers it.
function takeBack(latest) {
  const waiting = cheers.splice(1);
  const oldest = Math.min(...latest.map(entry => Number(entry.dataset.at)));
  cheers.push(...waiting.filter(cheer => latest.some(entry => entry.dataset.key === cheer.key) || cheer.at < oldest));
}

function look(page) {
  const news = entries(page).filter(entry => !seen.has(entry.dataset.key));
  entries(page).forEach(entry => seen.add(entry.dataset.key));
  sessionStorage.setItem(SEEN, JSON.stringify([...seen].slice(-500)));
  const idle = cheers.length === 0;
  const cheered = news.filter(entry => Number(entry.dataset.age) < FRESH).reverse();
  cheers.push(...cheered.map(({ dataset, innerHTML }) => ({ key: dataset.key, at: Number(dataset.at), innerHTML })));
  if (idle) cheer();
}

// One after the other, each for some seconds.
function cheer() {
  const card = document.getElementById("cheer");
  card.hidden = cheers.length === 0;
  if (card.hidden) return;
  card.innerHTML = cheers[0].innerHTML;
  card.dataset.cheered = String(Number(card.dataset.cheered ?? 0) + 1);
  party(card);
  setTimeout(() => {
    cheers.shift();
    cheer();
  }, CHEERED);
}
