// The keyboard and screen reader side of a list of suggestions under a text field.

export class Listbox {
  constructor(input, list, choose) {
    this.input = input;
    this.list = list;
    this.choose = choose;
    this.at = -1;
    list.addEventListener("mousedown", event => {
      event.preventDefault();
      const option = this.options.find(one => one.contains(event.target));
      if (option) this.pick(option);
    });
    input.addEventListener("blur", () => this.close());
  }

  get options() {
    return [...this.list.querySelectorAll('[role="option"]:not([aria-disabled])')];
  }

  get open() {
    return !this.list.hidden;
  }

  show(html, chosen = -1) {
    this.list.innerHTML = html;
    this.options.forEach((option, i) => (option.id = `${this.list.id}-${i}`));
    const any = this.list.children.length > 0;
    this.list.hidden = !any;
    this.place();
    if (this.input.hasAttribute("aria-expanded")) this.input.setAttribute("aria-expanded", String(any));
    this.mark(this.options.length > 0 ? chosen : -1);
  }

  close() {
    if (this.open) this.show("");
  }

  // Above the field where there is no room below.
  place() {
    this.list.classList.remove("above");
    const room = this.input.closest(".lines")?.getBoundingClientRect().bottom ?? innerHeight;
    this.list.classList.toggle("above", this.open && this.list.getBoundingClientRect().bottom > room);
  }

  mark(at) {
    this.at = at;
    this.options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    const option = this.options[at];
    if (option) {
      this.input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  pick(option) {
    this.close();
    this.choose(option.dataset.value);
  }

  // Whether the key was for the list.
  key(event) {
    if (!this.open) return false;
    const count = this.options.length;
    const chosen = this.options[this.at] ?? (event.key === "Tab" ? this.options[0] : undefined);
    const moves = { ArrowDown: this.at + 1, ArrowUp: this.at - 1 };
    if (event.key === "Escape") {
      this.close();
    } else if (event.key in moves && count > 0) {
      this.mark((moves[event.key] + count) % count);
    } else if ((event.key === "Enter" || event.key === "Tab") && chosen && !event.shiftKey) {
      this.pick(chosen);
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }
}

// The options that the server has for what was typed; nothing where it cannot be asked.
export async function ask(address, words) {
  try {
    const response = await fetch(`${address}&q=${encodeURIComponent(words)}`);
    return response.ok ? await response.text() : "";
  } catch {
    return "";
  }
}
