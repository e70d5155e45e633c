"""The comparison as flat lines: one a pair of task and result, the same for paper, sheet and CSV."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tracker.domain.comparison import Answer, ComparedTask, Comparison
from tracker.domain.period import Period
from tracker.writing import wording
from tracker.writing.records import Value
from tracker.writing.tables import Table, unplanned_table

_PLAN_HEADINGS = ("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn")
PAIR_HEADINGS = (*_PLAN_HEADINGS, "Kết quả trong báo cáo", "Số, ký hiệu văn bản", "Mức độ", "Xác nhận")
UNREPORTED_HEADINGS = (*_PLAN_HEADINGS, "Ghi chú")
SEEN, NOT_SEEN = "Đã xem báo cáo, không thấy", "Chưa có người xem"


def subject(period: Period) -> str:
    """What the list is about."""
    return f"Đối chiếu kế hoạch công tác {period.label} với kết quả đã báo cáo"


@dataclass(frozen=True, kw_only=True)
class Numbered:
    """A task with its number in the plan, from 1: the same number on every part of the list."""

    number: int
    task: ComparedTask


def numbered(comparison: Comparison) -> tuple[Numbered, ...]:
    """The tasks in the order of the plan."""
    return tuple(Numbered(number=number, task=task) for number, task in enumerate(comparison.tasks, start=1))


def answered(comparison: Comparison) -> tuple[Numbered, ...]:
    """The tasks of which the report tells something, under their numbers."""
    return tuple(one for one in numbered(comparison) if one.task.answers)


def unreported(comparison: Comparison) -> tuple[Numbered, ...]:
    """The tasks of which it tells nothing, under their numbers."""
    return tuple(one for one in numbered(comparison) if not one.task.answers)


def pair_lines(comparison: Comparison) -> Iterator[tuple[Value, ...]]:
    """One line a pair under PAIR_HEADINGS, the task said on each."""
    for one in answered(comparison):
        for answer in one.task.answers:
            yield (*_plan_side(one), *report_side(answer))


def unreported_lines(comparison: Comparison) -> Iterator[tuple[Value, ...]]:
    """One line a task under UNREPORTED_HEADINGS."""
    for one in unreported(comparison):
        yield (*_plan_side(one), remark(one.task))


def _plan_side(one: Numbered) -> tuple[Value, ...]:
    task = one.task.row.task
    return one.number, wording.plain(task.text), wording.owner(task), task.deadline


def report_side(answer: Answer) -> tuple[str, str, str, str]:
    """What the report says, and how far one may build on it."""
    return (
        wording.plain(answer.result.text),
        wording.several(answer.result.citations),
        wording.capital(answer.stage.label),
        wording.capital(answer.standing),
    )


def remark(task: ComparedTask) -> str:
    """Whether somebody has looked, and how often the task has come back."""
    return "; ".join([SEEN if task.is_marked else NOT_SEEN, *came_back(task)])


def came_back(task: ComparedTask) -> list[str]:
    """How often the task has come back, and what of it is not new."""
    return [*filter(None, (task.chain.label, *task.chain.remarks))] if task.chain else []


def comparison_tables(comparison: Comparison) -> tuple[Table, ...]:
    """The pairs, then both rests."""
    missing = f"Chưa có báo cáo kết quả {comparison.period.label} để đối chiếu."
    notes = () if comparison.results_seen else (missing,)
    return (
        Table(
            name="Có kết quả",
            heading=subject(comparison.period),
            headings=PAIR_HEADINGS,
            widths=(5, 48, 22, 12, 56, 22, 13, 14),
            lines=tuple(pair_lines(comparison)),
            notes=notes,
        ),
        Table(
            name="Chưa thấy báo cáo",
            heading="Chưa thấy báo cáo",
            headings=UNREPORTED_HEADINGS,
            widths=(5, 80, 26, 12, 40),
            lines=tuple(unreported_lines(comparison)),
            notes=notes,
        ),
        replace(unplanned_table(comparison.unplanned, "Kết quả phát sinh ngoài kế hoạch"), notes=notes),
    )
