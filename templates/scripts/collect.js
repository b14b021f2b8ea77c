// Collects tasks in a plan that this browser keeps: [{ name: "fractions/bars-for-four", note: "" }, …].
(() => {
  "use strict";

  const link = document.querySelector("[data-plan]");
  if (!link) return;
  const words = link.dataset;
  const title = link.textContent;
  // What the page knows when the browser keeps nothing.
  let held = [];
  let keeps = true;

  const isEntry = (entry) => entry && typeof entry.name === "string";
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(words.plan) || "[]");
      if (keeps) held = Array.isArray(kept) ? kept.filter(isEntry).map(({ name, note }) => ({ name, note: String(note || "") })) : [];
    } catch {
      // Blocked, or not written by this site: what the page holds goes on.
    }
    return held;
  };
  const write = (entries) => {
    held = entries;
    try {
      localStorage.setItem(words.plan, JSON.stringify(entries));
      keeps = true;
    } catch {
      keeps = false;
    }
    refresh();
    return keeps;
  };

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const said = document.createElement("p");
  said.className = "collect-said";
  said.setAttribute("role", "status");
  document.body.append(said);
  const plan = link.href;
  // Where nothing is kept, the way to the plan carries it.
  const way = () => (keeps || !held.length ? plan : `${plan}?tasks=${held.map(({ name }) => encodeURI(name)).join(",")}`);

  // The way to the plan, beside a button that has added to it.
  const showWay = (button, isIn) => {
    let copy = button.nextElementSibling;
    if (!copy?.matches(".to-plan")) {
      if (!isIn) return;
      copy = document.createElement("a");
      copy.className = "to-plan";
      copy.textContent = title;
      button.after(" ", copy);
    }
    copy.href = way();
    copy.hidden = !isIn;
  };
  const refresh = () => {
    const names = new Set(read().map(({ name }) => name));
    for (const button of document.querySelectorAll("[data-collect]")) {
      const isIn = names.has(button.dataset.collect);
      const text = isIn ? words.added : words.add;
      const label = button.querySelector("[data-label]") || button;
      if (label.textContent !== text) label.textContent = text;
      button.classList.toggle("is-in", isIn);
      button.title = isIn ? words.out : "";
      button.hidden = false;
      showWay(button, isIn);
    }
    link.href = way();
    const text = names.size ? `${title} (${names.size})` : title;
    if (link.textContent !== text) link.textContent = text;
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-collect]");
    if (!button) return;
    const name = button.dataset.collect;
    const entries = read();
    const known = entries.find((entry) => entry.name === name);
    const task = { name: button.querySelector(".collect-title")?.textContent || name };
    if (known?.note && !window.confirm(fill(words.removeSure, task))) return;
    const isKept = write(known ? entries.filter((entry) => entry !== known) : [...entries, { name, note: "" }]);
    said.textContent = isKept ? fill(known ? words.saidRemoved : words.saidAdded, task) : words.notKept;
    // Only a browser that keeps nothing has to be read about, beside what was pressed.
    said.classList.toggle("is-warning", !isKept);
    if (!isKept) button.parentElement.append(said);
  });
  // Another window of this site may change the plan, another script may bring cards.
  window.addEventListener("storage", refresh);
  new MutationObserver(refresh).observe(document.querySelector("main"), { childList: true, subtree: true });
  refresh();

  window.chalklineKept = { read, write };
})();
