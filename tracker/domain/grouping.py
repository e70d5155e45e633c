"""Tasks in groups: by unit, by how pressing their deadline is, or by the section of the report that plans them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum

from tracker.domain.task import State, Task


class GroupBy(StrEnum):
    """What the tasks of one group have in common."""

    UNIT = "unit"
    DEADLINE = "deadline"
    SECTION = "section"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens."""
        return {"unit": "đơn vị", "deadline": "thời hạn", "section": "đề mục trong báo cáo"}[self.value]


class Urgency(IntEnum):
    """The groups by deadline, the most pressing first. The number orders them in the store."""

    OVERDUE = 0
    TODAY = 1
    THIS_WEEK = 2
    NEXT_WEEK = 3
    LATER = 4
    NO_DEADLINE = 5
    WAITING = 6
    DONE = 7
    OUT = 8

    @property
    def label(self) -> str:
        """The heading of the group."""
        return _URGENCIES[self]


_URGENCIES = {
    Urgency.OVERDUE: "Quá hạn",
    Urgency.TODAY: "Hạn hôm nay",
    Urgency.THIS_WEEK: "Trong tuần này",
    Urgency.NEXT_WEEK: "Tuần sau",
    Urgency.LATER: "Về sau",
    Urgency.NO_DEADLINE: "Không hạn",
    Urgency.WAITING: "Đã báo hoàn thành, chờ xác nhận",
    Urgency.DONE: "Đã hoàn thành",
    Urgency.OUT: "Không tính hạn (tạm dừng, rút, chuyển kỳ)",
}


@dataclass(frozen=True, kw_only=True)
class Grouping:
    """How to group, and the day from which weeks are counted; a week ends with its Sunday.

    `overdue_before` as in `TaskQuery`, today where it is not given.
    """

    by: GroupBy
    today: date
    overdue_before: date | None = None

    @property
    def first_in_time(self) -> date:
        """The first deadline that is not missed yet."""
        return self.overdue_before or self.today

    @property
    def sunday(self) -> date:
        """The last day of this week."""
        return self.today + timedelta(days=6 - self.today.weekday())

    @property
    def next_sunday(self) -> date:
        """The last day of the next week."""
        return self.sunday + timedelta(days=7)


@dataclass(frozen=True, kw_only=True)
class TaskGroup:
    """One group in the order of the list: its heading, and how many tasks it has."""

    heading: str
    count: int

    @property
    def words(self) -> str:
        """The line above its tasks."""
        return f"{self.heading} · {self.count} nhiệm vụ"


def urgency(task: Task, grouping: Grouping) -> Urgency:
    """The group by deadline that a task belongs to."""
    deadline = task.deadline
    if not task.is_running:
        return Urgency.DONE if task.state is State.DONE else Urgency.WAITING if task.state.is_live else Urgency.OUT
    if deadline is None:
        return Urgency.NO_DEADLINE
    if deadline < grouping.first_in_time:
        return Urgency.OVERDUE
    if deadline == grouping.today:
        return Urgency.TODAY
    ends = {
        Urgency.THIS_WEEK: grouping.sunday,
        Urgency.NEXT_WEEK: grouping.next_sunday,
    }
    return next((group for group, last in ends.items() if deadline <= last), Urgency.LATER)
