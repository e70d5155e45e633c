"""Grids that several lists share: tasks in the office's columns, and plain lines under their headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tracker.domain.layout import Layout, TaskColumn
from tracker.writing import wording
from tracker.writing.order import Entry, Group
from tracker.writing.paper import Column, Grid, Line, LineKind

PERCENT, PACE = "Đạt (%)", "So với thời gian (điểm %)"
CENTRED = ("TT", "Thời hạn", "Mức độ", "Xác nhận", PERCENT, PACE)
UNPLANNED_SHARES = (10, 130, 40, 45, 27)


@dataclass(frozen=True, kw_only=True)
class _TaskColumn:
    column: Column
    cell: Callable[[Entry], str]


TASK_COLUMNS: dict[TaskColumn, _TaskColumn] = {
    TaskColumn.NUMBER: _TaskColumn(
        column=Column(heading="TT", share=10, centred=True), cell=lambda entry: str(entry.number)
    ),
    TaskColumn.TEXT: _TaskColumn(
        column=Column(heading="Nội dung nhiệm vụ", share=57), cell=lambda entry: wording.plain(entry.row.task.text)
    ),
    TaskColumn.PERIOD: _TaskColumn(
        column=Column(heading="Kế hoạch", share=22, centred=True),
        cell=lambda entry: wording.capital(entry.row.task.period.short_label),
    ),
    TaskColumn.BASIS: _TaskColumn(
        column=Column(heading="Căn cứ", share=32), cell=lambda entry: "\n".join(wording.basis(entry.row.task))
    ),
    TaskColumn.OWNER: _TaskColumn(
        column=Column(heading="Đơn vị chủ trì", share=24), cell=lambda entry: wording.owner(entry.row.task)
    ),
    TaskColumn.SUPPORT: _TaskColumn(
        column=Column(heading="Đơn vị phối hợp", share=24), cell=lambda entry: wording.several(entry.row.task.support)
    ),
    TaskColumn.DEADLINE: _TaskColumn(
        column=Column(heading="Thời hạn (gốc/hiện tại)", share=24, centred=True),
        cell=lambda entry: wording.deadline(entry.row.task, entry.row.standing.off_note),
    ),
    TaskColumn.OUTCOME: _TaskColumn(
        column=Column(heading="Sản phẩm, kết quả (số, ngày)", share=39),
        cell=lambda entry: "\n".join(wording.outcome(entry)),
    ),
    TaskColumn.SITUATION: _TaskColumn(column=Column(heading="Tình trạng", share=25), cell=wording.situation),
    TaskColumn.CAUSE: _TaskColumn(column=Column(heading="Nguyên nhân, kiến nghị", share=36), cell=lambda _: ""),
    TaskColumn.REMARK: _TaskColumn(column=Column(heading="Ghi chú", share=18), cell=wording.remark),
}


def task_grid(groups: Sequence[Group], layout: Layout, own: Sequence[TaskColumn]) -> Grid | None:
    """The tasks in the office's columns, or in the list's `own` ones; None where there is no task."""
    if not groups:
        return None
    columns = [TASK_COLUMNS[name] for name in layout.columns or own]
    lines: list[Line] = []
    for group in groups:
        if group.name:
            title = f"{wording.plain(group.name)} ({len(group.entries)} nhiệm vụ)"
            lines.append(Line(cells=(title,), kind=LineKind.GROUP))
        lines += (Line(cells=tuple(column.cell(entry) for column in columns)) for entry in group.entries)
    return Grid(columns=tuple(column.column for column in columns), lines=tuple(lines))


def listed_grid(headings: Sequence[str], shares: Sequence[int], lines: Iterable[Sequence[object]]) -> Grid | None:
    """Plain lines under their headings; None where there is no line."""
    rows = tuple(Line(cells=tuple(map(str, line))) for line in lines)
    if not rows:
        return None
    columns = tuple(
        Column(heading=heading, share=share, centred=heading in CENTRED)
        for heading, share in zip(headings, shares, strict=True)
    )
    return Grid(columns=columns, lines=rows)


def counted_line(name: str, *numbers: int, kind: LineKind = LineKind.ROW) -> Line:
    """A name with its numbers."""
    return Line(cells=(name, *map(str, numbers)), kind=kind)


def counting_columns(name: str, share: int, headings: Iterable[str], each: int) -> tuple[Column, ...]:
    """A column of names, `share` wide, and columns of numbers, `each` wide."""
    return (Column(heading=name, share=share), *(Column(heading=one, share=each, centred=True) for one in headings))
