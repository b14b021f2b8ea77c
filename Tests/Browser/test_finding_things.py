"""A reader who was told nothing finds what he needs within three clicks of the home page."""

import re


def follow(page, *names):
    for name in names:
        page.get_by_role("main").get_by_role("link", name=re.compile(name)).first.click()
    return page


def test_a_fraction_task_for_grade_4(visit):
    page = follow(visit(), "^Grade 4", "^Two pans of cornbread")
    assert page.url.endswith("/tasks/fractions/two-pans-of-cornbread/index.html")


def test_its_handout(visit):
    page = follow(visit(), "^Grade 4", "^Two pans of cornbread", "^Student handout")
    assert page.url.endswith("/handouts/fractions/two-pans-of-cornbread/index.html")


def test_the_rubric_that_goes_with_planning_it(visit):
    page = follow(visit(), "^Grade 4", "^Two pans of cornbread", "^One lesson, planned")
    assert page.url.endswith("/rubrics/one-lesson-planned/index.html")


def test_what_is_recommended_to_coaches(visit):
    page = follow(visit(), "^Coach")
    assert page.url.endswith("/roles/coach/index.html")
    assert page.get_by_role("heading", name="Recommendations").count() > 0


def test_the_way_home_from_anywhere(visit):
    page = visit("tasks/fractions/two-pans-of-cornbread/")
    page.get_by_role("banner").get_by_role("link", name="Birch Valley Mathematics").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Birch Valley Mathematics"
