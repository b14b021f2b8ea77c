"""A teacher finds a task: by grade, domain, standard, time and words; and sends what was found to a colleague."""

import re

import pytest
from playwright.sync_api import expect

from test_accessibility import violations

# The wide page and the phone, where what can be chosen is folded away first.
WIDTHS = [1280, 390]


def open_tasks(visit, query="", **options):
    page = visit("tasks/" + query, **options)
    page.locator("form[data-browse]").wait_for(state="attached")
    if options.get("width", 1280) < 1024:
        page.locator(".browse-switch summary").click()
    return page


def choose(page, name, value):
    box = page.locator(f'form[data-browse] input[name="{name}"][value="{value}"]')
    if not box.is_visible():
        box.locator("xpath=ancestor::details/summary").click()
    box.check()


def unchoose(page, name, value):
    page.locator(f'form[data-browse] input[name="{name}"][value="{value}"]').uncheck()


def titles(page):
    return page.locator("[data-results] [data-item] .card-title").all_inner_texts()


def count(page):
    return int(page.locator("[data-count]").inner_text().split()[0])


def number_beside(page, name, value):
    box = page.locator(f'form[data-browse] input[name="{name}"][value="{value}"]')
    return int(box.locator("xpath=ancestor::li").locator(".count").text_content())


def values(page, name, visible=True):
    found = page.locator(f'form[data-browse] input[name="{name}"]').evaluate_all(
        "boxes => boxes.filter(box => !box.closest('li').hidden).map(box => box.value)" if visible
        else "boxes => boxes.map(box => box.value)")
    return found


def test_every_facet_can_be_chosen_by(visit):
    page = open_tasks(visit)
    for name in ["grade", "domain", "standard", "practice", "minutes", "demand", "grouping", "bank", "language", "role", "q"]:
        assert page.locator(f'form[data-browse] input[name="{name}"]').count() > 0, name


@pytest.mark.parametrize("width", WIDTHS)
def test_the_number_beside_a_grade_is_how_many_are_found(visit, width):
    page = open_tasks(visit, width=width)
    expected = number_beside(page, "grade", "3")
    choose(page, "grade", "3")
    assert count(page) == expected == len(titles(page)) > 0
    assert "Three bars for four" in titles(page)


def test_grades_add_up_and_another_facet_narrows(visit):
    page = open_tasks(visit)
    choose(page, "grade", "6")
    sixth = set(titles(page))
    choose(page, "grade", "K")
    both = set(titles(page))
    assert sixth < both and "Seven frogs" in both
    choose(page, "grouping", "pairs")
    assert "Seven frogs" in titles(page)
    assert set(titles(page)) < both


def test_the_numbers_follow_what_is_chosen(visit):
    page = open_tasks(visit)
    choose(page, "domain", "NF")
    # Beside other domains stands what they would give, beside grades what is left of the chosen one.
    assert number_beside(page, "domain", "OA") > 0
    assert number_beside(page, "grade", "K") == 0
    assert number_beside(page, "grade", "3") > 0


def test_standards_are_those_of_the_chosen_grades(visit):
    page = open_tasks(visit)
    choose(page, "grade", "3")
    shown = values(page, "standard")
    assert "3.NF.A.1" in shown
    assert not [code for code in shown if code.startswith(("K.", "5.", "6."))]


def test_the_address_carries_the_choice_to_a_colleague(visit):
    page = open_tasks(visit)
    choose(page, "grade", "3")
    choose(page, "domain", "NF")
    page.fill("form[data-browse] input[name=q]", "bars")
    expect(page).to_have_url(re.compile(r"[?&]q=bars$"))
    expect(page.locator(".browse-chosen")).to_contain_text("bars")
    found = titles(page)
    colleague = open_tasks(visit, page.url.partition("tasks/")[2].removeprefix("index.html"))
    expect(colleague.locator(".browse-chosen")).to_contain_text("bars")
    assert "?grade=3&domain=NF&q=bars" in colleague.url
    assert titles(colleague) == found
    assert colleague.locator('input[name=grade][value="3"]').is_checked()
    assert colleague.locator("form[data-browse] input[name=q]").input_value() == "bars"


def test_back_and_forward_go_from_choice_to_choice(visit):
    page = open_tasks(visit)
    everything = count(page)
    choose(page, "grade", "3")
    third = count(page)
    choose(page, "domain", "OA")
    page.go_back()
    assert count(page) == third
    assert not page.locator('input[name=domain][value="OA"]').is_checked()
    page.go_back()
    assert count(page) == everything
    page.go_forward()
    assert count(page) == third


def test_a_word_typed_letter_by_letter_is_one_step_back(visit):
    page = open_tasks(visit)
    page.locator("form[data-browse] input[name=q]").press_sequentially("bars", delay=200)
    expect(page).to_have_url(re.compile(r"[?&]q=bars$"))
    page.go_back()
    assert "q=" not in page.url
    assert page.locator("form[data-browse] input[name=q]").input_value() == ""


def test_a_chip_takes_its_choice_back_and_clear_all_every_choice(visit):
    page = open_tasks(visit, "?grade=3&grade=K&language=es")
    chips = page.get_by_role("list", name="Chosen")
    assert chips.get_by_role("button").all_inner_texts() == ["Kindergarten", "Grade 3", "Español", "Clear all"] or \
        chips.get_by_role("button").all_inner_texts() == ["Grade 3", "Kindergarten", "Español", "Clear all"]
    chips.get_by_role("button", name="Remove Grade 3").click()
    assert "grade=3" not in page.url and "grade=K" in page.url
    chips.get_by_role("button", name="Clear all").click()
    assert "?" not in page.url
    assert chips.is_hidden()
    assert page.locator("[data-count]").evaluate("element => element === document.activeElement")


def test_nothing_found_says_what_to_leave_out(visit):
    page = open_tasks(visit, "?grade=K&domain=NF")
    assert count(page) == 0
    drop = page.get_by_role("button", name="Without Kindergarten")
    assert drop.is_visible()
    drop.click()
    assert count(page) > 0
    assert "grade" not in page.url and "domain=NF" in page.url


def test_nothing_found_for_a_word_says_to_leave_the_word_out(visit):
    page = open_tasks(visit, "?grade=3&q=zzzzqqqq")
    page.get_by_role("button", name="Without “zzzzqqqq”").click()
    assert count(page) > 0 and "q=" not in page.url


def test_tasks_are_sorted_by_title_grade_and_newest(visit):
    page = open_tasks(visit)
    sort = page.get_by_label("Sort by")
    sort.select_option(label="Grade")
    assert "sort=grade" in page.url
    by_grade = titles(page)
    sort.select_option(label="Newest")
    assert titles(page) != by_grade and sorted(titles(page)) == sorted(by_grade)
    sort.select_option(label="Title")
    assert titles(page) == sorted(titles(page), key=str.casefold)


def test_a_link_can_be_copied(visit):
    page = open_tasks(visit, "?grade=3", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the link").click()
    page.get_by_role("status").filter(has_text="The link is copied.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_a_card_says_what_a_teacher_chooses_by(visit):
    page = open_tasks(visit, "?grade=3&q=bars")
    card = page.locator("[data-item]").filter(has_text="Three bars for four")
    card.wait_for()
    for text in ["Grade 3", "50 min", "3.NF.A.1", "A fraction tells an amount of one whole."]:
        assert text in card.inner_text()
    assert card.locator(".card-picture :is(img, svg)").count() == 1
    card.get_by_role("link", name="Print the handout").click()
    assert page.url.endswith("/handouts/fractions/bars-for-four/index.html")


def test_a_task_in_two_languages_is_one_card_with_a_switch(visit):
    page = open_tasks(visit)
    assert "Tres barras para cuatro" not in titles(page)
    card = page.locator("[data-item]").filter(has_text="Three bars for four")
    switch = card.get_by_role("link", name="Español")
    assert switch.get_attribute("hreflang") == "es"
    everything = count(page)
    choose(page, "language", "en")
    assert count(page) == everything
    unchoose(page, "language", "en")
    choose(page, "language", "es")
    page.locator("[data-item]").filter(has_text="Tres barras para cuatro").get_by_role("link", name="English").wait_for()
    assert "Three bars for four" not in titles(page)


def test_the_keyboard_alone_chooses_and_opens(visit):
    page = open_tasks(visit)
    page.locator("form[data-browse] input[name=q]").focus()
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.wait_for_url("**?grade=*")
    page.locator("[data-results] a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/tasks/*/*/index.html")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_no_state_violates_a_rule(visit, width, scheme):
    page = open_tasks(visit, "?grade=3", width=width, scheme=scheme)
    while page.locator("form[data-browse] details:not([open])").count():
        page.locator("form[data-browse] details:not([open]) > summary").first.click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    choose(page, "domain", "OA")
    assert page.locator(".browse-nothing").is_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Clear all").click()
    assert violations(page) == []


def test_it_works_from_a_folder(visit, site):
    page = visit((site / "tasks/index.html").as_uri() + "?grade=3")
    assert count(page) == len(titles(page)) > 0
    choose(page, "domain", "OA")
    page.go_back()
    assert page.url.endswith("?grade=3")
    assert "Three bars for four" in titles(page)


def test_without_a_script_the_list_and_the_ways_are_there(visit):
    page = visit("tasks/", java_script_enabled=False)
    assert page.locator("form[data-browse]").count() == 0
    assert page.get_by_role("link", name="Grade 3").is_visible()
    assert page.locator("[data-item]").count() > 0
