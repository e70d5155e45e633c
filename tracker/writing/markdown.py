"""The report as Markdown (GitHub tables): the same paper as Word's, for mail, wikis and the terminal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tracker.domain.office import Letterhead
from tracker.writing.paper import Grid, Line, LineKind, Paper, Section
from tracker.writing.wording import plain

_MARKUP = re.compile(r"([\\`*_\[\]<>|~&#$])")


def to_markdown(paper: Paper, letterhead: Letterhead) -> str:
    """The whole report; blocks are parted by one blank line, the text ends with a line end."""
    blocks = [
        *_office(letterhead),
        _escaped(paper.number),
        f"*{_escaped(paper.place_and_date)}*",
        f"# {_escaped(paper.title)}",
        f"**{_escaped(paper.subject)}**",
        *_sections(paper.body),
        _escaped(paper.closing),
        *_signature(letterhead, paper.secretary),
        *(_appendix(paper) if paper.appendix else ()),
    ]
    return "\n\n".join(blocks) + "\n"


def _office(letterhead: Letterhead) -> Iterator[str]:
    if letterhead.parent:
        yield _escaped(plain(letterhead.parent).upper())
    if letterhead.name:
        yield f"**{_escaped(plain(letterhead.name).upper())}**"


def _signature(letterhead: Letterhead, secretary: str) -> Iterator[str]:
    if secretary:
        yield f"**{_escaped(secretary)}**"
    posts = [line for line in (letterhead.authority, letterhead.signer_post) if line]
    if posts:
        yield "  \n".join(f"**{_escaped(plain(line).upper())}**" for line in posts)
    if letterhead.signer:
        yield f"**{_escaped(plain(letterhead.signer))}**"
    yield "\n".join(["***Nơi nhận:***", "", *(f"- {_escaped(plain(line))}" for line in letterhead.recipients)])


def _appendix(paper: Paper) -> Iterator[str]:
    yield "# Phụ lục"
    yield f"**{_escaped(paper.appendix_title)}**"
    yield f"*{_escaped(paper.appendix_of)}*"
    yield from _sections(paper.appendix)


def _sections(sections: Iterable[Section]) -> Iterator[str]:
    for number, section in enumerate(sections, start=1):
        yield f"## {section.label or f'{number}.'} {_escaped(section.heading)}"
        yield from map(_escaped, section.sentences)
        if section.grid:
            yield _table(section.grid)
        yield from map(_escaped, section.notes)


def _table(grid: Grid) -> str:
    rules = (":-:" if column.centred else "---" for column in grid.columns)
    return "\n".join(
        [
            _row(column.heading for column in grid.columns),
            f"| {' | '.join(rules)} |",
            *(_line(line, len(grid.columns)) for line in grid.lines),
        ]
    )


def _line(line: Line, width: int) -> str:
    cells = [_escaped(cell) for cell in line.cells]
    if line.kind in (LineKind.GROUP, LineKind.SUM):
        cells = [f"**{cell}**" for cell in cells]
    if line.kind is LineKind.GROUP:
        # A Markdown cell cannot span: the unit stands in the second column, under the tasks' words.
        cells = ["", *cells, *[""] * (width - 2)]
    return f"| {' | '.join(cells)} |"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(map(_escaped, cells))} |"


def _escaped(text: str) -> str:
    """The text without any markup of its own; a line break inside a cell becomes <br>."""
    return _MARKUP.sub(r"\\\1", text).replace("\n", "<br>")
