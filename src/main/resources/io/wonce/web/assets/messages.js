// What one can do with a message: open its actions on a phone, edit, put an answer away.

export function messages() {
  document.addEventListener("click", event => {
    const more = event.target.closest(".more");
    document.querySelectorAll(".line.acting").forEach(line => line !== more?.closest(".line") && act(line, false));
    if (more) act(more.closest(".line"), !more.closest(".line").classList.contains("acting"));
    if (event.target.closest("[data-cancel]")) stop(event.target.closest("[data-editing]"));
    if (event.target.closest("[data-dismiss]")) dismiss(event.target.closest(".line"));
  });
  document.addEventListener("keydown", event => {
    const form = event.target.closest?.("[data-editing]");
    if (!form || event.isComposing) return;
    if (event.key === "Escape") stop(form);
    if (event.key === "Enter" && !event.shiftKey && event.target.matches("textarea")) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  // Not afterSwap: until it has settled, htmx does not know the form, and a quick Enter would leave the page.
  document.addEventListener("htmx:afterSettle", event => {
    const field = event.target.querySelector?.("[data-editing] textarea");
    if (!field || field === document.activeElement) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  document.addEventListener("htmx:afterRequest", event => {
    if (event.target.matches?.("[data-editing]") && event.detail.successful) stop(event.target);
  });
}

// Tells a screen reader what only this person sees.
export function hear(xhr) {
  if (!xhr.responseText) return;
  const answer = new DOMParser().parseFromString(xhr.responseText, "text/html").querySelector(".card");
  document.getElementById("said").textContent = answer?.innerText ?? "";
}

function act(line, open) {
  line.classList.toggle("acting", open);
  line.querySelector(".more").setAttribute("aria-expanded", String(open));
}

// The text itself comes back with the next look at the page.
function stop(form) {
  const line = form.closest(".line");
  form.parentElement.replaceChildren();
  line.focus();
  document.dispatchEvent(new CustomEvent("wonce:look"));
}

function dismiss(line) {
  line.remove();
  document.getElementById("say").focus();
}
