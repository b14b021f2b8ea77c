"""Formulas in running text stand in their lines as words do."""

import subprocess

import pytest
from conftest import Server, newest_build

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


WIDE = [
    r"1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 = 153",
    r"(a + b)^6 = a^6 + 6a^5b + 15a^4b^2 + 20a^3b^3 + 15a^2b^4 + 6ab^5 + b^6 \quad\text{for all } a, b \in \mathbb{R}",
    r"x = \frac{-b + \sqrt{b^2 - 4ac}}{2a} \quad\text{or}\quad x = \frac{-b - \sqrt{b^2 - 4ac}}{2a}, \quad\text{where } a \ne 0 \text{ and } b^2 \ge 4ac",
    r"\begin{aligned} \text{the cost of the trip} &= \text{the price of a ticket} \times \text{the number of students} + \text{the rent of the bus} \\ C &= 12n + 340 \end{aligned}",
    r"\begin{pmatrix} 1 & 0 & 0 & 0 \\ 0 & 1 & 0 & 0 \end{pmatrix} \begin{pmatrix} \cos\theta & -\sin\theta & \tan\theta & 0 \\ \sin\theta & \cos\theta & 1 & 1 \end{pmatrix} = \begin{pmatrix} 125 & 225 & 325 & 425 \\ 5 & 6 & 7 & 8 \end{pmatrix}",
    r"f(x) = \begin{cases} 3x + 5 & \text{if the number of students is less than } 20 \\ 4x & \text{if there are at least twenty of them in the room} \end{cases}",
    r"\sum_{k=1}^{n} k = \frac{n(n+1)}{2}, \quad \sum_{k=1}^{n} k^2 = \frac{n(n+1)(2n+1)}{6}, \quad \sum_{k=1}^{n} k^3 = \left(\frac{n(n+1)}{2}\right)^2, \quad \int_0^1 x^2\,dx = \frac13",
    r"1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20 = 210 \tag{1}",
]

# How wide each formula is drawn, in its own em, the line it stands in, and the class of its width.
WIDTHS = """() => [...document.querySelectorAll("main .formula > math")].map((math) => {
  const em = parseFloat(getComputedStyle(math).fontSize);
  const boxes = [...math.querySelectorAll("mi, mn, mo, mtext")].map((part) => part.getBoundingClientRect()).filter((box) => box.width);
  const line = math.parentElement.getBoundingClientRect();
  const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
  return { em: em, width: (right - left) / em, fits: left >= line.left - 1 && right <= line.right + 1, step: +(math.className.match(/wide-(\\d+)/)?.[1] ?? 30) };
})"""


@pytest.fixture(scope="module")
def wide_formulas(tmp_path_factory):
    """Where a page of wide formulas is served."""
    hub = tmp_path_factory.mktemp("hub")
    (hub / "content").mkdir()
    (hub / "content/wide.md").write_text("# Wide\n\n" + "".join(f"$${tex}$$\n\n" for tex in [*WIDE, "x = 1"]), encoding="utf-8")
    subprocess.run([newest_build(), "build", hub, "--output", hub / "site"], check=True, capture_output=True)
    with Server(hub / "site", "/wide") as server:
        yield server.address + "wide/"
        server.shutdown()


def test_a_wide_formula_is_printed_as_wide_as_its_sheet_and_no_wider(visit, wide_formulas):
    page = visit(wide_formulas, width=624)
    page.emulate_media(media="print")
    *wide, narrow = page.evaluate(WIDTHS)
    assert len(wide) == len(WIDE)
    for tex, formula in zip(WIDE, wide):
        assert formula["fits"], (tex, formula)
        assert formula["em"] <= narrow["em"], (tex, formula)
    assert min(formula["em"] for formula in wide) < 0.8 * narrow["em"]


def test_the_width_of_a_formula_is_known_before_it_is_drawn(visit, wide_formulas):
    for tex, formula in zip(WIDE[:-1], visit(wide_formulas).evaluate(WIDTHS)):
        assert 0.75 < formula["width"] / formula["step"] < 1.02, (tex, formula)
