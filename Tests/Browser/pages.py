"""Which pages of the built hub the tests open."""

from conftest import SITE

# One page of each kind that the theme draws, and what a reader would call it.
KINDS = {
    "home": "",
    "statement": "statements/fluency-that-lasts/",
    "model": "models/responsive-math-teaching/",
    "task": "tasks/fractions/bars-for-four/",
    "task in Spanish": "tasks/fractions/tres-barras-para-cuatro/",
    "handout": "handouts/fractions/bars-for-four/",
    "projector": "projector/fractions/bars-for-four/",
    "plan": "plan/",
    "search": "search/",
    "rubric": "rubrics/who-is-at-the-table/",
    "scale": "rubrics/our-discussions/",
    "protocol": "protocols/planning-hour/",
    "report": "reports/thirty-two-lessons/",
    "list": "rubrics/",
    "tasks": "tasks/",
    "bank": "tasks/fractions/",
    "grade": "tasks/grade/4/",
    "roles": "roles/",
    "role": "roles/coach/",
    "standards": "standards/",
    "standard": "standards/3.NF.A.1/",
    "practice": "practices/MP3/",
    "vision": "vision/",
    "references": "references/",
    "guide": "guide/",
    "elements of the theme": "guide/style/",
    "drawings": "guide/drawings/",
    "formulas": "guide/formulas/",
}


def is_redirect(path):
    return 'http-equiv="refresh"' in path.read_text(encoding="utf-8")


def authored():
    """Every page that an author wrote; what the site makes of them looks as the one of its kind does."""
    made = ("standards/", "tasks/grade/", "tasks/domain/", "practices/", "references/", "handouts/", "projector/")
    found = sorted(str(path.parent.relative_to(SITE)) + "/" for path in SITE.rglob("index.html") if not is_redirect(path))
    return [page.removeprefix("./") for page in found if not page.startswith(made)]
