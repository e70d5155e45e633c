"""The loop between two papers: which result of the next report answers which task, as a person decides it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.domain.change import Action
from tracker.domain.link import Claim, Confidence, Link, Matching, Result, Stage, Suggestion, Verdict
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.split import Split
from tracker.domain.status import StatusRow
from tracker.domain.task import Task
from tracker.errors import NotFound, RuleBroken
from tracker.matching import MatchSettings, suggest
from tracker.services.context import Context, begin_act
from tracker.services.rows import status_rows

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


@dataclass(frozen=True, kw_only=True)
class Offer:
    """One result beside a task: suggested, or decided by a person (`link`), or both."""

    result: Result
    suggestion: Suggestion | None
    link: Link | None

    @property
    def is_open(self) -> bool:
        """Whether a person still has to decide on it."""
        return self.link is None


@dataclass(frozen=True, kw_only=True)
class TaskReview:
    """One task with the results beside it: confirmed ones first, then suggestions best first, rejected ones last."""

    row: StatusRow
    offers: tuple[Offer, ...]

    @property
    def is_linked(self) -> bool:
        """Whether a person has confirmed a result for it."""
        return bool(self.row.results)

    @property
    def is_suggested(self) -> bool:
        """Whether something strong or medium still waits for a decision."""
        return any(
            offer.is_open and offer.suggestion and offer.suggestion.confidence is not Confidence.LOW
            for offer in self.offers
        )


@dataclass(frozen=True, kw_only=True)
class PeriodReview:
    """A period's plan against the report on that period. `results` is empty until that report is imported."""

    period: Period
    tasks: tuple[TaskReview, ...]
    results: tuple[Result, ...]

    @property
    def unreported(self) -> tuple[TaskReview, ...]:
        """Planned, and neither confirmed nor suggested: "chưa thấy báo cáo"."""
        return tuple(
            review for review in self.tasks if self.results and not review.is_linked and not review.is_suggested
        )

    @property
    def unplanned(self) -> tuple[Result, ...]:
        """Reported, and neither confirmed nor suggested for any task: "phát sinh ngoài kế hoạch"."""
        taken = {
            offer.result.id
            for review in self.tasks
            for offer in review.offers
            if (offer.link and offer.link.verdict is Verdict.CONFIRMED)
            or (offer.is_open and offer.suggestion and offer.suggestion.confidence is not Confidence.LOW)
        }
        return tuple(result for result in self.results if result.id not in taken)

    @property
    def reviewed(self) -> int:
        """How many tasks a person has linked."""
        return sum(review.is_linked for review in self.tasks)


@dataclass(frozen=True, kw_only=True)
class Linking:
    """The use cases of linking. A suggestion is computed anew each time; only decisions are kept."""

    context: Context
    settings: MatchSettings

    def review(self, period: Period) -> PeriodReview:
        """Every task of the period's plan with what the report on that period says of it."""
        with self.context.database.begin(write=False) as store:
            rows = status_rows(self.context, store, store.tasks.page(TaskQuery(period=period)))
            results = store.results.of_period(period)
            links = store.links.of_tasks([row.task.id for row in rows])
        matching = suggest([_task_claim(row.task) for row in rows], [_result_claim(r) for r in results], self.settings)
        return PeriodReview(
            period=period,
            tasks=tuple(_review(row, results, matching, links) for row in rows),
            results=tuple(results),
        )

    def confirm(self, task_id: int, result_id: int, *, stage: Stage | None = None, reason: str = "") -> Link:
        """Say that the result answers the task; by hand where the matcher does not suggest the pair."""
        return self._decide(task_id, result_id, Verdict.CONFIRMED, stage, reason)

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
            begin_act(self.context, store, Action.UNLINK, reason).record([(link, None)])

    def _decide(self, task_id: int, result_id: int, verdict: Verdict, stage: Stage | None, reason: str) -> Link:
        with self.context.database.begin() as store:
            task, result = store.tasks.get(task_id), store.results.get(result_id)
            if task.period != result.period:
                raise RuleBroken(
                    f"Nhiệm vụ {task_id} thuộc kế hoạch {task.period.label}, còn kết quả {result_id} là của "
                    f"{result.period.label}. Chọn kết quả cùng kỳ."
                )
            old = store.links.find(task_id, result_id)
            offered = _suggested(store, task, result, self.settings)
            new = Link(
                id=old.id if old else 0,
                task_id=task_id,
                result_id=result_id,
                verdict=verdict,
                stage=stage or (offered.stage if offered else Stage.DONE),
                by_hand=offered is None,
                reasons=offered.reasons if offered else (),
                decided_by=self.context.actor,
                decided_at=self.context.now(),
                version=old.version if old else 1,
            )
            if old and (old.verdict, old.stage) == (new.verdict, new.stage):
                return old
            saved = store.links.put(new)
            action = Action.CONFIRM if verdict is Verdict.CONFIRMED else Action.REJECT
            begin_act(self.context, store, action, reason).record([(old, saved)])
            return saved


def compare(plan: Split, results: Split, settings: MatchSettings) -> Matching:
    """Match a plan with the results of another report, neither of them stored. Keys count from 0."""
    return suggest(
        [
            Claim(key=n, text=t.text, citations=t.citations, field=t.field, unit=t.lead, kind=t.kind)
            for n, t in enumerate(plan.tasks)
        ],
        [Claim(key=n, text=r.text, citations=r.citations, field=r.field) for n, r in enumerate(results.results)],
        settings,
    )


def _suggested(store: Store, task: Task, result: Result, settings: MatchSettings) -> Suggestion | None:
    """What the matcher says of this pair among all of its period, since rarity and rivals count."""
    tasks = store.tasks.page(TaskQuery(period=task.period))
    results = store.results.of_period(result.period)
    matching = suggest([_task_claim(t) for t in tasks], [_result_claim(r) for r in results], settings)
    return next((s for s in matching.suggestions if (s.task, s.result) == (task.id, result.id)), None)


def _task_claim(task: Task) -> Claim:
    """A task with its recorded evidence: a result that names that document answers the task."""
    evidence = (task.evidence.number,) if task.evidence else ()
    return Claim(
        key=task.id,
        text=task.text,
        citations=(*task.citations, *evidence),
        field=task.field,
        unit=task.unit,
        kind=task.kind,
    )


def _result_claim(result: Result) -> Claim:
    return Claim(key=result.id, text=result.text, citations=result.citations, field=result.field)


def _review(row: StatusRow, results: Sequence[Result], matching: Matching, links: Sequence[Link]) -> TaskReview:
    suggestions = {s.result: s for s in matching.suggestions if s.task == row.task.id}
    decided = {link.result_id: link for link in links if link.task_id == row.task.id}
    offers = [
        Offer(result=result, suggestion=suggestions.get(result.id), link=decided.get(result.id))
        for result in results
        if result.id in suggestions or result.id in decided
    ]

    def rank(offer: Offer) -> tuple[int, float]:
        order = {None: 1, Verdict.CONFIRMED: 0, Verdict.REJECTED: 2}
        return order[offer.link.verdict if offer.link else None], -(offer.suggestion.score if offer.suggestion else 0.0)

    return TaskReview(row=row, offers=tuple(sorted(offers, key=rank)))
