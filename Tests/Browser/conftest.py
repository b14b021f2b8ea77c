"""What the browser tests share: the built hub, a browser, and pages opened as a reader would see them."""

import functools
import http.server
import subprocess
import threading
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
SITE = (HERE / "../../.build/browser/site").resolve()


@pytest.fixture(scope="session")
def site() -> Path:
    """The folder of the built hub."""
    return SITE


@pytest.fixture(scope="session")
def browser():
    path = subprocess.run([HERE / "browser"], capture_output=True, text=True, check=True).stdout.strip()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(site):
    """Where the hub is served: below a path, as a district's web server would."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def translate_path(self, path):
            return super().translate_path(path.removeprefix("/birch-valley"))

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/birch-valley/"
        server.shutdown()


@pytest.fixture
def visit(browser, address):
    """Opens a page of the hub: visit("tasks/", width=390, scheme="dark"). What the browser complains of fails the test."""
    contexts, complaints = [], []

    def open_page(path="", width=1280, height=900, scheme="light", **options):
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, **options)
        # A page stands on this machine: what has not come after this time will not.
        context.set_default_timeout(12_000)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        page.goto(path if "://" in path else address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []
