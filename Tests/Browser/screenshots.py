"""Takes pictures of the most telling pages into the folder named on the command line: three widths, light and dark;
and, half as large, the tops of those that the README shows."""

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from conftest import HERE, SITE
from pages import KINDS

TELLING = ["home", "statement", "model", "task", "handout", "rubric", "role", "standards"]
WIDTHS = {"phone": 390, "tablet": 820, "desktop": 1280}
README = {"home": "light", "task": "light", "scale": "dark"}

folder = Path(sys.argv[1])
folder.mkdir(exist_ok=True)


def picture(browser, name, file, width, scheme, scale=1, **options):
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, device_scale_factor=scale
    )
    page = context.new_page()
    page.goto((SITE / KINDS[name] / "index.html").as_uri())
    page.screenshot(path=folder / file, **options)
    context.close()


path = subprocess.run([HERE / "browser"], capture_output=True, text=True, check=True).stdout.strip()
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
    for name in TELLING:
        for device, width in WIDTHS.items():
            for scheme in ("light", "dark"):
                picture(browser, name, f"{name}-{device}-{scheme}.png", width, scheme, full_page=True)
    for name, scheme in README.items():
        picture(browser, name, f"readme-{name}.png", 1280, scheme, scale=0.5)
    browser.close()
print(f"{len(TELLING) * len(WIDTHS) * 2 + len(README)} pictures are in {folder}/")
