// Keeps a page of the preview up to date: reloads it, swaps its styles, and shows what has to be mended.
(() => {
  "use strict";
  const own = document.currentScript;
  const edition = own.dataset.edition;
  const place = "chalkline-preview:" + location.pathname + location.search;
  let style = Number(own.dataset.style);
  let notices = null;
  let overlay = null;
  let isLeaving = false;

  // Where the reader was before the page was loaded again.
  const kept = sessionStorage.getItem(place);
  if (kept) {
    sessionStorage.removeItem(place);
    const [left, top] = JSON.parse(kept);
    addEventListener("load", () => scrollTo({ left, top, behavior: "instant" }));
  }

  async function reload() {
    isLeaving = true;
    sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
    await showNewText().catch(() => {});
    location.reload();
  }

  // Loading a page again takes the browser longer than all before it, so the new text is shown first, for the moment
  // without what scripts do to it, and has a breath to be drawn in.
  async function showNewText() {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
    const old = document.querySelector("main");
    if (!old || !fresh) return;
    renew(old, fresh);
    await new Promise(requestAnimationFrame);
    await new Promise((drawn) => setTimeout(drawn, 100));
  }

  // As little as holds all that is new. What is being filled in stays until the page goes.
  function renew(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    if (old.children.length && outline(old) === outline(fresh)) {
      [...old.children].forEach((child, index) => renew(child, fresh.children[index]));
    } else if (![old, fresh].some((part) => part.matches(fields) || part.querySelector(fields))) {
      old.replaceWith(fresh.cloneNode(true));
    }
  }

  const fields = "form, input, select, textarea";

  // An element without what is inside its children.
  function outline(element) {
    const parts = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.data.trim() : node.nodeName));
    return [element.cloneNode().outerHTML, ...parts].join("\n");
  }

  // The old style stays until the new one is there, so that the page never stands bare.
  function swapStyles() {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]:not([data-going])')) {
      const address = new URL(link.href);
      if (address.origin !== location.origin) continue;
      address.searchParams.set("style", style);
      const fresh = link.cloneNode();
      fresh.href = address;
      link.dataset.going = "";
      fresh.addEventListener("load", () => link.remove());
      fresh.addEventListener("error", () => link.remove());
      link.after(fresh);
    }
  }

  // In a tree of its own, so that neither the site's styles nor these reach the other.
  function show(trouble) {
    const page = document.querySelector("[data-trouble]");
    if (page) {
      if (trouble) fill(page, trouble);
      return;
    }
    if (!trouble) {
      overlay?.remove();
      overlay = null;
      return;
    }
    if (!overlay) {
      overlay = document.createElement("div");
      overlay.id = "Chalkline-trouble";
      const root = overlay.attachShadow({ mode: "open" });
      const look = document.createElement("link");
      look.rel = "stylesheet";
      look.href = "/.chalkline/preview.css";
      root.append(look, document.createElement("div"));
      document.body.append(overlay);
    }
    fill(overlay.shadowRoot.lastChild, trouble);
  }

  // What is shown already stays as it is, closed or scrolled. A long line begins where its caret can be seen.
  function fill(place, trouble) {
    if (place.dataset.shown === trouble) return;
    place.dataset.shown = trouble;
    place.innerHTML = trouble;
    for (const line of place.querySelectorAll("pre")) {
      const end = line.querySelector("span").offsetWidth;
      if (end > line.clientWidth * 0.8) line.scrollLeft = end - line.clientWidth / 2;
    }
  }

  function take(notice) {
    if (isLeaving) return;
    if (notice.edition !== edition) return reload();
    if (notice.style !== style) {
      style = notice.style;
      swapStyles();
    }
    show(notice.trouble);
  }

  // A browser keeps few connections to one server, so a page that nobody sees gives its own back.
  function listen() {
    if (document.visibilityState === "hidden") return leave();
    if (notices) return;
    notices = new EventSource("/.chalkline/changes?page=" + encodeURIComponent(location.pathname));
    notices.addEventListener("message", (event) => take(JSON.parse(event.data)));
    notices.addEventListener("error", () => {
      if (notices?.readyState !== EventSource.CLOSED) return;
      leave();
      setTimeout(listen, 1000);
    });
  }

  function leave() {
    notices?.close();
    notices = null;
  }

  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", leave);
  addEventListener("pageshow", listen);
  listen();
})();
