// Shows the entry that a citation leads to beside it, on hover and on focus. Without this file a citation is a
// plain link to its entry, and with it still is one.
(() => {
  "use strict";

  // How long the pointer may be between a citation and its entry, in milliseconds.
  const patience = 250;
  // The least space between the entry and the edge of the window, in pixels.
  const margin = 16;

  const note = document.createElement("div");
  note.className = "citation-entry";
  note.id = "Citation-Entry";
  note.setAttribute("role", "tooltip");
  note.hidden = true;
  document.body.append(note);

  let shownFor = null;
  let timer = 0;

  const fill = (entry) => {
    const copy = entry.cloneNode(true);
    for (const back of copy.querySelectorAll(".back-links")) back.remove();
    for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
    note.replaceChildren(...copy.childNodes);
  };

  // Below the citation, or above it where there is more room; never beyond the window's sides.
  const place = (citation) => {
    const boxes = citation.getClientRects();
    const box = boxes[boxes.length - 1];
    const width = document.documentElement.clientWidth;
    const height = document.documentElement.clientHeight;
    const left = Math.max(margin, Math.min(box.left, width - note.offsetWidth - margin));
    const fits = box.bottom + note.offsetHeight + margin < height || box.top < height - box.bottom;
    const top = fits ? box.bottom + 4 : boxes[0].top - note.offsetHeight - 4;
    note.style.left = `${left + window.scrollX}px`;
    note.style.top = `${top + window.scrollY}px`;
  };

  const hide = () => {
    clearTimeout(timer);
    if (shownFor) shownFor.removeAttribute("aria-describedby");
    shownFor = null;
    note.hidden = true;
  };

  // Unless the pointer or the keyboard is still there, or there again.
  const hideSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const isWanted = shownFor && (shownFor === document.activeElement || shownFor.matches(":hover") || note.matches(":hover"));
      if (!isWanted) hide();
    }, patience);
  };

  const show = (citation) => {
    clearTimeout(timer);
    if (shownFor === citation) return;
    const entry = document.getElementById(decodeURIComponent(citation.hash.slice(1)));
    if (!entry) return;
    hide();
    fill(entry);
    shownFor = citation;
    citation.setAttribute("aria-describedby", note.id);
    note.hidden = false;
    place(citation);
  };

  for (const citation of document.querySelectorAll('a.citation[href^="#"]')) {
    citation.addEventListener("mouseenter", () => show(citation));
    citation.addEventListener("mouseleave", hideSoon);
    citation.addEventListener("focus", () => show(citation));
    citation.addEventListener("blur", hideSoon);
    citation.addEventListener("click", hide);
  }
  note.addEventListener("mouseenter", () => clearTimeout(timer));
  note.addEventListener("mouseleave", hideSoon);
  note.addEventListener("focusin", () => clearTimeout(timer));
  note.addEventListener("focusout", hideSoon);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  window.addEventListener("resize", hide);
})();
