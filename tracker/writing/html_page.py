"""The report as one HTML file that needs no other: tables that screen readers can walk, printed on A4."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from pathlib import Path

from tracker.domain.office import Letterhead
from tracker.writing.paper import Column, Grid, Line, LineKind, Paper, Section
from tracker.writing.wording import plain

_CENTRED = '<td class="centred">'
_STYLE = Path(__file__).parent / "assets" / "page.css"


def to_html(paper: Paper, letterhead: Letterhead) -> str:
    """The whole page; the same report gives the same bytes."""
    parts = [
        "<!DOCTYPE html>",
        '<html lang="vi">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(paper.subject)}</title>",
        f"<style>\n{_STYLE.read_text(encoding='utf-8')}</style>",
        "</head>",
        "<body>",
        "<main>",
        *_head(paper, letterhead),
        f"<h1>{_text(paper.title)}<span>{_text(paper.subject)}</span></h1>",
        *_sections(paper.body, "than"),
        f"<p>{_text(paper.closing)}</p>",
        *_signature(letterhead, paper.secretary),
        f'<article class="{"across" if paper.across else "upright"}">',
        f'<h2 class="centred">Phụ lục<span>{_text(paper.appendix_title)}</span></h2>',
        f'<p class="of">{_text(paper.appendix_of)}</p>',
        *_sections(paper.appendix, "phu-luc"),
        "</article>",
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(parts) + "\n"


def _head(paper: Paper, letterhead: Letterhead) -> Iterator[str]:
    yield '<header class="letterhead">'
    yield '<div class="office">'
    yield f"<p>{_text(plain(letterhead.parent).upper())}</p>"
    yield f'<p class="name">{_text(plain(letterhead.name).upper())}</p>'
    yield "</div>"
    yield '<div class="state">'
    yield '<p class="nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>'
    yield '<p class="motto">Độc lập - Tự do - Hạnh phúc</p>'
    yield "</div>"
    yield f'<p class="number">{_text(paper.number)}</p>'
    yield f'<p class="day">{_text(paper.place_and_date)}</p>'
    yield "</header>"


def _signature(letterhead: Letterhead, secretary: str) -> Iterator[str]:
    """Who gets the paper beside who signs it; where a secretary signs too, both sign above."""
    yield '<footer class="signature">'
    if secretary:
        yield f'<div class="signer"><p>{_text(secretary)}</p></div>'
        yield from _signer(letterhead)
    yield '<div class="recipients">'
    yield "<p>Nơi nhận:</p>"
    yield "<ul>"
    yield from (f"<li>{_text(plain(line))}</li>" for line in letterhead.recipients)
    yield "</ul>"
    yield "</div>"
    if not secretary:
        yield from _signer(letterhead)
    yield "</footer>"


def _signer(letterhead: Letterhead) -> Iterator[str]:
    yield '<div class="signer">'
    posts = (line for line in (letterhead.authority, letterhead.signer_post) if line)
    yield from (f"<p>{_text(plain(line).upper())}</p>" for line in posts)
    yield f'<p class="name">{_text(plain(letterhead.signer))}</p>'
    yield "</div>"


def _sections(sections: Iterable[Section], part: str) -> Iterator[str]:
    for number, section in enumerate(sections, start=1):
        name = f"{part}-{number}"
        yield f'<section aria-labelledby="{name}">'
        yield f'<h3 id="{name}">{number}. {_text(section.heading)}</h3>'
        yield from (f"<p>{_text(sentence)}</p>" for sentence in section.sentences)
        if section.grid:
            yield from _table(section.grid, name)
        yield from (f'<p class="note">{_text(note)}</p>' for note in section.notes)
        yield "</section>"


def _table(grid: Grid, name: str) -> Iterator[str]:
    yield f'<div class="wide"><table aria-labelledby="{name}">'
    whole = sum(column.share for column in grid.columns)
    yield "<colgroup>"
    yield from (f'<col style="width:{100 * column.share / whole:.1f}%">' for column in grid.columns)
    yield "</colgroup>"
    yield "<thead>"
    yield from _heads_above(grid.columns)
    yield f"<tr>{''.join(_heading(column.heading) for column in grid.columns)}</tr>"
    yield "</thead>"
    yield "<tbody>"
    yield from (_row(line, grid.columns) for line in grid.lines)
    yield "</tbody>"
    yield "</table></div>"


def _heads_above(columns: Iterable[Column]) -> Iterator[str]:
    """The headings over several columns, where there are any."""
    above = [(name, len(list(group))) for name, group in groupby(columns, key=lambda column: column.above)]
    if any(name for name, _ in above):
        heads = (
            f'<th scope="colgroup" colspan="{span}">{_text(name)}</th>' if name else f'<td colspan="{span}"></td>'
            for name, span in above
        )
        yield f"<tr>{''.join(heads)}</tr>"


def _heading(heading: str) -> str:
    return f'<th scope="col">{_text(heading)}</th>'


def _row(line: Line, columns: tuple[Column, ...]) -> str:
    if line.kind is LineKind.GROUP:
        return f'<tr class="group"><th scope="rowgroup" colspan="{len(columns)}">{_text(line.cells[0])}</th></tr>'
    cells = "".join(
        f"{_CENTRED if column.centred else '<td>'}{_text(cell)}</td>"
        for column, cell in zip(columns, line.cells, strict=True)
    )
    return f'<tr class="sum">{cells}</tr>' if line.kind is LineKind.SUM else f"<tr>{cells}</tr>"


def _text(text: str) -> str:
    """The text without any markup of its own; a line end becomes a break."""
    return escape(text).replace("\n", "<br>")
