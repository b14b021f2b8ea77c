// Several teams' exported files side by side: a row for each question that somebody answered, a column for each team.
(() => {
  "use strict";

  const forms = (window.chalklineForms = window.chalklineForms || {});

  const make = (name, text = "") => {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  };

  // What was asked in any of the files: in the order of the page, then what the page no longer asks.
  const questions = (files, all) => {
    const asked = new Map();
    for (const field of all.list) asked.set(field.name, field);
    for (const file of files)
      for (const answer of file.answers) if (!asked.has(answer.field)) asked.set(answer.field, answer);
    return [...asked].filter(([name]) => files.some((file) => file.byField.has(name)))
      .map(([name, { part, row, column }]) => ({ name, part, label: column ? `${row} · ${column}` : row }));
  };

  const table = (rows, files, say) => {
    const frame = make("div");
    frame.className = "table-frame";
    frame.tabIndex = 0;
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-label", rows[0].part || say.compared);
    const grid = make("table");
    grid.className = "compared";
    const head = make("tr");
    head.append(make("td"), ...files.map((file) => {
      const cell = make("th", file.name);
      cell.scope = "col";
      return cell;
    }));
    grid.createTHead().append(head);
    const body = grid.createTBody();
    for (const row of rows) {
      const line = body.insertRow();
      const name = make("th", row.label);
      name.scope = "row";
      line.append(name, ...files.map((file) => make("td", file.byField.get(row.name) ?? "–")));
    }
    frame.append(grid);
    return frame;
  };

  // Fills `place` with what the files say.
  // - files: as `forms.parse` gives them, each with a `name` of its own.
  forms.compare = (place, files, all, say) => {
    for (const file of files) file.byField = new Map(file.answers.map((answer) => [answer.field, answer.shown]));
    const parts = [];
    for (const row of questions(files, all)) {
      const last = parts[parts.length - 1];
      if (last && last[0].part === row.part) last.push(row);
      else parts.push([row]);
    }
    place.replaceChildren(...parts.flatMap((rows) =>
      rows[0].part ? [make("h3", rows[0].part), table(rows, files, say)] : [table(rows, files, say)]));
  };
})();
