"""Nothing is cut, covered or out of proportion on a page."""

import pytest

from pages import KINDS

BROKEN_WORDS = r"""() => {
  const broken = [];
  for (const place of document.querySelectorAll(".lesson-panel .facts :is(dt, dd)")) {
    const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let text; (text = walk.nextNode());) {
      for (const word of text.data.matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) broken.push(word[0]);
      }
    }
  }
  return broken;
}"""

# What lies behind a frame, and the colour that its shades fade into.
WRONG_GROUNDS = r"""() => {
  const colour = (text) => {
    const probe = document.createElement("i");
    probe.style.color = text;
    document.body.append(probe);
    const shown = getComputedStyle(probe).color;
    probe.remove();
    return shown;
  };
  const behind = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
    }
    return "none";
  };
  return [...document.querySelectorAll(".table-frame, .formula:not(.lesson-drawing *)")].map((frame) => [
    frame.className, colour(getComputedStyle(frame).getPropertyValue("--ground")), behind(frame),
  ]).filter(([, ground, shown]) => ground !== shown);
}"""

LESSONS = ["tasks/shapes-and-patterns/sixty-feet-of-fence/", "tasks/shapes-and-patterns/below-zero/", "tasks/fractions/tres-barras-para-cuatro/"]


@pytest.mark.parametrize("width", [320, 390, 1024, 1280, 1600])
@pytest.mark.parametrize("path", LESSONS)
def test_no_word_beside_a_task_is_broken(visit, path, width):
    assert visit(path, width=width).evaluate(BROKEN_WORDS) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_shades_of_tables_and_formulas_fade_into_what_they_lie_on(visit, scheme):
    page = visit("", scheme=scheme)
    for path in [*KINDS.values(), "handouts/fractions/closer-to-one/", "tasks/shapes-and-patterns/boxes-of-24/", *LESSONS]:
        page.goto(page.url.split("/", 3)[0] + "//" + page.url.split("/", 3)[2] + "/" + path)
        assert page.evaluate(WRONG_GROUNDS) == [], path


def test_a_formula_has_no_bars_at_its_sides_in_forced_colours(visit):
    page = visit("tasks/shapes-and-patterns/below-zero/", forced_colors="active")
    sides = page.locator(".formula").evaluate_all("(all) => all.map((it) => getComputedStyle(it).borderInlineStartWidth)")
    assert sides and set(sides) == {"0px"}


def test_large_type_enlarges_tables_and_drawings_too(visit):
    sizes = []
    for query in ("", "?type=large"):
        page = visit("handouts/fractions/closer-to-one/" + query)
        cell = page.locator("td").first.evaluate("(it) => parseFloat(getComputedStyle(it).fontSize)")
        page = visit("handouts/fractions/five-sixths-in-parts/" + query)
        sizes.append((cell, page.locator(".lesson-drawing").first.bounding_box()["width"]))
    (cell, drawing), (large_cell, large_drawing) = sizes
    assert large_cell > cell * 1.3 and large_drawing > drawing * 1.2


def test_a_table_on_the_wall_is_nearly_as_large_as_the_words(visit):
    page = visit("projector/fractions/closer-to-one/")
    words, cell = (
        page.locator(which).first.evaluate("(it) => parseFloat(getComputedStyle(it).fontSize)") for which in (".slide p", ".slide td")
    )
    assert cell > words * 0.8


@pytest.mark.parametrize("width", [320, 360, 600])
def test_times_of_a_protocol_stay_off_its_words(visit, width):
    page = visit("protocols/coaching-cycle/", width=width)
    for row in page.locator(".by-the-clock tbody tr").all():
        time = row.locator("th").evaluate("(it) => { const all = document.createRange(); all.selectNodeContents(it); return all.getBoundingClientRect().right; }")
        assert time <= row.locator("td").first.bounding_box()["x"] + 1


def test_the_one_column_to_write_in_has_room(visit):
    page = visit("rubrics/one-lesson-planned/")
    field = page.locator("td.field[data-column='Our plan']").first.bounding_box()
    table = page.locator("table:has(td.field[data-column='Our plan'])").bounding_box()
    assert field["width"] > table["width"] * 0.3


def test_the_count_stays_in_view_while_one_chooses_on_a_phone(visit):
    page = visit("tasks/", width=390, height=844)
    page.locator(".browse-switch summary").click()
    page.get_by_role("checkbox", name="Grade 4").check()
    box = page.locator("[data-count]").bounding_box()
    assert box["y"] + box["height"] <= 844 and page.locator("[data-count]").inner_text().endswith("tasks")


# Each frame, whether it scrolls and whether the Tab key stops at it.
STOPS = """() => [...document.querySelectorAll(".table-frame, .formula:not(.lesson-drawing *)")].map((frame) => [
  frame.scrollWidth > frame.clientWidth, frame.tabIndex === 0,
])"""


@pytest.mark.parametrize("path", [
    "tasks/shapes-and-patterns/boxes-of-24/", "statements/tasks-worth-an-hour/", "guide/formulas/", "standards/", "handouts/fractions/closer-to-one/",
])
def test_the_tab_key_stops_at_what_scrolls_alone(visit, path):
    page = visit(path, width=1280)
    assert all(scrolls == stops for scrolls, stops in page.evaluate(STOPS))
    page.set_viewport_size({"width": 320, "height": 640})
    page.wait_for_timeout(200)
    assert all(scrolls == stops for scrolls, stops in page.evaluate(STOPS))


def test_every_frame_is_reached_without_scripts(visit):
    page = visit("guide/formulas/", width=320, java_script_enabled=False)
    frames = page.locator(".table-frame, .formula:not(.lesson-drawing *)")
    assert frames.count() > 5
    assert frames.count() == frames.and_(page.locator('[tabindex="0"]')).count()


@pytest.mark.parametrize("width", [704, 768, 834, 885])
def test_the_map_of_the_vision_fits_a_tablet(visit, width):
    assert visit("vision/", width=width).evaluate("document.documentElement.scrollWidth") <= width
