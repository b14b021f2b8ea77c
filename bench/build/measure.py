#!/usr/bin/env python3
"""Builds made-up hubs of growing size with Chalkline, with the least that cmark-gfm and the disk can do (bench-floor) and,
where it is installed, with Hugo, all in turns; prints a table, and writes .build/bench/build.json and build.svg.

    measure.py PAGES…

Times are those of whole processes, medians of three runs (one above 20,000 pages); memory is the most that a process had.
Sites are written to memory where the machine has a folder for that. Hugo runs up to 10,000 pages; it neither checks
links nor converts formulas nor makes a search here.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from plot import plot

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAMS = ROOT / ".build/release"
HUGO_LIMIT = 10_000


def run(command):
    """Seconds on the clock, seconds of processor, megabytes, and what was said on standard error."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        said.seek(0)
        words = said.read().decode()
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"{command[0]} failed:\n{words[-2000:]}")
    # Linux counts kilobytes, macOS bytes.
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / unit}, words


def stages(words):
    lines = [json.loads(line) for line in words.splitlines() if line.startswith('{"stage"')]
    return {line["stage"]: line["milliseconds"] / 1000 for line in lines}


def commands(hub, home, pages):
    cores = os.cpu_count()
    yield "floor", [PROGRAMS / "bench-floor", hub / "content", home / "floor", cores], home / "floor"
    yield "Chalkline", [PROGRAMS / "chalkline", "build", hub, "--output", home / "site", "--timings", "--format", "json"], home / "site"
    if shutil.which("hugo") and pages <= HUGO_LIMIT:
        yield "Hugo", ["hugo", "--source", HERE / "hugo", "--contentDir", hub / "content", "--destination", home / "hugo", "--noBuildLock",
                       "--quiet"], home / "hugo"


def measured(pages, home):
    hub = home / "hub"
    subprocess.run([ROOT / "bench/make-hub.py", str(pages), hub], check=True)
    runs, times = {}, []
    for _ in range(3 if pages <= 20_000 else 1):
        for name, command, output in commands(hub, home, pages):
            shutil.rmtree(output, ignore_errors=True)
            figures, words = run(command)
            runs.setdefault(name, []).append(figures)
            if name == "Chalkline":
                times.append(stages(words))
    again, words = run(next(command for name, command, _ in commands(hub, home, pages) if name == "Chalkline"))
    shutil.rmtree(hub)
    median = lambda all, key: statistics.median(each[key] for each in all)
    return {
        "pages": pages,
        "programs": {name: {key: median(all, key) for key in ("wall", "cpu", "memory")} for name, all in runs.items()},
        "stages": {stage: median(times, stage) for stage in times[0]},
        "unchanged": again["wall"],
    }


def table(results):
    print(f"{'pages':>8}  {'program':<10}{'wall':>9}{'cpu':>9}{'memory':>10}{'of floor':>10}{'pages/s':>9}")
    for result in results:
        floor = result["programs"]["floor"]
        for name, figures in result["programs"].items():
            print(f"{result['pages']:>8}  {name:<10}{figures['wall']:>7.2f} s{figures['cpu']:>7.2f} s{figures['memory']:>7.0f} MB"
                  f"{figures['wall'] / floor['wall']:>9.1f}×{result['pages'] / figures['wall']:>9.0f}")
    print("\nStages, in seconds (pages a second)")
    names = list(results[0]["stages"])
    print(f"{'pages':>8}  " + "".join(f"{name:>18}" for name in names) + f"{'unchanged':>18}")
    for result in results:
        cells = [f"{time:.2f} ({result['pages'] / max(time, 1e-3):.0f})" for time in [*result["stages"].values(), result["unchanged"]]]
        print(f"{result['pages']:>8}  " + "".join(f"{cell:>18}" for cell in cells))


def main():
    sizes = [int(word) for word in sys.argv[1:]]
    memory = Path("/dev/shm")
    results = []
    for pages in sizes:
        with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as home:
            results.append(measured(pages, Path(home)))
    table(results)
    folder = ROOT / ".build/bench"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "build.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    (folder / "build.svg").write_text(plot(results), encoding="utf-8")
    print(f"\nAlso in {folder.relative_to(ROOT)}/build.json and build.svg")


main()
