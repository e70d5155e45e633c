"""How often a task has come back, as far as that is certain: the same words, or a person's word.

What the matcher thinks of reworded sentences is left to the linking screen (`services.chains`), which takes its time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.domain.chain import Carried, Carry, Chain
from tracker.domain.link import Verdict
from tracker.domain.period import Period
from tracker.domain.task import Task
from tracker.services.context import Context

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

_PERIODS = 12  # how far back the same sentence is looked for


def certain_chains(store: Store, tasks: Sequence[Task]) -> dict[int, Chain]:
    """The chain of each task that certainly continues earlier ones, by its number."""
    said = _Said.of(store.carries.all())
    periods = {before for period in {task.period for task in tasks} for before in periods_before(period)}
    alike = store.tasks.of_texts((task.text for task in tasks), periods)
    confirmed = store.tasks.get_many(said.behind(task.id for task in (*tasks, *alike)))
    if confirmed:
        alike += store.tasks.of_texts((task.text for task in confirmed), periods)
    past = _Past.of(confirmed, alike)
    chains = {task.id: Chain(kind=task.kind, earlier=_steps(task, past, said)) for task in tasks}
    return {number: chain for number, chain in chains.items() if chain.earlier}


@dataclass(frozen=True, kw_only=True)
class _Said:
    """What people said on each task: which earlier ones it continues, and which it does not."""

    confirmed: Mapping[int, Mapping[int, Carry]]
    refused: Mapping[int, frozenset[int]]

    @classmethod
    def of(cls, carries: Iterable[Carry]) -> _Said:
        confirmed: dict[int, dict[int, Carry]] = defaultdict(dict)
        refused: dict[int, set[int]] = defaultdict(set)
        for carry in carries:
            if carry.verdict is Verdict.CONFIRMED:
                confirmed[carry.task_id][carry.earlier_id] = carry
            else:
                refused[carry.task_id].add(carry.earlier_id)
        return cls(confirmed=confirmed, refused={key: frozenset(ids) for key, ids in refused.items()})

    def behind(self, ids: Iterable[int]) -> list[int]:
        """Every task that these continue by a person's word, however far back."""
        found: dict[int, None] = {}
        waiting = list(ids)
        while waiting:
            fresh = [one for one in self.confirmed.get(waiting.pop(), ()) if one not in found]
            found |= dict.fromkeys(fresh)
            waiting += fresh
        return list(found)


@dataclass(frozen=True, kw_only=True)
class _Past:
    """The earlier tasks: those that people have confirmed by number, those that read the same by text."""

    by_number: Mapping[int, Task]
    by_text: Mapping[str, Sequence[Task]]

    @classmethod
    def of(cls, confirmed: Sequence[Task], alike: Sequence[Task]) -> _Past:
        by_text: dict[str, list[Task]] = defaultdict(list)
        for task in alike:
            by_text[task.text].append(task)
        return cls(by_number={task.id: task for task in confirmed}, by_text=by_text)


def _steps(task: Task, past: _Past, said: _Said) -> tuple[Carried, ...]:
    """The earlier tasks, newest first, one a plan: what a person has confirmed comes before what reads the same."""
    steps: list[Carried] = []
    while step := _step(task, steps, past, said):
        steps.append(step)
    return tuple(steps)


def _step(task: Task, steps: Sequence[Carried], past: _Past, said: _Said) -> Carried | None:
    chain = (task, *(step.task for step in steps))
    begins = chain[-1].period.first_day
    decisions = {earlier: carry for one in chain for earlier, carry in said.confirmed.get(one.id, {}).items()}
    refused = {earlier for one in chain for earlier in said.refused.get(one.id, ())}
    texts = {one.text for one in chain}
    offered = [past.by_number[number] for number in decisions if number in past.by_number]
    offered += [one for text in texts for one in past.by_text.get(text, ()) if one.id not in refused]
    earlier = [one for one in offered if one.period.last_day < begins]
    if not earlier:
        return None
    newest = max(earlier, key=lambda one: (one.period.last_day, one.id in decisions, one.id))
    return Carried(task=newest, is_verbatim=newest.text in texts, decision=decisions.get(newest.id))


def periods_before(period: Period) -> Iterator[Period]:
    """The periods in which the same sentence is looked for, the latest first."""
    for _ in range(_PERIODS):
        period = period.previous
        yield period


def decided(context: Context, old: Carry | None, task_id: int, earlier_id: int, verdict: Verdict) -> Carry:
    """The word of the person who acts, now, on whether one task continues another; `old` is what was said before."""
    return Carry(
        id=old.id if old else 0,
        task_id=task_id,
        earlier_id=earlier_id,
        verdict=verdict,
        decided_by=context.actor,
        decided_at=context.now(),
        version=old.version if old else 1,
    )
