// A table or formula that is wider than its place scrolls in a frame, which the keyboard has to reach. One that fits
// needs no stop of the Tab key: with this file it is none, without it each is one.
(() => {
  "use strict";

  const frames = document.querySelectorAll(".table-frame[tabindex], .formula[tabindex]");

  const fit = (frame) => {
    if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
    else if (frame !== document.activeElement) frame.removeAttribute("tabindex");
  };

  // Either may change its width: the frame with the window, what is in it with a font that comes late.
  const watch = new ResizeObserver((changes) => {
    for (const frame of new Set(changes.map(({ target }) => target.closest(".table-frame, .formula")))) fit(frame);
  });
  for (const frame of frames) {
    watch.observe(frame);
    if (frame.firstElementChild) watch.observe(frame.firstElementChild);
  }
})();
