// A protocol to follow on the screen: a box to tick and room for notes at each step, and a way through one by one.
// The boxes and notes are fields like any other; wire.js keeps them.
(() => {
  "use strict";

  const forms = (window.chalklineForms = window.chalklineForms || {});

  const slug = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60);

  // What can be followed: rows of an agenda, steps, questions.
  const found = "section.agenda tbody tr, section.steps ol > li, section.questions ol > li, section.agenda ol > li, section.agenda ul > li, section.steps ul > li";

  const words = (item) => {
    const copy = item.cloneNode(true);
    for (const extra of copy.querySelectorAll(".branch, ol, ul")) extra.remove();
    return forms.wordsOf(item.matches("tr") ? item.cells[1] ?? item : copy);
  };

  // The place for a step's box and notes: the column of notes in an agenda, else after the step.
  const room = (item) => {
    if (!item.matches("tr")) return item.appendChild(document.createElement("div"));
    item.closest("table").classList.add("is-followed");
    return (item.querySelector(".for-notes") ?? item.insertCell()).appendChild(document.createElement("div"));
  };

  // A list counts only what is shown: a step that stands alone would be the first.
  const keepNumber = (item) => {
    const list = item.parentElement;
    if (list.tagName === "OL") item.value = list.start + [...list.children].indexOf(item);
  };

  const addFields = (items, template) => {
    const taken = new Map();
    for (const item of items) {
      const row = words(item);
      const base = slug(row) || "step";
      const count = taken.get(base) ?? 0;
      taken.set(base, count + 1);
      const place = room(item);
      place.className = "run-tools";
      place.append(template.content.cloneNode(true));
      for (const field of place.querySelectorAll("input, textarea")) {
        const { column } = field.dataset;
        field.dataset.row = row;
        field.dataset.field = `${base}${count ? `-${count}` : ""}/${slug(field.type)}`;
        field.setAttribute("aria-label", `${column}: ${row}`);
      }
    }
  };

  // One step at a time: all others, and the parts of the page around them, step aside.
  const addSteps = (root, items, bar) => {
    let index = -1;
    const [begin, back, next, end] = ["begin", "back", "next", "end"].map((name) => bar.querySelector(`[data-step=${name}]`));
    const status = bar.querySelector("[data-step-status]");

    const show = (position) => {
      index = position;
      const isOn = index >= 0;
      document.documentElement.classList.toggle("is-stepping", isOn);
      for (const [at, item] of items.entries()) item.classList.toggle("is-aside", isOn && at !== index);
      for (const section of root.querySelectorAll("section.run")) section.classList.toggle("is-aside", isOn && !section.contains(items[index]));
      begin.hidden = isOn;
      for (const button of [back, next, end]) button.hidden = !isOn;
      back.disabled = index === 0;
      next.disabled = index === items.length - 1;
      status.textContent = isOn ? status.dataset.say.replace("{n}", index + 1).replace("{name}", items.length) : "";
      if (isOn) items[index].scrollIntoView({ block: "center" });
    };

    begin.addEventListener("click", () => {
      const first = items.findIndex((item) => !item.querySelector("input[type=checkbox]").checked);
      show(Math.max(0, first));
      (next.disabled ? end : next).focus();
    });
    back.addEventListener("click", () => { show(index - 1); if (back.disabled) next.focus(); });
    next.addEventListener("click", () => { show(index + 1); if (next.disabled) end.focus(); });
    end.addEventListener("click", () => { show(-1); begin.focus(); });
    bar.hidden = false;
  };

  forms.protocol = (root) => {
    const template = root.querySelector("template[data-run]");
    const bar = root.querySelector("[data-steps]");
    const items = [...root.querySelectorAll(found)].filter((item) => !item.parentElement.closest("li"));
    if (!template || !items.length) return;
    addFields(items, template);
    if (!bar) return;
    items.forEach(keepNumber);
    addSteps(root, items, bar);
  };
})();
