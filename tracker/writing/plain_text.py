"""The report as plain text, for screen readers and e-mail: no table, each fact on a line with its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tracker.domain.office import Letterhead
from tracker.writing.paper import Grid, Line, LineKind, Paper, Section
from tracker.writing.wording import plain

_NUMBER = "TT"


def to_text(paper: Paper, letterhead: Letterhead) -> str:
    """The whole report; blocks are parted by one blank line, the text ends with a line end."""
    blocks = [
        _lines(plain(letterhead.parent).upper(), plain(letterhead.name).upper()),
        _lines(paper.number, paper.place_and_date),
        _lines(paper.title, paper.subject),
        *_sections(paper.body),
        paper.closing,
        paper.secretary,
        _lines(*(plain(line).upper() for line in (letterhead.authority, letterhead.signer_post))),
        plain(letterhead.signer),
        _lines("Nơi nhận:", *(f"- {plain(line)}" for line in letterhead.recipients)),
        _lines("PHỤ LỤC", paper.appendix_title, paper.appendix_of) if paper.appendix else "",
        *_sections(paper.appendix),
    ]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _lines(*lines: str) -> str:
    return "\n".join(filter(None, lines))


def _sections(sections: Iterable[Section]) -> Iterator[str]:
    for number, section in enumerate(sections, start=1):
        yield f"{section.label or f'{number}.'} {section.heading}"
        yield from section.sentences
        if section.grid:
            yield from _grid(section.grid)
        yield from section.notes


def _grid(grid: Grid) -> Iterator[str]:
    """One block a line of the grid. What goes on with the line above repeats no fact of it."""
    for line in grid.lines:
        yield f"[{line.cells[0]}]" if line.kind is LineKind.GROUP else _block(line, grid)


def _block(line: Line, grid: Grid) -> str:
    (first, title, *_), headings = (
        (*line.cells, ""),
        [_heading(column.above, column.heading) for column in grid.columns],
    )
    facts = list(zip(headings, line.cells, strict=True))
    if headings[0] == _NUMBER and first:
        start, facts = f"{first}. {_inline(title)}", facts[2:]
    elif headings[0] == _NUMBER:
        start = "(tiếp)"
    else:
        start, facts = first, facts[1:]
    return "\n".join([start, *(f"   {name}: {_inline(cell)}" for name, cell in facts if cell)])


def _heading(above: str, heading: str) -> str:
    """The heading alone where it says enough."""
    return f"{above}, {heading[:1].lower()}{heading[1:]}" if above == "Tỷ lệ" else heading


def _inline(cell: str) -> str:
    return "; ".join(cell.split("\n"))
