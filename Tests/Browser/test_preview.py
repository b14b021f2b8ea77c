"""The preview, as its author sees it: edit, see, break, see what is wrong, mend, see."""

import http.client
import json
import re
import subprocess
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from conftest import newest_build

TASK = "content/tasks/shares/oranges.md"
LINES = "\n\n".join(f"Line {number} of a long page." for number in range(120))


class Hub:
    """A hub in a folder, and the preview of it."""

    def __init__(self, folder):
        self.folder = folder
        self.write("content/hub.yml", "title: A small hub\n")
        self.write("content/index.md", "---\ntitle: Welcome\n---\n\nSee [two oranges](tasks/shares/oranges.md).\n")
        self.write(TASK, "---\ntitle: Two oranges\n---\n\n## Goal\n\nFair.\n\n## Task\n\nFour friends share.\n\n" + LINES + "\n")
        self.process = None

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def replace(self, path, old, new):
        text = (self.folder / path).read_text(encoding="utf-8")
        assert old in text
        self.write(path, text.replace(old, new))

    def serve(self):
        self.process = subprocess.Popen(
            [newest_build(), "serve", self.folder, "--port", "0"], stderr=subprocess.PIPE, text=True)
        return re.search(r"http://\S+", self.process.stderr.readline()).group()


@pytest.fixture
def hub(tmp_path):
    hub = Hub(tmp_path)
    yield hub
    hub.process.terminate()
    assert hub.process.wait(timeout=30) == 0


def overlay(page):
    return page.locator("#Chalkline-trouble").get_by_role("alert")


def test_edit_see_break_see_mend_see(hub, visit):
    page = visit(hub.serve() + "tasks/shares/oranges/")
    text = page.locator(".prose").first
    expect(text).to_contain_text("Four friends share.")

    hub.replace(TASK, "Four friends", "Five friends")
    expect(text).to_contain_text("Five friends share.")
    expect(overlay(page)).to_have_count(0)

    hub.replace(TASK, "Five friends share.", "See <the> [team](team.md), all *six* friends.")
    expect(overlay(page)).to_contain_text("1 error to mend")
    expect(overlay(page)).to_contain_text(TASK + ":11:")
    expect(overlay(page).locator("pre")).to_contain_text("See <the> [team](team.md), all *six* friends.")
    assert re.search(r"\n +\^$", overlay(page).locator("pre").text_content())
    expect(text).to_contain_text("Five friends share.")

    hub.replace(TASK, "[team](team.md)", "team")
    expect(text).to_contain_text("all six friends")
    expect(overlay(page)).to_have_count(0)


def as_it_was_left(page, change, new):
    """What a page showed, and had in its first field, when it went to be loaded again after a change that puts new words on it."""
    page.evaluate("""() => {
        document.body.dataset.before = "";
        addEventListener("pagehide", () => {
            const main = document.querySelector("main");
            sessionStorage.setItem("left", JSON.stringify([main.innerText, main.querySelector("textarea[data-typed]")?.value]));
        });
    }""")
    change()
    expect(page.locator("body:not([data-before]) main")).to_contain_text(new)
    return json.loads(page.evaluate("sessionStorage.getItem('left')"))


def test_the_new_text_is_there_before_the_page_is_loaded_again(hub, visit):
    page = visit(hub.serve() + "tasks/shares/oranges/")
    text, _ = as_it_was_left(page, lambda: hub.replace(TASK, "Four friends", "Five friends"), "Five friends")
    assert "Five friends share." in text


def test_what_is_being_filled_in_stays_beside_the_new_text(hub, visit):
    rubric = "content/rubrics/talk.md"
    table = "| Action | Evidence |\n|---|---|\n| Listen | |\n"
    hub.write(rubric, f"---\ntitle: Talk\n---\n\nOld words.\n\n{table}")
    page = visit(hub.serve() + "rubrics/talk/")
    field = page.locator("main textarea").first
    # As typed in this moment, before anything has kept it.
    field.evaluate("(field) => { field.value = 'In a mo'; field.dataset.typed = '' }")
    text, typed = as_it_was_left(page, lambda: hub.replace(rubric, "Old words.", "New words."), "New words.")
    assert "New words." in text
    assert typed == "In a mo"
    # A new row goes around the field, so it waits for the page to be loaded.
    field.evaluate("(field) => { field.value = 'In a mo'; field.dataset.typed = '' }")
    text, typed = as_it_was_left(page, lambda: hub.replace(rubric, "| Listen | |", "| Listen | |\n| Ask | |"), "Ask")
    assert "Ask" not in text
    assert typed == "In a mo"


def test_an_error_is_shown_before_there_is_any_page(hub, browser):
    hub.write("content/index.md", "---\ntitle: Welcome\n---\n\nSee [it](nowhere.md).\n")
    page = browser.new_page()
    assert page.goto(hub.serve()).status == 503
    expect(page.get_by_role("alert")).to_contain_text("content/index.md:5:")
    hub.replace("content/index.md", "[it](nowhere.md)", "it")
    expect(page.get_by_role("heading", level=1)).to_have_text("Welcome")
    page.close()


def test_styles_are_swapped_and_the_page_stays(hub, visit):
    page = visit(hub.serve() + "tasks/shares/oranges/")
    page.evaluate("document.body.dataset.untouched = ''")
    hub.write("templates/styles/own.css", "body { outline: 3px solid rgb(1, 2, 3) }\n")
    expect(page.locator("body")).to_have_css("outline-color", "rgb(1, 2, 3)")
    hub.write("templates/styles/own.css", "body { outline: 3px solid rgb(4, 5, 6) }\n")
    expect(page.locator("body")).to_have_css("outline-color", "rgb(4, 5, 6)")
    assert page.locator("link[rel=stylesheet]").count() == 1
    assert page.locator("body[data-untouched]").count() == 1


def test_the_place_on_the_page_stays(hub, visit):
    page = visit(hub.serve() + "tasks/shares/oranges/", height=600)
    place = page.get_by_text("Line 80 of a long page.")
    place.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    assert before > 600
    page.evaluate("document.body.dataset.before = ''")
    hub.replace(TASK, "Line 81 of a long page.", "Line 81, new.")
    expect(page.get_by_text("Line 81, new.")).to_be_in_viewport()
    expect(page.locator("body:not([data-before])")).to_have_count(1)
    expect(page.get_by_text("Line 81, new.")).to_be_in_viewport()
    assert abs(page.evaluate("scrollY") - before) < 2


def test_what_is_wrong_can_be_closed_and_fits_a_phone(hub, visit):
    page = visit(hub.serve() + "tasks/shares/oranges/", width=360, height=700, scheme="dark")
    hub.replace(TASK, "Four friends share.", "A [broken](nowhere.md) link. " + "And more of it. " * 20)
    panel = overlay(page)
    # Its style comes a moment after its words.
    expect(panel).to_have_css("position", "fixed")
    expect(panel.locator("pre")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    panel.locator("summary").click()
    expect(panel.locator("pre")).to_be_hidden()
    expect(page.get_by_text("Four friends share.")).to_be_visible()


def ask(address, path, method="GET", **headers):
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def test_files_come_whole_in_parts_and_to_this_machine_alone(hub):
    film = bytes(number % 251 for number in range(1_000_000))
    (hub.folder / "content/film.mp4").write_bytes(film)
    address = hub.serve()
    answer, body = ask(address, "/film.mp4")
    assert (answer.status, answer.headers["Content-Type"], body) == (200, "video/mp4", film)
    answer, body = ask(address, "/film.mp4", Range="bytes=300000-899999")
    assert (answer.status, answer.headers["Content-Range"], body) == (206, "bytes 300000-899999/1000000", film[300_000:900_000])
    answer, body = ask(address, "/film.mp4", method="HEAD")
    assert (answer.status, answer.headers["Content-Length"], body) == (200, "1000000", b"")
    answer, body = ask(address, "/film.mp4", If_None_Match=answer.headers["ETag"])
    assert (answer.status, body) == (304, b"")
    assert ask(address, "/", method="HEAD")[0].headers["Content-Type"] == "text/html; charset=utf-8"
    assert ask(address, "/", Host="example.org")[0].status == 403
    assert ask(address, "/", method="POST")[0].status == 405
