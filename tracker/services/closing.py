"""Closing a month: what is still to be decided, the list frozen with its hash, and the same printed years later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.baseline import in_force
from tracker.domain.change import Action, Change, Entity
from tracker.domain.closing import Closing
from tracker.domain.closing_list import ClosingList, Left, LeftGroup, LeftResult, LeftTask, group_of
from tracker.domain.frozen_list import FrozenList, canonical, hash_of, thawed
from tracker.domain.period import Period
from tracker.domain.snapshot import plain_values
from tracker.domain.status import StatusList
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage, Conflict, NotFound, RuleBroken
from tracker.services.context import Act, Context, begin_act
from tracker.services.lists import Lists
from tracker.services.review import PeriodReview
from tracker.writing import Format, render_text, write_list, write_text

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


@dataclass(frozen=True, kw_only=True)
class Closings:
    """The use cases of closing. A closing is recorded and never undone; opening a period again keeps both."""

    context: Context
    lists: Lists

    def left_over(self, period: Period) -> ClosingList:
        """What is left of the period today, group by group; NotFound where it has neither a plan nor results."""
        return self._left(self.lists.review(period))

    def leave(self, task_ids: Iterable[int], *, reason: str) -> None:
        """Say of tasks that they are closed as they stand. The word counts until the task is changed again."""
        if not one_line(reason):
            raise BadUsage("Để nguyên thì ghi lý do, ví dụ: chờ ý kiến Sở Tài chính.")
        with self.context.database.begin() as store:
            tasks = store.tasks.get_many(dict.fromkeys(task_ids))
            begin_act(self.context, store, Action.LEAVE, one_line(reason)).record((task, task) for task in tasks)

    def leave_results(self, result_ids: Iterable[int], *, reason: str = "") -> None:
        """Say of results that they were seen and belong to no task of the plan."""
        with self.context.database.begin() as store:
            results = store.results.get_many(dict.fromkeys(result_ids))
            act = begin_act(self.context, store, Action.LEAVE, one_line(reason) or "đã xem, ngoài kế hoạch")
            act.record((result, result) for result in results)

    def close(self, period: Period, *, note: str = "") -> Closing:
        """Freeze the period's list as of today.

        RuleBroken where it is closed already or has not begun, and, without a `note`, where something is undecided;
        Conflict where somebody changed something meanwhile.
        """
        today, note = self.context.today(), one_line(note)
        if today < period.first_day:
            raise RuleBroken(f"Chưa tới {period.label} nên chưa chốt được.")
        with self.context.database.begin(write=False) as store:
            self._refuse_closed(store, period)
            seen = store.changes.last()
        review = self.lists.review(period)
        left = self._left(review)
        if left.undecided and not note:
            raise RuleBroken(
                f"Còn {len(left.undecided)} việc của {period.label} chưa quyết định. "
                f"Xem từng việc: tracker close {period.code}; vẫn chốt thì ghi lý do bằng --note."
            )
        content = canonical(self._frozen(self.lists.status_of(review), left, note))
        closing = Closing(
            id=0,
            period=period,
            as_of=today,
            content=content,
            sha256=hash_of(content),
            closed_by=self.context.actor,
            closed_at=self.context.now(),
        )
        with self.context.database.begin() as store:
            if store.changes.last() != seen:
                raise Conflict("Vừa có người thay đổi dữ liệu trong lúc chốt. Xem lại rồi chốt lại.")
            kept = store.closings.put(closing)
            _record(begin_act(self.context, store, Action.CLOSE, note), None, kept)
            return kept

    def reopen(self, period: Period, *, reason: str) -> Closing:
        """Open a closed period again; its frozen list is kept. NotFound where it is not closed."""
        if not one_line(reason):
            raise BadUsage("Mở lại kỳ đã chốt thì phải ghi lý do, ví dụ: --reason “bổ sung kết quả của Thanh tra”.")
        with self.context.database.begin() as store:
            before = next((one for one in store.closings.of_period(period) if not one.is_open_again), None)
            if before is None:
                raise NotFound(f"Kỳ {period.label} chưa chốt nên không có gì để mở lại.")
            act = begin_act(self.context, store, Action.REOPEN_MONTH, one_line(reason))
            after = replace(
                before, reopened_by=self.context.actor, reopened_at=self.context.now(), reopen_reason=one_line(reason)
            )
            saved = store.closings.put(after)
            _record(act, before, saved)
            return saved

    def all(self) -> tuple[Closing, ...]:
        """Every closing without its content, the oldest first."""
        with self.context.database.begin(write=False) as store:
            return tuple(store.closings.heads())

    def number_of(self, closing: Closing) -> int:
        """Which closing of its period it is, counted from 1."""
        return sum(one.period == closing.period and one.id <= closing.id for one in self.all())

    def closing(self, period: Period, number: int | None = None) -> Closing:
        """The period's closing of this number, counted from 1; without a number the one in force, else the last one.

        NotFound where there is none; RuleBroken where its content is no longer what was frozen.
        """
        with self.context.database.begin(write=False) as store:
            found = store.closings.of_period(period)
        if not found or not 0 < (number or 1) <= len(found):
            times = f"chỉ chốt {len(found)} lần" if found else "chưa chốt"
            raise NotFound(f"Kỳ {period.label} {times}. Xem các kỳ đã chốt: tracker close status")
        closing = found[number - 1] if number else next((one for one in found if not one.is_open_again), found[-1])
        if hash_of(closing.content) != closing.sha256:
            raise RuleBroken(
                f"Danh sách đã chốt của {period.label} không còn đúng mã kiểm chứng: nội dung đã bị sửa. "
                "Không in; kiểm tra kho dữ liệu: tracker check"
            )
        return closing

    def text(self, closing: Closing, format: Format) -> str:  # noqa: A002
        """The frozen list as text: .csv and .md as they were printed then, other formats made of the same content."""
        frozen = thawed(closing.content)
        return printed(frozen).get(format) or _rendered(frozen, format)

    def write(self, closing: Closing, format: Format, path: Path) -> StatusList:  # noqa: A002
        """The same as a file, whole or not at all."""
        frozen = thawed(closing.content)
        if text := printed(frozen).get(format):
            write_text(text, path, format)
        else:
            write_list(frozen.status, path, format, frozen.letterhead, frozen.layout)
        return frozen.status

    def _frozen(self, status: StatusList, left: ClosingList, note: str) -> FrozenList:
        letterhead, layout = self.lists.letterhead, self.lists.layout
        return FrozenList(
            status=status,
            closed_at=self.context.now(),
            closed_by=self.context.actor,
            letterhead=letterhead,
            layout=layout,
            csv=render_text(status, Format.CSV, letterhead, layout),
            markdown=render_text(status, Format.MD, letterhead, layout),
            note=note,
            left=tuple(_left_words(item) for item in left.items),
        )

    def _left(self, review: PeriodReview) -> ClosingList:
        today = self.context.today()
        status = self.lists.status_of(review)
        ids = [row.task.id for row in status.rows]
        with self.context.database.begin(write=False) as store:
            whys = _whys(store.changes.of_rows(Entity.TASK, ids))
            whys_of_results = _whys(store.changes.of_rows(Entity.RESULT, [one.id for one in status.unplanned]))
        last_day = max(today, review.period.last_day)
        seen = status.results_seen
        groups = [(row, group_of(row, last_day=last_day, results_seen=seen)) for row in status.rows]
        tasks = [LeftTask(group=group, row=row, why=whys.get(row.task.id)) for row, group in groups if group]
        results = [LeftResult(result=one, why=whys_of_results.get(one.id)) for one in status.unplanned]
        items = _in_groups([*tasks, *results])
        return ClosingList(period=review.period, as_of=today, items=items, totals=status.totals)

    def _refuse_closed(self, store: Store, period: Period) -> None:
        if as_of := store.closings.in_force().get(period):
            raise RuleBroken(
                f"Kỳ {period.label} đã chốt, số liệu ngày {as_of:%d/%m/%Y}. "
                f"Mở lại trước, có ghi lý do: tracker close reopen {period.code}"
            )


def rendered_anew(frozen: FrozenList) -> Mapping[Format, str]:
    """What the frozen content gives when it is printed by this program: the same as what was printed then."""
    return {one: _rendered(frozen, one) for one in (Format.CSV, Format.MD)}


def _rendered(frozen: FrozenList, format: Format) -> str:  # noqa: A002
    return render_text(frozen.status, format, frozen.letterhead, frozen.layout)


def printed(frozen: FrozenList) -> Mapping[Format, str]:
    """What was printed when the list was frozen."""
    return {Format.CSV: frozen.csv, Format.MD: frozen.markdown}


def _in_groups(items: Sequence[Left]) -> tuple[Left, ...]:
    order = list(LeftGroup)
    return tuple(sorted(items, key=lambda item: order.index(item.group)))


def _whys(log: Mapping[int, Sequence[Change]]) -> Mapping[int, str]:
    """Why rows were left as they are, by their numbers: only where nothing was changed on them since."""
    latest = {row: found[-1] for row, changes in log.items() if (found := in_force(changes))}
    return {row: change.reason for row, change in latest.items() if change.action is Action.LEAVE}


def _left_words(item: Left) -> str:
    what = f"nhiệm vụ {item.row.task.id}" if isinstance(item, LeftTask) else f"kết quả {item.result.id}"
    return f"{item.group.label}: {what}: {'chưa quyết định' if item.why is None else f'để nguyên, {item.why}'}"


def _record(act: Act, before: Closing | None, after: Closing) -> None:
    """Log a closing without its content: the hash stands for that."""
    row = act.raw(
        entity=Entity.CLOSING,
        entity_id=after.id,
        before=_without_content(before) if before else None,
        after=_without_content(after),
    )
    act.store.changes.add([row])


def _without_content(closing: Closing) -> dict[str, object]:
    return {name: value for name, value in plain_values(closing).items() if name != "content"}
