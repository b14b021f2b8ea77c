// A form to fill in: what is typed is kept in this browser at once and is sent to nobody. The other files of this
// folder each know one thing and do nothing; this one, which comes last, joins them to the page's controls, which
// parts/form-bar.html and form-tools.html have ready, out of sight until they work.
(() => {
  "use strict";

  const forms = (window.chalklineForms = window.chalklineForms || {});
  const tools = document.querySelector("[data-form]");
  const root = tools?.closest(".sheet");
  if (!root) return;

  const find = (mark) => root.querySelector(`[data-${mark}]`);
  // What the page says, by the names of tools' data-say-… attributes.
  const say = {};
  for (const [name, text] of Object.entries(tools.dataset)) if (name.startsWith("say")) say[name.slice(3).toLowerCase()] = text;
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const { form: prefix, page: address, former } = tools.dataset;
  const store = forms.store(prefix);
  // Answers given while the page had another address.
  if (former) store.takeOver(former.split(" ").map((old) => prefix.replace(`${address}:`, `${old}:`)));
  const copies = forms.copies(store, (number) => fill(say.copynumbered, { n: number }));
  forms.protocol(root);
  const all = forms.fields(root, say.level);
  const drawProfiles = forms.profiles(all, say);
  const status = find("save-status");
  const orphanPlace = find("orphans");
  const comparison = find("comparison");
  const picker = find("copies");

  // Why the browser does not keep what is typed, and the fields for which that is so.
  let fault = store.fault();
  const unsaved = new Set();

  const tell = (text, isFault = false) => {
    status.textContent = text;
    status.classList.toggle("is-fault", isFault);
  };

  // The time says that it is kept again, and is not announced more than once a minute.
  const tellSaved = () => {
    if (fault) return tell(say[fault], true);
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
    const text = `${say.saved} ${time}`;
    if (status.textContent !== text) tell(text);
  };

  const cell = (field) => copies.prefix + field.name;

  // Kept with the words it stood beside, so that it can be shown when they are gone.
  const keep = (field) => {
    const value = field.read();
    field.last = value;
    if (value === field.initial) {
      store.remove(cell(field));
      return "";
    }
    const { part, row, column } = field;
    return store.set(cell(field), JSON.stringify({ value, part, row, column, shown: field.shown() }));
  };

  const save = (field) => {
    unsaved.add(field);
    fault = "";
    for (const each of [...unsaved]) {
      const found = keep(each);
      if (found) fault = found;
      else unsaved.delete(each);
    }
    if (field.buttons) {
      drawProfiles();
      showOrphans();
    }
    tellSaved();
  };

  const kept = (name) => {
    try {
      const answer = JSON.parse(store.get(copies.prefix + name));
      return answer && typeof answer.value === "string" ? answer : null;
    } catch {
      return null;
    }
  };

  // Answers without a field that the browser did not keep, by their names there.
  const held = new Map();

  // Answers of this copy that no field of the page takes.
  const orphans = () =>
    [...new Set([...store.names(), ...held.keys()])].filter((name) => name.startsWith(copies.prefix))
      .map((name) => name.slice(copies.prefix.length))
      .map((name) => ({ field: name, ...(kept(name) ?? held.get(copies.prefix + name)) }))
      .filter(({ field, value }) => value && !(all.byName.has(field) && (all.byName.get(field).takes?.(value) ?? true)));

  const showOrphans = () => {
    const found = orphans();
    const list = orphanPlace.querySelector("dl");
    list.replaceChildren(...found.flatMap((answer) => {
      const name = document.createElement("dt");
      name.textContent = answer.column ? `${answer.row} · ${answer.column}` : answer.row || answer.field;
      const text = document.createElement("dd");
      text.textContent = answer.shown || answer.value;
      return [name, text];
    }));
    orphanPlace.hidden = !found.length;
  };

  const showCopies = () => {
    picker.replaceChildren(...copies.list.map((copy) => new Option(copy.name, copy.id, false, copy === copies.current)));
    find("remove-copy").hidden = copies.list.length < 2;
  };

  // Puts the current copy's answers on the page.
  const show = () => {
    for (const field of all.list) {
      const answer = kept(field.name);
      field.write(answer ? answer.value : field.initial);
      field.last = field.read();
    }
    showCopies();
    showOrphans();
    drawProfiles();
  };

  const answered = () => all.list.filter((field) => field.read() !== field.initial);

  // As it stands on the page, even where the browser keeps nothing.
  const answers = () => [
    ...answered().map((field) => ({
      field: field.name, part: field.part, row: field.row, column: field.column, value: field.read(), shown: field.shown(),
    })),
    ...orphans(),
  ];

  const sheet = () => {
    const lost = orphans();
    const rest = { title: say.orphans, head: null, rows: lost.map(({ row, column, value, shown }) => [column ? `${row} · ${column}` : row, shown || value]) };
    return lost.length ? [...forms.sheet(all), rest] : forms.sheet(all);
  };

  const { title, page } = tools.dataset;
  // What a copy is called where copies meet: as long as nobody named it, by the team that fills it in.
  const nameOf = ({ copy, answers }) => {
    const isNamed = copy && copy !== fill(say.copynumbered, { n: copy.match(/\d+/)?.[0] });
    const team = answers.find(({ field }) => field.toLowerCase() === "team")?.value.trim();
    return isNamed ? copy : team || copy;
  };
  const unlike = (names, name) => {
    let unique = name;
    for (let number = 2; names.includes(unique); number += 1) unique = `${name} (${number})`;
    return unique;
  };
  const fileName = (ending) => {
    const name = nameOf({ copy: copies.current.name, answers: answers() });
    const isNamed = copies.list.length > 1 || name !== fill(say.copynumbered, { n: 1 });
    return `${forms.fileName(title, isNamed ? name : "")}.${ending}`;
  };

  const exportJSON = () => {
    const file = { chalkline: "form", version: 1, form: page, title, copy: copies.current.name, answers: answers() };
    forms.download(fileName("json"), "application/json", JSON.stringify(file, null, 2) + "\n");
    tell(say.exported);
  };

  const read = async (input) => {
    const files = await Promise.all([...input.files].map(async (file) => ({ file, form: forms.parse(await file.text()) })));
    input.value = "";
    const wrong = files.find(({ form }) => !form);
    if (wrong) tell(fill(say.unreadable, { name: wrong.file.name }), true);
    return wrong ? [] : files;
  };

  // Into this copy where it is empty, else into a new one: nothing is written over.
  const take = ({ file, form }) => {
    if (form.form !== page && !confirm(fill(say.otherform, { name: form.title || file.name }))) return;
    const isEmpty = !answered().length && !orphans().length;
    const others = copies.list.filter((copy) => !isEmpty || copy !== copies.current).map((copy) => copy.name);
    const name = unlike(others, nameOf(form) || copies.nextName());
    if (!isEmpty) copies.add(name);
    else if (form.copy) copies.rename(name);
    const strangers = [];
    for (const answer of form.answers) {
      const field = all.byName.get(answer.field);
      if (field && (field.takes?.(answer.value) ?? true)) continue;
      const found = store.set(copies.prefix + answer.field, JSON.stringify(answer));
      if (found) held.set(copies.prefix + answer.field, answer);
      strangers.push(found);
    }
    const values = new Map(form.answers.map((answer) => [answer.field, answer.value]));
    unsaved.clear();
    fault = strangers.find(Boolean) ?? "";
    for (const field of all.list) {
      const value = values.get(field.name);
      if (value !== undefined && !(field.takes?.(value) ?? true)) {
        field.write("");
        field.last = "";
        continue;
      }
      field.write(value ?? field.initial);
      const found = keep(field);
      if (found) { fault = found; unsaved.add(field); }
    }
    showCopies();
    showOrphans();
    drawProfiles();
    if (fault) tellSaved();
    else tell(fill(say.imported, { name: copies.current.name }));
  };

  const forget = () => {
    for (const name of store.names()) if (name.startsWith(copies.prefix)) store.remove(name);
    for (const name of held.keys()) if (name.startsWith(copies.prefix)) held.delete(name);
    unsaved.clear();
    for (const field of all.list) field.write(field.initial);
  };

  const clear = (question) => {
    const count = answers().length;
    if (!confirm(fill(question, { name: copies.current.name, n: count, title }))) return false;
    forget();
    if (copies.list.length < 2) copies.remove();
    show();
    tell(say.cleared);
    return true;
  };

  // What stands on this page alone would be lost with another copy on it.
  const isHeld = () => {
    if (!unsaved.size) return false;
    showCopies();
    tell(say[fault], true);
    return true;
  };

  const on = (mark, event, act) => find(mark).addEventListener(event, act);

  root.addEventListener("input", ({ target }) => {
    const field = all.of(target);
    if (!field) return;
    field.show();
    save(field);
  });

  // A level that is chosen once more is taken back; a double click is one choice.
  root.addEventListener("click", ({ target, detail }) => {
    if (target.type !== "radio" || detail > 1) return;
    const field = all.of(target);
    if (!field || field.last !== target.value) return;
    target.checked = false;
    save(field);
  });
  root.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (target.type !== "radio" || !target.checked || ![" ", "Delete", "Backspace"].includes(key)) return;
    event.preventDefault();
    target.checked = false;
    save(all.of(target));
  });

  // The same copy, open in another window.
  window.addEventListener("storage", ({ key }) => {
    if (key === `${store.prefix}copies`) {
      copies.look();
      showCopies();
    }
    if (!key?.startsWith(store.prefix + copies.prefix)) return;
    const field = all.byName.get(key.slice((store.prefix + copies.prefix).length));
    if (!field || field.element === document.activeElement && document.hasFocus()) return;
    const answer = kept(field.name);
    field.write(answer ? answer.value : field.initial);
    field.last = field.read();
    drawProfiles();
  });

  // The browser may have held this page back while another went on with the form.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted || unsaved.size) return;
    copies.look();
    show();
  });

  window.addEventListener("beforeunload", (event) => {
    if (unsaved.size) event.preventDefault();
  });

  on("copies", "change", () => {
    if (isHeld()) return;
    copies.choose(picker.value);
    show();
    tell(fill(say.shown, { name: copies.current.name }));
  });
  on("new-copy", "click", () => {
    if (isHeld()) return;
    const wanted = prompt(say.copyname, copies.nextName())?.trim();
    if (!wanted) return;
    const name = unlike(copies.list.map((copy) => copy.name), wanted);
    fault = copies.add(name);
    show();
    if (fault) tellSaved();
    else tell(fill(say.shown, { name }));
  });
  on("rename", "click", () => {
    const name = prompt(say.copyname, copies.current.name)?.trim();
    if (!name) return;
    fault = copies.rename(unlike(copies.list.filter((copy) => copy.id !== copies.current.id).map((copy) => copy.name), name));
    showCopies();
    tellSaved();
  });
  on("remove-copy", "click", () => {
    if (!confirm(fill(say.removequestion, { name: copies.current.name, n: answers().length }))) return;
    forget();
    copies.remove();
    show();
    picker.focus();
    tell(fill(say.shown, { name: copies.current.name }));
  });
  on("print", "click", () => window.print());
  on("blank", "click", () => {
    document.documentElement.classList.add("print-blank");
    window.addEventListener("afterprint", () => document.documentElement.classList.remove("print-blank"), { once: true });
    window.print();
  });
  on("export=json", "click", exportJSON);
  on("export=csv", "click", () => {
    forms.download(fileName("csv"), "text/csv;charset=utf-8", forms.csv(sheet()));
    tell(say.exported);
  });
  on("copy-table", "click", async () => {
    const isCopied = await forms.copy(sheet());
    tell(isCopied ? say.copied : say.notcopied, !isCopied);
  });
  on("import", "change", async ({ target }) => {
    for (const each of await read(target)) if (!isHeld()) take(each);
  });
  on("compare", "change", async ({ target }) => {
    const files = [];
    for (const { file, form } of await read(target))
      files.push({ ...form, name: unlike(files.map(({ name }) => name), nameOf(form) || file.name) });
    if (!files.length) return;
    const other = files.find((file) => file.form !== page);
    if (other) return tell(fill(say.otherfile, { name: other.title }), true);
    forms.compare(comparison.querySelector("div"), files, all, say);
    comparison.hidden = false;
    comparison.focus();
    tell(fill(say.comparing, { n: files.length }));
  });
  on("compare-end", "click", () => { comparison.hidden = true; find("compare").focus(); });
  on("clear", "click", () => clear(say.clearquestion));
  on("leave", "click", () => { exportJSON(); clear(say.leavequestion); });

  show();
  for (const part of root.querySelectorAll("[data-form], [data-form-bar], .form-saved")) part.hidden = false;
  if (fault) tell(say[fault], true);
})();
