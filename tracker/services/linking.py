"""The loop between two papers: which result of the next report answers which task, as a person decides it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from tracker.domain.chain import Carry
from tracker.domain.change import Action
from tracker.domain.link import Link, Mark, Result, Stage, Suggestion, Verdict
from tracker.domain.period import Period
from tracker.domain.proposal import as_proposed
from tracker.domain.query import TaskQuery
from tracker.domain.search import found_results
from tracker.domain.task import Task
from tracker.domain.vietnamese import one_line
from tracker.errors import NotFound, RuleBroken
from tracker.matching import MatchSettings
from tracker.services.carried import decided
from tracker.services.chains import with_chains
from tracker.services.claims import compare, matched
from tracker.services.context import Act, Context, begin_act
from tracker.services.review import Decided, Offer, PeriodReview, TaskReview, task_review
from tracker.services.rows import status_rows
from tracker.services.terms import with_terms
from tracker.services.units import found_unit

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

__all__ = ["Linking", "Offer", "PeriodReview", "TaskReview", "compare"]


@dataclass(frozen=True, kw_only=True)
class Linking:
    """The use cases of linking. A suggestion is computed anew each time; only decisions are kept.

    Each use case is one transaction, and what it changes is one undoable batch of the change log.
    """

    context: Context
    settings: MatchSettings

    def review(self, period: Period, *, chains: bool = True) -> PeriodReview:
        """Every task of the period's plan with what the report on that period says of it.

        Without `chains` the plans of earlier periods are not looked at.
        """
        with self.context.database.begin(write=False) as store:
            review = self._review(store, period)
            if not chains:
                return review
            settings = with_terms(self.settings, store)
            return replace(review, tasks=with_chains(store, period, review.tasks, settings))

    def latest_period(self) -> Period | None:
        """The latest planned period that a report speaks of, else the latest planned one, if there is any."""
        with self.context.database.begin(write=False) as store:
            periods = store.tasks.planned()
            return next((one for one in periods if store.results.of_period(one)), next(iter(periods), None))

    def search_results(self, period: Period, text: str) -> tuple[Result, ...]:
        """The period's results in which all words occur, marks aside, best first; all of them where there are none."""
        with self.context.database.begin(write=False) as store:
            return found_results(store.results.of_period(period), text)

    def confirm(self, task_id: int, result_id: int, *, stage: Stage | None = None, reason: str = "") -> Link:
        """Say that the result answers the task; by hand where the matcher does not suggest the pair.

        A mark on the task that it is not reported goes with it.
        """
        return self._decide(task_id, result_id, Verdict.CONFIRMED, stage, reason)

    def confirm_strong(self, period: Period, *, unit: str | None = None, reason: str = "") -> tuple[Link, ...]:
        """Confirm what `PeriodReview.strong` lists, of one unit or of all, as one step; () where there is nothing.

        `unit` is any of a unit's names, "" for tasks that nobody owns. NotFound where there is no such unit.
        """
        with self.context.database.begin() as store:
            review = self._review(store, period)
            is_said = not unit or any(one.row.task.unit == unit for one in review.tasks)
            pairs = review.strong(unit if is_said else found_unit(store.units.all(), unit or "").name)
            new = [
                self._link(review.row.task.id, offer.result.id, Verdict.CONFIRMED, None, offer.suggestion)
                for review, offer in pairs
            ]
            saved = tuple(store.links.put(link) for link in new)
            if saved:
                begin_act(self.context, store, Action.CONFIRM, one_line(reason)).record((None, link) for link in saved)
            return saved

    def reject(self, task_id: int, result_id: int, *, reason: str = "") -> Link:
        """Say that the result does not answer the task, so that the pair is not offered again."""
        return self._decide(task_id, result_id, Verdict.REJECTED, None, reason)

    def unlink(self, task_id: int, result_id: int, *, reason: str = "") -> None:
        """Take a decision back: the pair is open again."""
        with self.context.database.begin() as store:
            link = store.links.find(task_id, result_id)
            if link is None:
                raise NotFound(f"Nhiệm vụ {task_id} và kết quả {result_id} chưa có liên kết nào để gỡ.")
            store.links.delete(link)
            begin_act(self.context, store, Action.UNLINK, one_line(reason)).record([(link, None)])

    def mark_unreported(self, task_id: int, *, reason: str = "") -> None:
        """Say that one has looked and no result answers the task. Nothing changes where that is said already.

        RuleBroken where a result is confirmed for it, or there is no report on the period yet.
        """
        with self.context.database.begin() as store:
            task = store.tasks.get(task_id)
            if store.links.of_tasks([task_id], Verdict.CONFIRMED):
                raise RuleBroken(f"Nhiệm vụ {task_id} đã có kết quả được xác nhận. Gỡ liên kết đó trước (unlink).")
            if not store.results.of_period(task.period):
                raise RuleBroken(f"Chưa có báo cáo về {task.period.label} để đối chiếu. Nhập báo cáo đó trước.")
            if store.marks.find(task_id) is None:
                mark = Mark(id=0, task_id=task_id, decided_by=self.context.actor, decided_at=self.context.now())
                saved = store.marks.add(mark)
                begin_act(self.context, store, Action.MARK, one_line(reason)).record([(None, saved)])

    def unmark_unreported(self, task_id: int, *, reason: str = "") -> None:
        """Take a mark back: the task waits for a decision again. NotFound where it has none."""
        with self.context.database.begin() as store:
            mark = store.marks.find(task_id)
            if mark is None:
                raise NotFound(f"Nhiệm vụ {task_id} chưa được ghi “chưa thấy báo cáo”.")
            store.marks.delete(mark)
            begin_act(self.context, store, Action.UNMARK, one_line(reason)).record([(mark, None)])

    def accept_proposed(self, task_id: int, *, on: date | None = None, reason: str = "") -> Task:
        """Give the task the state that its confirmed results propose; RuleBroken where they propose none.

        Done means done within the period that the report is on, however late somebody reads it: its last day, or
        today where that comes first. The number that the result names becomes the evidence.
        """
        return self.accept_all_proposed([task_id], on=on, reason=reason)[0]

    def accept_all_proposed(
        self, task_ids: Iterable[int], *, on: date | None = None, reason: str = ""
    ) -> tuple[Task, ...]:
        """The same for many tasks in one step; those to which nothing is proposed are passed over."""
        with self.context.database.begin() as store:
            rows = status_rows(self.context, store, store.tasks.get_many(dict.fromkeys(task_ids)))
            today = self.context.today()
            pairs = [(row.task, after) for row in rows if (after := as_proposed(row, today=today, on=on))]
            if not pairs:
                raise RuleBroken("Không có tình trạng nào được đề nghị. Xác nhận kết quả của nhiệm vụ trước.")
            saved = [(before, store.tasks.save(after)) for before, after in pairs]
            begin_act(self.context, store, Action.PROPOSED, one_line(reason)).record(saved)
            return tuple(after for _, after in saved)

    def confirm_carry(self, task_id: int, earlier_id: int, *, reason: str = "") -> Carry:
        """Say that the task continues an earlier one."""
        return self._decide_carry(task_id, earlier_id, Verdict.CONFIRMED, reason)

    def reject_carry(self, task_id: int, earlier_id: int, *, reason: str = "") -> Carry:
        """Say that the task does not continue an earlier one."""
        return self._decide_carry(task_id, earlier_id, Verdict.REJECTED, reason)

    def _review(self, store: Store, period: Period) -> PeriodReview:
        """The review without the chains."""
        rows = status_rows(self.context, store, store.tasks.page(TaskQuery(period=period)))
        results = store.results.of_period(period)
        matching = matched([row.task for row in rows], results, with_terms(self.settings, store))
        ids = [row.task.id for row in rows]
        decided = Decided.of(store.links.of_tasks(ids), store.marks.of_tasks(ids))
        return PeriodReview(
            period=period,
            tasks=tuple(task_review(row, results, matching, decided) for row in rows),
            results=tuple(results),
        )

    def _decide(self, task_id: int, result_id: int, verdict: Verdict, stage: Stage | None, reason: str) -> Link:
        with self.context.database.begin() as store:
            task, result = store.tasks.get(task_id), store.results.get(result_id)
            if task.period != result.period:
                raise RuleBroken(
                    f"Nhiệm vụ {task_id} thuộc kế hoạch {task.period.label}, còn kết quả {result_id} là của "
                    f"{result.period.label}. Chọn kết quả cùng kỳ."
                )
            old = store.links.find(task_id, result_id)
            offered = _suggested(store, task, result, with_terms(self.settings, store))
            new = self._link(task_id, result_id, verdict, stage, offered)
            if old and (old.verdict, old.stage) == (new.verdict, new.stage):
                return old
            saved = store.links.put(replace(new, id=old.id, version=old.version) if old else new)
            confirms = verdict is Verdict.CONFIRMED
            act = begin_act(self.context, store, Action.CONFIRM if confirms else Action.REJECT, one_line(reason))
            act.record([(old, saved)])
            if confirms:
                _drop_mark(store, act, task_id)
            return saved

    def _link(
        self, task_id: int, result_id: int, verdict: Verdict, stage: Stage | None, offered: Suggestion | None
    ) -> Link:
        """A new decision of the person who acts, now."""
        return Link(
            id=0,
            task_id=task_id,
            result_id=result_id,
            verdict=verdict,
            stage=stage or (offered.stage if offered else Stage.DONE),
            by_hand=offered is None,
            reasons=offered.reasons if offered else (),
            decided_by=self.context.actor,
            decided_at=self.context.now(),
        )

    def _decide_carry(self, task_id: int, earlier_id: int, verdict: Verdict, reason: str) -> Carry:
        with self.context.database.begin() as store:
            task, earlier = store.tasks.get(task_id), store.tasks.get(earlier_id)
            if earlier.period.last_day >= task.period.first_day:
                raise RuleBroken(
                    f"Nhiệm vụ {earlier_id} ({earlier.period.label}) không thuộc kỳ trước của nhiệm vụ {task_id}."
                )
            old = store.carries.find(task_id, earlier_id)
            if old and old.verdict is verdict:
                return old
            saved = store.carries.put(decided(self.context, old, task_id, earlier_id, verdict))
            begin_act(self.context, store, Action.CARRY, one_line(reason)).record([(old, saved)])
            return saved


def _drop_mark(store: Store, act: Act, task_id: int) -> None:
    """A confirmed result says more than the mark that there is none."""
    if mark := store.marks.find(task_id):
        store.marks.delete(mark)
        act.record([(mark, None)])


def _suggested(store: Store, task: Task, result: Result, settings: MatchSettings) -> Suggestion | None:
    """What the matcher says of this pair among all of its period, since rarity and rivals count."""
    tasks = store.tasks.page(TaskQuery(period=task.period))
    matching = matched(tasks, store.results.of_period(result.period), settings)
    return next((s for s in matching.suggestions if (s.task, s.result) == (task.id, result.id)), None)
