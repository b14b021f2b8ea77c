"""A page is light: what a school's slow connection has to carry. Sizes are of `gzip -6`, file by file."""

import gzip
import re


def packed(path):
    return len(gzip.compress(path.read_bytes(), 6))


def test_a_task_page_moves_less_than_60_kilobytes(site):
    page = site / "tasks/fractions/bars-for-four/index.html"
    files = re.findall(r'<(?:script src|link rel="stylesheet" href)="([^"]+)"', page.read_text(encoding="utf-8"))
    assert files
    assert packed(page) + sum(packed(page.parent / file) for file in files) < 60_000


def test_all_scripts_together_are_less_than_40_kilobytes(site):
    assert sum(packed(script) for script in (site / "theme/scripts").glob("*.js")) < 40_000


def test_no_page_carries_a_script_or_a_style_in_its_text(site):
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=", text), page


def test_no_script_holds_up_a_page(site):
    for page in site.rglob("*.html"):
        for tag in re.findall(r"<script[^>]*>", page.read_text(encoding="utf-8")):
            assert " defer" in tag, page
