"""The appendix of the report: every task once, steady work apart, what nobody had planned, and the indicators."""

from __future__ import annotations

from tracker.domain.layout import Layout, TaskColumn
from tracker.domain.status import StatusList
from tracker.writing import records, wording
from tracker.writing.grids import UNPLANNED_SHARES, listed_grid, task_grid
from tracker.writing.order import Ordered, ordered
from tracker.writing.paper import Section

COLUMNS = (
    TaskColumn.NUMBER,
    TaskColumn.TEXT,
    TaskColumn.BASIS,
    TaskColumn.OWNER,
    TaskColumn.SUPPORT,
    TaskColumn.DEADLINE,
    TaskColumn.OUTCOME,
    TaskColumn.SITUATION,
    TaskColumn.REMARK,
)
_INDICATOR_SHARES = (10, 107, 35, 50, 50)


def appendix(status: StatusList, layout: Layout) -> tuple[Section, ...]:
    """The sections of the appendix. One that has nothing to show says why."""
    order = ordered(status, layout.grouping)
    sections = [
        Section(
            heading="Nhiệm vụ có thời hạn",
            sentences=() if order.tracked else ("Không có nhiệm vụ có thời hạn.",),
            grid=task_grid(order.tracked, layout, COLUMNS),
            notes=_notes(status, order, layout.columns or COLUMNS),
        )
    ]
    if order.ongoing:
        steady = task_grid(order.ongoing, layout, COLUMNS)
        sections.append(Section(heading="Nhiệm vụ thường xuyên", grid=steady))
    sections.append(
        Section(
            heading="Kết quả phát sinh ngoài kế hoạch",
            sentences=() if status.unplanned else (_why_none_unplanned(status),),
            grid=listed_grid(records.UNPLANNED_HEADINGS, UNPLANNED_SHARES, records.unplanned(status.unplanned)),
        )
    )
    if status.indicators:
        grid = listed_grid(records.INDICATOR_HEADINGS, _INDICATOR_SHARES, records.indicators(status.indicators))
        sections.append(Section(heading="Chỉ tiêu", grid=grid))
    return tuple(sections)


def _why_none_unplanned(status: StatusList) -> str:
    if status.results_seen:
        return "Không có."
    return f"Chưa có báo cáo kết quả {status.period.label} để đối chiếu."


def _notes(status: StatusList, order: Ordered, columns: tuple[TaskColumn, ...]) -> tuple[str, ...]:
    """What the signs in the grid mean, as far as they stand in it."""
    notes = []
    if TaskColumn.DEADLINE in columns and any(row.task.is_implied for row in status.tracked):
        notes.append(wording.IMPLIED_NOTE)
    if TaskColumn.OUTCOME in columns and any(entry.missing for entry in order.entries):
        notes.append(
            f"“{wording.MISSING}”: báo cáo của kỳ chưa nêu kết quả của nhiệm vụ; không có nghĩa là nhiệm vụ "
            "chưa được thực hiện."
        )
    return tuple(notes)
