#!/usr/bin/env python3
"""Asks Chalkline's search and Pagefind's the same 50 questions in the same browser, and prints a table.

    measure.py HUB SITE [PAGEFIND-SITE]

HUB is the folder of the sources, SITE what Chalkline made of it; PAGEFIND-SITE the same with Pagefind's index in
pagefind/. Bytes are those of every file that a question loads, each as gzip -6 makes it, in a browser with nothing in
its store.
"""

import functools
import gzip
import http.server
import random
import re
import statistics
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent


def served(folder):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def slipped(word):
    return word[:3] + word[4] + word[3] + word[5:]


def questions(hub):
    """Words with the address of the page that they are from: of its title, of its text, with a slip, side by side."""
    chance = random.Random(11)
    pages = sorted(path for path in (hub / "content").rglob("*.md") if path.stem != "index")
    asked = []
    for number, path in enumerate(chance.sample(pages, 50)):
        text = path.read_text(encoding="utf-8")
        title = re.search(r"^title: (.+)$", text, re.M).group(1).lower().split()
        body = re.findall(r"^- ([A-Z][a-z ]+)\.$", text, re.M) or re.findall(r"^\|? ?([A-Z]?[a-z ]{30,})", text, re.M)
        sentence = chance.choice(body).lower().split()
        address = "/".join(path.relative_to(hub / "content").with_suffix("").parts) + "/"
        kind = ["title", "title", "text", "slip", "phrase"][number % 5]
        if kind == "title":
            query = " ".join(chance.sample(title, 3))
        elif kind == "text":
            query = " ".join(sorted(sentence, key=len)[-5:])
        elif kind == "slip":
            longest = max(title, key=len)
            query = " ".join([slipped(longest)] + [word for word in title if word != longest][:2])
        else:
            query = '"' + " ".join(sentence[1:5]) + '"'
        asked.append((kind, query, address))
    return asked


OURS = """async ([query, site]) => {
  await new Promise((resolve) => { const script = document.createElement("script"); script.src = site + "theme/scripts/searchindex.js"; script.onload = resolve; document.head.append(script); });
  const start = performance.now();
  const search = window.chalklineSearch;
  const found = await search.find(query, { isTyping: false });
  const pages = await search.pages(found.pages.slice(0, 10));
  for (const page of pages) search.excerpt(page, found.terms);
  return [performance.now() - start, pages.map((page) => page.address)];
}"""
THEIRS = """async ([query, site]) => {
  const pagefind = await import(site + "pagefind/pagefind.js");
  const start = performance.now();
  const found = await pagefind.search(query);
  const pages = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
  return [performance.now() - start, pages.map((page) => page.url)];
}"""


def measure(browser, folder, script, asked):
    site = served(folder)
    moved, times, right = [], [], []
    for kind, query, address in asked:
        context = browser.new_context(bypass_csp=True)
        page = context.new_page()
        page.goto(site + "404.html")
        page.wait_for_load_state("networkidle")
        loaded = set()
        page.on("request", lambda request: loaded.add(urlsplit(request.url).path.lstrip("/")))
        time, addresses = page.evaluate(script, [query, site])
        files = [folder / path for path in loaded if (folder / path).is_file()]
        moved.append(sum(len(gzip.compress(file.read_bytes(), 6)) for file in files))
        times.append(time)
        found = [urlsplit(each).path.lstrip("/").removesuffix("index.html") for each in addresses[:5]]
        right.append((kind, address in found))
        context.close()
    return moved, times, right


def row(name, moved, times, right):
    kinds = ["title", "text", "slip", "phrase"]
    hits = "  ".join(f"{kind} {sum(hit for each, hit in right if each == kind)}/{sum(each == kind for each, _ in right)}" for kind in kinds)
    print(f"{name:<12}{statistics.median(moved) / 1000:>9.0f} KB{max(moved) / 1000:>9.0f} KB{statistics.median(times):>8.0f} ms"
          f"{max(times):>8.0f} ms{sum(hit for _, hit in right):>6}/{len(right)}   {hits}")


def main():
    hub, *sites = map(Path, sys.argv[1:])
    asked = questions(hub)
    path = subprocess.run([HERE / "../../Tests/Browser/browser"], capture_output=True, text=True, check=True).stdout.strip()
    print(f"{'50 questions':<12}{'moved':>12}{'at most':>12}{'answer':>11}{'at most':>11}{'among 5':>9}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for name, site, script in zip(["Chalkline", "Pagefind"], sites, [OURS, THEIRS]):
            row(name, *measure(browser, site.resolve(), script, asked))
        browser.close()


main()
