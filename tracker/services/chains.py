"""Which earlier tasks each task of a period continues, and which of its results an earlier report has told already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from tracker.domain import given
from tracker.domain.chain import Carried, Carry, Chain
from tracker.domain.link import Claim, Confidence, Reason, Result, Suggestion, Verdict
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.task import State, Task
from tracker.matching import MatchSettings, retrieve, suggest
from tracker.services.carried import periods_before
from tracker.services.review import TaskReview

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

_REWORDED = 3  # how far back other words are
_LIKELY = 0.55  # the score from which on all pairs of consecutive plans that were looked through continued each other
_MANY = 20_000  # pairs from which on the matcher is shown only tasks that are alike and not found word for word
_ALIKE = 0.2  # likeness below which the matcher need not look
_NEAREST = 2  # earlier tasks that it is shown for each task

Likely = Mapping[int, Mapping[int, tuple[Reason, ...]]]
"""The earlier tasks that the matcher is sure a task continues, with its reasons."""

_sentence = lru_cache(maxsize=20_000)(given.sentence)  # each decision of a person asks for the same periods again


@dataclass(frozen=True, kw_only=True)
class _Plan:
    """An earlier plan: its tasks by number and by sentence."""

    period: Period
    tasks: Mapping[int, Task]
    by_sentence: Mapping[str, Task]


@dataclass(frozen=True, kw_only=True)
class _Past:
    """All that a chain is made of: earlier plans newest first, what the matcher says, and what people decided."""

    plans: Sequence[_Plan]
    likely: Likely
    decisions: Mapping[int, Sequence[Carry]]

    def before(self, task: Task) -> tuple[Carried, ...]:
        """The earlier tasks that this one continues, newest first, one a plan."""
        steps: list[Carried] = []
        for plan in self.plans:
            if step := self._step(task, steps, plan):
                steps.append(step)
        return tuple(steps)

    def _step(self, task: Task, later: Sequence[Carried], plan: _Plan) -> Carried | None:
        """The task of this plan that goes on with the steps found so far: confirmed, word for word, or likely."""
        for number in (task.id, *(step.task.id for step in later)):
            for carry in self.decisions.get(number, ()):
                if carry.verdict is Verdict.CONFIRMED and carry.earlier_id in plan.tasks:
                    earlier = plan.tasks[carry.earlier_id]
                    return Carried(task=earlier, is_verbatim=_same(task, earlier), decision=carry)
        refused = {c.earlier_id for c in self.decisions.get(task.id, ()) if c.verdict is Verdict.REJECTED}
        for other, reasons in ((task, ()), *((step.task, step.reasons) for step in later)):
            same = plan.by_sentence.get(_sentence(other.text))
            if same and same.id not in refused:
                return Carried(task=same, is_verbatim=_same(task, same), reasons=reasons)
        for number, reasons in self.likely.get(task.id, {}).items():
            if number in plan.tasks and number not in refused:
                return Carried(task=plan.tasks[number], reasons=reasons)
        return None


def with_chains(
    store: Store, period: Period, reviews: Sequence[TaskReview], settings: MatchSettings
) -> tuple[TaskReview, ...]:
    """The same reviews, each with the chain of its task where it has one."""
    periods = list(periods_before(period))
    past = _past(store, periods, [review.row.task for review in reviews], settings)
    reported = _reported(store, periods) if any(review.offers for review in reviews) else {}
    return tuple(replace(review, chain=_chain(review, past, reported)) for review in reviews)


def continued_by(store: Store, period: Period, earlier: Iterable[Task], settings: MatchSettings) -> Mapping[int, Task]:
    """Which task of the period's plan continues each of these earlier ones, by the number of the earlier one.

    Certain steps (confirmed, or the same sentence) come before likely ones; what was withdrawn goes on with nothing.
    """
    wanted = {task.id for task in earlier}
    tasks = [task for task in store.tasks.page(TaskQuery(period=period)) if task.state is not State.WITHDRAWN]
    past = _past(store, list(periods_before(period)), tasks, settings)
    steps = [(task, step) for task in tasks for step in past.before(task) if step.task.id in wanted]
    found: dict[int, Task] = {}
    for task, step in sorted(steps, key=lambda pair: not pair[1].is_certain):
        found.setdefault(step.task.id, task)
    return found


def _past(store: Store, periods: Iterable[Period], tasks: Sequence[Task], settings: MatchSettings) -> _Past:
    plans = []
    for period in periods:
        if earlier := store.tasks.page(TaskQuery(period=period)):
            by_sentence = {_sentence(task.text): task for task in reversed(earlier)}
            plans.append(_Plan(period=period, tasks={task.id: task for task in earlier}, by_sentence=by_sentence))
    # Of tasks with the same sentence the newest is shown to the matcher: the others are found by it word for word.
    recent = {_sentence(task.text): task for plan in reversed(plans[:_REWORDED]) for task in plan.tasks.values()}
    likely: dict[int, dict[int, tuple[Reason, ...]]] = defaultdict(dict)
    for one in _reworded(tuple(map(_claim, tasks)), tuple(map(_claim, recent.values())), settings):
        likely[one.task][one.result] = one.reasons
    decisions: dict[int, list[Carry]] = defaultdict(list)
    for carry in store.carries.all():
        decisions[carry.task_id].append(carry)
    return _Past(plans=plans, likely=likely, decisions=decisions)


def _claim(task: Task) -> Claim:
    return Claim(key=task.id, text=task.text, citations=task.citations, field=task.field, kind=task.kind)


@lru_cache(maxsize=4)
def _reworded(tasks: tuple[Claim, ...], earlier: tuple[Claim, ...], settings: MatchSettings) -> tuple[Suggestion, ...]:
    """What the matcher is sure of, the best first. Of many tasks it sees only those worth its time."""
    if len(tasks) * len(earlier) > _MANY:
        tasks, earlier = _near(_only_in(tasks, earlier), _only_in(earlier, tasks), settings)
    found = suggest(tasks, earlier, replace(settings, low=_LIKELY, keep=1)).suggestions
    sure = (one for one in found if one.confidence is Confidence.STRONG and one.score >= _LIKELY)
    return tuple(sorted(sure, key=lambda one: -one.score))


def _only_in(claims: Iterable[Claim], others: Iterable[Claim]) -> tuple[Claim, ...]:
    there = {_sentence(claim.text) for claim in others}
    return tuple(claim for claim in claims if _sentence(claim.text) not in there)


def _near(
    tasks: Sequence[Claim], earlier: Sequence[Claim], settings: MatchSettings
) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """The tasks that have something alike among the earlier ones, and the earlier ones that are the most alike."""
    near, near_earlier = [], set()
    texts = [[claim.text for claim in side] for side in (tasks, earlier)]
    for claim, hits in zip(tasks, retrieve(*texts, count=_NEAREST, settings=settings), strict=True):
        alike = {place for place, likeness in hits if likeness >= _ALIKE}
        near_earlier |= alike
        near += [claim] if alike else []
    return tuple(near), tuple(earlier[place] for place in sorted(near_earlier))


def _same(task: Task, other: Task) -> bool:
    return _sentence(task.text) == _sentence(other.text)


def _reported(store: Store, periods: Sequence[Period]) -> Mapping[str, Period]:
    """The latest of these periods in which each sentence was reported."""
    found: dict[str, Period] = {}
    for period in reversed(periods):
        found |= {_sentence(result.text): period for result in store.results.of_period(period)}
    return found


def _chain(review: TaskReview, past: _Past, reported: Mapping[str, Period]) -> Chain | None:
    task = review.row.task
    earlier = past.before(task)
    reused = (*_reused_document(task, earlier), *_reused_results(_answers(review), reported))
    return Chain(kind=task.kind, earlier=earlier, reused=reused) if earlier or reused else None


def _answers(review: TaskReview) -> list[Result]:
    return [offer.result for offer in review.offers if offer.is_confirmed or offer.is_worth_a_look]


def _reused_document(task: Task, earlier: Iterable[Carried]) -> list[str]:
    if task.evidence is None:
        return []
    number = task.evidence.number
    shown = (step.task for step in earlier if step.task.evidence and step.task.evidence.number == number)
    return [f"minh chứng {number} dùng lại từ {other.period.short_label}" for other in islice(shown, 1)]


def _reused_results(answers: Iterable[Result], reported: Mapping[str, Period]) -> list[str]:
    periods = {reported[key]: None for result in answers if (key := _sentence(result.text)) in reported}
    return [f"minh chứng dùng lại từ {period.short_label}: kết quả lặp nguyên văn" for period in periods]
