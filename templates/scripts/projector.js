// One slide at a time, one key to go on, and a clock for the phase at hand. Without this file the slides stand one
// below the other.
(() => {
  "use strict";

  const bar = document.querySelector("[data-projector]");
  if (!bar) return;
  const slides = [...document.querySelectorAll(".slide")];
  const place = bar.querySelector("[data-place]");
  const previous = bar.querySelector("[data-previous]");
  const next = bar.querySelector("[data-next]");
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  let current = -1;

  const show = (index) => {
    const wanted = Math.max(0, Math.min(index, slides.length - 1));
    // Past the last slide its end stays in view.
    if (wanted === current) return;
    current = wanted;
    slides.forEach((slide, number) => {
      slide.hidden = number !== current;
    });
    const position = fill(bar.dataset.of, { n: current + 1, total: slides.length });
    place.textContent = position;
    // At the ends a button does nothing, but keeps the focus that may be on it.
    previous.setAttribute("aria-disabled", String(current === 0));
    next.setAttribute("aria-disabled", String(current === slides.length - 1));
    try {
      history.replaceState(null, "", `#${slides[current].id}`);
    } catch {
      // Only the place after a reload is lost.
    }
    window.scrollTo(0, 0);
  };

  // The bar covers the end of the window, but for a small one, where it follows the slide.
  const shown = () => window.innerHeight - (getComputedStyle(bar).position === "static" ? 0 : bar.offsetHeight);
  const hasMoreBelow = () => slides[current].getBoundingClientRect().bottom > shown() + 4;
  const scroll = (direction) => window.scrollBy(0, direction * shown() * 0.85);
  // A long slide is read to its end before the next one comes: one key is enough for all.
  const goOn = () => (hasMoreBelow() ? scroll(1) : show(current + 1));
  const goBack = () => (slides[current].getBoundingClientRect().top < -4 ? scroll(-1) : show(current - 1));

  // The clock.
  const phases = [...bar.querySelectorAll("[data-minutes]")];
  const pause = bar.querySelector("[data-pause-timer]");
  const left = bar.querySelector(".time-left");
  const over = bar.querySelector("[data-time-over]");
  let phase = -1;
  let remaining = 0;
  let end = 0;
  let ticking = 0;

  const showTime = () => {
    const seconds = Math.ceil(remaining / 1000);
    left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };
  const stop = () => {
    clearInterval(ticking);
    ticking = 0;
    pause.textContent = bar.dataset.resume;
  };
  const tick = () => {
    // By the clock, not by ticks: a browser slows down a window that nobody sees.
    remaining = Math.max(0, end - Date.now());
    showTime();
    if (remaining > 0) return;
    stop();
    // Whoever works by keyboard stays in the bar.
    if (document.activeElement === pause) phases[phase].focus();
    pause.hidden = true;
    over.textContent = bar.dataset.over;
  };
  const run = () => {
    end = Date.now() + remaining;
    ticking = setInterval(tick, 250);
    pause.textContent = bar.dataset.pause;
    pause.hidden = false;
    tick();
  };
  const start = (index) => {
    clearInterval(ticking);
    phase = index;
    phases.forEach((button, number) => button.setAttribute("aria-pressed", String(number === index)));
    over.textContent = "";
    remaining = Number(phases[index].dataset.minutes) * 60000;
    run();
  };
  const pauseOrGoOn = () => {
    if (ticking) stop();
    else if (remaining > 0) run();
    else if (phases.length > 0) start(Math.min(phase + 1, phases.length - 1));
  };

  const fullScreen = () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // Where a browser refuses, the window stays as it is.
    done.catch(() => {});
  };

  const keys = {
    ArrowRight: () => show(current + 1), ArrowLeft: () => show(current - 1), PageDown: goOn, PageUp: goBack, " ": goOn,
    Enter: goOn, Home: () => show(0), End: () => show(slides.length - 1), t: pauseOrGoOn, f: fullScreen,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isPress = event.key === " " || event.key === "Enter";
    if (isPress && event.target.closest("button, a, summary, input, video")) return;
    const action = event.key === " " && event.shiftKey ? goBack : keys[event.key] || keys[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  });

  previous.addEventListener("click", () => show(current - 1));
  next.addEventListener("click", () => show(current + 1));
  phases.forEach((button, index) => button.addEventListener("click", () => start(index)));
  if (pause) pause.addEventListener("click", pauseOrGoOn);
  bar.querySelector("[data-full]").addEventListener("click", fullScreen);
  // A note at the foot of another slide, or an address with one.
  const showTarget = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const index = slides.findIndex((slide) => target && slide.contains(target));
    if (index < 0) return false;
    show(index);
    if (target !== slides[index]) target.scrollIntoView();
    return true;
  };
  window.addEventListener("hashchange", showTarget);

  document.body.classList.add("projecting");
  bar.hidden = false;
  if (!showTarget()) show(0);
})();
