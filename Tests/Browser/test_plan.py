"""A teacher collects tasks for the week, orders them, prints them, and sends them to a colleague."""

import re

import pytest
from playwright.sync_api import expect

from test_accessibility import violations

PANS, FROGS = "tasks/fractions/two-pans-of-cornbread/", "tasks/number-stories/seven-frogs/"
LINK = "plan/?tasks=fractions/two-pans-of-cornbread,number-stories/seven-frogs"


@pytest.fixture
def collected(visit, address):
    """The plan with three tasks."""
    page = visit("tasks/fractions/")
    for title in ("Three bars for four", "Two pans of cornbread"):
        page.get_by_role("button", name=f"Add to my plan {title}").click()
    page.goto(address + FROGS)
    page.get_by_role("button", name="Add to my plan").click()
    page.goto(address + "plan/")
    page.locator(".plan-list > li").nth(2).wait_for()
    return page


def titles(page):
    page.locator("[data-plan-page]").wait_for()
    return [each.inner_text() for each in page.locator(".plan-list .card-title").all()]


ORDER = ["Three bars for four", "Two pans of cornbread", "Seven frogs"]


def test_a_task_is_added_and_taken_out_on_its_page(visit):
    page = visit(PANS)
    button = page.locator(".in-class [data-collect]")
    button.click()
    assert "In my plan" in button.inner_text()
    assert page.locator(".collect-said").inner_text() == "Added to your plan: Two pans of cornbread"
    assert page.get_by_role("contentinfo").get_by_role("link", name="My plan (1)").is_visible()
    page.reload()
    assert "In my plan" in button.inner_text()
    button.click()
    assert "Add to my plan" in button.inner_text()


def test_a_card_in_a_list_adds_its_task(visit):
    page = visit("tasks/fractions/")
    page.get_by_role("button", name="Add to my plan Two pans of cornbread").click()
    page.get_by_role("main").get_by_role("link", name="My plan").click()
    assert titles(page) == ["Two pans of cornbread"]


def test_the_plan_lists_what_was_collected(collected):
    assert titles(collected) == ORDER
    assert collected.locator("[data-plan-totals]").inner_text().startswith("3 tasks, ")


def test_the_order_changes_by_keyboard_alone(collected):
    later = collected.get_by_role("button", name="Later: Three bars for four")
    later.focus()
    collected.keyboard.press("Enter")
    expect(collected.locator(".plan-said")).to_contain_text("now 2 of 3")
    assert titles(collected) == ["Two pans of cornbread", "Three bars for four", "Seven frogs"]
    expect(collected.locator(":focus")).to_have_attribute("aria-label", "Later: Three bars for four")
    collected.keyboard.press("Enter")
    # At the end there is no later: the focus goes to what can still be pressed.
    expect(collected.locator(":focus")).to_have_attribute("aria-label", "Earlier: Three bars for four")
    collected.reload()
    assert titles(collected) == ["Two pans of cornbread", "Seven frogs", "Three bars for four"]


def test_taking_one_out_keeps_the_others(collected):
    collected.get_by_role("button", name="Take out: Two pans of cornbread").click()
    expect(collected.locator(".plan-list > li")).to_have_count(2)
    assert titles(collected) == ["Three bars for four", "Seven frogs"]
    assert collected.locator(".plan-said").inner_text() == "Taken out of your plan: Two pans of cornbread"


def test_a_note_survives_a_reload(collected):
    collected.get_by_label("Note: Seven frogs").fill("Tuesday, second hour")
    collected.reload()
    assert collected.get_by_label("Note: Seven frogs").input_value() == "Tuesday, second hour"


def test_a_long_note_prints_whole(collected):
    note = "Tuesday, second hour, with the strips from last week, " * 5
    collected.get_by_label("Note: Seven frogs").fill(note)
    collected.emulate_media(media="print")
    assert collected.get_by_label("Note: Seven frogs").evaluate("note => note.scrollHeight - note.clientHeight") <= 2


def prints(page, button):
    page.evaluate("void (window.print = () => { document.documentElement.dataset.printed = 'yes'; })")
    page.get_by_role("button", name=button).click()
    page.locator("html[data-printed]").wait_for(state="attached")
    page.emulate_media(media="print")
    return page.locator("body").inner_text()


def test_the_packet_of_handouts_holds_the_students_part_alone(collected):
    text = prints(collected, "Print the handouts")
    assert "After the fall supper" in text
    assert text.index("Three bars for four") < text.index("After the fall supper")
    for word in ["Goal", "Tell the story before", "Uses a table", "My plan", "Four small pieces make one strip"]:
        assert word not in text
    assert collected.locator(".packet-sheet .name-line:visible").count() == collected.locator(".packet-sheet").count() >= 3
    # Every picture has come, and the names of parts are each there once.
    assert collected.evaluate("[...document.querySelectorAll('.packet img')].every((it) => it.complete && it.naturalWidth > 0)")
    assert collected.evaluate("(() => { const all = [...document.querySelectorAll('[id]')].map((it) => it.id); return new Set(all).size === all.length; })()")


def test_handouts_of_the_packet_print_with_the_room_and_in_the_type_that_were_chosen(collected):
    collected.get_by_label("Room to work").select_option("Half a page")
    collected.get_by_label("Large type").check()
    text = prints(collected, "Print the handouts")
    assert "How the handouts print" not in text
    sheets = collected.locator(".packet-sheet")
    styles = sheets.evaluate_all("(all) => all.map((it) => getComputedStyle(it).fontSize)")
    assert set(styles) == {"24px"}
    rooms = sheets.evaluate_all("(all) => all.map((it) => getComputedStyle(it.querySelector('.prose'), '::after').blockSize)")
    assert {round(float(each[:-2])) for each in rooms} == {359}


def test_the_handouts_print_without_the_extensions_where_they_are_not_wanted(collected):
    collected.get_by_label("Extensions too").uncheck()
    prints(collected, "Print the handouts")
    assert collected.locator(".packet-sheet").count() == 3


def test_a_printed_lesson_has_the_task_where_it_belongs(collected):
    text = prints(collected, "Print the plan and its lessons")
    lesson = collected.locator(".packet-lesson", has_text="Two pans of cornbread").inner_text()
    assert lesson.index("Task") < lesson.index("After the fall supper") < lesson.index("Launch")
    assert "Extensions handout" not in text
    assert collected.evaluate("(() => { const all = [...document.querySelectorAll('[id]')].map((it) => it.id); return new Set(all).size === all.length; })()")


def test_the_plan_with_notes_holds_the_lessons(collected):
    collected.get_by_label("Note: Seven frogs").fill("Tuesday, second hour")
    text = prints(collected, "Print the plan and its lessons")
    for word in ["My plan", "Tell the story before", "Uses a table", "Four small pieces make one strip"]:
        assert word in text
    assert collected.get_by_label("Note: Seven frogs").is_visible()


def test_after_printing_the_page_is_as_it_was(collected):
    prints(collected, "Print the handouts")
    collected.evaluate("window.dispatchEvent(new Event('afterprint'))")
    collected.emulate_media(media="screen")
    assert collected.locator(".packet-sheet").count() == 0
    assert titles(collected) == ORDER


def test_the_link_carries_the_choice_and_says_so(collected, address):
    collected.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.split("/birch")[0])
    collected.get_by_role("button", name="Copy the link").click()
    expect(collected.locator(".plan-said")).to_contain_text("The link is copied")
    link = collected.evaluate("navigator.clipboard.readText()")
    assert link.endswith("plan/?tasks=fractions/bars-for-four,fractions/two-pans-of-cornbread,number-stories/seven-frogs")


def test_a_colleague_opens_the_link_and_keeps_it(visit):
    page = visit(LINK)
    assert titles(page) == ORDER[1:]
    assert page.get_by_text("This plan came by a link").is_visible()
    page.get_by_role("button", name="Keep it as my plan").click()
    expect(page).to_have_url(re.compile(r"/plan/(index\.html)?$"))
    page.reload()
    assert titles(page) == ORDER[1:]


def test_ones_own_plan_does_not_say_that_it_came_by_a_link(collected):
    assert collected.get_by_text("This plan came by a link").is_hidden()
    assert collected.get_by_role("button", name="Empty the plan").is_visible()


def test_a_link_replaces_a_plan_only_when_asked_and_has_no_notes(collected, address):
    collected.goto(address + LINK)
    assert collected.get_by_label("Note: Seven frogs").is_hidden()
    assert collected.get_by_role("button", name="Empty the plan").is_hidden()
    asked = []
    collected.once("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    collected.get_by_role("button", name="Keep it as my plan").click()
    assert asked == ["Take all tasks and their notes (3) out of your own plan, and keep this one instead?"]
    collected.goto(address + "plan/")
    assert titles(collected) == ORDER


def test_a_task_added_in_another_window_is_in_the_plan_and_stays_there(collected, address):
    other = collected.context.new_page()
    other.goto(address + "tasks/fractions/halfway-home/")
    other.get_by_role("button", name="Add to my plan").click()
    expect(collected.locator(".plan-list > li")).to_have_count(4)
    collected.get_by_label("Note: Seven frogs").fill("Tuesday")
    collected.reload()
    assert titles(collected) == [*ORDER, "Halfway home"]


def test_a_link_leaves_the_plan_that_is_there_alone(collected, address):
    collected.goto(address + "plan/?tasks=fractions/halfway-home")
    assert titles(collected) == ["Halfway home"]
    collected.goto(address + "plan/")
    assert titles(collected) == ORDER
    collected.goto(address + "plan/?tasks=fractions/halfway-home")
    titles(collected)
    collected.get_by_role("button", name="Add these to my plan").click()
    expect(collected.locator(".plan-list > li")).to_have_count(4)
    assert titles(collected) == ORDER + ["Halfway home"]


def test_a_link_loads_nothing_but_tasks_of_this_site(visit):
    page = visit("plan/?tasks=../theme/scripts/collect,https:%2F%2Fexample.org/x,..%2F..%2Fx,//example.org/x")
    page.get_by_text("Your plan is empty").wait_for()
    assert page.locator("script[src*='example'], script[src*='collect.js']").count() == 1


def test_a_task_with_a_note_is_taken_out_only_when_one_is_sure(collected, address):
    collected.locator(".plan-list [data-note]").nth(2).fill("After lunch")
    questions = []
    collected.on("dialog", lambda dialog: (questions.append(dialog.message), dialog.dismiss()))
    collected.locator("[data-remove]").nth(2).click()
    collected.goto(address + FROGS)
    collected.locator(".in-class [data-collect]").click()
    assert questions == ["Take Seven frogs out of your plan, and its note with it?"] * 2
    collected.goto(address + "plan/")
    collected.locator(".plan-list > li").nth(2).wait_for()
    assert collected.locator(".plan-list [data-note]").nth(2).input_value() == "After lunch"


def test_a_browser_that_keeps_nothing_carries_the_plan_in_the_address(visit, address):
    page = visit()
    page.context.add_init_script("Storage.prototype.setItem = () => { throw new Error('full'); }")
    page.goto(address + PANS)
    page.locator(".in-class [data-collect]").click()
    assert page.get_by_text("This browser keeps nothing for this site").is_visible()
    page.get_by_role("main").get_by_role("link", name="My plan").click()
    assert titles(page) == ["Two pans of cornbread"]
    page.get_by_role("button", name="Add these to my plan").click()
    page.reload()
    assert titles(page) == ["Two pans of cornbread"]


def test_a_task_that_did_not_come_is_asked_for_again(browser, address):
    # The browser itself complains of a script that does not come.
    page = browser.new_context().new_page()
    page.route("**/plan/fractions/*.js", lambda route: route.abort())
    page.goto(address + LINK)
    expect(page.get_by_text("fractions/two-pans-of-cornbread cannot be shown")).to_be_visible()
    page.unroute("**/plan/fractions/*.js")
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.get_by_role("link", name="Two pans of cornbread")).to_be_visible()
    page.context.close()


def test_emptying_asks_first(collected):
    collected.once("dialog", lambda dialog: dialog.dismiss())
    collected.get_by_role("button", name="Empty the plan").click()
    assert titles(collected) == ORDER
    collected.once("dialog", lambda dialog: dialog.accept())
    collected.get_by_role("button", name="Empty the plan").click()
    collected.get_by_text("Your plan is empty").wait_for()


def test_a_browser_that_keeps_nothing_says_so(visit):
    page = visit(PANS)
    page.evaluate("void (Storage.prototype.setItem = () => { throw new Error('full'); })")
    page.locator(".in-class [data-collect]").click()
    assert "keeps nothing" in page.locator(".collect-said").inner_text()
    assert page.locator(".collect-said").bounding_box()["height"] > 10


def test_it_works_from_a_folder(visit, site):
    page = visit((site / PANS / "index.html").as_uri())
    page.locator(".in-class [data-collect]").click()
    page.goto((site / "plan/index.html").as_uri())
    assert titles(page) == ["Two pans of cornbread"]
    assert "After the fall supper" in prints(page, "Print the handouts")


def test_without_a_script_the_plan_says_what_it_needs(visit):
    page = visit("plan/", java_script_enabled=False)
    assert page.get_by_text("This page needs JavaScript").is_visible()
    page = visit(PANS, java_script_enabled=False)
    assert page.locator("[data-collect]").first.is_hidden()


def test_the_monitoring_sheet_prints_alone_with_blank_columns_and_is_never_kept(visit):
    page = visit(PANS)
    page.evaluate("void (window.print = () => {})")
    page.get_by_role("button", name="Print the monitoring sheet alone").click()
    page.emulate_media(media="print")
    sheet = page.locator(".monitoring table")
    assert [each.inner_text() for each in sheet.locator("th").all()][-2:] == ["Who", "Order"]
    rows = sheet.locator("tbody tr")
    assert rows.count() == 7
    assert all(cell.inner_text().strip() == "" for cell in sheet.locator("td.blank").all())
    assert sheet.locator("input, textarea, [contenteditable]").count() == 0
    assert page.get_by_text("Tell the story before").is_hidden()
    assert page.locator(".monitoring .print-only").inner_text() == "Two pans of cornbread"
    assert page.evaluate("localStorage.length") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_no_rule_of_accessibility_is_violated(visit, scheme, width):
    page = visit(LINK, width=width, scheme=scheme)
    titles(page)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_task_that_is_gone_is_named_and_the_others_stay(browser, address):
    # Not by `visit`: the browser's console tells of the file that is not there.
    page = browser.new_page()
    page.goto(address + LINK + ",fractions/of-long-ago")
    assert titles(page) == ORDER[1:]
    assert page.get_by_text("fractions/of-long-ago cannot be shown: there is no connection, or this site has no such task any more.").is_visible()
    assert page.locator("[data-plan-totals]").inner_text().startswith("2 tasks, ")
    page.goto(address + "plan/?tasks=fractions/of-long-ago")
    expect(page.get_by_role("button", name="Print the handouts")).to_be_disabled()
    page.goto(address + LINK + ",fractions/of-long-ago")
    page.get_by_role("button", name="Take out: fractions/of-long-ago").click()
    expect(page.locator(".plan-list > li")).to_have_count(2)
    page.close()
