"""How long a long report takes to read and take apart, as a ratio to merely opening the same file with python-docx.

    python benchmarks/reading_speed.py

The report is made of the sample's own paragraphs until it has about twenty pages. Figures are medians of several runs
in one process, so that imports do not count.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import docx

from tracker.reading import read_file
from tracker.samples import sample_reports
from tracker.splitting import split

RUNS = 5
PAGES = 20
WORDS_A_PAGE = 450


def main() -> None:
    """Print one line a step."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "long.docx"
        pages = _long_report(path)
        opening = _seconds(lambda: docx.Document(str(path)))
        reading = _seconds(lambda: read_file(path))
        document = read_file(path)
        splitting = _seconds(lambda: split(document))
    print(
        f"{pages} pages, {sum(1 for _ in document.passages())} passages; opening it with python-docx: {opening:.3f} s"
    )
    for name, seconds in (("reading", reading), ("splitting", splitting), ("both", reading + splitting)):
        print(f"{name:<10} {seconds:.3f} s  {seconds / opening:5.1f} × opening")


def _long_report(path: Path) -> int:
    """Write the sample's paragraphs again and again in front of its plan; returns the number of pages, roughly."""
    report = docx.Document(str(sample_reports()[0]))
    body = list(report.paragraphs)
    first = next(n for n, p in enumerate(body) if p.text.startswith("I."))
    last = next(n for n, p in enumerate(body) if p.text.startswith("II"))
    words = sum(len(p.text.split()) for p in body)
    while words < PAGES * WORDS_A_PAGE:
        for paragraph in body[first + 1 : last]:
            copy = body[last].insert_paragraph_before(paragraph.text)
            copy.style = paragraph.style
            words += len(paragraph.text.split())
    report.save(str(path))
    return words // WORDS_A_PAGE


def _seconds(step: Callable[[], object]) -> float:
    took = []
    for _ in range(RUNS):
        start = perf_counter()
        step()
        took.append(perf_counter() - start)
    return median(took)


if __name__ == "__main__":
    sys.exit(main())
