// How a student's sheet prints: room to work, large type, several copies on a sheet. What is chosen stands in the
// address (?space=half&type=large&copies=2), so that a teacher can send it. Without this file the sheet prints as it is.
(() => {
  "use strict";

  const form = document.querySelector("[data-sheet-options]");
  if (!form) return;
  const main = document.querySelector("main");
  const sheet = main.querySelector(".sheet");
  const status = form.querySelector("[role=status]");
  const { space, type, copies } = form.elements;
  // What fits half of a Letter sheet, the shorter of the two papers, in pixels of CSS.
  const halfSheet = (118 * 96) / 25.4;

  const choose = (select, value) => {
    select.value = value || "";
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  };

  // Room to work of its own and several copies do not go together.
  const hasRoom = () => space.value === "half" || space.value === "page";
  const fits = (number) => {
    if (hasRoom()) return false;
    document.body.classList.add("measuring", `copies-${number}`);
    const height = sheet.scrollHeight;
    document.body.classList.remove("measuring", `copies-${number}`);
    return height <= halfSheet;
  };

  const addCopies = (number) => {
    for (const copy of main.querySelectorAll(".sheet-copy")) copy.remove();
    for (let count = 1; count < number; count += 1) {
      const copy = sheet.cloneNode(true);
      copy.classList.add("sheet-copy");
      // The first of them keeps the names: a drawing's hatching is found by its name.
      for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
      copy.setAttribute("aria-hidden", "true");
      copy.inert = true;
      main.append(copy);
    }
  };

  const apply = () => {
    const { classList } = document.body;
    classList.remove("copies-2", "copies-4");
    classList.toggle("type-large", type.checked);
    for (const each of ["none", "half", "page"]) classList.toggle(`space-${each}`, space.value === each);
    const wanted = copies.value;
    for (const option of copies.options) option.disabled = option.value !== "" && !fits(option.value);
    const isOut = copies.selectedOptions[0].disabled;
    if (isOut) copies.value = "";
    status.textContent = !isOut ? "" : hasRoom() ? form.dataset.hasRoom : form.dataset.tooLong.replace("{n}", wanted);
    if (copies.value) classList.add(`copies-${copies.value}`);
    addCopies(Number(copies.value || 1));
  };

  const remember = () => {
    const chosen = new URLSearchParams();
    if (space.value) chosen.set("space", space.value);
    if (type.checked) chosen.set("type", type.value);
    if (copies.value) chosen.set("copies", copies.value);
    const query = chosen.toString();
    try {
      history.replaceState(null, "", query ? `?${query}` : location.pathname);
    } catch {
      // Some browsers keep the address of a file as it is; the sheet prints as chosen all the same.
    }
  };

  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      status.textContent = form.dataset.copied;
    } catch {
      status.textContent = `${form.dataset.byHand} ${location.href}`;
    }
  };

  const asked = new URLSearchParams(location.search);
  choose(space, asked.get("space"));
  choose(copies, asked.get("copies"));
  type.checked = asked.get("type") === type.value;

  // Each copy ends with whose it is.
  const credits = document.querySelector(".site-foot .credits");
  if (credits) {
    const copy = credits.cloneNode(true);
    copy.classList.add("copy-credits");
    sheet.append(copy);
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    apply();
    remember();
  });
  form.querySelector("[data-print]").addEventListener("click", () => window.print());
  form.querySelector("[data-copy-link]").addEventListener("click", copyLink);
  form.hidden = false;
  apply();
  // The font of the formulas may have made it longer or shorter.
  window.addEventListener("load", () => {
    const wanted = asked.get("copies");
    if (wanted && !copies.value) choose(copies, wanted);
    apply();
  });
})();
