"""How much one file may hold, and how long its reading may take: a report stays far below, hostile files do not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from tracker.errors import UnreadableFile

MEGABYTE = 1024 * 1024

Progress = Callable[[str, int, int], None]
"""Told of each page before it is read: file, page from 1 on, pages in all. What it raises ends the reading."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Sizes in bytes; `max_paragraphs` counts paragraphs and table rows together, `max_cells` the cells of one sheet.

    `max_markup` counts the tags and attributes of an XML part, each of which takes some hundred bytes of memory.
    `max_letters` counts the letters of all blocks, a merged cell's as often as it covers others.
    `max_seconds` is how long a file may take, and another program for a file or for one scanned page.
    """

    max_bytes: int = 50 * MEGABYTE
    max_unzipped: int = 200 * MEGABYTE
    max_entries: int = 10_000
    max_markup: int = 5_000_000
    max_paragraphs: int = 50_000
    max_letters: int = 20_000_000
    max_pages: int = 500
    max_cells: int = 2_000_000
    max_seconds: float = 120.0


def unheard(_name: str, _page: int, _pages: int) -> None:
    """Nobody wants to know how far the reading has come."""


@dataclass(kw_only=True)
class Watch:
    """Watches the reading of one file: says how far it has come, and ends it when it takes too long.

    A library cannot be interrupted from outside, so the time is checked whenever one comes back: between pages, blocks
    and letters. Other programs are stopped by the clock itself.
    """

    path: Path
    limits: Limits
    progress: Progress = unheard
    _since: float = field(default_factory=monotonic)

    def page(self, number: int, pages: int) -> None:
        """A page is about to be read."""
        self.progress(self.path.name, number, pages)
        self.check()

    def check(self) -> None:
        """UnreadableFile when the time is up."""
        if monotonic() - self._since > self.limits.max_seconds:
            raise too_slow(self.path, self.limits)

    def restart(self) -> None:
        """Give the rest of the file its full time again: behind a scanned page, which takes seconds by itself."""
        self._since = monotonic()


def too_slow(path: Path, limits: Limits) -> UnreadableFile:
    """The error for a file, or a scanned page, that takes longer than it may."""
    return UnreadableFile(
        f"Đọc “{path.name}” quá {limits.max_seconds:g} giây chưa xong. "
        "Tách tệp rồi thử lại, hoặc tăng max_seconds ở mục [reading] trong config.toml."
    )


def too_long(path: Path, limits: Limits) -> UnreadableFile:
    """The error for a file of more pages than a report may have."""
    return UnreadableFile(
        f"“{path.name}” dài quá {limits.max_pages} trang. "
        "Tách phần báo cáo ra tệp riêng, hoặc tăng max_pages ở mục [reading] trong config.toml."
    )


def too_large(path: Path, limits: Limits) -> UnreadableFile:
    """The error for a file of more bytes than a report may have."""
    return UnreadableFile(
        f"Tệp “{path.name}” lớn hơn {limits.max_bytes // MEGABYTE} MB. "
        "Bỏ bớt hình ảnh, hoặc tăng max_megabytes ở mục [reading] trong config.toml."
    )


def swollen(path: Path) -> UnreadableFile:
    """The error for a file that holds far more than its size lets one expect."""
    return UnreadableFile(f"“{path.name}” mở ra quá lớn. Chép phần chữ cần đọc sang tệp mới rồi thử lại.")
