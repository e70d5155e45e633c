"""How much one file may hold before it is refused: a report is never this large, a zip bomb always is."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Sizes in bytes; `max_paragraphs` counts paragraphs and table rows together."""

    max_bytes: int = 50 * MEGABYTE
    max_unzipped: int = 200 * MEGABYTE
    max_paragraphs: int = 50_000
