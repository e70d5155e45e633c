"""The list as flat records for spreadsheets: real dates and numbers, one fact a column, one line a task or result."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from tracker.domain.link import Result
from tracker.domain.split import Indicator
from tracker.domain.timing import Timing
from tracker.writing import wording
from tracker.writing.order import Entry

Value = str | int | float | date | None

UNPLANNED_HEADINGS = ("TT", "Kết quả", "Số, ký hiệu văn bản", "Lĩnh vực", "Mục trong báo cáo")
INDICATOR_HEADINGS = ("TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện")

_WHOLE = 10_000  # spreadsheets keep results whole; their own limit (32 767 characters a cell) is far


@dataclass(frozen=True, kw_only=True)
class Field:
    """One column. `width` is in characters; `value` gives what stands in it for a task.

    `name` is what the sums of a workbook call the column, where they count by it.
    """

    heading: str
    width: int
    value: Callable[[Entry], Value]
    name: str = ""


NUMBER = Field(heading="TT", width=4, value=lambda entry: entry.number)
TEXT = Field(heading="Nội dung nhiệm vụ", width=36, value=lambda entry: wording.plain(entry.row.task.text))
BASIS = Field(heading="Căn cứ", width=16, value=lambda entry: "; ".join(wording.basis(entry.row.task)))
OWNER = Field(heading="Đơn vị chủ trì", width=15, value=lambda entry: wording.owner(entry.row.task), name="DonVi")
STATE = Field(
    heading="Tình trạng",
    width=11,
    value=lambda entry: wording.capital(entry.row.task.state.label),
    name="TinhTrang",
)
TIMING = Field(
    heading="So với thời hạn",
    width=10,
    value=lambda entry: wording.capital(entry.row.standing.timing.label),
    name="SoVoiHan",
)
KIND = Field(heading="Loại", width=9, value=lambda entry: wording.capital(entry.row.task.kind.label), name="Loai")


def _days(entry: Entry) -> int | None:
    """Days to the deadline, or days past it, as the column before says; none where no deadline counts."""
    counts = entry.row.standing.timing in (Timing.IN_TIME, Timing.SOON, Timing.OVERDUE, Timing.DONE_LATE)
    return entry.row.standing.days if counts else None


FIELDS = (
    NUMBER,
    Field(heading="Mã", width=5, value=lambda entry: entry.row.task.id),
    TEXT,
    BASIS,
    OWNER,
    Field(
        heading="Đơn vị phối hợp",
        width=14,
        value=lambda entry: wording.several(entry.row.task.support),
    ),
    Field(heading="Thời hạn gốc", width=10, value=lambda entry: entry.row.task.first_due or entry.row.task.deadline),
    Field(heading="Thời hạn hiện tại", width=10, value=lambda entry: entry.row.task.deadline),
    Field(heading="Ngầm định", width=6, value=lambda entry: wording.IMPLIED if entry.row.task.is_implied else ""),
    Field(
        heading="Sản phẩm, kết quả (số, ngày)",
        width=28,
        value=lambda entry: "; ".join(wording.outcome(entry, longest=_WHOLE)),
    ),
    STATE,
    TIMING,
    Field(heading="Số ngày", width=6, value=_days),
    Field(heading="Ngày hoàn thành", width=10, value=lambda entry: entry.row.task.done_on),
    KIND,
    Field(heading="Ghi chú", width=12, value=wording.remark),
)


def unplanned(results: Iterable[Result]) -> list[tuple[int, str, str, str, str]]:
    """One line for each result that nobody had planned, under UNPLANNED_HEADINGS."""
    plain = wording.plain
    return [
        (number, plain(result.text), wording.several(result.citations), plain(result.field), plain(result.source))
        for number, result in enumerate(results, start=1)
    ]


def indicators(rows: Iterable[Indicator]) -> list[tuple[int, str, str, str, str]]:
    """One line for each indicator, under INDICATOR_HEADINGS."""
    plain = wording.plain
    return [
        (number, plain(row.name), plain(row.unit or ""), plain(row.target or ""), plain(row.actual or ""))
        for number, row in enumerate(rows, start=1)
    ]
