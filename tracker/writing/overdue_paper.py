"""OverdueList → Content and tables: what is late, by unit and by how many days."""

from __future__ import annotations

from tracker.domain.layout import Layout, TaskColumn
from tracker.domain.overdue import OverdueList, UnitDelay, bands
from tracker.domain.status import NO_UNIT
from tracker.writing import wording
from tracker.writing.grids import counted_line, counting_columns, task_grid
from tracker.writing.order import grouped
from tracker.writing.paper import Content, Grid, Line, LineKind, Section
from tracker.writing.records import BASIS, FIELDS, NUMBER, OWNER, TEXT, Value
from tracker.writing.tables import Table

COLUMNS = (
    TaskColumn.NUMBER,
    TaskColumn.TEXT,
    TaskColumn.PERIOD,
    TaskColumn.OWNER,
    TaskColumn.SUPPORT,
    TaskColumn.DEADLINE,
    TaskColumn.SITUATION,
    TaskColumn.OUTCOME,
    TaskColumn.CAUSE,
)
_PERIOD = "Kế hoạch"
_LATE = "Số ngày quá hạn"
_SILENT = "Số ngày chưa có báo cáo"
_KEPT = (NUMBER.heading, TEXT.heading, BASIS.heading, OWNER.heading, "Đơn vị phối hợp", "Thời hạn gốc")
_KEPT_TOO = ("Thời hạn hiện tại", "Ngầm định", "Tình trạng")


def subject(overdue: OverdueList) -> str:
    """What the list is about."""
    of = f" của kế hoạch {overdue.period.label}" if overdue.period else ""
    return f"Nhiệm vụ quá hạn{of} đến {wording.long_day(overdue.as_of)}"


def overdue_content(overdue: OverdueList, layout: Layout) -> Content:
    """Say how much is late in the body, and what in the appendix, the longest late first in each group."""
    implied = any(row.task.is_implied for row in overdue.rows) and TaskColumn.DEADLINE in (layout.columns or COLUMNS)
    return Content(
        subject=subject(overdue),
        body=(
            Section(
                heading="Tình hình chung",
                sentences=_sentences(overdue),
                grid=_by_unit(overdue) if overdue.rows else None,
            ),
        ),
        closing="Trên đây là tình hình nhiệm vụ quá hạn (danh mục tại Phụ lục kèm theo)./.",
        appendix_title=f"DANH MỤC NHIỆM VỤ QUÁ HẠN ĐẾN {wording.long_day(overdue.as_of).upper()}",
        appendix=(
            Section(
                heading="Nhiệm vụ quá hạn",
                sentences=() if overdue.rows else ("Không có nhiệm vụ quá hạn.",),
                grid=task_grid(grouped(overdue.rows, layout.grouping), layout, COLUMNS),
                notes=(wording.IMPLIED_NOTE,) if implied else (),
            ),
            *_silent(overdue, layout),
        ),
    )


def _silent(overdue: OverdueList, layout: Layout) -> tuple[Section, ...]:
    """Steady work of which nothing has been heard for long, apart from what is late; none where there is none."""
    if not overdue.silent:
        return ()
    grid = task_grid(grouped(overdue.silent, layout.grouping), layout, COLUMNS)
    return (Section(heading="Việc thường xuyên lâu chưa báo cáo", grid=grid),)


def overdue_tables(overdue: OverdueList, layout: Layout) -> tuple[Table, ...]:
    """One line a task, and one line a unit."""
    fields = [field for field in FIELDS if field.heading in (*_KEPT, *_KEPT_TOO)]
    entries = [entry for group in grouped(overdue.rows, layout.grouping) for entry in group.entries]
    tasks = Table(
        name="Quá hạn",
        heading=subject(overdue),
        headings=(*(field.heading for field in fields), _LATE, _PERIOD),
        widths=(*(field.width for field in fields), 8, 14),
        lines=tuple(
            (*(field.value(entry) for field in fields), entry.row.standing.days, entry.row.task.period.short_label)
            for entry in entries
        ),
    )
    units = Table(
        name="Theo đơn vị",
        heading="Nhiệm vụ quá hạn theo đơn vị",
        headings=("Đơn vị chủ trì", *bands(), "Cộng", "Quá hạn lâu nhất (ngày)"),
        widths=(40, 14, 14, 14, 14, 10, 14),
        lines=tuple(map(_unit_values, (*overdue.by_unit, overdue.totals))) if overdue.rows else (),
    )
    silent = Table(
        name="Lâu chưa báo cáo",
        heading="Việc thường xuyên lâu chưa báo cáo",
        headings=(TEXT.heading, OWNER.heading, _PERIOD, _SILENT),
        widths=(60, 24, 14, 14),
        lines=tuple(
            (wording.plain(row.task.text), wording.owner(row.task), row.task.period.short_label, row.standing.days)
            for row in overdue.silent
        ),
    )
    return (tasks, units, silent) if overdue.silent else (tasks, units)


def _sentences(overdue: OverdueList) -> tuple[str, ...]:
    of = f"kế hoạch công tác {overdue.period.label}" if overdue.period else "các kế hoạch công tác"
    day = wording.long_day(overdue.as_of)
    if not overdue.rows:
        return (f"Đến {day}, {of} không có nhiệm vụ quá hạn.",)
    totals, units = overdue.totals, sum(unit.unit != NO_UNIT for unit in overdue.by_unit)
    where = f" ở {wording.count(units)} đơn vị" if units else ""
    told = (
        f"Đến {day}, {of} có {wording.count(totals.total)} nhiệm vụ quá hạn{where}; quá hạn lâu nhất "
        f"{totals.longest} ngày. Số ngày quá hạn tính theo ngày dương lịch, từ ngày sau hạn."
    )
    return (told,)


def _by_unit(overdue: OverdueList) -> Grid:
    return Grid(
        columns=counting_columns("Đơn vị", 45, (*bands(), "Cộng", "Lâu nhất (ngày)"), 20),
        lines=(
            *(_unit_line(unit) for unit in overdue.by_unit),
            _unit_line(overdue.totals, kind=LineKind.SUM),
        ),
    )


def _unit_line(unit: UnitDelay, kind: LineKind = LineKind.ROW) -> Line:
    return counted_line(wording.plain(unit.unit), *unit.counts, unit.total, unit.longest, kind=kind)


def _unit_values(unit: UnitDelay) -> tuple[Value, ...]:
    return (wording.plain(unit.unit), *unit.counts, unit.total, unit.longest)
