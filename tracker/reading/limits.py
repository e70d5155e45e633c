"""How much one file may hold before it is refused: a report is never this large, a zip bomb always is."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Sizes in bytes; `max_paragraphs` counts paragraphs and table rows together, `max_cells` the cells of one sheet.

    `max_seconds` is how long another program may take for a file or a scanned page.
    """

    max_bytes: int = 50 * MEGABYTE
    max_unzipped: int = 200 * MEGABYTE
    max_paragraphs: int = 50_000
    max_pages: int = 500
    max_cells: int = 2_000_000
    max_seconds: float = 120.0
