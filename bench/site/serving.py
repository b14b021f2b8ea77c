"""A site on a server of this machine, and what a browser loads of it."""

import functools
import gzip
import http.server
import subprocess
import threading
from pathlib import Path
from urllib.parse import urlsplit


def served(folder):
    """The address of a folder, for as long as this process runs."""
    class Quiet(http.server.SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Head and body are two writes here; held back for one another they cost 40 ms.
        disable_nagle_algorithm = True

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def weight(folder, paths):
    """Bytes of files as gzip -6 makes each; what is no file of the folder counts nothing."""
    return sum(len(gzip.compress((folder / path).read_bytes(), 6)) for path in paths if (folder / path).is_file())


class Loaded:
    """The paths that a page has loaded, each once, since this was made."""

    def __init__(self, page):
        self.paths = set()
        page.on("request", lambda request: self.paths.add(urlsplit(request.url).path.lstrip("/") or "index.html"))


def launched(playwright):
    path = subprocess.run([Path(__file__).parents[2] / "Tests/Browser/browser"], capture_output=True, text=True, check=True).stdout.strip()
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
