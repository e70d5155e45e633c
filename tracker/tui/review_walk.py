"""The way through a review: what still waits for a person, and where the cursor goes when one thing is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tracker.domain.link import Verdict
from tracker.domain.task import State

if TYPE_CHECKING:
    from tracker.services.linking import Offer, TaskReview


@dataclass
class Sent:
    """Decisions on their way to the store: the keys of a quick hand come before the review is read again.

    `links` are by the numbers of task and result, `marked` the tasks that no result answers.
    """

    links: dict[tuple[int, int], Verdict] = field(default_factory=dict)
    marked: set[int] = field(default_factory=set)


def open_offer(one: TaskReview, sent: Sent) -> Offer | None:
    """The best offer, strong or medium, that nobody has decided on; None where a mark decides on them all."""
    task_id = one.row.task.id
    if one.is_marked or task_id in sent.marked:
        return None
    return next((o for o in one.offers if o.is_worth_a_look and (task_id, o.result.id) not in sent.links), None)


def first_offer(one: TaskReview, sent: Sent) -> Offer | None:
    """The offer to look at first: the best open one, else the first of the list."""
    return open_offer(one, sent) or (one.offers[0] if one.offers else None)


def is_waiting(one: TaskReview, sent: Sent) -> bool:
    """Whether a person still has to look at the task; what was withdrawn answers to nobody."""
    task = one.row.task
    if task.state is State.WITHDRAWN or task.id in sent.marked:
        return False
    confirmed = any(key[0] == task.id and verdict is Verdict.CONFIRMED for key, verdict in sent.links.items())
    return open_offer(one, sent) is not None or not (one.is_decided or confirmed)


def next_waiting(shown: Sequence[TaskReview], after: int | None, sent: Sent) -> int | None:
    """The number of the next task below, else from the top, that waits for a decision; `after` itself comes last."""
    place = next((n for n, one in enumerate(shown) if one.row.task.id == after), -1)
    later = [*shown[place + 1 :], *shown[: place + 1]]
    return next((one.row.task.id for one in later if is_waiting(one, sent)), None)
