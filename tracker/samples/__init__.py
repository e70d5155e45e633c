"""Two consecutive monthly reports of an invented office, for the demo and for trying the program out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tracker.domain.unit import Unit

_FOLDER = Path(__file__).parent

SAMPLE_TODAY = date(2026, 11, 25)
"""Two days after the second report: some tasks of November are late, one is due today, others still have time."""

SAMPLE_UNITS = (
    Unit(id=1, name="Văn phòng", short="VP", aliases=("Văn phòng Sở",)),
    Unit(id=2, name="Phòng Kế hoạch - Tài chính", short="P. KH-TC", aliases=("Phòng KHTC",)),
    Unit(id=3, name="Phòng Đất đai - Môi trường", short="P. ĐĐ-MT", aliases=("Phòng ĐĐMT",)),
    Unit(id=4, name="Chi cục Thủy lợi", short="CC. TL", aliases=("Chi cục TL",)),
    Unit(id=5, name="Chi cục Chăn nuôi và Thú y", short="CC. CNTY", aliases=("Chi cục CNTY",)),
    Unit(id=6, name="Trung tâm Khuyến nông", short="TT. KN", aliases=("TTKN",)),
)
"""The office's units. The ids only count them; a database gives its own."""


def sample_reports() -> tuple[Path, Path]:
    """The reports of October and of November 2026."""
    return _FOLDER / "bao-cao-2026-10.docx", _FOLDER / "bao-cao-2026-11.docx"
