#!/usr/bin/env python3
"""Uses the task browser of a large site in Chromium as a teacher does, and prints how heavy and how quick it is.

    tasks.py SITE

A click's answer is the time until the choice stands in the address and its results are painted; a freeze is the longest task of the
browser while the page loads. Bytes are those of files as gzip -6 makes each.
"""

import random
import statistics
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from serving import Loaded, launched, served, weight

CLICK = """async (box) => {
  const before = location.search;
  const start = performance.now();
  box.click();
  while (location.search === before && performance.now() - start < 2000) await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - start;
}"""
FREEZES = """() => new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask", buffered: true });
  setTimeout(() => resolve([]), 1000);
})"""


def main():
    folder = Path(sys.argv[1]).resolve()
    site = served(folder)
    with sync_playwright() as playwright:
        browser = launched(playwright)
        page = browser.new_context(bypass_csp=True).new_page()
        loaded = Loaded(page)
        page.goto(site + "tasks/index.html")
        page.locator("form[data-browse]").wait_for()
        page.wait_for_load_state("networkidle")
        data = [path for path in loaded.paths if path.startswith("theme/tasks/start")]
        freeze = max(page.evaluate(FREEZES), default=0)
        total = int(page.locator("[data-count]").inner_text().split()[0].replace(",", ""))
        boxes = page.locator("form[data-browse] input[type=checkbox]")
        times = []
        for number in random.Random(5).sample(range(boxes.count()), min(20, boxes.count())):
            box = boxes.nth(number)
            times.append(box.evaluate(CLICK))
            box.evaluate("box => box.click()")
        browser.close()
    print(f"task browser, {total} tasks: starts with {weight(folder, data) / 1000:.0f} KB of data, {weight(folder, loaded.paths) / 1000:.0f} KB in all; "
          f"longest freeze {freeze:.0f} ms; a click is answered in {statistics.median(times):.0f} ms, at most {max(times):.0f} ms")


main()
