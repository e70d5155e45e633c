"""Workbooks (.xlsx, .xls) → blocks: on each visible sheet the text above its table, the table, the text below it."""

from __future__ import annotations

import io
from collections.abc import Container, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

import python_calamine as calamine

from tracker.domain.document import Paragraph, Table
from tracker.domain.vietnamese import one_line
from tracker.errors import UnreadableFile
from tracker.reading.formats import damaged, locked
from tracker.reading.limits import Limits
from tracker.reading.sheet_parts import check_size
from tracker.reading.sheet_percents import Place, percent_cells
from tracker.reading.sheet_regions import Row, regions

_Value = int | float | str | bool | time | date | datetime | timedelta
_Merged = tuple[tuple[int, int], tuple[int, int]]


def read_sheets(path: Path, data: bytes, limits: Limits) -> list[Paragraph | Table]:
    """The blocks of a workbook, sheet by sheet. UnreadableFile when it is damaged, locked or swells beyond the limits.

    Hidden sheets are passed over, and so are blank forms: sheets whose tables have no words below their heads.
    """
    check_size(path, data, limits)
    try:
        with calamine.CalamineWorkbook.from_object(io.BytesIO(data)) as workbook:
            percents = percent_cells(data)
            return [
                block
                for sheet in _visible(workbook)
                for block in regions(_rows(sheet, percents.get(sheet.name, set())), sheet.name)
            ]
    except calamine.PasswordError as error:
        raise locked(path) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise damaged(path) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # how the library ends on some damaged files
            raise
        raise damaged(path) from UnreadableFile(str(error))


def _visible(workbook: calamine.CalamineWorkbook) -> Iterator[calamine.CalamineSheet]:
    for sheet in workbook.sheets_metadata:
        is_shown = sheet.visible == calamine.SheetVisibleEnum.Visible
        if is_shown and sheet.typ == calamine.SheetTypeEnum.WorkSheet:
            yield workbook.get_sheet_by_name(sheet.name)


def _rows(sheet: calamine.CalamineSheet, percents: Container[Place]) -> list[Row]:
    """The rows of a sheet from its first cell on, merged cells filled; `own` keeps each merged text once."""
    own = [
        [_text(value, is_percent=(row, column) in percents) for column, value in enumerate(values)]
        for row, values in enumerate(sheet.to_python(skip_empty_area=False))
    ]
    filled = [list(row) for row in own]
    for (top, left), (bottom, right) in _merged(sheet, own):
        for row in filled[top : bottom + 1]:
            row[left : right + 1] = [own[top][left]] * len(row[left : right + 1])
    return [Row(own=tuple(a), filled=tuple(b)) for a, b in zip(own, filled, strict=True)]


def _merged(sheet: calamine.CalamineSheet, rows: Sequence[Sequence[str]]) -> Iterator[_Merged]:
    """The merged ranges that hold a text."""
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if top < len(rows) and left < len(rows[top]) and rows[top][left]:
            yield (top, left), (bottom, right)


def _text(value: _Value, *, is_percent: bool = False) -> str:
    """A cell as the sheet shows it: dates as dd/mm/yyyy, whole numbers without decimals, a decimal comma."""
    match value:
        case bool():
            shown = str(value).upper()
        case int() | float() if is_percent:
            shown = f"{_number(round(value * 100, 10))}%"
        case str():
            shown = "\n".join(filter(None, map(one_line, value.split("\n"))))
        case datetime() if value.time() != time():
            shown = value.strftime("%H:%M %d/%m/%Y")
        case date():
            shown = value.strftime("%d/%m/%Y")
        case time():
            shown = value.strftime("%H:%M")
        case int() | float():
            shown = _number(value)
        case _:
            shown = str(value)
    return shown


def _number(value: float) -> str:
    return f"{value:.15g}".replace(".", ",")
