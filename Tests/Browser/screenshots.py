"""Takes pictures of the most telling pages: three widths, light and dark, into the folder named on the command line."""

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from conftest import HERE, SITE
from pages import KINDS

TELLING = ["home", "statement", "model", "task", "handout", "rubric", "role", "standards"]
WIDTHS = {"phone": 390, "tablet": 820, "desktop": 1280}

folder = Path(sys.argv[1])
folder.mkdir(exist_ok=True)
path = subprocess.run([HERE / "browser"], capture_output=True, text=True, check=True).stdout.strip()
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
    for scheme in ("light", "dark"):
        for device, width in WIDTHS.items():
            context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page = context.new_page()
            for name in TELLING:
                page.goto((SITE / KINDS[name] / "index.html").as_uri())
                page.screenshot(path=folder / f"{name}-{device}-{scheme}.png", full_page=True)
            context.close()
    browser.close()
print(f"{len(TELLING) * len(WIDTHS) * 2} pictures are in {folder}/")
