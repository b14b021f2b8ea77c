"""A teacher gives out a task: the sheet carries the student's part, prints on a sheet or two, and takes its options from
its address."""

import base64
import re

import pytest

from conftest import SITE

FLOUR = "handouts/fractions/two-pans-of-cornbread/"
SHORT = "handouts/fractions/halfway-home/"
SHEETS = sorted(str(path.parent.relative_to(SITE)) + "/" for path in (SITE / "handouts").rglob("index.html"))


def pages_of(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def printed(page, **options):
    return page.pdf(prefer_css_page_size=True, format="Letter", **options)


def colours_printed(page):
    """How many pixels of the printed page are no grey."""
    page.emulate_media(media="print")
    picture = base64.b64encode(page.screenshot(full_page=True)).decode()
    blank = page.context.new_page()
    count = blank.evaluate(
        """async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext("2d");
          context.drawImage(image, 0, 0);
          const { data } = context.getImageData(0, 0, image.width, image.height);
          let coloured = 0;
          for (let at = 0; at < data.length; at += 4) {
            const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
            if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) coloured += 1;
          }
          return coloured;
        }""",
        picture,
    )
    blank.close()
    return count


@pytest.mark.parametrize("path", SHEETS)
def test_every_sheet_prints_on_one_or_two_sheets_in_one_ink(visit, path):
    page = visit(path)
    assert 1 <= pages_of(printed(page)) <= 2
    assert colours_printed(page) == 0


def test_a_sheet_that_is_nearly_full_takes_the_credits_too(visit):
    page = visit("handouts/fractions/seven-scoops-of-rice/")
    assert pages_of(printed(page)) == 1


@pytest.mark.parametrize("path", SHEETS)
def test_a_sheet_holds_no_word_of_the_teachers_part(site, path):
    task = (site / "tasks" / path.removeprefix("handouts/").removesuffix("extensions/") / "index.html").read_text()
    sheet = (site / path / "index.html").read_text()
    shown = (site / path.replace("handouts/", "projector/").removesuffix("extensions/") / "index.html").read_text()
    paragraphs = re.findall(r'<section class="(?:teacher|phase)[^>]*>(.*?)</section>', task, re.S)
    assert paragraphs
    for part in paragraphs:
        for text in re.findall(r"<p>([^<]{40,})</p>", part):
            # What the lesson shows to the class may well be said on the sheet too.
            assert text in shown or text not in sheet
    assert 'class="goal' not in sheet and not re.search(r'href="[^"]*tasks/', sheet)


def test_a_line_for_name_and_date(visit):
    page = visit(FLOUR)
    line = page.locator(".name-line")
    assert line.inner_text().split("\n") == ["Name", "Date"] or line.inner_text().split() == ["Name", "Date"]


def test_half_a_page_to_work_by_choice_and_the_address_says_so(visit):
    page = visit(SHORT)
    before = page.evaluate("document.querySelector('.sheet').scrollHeight")
    page.get_by_label("Room to work").select_option("Half a page")
    assert page.url.endswith("?space=half")
    assert page.evaluate("document.querySelector('.sheet').scrollHeight") > before + 200


def test_a_whole_page_to_work_is_a_second_sheet(visit):
    assert pages_of(printed(visit(SHORT + "?space=none"))) == 1
    assert pages_of(printed(visit(SHORT + "?space=page"))) == 2


@pytest.mark.parametrize("by_file", [False, True])
def test_a_sent_address_brings_the_choices(visit, site, by_file):
    query = "?space=none&type=large"
    page = visit((site / SHORT / "index.html").as_uri() + query if by_file else SHORT + query)
    assert page.get_by_label("Room to work").input_value() == "none"
    assert page.get_by_label("Large type").is_checked()
    page.emulate_media(media="print")
    # 18 points, the least that the American Printing House for the Blind calls large.
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('.prose p, .prose li')).fontSize)") >= 24


def test_two_copies_of_a_short_task_on_one_sheet(visit):
    page = visit(short_enough(visit) + "?copies=2")
    assert page.locator(".sheet").count() == 2
    assert pages_of(printed(page)) == 1
    page.emulate_media(media="print")
    for line in page.locator(".name-line").all():
        assert line.is_visible()
    # Nothing is cut off.
    assert page.evaluate("[...document.querySelectorAll('.sheet')].every((each) => each.scrollHeight <= each.clientHeight + 1)")


def short_enough(visit):
    for path in SHEETS:
        page = visit(path)
        page.wait_for_load_state()
        if not page.locator("option[value='2']").is_disabled():
            return path
    raise AssertionError("no sheet is short enough for two copies")


def test_a_long_task_says_that_it_is_too_long_for_copies(visit):
    page = visit(FLOUR + "?copies=4")
    assert "Too long for 4" in page.get_by_role("status").inner_text()
    assert page.locator(".sheet").count() == 1


def test_room_to_work_and_several_copies_exclude_one_another_and_it_says_why(visit):
    page = visit(f"{short_enough(visit)}?copies=2")
    page.get_by_label("Room to work").select_option("Half a page")
    assert page.get_by_role("status").inner_text() == "With this much room to work, one copy takes the whole sheet."


def test_extensions_are_a_sheet_of_their_own(visit):
    page = visit(FLOUR + "extensions/")
    assert page.get_by_text("A bakery cuts each pan into 30 equal pieces").is_visible()
    assert page.get_by_text("After the fall supper").count() == 0
    assert page.locator(".name-line").is_visible()


def test_without_a_script_the_sheet_is_whole_and_shows_no_options(visit):
    page = visit(FLOUR, java_script_enabled=False)
    assert page.get_by_text("After the fall supper").is_visible()
    assert page.locator(".sheet-options").is_hidden()


def test_the_options_do_not_print(visit):
    page = visit(FLOUR)
    assert page.locator(".sheet-options").is_visible()
    page.emulate_media(media="print")
    assert page.locator(".sheet-options").is_hidden()
