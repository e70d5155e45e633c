"""The list as CSV: one line a task, then one line a result that nobody had planned."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date

from tracker.domain.layout import Grouping
from tracker.domain.link import Result
from tracker.domain.status import StatusList
from tracker.writing import records
from tracker.writing.order import Entry, ordered
from tracker.writing.records import FIELDS, Value
from tracker.writing.tables import Table
from tracker.writing.wording import plain, several

_PART = "Phần"
_HEADINGS = (_PART, *(field.heading for field in FIELDS))
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def to_csv(status: StatusList, grouping: Grouping = Grouping.UNIT) -> str:
    """Comma-separated, days as 2022-11-30, a plain line end after each line; the first column names the part."""
    text = io.StringIO()
    writer = csv.DictWriter(text, _HEADINGS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(map(_task, ordered(status, grouping).entries))
    writer.writerows(_result(number, result) for number, result in enumerate(status.unplanned, start=1))
    return text.getvalue()


def tables_to_csv(tables: Sequence[Table]) -> str:
    """The same of any tables, one below the other, each fact in the column of its heading."""
    text = io.StringIO()
    headings = dict.fromkeys(heading for table in tables for heading in table.headings)
    writer = csv.DictWriter(text, (_PART, *headings), restval="", lineterminator="\n")
    writer.writeheader()
    for table in tables:
        writer.writerows(_line(table.name, dict(zip(table.headings, line, strict=True))) for line in table.lines)
    return text.getvalue()


def _task(entry: Entry) -> dict[str, str]:
    return _line("Nhiệm vụ", {field.heading: field.value(entry) for field in FIELDS})


def _result(number: int, result: Result) -> dict[str, str]:
    values: dict[str, Value] = {
        records.NUMBER.heading: number,
        records.TEXT.heading: plain(result.text),
        records.BASIS.heading: several(result.citations),
    }
    return _line("Kết quả ngoài kế hoạch", values)


def _line(part: str, values: Mapping[str, Value]) -> dict[str, str]:
    return {_PART: part, **{heading: csv_cell(value) for heading, value in values.items()}}


def csv_cell(value: Value) -> str:
    """The value as text. An apostrophe keeps Excel from reckoning a text that begins like a formula (OWASP)."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_STARTS_A_FORMULA) else value
    return value.isoformat() if isinstance(value, date) else str(value)
