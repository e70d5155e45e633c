"""The next report, drafted: the results of a period and the plan of the next, which imports back as it is meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.drafting import Draft, Material, PlanLine, forms, remarks, tell
from tracker.domain.office import Letterhead
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.remark import Remark
from tracker.domain.report_window import ReportWindow, report_window
from tracker.domain.status import StatusRow
from tracker.domain.task import State, Task
from tracker.errors import BadUsage, NotFound
from tracker.services.context import Context
from tracker.services.letterhead import letterhead_of
from tracker.services.routines import Routines
from tracker.services.rows import status_rows
from tracker.writing import Format, render_draft, write_draft
from tracker.writing.draft_paper import HEADINGS, cells_of

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

__all__ = ["FORMATS", "Drafting", "Format"]

FORMATS = (Format.DOCX, Format.MD, Format.TXT)
"""What a draft can be written as."""

_PLANNED = frozenset({State.OPEN, State.DOING, State.WAITING, State.PAUSED})


@dataclass(frozen=True, kw_only=True)
class Drafting:
    """The use cases of drafts. Nothing here changes anything in the store."""

    context: Context
    routines: Routines
    configured: Letterhead

    @property
    def letterhead(self) -> Letterhead:
        """The head and foot of what is printed now."""
        return letterhead_of(self.context, self.configured)

    def draft(self, period: Period) -> Draft:
        """The report on the period with the plan of the next; NotFound where there is neither."""
        routine = self.routines.missing(period.next)
        with self.context.database.begin(write=False) as store:
            window = report_window(period, self.context.report_rule, self.context.calendar_in(store))
            material = _material(self.context, store, window)
            plan = store.tasks.page(TaskQuery(period=period.next, states=_PLANNED))
            reports = store.reports.newest(store.reports.find(result_period=period))
            indicators = tuple(row for report in reports for row in store.reports.indicators(report.id))
        if not material.rows and not material.late and not plan:
            raise NotFound(
                f"Chưa có kế hoạch nào của {period.label} để lập báo cáo. "
                "Nhập báo cáo có kế hoạch đó trước: tracker import TỆP"
            )
        told = tell(material)
        return Draft(
            window=window,
            results=told.by_field,
            shortcomings=tuple(told.shortcomings),
            plan=_plan(plan, period.next),
            indicators=indicators,
            remarks=tuple(remarks(told, plan, routine, period.next)),
        )

    def write(self, period: Period, format: Format, path: Path) -> Draft:  # noqa: A002
        """Write the draft to a file, whole or not at all; BadUsage for another format than FORMATS."""
        _check_format(format)
        draft = self.draft(period)
        write_draft(draft, path, format, self.letterhead, self.context.today())
        return draft

    def text(self, period: Period, format: Format) -> str:  # noqa: A002
        """The draft as text; BadUsage for a format that is not text."""
        _check_format(format)
        return render_draft(self.draft(period), format, self.letterhead, self.context.today())


def _check_format(format: Format) -> None:  # noqa: A002
    if format not in FORMATS:
        raise BadUsage(f"Dự thảo báo cáo không ghi dạng {format} được. Dùng một trong: {', '.join(FORMATS)}.")


def _material(context: Context, store: Store, window: ReportWindow) -> Material:
    period = window.period
    rows = status_rows(context, store, store.tasks.page(TaskQuery(period=period)))
    done = store.tasks.page(TaskQuery(period=period.previous, states=frozenset({State.DONE})))
    late = status_rows(context, store, [task for task in done if task.done_on and task.done_on in window])
    return Material(window=window, rows=rows, late=late, remarks=_remarks(store, (*rows, *late)))


def _remarks(store: Store, rows: Iterable[StatusRow]) -> dict[int, list[Remark]]:
    said: dict[int, list[Remark]] = defaultdict(list)
    for remark in store.remarks.of_tasks([row.task.id for row in rows]):
        said[remark.task_id].append(remark)
    return said


def _plan(tasks: Sequence[Task], period: Period) -> tuple[PlanLine, ...]:
    """The plan in its order, fields together; what has no field stands first, since it follows no heading."""
    names = [name for name in dict.fromkeys(task.field for task in tasks) if name]
    ordered = sorted(tasks, key=lambda task: names.index(task.field) if task.field else -1)
    return tuple(_line(task, period) for task in ordered)


def _line(task: Task, period: Period) -> PlanLine:
    """The plainest line that our own reader takes for this task; where none does, the last and clearest."""
    from tracker.splitting.tables import read_rows  # noqa: PLC0415  its patterns take long to compile

    for due, note in forms(task, period):
        line = PlanLine(
            field=task.field,
            text=task.text,
            unit=task.unit or "",
            support=task.support,
            due=due,
            product=task.product,
            note=note,
        )
        read = read_rows(HEADINGS, [cells_of(line, 1)], period)
        meant = (task.kind, task.due or (period.last_day if due == "Trong kỳ" else None))
        if [(item.kind, item.deadline) for item in read] == [meant]:
            break
    return line
