"""Calm output: lines and aligned columns, safe to show on a terminal whatever a report holds."""

from __future__ import annotations

import json
import os
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import click

from tracker.domain.vietnamese import clean, one_line

_GAP = "  "
_LINE = 100
_LEAST_TEXT = 40
_CONTROLS = {code: f"\\u{code:04x}" for code in range(0x7F, 0xA0)}  # json.dumps escapes those below 0x20 itself


def say(text: str = "") -> None:
    """Print lines for people. Escape sequences and other control characters never reach the terminal."""
    click.echo(clean(text))


def say_json(data: Any) -> None:
    """Print one JSON value for programs."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2).translate(_CONTROLS))


def screen_width() -> int:
    """The terminal's width in cells; 0, without limit, where the output goes into a file or another program."""
    if not sys.stdout.isatty() and "COLUMNS" not in os.environ:
        return 0
    return shutil.get_terminal_size().columns


def width(text: str) -> int:
    """How many cells a text takes: East Asian wide letters two, combining marks none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in ("W", "F") else 1 for c in text
    )


def cut(text: str, cells: int) -> str:
    """The text in one line and at most so many cells, "…" at its end where something is left out; 0 cuts nothing."""
    line = one_line(text)
    if not cells or width(line) <= cells:
        return line
    kept = ""
    for char in line:
        if width(kept + char) >= cells:
            break
        kept += char
    return f"{kept.rstrip()}…"


def pad(text: str, cells: int, *, right: bool = False) -> str:
    """The text with blanks up to so many cells."""
    blanks = " " * max(cells - width(text), 0)
    return blanks + text if right else text + blanks


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column of a table, `most` cells wide at most (0: as wide as needed)."""

    title: str
    most: int = 0
    right: bool = False


def say_table(columns: Sequence[Column], rows: Sequence[Sequence[str]], indent: str = "") -> None:
    """Print aligned columns under their titles. Columns that are empty in every row are left out.

    The last column is the running text: it takes what the others leave of the screen, or a line of its own below them
    where that is too little.
    """
    wanted = [n for n in range(len(columns)) if n == len(columns) - 1 or any(row[n] for row in rows)]
    columns = [columns[n] for n in wanted]
    lines = [[column.title for column in columns]]
    lines += [[cut(row[n], column.most) for n, column in zip(wanted, columns, strict=True)] for row in rows]
    widths = [max(width(line[n]) for line in lines) for n in range(len(columns) - 1)]
    start = len(indent) + sum(widths) + len(_GAP) * len(widths)
    room = screen_width()
    is_narrow = 0 < room < start + _LEAST_TEXT
    for line in lines:
        fields = [pad(field, w, right=c.right) for field, w, c in zip(line[:-1], widths, columns, strict=False)]
        if is_narrow:
            say(indent + _GAP.join(fields).rstrip())
            say(f"{indent}{_GAP * 2}{cut(line[-1], room - len(indent) - len(_GAP) * 2)}")
        else:
            say(indent + _GAP.join([*fields, cut(line[-1], max(room - start, 0))]))


def say_wrapped(text: str, indent: str = "", first: str | None = None) -> None:
    """Print running text, broken at the screen's width; `first` stands before the first line instead of `indent`."""
    lines = textwrap.wrap(
        one_line(text),
        width=min(screen_width() or _LINE, _LINE),
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )
    say("\n".join(lines))
