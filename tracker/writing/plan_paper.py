"""PlanComparison → Content and tables: the plan as it was signed beside what has become of it, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tracker.domain.baseline import NO_REASON, PlanChange, PlanComparison, PlannedTask
from tracker.domain.task import Task
from tracker.writing import wording
from tracker.writing.paper import Column, Content, Grid, Line, Section
from tracker.writing.records import Value
from tracker.writing.tables import Table

_BEFORE, _NOW = "ban đầu", "hiện nay"
_COLUMNS = (
    Column(heading="TT", share=10, centred=True),
    Column(heading="Nội dung nhiệm vụ", share=66),
    Column(heading="Đơn vị chủ trì ban đầu", share=28),
    Column(heading="Đơn vị chủ trì hiện nay", share=28),
    Column(heading="Thời hạn ban đầu", share=24, centred=True),
    Column(heading="Thời hạn hiện nay", share=24, centred=True),
    Column(heading="Tình trạng", share=26),
    Column(heading="Điều chỉnh (lần, ngày, nội dung, lý do)", share=62),
)
_TASK_HEADINGS = (
    "TT",
    "Mã",
    "Nội dung ban đầu",
    "Nội dung hiện nay",
    f"Đơn vị {_BEFORE}",
    f"Đơn vị {_NOW}",
    f"Thời hạn {_BEFORE}",
    f"Thời hạn {_NOW}",
    "Tình trạng",
    "Số lần điều chỉnh",
    "Ngày bổ sung",
)
_CHANGE_HEADINGS = ("TT", "Mã", "Ngày", "Người", "Thay đổi", "Lý do", "Điều chỉnh kế hoạch")


def subject(plan: PlanComparison) -> str:
    """What the list is about."""
    return f"Kế hoạch ban đầu và hiện nay {plan.period.label}"


def plan_content(plan: PlanComparison) -> Content:
    """Say how much of the plan was altered, and lay both sides beside each other, task by task."""
    implied = any(task.is_implied for one in plan.tasks for task in (one.baseline, one.now))
    return Content(
        subject=subject(plan),
        body=(Section(heading="Tình hình chung", sentences=tuple(_sentences(plan))),),
        closing="Trên đây là tình hình điều chỉnh kế hoạch (bảng so sánh tại Phụ lục kèm theo)./.",
        appendix_title=f"KẾ HOẠCH BAN ĐẦU VÀ HIỆN NAY {plan.period.label.upper()}",
        appendix=(
            Section(
                heading="Từng nhiệm vụ",
                sentences=() if plan.tasks else ("Không có nhiệm vụ nào.",),
                grid=Grid(columns=_COLUMNS, lines=tuple(_lines(plan))) if plan.tasks else None,
                notes=(wording.IMPLIED_NOTE,) if implied else (),
            ),
        ),
    )


def plan_tables(plan: PlanComparison) -> tuple[Table, ...]:
    """One line a task, and one line a change under the number of its task."""
    numbered = tuple(enumerate(plan.tasks, start=1))
    tasks = Table(
        name="Kế hoạch",
        heading=subject(plan),
        headings=_TASK_HEADINGS,
        widths=(5, 6, 48, 48, 20, 20, 12, 12, 18, 9, 12),
        lines=tuple((number, *_values(one)) for number, one in numbered),
    )
    changes = Table(
        name="Thay đổi",
        heading="Mọi thay đổi so với kế hoạch ban đầu, trừ những thay đổi đã hoàn tác",
        headings=_CHANGE_HEADINGS,
        widths=(5, 6, 12, 22, 80, 40, 10),
        lines=tuple(
            (number, one.now.id, *_change_values(change), "x" if change.is_adjustment else "")
            for number, one in numbered
            for change in one.changes
        ),
    )
    return tasks, changes


def _sentences(plan: PlanComparison) -> Iterator[str]:
    day, count = wording.long_day(plan.as_of), wording.count
    if not plan.tasks:
        yield f"Đến {day}, chưa có kế hoạch công tác {plan.period.label}."
        return
    added = f"; {count(len(plan.added))} nhiệm vụ được bổ sung sau" if plan.added else ""
    yield (
        f"Đến {day}, kế hoạch công tác {plan.period.label} có {count(len(plan.tasks))} nhiệm vụ, trong đó "
        f"{count(len(plan.adjusted))} nhiệm vụ đã điều chỉnh so với ban đầu{added}."
    )
    if plan.unexplained:
        yield f"Có {count(plan.unexplained)} lần điều chỉnh {NO_REASON}."


def _lines(plan: PlanComparison) -> Iterator[Line]:
    for number, one in enumerate(plan.tasks, start=1):
        yield Line(
            cells=(
                str(number),
                wording.plain(one.now.text),
                wording.owner(one.baseline),
                wording.owner(one.now),
                _deadline(one.baseline),
                _deadline(one.now),
                wording.capital(one.now.state.label),
                "\n".join(_told(one)),
            )
        )


def _told(one: PlannedTask) -> Iterator[str]:
    """How often the plan of this task was altered, and each time with its day, person and reason."""
    if one.added_at:
        yield f"Bổ sung ngày {wording.day(one.added_at.astimezone().date())}."
    if one.adjustments:
        yield f"{wording.count(len(one.adjustments))} lần:"
    for change in one.adjustments:
        on, who, what, why = _change_values(change)
        said = f"Lý do: {why}" if change.why else f"{wording.capital(NO_REASON)}."
        yield f"{wording.day(on)}, {who}: {wording.shortened(what, wording.LONGEST_RESULT)}. {said}"


def _values(one: PlannedTask) -> tuple[Value, ...]:
    return (
        one.now.id,
        wording.plain(one.baseline.text),
        wording.plain(one.now.text),
        wording.owner(one.baseline),
        wording.owner(one.now),
        one.baseline.deadline,
        one.now.deadline,
        wording.capital(one.now.state.label),
        len(one.adjustments),
        one.added_at.astimezone().date() if one.added_at else None,
    )


def _deadline(task: Task) -> str:
    if task.deadline is None:
        return "Không hạn"
    return wording.day(task.deadline) + (wording.IMPLIED if task.is_implied else "")


def _change_values(change: PlanChange) -> tuple[date, str, str, str]:
    on = change.at.astimezone().date()
    return on, wording.plain(change.by), wording.plain(change.words), wording.plain(change.reason)
