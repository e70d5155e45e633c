"""Stage 4: any list → file. The library of a format is imported only when that format is asked for."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path

from tracker.domain.drafting import Draft
from tracker.domain.layout import Layout
from tracker.domain.list_kind import ListKind
from tracker.domain.office import Letterhead
from tracker.domain.overdue import OverdueList
from tracker.domain.status import StatusList
from tracker.errors import BadUsage
from tracker.writing.compose import Listed, compose, tables
from tracker.writing.draft_paper import draft_paper
from tracker.writing.saving import save_whole

__all__ = [
    "Format",
    "ListKind",
    "Listed",
    "render_draft",
    "render_text",
    "write_draft",
    "write_list",
    "write_template",
    "write_text",
]

_USUAL = Layout()


class Format(StrEnum):
    """What a list may be written as. The value is the tail of the file's name."""

    DOCX = "docx"
    XLSX = "xlsx"
    PDF = "pdf"
    HTML = "html"
    CSV = "csv"
    MD = "md"
    TXT = "txt"

    @property
    def is_text(self) -> bool:
        """Whether the list can be shown without a program of its own."""
        return self in (Format.HTML, Format.CSV, Format.MD, Format.TXT)


def write_list(
    listed: Listed,
    path: Path,
    format: Format,  # noqa: A002
    letterhead: Letterhead,
    layout: Layout = _USUAL,
) -> None:
    """Write the list to `path`, whole or not at all; a missing folder is made. CannotWrite where that fails."""
    save_whole(path, _render(listed, format, letterhead, layout))


def write_text(text: str, path: Path, format: Format) -> None:  # noqa: A002
    """Write a list that was printed as text before, with the same bytes as then; as `write_list` writes."""
    save_whole(path, _encoded(text, format))


def write_template(path: Path, letterhead: Letterhead, as_of: date) -> None:
    """Write a Word file to change and to fill, as `write_list` writes."""
    from tracker.writing.template import new_template  # noqa: PLC0415

    save_whole(path, new_template(letterhead, as_of))


def write_draft(
    draft: Draft,
    path: Path,
    format: Format,  # noqa: A002
    letterhead: Letterhead,
    today: date,
) -> None:
    """Write the draft of a report as .docx, or as a format that is text; as `write_list` writes."""
    if format is Format.DOCX:
        from tracker.writing.docx_report import paper_to_docx  # noqa: PLC0415

        save_whole(path, paper_to_docx(draft_paper(draft, letterhead, today), letterhead, today))
    else:
        save_whole(path, render_draft(draft, format, letterhead, today).encode())


def render_draft(draft: Draft, format: Format, letterhead: Letterhead, today: date) -> str:  # noqa: A002
    """The draft as Markdown or as plain text; BadUsage for a format that is neither."""
    paper = draft_paper(draft, letterhead, today)
    if format is Format.MD:
        from tracker.writing.markdown import to_markdown  # noqa: PLC0415

        return to_markdown(paper, letterhead)
    if format is Format.TXT:
        from tracker.writing.plain_text import to_text  # noqa: PLC0415

        return to_text(paper, letterhead)
    raise BadUsage(f"Dự thảo báo cáo không in ra dạng {format} được. Thêm -o TÊN-TỆP.docx để ghi ra tệp.")


def render_text(listed: Listed, format: Format, letterhead: Letterhead, layout: Layout = _USUAL) -> str:  # noqa: A002
    """The list as text, a plain line end after each line; BadUsage for a format that is not text."""
    match format:
        case Format.CSV:
            return _csv(listed, layout)
        case Format.MD:
            from tracker.writing.markdown import to_markdown  # noqa: PLC0415

            return to_markdown(compose(listed, letterhead, layout), letterhead)
        case Format.TXT:
            from tracker.writing.plain_text import to_text  # noqa: PLC0415

            return to_text(compose(listed, letterhead, layout), letterhead)
        case Format.HTML:
            from tracker.writing.html_page import to_html  # noqa: PLC0415

            return to_html(compose(listed, letterhead, layout), letterhead)
        case _:
            raise BadUsage(f"Định dạng {format} không in ra màn hình được. Thêm -o TÊN-TỆP.{format} để ghi ra tệp.")


def _render(listed: Listed, format: Format, letterhead: Letterhead, layout: Layout) -> bytes:  # noqa: A002
    match format:
        case Format.DOCX:
            return _docx(listed, letterhead, layout)
        case Format.XLSX:
            return _xlsx(listed, letterhead, layout)
        case Format.PDF:
            from tracker.writing.pdf_paper import to_pdf  # noqa: PLC0415

            return to_pdf(compose(listed, letterhead, layout), letterhead, listed.as_of)
        case _:
            return _encoded(render_text(listed, format, letterhead, layout), format)


def _encoded(text: str, format: Format) -> bytes:  # noqa: A002
    """As a file holds it: Excel takes a CSV file for UTF-8 only when it begins with a byte order mark."""
    return text.encode("utf-8-sig" if format is Format.CSV else "utf-8")


def _docx(listed: Listed, letterhead: Letterhead, layout: Layout) -> bytes:
    if layout.template and isinstance(listed, StatusList | OverdueList):
        from tracker.writing.template import fill_template  # noqa: PLC0415

        return fill_template(layout.template, listed, letterhead, layout)
    from tracker.writing.docx_report import to_docx  # noqa: PLC0415

    return to_docx(listed, letterhead, layout)


def _csv(listed: Listed, layout: Layout) -> str:
    from tracker.writing.csv_table import tables_to_csv, to_csv  # noqa: PLC0415

    if isinstance(listed, StatusList):
        return to_csv(listed, layout.grouping)
    return tables_to_csv(tables(listed, layout))


def _xlsx(listed: Listed, letterhead: Letterhead, layout: Layout) -> bytes:
    if isinstance(listed, StatusList):
        from tracker.writing.xlsx_book import to_xlsx  # noqa: PLC0415

        return to_xlsx(listed, letterhead, layout.grouping)
    from tracker.writing.xlsx_tables import tables_to_xlsx  # noqa: PLC0415

    return tables_to_xlsx(tables(listed, layout), letterhead, listed.as_of)
