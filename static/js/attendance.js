// The list of those present by keyboard: arrows walk it, a letter finds a surname, space marks and unmarks.
// The count and the sentence about the quorum follow each mark.

class Attendance {
  constructor(list) {
    this.list = list;
    this.boxes = [...list.querySelectorAll("[name=present]")];
    this.sentence = list.querySelector("[data-quorum]");
    list.addEventListener("keydown", (event) => this.walk(event));
    list.addEventListener("change", () => this.count());
    list.querySelector("[data-everybody]")?.addEventListener("click", (event) => this.markAll(event));
    this.count();
  }

  walk(event) {
    const at = this.boxes.indexOf(event.target);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = this.boxes.length - 1;
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last };
    let to = steps[event.key];
    if (to === undefined && event.key.length === 1 && event.key !== " ") to = this.next(at, event.key.toLowerCase());
    if (to === undefined || to < 0 || to > last) return;
    event.preventDefault();
    this.boxes[to].focus();
  }

  // The next one after this whose surname begins with the letter; the names stand as «А. П. Примерова».
  next(at, letter) {
    const fold = (text) => text.toLowerCase().replaceAll("ё", "е");
    for (let step = 1; step <= this.boxes.length; step += 1) {
      const to = (at + step) % this.boxes.length;
      const name = this.boxes[to].nextElementSibling.firstChild.textContent.trim();
      if (fold(name.split(/[\s\u00a0]/).at(-1)).startsWith(fold(letter))) return to;
    }
    return undefined;
  }

  markAll(event) {
    event.preventDefault();
    for (const box of this.boxes) box.checked = true;
    this.boxes[0]?.dispatchEvent(new Event("change", { bubbles: true }));
  }

  count() {
    const present = this.boxes.filter((box) => box.checked && !("away" in box.dataset)).length;
    const words = present >= Number(this.list.dataset.needed) ? this.sentence.dataset.yes : this.sentence.dataset.no;
    const sentence = words.replace("%n%", present);
    if (this.sentence.textContent !== sentence) this.sentence.textContent = sentence;
  }
}

for (const list of document.querySelectorAll("[data-attendance]")) new Attendance(list);
