// The field to search with, on every page: results while typing, and the page of all results. Without this file the field
// leads to that page.
(() => {
  "use strict";

  const own = document.currentScript.src;
  const site = new URL("../../", own);
  const keySetting = "chalkline:search-key";
  const patience = 120;

  // The index is no part of a page until somebody searches.
  let engine = null;
  const search = () => {
    engine = engine || new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL("searchindex.js", own);
      script.onload = () => resolve(window.chalklineSearch);
      script.onerror = () => {
        engine = null;
        reject(new Error("searchindex.js is not there"));
      };
      document.head.append(script);
    });
    return engine;
  };
  let words = null;
  const prepare = async () => {
    const index = await search();
    const all = (await index.open()).words;
    const language = document.documentElement.lang.toLowerCase();
    words = all[language] || all[language.split("-")[0]] || all.en;
    return index;
  };
  const said = (name, filling) => words[name].replace(/\{n(?:ame)?\}/, () => filling);
  const gradeName = (grade) => words[`grade${grade}`] || said("gradeNumbered", grade);
  const kindName = (kind) => words[`kind${kind[0].toUpperCase()}${kind.slice(1)}`] || kind;
  const counted = (count) => (count === 1 ? words.searchOne : said("searchMany", String(count)));

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };
  const link = (address, ...children) => {
    const made = element("a", "", ...children);
    made.href = new URL(address, site).href;
    return made;
  };
  const withMarks = (pieces) => pieces.map((piece) => (piece.isMarked ? element("mark", "", piece.text) : piece.text));

  const result = (page, found) => {
    const item = element("li", "search-result");
    const grades = page.grades.map(gradeName).join(", ");
    const title = element("p", "search-title", link(page.address, ...withMarks(found.title)));
    const facts = element("p", "search-facts", kindName(page.kind) + (grades && ` · ${grades}`));
    if (found.id && found.heading) facts.append(" · ", link(`${page.address}#${encodeURIComponent(found.id)}`, found.heading));
    const text = element("p", "search-text", ...withMarks(found.text));
    if (page.language !== document.documentElement.lang) for (const part of [title, text]) part.lang = page.language;
    item.append(title, facts);
    if (found.text.length) item.append(text);
    return item;
  };

  // A page whose title is the query comes first.
  const show = async (index, found, list, start, count) => {
    const read = await index.pages(found.pages.slice(start, start + count));
    const asked = found.terms.map((term) => term.word).join(" ");
    const isAsked = (page) => index.words(page.title).map((word) => word.key).join(" ") === asked;
    if (!start) read.sort((one, other) => isAsked(other) - isAsked(one));
    return () => list.append(...read.map((page) => result(page, index.excerpt(page, found.terms))));
  };

  // The arrows lead from the field into the results and back.
  const followArrows = (field, area) => {
    const move = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      const stops = [field, ...area.querySelectorAll("a")];
      const here = stops.indexOf(document.activeElement);
      const next = stops[here + step];
      if (here < 0 || !next) return;
      event.preventDefault();
      next.focus();
    };
    field.addEventListener("keydown", move);
    area.addEventListener("keydown", move);
  };

  // Calls back once the typing pauses, and tells whether a later call has come since.
  const pausing = (work) => {
    let timer = 0;
    let last = 0;
    return (delay = patience) => {
      clearTimeout(timer);
      last += 1;
      const mine = last;
      timer = setTimeout(() => work(() => mine === last), delay);
    };
  };

  const inHeader = (form) => {
    const field = form.elements.q;
    const panel = element("div", "search-panel");
    const status = element("p", "search-status");
    const list = element("ul", "search-list");
    panel.hidden = true;
    panel.dataset.searchResults = "";
    status.setAttribute("role", "status");
    panel.append(status, list);
    form.append(panel);

    const run = pausing(async (isLatest) => {
      const query = field.value.trim();
      if (query.length < 2) {
        panel.hidden = true;
        return;
      }
      try {
        const index = await prepare();
        const found = await index.find(field.value, { wanted: 5 });
        const fill = await show(index, found, list, 0, 5);
        if (!isLatest()) return;
        list.replaceChildren();
        fill();
        status.textContent = found.pages.length ? counted(found.pages.length) : said("searchNone", query);
        if (found.pages.length > 5) {
          const all = new URL(form.action);
          all.search = new URLSearchParams({ q: query });
          list.append(element("li", "search-all", link(all.href, words.searchAll)));
        }
      } catch (error) {
        if (isLatest()) status.textContent = words ? words.searchFailed : "";
      }
      panel.hidden = !form.contains(document.activeElement) || !status.textContent;
    });
    field.addEventListener("input", () => run());
    field.addEventListener("focus", (event) => {
      prepare().catch(() => {});
      if (field.value && !form.contains(event.relatedTarget)) run(0);
    });
    form.addEventListener("focusout", (event) => {
      if (!form.contains(event.relatedTarget)) panel.hidden = true;
    });
    // A click in the panel must not take the focus from it.
    panel.addEventListener("mousedown", (event) => event.preventDefault());
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || panel.hidden) return;
      event.preventDefault();
      field.focus();
      panel.hidden = true;
    });
    followArrows(field, panel);
  };

  const onPage = (form) => {
    const field = form.elements.q;
    const filters = form.querySelector("[data-search-filters]");
    const area = document.querySelector("[data-search-results]");
    const list = element("ol", "search-list");
    const more = element("button", "search-more");
    const status = document.querySelector("[data-search-status]");
    const length = 10;
    let shown = 0;
    let latest = null;
    more.type = "button";
    more.hidden = true;
    area.append(list, more);
    for (const without of document.querySelectorAll("[data-search-without]")) without.hidden = true;
    for (const hidden of form.querySelectorAll("[hidden]")) hidden.hidden = false;
    filters.hidden = true;

    // The choices that the results have, each with its count; what is chosen stays.
    const fill = (select, counts, order, nameOf) => {
      const chosen = select.value;
      const names = [...counts.keys()].concat(chosen && !counts.has(chosen) ? [chosen] : []).sort((one, other) => order(one) - order(other) || (nameOf(one) < nameOf(other) ? -1 : 1));
      const options = names.map((name) => new Option(`${nameOf(name)} (${counts.get(name) || 0})`, name));
      select.replaceChildren(select.options[0], ...options);
      select.value = chosen;
    };
    const gradeOrder = (grade) => (grade === "PK" ? -1 : grade === "K" ? 0 : grade === "HS" ? 13 : Number(grade));

    const address = () => {
      const state = new URLSearchParams();
      for (const name of ["q", "kind", "grade"]) if (form.elements[name].value.trim()) state.set(name, form.elements[name].value.trim());
      const query = state.toString();
      return location.pathname + (query && `?${query}`);
    };
    const showMore = async () => {
      const [found, start] = [latest, shown];
      shown += length;
      const index = await search();
      const add = await show(index, found, list, start, length);
      // A newer question has taken the list.
      if (latest !== found) return null;
      add();
      more.hidden = shown >= latest.pages.length;
      return list.children[start];
    };
    const run = pausing(async (isLatest) => {
      const query = field.value.trim();
      if (location.search !== new URL(address(), location).search) history.replaceState(null, "", address());
      if (!query) {
        list.replaceChildren();
        status.textContent = "";
        more.hidden = filters.hidden = true;
        return;
      }
      try {
        const index = await prepare();
        const found = await index.find(field.value, { kind: form.elements.kind.value, grade: form.elements.grade.value, wanted: 50 });
        const add = await show(index, found, list, 0, length);
        if (!isLatest()) return;
        latest = found;
        shown = length;
        list.replaceChildren();
        add();
        fill(form.elements.kind, found.kinds, () => 0, kindName);
        fill(form.elements.grade, found.grades, gradeOrder, gradeName);
        filters.hidden = false;
        more.textContent = words.searchMore;
        more.hidden = shown >= found.pages.length;
        status.textContent = found.pages.length ? counted(found.pages.length) : `${said("searchNone", query)} ${words.searchNoneHint}`;
        if (found.pages.length && found.meant.length) status.textContent += `. ${said("searchMeant", found.meant.join(", "))}`;
      } catch (error) {
        if (isLatest()) status.textContent = words ? words.searchFailed : form.dataset.failed;
      }
    });
    more.addEventListener("click", async () => {
      const first = await showMore();
      if (first) first.querySelector("a").focus();
    });
    field.addEventListener("input", () => run());
    filters.addEventListener("change", () => run(0));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      run(0);
    });
    const read = () => {
      const state = new URLSearchParams(location.search);
      field.value = state.get("q") || "";
      for (const name of ["kind", "grade"]) {
        const value = state.get(name) || "";
        const select = form.elements[name];
        if (value && ![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
        select.value = value;
      }
      run(0);
    };
    followArrows(field, area);
    if (!location.hash) field.focus();
    read();
  };

  // A single key may be in the way of those who speak to their computer: it can be turned off.
  const setting = {
    get isOn() {
      try { return localStorage.getItem(keySetting) !== "off"; } catch (error) { return true; }
    },
    set isOn(value) {
      try { localStorage.setItem(keySetting, value ? "on" : "off"); } catch (error) { /* It holds for this page only. */ }
    },
  };
  const forms = [...document.querySelectorAll("form[data-search]")];
  for (const form of forms) (form.querySelector("[data-search-filters]") ? onPage : inHeader)(form);
  const choice = document.querySelector("[data-search-key]");
  let isOn = setting.isOn;
  if (choice) {
    choice.checked = isOn;
    choice.addEventListener("change", () => { setting.isOn = isOn = choice.checked; });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || !isOn || event.ctrlKey || event.metaKey || event.altKey || !forms.length) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    const field = forms[0].elements.q;
    // On a phone the head has a button alone.
    if (field.offsetParent) field.focus();
    else location.href = forms[0].action;
  });
})();
