// Where answers are kept: this browser's localStorage, which may be full, blocked or emptied at any time. Nothing
// here throws; setting says what became of it.
(() => {
  "use strict";

  const forms = (window.chalklineForms = window.chalklineForms || {});

  const isFull = (error) => /quota/i.test(error.name);

  // What is kept below one prefix, by name.
  forms.store = (prefix) => ({
    prefix,

    get(name) {
      try {
        return localStorage.getItem(prefix + name);
      } catch {
        return null;
      }
    },

    // "" where it is kept, else why it is not: "full" or "blocked".
    set(name, value) {
      try {
        localStorage.setItem(prefix + name, value);
        return "";
      } catch (error) {
        return isFull(error) ? "full" : "blocked";
      }
    },

    remove(name) {
      try {
        localStorage.removeItem(prefix + name);
      } catch {
        // Blocked: nothing was kept.
      }
    },

    names() {
      try {
        return Object.keys(localStorage).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
      } catch {
        return [];
      }
    },

    // Where nothing is kept yet, takes what is kept below the first of other prefixes that has anything.
    takeOver(prefixes) {
      if (this.names().length) return;
      const former = prefixes.map(forms.store).find((store) => store.names().length);
      for (const name of former?.names() ?? []) if (!this.set(name, former.get(name))) former.remove(name);
    },

    // Whether anything can be kept here: tried out with an empty note.
    fault() {
      const fault = this.set("trial", "");
      this.remove("trial");
      return fault;
    },
  });
})();
