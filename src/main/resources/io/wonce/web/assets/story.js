// Plays one deal's three announcements along the same road as typed messages, with time to look.
import { refresh } from "./live.js";
import { say } from "./dialogs.js";

const LOOK = 2200;
const TYPE = 900;
let playing = false;

export function tell() {
  document.getElementById("story").addEventListener("click", async () => {
    if (playing) return label(false);
    label(true);
    try {
      await play();
    } catch {
      say();
    }
    label(false);
  });
}

async function play() {
  const response = await fetch(document.getElementById("story").dataset.story, { cache: "no-store" });
  const steps = response.ok ? await response.json() : [];
  for (const step of steps) {
    const posted = await post(step.say, { text: step.text, key: crypto.randomUUID() });
    await refresh();
    const id = posted.headers.get("X-Message");
    await answer(step, id);
    await pause(LOOK);
    if (!playing) return;
  }
}

// Where Wonce asks, the announcer presses the likely button, as a person would.
async function answer(step, id) {
  for (let look = 0; look < 12 && playing; look++) {
    await pause(250);
    const button = document.querySelector(`#m-${CSS.escape(id)} .card.question .choice.primary`);
    if (!button) continue;
    await pause(TYPE);
    button.classList.add("pressed");
    await pause(TYPE / 2);
    if (button.isConnected) await post(step.click, { click: button.value });
    return refresh();
  }
}

async function post(address, values) {
  const response = await fetch(address, { method: "POST", body: new URLSearchParams(values) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response;
}

function label(on) {
  playing = on;
  const button = document.getElementById("story");
  button.querySelector(".story-label").textContent = on ? button.dataset.stop : button.dataset.tell;
  button.setAttribute("aria-label", button.querySelector(".story-label").textContent);
  button.classList.toggle("telling", on);
}

function pause(time) {
  return new Promise(resolve => setTimeout(resolve, time));
}
