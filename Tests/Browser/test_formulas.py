"""Formulas in running text stand in their lines as words do."""

import pytest

# Where a line breaks between a formula and the text directly before or after it.
TORN = """() => {
  const torn = [];
  for (const math of document.querySelectorAll("main p math")) {
    const box = math.getBoundingClientRect();
    if (!box.width) continue;
    for (const [text, isAfter] of [[math.previousSibling, false], [math.nextSibling, true]]) {
      if (text?.nodeType !== Node.TEXT_NODE || (isAfter ? /^\\s/ : /\\s$/).test(text.data)) continue;
      const range = document.createRange();
      range.setStart(text, isAfter ? 0 : text.length - 1);
      range.setEnd(text, isAfter ? 1 : text.length);
      const beside = range.getBoundingClientRect();
      if (beside.bottom < box.top || beside.top > box.bottom) torn.push(math.closest("p").textContent.trim().slice(0, 80));
    }
  }
  return torn;
}"""


@pytest.mark.parametrize("path", ["tasks/shapes-and-patterns/midpoints/", "tasks/fractions/two-pans-of-cornbread/"])
def test_no_full_stop_stands_on_a_line_of_its_own(visit, path):
    page = visit(path)
    for width in range(320, 480, 8):
        page.set_viewport_size({"width": width, "height": 700})
        assert page.evaluate(TORN) == [], f"at {width} pixels"
