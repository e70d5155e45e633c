"""Tables → an Excel workbook: one sheet a table, real days and numbers, ready to be filtered and printed."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime, time

import xlsxwriter

from tracker.domain.office import Letterhead
from tracker.writing import wording
from tracker.writing.tables import Table
from tracker.writing.xlsx_sheets import HEAD_ROW, Looks, Sheet


def tables_to_xlsx(tables: Sequence[Table], letterhead: Letterhead, as_of: date) -> bytes:
    """The workbook, made on the day that its figures are of."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        about = {"title": tables[0].heading, "author": wording.plain(letterhead.name)}
        book.set_properties({**about, "created": datetime.combine(as_of, time())})
        looks = Looks.of(book)
        for table in tables:
            sheet = Sheet(page=book.add_worksheet(table.name), looks=looks, widths=table.widths)
            sheet.start(table.heading.upper(), wording.as_of_note(letterhead, as_of))
            sheet.put_table(table.headings, table.lines)
            sheet.put_notes(HEAD_ROW + len(table.lines) + 2, table.notes)
    return file.getvalue()
