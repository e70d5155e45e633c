"""Lines of plain text → paragraphs and tab-separated tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from tracker.domain.document import Paragraph, Table
from tracker.domain.vietnamese import one_line

# A line that opens an entry of its own: "1.", "6.1.", "a)", "(2)", "IV.", "A/", "-", "+", "*", "•".
_OPENS_ENTRY = re.compile(
    r"\s*(?:[-+*•▪–—]\s|\(?\d{1,3}(?:\.\d{1,2}){0,3}[.)/]\s|\d{1,2}(?:\.\d{1,2}){1,3}\s|[a-zđ][)/.]\s|[IVXLC]+[./)]\s|[A-ZĐ][./)]\s)"
)
_ENDS_SENTENCE = re.compile(r"[.;:!?…][\"”)]*$")
_UNWRAPPED = 160  # characters: no editor wraps lines that long, so each line is a paragraph
_FULL_LINE = 0.75  # of the longest line: a shorter one was ended on purpose
_FEWEST_TABS = 2


def opens_entry(line: str) -> bool:
    """Whether the line begins with a number, a letter or a bullet of a list."""
    return bool(_OPENS_ENTRY.match(line))


def ends_sentence(line: str) -> bool:
    """Whether the line ends with a stop."""
    return bool(_ENDS_SENTENCE.search(line))


def split_at_marks(text: str) -> list[str]:
    """The lines of a paragraph, joined again unless one begins with a number or bullet of its own."""
    found: list[str] = []
    for line in filter(None, map(one_line, text.split("\n"))):
        if found and not opens_entry(line):
            found[-1] = f"{found[-1]} {line}"
        else:
            found.append(line)
    return found


def paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """Join the lines that an editor has wrapped. Blank lines and list marks always begin a new paragraph."""
    width = max((len(line) for line in lines), default=0)
    joined = last = ""
    for line in map(one_line, lines):
        if line and _runs_on(last, width) and not opens_entry(line):
            joined = f"{joined} {line}"
        else:
            if joined:
                yield joined
            joined = line
        last = line
    if joined:
        yield joined


def _runs_on(line: str, width: int) -> bool:
    """Whether an editor may have broken the sentence at the end of this line."""
    return len(line) >= max(1, width * _FULL_LINE) and width < _UNWRAPPED and not ends_sentence(line)


def table_of(rows: Iterable[Sequence[str]]) -> Table:
    """A table of cleaned cells."""
    return Table(rows=tuple(tuple(one_line(cell) for cell in row) for row in rows))


def blocks(lines: Sequence[str], paragraph: Callable[[str], Paragraph]) -> Iterator[Paragraph | Table]:
    """Paragraphs and tab-separated tables in their order; `paragraph` makes one of its text."""
    for is_table, run in _runs(lines):
        if is_table:
            yield table_of(line.split("\t") for line in run)
        else:
            yield from map(paragraph, paragraphs(run))


def _runs(lines: Sequence[str]) -> Iterator[tuple[bool, list[str]]]:
    """The lines in runs of table rows and of running text."""
    tabs = [line.rstrip("\n").count("\t") for line in lines]
    in_table = [False] * len(lines)
    for (n, here), (m, there) in pairwise(enumerate(tabs)):
        if here == there >= _FEWEST_TABS:
            in_table[n] = in_table[m] = True
    numbered = zip(in_table, tabs, lines, strict=True)
    for (is_table, _), group in groupby(numbered, key=lambda row: (row[0], row[1] if row[0] else 0)):
        yield is_table, [line for _, _, line in group]
