// The task browser: chooses among all tasks of the hub by facets and words. What is chosen stands in the address
// (?grade=3&domain=NF&q=share), so that it can be sent and the back button works. Without this file the page is the
// list of the tasks in pages, and the ways to the lists by grade, domain and so on.
//
// window.chalklineTasks is what it starts with; cards come in pieces (window.chalklineCards) when they are about to
// be seen. Words are looked up in the index of the whole hub (searchindex.js), which knows each page by a number that
// stands in data.pages too; where that is not there, in titles.
(() => {
  "use strict";

  const data = window.chalklineTasks;
  const side = document.querySelector("[data-browse-side]");
  const list = document.querySelector("[data-results]");
  if (!data || !side || !list) return;

  const { words, facets } = data;
  const root = new URL("../../", document.currentScript.src).href;
  const page = 60;

  const make = (tag, properties, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties || {})) {
      if (name in element) element[name] = value;
      else element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  };
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const countOf = (number) => fill(words.count[number === 1 ? 0 : 1], { n: number });
  const fold = (text) => (/^[ -~]*$/.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();

  // What is chosen.

  let state = { chosen: {}, q: "", sort: "" };
  // The timer that runs while words are typed, and 0 when none does.
  let typing = 0;
  const chosen = (facet) => state.chosen[facet.name] || [];
  const labels = (facet) => chosen(facet).map((code) => (facet.values.find((value) => value[0] === code) || [0, code])[1]);

  const read = () => {
    const parameters = new URLSearchParams(location.search);
    const read = { chosen: {}, q: parameters.get("q") || "", sort: parameters.get("sort") || "" };
    for (const { name, values } of facets) {
      const codes = parameters.getAll(name).map((code) => {
        const known = values.find((value) => value[0].toLowerCase() === code.toLowerCase());
        return known ? known[0] : code;
      });
      if (codes.length) read.chosen[name] = [...new Set(codes)];
    }
    return read;
  };

  const write = (isTyped) => {
    const search = new URLSearchParams();
    for (const facet of facets) for (const code of chosen(facet)) search.append(facet.name, code);
    if (state.q) search.append("q", state.q);
    if (state.sort) search.append("sort", state.sort);
    const url = new URL(location.href);
    url.search = search;
    url.hash = "";
    if (url.href === location.href) return;
    // What is typed in one go is one step back.
    const method = isTyped && history.state && history.state.isTyped ? "replaceState" : "pushState";
    try {
      history[method]({ isTyped }, "", url);
    } catch {
      // A browser that keeps the address of a file as it is: the choice holds, and cannot be sent.
    }
  };

  // Words.

  // The numbers of all cards: of tasks, then of translations.
  const taskCount = data.titles.length;
  const titleOf = (number) => (number < taskCount ? data.titles[number] : data.versions[number - taskCount][2]);
  const taskOf = (number) => (number < taskCount ? number : data.versions[number - taskCount][0]);

  const inTitles = (text) => {
    const wanted = fold(text).split(/\s+/).filter(Boolean);
    return cardNumbers().filter((number) => {
      const own = fold(titleOf(number)).split(/[^\p{L}\p{N}]+/u);
      return wanted.every((word) => own.some((each) => each.startsWith(word)));
    });
  };

  // The search of the whole hub; null where it cannot be loaded. Its script is loaded once, whoever asks first.
  let engine = null;
  const search = () => {
    engine = engine || new Promise((resolve) => {
      if (window.chalklineSearch) return resolve(window.chalklineSearch);
      const src = `${root}theme/scripts/searchindex.js`;
      const script = [...document.scripts].find((one) => one.src === src) || make("script", { src });
      script.addEventListener("load", () => resolve(window.chalklineSearch || null));
      script.addEventListener("error", () => resolve(null));
      if (!script.isConnected) document.head.append(script);
      return undefined;
    });
    return engine;
  };
  // The number of each card by that of its page in the index; both stand in the order of addresses.
  let numbers = null;
  const addressOf = (number) => (number < taskCount ? data.addresses[number] : data.versions[number - taskCount][3]);
  const cardNumbers = () => Array.from({ length: taskCount + data.versions.length }, (_, number) => number);
  const readNumbers = () => {
    const sorted = cardNumbers().sort((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1));
    const pages = data.pages.flatMap(([first, length]) => Array.from({ length }, (_, index) => first + index));
    return new Map(pages.map((page, index) => [page, sorted[index]]));
  };
  const inPages = async (index, text) => {
    numbers = numbers || readNumbers();
    const { pages } = await index.find(text, { kind: "task" });
    return pages.filter((page) => numbers.has(page)).map((page) => numbers.get(page));
  };

  // What the words are found in: by task, the card to show; in the order of rank. Null where there are no words.
  let found = { q: "", cards: null };
  const lookUp = async (q) => {
    const index = await search();
    const all = await (index ? inPages(index, q).catch(() => inTitles(q)) : inTitles(q));
    const cards = new Map();
    for (const number of all) if (!cards.has(taskOf(number))) cards.set(taskOf(number), number);
    return { q, cards };
  };

  // Choosing.

  // For each task, in which facets it is not what is chosen, one bit a facet and one for the words; how many tasks
  // would be left with each value of each facet, and how many without what a mask stands for.
  const match = () => {
    const fits = facets.map((facet) => {
      const codes = new Set(chosen(facet));
      return codes.size ? facet.sets.map((set) => set.some((value) => codes.has(facet.values[value][0]))) : null;
    });
    const active = facets.map((_, index) => index).filter((index) => fits[index]);
    const perSet = facets.map((facet) => new Uint32Array(facet.sets.length));
    const masks = new Uint16Array(taskCount);
    const lacking = new Map();
    for (let item = 0; item < masks.length; item += 1) {
      let mask = found.cards && !found.cards.has(item) ? 1 << facets.length : 0;
      for (const index of active) if (!fits[index][facets[index].of[item]]) mask |= 1 << index;
      masks[item] = mask;
      if (mask) lacking.set(mask, (lacking.get(mask) || 0) + 1);
      // A value counts what it would give beside those of other facets.
      facets.forEach((facet, index) => {
        if (!mask || mask === 1 << index) perSet[index][facet.of[item]] += 1;
      });
    }
    const counts = facets.map((facet, index) => {
      const counts = new Uint32Array(facet.values.length);
      facet.sets.forEach((set, place) => set.forEach((value) => { counts[value] += perSet[index][place]; }));
      return counts;
    });
    return { masks, lacking, counts };
  };

  // What the lists of the site sort a title by: no case, no accents on the letters of Latin-1, plain dashes and apostrophes.
  const sortKey = (title) => (/^[ -~]*$/.test(title) ? title : title.toLowerCase()
    .replace(/[\u00e0-\u00ff]/g, (letter) => letter.normalize("NFD")).replace(/[\u0300-\u036f]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\u2018\u2019\u02bc]/g, "'")).toLowerCase().replace(/\s+/g, " ");
  // The numbers of all tasks in an order; each made once, when it is first asked for.
  const orders = {};
  let keys = null;
  const order = (name) => {
    if (orders[name]) return orders[name];
    keys = keys || data.titles.map(sortKey);
    const own = (item) => (data.orders[item] >= 0 ? data.orders[item] : Infinity);
    const byTitle = (a, b) => {
      if (keys[a] !== keys[b]) return keys[a] < keys[b] ? -1 : 1;
      return data.addresses[a] < data.addresses[b] ? -1 : 1;
    };
    const by = {
      listed: (a, b) => (own(a) === own(b) ? byTitle(a, b) : own(a) - own(b)),
      grade: (a, b) => a - b,
      newest: (a, b) => data.dates[b] - data.dates[a] || byTitle(a, b),
    };
    orders[name] = data.titles.map((_, item) => item).sort(by[name] || byTitle);
    return orders[name];
  };
  const ordered = () => {
    if (!state.sort && found.cards) return [...found.cards.keys()];
    return order(state.sort || (data.orders.length ? "listed" : "title"));
  };

  // The card of a task: in a language that is chosen, else of the version that has the words.
  const languages = facets.findIndex((facet) => facet.name === "language");
  const cardOf = (item) => {
    const tags = languages < 0 ? [] : chosen(facets[languages]);
    if (tags.length && versionsOf.has(item)) {
      const facet = facets[languages];
      const translated = versionsOf.get(item).map((number) => data.versions[number - taskCount][1]);
      const own = facet.sets[facet.of[item]].map((value) => facet.values[value][0]).filter((tag) => !translated.includes(tag));
      if (own.some((tag) => tags.includes(tag))) return item;
      return versionsOf.get(item)[translated.findIndex((tag) => tags.includes(tag))] || item;
    }
    return found.cards && found.cards.get(item) !== undefined ? found.cards.get(item) : item;
  };
  const versionsOf = new Map();
  data.versions.forEach((version, index) => {
    versionsOf.set(version[0], [...(versionsOf.get(version[0]) || []), taskCount + index]);
  });

  // Cards. Those that stand in the page are kept; another has its title alone until its piece is there.

  const cards = new Map();
  for (const card of list.querySelectorAll("[data-item]")) cards.set(Number(card.dataset.item), card);

  const pieces = new Map();
  const loadPiece = (piece) => {
    if (!pieces.has(piece)) {
      pieces.set(piece, new Promise((resolve) => {
        const script = make("script", { src: `${root}theme/tasks/cards-${piece}.js`, onload: resolve, onerror: resolve });
        document.head.append(script);
      }));
    }
    return pieces.get(piece);
  };

  // Cards are written when the site is built, by the same template as those in the page.
  const written = (number) => {
    const piece = (window.chalklineCards || {})[Math.floor(number / data.pieceLength)];
    if (!piece) return null;
    const card = new DOMParser().parseFromString(`<ul>${piece[number % data.pieceLength]}</ul>`, "text/html").querySelector("li");
    return document.adoptNode(card);
  };

  const complete = async (plain) => {
    const number = Number(plain.dataset.item);
    await loadPiece(Math.floor(number / data.pieceLength));
    const card = written(number);
    if (!card || cards.get(number) !== plain) return;
    cards.set(number, card);
    const hasFocus = plain.contains(document.activeElement);
    plain.replaceWith(card);
    if (hasFocus) card.querySelector("a").focus({ preventScroll: true });
  };
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watch.unobserve(target);
      complete(target);
    }
  }, { rootMargin: "50%" });

  const card = (number) => {
    if (!cards.has(number)) cards.set(number, written(number) || plainCard(number));
    return cards.get(number);
  };
  const plainCard = (number) => {
    const version = data.versions[number - taskCount];
    const link = make("a", { href: `${root}${encodeURI(addressOf(number))}index.html`, textContent: titleOf(number) });
    const plain = make("li", { className: "card task", "data-item": number }, make("p", { className: "card-title" }, link));
    if (version) plain.lang = version[1];
    watch.observe(plain);
    return plain;
  };

  // The form.

  const inputs = new Map();
  const option = (facet, [code, label]) => {
    const input = make("input", { type: "checkbox", name: facet.name, value: code });
    const count = make("span", { className: "count" });
    const item = make("li", {}, make("label", {}, input, make("span", {}, label), " ", count));
    inputs.set(`${facet.name}=${code}`, { input, count, item });
    return item;
  };
  const fieldset = (facet) => make("details", { open: ["grade", "domain"].includes(facet.name) || chosen(facet).length > 0 },
    make("summary", {}, facet.label),
    make("div", { role: "group", "aria-label": facet.label }, make("ul", {}, ...facet.values.map((value) => option(facet, value)))));

  state = read();
  const query = make("input", { type: "search", name: "q", autocomplete: "off", spellcheck: false });
  const form = make("form", { "data-browse": "", "aria-label": words.browseForm, autocomplete: "off", className: "browse-form" },
    make("label", { className: "browse-words" }, make("span", {}, words.browseWords), query),
    ...facets.filter((facet) => facet.values.length).map(fieldset));

  // What stands above the results, and below them.

  const count = document.querySelector("[data-count]");
  count.tabIndex = -1;
  const sort = make("select", { name: "sort" });
  const said = make("span", { role: "status", className: "browse-said" });
  const link = make("input", { readOnly: true, type: "text" });
  const byHand = make("label", { hidden: true, className: "browse-link" }, words.linkByHand, " ", link);
  const copy = make("button", { type: "button", "data-copy-link": "" }, words.copyLink);
  const bar = make("div", { className: "browse-bar" },
    make("label", {}, words.sortBy, " ", sort), make("span", {}, copy, " ", said), byHand);
  const chips = make("ul", { className: "browse-chosen", "aria-label": words.browseChosen });
  const nothing = make("div", { className: "browse-nothing", hidden: true });
  const more = make("button", { type: "button", className: "browse-more", "data-more": "" }, words.showMore);

  const showSorts = () => {
    const names = [...(data.orders.length ? ["listed"] : []), "title", "grade", "newest"];
    // The first is what an address without one means.
    if (found.cards) names.unshift("best");
    const texts = { listed: words.sortListed, title: words.sortTitle, grade: words.sortGrade, newest: words.sortNewest, best: words.sortBest };
    sort.replaceChildren(...names.map((name, index) => make("option", { value: index ? name : "" }, texts[name])));
    sort.value = state.sort === names[0] ? "" : state.sort;
    if (sort.selectedIndex < 0) sort.selectedIndex = 0;
  };

  const showForm = (counts) => {
    // Not while somebody types: the words of a moment ago would take the place of the letters since.
    if (!typing && query.value.trim() !== state.q) query.value = state.q;
    const grades = facets[0].values.flatMap((value, index) => (chosen(facets[0]).includes(value[0]) ? [index] : []));
    facets.forEach((facet, index) => {
      const codes = new Set(chosen(facet));
      facet.values.forEach(([code, , own], value) => {
        const { input, count, item } = inputs.get(`${facet.name}=${code}`);
        const number = counts[index][value];
        input.checked = codes.has(code);
        if (count.textContent !== String(number)) count.textContent = number;
        item.classList.toggle("is-empty", !number);
        if (facet.name !== "standard") return;
        const isOfGrade = !grades.length || !own || own.some((grade) => grades.includes(grade));
        item.hidden = !codes.has(code) && !(isOfGrade && number);
      });
    });
  };

  const chip = (label, remove) => make("li", {}, make("button", {
    type: "button", "aria-label": fill(words.browseRemove, { name: label }),
    onclick: () => {
      const index = [...chips.children].findIndex((item) => item.contains(document.activeElement));
      remove();
      (chips.children[Math.max(0, index)] ? chips.children[Math.max(0, index)].firstChild : count).focus();
    },
  }, label));
  const without = (facet, code) => change({ chosen: { ...state.chosen, [facet.name]: chosen(facet).filter((other) => other !== code) } });

  const showChips = () => {
    const all = facets.flatMap((facet) => chosen(facet).map((code, index) => chip(labels(facet)[index], () => without(facet, code))));
    if (state.q) all.push(chip(`“${state.q}”`, () => change({ q: "" })));
    if (all.length) {
      all.push(make("li", {}, make("button", {
        type: "button", "data-clear-all": "", onclick: () => { change({ chosen: {}, q: "" }); count.focus(); },
      }, words.clearAll)));
    }
    chips.replaceChildren(...all);
    chips.hidden = !all.length;
  };

  // The fewest facets without which something would be found, and how much.
  const showNothing = (lacking) => {
    const bits = (mask) => mask.toString(2).replace(/0/g, "").length;
    const ways = [...lacking].sort((a, b) => bits(a[0]) - bits(b[0]) || b[1] - a[1])
      .filter(([mask], _, all) => bits(mask) === bits(all[0][0])).slice(0, 3);
    nothing.replaceChildren(make("p", {}, words.browseNothing), make("ul", {}, ...ways.map(([mask, number]) => {
      const dropped = facets.filter((_, index) => mask & (1 << index));
      const names = dropped.map((facet) => labels(facet).join(", "));
      const dropsWords = mask & (1 << facets.length);
      if (dropsWords) names.push(`“${state.q}”`);
      return make("li", {}, make("button", {
        type: "button",
        onclick: () => {
          const kept = { ...state.chosen };
          for (const facet of dropped) delete kept[facet.name];
          change({ chosen: kept, q: dropsWords ? "" : state.q });
          count.focus();
        },
      }, fill(words.browseWithout, { name: names.join(` ${words.browseAnd} `) })), " ", make("span", { className: "count" }, countOf(number)));
    })));
  };

  // How many cards are shown.
  let shown = page;
  let results = [];
  const showCards = () => {
    list.replaceChildren(...results.slice(0, shown).map((item) => card(cardOf(item))));
    more.hidden = results.length <= shown;
  };

  const show = () => {
    const { masks, lacking, counts } = match();
    results = ordered().filter((item) => !masks[item]);
    const text = countOf(results.length);
    if (count.textContent !== text) count.textContent = text;
    nothing.hidden = results.length > 0;
    if (!results.length) showNothing(lacking);
    byHand.hidden = true;
    said.textContent = "";
    showForm(counts);
    showSorts();
    showChips();
    showCards();
  };

  // Words may take their time; what is found for older ones is forgotten.
  const look = () => {
    const { q } = state;
    if (found.q === q) return show();
    if (!q.trim()) {
      found = { q, cards: null };
      return show();
    }
    return lookUp(q).then((answer) => {
      if (state.q !== q) return;
      found = answer;
      show();
    });
  };

  const change = (changes, isTyped = false) => {
    state = { ...state, ...changes };
    shown = page;
    write(isTyped);
    look();
  };

  form.addEventListener("change", ({ target }) => {
    if (target.type !== "checkbox") return;
    const codes = chosen({ name: target.name });
    change({ chosen: { ...state.chosen, [target.name]: target.checked ? [...codes, target.value] : codes.filter((code) => code !== target.value) } });
  });
  query.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      typing = 0;
      change({ q: query.value.trim() }, true);
    }, 120);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    typing = 0;
    change({ q: query.value.trim() });
  });
  sort.addEventListener("change", () => change({ sort: sort.value }));
  more.addEventListener("click", () => {
    const first = shown;
    shown += page;
    showCards();
    list.children[first].querySelector("a").focus();
  });
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      said.textContent = words.linkCopied;
    } catch {
      byHand.hidden = false;
      link.value = location.href;
      link.select();
    }
  });
  window.addEventListener("popstate", () => {
    state = read();
    shown = page;
    look();
  });

  const pager = list.parentElement.querySelector(".pager");
  if (pager) pager.remove();
  list.before(bar, chips, nothing);
  list.after(more);
  side.replaceChildren(form);
  // The page shows the first of all already: what is left to do can wait until the browser has drawn it.
  const isAsked = state.q || state.sort || Object.keys(state.chosen).length;
  if (isAsked || !window.requestIdleCallback) look();
  else window.requestIdleCallback(look, { timeout: 200 });
})();
