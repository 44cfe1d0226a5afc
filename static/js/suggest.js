// Offers what somebody who types may mean, in a list under the field: arrows choose, Enter opens, Escape closes. What was
// typed is never changed. Without scripts the field searches as it is.

const WAIT = 250;
const FEWEST = 2;

class Suggestions {
  constructor(input) {
    this.input = input;
    this.list = document.createElement("div");
    this.list.id = "suggestions";
    this.list.className = "suggestions";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", input.dataset.suggestLabel);
    input.closest(".find").append(this.list);
    const state = { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-controls": this.list.id };
    for (const [name, value] of Object.entries(state)) input.setAttribute(name, value);
    this.close();
    input.addEventListener("input", () => this.wait());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => this.close());
    input.form.addEventListener("submit", () => this.close());
    // A press on a suggestion leaves the field only by its link.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
  }

  get options() {
    return [...this.list.children];
  }

  wait() {
    clearTimeout(this.timer);
    this.asked?.abort();
    if (this.input.value.trim().length < FEWEST) return this.close();
    this.timer = setTimeout(() => this.ask(), WAIT);
  }

  async ask() {
    this.asked = new AbortController();
    const address = `${this.input.dataset.suggest}?${new URLSearchParams({ q: this.input.value })}`;
    try {
      const answer = await fetch(address, { signal: this.asked.signal });
      const offered = answer.ok ? await answer.text() : "";
      if (document.activeElement === this.input) this.open(offered);
    } catch {
      // The line is away, or something else was typed meanwhile: nothing is suggested.
      this.close();
    }
  }

  open(offered) {
    this.list.innerHTML = offered;
    this.choose(null);
    this.list.hidden = !this.options.length;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
  }

  close() {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.list.hidden = true;
    this.choose(null);
    this.input.setAttribute("aria-expanded", "false");
  }

  choose(chosen) {
    this.chosen = chosen;
    for (const option of this.options) option.setAttribute("aria-selected", String(option === chosen));
    if (chosen) this.input.setAttribute("aria-activedescendant", chosen.id);
    else this.input.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  // Beyond either end stands the field itself, with what was typed.
  step(by) {
    const places = [null, ...this.options];
    const at = places.indexOf(this.chosen) + by;
    this.choose(places[(at + places.length) % places.length]);
  }

  key(event) {
    if (this.list.hidden) return;
    const deed = {
      ArrowDown: () => this.step(1),
      ArrowUp: () => this.step(-1),
      Escape: () => this.close(),
      Enter: this.chosen ? () => this.chosen.click() : null,
    }[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  }
}

for (const input of document.querySelectorAll("input[data-suggest]")) new Suggestions(input);
