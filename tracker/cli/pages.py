"""How far the reading of a long file has come, on one line of the terminal that is written again and again."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from tracker.cli.printing import cut, width

if TYPE_CHECKING:
    from tracker.reading import Progress

_FEWEST = 2  # pages: one is read at once


@contextmanager
def shown_pages(*, is_wanted: bool) -> Iterator[Progress]:
    """Tell of each page on stderr where that is a terminal, else nothing; the line is wiped in the end."""
    is_seen = is_wanted and sys.stderr is not None and sys.stderr.isatty()
    longest = 0

    def say_page(name: str, page: int, pages: int) -> None:
        nonlocal longest
        if not is_seen or pages < _FEWEST:
            return
        line = cut(
            f"Đang đọc {name}: trang {page}/{pages}", max(os.get_terminal_size(sys.stderr.fileno()).columns - 1, 0)
        )
        click.echo(f"\r{line}{' ' * max(longest - width(line), 0)}", nl=False, err=True)
        longest = width(line)

    try:
        yield say_page
    finally:
        if longest:
            click.echo(f"\r{' ' * longest}\r", nl=False, err=True)
