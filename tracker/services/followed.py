"""Tasks as the review shows them: each with its requests, the remarks on it, and how often it has come back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tracker.domain.extension import Extension
from tracker.domain.following import Followed
from tracker.domain.remark import Remark
from tracker.domain.task import Task
from tracker.services.carried import certain_chains
from tracker.services.context import Context
from tracker.services.rows import status_rows

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


def followed(context: Context, store: Store, tasks: Sequence[Task]) -> tuple[Followed, ...]:
    """One a task, in the same order; a handful of reads of the store however many tasks there are."""
    ids = [task.id for task in tasks]
    requests: dict[int, list[Extension]] = defaultdict(list)
    for request in store.extensions.of_tasks(ids):
        requests[request.task_id].append(request)
    remarks: dict[int, list[Remark]] = defaultdict(list)
    for remark in store.remarks.of_tasks(ids):
        remarks[remark.task_id].append(remark)
    chains = certain_chains(store, tasks)
    return tuple(
        Followed(
            row=row,
            requests=tuple(requests[row.task.id]),
            remarks=tuple(remarks[row.task.id]),
            chain=chains.get(row.task.id),
        )
        for row in status_rows(context, store, tasks)
    )
