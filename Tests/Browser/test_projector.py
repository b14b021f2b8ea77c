"""A teacher shows a task to the class: large, one key to go on, a clock, and nothing that is the teacher's."""

import pytest

from test_accessibility import violations

PANS = "projector/fractions/two-pans-of-cornbread/"


def shown(page):
    return [each.get_attribute("aria-label") for each in page.locator(".slide").all() if each.is_visible()]


def test_the_way_from_the_task(visit):
    page = visit("tasks/fractions/two-pans-of-cornbread/")
    page.get_by_role("link", name="Show to the class").click()
    assert shown(page) == ["Launch"]


def test_what_the_launch_shows_comes_before_the_task(visit):
    page = visit(PANS, height=4000)
    assert shown(page) == ["Launch"]
    page.keyboard.press("ArrowRight")
    assert shown(page) == ["Task"]
    assert page.locator("[data-place]").inner_text() == "2 of 2"


@pytest.mark.parametrize("key", ["ArrowRight", "PageDown", "Space", "Enter"])
def test_one_key_of_a_clicker_goes_on(visit, key):
    page = visit(PANS, height=4000)
    page.keyboard.press(key)
    assert shown(page) == ["Task"]


@pytest.mark.parametrize("key", ["ArrowLeft", "PageUp", "Shift+Space"])
def test_and_one_goes_back(visit, key):
    page = visit(PANS + "#Slide-2", height=4000)
    assert shown(page) == ["Task"]
    page.keyboard.press(key)
    assert shown(page) == ["Launch"]


def test_a_long_slide_is_read_to_its_end_with_the_same_key(visit):
    page = visit(PANS + "#Slide-2", height=500, reduced_motion="reduce")
    presses = 0
    last = page.locator(".slide").nth(1).locator("li").last
    while not last.evaluate("(it) => it.getBoundingClientRect().bottom <= document.querySelector('[data-projector]').getBoundingClientRect().top + 4"):
        page.keyboard.press("PageDown")
        presses += 1
        assert presses < 20 and shown(page) == ["Task"]
    assert presses > 0


def test_a_long_slide_is_read_to_its_end_on_a_small_or_enlarged_screen_too(visit):
    page = visit(PANS + "#Slide-2", width=683, height=384, reduced_motion="reduce")
    last = page.locator(".slide").nth(1).locator("li").last
    for _ in range(10):
        page.keyboard.press("Space")
    assert last.evaluate("(it) => it.getBoundingClientRect().bottom <= innerHeight")


def test_at_the_end_of_the_last_slide_the_key_does_nothing(visit):
    page = visit("projector/fractions/halfway-home/", width=1280, height=720)
    page.keyboard.press("End")

    def pressed():
        page.keyboard.press("PageDown")
        # Scrolling takes its time.
        page.wait_for_timeout(400)
        return page.evaluate("window.scrollY")

    places = [pressed() for _ in range(5)]
    assert places[0] > 0 and places[-1] == places[-2] == max(places)


def test_the_clock_counts_a_phase_down(visit):
    page = visit(PANS)
    page.clock.install()
    page.reload()
    page.get_by_role("button", name="Launch 8 min").click()
    page.clock.run_for(61_000)
    assert page.get_by_role("timer").inner_text() == "6:59"
    page.get_by_role("button", name="Pause").click()
    page.clock.run_for(60_000)
    assert page.get_by_role("timer").inner_text() == "6:59"
    page.keyboard.press("t")
    page.clock.run_for(7 * 60_000)
    assert page.get_by_role("timer").inner_text() == "0:00"
    assert page.get_by_text("Time is up").is_visible()


def test_the_keyboard_stays_in_the_bar_when_time_is_up(visit):
    page = visit(PANS)
    page.clock.install()
    page.reload()
    page.get_by_role("button", name="Launch 8 min").click()
    page.get_by_role("button", name="Pause").focus()
    page.clock.run_for(9 * 60_000)
    assert page.get_by_text("Time is up").is_visible()
    assert page.evaluate("document.activeElement.textContent").startswith("Launch")


def test_nothing_of_the_teachers_is_on_it(site):
    text = (site / PANS / "index.html").read_text()
    for word in ["Goal", "Cutting every part of a whole", "Tell the story before", "Uses a table", "Four small pieces make one strip", "tasks/fractions/two"]:
        assert word not in text
    assert "noindex" in text


def test_without_a_script_everything_stands_one_below_the_other(visit):
    page = visit(PANS, java_script_enabled=False)
    assert shown(page) == ["Launch", "Task"]
    assert page.locator(".projector-bar").is_hidden()


def test_it_opens_from_a_folder(visit, site):
    page = visit((site / PANS / "index.html").as_uri(), height=4000)
    page.keyboard.press("PageDown")
    assert shown(page) == ["Task"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_no_rule_of_accessibility_is_violated_while_the_clock_runs(visit, scheme, width):
    page = visit(PANS, width=width, scheme=scheme)
    page.get_by_role("button", name="Launch 8 min").click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
