// The fields of a page, each with the words it stands beside. Every field has a name made of those words, so an answer
// finds its row again when rows around it come and go.
(() => {
  "use strict";

  const forms = (window.chalklineForms = window.chalklineForms || {});

  // What an element says, without what is filled in; formulas as one writes them on a line.
  forms.wordsOf = (element) => {
    if (!element) return "";
    const copy = element.cloneNode(true);
    for (const math of copy.querySelectorAll("math")) math.replaceWith(math.getAttribute("data-text") ?? math.querySelector("annotation")?.textContent ?? "");
    for (const filled of copy.querySelectorAll("textarea, .answer, .run-tools")) filled.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  };

  // The words beside a field: of its row and column in a table, else its own.
  const place = (element) => {
    const own = element.getAttribute("aria-label") || forms.wordsOf(element.closest("label"));
    if (element.dataset.row) return { row: element.dataset.row, column: element.dataset.column };
    const cell = element.closest("tbody td");
    if (!cell) return { row: own, column: "" };
    const line = cell.parentElement;
    const table = cell.closest("table");
    const heads = table.tHead?.rows[0].cells ?? [];
    const column = cell.dataset.column || forms.wordsOf(heads[cell.cellIndex]);
    const isShared = element.type !== "radio" && cell.querySelectorAll("[data-field]").length > 1;
    return {
      row: forms.wordsOf(line.cells[0]) || String(line.sectionRowIndex + 1),
      column: isShared ? `${column}: ${own}` : column,
    };
  };

  // What is printed for a field: a box of text is as high as it was on the screen, and a line as long; this is not.
  const mirror = (element) => {
    const copy = document.createElement(element.tagName === "TEXTAREA" ? "div" : "span");
    copy.className = "answer";
    element.after(copy);
    return copy;
  };

  const grows = window.CSS?.supports?.("field-sizing", "content");

  const textField = (element) => {
    const copy = mirror(element);
    const show = () => {
      copy.textContent = element.value;
      element.classList.toggle("is-filled", element.value !== "");
      if (grows || element.tagName !== "TEXTAREA") return;
      element.style.height = "";
      if (element.value) element.style.height = `${element.scrollHeight + 2}px`;
    };
    return {
      initial: element.defaultValue,
      read: () => element.value,
      write: (value) => { element.value = value; show(); },
      shown: () => element.value.trim(),
      show,
    };
  };

  const boxField = (element) => ({
    initial: element.defaultChecked ? "x" : "",
    read: () => (element.checked ? "x" : ""),
    write: (value) => { element.checked = value === "x"; },
    shown: () => (element.checked ? "x" : ""),
    show() {},
  });

  // The radio buttons of one row are one field, whose value is a level.
  const choiceField = (buttons) => {
    const chosen = () => buttons.find((button) => button.checked);
    return {
      initial: "",
      buttons,
      levels: buttons.map((button) => place(button).column),
      read: () => chosen()?.value ?? "",
      write: (value) => { for (const button of buttons) button.checked = button.value === value; },
      shown: () => (chosen() ? place(chosen()).column : ""),
      // An answer that none of the levels has any more is not this field's.
      takes: (value) => buttons.some((button) => button.value === value),
      show() {},
    };
  };

  // All fields below `root`, in the order of the page.
  // - level: what the choice of a level is called.
  forms.fields = (root, level) => {
    const fields = [];
    const byName = new Map();
    let part = "";
    for (const element of root.querySelectorAll("h2, h3, h4, h5, h6, figcaption, textarea, input")) {
      if (!element.matches("textarea, input")) { part = forms.wordsOf(element); continue; }
      const isChoice = element.type === "radio";
      const name = isChoice ? element.name : element.dataset.field;
      if (!name || byName.has(name)) continue;
      const kind = isChoice
        ? choiceField([...root.querySelectorAll("input[type=radio]")].filter((button) => button.name === name))
        : element.type === "checkbox" ? boxField(element) : textField(element);
      const field = { name, element, part, ...place(element), ...kind };
      if (isChoice) field.column = level;
      fields.push(field);
      byName.set(name, field);
    }
    return { list: fields, byName, of: (element) => byName.get(element.type === "radio" ? element.name : element.dataset.field) };
  };
})();
