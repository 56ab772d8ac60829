// Dialogs: log a win, "are you sure?", and the short word when something did not work.
let confirmed;

export function dialogs() {
  document.addEventListener("click", event => {
    const opener = event.target.closest("[data-open]");
    if (opener) document.getElementById(opener.dataset.open).showModal();
    if (event.target.closest("[data-close]") || event.target.matches("dialog")) event.target.closest("dialog").close();
  });
  const win = document.getElementById("win");
  document.addEventListener("htmx:afterRequest", event => {
    if (event.target.closest?.("#win") && event.detail.successful) {
      win.querySelector("form").reset();
      win.close();
    }
  });
  document.addEventListener("htmx:confirm", event => {
    if (!event.detail.question) return;
    event.preventDefault();
    confirmed = () => event.detail.issueRequest(true);
    document.getElementById("sure-question").textContent = event.detail.question;
    document.getElementById("sure").showModal();
  });
  document.getElementById("sure-yes").addEventListener("click", () => {
    document.getElementById("sure").close();
    confirmed?.();
  });
}

export function say(words) {
  const toast = document.getElementById("toast");
  toast.textContent = words || toast.dataset.failed;
  setTimeout(() => (toast.textContent = ""), 6000);
}
