"""The minutes of a day's review, read from the change log, the remarks and the requests: nobody writes them anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from tracker.domain.change import Change, Entity
from tracker.domain.extension import Decision, Extension
from tracker.domain.following import Followed
from tracker.domain.following_words import cause_words
from tracker.domain.minutes import Minutes, MinutesEntry, Resolution, Resolve
from tracker.domain.query import TaskQuery
from tracker.domain.remark import Remark, RemarkKind
from tracker.domain.snapshot import revived
from tracker.domain.status import StatusRow
from tracker.domain.task import State, Task
from tracker.domain.timing import Timing, standing
from tracker.services.context import Context
from tracker.services.followed import followed

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

_STATES: Mapping[State, Resolve] = {
    State.PAUSED: Resolve.PAUSED,
    State.WITHDRAWN: Resolve.WITHDRAWN,
    State.CARRIED: Resolve.CARRIED,
    State.DONE: Resolve.ACCEPTED,
}


def minutes_of(context: Context, store: Store, day: date) -> Minutes:
    """What was late on the day, or decided on it, as it stands in the log; what was undone is not told."""
    hours = _Hours.of(day, context)
    log = store.changes.since(hours.start)
    calendar = context.calendar_in(store)
    late = store.tasks.page(TaskQuery(overdue_before=calendar.overdue_before(day)))
    tasks = {task.id: task for task in late}
    for number in _spoken_of(log, hours):
        if number not in tasks and (task := store.tasks.kept(number)):
            tasks[number] = task
    changes: dict[int, list[Change]] = defaultdict(list)
    for change in log:
        if change.entity is Entity.TASK:
            changes[change.entity_id].append(change)
    found = []
    for one in followed(context, store, list(tasks.values())):
        before = _at(hours.start, one.task, changes[one.task.id])
        after = _at(hours.end, one.task, changes[one.task.id])
        row = StatusRow(task=before, standing=standing(before, day, calendar, context.soon))
        resolutions = tuple(_resolutions(one, before, after, changes[one.task.id], hours))
        found.append(MinutesEntry(row=row, cause=cause_words(one), resolutions=resolutions))
    told = [one for one in found if _belongs(one)]
    return Minutes(as_of=day, entries=tuple(sorted(told, key=lambda one: (-one.days_late, one.task.id))))


@dataclass(frozen=True, kw_only=True)
class _Hours:
    """The day from midnight to midnight, where the office's clock hangs."""

    start: datetime
    end: datetime

    @classmethod
    def of(cls, day: date, context: Context) -> _Hours:
        return cls(start=context.midnight(day), end=context.midnight(day + timedelta(days=1)))

    def has(self, moment: datetime | None) -> bool:
        return moment is not None and self.start <= moment < self.end

    def is_open(self, request: Extension) -> bool:
        """Whether it waited when the day was over."""
        is_asked = request.asked_at is not None and request.asked_at < self.end
        return is_asked and (request.decided_at is None or request.decided_at >= self.end)


def _belongs(entry: MinutesEntry) -> bool:
    """Whether a review has anything to do with it: that something in time was finished is no matter of a review."""
    is_finished = {one.kind for one in entry.resolutions} <= {Resolve.ACCEPTED}
    was_waiting = entry.row.standing.timing is Timing.OVERDUE or entry.task.state is State.WAITING
    return was_waiting if is_finished and entry.resolutions else bool(entry.days_late or entry.resolutions)


def _spoken_of(log: Sequence[Change], hours: _Hours) -> Iterator[int]:
    """The tasks that were asked for or remarked on in these hours, and those changed in them or since."""
    for change in log:
        if change.entity is Entity.TASK and change.before:
            yield change.entity_id
        elif change.entity in (Entity.EXTENSION, Entity.REMARK) and hours.has(change.at):
            yield int(str((change.after or change.before or {})["task_id"]))


def _at(moment: datetime, now: Task, changes: Sequence[Change]) -> Task:
    """The task as it was at the moment: as the first change since then found it. What was made since is as it is."""
    later = next((one for one in changes if one.at >= moment), None)
    return revived(Task, later.before) if later and later.before else now


def _resolutions(
    one: Followed, before: Task, after: Task, changes: Sequence[Change], hours: _Hours
) -> Iterator[Resolution]:
    own = [change for change in changes if hours.has(change.at)]
    for remark in one.remarks:
        yield from _of_remark(remark, hours)
    for request in one.requests:
        yield from _of_request(request, hours)
    if before.unit != after.unit and after.unit:
        yield Resolution(kind=Resolve.TRANSFERRED, detail=f"cho {after.unit}", reason=_reason(own, "unit", after.unit))
    if before.state is not after.state and after.state in _STATES:
        yield Resolution(kind=_STATES[after.state], reason=_reason(own, "state", after.state.value))
    is_granted = any(hours.has(request.decided_at) and request.granted_until for request in one.requests)
    if before.deadline != after.deadline and after.due and not is_granted:
        why = _reason(own, "due", after.due.isoformat())
        yield Resolution(kind=Resolve.EXTENDED, detail=f"đến {after.due:%d/%m/%Y}", reason=why)


def _of_remark(remark: Remark, hours: _Hours) -> Iterator[Resolution]:
    if remark.kind is RemarkKind.URGED and hours.has(remark.said_at):
        yield Resolution(kind=Resolve.URGED, reason=remark.text)
    if remark.kind is RemarkKind.RETURNED and hours.has(remark.said_at):
        yield Resolution(kind=Resolve.RETURNED, reason=remark.text)
    if remark.kind is RemarkKind.CAUSE and hours.has(remark.confirmed_at):
        yield Resolution(kind=Resolve.CAUSE)


def _of_request(request: Extension, hours: _Hours) -> Iterator[Resolution]:
    until = f"đến {request.until:%d/%m/%Y}"
    if request.granted_until and hours.has(request.decided_at):
        granted = f"đến {request.granted_until:%d/%m/%Y}"
        yield Resolution(kind=Resolve.EXTENDED, detail=granted, reason=request.answer or request.reason)
    elif request.decision is Decision.REFUSED and hours.has(request.decided_at):
        yield Resolution(kind=Resolve.REFUSED, detail=until, reason=request.answer)
    elif hours.is_open(request):
        yield Resolution(kind=Resolve.LEFT_OPEN, detail=f"({until})", reason=request.reason)


def _reason(changes: Sequence[Change], column: str, value: str) -> str:
    """Why the column got its value, as the latest change that gave it says."""
    given = [one for one in changes if one.after and one.after.get(column) == value]
    return next((one.reason for one in reversed(given) if one.reason), "")
