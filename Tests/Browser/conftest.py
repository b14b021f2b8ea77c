"""What the browser tests share: the built hub, a browser, and pages opened as a reader would see them."""

import functools
import http.server
import subprocess
import threading
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

HERE = Path(__file__).parent
SITE = (HERE / "../../.build/browser/site").resolve()

# A page stands on this machine: what has not come after this time (milliseconds) will not.
PATIENCE = 20_000
expect.set_options(timeout=PATIENCE)


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


def newest_build():
    """The program, in whichever build was made last."""
    builds = [HERE / "../../.build" / kind / "chalkline" for kind in ("release", "debug")]
    return max((build for build in builds if build.exists()), key=lambda build: build.stat().st_mtime)


class Server(http.server.ThreadingHTTPServer):
    """Serves a folder below a path, as a district's web server would."""

    def __init__(self, folder, path):
        class Quiet(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def translate_path(self, asked):
                return super().translate_path(asked.removeprefix(path))

        super().__init__(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
        self.address = f"http://127.0.0.1:{self.server_port}{path}/"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *_):
        """A browser that has gone on to another page is no error."""


@pytest.fixture(scope="session")
def address(site):
    """Where the hub is served."""
    with Server(site, "/birch-valley") as server:
        yield server.address
        server.shutdown()


@pytest.fixture(scope="session")
def many_tasks(tmp_path_factory):
    """Where a made-up hub of 130 tasks is served: more than a page of a list holds, and several pieces of cards."""
    hub = tmp_path_factory.mktemp("hub")
    tasks = hub / "content/tasks/many"
    tasks.mkdir(parents=True)
    for number in range(130):
        (tasks / f"task-{number:03}.md").write_text(
            f"---\ntitle: Sharing number {number:03}\ngrades: {number % 5 + 1}\nminutes: {number % 3 * 15 + 15}\n---\n\n"
            f"## Goal\n\nShares of {number} are equal.\n\n## Task\n\nShare {number} apples.\n", encoding="utf-8")
    subprocess.run([newest_build(), "build", hub, "--output", hub / "site"], check=True, capture_output=True)
    with Server(hub / "site", "/many") as server:
        yield server.address
        server.shutdown()


@pytest.fixture
def visit(browser, address):
    """Opens a page of the hub: visit("tasks/", width=390, scheme="dark"). What the browser complains of fails the test."""
    contexts, complaints = [], []

    def open_page(path="", width=1280, height=900, scheme="light", **options):
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, **options)
        context.set_default_timeout(PATIENCE)
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
