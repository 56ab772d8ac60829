// The try-out chat in the browser. The server's page is the truth: every change fetches it again and changes only what differs.
import { listen, refresh, visit } from "./live.js";
import { compose } from "./composer.js";
import { search } from "./search.js";
import { tell } from "./story.js";
import { dialogs, say } from "./dialogs.js";
import { messages } from "./messages.js";
import { showUnread } from "./unread.js";

document.addEventListener("htmx:afterRequest", event => {
  const { successful, requestConfig, xhr } = event.detail;
  if (successful) {
    if (requestConfig.verb !== "get") refresh();
    return;
  }
  if (xhr.status === 0 || xhr.status === 503) {
    refresh();
  } else {
    say(xhr.status < 500 && xhr.responseText.length < 300 ? xhr.responseText : undefined);
  }
});

document.addEventListener("click", event => {
  const link = event.target.closest("a[data-visit]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    visit(link.href);
  }
});

document.getElementById("theme").addEventListener("click", event => {
  const root = document.documentElement;
  const dark = root.dataset.theme === "dark"
    || (root.dataset.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "light" : "dark";
  document.cookie = `wonce-theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=strict`;
  event.currentTarget.setAttribute("aria-pressed", String(!dark));
});

messages();
dialogs();
compose();
search();
tell();
showUnread();
listen();
document.documentElement.dataset.ready = "yes";
