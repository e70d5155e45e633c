"""Plain text and Markdown → blocks. Marks of emphasis are taken off, bold lines and headings remembered, tables read.

Both suffixes are read alike: a .txt that a converter made is full of Markdown, and clean text has no marks to lose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from tracker.domain.document import Paragraph, Table
from tracker.reading.decoding import decode
from tracker.reading.limits import Watch
from tracker.reading.lines import blocks, table_of

# Blanks are taken once and for all (`\s*+`): a line may be a million blanks long.
_HEADING = re.compile(r"\s*+#{1,6}\s++(?P<text>.*)")
_WHOLE_BOLD = re.compile(r"\s*+(?:[-+*]\s++)?\*\*(?P<text>[^*]+)\*\*\s*+:?\s*+$")
_STRONG = re.compile(r"\*\*|__|`")
_EMPHASIS = re.compile(r"(?<![\w*\\])\*(?P<text>[^\s*][^*]*[^\s*]|[^\s*])\*(?![\w*])")
_ESCAPED = re.compile(r"\\(?P<sign>[\\`*_{}\[\]()#+\-.!|>~])")
_RULE = re.compile(r"\s*+(?:-{3,}+|\*{3,}+|_{3,}+)\s*+$")
_DELIMITER = re.compile(r"\s*+\|?\s*+:?-++:?\s*+(?:\|\s*+:?-++:?\s*+)*+\|?\s*+$")
_CELL_END = re.compile(r"(?<!\\)\|")
_WIDEST = 200  # cells: a line of more is no row of a table
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BOLD = "\ue000"  # marks a bold line on its way through the joining of lines


def read_text(data: bytes, watch: Watch) -> list[Paragraph | Table]:
    """The blocks of a .txt or .md file, in order: list marks begin paragraphs, pipes or tabs make tables."""
    found: list[Paragraph | Table] = []
    for is_table, run in groupby(_lines(data, watch), key=_is_row):
        lines = list(run)
        found += [_table(lines)] if is_table else blocks(list(_plain_lines(lines)), _paragraph)
    return found


def _lines(data: bytes, watch: Watch) -> Iterator[str]:
    for line in decode(watch.path, data).split("\n"):
        watch.check()
        yield line


def _is_row(line: str) -> bool:
    return line.lstrip().startswith("|") and line.count("|") <= _WIDEST


def _plain_lines(lines: Sequence[str]) -> Iterator[str]:
    """The lines without their marks. A heading or a bold line stands between blank lines, so that nothing joins it."""
    for line in lines:
        heading = _HEADING.match(line)
        if _RULE.match(line):
            yield ""
        elif heading or _WHOLE_BOLD.match(line):
            text = heading["text"].rstrip().rstrip("#") if heading else line
            yield from ("", _BOLD + _unmarked(text).strip(), "")
        else:
            yield _unmarked(line)


def _unmarked(line: str) -> str:
    text = _BREAK.sub(" ", line.removeprefix("> ").replace(_BOLD, ""))
    text = _EMPHASIS.sub(r"\g<text>", _STRONG.sub("", text))
    return _ESCAPED.sub(r"\g<sign>", text)


def _paragraph(text: str) -> Paragraph:
    return Paragraph(text=text.removeprefix(_BOLD), bold=text.startswith(_BOLD))


def _table(lines: Sequence[str]) -> Table:
    rows = [line.strip().removeprefix("|").removesuffix("|") for line in lines if not _DELIMITER.match(line)]
    return table_of([_unmarked(cell) for cell in _CELL_END.split(row)] for row in rows)
