"""A period's plan against the report on that period: what screens and lists show of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tracker.domain.chain import Chain
from tracker.domain.link import Confidence, Link, Mark, Matching, Result, Suggestion, Verdict
from tracker.domain.period import Period
from tracker.domain.proposal import proposed_state
from tracker.domain.status import StatusRow
from tracker.domain.task import State


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

    @property
    def is_confirmed(self) -> bool:
        """Whether a person has said that it answers the task."""
        return self.link is not None and self.link.verdict is Verdict.CONFIRMED

    @property
    def is_worth_a_look(self) -> bool:
        """Whether it is open and more than a weak suggestion."""
        return self.is_open and self.suggestion is not None and self.suggestion.confidence is not Confidence.LOW

    @property
    def is_strong(self) -> bool:
        """Whether it is open and a strong suggestion."""
        return self.is_open and self.suggestion is not None and self.suggestion.confidence is Confidence.STRONG


@dataclass(frozen=True, kw_only=True)
class TaskReview:
    """One task with the results beside it: confirmed ones first, then suggestions best first, rejected ones last.

    `mark` is a person's word that no result answers it, `chain` what it continues; None where there is no such thing.
    """

    row: StatusRow
    offers: tuple[Offer, ...]
    mark: Mark | None = None
    chain: Chain | None = None

    @property
    def is_linked(self) -> bool:
        """Whether a person has confirmed a result for it."""
        return bool(self.row.results)

    @property
    def is_marked(self) -> bool:
        """Whether a person has looked and says: chưa thấy báo cáo. A result that is confirmed since then says more."""
        return self.mark is not None and not self.is_linked

    @property
    def is_decided(self) -> bool:
        """Whether a person has linked or marked it."""
        return self.is_linked or self.is_marked

    @property
    def is_suggested(self) -> bool:
        """Whether something strong or medium still waits for a decision. A mark decides on all that is offered."""
        return not self.is_marked and any(offer.is_worth_a_look for offer in self.offers)

    @property
    def proposed(self) -> State | None:
        """The state that the confirmed results propose; None where the task is there already."""
        return proposed_state(self.row.task, self.row.results)


@dataclass(frozen=True, kw_only=True)
class PeriodReview:
    """A period's plan against the report on that period. `results` is empty until that report is imported."""

    period: Period
    tasks: tuple[TaskReview, ...]
    results: tuple[Result, ...]

    @property
    def unreported(self) -> tuple[TaskReview, ...]:
        """Planned, and neither confirmed nor suggested, or marked by a person: "chưa thấy báo cáo"."""
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
            if offer.is_confirmed or (offer.is_worth_a_look and not review.is_marked)
        }
        return tuple(result for result in self.results if result.id not in taken)

    @property
    def reviewed(self) -> int:
        """How many tasks a person has linked or marked."""
        return sum(review.is_decided for review in self.tasks)

    def strong(self, unit: str | None = None) -> tuple[tuple[TaskReview, Offer], ...]:
        """The strong suggestions that `Linking.confirm_strong` would confirm, in the order of the plan.

        Those of one unit (by its full name; "" for tasks that nobody owns), or of all. What a person has marked,
        withdrawn, or linked to another task by hand waits for a look of its own.
        """
        taken = {offer.result.id for task in self.tasks for offer in task.offers if offer.is_confirmed}
        return tuple(
            (review, offer)
            for review in self.tasks
            if unit is None or (review.row.task.unit or "") == unit
            if not review.is_marked and review.row.task.state is not State.WITHDRAWN
            for offer in review.offers
            if offer.is_strong and offer.result.id not in taken
        )


@dataclass(frozen=True, kw_only=True)
class Decided:
    """What people said of a period's tasks, by the number of the task."""

    links: Mapping[int, Sequence[Link]]
    marks: Mapping[int, Mark]

    @classmethod
    def of(cls, links: Iterable[Link], marks: Iterable[Mark]) -> Decided:
        """Put in order what the store has."""
        by_task: dict[int, list[Link]] = defaultdict(list)
        for link in links:
            by_task[link.task_id].append(link)
        return cls(links=by_task, marks={mark.task_id: mark for mark in marks})


def task_review(row: StatusRow, results: Sequence[Result], matching: Matching, decided: Decided) -> TaskReview:
    """Put together what is known of one task but for its chain."""
    task_id = row.task.id
    suggestions = {s.result: s for s in matching.suggestions if s.task == task_id}
    links = {link.result_id: link for link in decided.links.get(task_id, ())}
    offers = [
        Offer(result=result, suggestion=suggestions.get(result.id), link=links.get(result.id))
        for result in results
        if result.id in suggestions or result.id in links
    ]
    return TaskReview(row=row, offers=tuple(sorted(offers, key=_rank)), mark=decided.marks.get(task_id))


def _rank(offer: Offer) -> tuple[int, float]:
    order = {None: 1, Verdict.CONFIRMED: 0, Verdict.REJECTED: 2}
    return order[offer.link.verdict if offer.link else None], -(offer.suggestion.score if offer.suggestion else 0.0)
