#!/usr/bin/env python3
"""Writes a made-up hub to measure with: the same bytes for the same number of pages.

    bench/make-hub.py PAGES FOLDER

Seven pages in ten are tasks, the others statements, rubrics and protocols; each has about 6 KB of Markdown with
headings, lists, a table, formulas and links to other pages. Words are syllables put together, and some are far more
frequent than others, as in any language: a page can be found by its words, but nobody wants to read it.
"""

import itertools
import random
import sys
from pathlib import Path

SYLLABLES = [onset + vowel for onset in "b d f g k l m n p r s t v br pl st".split() for vowel in "aeiou"]
ENDINGS = ["", "", "s", "ed", "ing", "tion", "ly"]
KINDS = [("tasks", 7), ("statements", 1), ("rubrics", 1), ("protocols", 1)]
STANDARDS = [f"{grade}.{domain}.{code}" for grade in range(1, 6) for domain, code in [("OA", "A.1"), ("NBT", "B.5"), ("MD", "A.1"), ("G", "A.1")]
             if (grade, domain) not in {(4, "NBT"), (1, "NBT"), (3, "NBT")}]
FORMULAS = [r"\frac{%d}{%d}", r"%d \times %d", r"%d + %d", r"x^2 + %dx = %d"]


class Author:
    def __init__(self, seed):
        self.random = random.Random(seed)
        roots = sorted({"".join(self.random.choices(SYLLABLES, k=self.random.choice([2, 3, 3]))) for _ in range(8000)})
        self.random.shuffle(roots)
        self.words = [root + ending for root in roots for ending in sorted(set(self.random.sample(ENDINGS, 2)))]
        self.weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(self.words))))

    def some(self, count):
        return self.random.choices(self.words, cum_weights=self.weights, k=count)

    def sentence(self):
        words = [word for word, _ in itertools.groupby(self.some(self.random.randint(8, 16)))]
        return " ".join(words).capitalize() + "."

    def paragraph(self):
        sentences = [self.sentence() for _ in range(5)]
        return " ".join(sentences)

    def formula(self):
        pattern = self.random.choice(FORMULAS)
        return "$" + pattern % tuple(self.random.randint(2, 40) for _ in range(pattern.count("%d"))) + "$"

    def table(self):
        rows = "\n".join("| " + " | ".join(" ".join(self.some(4)) for _ in range(3)) + " |" for _ in range(5))
        return "| First | Second | Third |\n|---|---|---|\n" + rows


def page(author, kind, names):
    title = " ".join(author.random.sample(author.words[60:6000], 4)).capitalize()
    lines = [f"title: {title}", f"summary: {author.sentence()}"]
    headings = ["Background", "In the classroom", "What we ask", "Next steps"]
    if kind == "tasks":
        lines += [f"grades: [{author.random.randint(1, 5)}]", f"standards: [{author.random.choice(STANDARDS)}]", "minutes: 45"]
        headings = ["Goal", "Task", "Launch", "Explore", "Discuss", "Teacher notes"]
    parts = []
    for heading in headings:
        other = author.random.choice(names)
        parts.append(f"## {heading}\n\n{author.paragraph()} See [{' '.join(author.some(2))}](../{other}.md). {author.formula()}\n\n"
                     + "\n".join(f"- {author.sentence()}" for _ in range(3)))
    parts.append(author.table())
    return "---\n" + "\n".join(lines) + "\n---\n\n" + "\n\n".join(parts) + "\n"


def main():
    count, folder = int(sys.argv[1]), Path(sys.argv[2]) / "content"
    author = Author(7)
    kinds = itertools.cycle([kind for kind, share in KINDS for _ in range(share)])
    places = [(next(kinds), f"p{number:05}") for number in range(count)]
    names = [f"{kind}/{name}" for kind, name in places]
    for kind, name in places:
        (folder / kind).mkdir(parents=True, exist_ok=True)
        (folder / kind / f"{name}.md").write_text(page(author, kind, names), encoding="utf-8")
    (folder / "hub.yml").write_text("title: A hub to measure\nbaseURL: https://hub.example/\n", encoding="utf-8")


main()
