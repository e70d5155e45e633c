"""The status list as an Excel workbook: StatusList → bytes of a .xlsx."""

from __future__ import annotations

import io
from datetime import datetime, time
from string import ascii_uppercase
from typing import Any

import xlsxwriter

from tracker.domain.layout import Grouping
from tracker.domain.office import Letterhead
from tracker.domain.status import StatusList
from tracker.writing import records, wording
from tracker.writing.order import ordered
from tracker.writing.records import FIELDS
from tracker.writing.xlsx_sheets import HEAD_ROW, Looks, Sheet
from tracker.writing.xlsx_totals import TOTALS_WIDTHS, fill_totals

LIST = "Danh sách"


def to_xlsx(status: StatusList, letterhead: Letterhead, grouping: Grouping = Grouping.UNIT) -> bytes:
    """Every task on "Danh sách", the sums on "Tổng hợp", and what nobody had planned on "Ngoài kế hoạch"."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        book.set_properties(
            {
                "title": wording.subject(status.period),
                "author": wording.plain(letterhead.name),
                "created": datetime.combine(status.as_of, time()),
            }
        )
        looks = Looks.of(book)
        tasks, totals, unplanned = (
            Sheet(page=book.add_worksheet(name), looks=looks, widths=widths)
            for name, widths in (
                (LIST, [field.width for field in FIELDS]),
                ("Tổng hợp", TOTALS_WIDTHS),
                ("Ngoài kế hoạch", (5, 80, 22, 26, 18)),
            )
        )
        note = wording.as_of_note(letterhead, status.as_of, status.span)
        _fill_tasks(book, tasks, status, note, grouping)
        fill_totals(totals, status, note)
        _fill_unplanned(unplanned, status, note)
        if status.indicators:
            indicators = Sheet(page=book.add_worksheet("Chỉ tiêu"), looks=looks, widths=(5, 60, 18, 34, 34))
            indicators.start("CHỈ TIÊU", note)
            indicators.put_table(records.INDICATOR_HEADINGS, records.indicators(status.indicators))
    return file.getvalue()


def _fill_tasks(book: Any, sheet: Sheet, status: StatusList, note: str, grouping: Grouping) -> None:
    """One line a task; columns get names, by which the sums of the next sheet count."""
    if any(row.task.is_implied for row in status.rows):
        note += f" Dấu {wording.IMPLIED}: thời hạn ngầm định, kế hoạch không ghi nên lấy ngày cuối cùng của kỳ."
    sheet.start(wording.subject(status.period).upper(), note)
    lines = [[field.value(entry) for field in FIELDS] for entry in ordered(status, grouping).entries]
    sheet.put_table([field.heading for field in FIELDS], lines)
    first, last = HEAD_ROW + 2, HEAD_ROW + 1 + max(len(lines), 1)
    for letter, field in zip(ascii_uppercase, FIELDS, strict=False):
        if field.name:
            book.define_name(field.name, f"='{LIST}'!${letter}${first}:${letter}${last}")


def _fill_unplanned(sheet: Sheet, status: StatusList, note: str) -> None:
    if not status.results_seen:
        note = f"Chưa có báo cáo kết quả {status.period.label} để đối chiếu."
    sheet.start("KẾT QUẢ PHÁT SINH NGOÀI KẾ HOẠCH", note)
    sheet.put_table(records.UNPLANNED_HEADINGS, records.unplanned(status.unplanned))
