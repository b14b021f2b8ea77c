"""A hub with more tasks than a page shows: what is beyond the first page comes when it is asked for."""

import pytest
from playwright.sync_api import expect

from test_task_browser import choose, count, titles

CARD = "[data-results] [data-item]"


@pytest.fixture
def tasks(visit, many_tasks):
    page = visit(many_tasks + "tasks/")
    page.locator("form[data-browse]").wait_for()
    return page


def test_cards_come_whole_from_beyond_the_first_page(tasks):
    assert count(tasks) == 130
    assert tasks.locator(CARD).count() == 60
    choose(tasks, "grade", "5")
    assert count(tasks) == 26
    last = tasks.locator(CARD).last
    last.scroll_into_view_if_needed()
    expect(last).to_contain_text("Sharing number 129")
    expect(last).to_contain_text("Shares of 129 are equal.")
    expect(last.get_by_role("link", name="handout")).to_have_attribute("href", "../handouts/many/task-129/index.html")


def test_more_are_shown_a_page_at_a_time(tasks):
    choose(tasks, "minutes", "45")
    choose(tasks, "minutes", "30")
    choose(tasks, "minutes", "15")
    assert tasks.locator(CARD).count() == 60
    while (more := tasks.locator("[data-more]")).is_visible():
        more.click()
    assert tasks.locator(CARD).count() == 130
    assert len(set(titles(tasks))) == 130


def test_without_script_the_pages_of_the_list_lead_on(visit, many_tasks):
    page = visit(many_tasks + "tasks/", java_script_enabled=False)
    assert page.locator(CARD).count() == 60
    page.get_by_role("link", name="2", exact=True).click()
    assert page.locator(".card-title").first.inner_text() == "Sharing number 060"
