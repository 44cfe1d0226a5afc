// Small conveniences of every page. Without scripts each page is complete all the same.

// Where a form came back with problems, their summary is read first.
const readProblems = () => document.querySelector("[data-error-summary]")?.focus();
readProblems();
document.addEventListener("htmx:afterSwap", readProblems);

// Ctrl + / goes to the search, Ctrl + S saves the draft, Ctrl + Enter presses the primary button of the form.
// Each needs Ctrl (or Cmd), so that nothing is set off by plain typing or by dictation.
document.addEventListener("keydown", (event) => {
  if (!event.ctrlKey && !event.metaKey) return;
  const form = event.target.closest?.("form");
  const found = {
    Slash: () => document.querySelector("main [data-search]") ?? document.querySelector("[data-search]"),
    KeyS: () => document.querySelector("[data-save]"),
    Enter: () => form && [...form.elements].find((control) => control.classList.contains("btn-p")),
  }[event.code]?.();
  if (!found) return;
  event.preventDefault();
  if (found.matches("input")) found.focus();
  else found.click();
});

// Tabs that do not fit stand in a row that is pushed sideways: the open one is brought into view.
const openTab = document.querySelector(".tabs [aria-current]");
if (openTab) openTab.parentElement.scrollLeft = openTab.offsetLeft - openTab.parentElement.offsetLeft - 32;

// Print and copy need scripts, so they stand hidden until there are some.
for (const button of document.querySelectorAll("[data-print], [data-copy-from]")) button.hidden = false;
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-print], [data-copy-from]");
  if (!button) return;
  if ("print" in button.dataset) return window.print();
  const source = document.getElementById(button.dataset.copyFrom);
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
    document.getElementById("live").textContent = button.dataset.done ?? "";
  } catch {
    // A page without https may not write to the clipboard: the text is selected for Ctrl + C instead.
    if (source.select) source.select();
    else getSelection().selectAllChildren(source);
  }
});

// A second press of a button that is at work does nothing. A page brought back by «Back» is at rest again.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  // The texts kept on this device belong to the person who signs out: staff-room computers are shared.
  if (event.target.getAttribute("action") === "/logout") {
    for (const key of Object.keys(localStorage)) if (key.startsWith("draft:")) localStorage.removeItem(key);
  }
  setTimeout(() => event.submitter?.setAttribute("aria-busy", "true"));
});
window.addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("button[aria-busy]")) button.removeAttribute("aria-busy");
});
