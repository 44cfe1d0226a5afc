// Sends chosen or dropped files one by one, with progress and a way to stop. Without scripts the same form
// sends them all at once. What is in the list afterwards is what the server says is there.

const MEGABYTE = 1048576;

class Upload {
  constructor(form) {
    this.form = form;
    this.words = form.dataset;
    this.input = form.querySelector("input[type=file]");
    this.area = form.querySelector("[data-drop]") ?? form;
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
    const listed = document.querySelectorAll("[data-upload-list] > li").length + this.queue.length + (this.sending ? 1 : 0);
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
    row.request?.abort();
    row.remove();
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

  next() {
    if (this.sending) return;
    const row = this.queue.shift();
    if (!row) return this.refresh();
    this.send(row);
  }

  send(row) {
    const fields = new FormData();
    for (const [name, value] of new FormData(this.form)) if (typeof value === "string") fields.append(name, value);
    fields.append(this.input.name, row.file);
    const request = new XMLHttpRequest();
    row.request = request;
    this.sending = row;
    const megabytes = (bytes) => (bytes / MEGABYTE).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
    request.upload.onprogress = (event) => {
      row.bar.value = event.loaded;
      const words = event.loaded < event.total ? this.words.progress : this.words.checking;
      row.line.textContent = words.replace("%sent%", megabytes(event.loaded)).replace("%total%", megabytes(event.total));
    };
    request.onload = () => {
      if (request.status >= 400) return this.refuse(row, this.told(request) ?? this.words.failed);
      this.done += 1;
      row.remove();
    };
    request.onerror = () => {
      row.line.textContent = this.words.failed;
      this.offer(row, this.words.again, () => {
        this.queue.push(row);
        this.offer(row, this.words.cancel, () => this.cancel(row));
        this.next();
      });
    };
    request.onloadend = () => {
      this.sending = null;
      this.next();
    };
    request.open("POST", this.form.action);
    request.send(fields);
  }

  // The server's own sentence, from the page it would have shown.
  told(request) {
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    return page.querySelector("[data-upload-problem], .errors li, .err, main h1")?.textContent.trim();
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
