// A form that saves itself: two seconds after the last key, at each choice, and when its window is left.
// The server keeps the draft; this device keeps a copy only while the server cannot be reached.

const PAUSE = 2000;
const RETRY = 10000;

class Draft {
  constructor(form) {
    this.form = form;
    this.words = form.dataset;
    this.state = document.querySelector("[data-save-state]");
    this.key = this.words.autosaveKey ? `draft:${this.words.autosaveKey}` : null;
    this.saved = this.body().toString();
    form.addEventListener("input", () => this.later(PAUSE));
    form.addEventListener("change", () => this.later(0));
    form.addEventListener("focusout", () => this.later(0));
    form.addEventListener("submit", (event) => this.leave(event));
    document.addEventListener("visibilitychange", () => document.hidden && this.save(true));
    window.addEventListener("focus", () => this.retry());
    window.addEventListener("online", () => this.retry());
    document.documentElement.classList.add("autosaves");
    this.offerCopy();
  }

  // What would be sent, files left out. What tells the server which text was seen is not part of what was typed.
  body(withVersion = false) {
    const isTyped = (name) => withVersion || !(name === "version" || name.startsWith("seen-"));
    const fields = [...new FormData(this.form)].filter(([name, value]) => typeof value === "string" && isTyped(name));
    return new URLSearchParams(fields);
  }

  later(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  retry() {
    if (this.failed) this.save();
  }

  // One request at a time: what was typed meanwhile goes with the next.
  async save(leaving = false) {
    clearTimeout(this.timer);
    if (this.sending || this.stopped) return;
    const typed = this.body().toString();
    if (typed === this.saved && !this.failed) return;
    this.sending = true;
    if (!this.failed) this.say("wait", this.words.saving);
    try {
      const answer = await fetch(this.words.autosave, {
        method: "POST",
        headers: { Accept: "application/json", "X-Autosave": "1" },
        body: this.body(true),
        keepalive: leaving && typed.length < 60000,
      });
      await this.heard(answer, typed);
    } catch {
      this.keepCopy();
      this.say("bad", this.words.offline);
      this.timer = setTimeout(() => this.save(), RETRY);
    }
    this.sending = false;
    if (this.leaving) return this.leaving();
    if (!this.failed && !this.stopped && this.body().toString() !== this.saved) this.later(PAUSE);
  }

  async heard(answer, typed) {
    const isJson = answer.headers.get("Content-Type")?.startsWith("application/json");
    const told = isJson ? await answer.json() : {};
    if (answer.ok && isJson) return this.accept(told, typed);
    this.keepCopy();
    if (answer.status === 401) return this.say("bad", this.words.signedOut, this.words.signIn, "/login");
    if (answer.status === 409 && told.seen) {
      // One part of the page was changed by somebody else; the others are saved.
      this.see(told.seen);
      this.failed = false;
      this.saved = typed;
      return this.say("bad", told.error);
    }
    if (answer.status === 409) {
      this.stopped = true;
      return this.say("bad", told.error ?? this.words.conflict, this.words.conflictLink, location.pathname);
    }
    if (answer.status >= 500 || answer.status === 429) throw new Error("the server is away");
    this.say("bad", told.error ?? this.words.refused);
  }

  accept(told, typed) {
    this.saved = typed;
    this.failed = false;
    if (this.key) localStorage.removeItem(this.key);
    if (told.version) for (const field of document.querySelectorAll("[name=version]")) field.value = told.version;
    this.see(told.seen ?? {});
    if (told.edit && told.edit !== location.pathname) history.replaceState(null, "", told.edit);
    if (told.save) this.words.autosave = told.save;
    if (told.action) this.form.setAttribute("action", told.action);
    this.say("ok", told.saved ?? "");
  }

  // The parts of the page as the server knows them by now.
  see(parts) {
    for (const [part, digest] of Object.entries(parts)) {
      const name = `seen-${part}`;
      let field = this.form.elements.namedItem(name);
      if (!field) {
        field = Object.assign(document.createElement("input"), { type: "hidden", name });
        this.form.append(field);
      }
      field.value = digest;
    }
  }

  say(state, sentence, link, address) {
    if (!this.state) return;
    this.state.closest(".saved")?.setAttribute("data-state", state);
    this.state.textContent = sentence ?? "";
    if (!link) return;
    const way = document.createElement("a");
    Object.assign(way, { href: address, target: "_blank", rel: "noopener", textContent: link });
    this.state.append(" ", way);
  }

  // Pressing a button while a draft is on its way waits for the answer, which brings the version to send.
  leave(event) {
    clearTimeout(this.timer);
    if (!this.sending) {
      this.stopped = true;
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    this.leaving = () => {
      this.stopped = true;
      this.leaving = null;
      this.form.requestSubmit(button);
    };
  }

  keepCopy() {
    this.failed = true;
    if (!this.key) return;
    try {
      localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), typed: this.body().toString() }));
    } catch {
      // A full or forbidden store: the page itself still holds the text.
    }
  }

  offerCopy() {
    let copy = null;
    try {
      copy = this.key && JSON.parse(localStorage.getItem(this.key));
    } catch {
      localStorage.removeItem(this.key);
    }
    if (!copy) return;
    if (copy.typed === this.saved) return localStorage.removeItem(this.key);
    const sameDay = new Date(copy.at).toDateString() === new Date().toDateString();
    const style = sameDay ? { timeStyle: "short" } : { dateStyle: "short", timeStyle: "short" };
    const time = new Date(copy.at).toLocaleString(document.documentElement.lang, style);
    const note = document.createElement("div");
    note.className = "msg msg-warn";
    note.setAttribute("role", "status");
    note.append(document.createElement("span"), document.createElement("div"));
    note.lastChild.append(this.words.copy.replace("%time%", time), this.choices(note, copy));
    this.form.before(note);
  }

  choices(note, copy) {
    const row = document.createElement("div");
    row.className = "acts";
    const choice = (look, words, deed) => {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: `btn btn-s ${look}`, textContent: words });
      button.addEventListener("click", () => {
        deed();
        note.remove();
      });
      row.append(button);
    };
    choice("btn-p", this.words.restore, () => this.restore(new URLSearchParams(copy.typed)));
    choice("", this.words.discard, () => localStorage.removeItem(this.key));
    return row;
  }

  restore(fields) {
    const seen = new Map();
    for (const control of this.form.elements) {
      if (!control.name || control.name === "version" || control.name.startsWith("seen-") || ["file", "submit"].includes(control.type)) continue;
      const values = fields.getAll(control.name);
      if (["checkbox", "radio"].includes(control.type)) {
        control.checked = values.includes(control.value);
        continue;
      }
      const at = seen.get(control.name) ?? 0;
      seen.set(control.name, at + 1);
      if (values[at] !== undefined) control.value = values[at];
    }
    this.form.querySelector("input:not([type=hidden]), textarea")?.focus();
    this.save();
  }
}

for (const form of document.querySelectorAll("form[data-autosave]")) new Draft(form);
