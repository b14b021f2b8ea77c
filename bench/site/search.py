#!/usr/bin/env python3
"""Asks Chalkline's search and Pagefind's the same 50 questions in the same browser, and prints a table.

    search.py HUB SITE [PAGEFIND-SITE]

HUB is the folder of the sources, SITE what Chalkline made of it; PAGEFIND-SITE the same with Pagefind's index in
pagefind/. Bytes are those of every file that a question loads, each as gzip -6 makes it, in a browser with nothing in
its store. The time of an answer runs from when both have what they load as soon as their field has the focus.
"""

import random
import re
import statistics
import sys
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from serving import Loaded, launched, served, weight


def slipped(word):
    return word[:3] + word[4] + word[3] + word[5:]


def words(text):
    return set(re.findall(r"[a-z]+", text.lower()))


def questions(hub):
    """Words with the address of the page that alone has them: of its title, of its text, with a slip, side by side."""
    chance = random.Random(11)
    texts = {path: path.read_text(encoding="utf-8").lower() for path in sorted((hub / "content").rglob("*.md")) if path.stem != "index"}
    vocabularies = {path: words(text) for path, text in texts.items()}
    paths = chance.sample(list(texts), min(len(texts), 500))
    asked = []
    for path in paths:
        text = texts[path]
        title = re.search(r"^title: (.+)$", text, re.M).group(1).split()
        sentences = re.findall(r"^- ([a-z ]+)\.$", text, re.M) or re.findall(r"^([a-z ]{40,})[.,]", text, re.M)
        if not sentences or len(title) < 2:
            continue
        sentence = chance.choice(sentences).split()
        kind = ["title", "title", "text", "slip", "phrase"][len(asked) % 5]
        if kind == "phrase":
            query = " ".join(sentence[1:5])
            alone = sum(query in other for other in texts.values()) == 1
        else:
            asking = sorted(sentence, key=len)[-5:] if kind == "text" else sorted(title, key=len)[-3:]
            query = " ".join(asking)
            alone = sum(set(asking) <= other for other in vocabularies.values()) == 1
            if kind == "slip":
                query = " ".join([slipped(asking[-1])] + asking[:-1])
        if alone:
            address = "/".join(path.relative_to(hub / "content").with_suffix("").parts) + "/"
            asked.append((kind, f'"{query}"' if kind == "phrase" else query, address))
        if len(asked) == 50:
            break
    return asked


OURS = """async ([query, site]) => {
  await new Promise((resolve) => { const script = document.createElement("script"); script.src = site + "theme/scripts/searchindex.js"; script.onload = resolve; document.head.append(script); });
  const search = window.chalklineSearch;
  await search.open();
  const start = performance.now();
  const found = await search.find(query, { isTyping: false });
  const pages = await search.pages(found.pages.slice(0, 10));
  for (const page of pages) search.excerpt(page, found.terms);
  return [performance.now() - start, pages.map((page) => page.address)];
}"""
THEIRS = """async ([query, site]) => {
  const pagefind = await import(site + "pagefind/pagefind.js");
  await pagefind.init();
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
        loaded = Loaded(page)
        time, addresses = page.evaluate(script, [query, site])
        moved.append(weight(folder, loaded.paths))
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
    print(f"{f'{len(asked)} questions':<12}{'moved':>12}{'at most':>12}{'answer':>11}{'at most':>11}{'among 5':>9}")
    with sync_playwright() as playwright:
        browser = launched(playwright)
        for name, site, script in zip(["Chalkline", "Pagefind"], sites, [OURS, THEIRS]):
            row(name, *measure(browser, site.resolve(), script, asked))
        browser.close()


main()
