// Sends chosen or dropped files one by one, piece by piece, with progress and a way to stop. What has arrived stays: after
// a break, a night or a new sign-in the rest is sent. Without scripts the same form sends its files whole. What is in the
// list afterwards is what the server says is there.

const MEGABYTE = 1048576;

// Bytes in a piece: small on a weak line, so that little is sent twice; larger while the line keeps up.
const PIECE = { least: 32768, first: 131072, most: MEGABYTE };
const QUICK = 2000;

// Milliseconds between attempts, while the line is away.
const WAITS = [1000, 2000, 5000, 10000, 30000];

// A sentence to the person: the file will not be taken.
class Refusal extends Error {}

class Upload {
  constructor(form) {
    this.form = form;
    this.words = form.dataset;
    this.input = form.querySelector("input[type=file]");
    this.area = form.querySelector("[data-drop]") ?? form;
    // A form with other fields keeps its files until it is sent itself.
    this.isWhole = form.dataset.upload === "whole";
    this.queue = [];
    this.done = 0;
    this.rows = document.createElement("ul");
    this.rows.className = "files";
    this.area.after(this.rows);
    for (const button of form.querySelectorAll("[data-upload-submit]")) button.hidden = true;
    this.input.addEventListener("change", () => {
      this.take([...this.input.files]);
      this.input.value = "";
    });
    this.area.addEventListener("dragover", (event) => {
      event.preventDefault();
      this.area.classList.add("drop-over");
    });
    this.area.addEventListener("dragleave", () => this.area.classList.remove("drop-over"));
    this.area.addEventListener("drop", (event) => {
      event.preventDefault();
      this.area.classList.remove("drop-over");
      this.take([...event.dataTransfer.files]);
    });
    window.addEventListener("beforeunload", (event) => this.sending && event.preventDefault());
    if (this.isWhole) form.addEventListener("submit", (event) => this.hold(event));
  }

  // The form waits for its files.
  hold(event) {
    if (!this.sending && !this.queue.length) return;
    event.preventDefault();
    this.held = event.submitter;
  }

  take(files) {
    for (const file of files) {
      const row = this.row(file);
      const problem = this.problem(file);
      if (problem) this.refuse(row, problem);
      else this.queue.push(row);
    }
    this.next();
  }

  // The rules the page stated; the server judges again, by content.
  problem(file) {
    const { maxBytes, maxFiles, accept } = this.words;
    const ending = file.name.slice(file.name.lastIndexOf(".")).toLowerCase();
    if (file.size === 0) return this.words.empty;
    if (maxBytes && file.size > Number(maxBytes)) return this.words.tooLarge;
    if (accept && !accept.split(",").map((one) => one.trim()).includes(ending)) return this.words.wrongKind;
    const kept = document.querySelectorAll("[data-upload-list] > li, [data-upload-kept]").length;
    const listed = kept + this.queue.length + (this.sending ? 1 : 0);
    if (maxFiles && listed >= Number(maxFiles)) return this.words.tooMany;
    return null;
  }

  row(file) {
    const row = document.createElement("li");
    const about = document.createElement("div");
    const bar = document.createElement("progress");
    const line = document.createElement("small");
    const button = document.createElement("button");
    bar.max = file.size || 1;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    line.textContent = this.words.waiting ?? "";
    about.append(file.name, bar, line);
    Object.assign(button, { type: "button", className: "btn btn-s" });
    row.append(document.createElement("span"), about, button);
    Object.assign(row, { file, about, bar, line, button });
    this.offer(row, this.words.cancel, () => this.cancel(row));
    this.rows.append(row);
    return row;
  }

  offer(row, words, deed) {
    row.button.textContent = words;
    row.button.setAttribute("aria-label", `${words}: ${row.file.name}`);
    row.button.onclick = deed;
  }

  cancel(row) {
    this.queue = this.queue.filter((other) => other !== row);
    row.stop?.abort();
    row.remove();
    if (row.address) fetch(`${row.address}/delete`, { method: "POST", keepalive: true }).catch(() => {});
  }

  refuse(row, sentence) {
    const problem = document.createElement("p");
    problem.className = "err";
    problem.setAttribute("role", "alert");
    problem.textContent = sentence;
    row.bar.remove();
    row.line.replaceWith(problem);
    this.offer(row, this.words.remove, () => row.remove());
  }

  async next() {
    if (this.sending) return;
    const row = this.queue.shift();
    if (!row) return this.end();
    this.sending = row;
    row.stop = new AbortController();
    try {
      await this.send(row);
    } catch (error) {
      if (error instanceof Refusal) this.refuse(row, error.message);
      else if (!row.stop.signal.aborted) throw error;
    } finally {
      this.sending = null;
      this.next();
    }
  }

  end() {
    if (!this.held) return this.refresh();
    const submitter = this.held;
    this.held = null;
    this.form.requestSubmit(submitter);
  }

  async send(row) {
    await this.bring(row);
    if (this.isWhole) return this.keep(row);
    const fields = new FormData();
    for (const [name, value] of new FormData(this.form)) if (typeof value === "string") fields.append(name, value);
    fields.append("arrived", this.arrived(row));
    row.line.textContent = this.words.checking;
    row.isBroken = false;
    const answer = await this.ask(row, this.form.action, { body: fields });
    // Refused after a break, it was taken before it: only the answer was lost, and the list will say so.
    if (answer.status >= 400 && !row.isBroken) throw await this.refusal(answer);
    row.address = null;
    this.done += 1;
    row.remove();
  }

  // How the form names a file whose bytes are there already.
  arrived(row) {
    return `${row.address.split("/").pop()} ${row.file.size} ${this.input.name} ${row.file.name}`;
  }

  keep(row) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "arrived", value: this.arrived(row) });
    field.dataset.uploadKept = "";
    row.append(field);
    this.show(row, row.file.size);
  }

  // Brings all bytes to the server, from where they stopped.
  async bring(row) {
    const { file } = row;
    let length = PIECE.first;
    let offset = await this.begin(row);
    while (offset < file.size) {
      this.show(row, offset);
      const started = performance.now();
      const headers = { "Content-Type": "application/offset+octet-stream", "Upload-Offset": offset };
      const answer = await this.ask(row, row.address, { headers, body: file.slice(offset, offset + length) }, () => {
        length = Math.max(PIECE.least, length / 2);
        return this.begin(row);
      });
      // After a break the beginning has been asked for again, and its answer says how far the file has come.
      if (answer.status >= 400 && !answer.headers.has("Upload-Offset")) throw await this.refusal(answer);
      offset = Number(answer.headers.get("Upload-Offset"));
      if (performance.now() - started < QUICK) length = Math.min(PIECE.most, length * 2);
    }
  }

  async begin(row) {
    const answer = await this.ask(row, "/uploads", {
      body: new URLSearchParams({ name: row.file.name, size: row.file.size, changed: row.file.lastModified }),
    });
    if (answer.status >= 400) throw await this.refusal(answer);
    row.address = answer.headers.get("Location");
    return Number(answer.headers.get("Upload-Offset"));
  }

  // Asks until there is an answer. What was broken off is not repeated blindly where `resume` finds out how far it came.
  async ask(row, address, request, resume) {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await fetch(address, { method: "POST", signal: row.stop.signal, ...request }).catch((error) => {
        if (row.stop.signal.aborted) throw error;
        return null;
      });
      if (answer && !this.isForLater(answer, resume)) return answer;
      row.isBroken = true;
      this.explain(row, answer);
      await this.wait(row, WAITS[Math.min(attempt, WAITS.length - 1)]);
      if (resume) {
        const offset = await resume();
        return new Response(null, { headers: { "Upload-Offset": offset } });
      }
    }
  }

  // The portal is busy or away, the session has ended, or another connection still holds the file.
  isForLater({ status, headers }, resume) {
    return status >= 500 || status === 401 || (status === 409 && resume && !headers.has("Upload-Offset"));
  }

  explain(row, answer) {
    row.line.textContent = this.words.away;
    if (answer?.status !== 401) return;
    const door = document.createElement("a");
    Object.assign(door, { href: "/login", target: "_blank", textContent: this.words.door });
    row.line.replaceChildren(this.words.signIn, " ", door);
  }

  // For a while, until the line is back, or until the person is.
  wait(row, time) {
    return new Promise((resolve, reject) => {
      const back = () => (document.hidden ? null : resolve());
      window.addEventListener("online", resolve, { once: true });
      document.addEventListener("visibilitychange", back, { once: true });
      row.stop.signal.addEventListener("abort", () => reject(row.stop.signal.reason), { once: true });
      setTimeout(resolve, time);
    });
  }

  show(row, offset) {
    const megabytes = (bytes) => (bytes / MEGABYTE).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
    row.bar.value = offset;
    row.line.textContent = this.words.progress.replace("%sent%", megabytes(offset)).replace("%total%", megabytes(row.file.size));
  }

  // The server's own sentence, from the page it would have shown.
  async refusal(answer) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const told = page.querySelector("[data-upload-problem], .errors li, .err, main h1")?.textContent.trim();
    return new Refusal(told ?? this.words.failed);
  }

  async refresh() {
    if (!this.done) return;
    this.done = 0;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const name of ["[data-upload-list]", "[data-upload-total]"]) {
      const present = document.querySelector(name);
      const fresh = page.querySelector(name);
      if (present && fresh) present.replaceWith(fresh);
    }
    window.htmx?.process(document.querySelector("[data-upload-list]"));
  }
}

for (const form of document.querySelectorAll("form[data-upload]")) new Upload(form);
