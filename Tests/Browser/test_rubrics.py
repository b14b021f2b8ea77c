"""A team fills in a rubric: what it types is kept, printed, exported, compared and cleared."""

import csv
import io
import json
import pathlib
import re

import pytest
from playwright.sync_api import expect

from test_accessibility import violations

TABLE = "rubrics/who-is-at-the-table/"
SCALE = "rubrics/our-discussions/"


def first_cell(page):
    return page.locator("table.form textarea").first


def status(page):
    return page.locator("[data-save-status]").inner_text()


def exported(page, mark):
    with page.expect_download() as waiting:
        page.locator(mark).click()
    return waiting.value


def saved_file(page, folder, name="answers.json"):
    path = folder / name
    exported(page, "[data-export=json]").save_as(path)
    return path


def accept(page, answer=None):
    """Says yes to what the page asks, and keeps the questions."""
    asked = []

    def reply(dialog):
        asked.append(dialog.message)
        dialog.accept(*([answer] if dialog.type == "prompt" and answer else []))

    page.on("dialog", reply)
    return asked


def new_copy(page, name):
    page.once("dialog", lambda dialog: dialog.accept(name))
    page.get_by_role("button", name="New copy").click()


# Typing and keeping


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_every_blank_cell_is_a_field_named_by_its_row_and_column(visit, scripts):
    page = visit(TABLE, java_script_enabled=scripts)
    blanks = page.locator("table.form td.field")
    assert blanks.count() > 20
    assert page.locator("table.form td.field textarea").count() == blanks.count()
    name = first_cell(page).get_attribute("aria-label")
    assert name.startswith("We bring work from a student who puzzles us") and name.endswith(": What we do now")


@pytest.mark.parametrize("width", [390, 1280])
def test_words_in_bold_and_blanks_stand_among_those_beside_their_box(visit, width):
    page = visit(TABLE, width=width)
    tops = page.evaluate(
        """() => {
          const label = document.querySelector("li.task > label");
          label.append(Object.assign(document.createElement("strong"), {textContent: " two"}), " or three");
          const words = document.createRange();
          words.selectNodeContents(label.lastChild);
          return [label.querySelector("strong"), words].map((part) => Math.round(part.getBoundingClientRect().top));
        }"""
    )
    assert abs(tops[0] - tops[1]) < 3


def test_without_scripts_no_button_stands_there_that_does_nothing(visit):
    page = visit(TABLE, java_script_enabled=False)
    assert page.locator("main button:visible, main select:visible").count() == 0
    assert page.get_by_label("School", exact=True).is_visible()


@pytest.mark.parametrize("from_disk", [False, True], ids=["from a server", "from a folder"])
def test_what_is_typed_is_there_again_after_a_reload(visit, site, from_disk):
    page = visit((site / TABLE / "index.html").as_uri() if from_disk else TABLE)
    first_cell(page).fill("We meet on Tuesdays\nin room 4")
    page.get_by_label("a coach or specialist").check()
    page.get_by_label("School", exact=True).fill("Lincoln")
    assert status(page).startswith("Saved")
    page.reload()
    assert first_cell(page).input_value() == "We meet on Tuesdays\nin room 4"
    assert page.get_by_label("a coach or specialist").is_checked()
    assert page.get_by_label("School", exact=True).input_value() == "Lincoln"


def test_the_status_is_announced_and_says_that_nothing_is_sent(visit):
    page = visit(TABLE)
    assert page.locator("[data-save-status]").get_attribute("role") == "status"
    assert page.get_by_text("Only in this browser, sent to nobody. No names of students.").is_visible()


@pytest.mark.parametrize("width", [390, 1280])
def test_whether_it_is_saved_is_in_sight_wherever_one_types(visit, width):
    page = visit(TABLE, width=width)
    fields = page.locator("table.form textarea")
    for field in (fields.first, fields.last):
        field.fill("typed")
        bar = page.locator(".form-saved").bounding_box()
        assert 0 < bar["y"] and bar["y"] + bar["height"] <= 900.5


def test_one_rubric_does_not_show_the_answers_of_another(visit):
    page = visit(TABLE)
    page.get_by_label("School", exact=True).fill("Lincoln")
    page.goto(page.url.replace(TABLE, SCALE))
    assert page.get_by_label("School", exact=True).input_value() == ""


def test_above_the_form_stand_team_school_date_and_who_completed_it(visit):
    page = visit("rubrics/one-lesson-planned/")
    for name in ("Team", "School", "Date", "Completed by"):
        assert page.get_by_label(name, exact=True).count() == 1, name


def test_a_field_grows_with_what_is_typed(visit):
    page = visit(TABLE)
    before = first_cell(page).bounding_box()["height"]
    first_cell(page).fill("\n".join(["one more line"] * 30))
    assert first_cell(page).bounding_box()["height"] > before + 300


def test_the_same_rubric_in_two_windows_shows_the_same_answers(visit):
    page = visit(TABLE)
    other = page.context.new_page()
    other.goto(page.url)
    first_cell(page).fill("typed here")
    expect(first_cell(other)).to_have_value("typed here")


def test_a_field_with_the_focus_in_a_window_behind_takes_what_the_one_before_it_wrote(visit):
    page = visit(TABLE)
    first_cell(page).fill("from here")
    other = page.context.new_page()
    other.goto(page.url)
    other.bring_to_front()
    # The window behind keeps its active element, and says that it has no focus.
    page.evaluate("document.hasFocus = () => false")
    first_cell(other).fill("from here, and a long addition")
    expect(first_cell(page)).to_have_value("from here, and a long addition")


def test_a_copy_made_in_another_window_keeps_its_name_and_its_answers(visit):
    page = visit(TABLE)
    other = page.context.new_page()
    other.goto(page.url)
    new_copy(other, "Team Two")
    first_cell(other).fill("theirs")
    new_copy(page, "Team Three")
    assert first_cell(page).input_value() == ""
    page.once("dialog", lambda dialog: dialog.accept("Team 3"))
    page.get_by_role("button", name="Rename").click()
    page.reload()
    assert page.locator("[data-copies] option").all_inner_texts() == ["Copy 1", "Team Two", "Team 3"]
    page.locator("[data-copies]").select_option(label="Team Two")
    assert first_cell(page).input_value() == "theirs"


# When the browser does not keep it


BLOCKED = """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });"""


def test_a_blocked_storage_says_so_at_once_and_the_answers_can_still_be_exported(visit):
    page = visit("about/")
    page.add_init_script(BLOCKED)
    page.goto(page.url.replace("about/", TABLE))
    assert "keeps nothing" in status(page)
    first_cell(page).fill("for the file")
    assert "keeps nothing" in status(page)
    assert "for the file" in exported(page, "[data-export=json]").path().read_text()


def test_what_is_not_kept_stays_on_the_page_until_it_is_cleared(visit, tmp_path):
    page = visit("about/")
    page.add_init_script(BLOCKED)
    page.goto(page.url.replace("about/", TABLE))
    first_cell(page).fill("nowhere else")
    page.get_by_role("button", name="New copy").click()
    page.locator("[data-import]").set_input_files(saved_file(page, tmp_path))
    expect(page.locator("[data-save-status]")).to_contain_text("keeps nothing")
    assert first_cell(page).input_value() == "nowhere else"
    assert page.locator("[data-copies] option").count() == 1
    accept(page)
    exported(page, "[data-leave]")
    assert first_cell(page).input_value() == ""


def test_a_full_storage_says_so_and_saves_again_when_there_is_room(visit):
    page = visit(TABLE)
    page.evaluate("""() => {
        let size = 4 << 20, n = 0;
        while (size > 0) try { localStorage.setItem("full" + n++, "x".repeat(size)); } catch { size >>= 1; }
    }""")
    first_cell(page).fill("too much")
    assert status(page).endswith("clear copies that you no longer need.")
    page.evaluate("localStorage.clear()")
    page.get_by_label("School", exact=True).fill("Lincoln")
    assert status(page).startswith("Saved")
    page.reload()
    assert first_cell(page).input_value() == "too much"


# Copies


def test_two_teams_keep_copies_of_their_own(visit):
    page = visit(TABLE)
    first_cell(page).fill("grade three")
    new_copy(page, "Grade 4 team")
    assert first_cell(page).input_value() == ""
    first_cell(page).fill("grade four")
    page.reload()
    assert page.locator("[data-copies]").locator("option:checked").inner_text() == "Grade 4 team"
    assert first_cell(page).input_value() == "grade four"
    page.locator("[data-copies]").select_option("Copy 1")
    assert first_cell(page).input_value() == "grade three"


def test_a_copy_can_be_called_something_else_and_be_removed(visit):
    page = visit(TABLE)
    first_cell(page).fill("stays")
    new_copy(page, "Lincoln")
    page.once("dialog", lambda dialog: dialog.accept("Lincoln Elementary"))
    page.get_by_role("button", name="Rename").click()
    assert page.locator("[data-copies]").inner_text().split("\n") == ["Copy 1", "Lincoln Elementary"]
    page.once("dialog", lambda dialog: dialog.accept("Copy 1"))
    page.get_by_role("button", name="Rename").click()
    assert page.locator("[data-copies]").inner_text().split("\n") == ["Copy 1", "Copy 1 (2)"]
    page.once("dialog", lambda dialog: dialog.accept("Lincoln Elementary"))
    page.get_by_role("button", name="Rename").click()
    asked = accept(page)
    page.get_by_role("button", name="Remove this copy").click()
    assert "Lincoln Elementary" in asked[0]
    assert first_cell(page).input_value() == "stays"
    assert page.get_by_role("button", name="Remove this copy").is_hidden()


# Files


def test_a_saved_file_brings_everything_back(visit, tmp_path):
    page = visit(TABLE)
    first_cell(page).fill("“quoted”, and\na second line")
    page.get_by_label("a coach or specialist").check()
    page.get_by_label("School", exact=True).fill("Lincoln")
    path = saved_file(page, tmp_path)
    elsewhere = visit(TABLE)
    elsewhere.locator("[data-import]").set_input_files(path)
    expect(elsewhere.locator("[data-save-status]")).to_contain_text("read from the file")
    elsewhere.reload()
    assert first_cell(elsewhere).input_value() == "“quoted”, and\na second line"
    assert elsewhere.get_by_label("a coach or specialist").is_checked()
    assert elsewhere.get_by_label("School", exact=True).input_value() == "Lincoln"


def test_opening_a_file_never_writes_over_answers(visit, tmp_path):
    page = visit(TABLE)
    first_cell(page).fill("from the file")
    path = saved_file(page, tmp_path)
    first_cell(page).fill("typed since")
    page.locator("[data-import]").set_input_files(path)
    expect(first_cell(page)).to_have_value("from the file")
    page.locator("[data-copies]").select_option(index=0)
    assert first_cell(page).input_value() == "typed since"


@pytest.mark.parametrize("text", ["not JSON", "{}", '{"chalkline": "form"}', "[1]", "null"])
def test_a_file_that_was_not_saved_here_is_refused_by_name(visit, tmp_path, text):
    page = visit(TABLE)
    path = tmp_path / "holiday.json"
    path.write_text(text)
    page.locator("[data-import]").set_input_files(path)
    expect(page.locator("[data-save-status]")).to_contain_text("holiday.json")


def test_what_a_file_says_is_shown_as_text_only(visit, tmp_path):
    page = visit(TABLE)
    attack = "<img src=x onerror=alert(1)>"
    path = tmp_path / "bad.json"
    answers = [{"field": field, "value": attack, "row": attack, "column": attack, "shown": attack} for field in ("gone/now", "__proto__")]
    path.write_text(json.dumps({"chalkline": "form", "form": TABLE, "copy": attack, "answers": answers}))
    for mark in ("[data-import]", "[data-compare]"):
        page.locator(mark).set_input_files(path)
    page.wait_for_selector("[data-orphans]:visible")
    page.wait_for_selector("[data-comparison]:visible")
    assert page.locator("main img").count() == 0
    assert attack in page.locator("[data-orphans]").inner_text()


def test_the_spreadsheet_opens_right_and_runs_no_formula(visit):
    page = visit(TABLE)
    answers = ['=HYPERLINK("http://evil.example","x")', "+1", "-2 students", "@SUM(A1)", "  =1+1", 'ñ “q", with\ncomma']
    cells = page.locator("table.form textarea")
    for index, answer in enumerate(answers):
        cells.nth(index).fill(answer)
    raw = exported(page, "[data-export=csv]").path().read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert ["Action", "What we do now", "Possible next steps"] in rows
    values = [cell for row in rows for cell in row]
    assert not [cell for cell in values if cell.lstrip()[:1] in ("=", "+", "-", "@")]
    for answer in answers[:-1]:
        assert any(cell.startswith("'") and cell.endswith(answer.strip()) for cell in values), answer
    assert answers[-1] in values


def test_a_scale_is_exported_with_the_level_that_was_chosen(visit):
    page = visit(SCALE)
    page.get_by_role("radio").nth(2).check()
    page.locator("td.evidence textarea").first.fill("Maya said so")
    rows = list(csv.reader(io.StringIO(exported(page, "[data-export=csv]").path().read_text("utf-8-sig"))))
    assert ["What to listen for", "Level", "Evidence"] in rows
    assert ["Who speaks", "Proficient", "Maya said so"] in rows


def test_copied_as_a_table_it_runs_no_formula_in_a_spreadsheet(visit):
    page = visit(TABLE, permissions=["clipboard-read", "clipboard-write"])
    answer = '=HYPERLINK("http://evil.example","x")'
    first_cell(page).fill(answer)
    page.get_by_role("button", name="Copy as table").click()
    expect(page.locator("[data-save-status]")).to_have_text(re.compile("^Copied"))
    copied = page.evaluate("""async () => {
        const [item] = await navigator.clipboard.read();
        const [html, text] = await Promise.all(["text/html", "text/plain"].map(async (type) => (await item.getType(type)).text()));
        const cells = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("td")].map((cell) => cell.textContent);
        return [...cells, ...text.split(/[\\t\\n]/)].filter((cell) => cell.includes("HYPERLINK"));
    }""")
    assert copied == ["\u2060" + answer] * 2


def test_copied_as_a_table_it_can_be_pasted_into_a_document(visit):
    page = visit(TABLE, permissions=["clipboard-read", "clipboard-write"])
    first_cell(page).fill("a < b\nsecond line")
    page.get_by_role("button", name="Copy as table").click()
    expect(page.locator("[data-save-status]")).to_have_text(re.compile("^Copied"))
    html = page.evaluate("""async () => {
        const [item] = await navigator.clipboard.read();
        return (await item.getType("text/html")).text();
    }""")
    assert "<table" in html and "a &lt; b<br>second line" in html
    assert "What we do now" in html


def test_files_of_several_teams_stand_side_by_side(visit, tmp_path):
    page, files = visit(SCALE), []
    for team, level in (("North", 0), ("South", 3)):
        new_copy(page, team)
        page.get_by_role("radio").nth(level).check()
        files.append(saved_file(page, tmp_path, f"{team}.json"))
    page.locator("[data-compare]").set_input_files(files)
    table = page.locator("[data-comparison] table")
    assert table.first.locator("thead th").all_inner_texts() == ["North", "South"]
    assert table.first.locator("tbody tr").first.locator("th, td").all_inner_texts() == ["Who speaks · Level", "Emerging", "Exemplary"]
    assert page.evaluate("document.activeElement.matches('[data-comparison]')")
    assert violations(page) == []
    page.emulate_media(media="print")
    assert table.first.is_visible()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Close").click()
    assert page.locator("[data-comparison]").is_hidden()


def test_files_that_nobody_named_are_told_apart_by_their_teams(visit, tmp_path):
    files = []
    for team in ("Maple", "Oak", "Oak"):
        page = visit(SCALE)
        page.get_by_label("Team").fill(team)
        page.get_by_role("radio").first.check()
        files.append(saved_file(page, tmp_path, f"{len(files)}.json"))
    page.locator("[data-compare]").set_input_files(files)
    assert page.locator("[data-comparison] thead").first.locator("th").all_inner_texts() == ["Maple", "Oak", "Oak (2)"]


# Clearing


def test_clearing_names_what_goes_and_asks_first(visit):
    page = visit(TABLE)
    first_cell(page).fill("private")
    asked = []
    page.once("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    page.locator("[data-clear]").click()
    assert "Who is at the table?" in asked[0] and "Copy 1" in asked[0] and "(1)" in asked[0]
    assert first_cell(page).input_value() == "private"
    accept(page)
    page.locator("[data-clear]").click()
    assert first_cell(page).input_value() == ""
    page.reload()
    assert first_cell(page).input_value() == ""
    assert page.evaluate("localStorage.length") == 0


def test_clearing_one_copy_leaves_the_others(visit):
    page = visit(TABLE)
    first_cell(page).fill("stays")
    new_copy(page, "Grade 4 team")
    first_cell(page).fill("goes")
    accept(page)
    page.locator("[data-clear]").click()
    assert first_cell(page).input_value() == ""
    page.locator("[data-copies]").select_option("Copy 1")
    assert first_cell(page).input_value() == "stays"


def test_on_a_shared_computer_export_and_clear_takes_the_answers_along(visit):
    page = visit(TABLE)
    first_cell(page).fill("taken along")
    accept(page)
    file = exported(page, "[data-leave]")
    assert "taken along" in file.path().read_text()
    expect(first_cell(page)).to_have_value("")
    assert page.evaluate("localStorage.length") == 0


# When the rubric changes


def rewritten(page, old, new):
    """The same rubric in a later version."""
    page.route("**/index.html", lambda route: route.fulfill(body=route.fetch().text().replace(old, new), content_type="text/html"))
    page.goto(page.url.replace(TABLE, TABLE + "index.html"))


def test_answers_stay_with_the_words_of_their_row(visit):
    page = visit(TABLE)
    cells = page.locator("table.form").first.locator("tbody tr")
    cells.nth(1).locator("textarea").first.fill("on the second row")
    row = cells.nth(1).evaluate("row => row.outerHTML")
    rewritten(page, "no such words", "")
    page.evaluate("""() => { const rows = document.querySelector("table.form tbody"); rows.prepend(rows.rows[1]); }""")
    first = cells.first
    assert "Before a unit begins" in first.inner_text() and "Before a unit begins" in row
    assert first.locator("textarea").first.input_value() == "on the second row"


def test_answers_whose_row_is_gone_are_shown_and_exported(visit):
    page = visit(TABLE)
    first_cell(page).fill("the row will go")
    rewritten(page, "we-bring-work-from-a-student-who-puzzles-us", "we-bring-a-video")
    lost = page.locator("[data-orphans]")
    assert "We bring work from a student who puzzles us" in lost.inner_text() and "the row will go" in lost.inner_text()
    assert first_cell(page).input_value() == ""
    assert violations(page) == []
    for mark in ("[data-export=json]", "[data-export=csv]"):
        assert "the row will go" in exported(page, mark).path().read_text("utf-8-sig")


# Scales


def test_a_scale_takes_one_choice_a_row_and_draws_a_profile_without_a_sum(visit):
    page = visit(SCALE)
    assert page.locator(".profile").is_hidden()
    rows = page.locator("table.scale tbody tr")
    for index, level in enumerate([0, 2, 1]):
        rows.nth(index).get_by_role("radio").nth(level).check()
    rows.first.get_by_role("radio").nth(3).check()
    assert rows.first.locator(":checked").count() == 1
    levels = page.locator(".profile-level").all_inner_texts()
    assert levels == ["Exemplary", "Proficient", "Developing"] + ["not chosen yet"] * 4
    assert page.locator(".profile-dot").count() == 3
    page.reload()
    assert page.locator(".profile-level").first.inner_text() == "Exemplary"


def test_a_level_chosen_once_more_is_taken_back(visit):
    page = visit(SCALE)
    level = page.get_by_role("radio").nth(1)
    level.click()
    assert level.is_checked()
    level.press("Space")
    assert not level.is_checked()
    page.reload()
    assert page.locator(":checked[type=radio]").count() == 0


def test_a_double_click_chooses_a_level(visit):
    page = visit(SCALE)
    page.locator("table.scale td label").nth(1).dblclick()
    assert page.get_by_role("radio").nth(1).is_checked()


# Printing

PRINT = "window.print = () => { window.printed = { blank: document.documentElement.classList.contains('print-blank') }; }"


def test_print_offers_the_form_filled_and_blank(visit):
    page = visit(TABLE)
    page.evaluate(PRINT)
    page.locator("[data-print]").click()
    assert page.evaluate("window.printed") == {"blank": False}
    page.get_by_role("button", name="Print blank").click()
    assert page.evaluate("window.printed") == {"blank": True}
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert not page.evaluate("document.documentElement.classList.contains('print-blank')")


def test_a_long_answer_prints_whole_and_buttons_do_not(visit):
    page = visit(TABLE)
    answer = "\n".join(f"Line {number} of a long answer" for number in range(200))
    first_cell(page).fill(answer)
    page.emulate_media(media="print")
    printed = page.locator("table.form td.field").first
    assert printed.inner_text().strip() == answer
    assert printed.locator(".answer").bounding_box()["height"] > 1500
    assert page.locator("main button:visible").count() == 0
    assert page.locator("table.form thead").first.evaluate("head => getComputedStyle(head).display") == "table-header-group"


def test_printed_blank_no_answer_is_seen(visit):
    page = visit(TABLE)
    first_cell(page).fill("hidden from the pen")
    page.get_by_label("Date").fill("today")
    page.get_by_label("a coach or specialist").check()
    page.evaluate("document.documentElement.classList.add('print-blank')")
    page.emulate_media(media="print")
    assert page.locator(".answer:visible").count() == 0
    assert first_cell(page).evaluate("field => getComputedStyle(field).color") == "rgba(0, 0, 0, 0)"
    looks = page.locator("input[type=checkbox]").evaluate_all(
        "boxes => boxes.map((box) => { const { appearance, border, background } = getComputedStyle(box); return `${appearance} ${border} ${background}`; })")
    assert len(looks) > 3 and len(set(looks)) == 1


def test_a_form_for_students_prints_without_what_is_for_the_teacher(visit):
    page = visit("rubrics/what-i-can-say/")
    teachers = page.locator("section.teacher")
    page.emulate_media(media="print")
    assert teachers.evaluate("part => getComputedStyle(part).breakBefore") == "page"
    page.evaluate("document.documentElement.classList.add('print-blank')")
    assert teachers.is_hidden() and page.get_by_text("My name").is_visible()


def test_formulas_in_a_saved_sheet_are_written_on_a_line(visit):
    page = visit("rubrics/what-i-can-say/")
    page.locator("input[type=checkbox]").nth(6).check()
    text = pathlib.Path(exported(page, "[data-export=csv]").path()).read_text()
    assert "3/4 and 5/4" in text and "\\frac" not in text


# Everyone


@pytest.mark.parametrize("width, scheme", [(320, "dark"), (1280, "light")])
@pytest.mark.parametrize("path", [TABLE, SCALE], ids=["table", "scale"])
def test_a_filled_form_violates_no_rule_and_fits(visit, path, width, scheme):
    page = visit(path, width=width, scheme=scheme)
    new_copy(page, "A team with a rather long name, from the other side of the valley")
    page.locator("textarea").first.fill("filled in")
    if page.get_by_role("radio").count():
        page.get_by_role("radio").nth(2).check()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_keyboard_alone_fills_and_clears_a_form(visit):
    page = visit(TABLE)
    first_cell(page).focus()
    page.keyboard.type("by keyboard")
    accept(page)
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('[data-clear]')"):
            break
    page.keyboard.press("Enter")
    assert first_cell(page).input_value() == ""


def test_what_has_the_focus_is_never_covered_by_the_status(visit):
    page = visit(TABLE, height=500)
    page.get_by_label("School", exact=True).focus()
    for _ in range(30):
        page.keyboard.press("Tab")
        hidden = page.evaluate("""() => {
            const field = document.activeElement.getBoundingClientRect();
            const bar = document.querySelector(".form-saved").getBoundingClientRect();
            return field.top >= bar.top && field.bottom <= bar.bottom && field.right > bar.left;
        }""")
        assert not hidden


def test_nothing_is_sent_anywhere(visit):
    page = visit(TABLE)
    sent = []
    page.on("request", lambda request: sent.append(request.url))
    first_cell(page).fill("stays here")
    exported(page, "[data-export=json]")
    # The browser may come for the page's picture late.
    assert [address for address in sent if not address.startswith("blob:") and "favicon" not in address] == []
