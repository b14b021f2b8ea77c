// The plan: its tasks in order, their printing, and a link that carries them (?tasks=bank/x,bank/y). Each task comes
// as a script of its own, which works from a folder too.
(() => {
  "use strict";

  const page = document.querySelector("[data-plan-page]");
  const kept = window.chalklineKept;
  if (!page || !kept) return;
  const words = page.dataset;
  const one = (name) => page.querySelector(`[data-${name}]`);
  const list = one("plan-list");
  const packet = document.querySelector("[data-packet]");
  const said = page.querySelector(".plan-said");
  const options = one("packet-options");
  const root = new URL(".", document.querySelector("[data-plan]").href);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  // Name → { minutes, parts } as its script brought it; null where there is none.
  const known = new Map();
  const waiting = new Map();
  window.chalklinePlan = (name, minutes, html) => {
    // Of this site's own making, and inert: a parsed document runs nothing, and its addresses are held by the page.
    const parts = new DOMParser().parseFromString(html, "text/html").body;
    known.set(name, { minutes, parts });
  };
  const load = (name) => {
    if (!waiting.has(name)) {
      waiting.set(name, new Promise((done) => {
        const script = document.createElement("script");
        script.src = new URL(`${name.split("/").map(encodeURIComponent).join("/")}.js`, root);
        script.onload = done;
        script.onerror = () => {
          known.set(name, null);
          // Asked for again the next time: the connection may be back.
          waiting.delete(name);
          done();
        };
        document.head.append(script);
      }));
    }
    return waiting.get(name);
  };

  // A name leads to a file below the plan's folder, and nowhere else.
  const isName = (name) => name.split("/").every((part) => /^[^.\\:?#%][^\\:?#%]*$/.test(part));
  const named = (text) => [...new Set((text || "").split(","))].filter(isName).map((name) => ({ name, note: "" }));

  const fromLink = named(new URLSearchParams(location.search).get("tasks"));
  let isShared = fromLink.length > 0;
  let entries = isShared ? fromLink : kept.read().filter(({ name }) => isName(name));

  const address = () => `${location.href.split(/[?#]/)[0]}?tasks=${entries.map(({ name }) => encodeURI(name)).join(",")}`;
  // It stands over the plan, so it goes when it has been read.
  let fading = 0;
  const say = (text, stays = false) => {
    clearTimeout(fading);
    said.textContent = text;
    if (!stays) fading = setTimeout(say, 8000, "", true);
  };
  const remember = () => {
    if (isShared) {
      try {
        history.replaceState(null, "", entries.length ? address() : location.pathname);
      } catch {
        // The order holds until the page is left.
      }
    } else if (!kept.write(entries)) say(words.notKept, true);
  };
  const titleOf = ({ name }) => {
    const task = known.get(name);
    return task ? task.parts.querySelector(".card-title").textContent : name;
  };

  const about = (entry) => {
    const task = known.get(entry.name);
    if (task) return document.importNode(task.parts.querySelector(".plan-about"), true);
    const gone = document.createElement("p");
    gone.className = "plan-gone";
    gone.textContent = fill(words.gone, { name: entry.name });
    return gone;
  };
  const row = (entry, index) => {
    const item = one("plan-entry").content.firstElementChild.cloneNode(true);
    const title = titleOf(entry);
    item.classList.toggle("is-gone", !known.get(entry.name));
    item.querySelector(".plan-about").replaceWith(about(entry));
    for (const button of item.querySelectorAll("button")) button.setAttribute("aria-label", `${button.textContent}: ${title}`);
    const note = item.querySelector("[data-note]");
    note.value = entry.note;
    note.setAttribute("aria-label", `${note.closest("label").textContent.trim()}: ${title}`);
    item.querySelector('[data-move="-1"]').disabled = index === 0;
    item.querySelector('[data-move="1"]').disabled = index === entries.length - 1;
    return item;
  };
  const showTotals = () => {
    const tasks = entries.map(({ name }) => known.get(name)).filter(Boolean);
    const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0);
    const text = tasks.length === 1 ? words.oneTask : words.totals;
    one("plan-totals").textContent = fill(text, { n: tasks.length, minutes });
    for (const button of page.querySelectorAll("[data-print]")) button.disabled = !tasks.length;
  };
  const draw = async () => {
    await Promise.all(entries.map(({ name }) => load(name)));
    list.replaceChildren(...entries.map(row));
    one("shared").hidden = !isShared || !entries.length;
    one("clear-plan").hidden = isShared;
    page.classList.toggle("is-shared", isShared);
    one("empty").hidden = entries.length > 0;
    one("filled").hidden = entries.length === 0;
    showTotals();
    page.hidden = false;
    document.querySelector("[data-needs-script]").hidden = true;
  };

  const indexOf = (element) => [...list.children].indexOf(element.closest("li"));
  const focusOn = (index, selector) => {
    const item = list.children[Math.min(index, list.children.length - 1)];
    const wanted = item && item.querySelector(selector);
    const button = wanted && wanted.disabled ? item.querySelector("[data-move]:enabled") : wanted;
    // With the last task its buttons are gone.
    (button || one("empty").querySelector("a")).focus();
  };
  const move = async (index, by) => {
    const [entry] = entries.splice(index, 1);
    entries.splice(index + by, 0, entry);
    say(fill(words.moved, { name: titleOf(entry), n: index + by + 1, total: entries.length }));
    remember();
    await draw();
    focusOn(index + by, `[data-move="${by}"]`);
  };
  const remove = async (index) => {
    if (!isShared && entries[index].note && !window.confirm(fill(words.removeSure, { name: titleOf(entries[index]) }))) return;
    const [entry] = entries.splice(index, 1);
    say(fill(words.removed, { name: titleOf(entry) }));
    remember();
    await draw();
    focusOn(index, "[data-remove]");
  };
  // Another window may have changed the plan, also while the browser held this page back for the way back to it.
  const look = async () => {
    const now = kept.read().filter(({ name }) => isName(name));
    if (isShared || JSON.stringify(now) === JSON.stringify(entries)) return;
    const typing = document.activeElement.matches("[data-note]") ? entries[indexOf(document.activeElement)].name : "";
    entries = now;
    await draw();
    const index = typing ? entries.findIndex(({ name }) => name === typing) : -1;
    if (index >= 0) list.children[index].querySelector("[data-note]").focus();
  };
  window.addEventListener("storage", look);
  window.addEventListener("online", () => draw());
  window.addEventListener("pageshow", ({ persisted }) => { if (persisted) look(); });

  const keep = async (chosen) => {
    entries = chosen;
    // Where nothing is kept, the address goes on carrying the plan.
    isShared = !kept.write(entries);
    if (isShared) say(words.notKept, true);
    try {
      history.replaceState(null, "", isShared ? address() : location.pathname);
    } catch {
      // A reload shows the link's tasks again.
    }
    await draw();
    list.querySelector("a")?.focus();
  };
  const replace = () => {
    const own = kept.read().length;
    if (!own || window.confirm(fill(words.replaceSure, { n: own }))) keep(entries);
  };
  const join = () => {
    const own = kept.read();
    keep([...own, ...entries.filter(({ name }) => !own.some((entry) => entry.name === name))]);
  };
  const clear = async () => {
    if (!window.confirm(words.sure)) return;
    entries = [];
    remember();
    await draw();
    one("empty").querySelector("a").focus();
  };
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(address());
      say(words.copied);
    } catch {
      say(`${words.byHand} ${address()}`, true);
    }
  };

  // A lesson shows the students' words where they belong in it; without them it would speak of questions nobody sees.
  const withSheets = (part, task) => {
    const copy = document.importNode(part, true);
    for (const place of copy.querySelectorAll("[data-part]")) {
      const sheet = task.parts.querySelector(`[data-sheet="${place.dataset.part}"] .prose`);
      if (sheet) place.append(...document.importNode(sheet, true).childNodes);
    }
    return copy;
  };

  // "sheets" prints what students get and nothing else, "lessons" the plan and then each lesson.
  const print = async (what) => {
    const { space, type, extensions } = options.elements;
    const sheets = extensions.checked ? ".packet-sheet" : '.packet-sheet:not([data-sheet="extensions"])';
    const wanted = what === "sheets" ? sheets : ".packet-lesson";
    const tasks = entries.map(({ name }) => known.get(name)).filter(Boolean);
    packet.replaceChildren(...tasks.flatMap((task) => [...task.parts.querySelectorAll(wanted)].map((part) => withSheets(part, task))));
    for (const sheet of packet.querySelectorAll(".packet-sheet")) {
      sheet.classList.toggle("type-large", type.checked);
      if (space.value) sheet.classList.add(`space-${space.value}`);
    }
    // What is only seen on paper would never be scrolled to.
    for (const image of packet.querySelectorAll("img")) image.loading = "eager";
    document.documentElement.classList.add(`packet-of-${what}`);
    await Promise.all([...packet.querySelectorAll("img")].map((image) => image.decode().catch(() => {})));
    window.print();
  };
  window.addEventListener("afterprint", () => {
    document.documentElement.classList.remove("packet-of-sheets", "packet-of-lessons");
    packet.replaceChildren();
  });

  page.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    const { move: by, print: what } = button.dataset;
    if (by) move(indexOf(button), Number(by));
    else if (what) print(what);
    else if ("remove" in button.dataset) remove(indexOf(button));
    else if ("replace" in button.dataset) replace();
    else if ("join" in button.dataset) join();
    else if ("clearPlan" in button.dataset) clear();
    else if ("copyLink" in button.dataset) copyLink();
  });
  options.addEventListener("submit", (event) => event.preventDefault());
  list.addEventListener("input", ({ target }) => {
    entries[indexOf(target)].note = target.value;
    remember();
  });
  draw();
})();
