// The profile of a scale: a line down through the chosen levels, drawn below the table. There is no sum.
(() => {
  "use strict";

  const forms = (window.chalklineForms = window.chalklineForms || {});
  const svgNames = "http://www.w3.org/2000/svg";

  const make = (name, className, text = "") => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };

  // The piece of the line that stands in one row: from halfway to the row above to halfway to the one below, so that
  // pieces meet however high their rows are.
  const piece = (before, here, after) => {
    const svg = document.createElementNS(svgNames, "svg");
    svg.setAttribute("viewBox", "0 0 100 100");
    svg.setAttribute("preserveAspectRatio", "none");
    svg.setAttribute("aria-hidden", "true");
    const line = document.createElementNS(svgNames, "polyline");
    const points = [];
    if (before !== null) points.push(`${(before + here) / 2},0`);
    points.push(`${here},50`);
    if (after !== null) points.push(`${(here + after) / 2},100`);
    line.setAttribute("points", points.join(" "));
    svg.append(line);
    return svg;
  };

  const draw = (list, choices, none) => {
    const places = choices.map((field) => {
      const index = field.buttons.findIndex((button) => button.checked);
      return index < 0 ? null : ((index + 0.5) / field.buttons.length) * 100;
    });
    list.replaceChildren(...choices.map((field, index) => {
      const item = make("li", "profile-row");
      const track = make("span", "profile-track");
      for (let level = 0; level < field.buttons.length; level += 1) {
        const tick = make("i", "profile-tick");
        tick.style.left = `${((level + 0.5) / field.buttons.length) * 100}%`;
        track.append(tick);
      }
      if (places[index] !== null) {
        const dot = make("i", "profile-dot");
        dot.style.left = `${places[index]}%`;
        track.append(piece(places[index - 1] ?? null, places[index], places[index + 1] ?? null), dot);
      }
      item.append(make("span", "profile-name", field.row), track, make("span", "profile-level", field.shown() || none));
      return item;
    }));
    return places.some((place) => place !== null);
  };

  // A profile below each scale of the page.
  // - Returns: what draws them anew.
  forms.profiles = (all, say) => {
    const tables = [...new Set(all.list.filter((field) => field.buttons).map((field) => field.element.closest("table")))];
    const drawings = tables.filter(Boolean).map((table) => {
      const figure = make("figure", "profile");
      const list = make("ol", "profile-rows");
      list.setAttribute("role", "list");
      figure.append(make("figcaption", "", say.profile), list);
      (table.closest("figure") ?? table.closest(".table-frame") ?? table).after(figure);
      const choices = all.list.filter((field) => field.buttons && field.element.closest("table") === table);
      return () => { figure.hidden = !draw(list, choices, say.notchosen); };
    });
    return () => { for (const drawing of drawings) drawing(); };
  };
})();
