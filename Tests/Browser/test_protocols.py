"""A team follows a protocol on the screen: step by step, with ticks and notes."""

import csv
import io

import pytest

from test_accessibility import violations

HOUR = "protocols/planning-hour/"
STEP = "Put the phones away and the task on the table."


def test_every_step_can_be_ticked_and_has_room_for_notes(visit):
    page = visit(HOUR)
    page.get_by_label(f"Done: {STEP}").check()
    page.get_by_label(f"Notes: {STEP}").fill("Two phones rang")
    assert page.locator("[data-save-status]").inner_text().startswith("Saved")
    page.reload()
    assert page.get_by_label(f"Done: {STEP}").is_checked()
    assert page.get_by_label(f"Notes: {STEP}").input_value() == "Two phones rang"


def test_answers_given_at_an_old_address_come_along(visit):
    page = visit("protocols/coaching-cycle/")
    page.locator("main textarea:visible").first.fill("From before")
    page.evaluate(
        """() => {
          for (const key of Object.keys(localStorage)) {
            localStorage.setItem(key.replace("/coaching-cycle/", "/coaching-conversation/"), localStorage.getItem(key));
            if (key.includes("/coaching-cycle/")) localStorage.removeItem(key);
          }
        }"""
    )
    page.reload()
    assert page.locator("main textarea:visible").first.input_value() == "From before"
    assert not any("coaching-conversation" in key for key in page.evaluate("Object.keys(localStorage)"))


def test_without_scripts_it_reads_as_before(visit):
    page = visit(HOUR, java_script_enabled=False)
    assert page.get_by_text(STEP).is_visible()
    assert page.locator("main button:visible, main textarea:visible").count() == 0


def test_one_goes_through_it_step_by_step(visit):
    page = visit(HOUR)
    page.get_by_role("button", name="Step through").click()
    assert page.locator("[data-step-status]").inner_text() == "Step 1 of 17"
    assert page.get_by_text("Read the task and say the goal").is_visible()
    assert page.get_by_text(STEP).is_hidden()
    for _ in range(6):
        page.keyboard.press("Enter")
    assert page.locator("[data-step-status]").inner_text() == "Step 7 of 17"
    assert page.get_by_text(STEP).is_visible()
    assert page.get_by_text("Read the task and say the goal").is_hidden()
    page.get_by_role("button", name="Back").click()
    assert page.locator("[data-step-status]").inner_text() == "Step 6 of 17"
    page.get_by_role("button", name="Show all").click()
    assert page.get_by_text(STEP).is_visible()
    assert page.get_by_text("Read the task and say the goal").is_visible()


def test_a_step_that_stands_alone_keeps_its_number(visit):
    page = visit(HOUR)
    page.get_by_label(f"Done: {STEP}").check()
    for step in page.locator("section.agenda input[type=checkbox]").all():
        step.check()
    page.get_by_role("button", name="Step through").click()
    alone = page.locator("section.steps li:visible")
    assert alone.count() == 1
    assert alone.evaluate("step => step.value") == 2


def test_beside_a_step_that_stands_alone_nothing_leads_to_what_is_hidden(visit):
    page = visit(HOUR)
    page.get_by_role("button", name="Step through").click()
    assert page.locator("nav.outline:visible").count() == 0


def test_on_paper_all_steps_are_there_whichever_one_stood_alone(visit):
    page = visit(HOUR)
    page.get_by_role("button", name="Step through").click()
    page.emulate_media(media="print")
    assert page.locator("section.steps li:visible").count() == 7
    assert page.get_by_text("The coach's part").first.is_visible()


def test_it_goes_on_where_the_last_tick_was(visit):
    page = visit(HOUR)
    page.get_by_label("Done: Read the task and say the goal in one sentence").check()
    page.get_by_role("button", name="Step through").click()
    assert page.locator("[data-step-status]").inner_text() == "Step 2 of 17"


def test_the_notes_go_into_a_spreadsheet(visit):
    page = visit(HOUR)
    page.get_by_label(f"Done: {STEP}").check()
    page.get_by_label(f"Notes: {STEP}").fill("Two phones rang")
    with page.expect_download() as waiting:
        page.locator("[data-export=csv]").click()
    rows = list(csv.reader(io.StringIO(waiting.value.path().read_text("utf-8-sig"))))
    assert [STEP, "x", "Two phones rang"] in rows
    assert ["Steps"] in rows


def test_notes_print_and_ticks_do_not(visit):
    page = visit(HOUR)
    page.get_by_label(f"Notes: {STEP}").fill("Two phones rang")
    page.emulate_media(media="print")
    assert page.locator(".answer:visible").all_inner_texts() == ["Two phones rang"]
    assert page.locator(".run-done:visible, main button:visible").count() == 0


@pytest.mark.parametrize("width, scheme", [(320, "dark"), (1280, "light")])
def test_a_step_alone_violates_no_rule_and_fits(visit, width, scheme):
    page = visit(HOUR, width=width, scheme=scheme)
    page.get_by_role("button", name="Step through").click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_long_notes_leave_the_column_of_what_is_done_its_width(visit):
    page = visit("protocols/item-analysis/")
    what = page.locator("section.agenda tbody td").first
    before = what.bounding_box()["width"]
    page.locator(".for-notes textarea").first.fill("We read the first three papers aloud and found that two had the same slip. " * 4)
    assert what.bounding_box()["width"] == before
