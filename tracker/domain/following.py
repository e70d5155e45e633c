"""The review of what is late or waits for a word: one task with all that was asked, said and decided about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.chain import Chain
from tracker.domain.extension import Decision, Extension
from tracker.domain.remark import Remark, RemarkKind
from tracker.domain.status import StatusRow
from tracker.domain.task import State, Task
from tracker.errors import RuleBroken


class Queue(StrEnum):
    """What a review goes through. The value is the name on the command line."""

    OVERDUE = "overdue"
    ASKED = "asked"
    WAITING = "waiting"
    SOON = "soon"
    SILENT = "silent"
    ALL = "all"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens."""
        return {
            "all": "tất cả",
            "overdue": "quá hạn",
            "asked": "chờ quyết định gia hạn",
            "waiting": "chờ xác nhận",
            "soon": "sắp đến hạn",
            "silent": "lâu chưa báo cáo",
        }[self.value]

    @property
    def short(self) -> str:
        """Its name in the line of filters."""
        return {
            "all": "Tất cả",
            "overdue": "Quá hạn",
            "asked": "Xin gia hạn",
            "waiting": "Chờ xác nhận",
            "soon": "Sắp hạn",
            "silent": "Lâu ngày",
        }[self.value]


@dataclass(frozen=True, kw_only=True)
class Followed:
    """One task of the review. `requests` and `remarks` are all there ever were, the oldest first.

    `chain` holds the earlier tasks that it certainly continues, None where it continues none.
    """

    row: StatusRow
    requests: tuple[Extension, ...] = ()
    remarks: tuple[Remark, ...] = ()
    chain: Chain | None = None

    @property
    def task(self) -> Task:
        """The task itself."""
        return self.row.task

    @property
    def pending(self) -> Extension | None:
        """The request that waits for a decision."""
        return next((one for one in self.requests if one.decision is Decision.PENDING), None)

    @property
    def is_asked(self) -> bool:
        """Whether a decision on its deadline is due: what is done or dropped needs none."""
        return self.pending is not None and self.task.is_running

    @property
    def causes(self) -> tuple[Remark, ...]:
        """The causes that were stated."""
        return self.said(RemarkKind.CAUSE)

    @property
    def cause(self) -> Remark | None:
        """The cause that counts: the last one that a leader has confirmed, else the last one stated."""
        return max(self.causes, key=lambda one: (bool(one.confirmed_by), one.id), default=None)

    @property
    def first_deadline(self) -> date | None:
        """The first deadline that it ever had."""
        return self.task.first_due or self.task.deadline

    @property
    def is_moved(self) -> bool:
        """Whether its deadline is another one than at first."""
        return self.first_deadline != self.task.deadline

    @property
    def carried(self) -> str:
        """How often it has come back: "chuyển kỳ lần 3"; "" where it has not."""
        return self.chain.label if self.chain else ""

    @property
    def urged(self) -> str:
        """How often it was urged, and when last: "2 lần, 15/11"; "" where it never was."""
        urged = self.said(RemarkKind.URGED)
        if not urged:
            return ""
        last = urged[-1].said_at
        return f"{len(urged)} lần" + (f", {last.astimezone():%d/%m}" if last else "")

    def said(self, kind: RemarkKind) -> tuple[Remark, ...]:
        """The remarks of this kind."""
        return tuple(one for one in self.remarks if one.kind is kind)


def check_later(task: Task, until: date) -> None:
    """RuleBroken unless the task still has to be done and the day lies after the deadline that holds now."""
    if not task.is_running:
        raise RuleBroken(f"Nhiệm vụ {task.id} đang ở tình trạng “{task.state.label}” nên không gia hạn được.")
    if task.deadline is None:
        raise RuleBroken(f"Nhiệm vụ {task.id} là việc thường xuyên, không có hạn nên không cần gia hạn.")
    if until <= task.deadline:
        raise RuleBroken(
            f"Nhiệm vụ {task.id} đang có hạn {task.deadline:%d/%m/%Y}; "
            f"gia hạn đến {until:%d/%m/%Y} thì không muộn hơn. Ghi một ngày sau hạn hiện nay."
        )


def check_unasked(task: Task, requests: Sequence[Extension]) -> None:
    """RuleBroken where a request on the task waits already."""
    for one in requests:
        if one.decision is Decision.PENDING:
            raise RuleBroken(
                f"Nhiệm vụ {task.id} đã có đề nghị gia hạn đến {one.until:%d/%m/%Y} chờ quyết định. "
                "Đợi quyết định, hoặc hoàn tác đề nghị đó rồi gửi lại."
            )


def check_urgeable(task: Task) -> None:
    """RuleBroken where there is nothing left to urge."""
    if task.state not in (State.OPEN, State.DOING):
        raise RuleBroken(f"Nhiệm vụ {task.id} đang ở tình trạng “{task.state.label}” nên không cần đôn đốc.")
