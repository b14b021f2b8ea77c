// What is filled in, as tables: the one shape that is written to a spreadsheet and to the clipboard.
(() => {
  "use strict";

  const forms = (window.chalklineForms = window.chalklineForms || {});

  // A table of levels has a column for the chosen one instead of a column for each.
  const ofScale = (table, fields) => {
    const columns = [...new Set(fields.map((field) => field.column))];
    // By where they stand: two rows may have the same words.
    const line = (field) => field.element.closest("tr, li");
    const rows = [...new Set(fields.map(line))].map((place) => fields.filter((field) => line(field) === place));
    return {
      head: [forms.wordsOf(table?.tHead?.rows[0].cells[0]), ...columns],
      rows: rows.map((row) => [
        row[0].row,
        ...columns.map((column) => row.find((field) => field.column === column)?.shown() ?? ""),
      ]),
    };
  };

  // Any other table is as it stands, with answers in its blanks.
  const ofTable = (table, all) => {
    const answer = (cell) => {
      const inside = [...cell.querySelectorAll("[data-field]")].map((element) => all.of(element));
      if (!inside.length) return forms.wordsOf(cell);
      return inside.map((field) => field.shown()).filter(Boolean).join("; ");
    };
    return {
      head: [...(table.tHead?.rows[0].cells ?? [])].map(forms.wordsOf),
      rows: [...table.tBodies[0].rows].map((row) => [...row.cells].map(answer)),
    };
  };

  // The whole form: blocks of `title`, `head` and `rows`.
  forms.sheet = (all) => {
    const blocks = [];
    let key = null;
    for (const field of all.list) {
      const table = field.element.closest("table");
      const list = field.element.closest("ol, ul");
      const next = table ?? (field.column ? list : field.part);
      if (next === key && blocks.length) { blocks[blocks.length - 1].fields.push(field); continue; }
      key = next;
      blocks.push({ title: field.part, table, fields: [field] });
    }
    return blocks.map(({ title, table, fields }) => {
      if (table && !table.classList.contains("scale")) return { title, ...ofTable(table, all) };
      if (fields.some((field) => field.column)) return { title, ...ofScale(table, fields) };
      return { title, head: null, rows: fields.map((field) => [field.row, field.shown()]) };
    });
  };
})();
