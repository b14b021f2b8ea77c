"""WCAG 2.2 AA, as far as a program can tell: axe-core finds nothing on any page, nor in any dress."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from pages import KINDS, authored

# Details of what is violated alone: those of all that is right take most of the time.
OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], "resultTypes": ["violations"]}


def violations(page):
    found = Axe().run(page, options=OPTIONS).response["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


@pytest.mark.parametrize("path", authored())
def test_no_page_violates_a_rule(visit, path):
    assert violations(visit(path)) == []


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
def test_no_kind_of_page_violates_a_rule_in_the_dark(visit, path):
    assert violations(visit(path, scheme="dark")) == []


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
def test_every_kind_of_page_fits_320_pixels(visit, path):
    page = visit(path, width=320, height=640)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
def test_every_kind_of_page_fits_with_text_twice_as_large(visit, path):
    page = visit(path, width=1280)
    page.evaluate("document.documentElement.style.setProperty('font-size', '200%')")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
