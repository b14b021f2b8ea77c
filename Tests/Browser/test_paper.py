"""A teacher prints a page: each sheet of paper carries something to read."""

import unicodedata
from io import BytesIO

import pytest
from pypdf import PdfReader

# Of each, the last sheet is nearly full: as text, a table, a list and a sheet of its own.
PATHS = [
    "guide/import/",
    "roles/policy-maker/",
    "rubrics/what-i-can-say/",
    "statements/fluency-that-lasts/",
    "tasks/fractions/two-pans-of-cornbread/",
    "tasks/shapes-and-patterns/midpoints/",
]


def sheets(page, **options):
    """The words of each sheet, in one line each."""
    pdf = PdfReader(BytesIO(page.pdf(**options)))
    return [" ".join(unicodedata.normalize("NFKC", sheet.extract_text()).split()) for sheet in pdf.pages]


@pytest.mark.parametrize("paper", ["Letter", "A4"])
@pytest.mark.parametrize("path", PATHS)
def test_no_sheet_of_paper_carries_the_credits_alone(visit, path, paper):
    page = visit(path)
    credits = " ".join(page.locator(".site-foot .credits").inner_text().split())
    last = sheets(page, format=paper)[-1]
    assert path in last.replace(" ", "")
    assert len(last) > len(credits) + 60


def test_what_a_form_says_to_teachers_begins_a_sheet_of_its_own(visit):
    printed = sheets(visit("rubrics/what-i-can-say/"), format="Letter")
    assert any(sheet.startswith("For the teacher") for sheet in printed)


def test_the_packet_gives_the_credits_no_sheet_of_their_own(visit):
    page = visit("plan/?tasks=fractions/two-pans-of-cornbread,fractions/halfway-home")
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Print the plan and its lessons").click()
    page.locator(".packet-lesson").nth(1).wait_for(state="attached")
    printed = sheets(page, format="Letter")
    assert [sheet for sheet in printed if sheet.startswith(("Two pans of cornbread ·", "Halfway home ·"))] == []
    assert sum("CC BY" in sheet for sheet in printed) == 2
