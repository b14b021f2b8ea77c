// Several named copies of one form: this school, that team. One is on the page, and its answers have its number in
// their names.
(() => {
  "use strict";

  const forms = (window.chalklineForms = window.chalklineForms || {});

  // - name: what a copy is called until it is given a name, by its number.
  forms.copies = (store, name) => {
    const read = () => {
      let known = null;
      try {
        known = JSON.parse(store.get("copies"));
      } catch {
        // Written by something else.
      }
      const list = (Array.isArray(known?.list) ? known.list : []).filter((copy) => /^\d+$/.test(copy?.id)).map(({ id, name }) => ({ id, name: String(name) }));
      // Answers whose list was lost are shown again.
      for (const id of new Set(store.names().map((each) => each.match(/^(\d+)\//)?.[1]).filter(Boolean)))
        if (!list.some((copy) => copy.id === id)) list.push({ id, name: name(id) });
      if (!list.length) list.push({ id: "1", name: name(1) });
      const current = list.some((copy) => copy.id === known?.current) ? known.current : list[0].id;
      return { list, current };
    };

    const state = read();
    let isKept = true;
    const keep = () => {
      const fault = store.set("copies", JSON.stringify(state));
      isKept = !fault;
      return fault;
    };
    // Another window may have changed the list since; the copy that is open here stays in it. A list that the browser
    // does not keep is nobody else's.
    const look = () => {
      if (!isKept || !store.get("copies")) return;
      const open = state.list.find((copy) => copy.id === state.current);
      state.list = read().list;
      if (!state.list.some((copy) => copy.id === open.id)) state.list.push(open);
    };
    const nextNumber = () => Math.max(...state.list.map((copy) => Number(copy.id))) + 1;

    return {
      look,
      get list() { return state.list; },
      get current() { return state.list.find((copy) => copy.id === state.current); },
      // The beginning of the names of its answers.
      get prefix() { return `${state.current}/`; },

      nextName() {
        look();
        return name(nextNumber());
      },

      add(title) {
        look();
        const id = String(nextNumber());
        state.list.push({ id, name: title });
        state.current = id;
        return keep();
      },

      choose(id) {
        look();
        state.current = id;
        keep();
      },

      rename(title) {
        look();
        this.current.name = title;
        return keep();
      },

      // The last one leaves nothing behind.
      remove() {
        look();
        state.list.splice(state.list.indexOf(this.current), 1);
        if (!state.list.length) {
          state.list.push({ id: "1", name: name(1) });
          state.current = "1";
          store.remove("copies");
        } else {
          state.current = state.list[0].id;
          keep();
        }
      },
    };
  };
})();
