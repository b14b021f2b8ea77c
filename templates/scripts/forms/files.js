// Answers outside the browser: as a file to keep, for a spreadsheet, and on the clipboard.
(() => {
  "use strict";

  const forms = (window.chalklineForms = window.chalklineForms || {});

  forms.download = (name, type, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    // The browser reads it after the click has been dealt with.
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  // A name for a file that every system takes.
  forms.fileName = (...parts) =>
    parts.filter(Boolean).join(" ").normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 80);

  // A spreadsheet would run what begins like a formula, in a file as on the clipboard; a mark before it makes it text.
  const marked = (text, mark) => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? mark + text : text);

  const cell = (text) => `"${marked(String(text).replace(/\r\n?/g, "\n"), "'").replace(/"/g, '""')}"`;

  // A document shows what is pasted as it is, so the mark is one that nobody sees: a word joiner.
  const pasted = (text) => marked(text, "\u2060");

  // The mark at the beginning tells a spreadsheet that this is UTF-8.
  forms.csv = (blocks) => {
    const lines = blocks.map(({ title, head, rows }) =>
      [...(title ? [[title]] : []), ...(head ? [head] : []), ...rows].map((row) => row.map(cell).join(",")));
    return "\uFEFF" + lines.map((block) => block.join("\r\n")).join("\r\n\r\n") + "\r\n";
  };

  const make = (name, ...children) => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };

  const lined = (name, text) => make(name, ...text.split("\n").flatMap((line, index) => (index ? [make("br"), line] : [line])));

  const row = (name, cells) => make("tr", ...cells.map((text) => lined(name, pasted(text))));

  // Word processors take a table's lines from its attribute.
  forms.tables = (blocks) => make("div", ...blocks.flatMap(({ title, head, rows }) => {
    const table = make("table", ...(head ? [make("thead", row("th", head))] : []), make("tbody", ...rows.map((cells) => row("td", cells))));
    table.setAttribute("border", "1");
    table.setAttribute("cellpadding", "6");
    return title ? [lined("h3", title), table] : [table];
  }));

  const plain = (blocks) => blocks.map(({ title, head, rows }) =>
    [...(title ? [title] : []), ...[...(head ? [head] : []), ...rows].map((cells) => cells.map((text) => pasted(text.replace(/\s+/g, " "))).join("\t"))].join("\n"))
    .join("\n\n");

  // Older browsers and sites without a certificate have no clipboard but this one.
  const copyByCommand = (html, text) => {
    let isDone = false;
    const fill = (event) => {
      event.clipboardData.setData("text/html", html);
      event.clipboardData.setData("text/plain", text);
      event.preventDefault();
      isDone = true;
    };
    document.addEventListener("copy", fill);
    document.execCommand("copy");
    document.removeEventListener("copy", fill);
    return isDone;
  };

  // Puts tables on the clipboard, and says whether it could.
  forms.copy = async (blocks) => {
    const html = forms.tables(blocks).outerHTML;
    const text = plain(blocks);
    try {
      const kinds = { "text/html": html, "text/plain": text };
      await navigator.clipboard.write([
        new ClipboardItem(Object.fromEntries(Object.entries(kinds).map(([type, data]) => [type, new Blob([data], { type })]))),
      ]);
      return true;
    } catch {
      return copyByCommand(html, text);
    }
  };

  // What a file says, or null where it is not one of ours. Everything in it is taken for text.
  forms.parse = (text) => {
    try {
      const file = JSON.parse(text.replace(/^\uFEFF/, ""));
      if (file.chalkline !== "form" || !Array.isArray(file.answers)) return null;
      const word = (value) => (typeof value === "string" ? value : "");
      return {
        form: word(file.form),
        title: word(file.title),
        copy: word(file.copy),
        answers: file.answers.filter((answer) => answer && typeof answer.field === "string" && typeof answer.value === "string").map(
          ({ field, value, row, column, part, shown }) => ({
            field, value, row: word(row), column: word(column), part: word(part), shown: word(shown) || value,
          })),
      };
    } catch {
      return null;
    }
  };
})();
