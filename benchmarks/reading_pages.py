"""How memory and time grow with the pages of a PDF, beside taking out its bare text with pypdfium2.

    python benchmarks/reading_pages.py

The PDF is made of the sample's own paragraphs with typst (extra `pdf`). Each length is read in a process of its own,
which has read the shortest one before: what the libraries themselves take does not count. Seconds are those of the
processor.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import pypdfium2 as pdfium

from tracker.reading import Limits, read_file
from tracker.samples import sample_reports

PAGES = (20, 200, 1000)
LIMITS = Limits(max_pages=2 * max(PAGES), max_seconds=3600)
PAGE = '#set page("a4")\n#set text(size: 14pt)\n#let lines = json("lines.json")\n'


def main() -> None:
    """Print one line a length."""
    with TemporaryDirectory() as folder:
        print(f"{'pages':>6} {'reading':>9} {'bare text':>10} {'ratio':>6} {'memory':>9}")
        for pages in PAGES:
            path = _report(Path(folder), pages)
            shortest = Path(folder) / f"{PAGES[0]}.pdf"
            command = [sys.executable, __file__, str(shortest), str(path)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            found = json.loads(done.stdout)
            ratio = found["reading"] / found["bare"]
            print(
                f"{found['pages']:>6} {found['reading']:>7.2f} s {found['bare']:>8.2f} s {ratio:>6.1f}"
                f" {found['memory']:>+6.0f} MB"
            )


def measure(shortest: Path, path: Path) -> None:
    """Print what reading a file takes in this process, as JSON: seconds, and megabytes that it needs at most."""
    read_file(shortest, LIMITS)
    before = _most_memory()
    reading = _seconds(lambda: read_file(path, LIMITS))
    memory = _most_memory() - before
    with pdfium.PdfDocument(path) as document:
        pages = len(document)
        bare = _seconds(lambda: [page.get_textpage().get_text_bounded() for page in document])
    print(json.dumps({"pages": pages, "reading": reading, "bare": bare, "memory": memory}))


def _report(folder: Path, pages: int) -> Path:
    """Write a PDF of so many pages, each with a page of the sample's paragraphs."""
    import typst  # noqa: PLC0415  (the measuring process does without)

    lines = [passage.text for passage in read_file(sample_reports()[0]).passages() if len(passage.text) > 100]
    (folder / "lines.json").write_text(json.dumps(lines), "utf-8")
    source = folder / "report.typ"
    paragraphs = "#for m in range(8) [#par(lines.at(calc.rem(n * 8 + m, lines.len())))]"
    body = f"#for n in range({pages}) [{paragraphs} #pagebreak(weak: true)]"
    source.write_text(PAGE + body, "utf-8")
    path = folder / f"{pages}.pdf"
    typst.compile(str(source), output=str(path))
    return path


def _most_memory() -> float:
    """Megabytes that this process has held at most (Linux)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _seconds(step: Callable[[], object]) -> float:
    start = process_time()
    step()
    return process_time() - start


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(Path(sys.argv[1]), Path(sys.argv[2]))
    else:
        main()
