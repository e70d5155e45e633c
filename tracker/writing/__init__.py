"""Stage 4: StatusList → file. The library of a format is imported only when that format is asked for."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from tracker.domain.office import Letterhead
from tracker.domain.status import StatusList
from tracker.errors import BadUsage
from tracker.writing.saving import save_whole

__all__ = ["Format", "render_text", "write_status_list"]


class Format(StrEnum):
    """What a list may be written as. The value is the tail of the file's name."""

    DOCX = "docx"
    XLSX = "xlsx"
    CSV = "csv"
    MD = "md"

    @property
    def is_text(self) -> bool:
        """Whether the list can be shown without a program of its own."""
        return self in (Format.CSV, Format.MD)


def write_status_list(status: StatusList, path: Path, format: Format, letterhead: Letterhead) -> None:  # noqa: A002
    """Write the list to `path`, whole or not at all; a missing folder is made. CannotWrite where that fails."""
    save_whole(path, _render(status, format, letterhead))


def render_text(status: StatusList, format: Format, letterhead: Letterhead) -> str:  # noqa: A002
    """The list as text, a plain line end after each line; BadUsage for a format that is not text."""
    match format:
        case Format.CSV:
            from tracker.writing.csv_table import to_csv  # noqa: PLC0415

            return to_csv(status)
        case Format.MD:
            from tracker.writing.markdown import to_markdown  # noqa: PLC0415

            return to_markdown(status, letterhead)
        case _:
            raise BadUsage(f"Định dạng {format} không in ra màn hình được. Thêm -o TÊN-TỆP.{format} để ghi ra tệp.")


def _render(status: StatusList, format: Format, letterhead: Letterhead) -> bytes:  # noqa: A002
    match format:
        case Format.DOCX:
            from tracker.writing.docx_report import to_docx  # noqa: PLC0415

            return to_docx(status, letterhead)
        case Format.XLSX:
            from tracker.writing.xlsx_book import to_xlsx  # noqa: PLC0415

            return to_xlsx(status, letterhead)
        case Format.CSV:
            # Excel takes a CSV file for UTF-8 only when it begins with a byte order mark.
            return render_text(status, format, letterhead).encode("utf-8-sig")
        case Format.MD:
            return render_text(status, format, letterhead).encode()
