"""Deadlines as an iCalendar file (RFC 5545) for Outlook, Thunderbird, Google Calendar and telephones.

Each deadline is an all-day event, which every program shows, and a to-do, which those that know to-dos tick off. A
deadline is a DATE: no zone can move it to the day before. The UIDs are the task's for ever, and SEQUENCE rises with
every change, so that reading the file again renews the entries and doubles none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from icalendar import Alarm, Calendar, Event, Todo

from tracker.domain.status import StatusRow
from tracker.domain.task import State
from tracker.writing.wording import plain

_WARNED_BEFORE = timedelta(hours=16)  # before midnight of the day: at eight in the morning of the day before
_WHOLE = 100  # percent


class Entries(Enum):
    """Which entries a file holds."""

    BOTH = "both"
    EVENTS = "events"
    TODOS = "todos"


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """Of which store a file is, and when it is made. `store` is the same for ever for one store, and no other's."""

    store: str
    at: datetime


def calendar_file(rows: Iterable[StatusRow], stamp: Stamp, name: str, entries: Entries = Entries.BOTH) -> bytes:
    """The file. Tasks without a deadline are left out; `name` is what programs call the calendar."""
    calendar = Calendar()
    calendar.add("prodid", "-//tracker//Ke hoach va ket qua//VI")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for row in rows:
        if row.task.deadline is None:
            continue
        if entries is not Entries.TODOS:
            calendar.add_component(_event(row, row.task.deadline, stamp))
        if entries is not Entries.EVENTS:
            calendar.add_component(_todo(row, row.task.deadline, stamp))
    return bytes(calendar.to_ical())


def _event(row: StatusRow, deadline: date, stamp: Stamp) -> Event:
    event = Event()
    _describe(event, row, stamp, "han")
    event.add("dtstart", deadline)
    event.add("dtend", deadline + timedelta(days=1))  # RFC 5545, 3.6.1: the end is the day after the last one
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if _is_off(row) else "CONFIRMED")
    if row.task.state.is_live:
        event.add_component(_alarm(row))
    return event


def _todo(row: StatusRow, deadline: date, stamp: Stamp) -> Todo:
    todo = Todo()
    _describe(todo, row, stamp, "viec")
    todo.add("due", deadline)
    todo.add("status", _status(row))
    if row.task.state is State.DONE:
        todo.add("percent-complete", _WHOLE)
        todo.add("completed", datetime.combine(row.task.done_on or deadline, time(), UTC))
    return todo


def _describe(entry: Event | Todo, row: StatusRow, stamp: Stamp, kind: str) -> None:
    task = row.task
    mark = "✓ " if task.state is State.DONE else ""
    entry.add("uid", f"{kind}-{task.id}-{stamp.store}@tracker")
    entry.add("dtstamp", stamp.at.astimezone(UTC))
    entry.add("sequence", task.version - 1)
    entry.add("summary", f"{mark}{plain(task.text)}")
    facts = (
        f"Đơn vị: {task.unit}" if task.unit else "",
        f"Tình trạng: {task.state.label}, {row.standing.words}",
        f"Hạn ban đầu: {task.first_due:%d/%m/%Y}" if task.first_due and task.first_due != task.due else "",
        f"Mã nhiệm vụ: {task.id}, kế hoạch {task.period.label}",
    )
    entry.add("description", "\n".join(map(plain, filter(None, facts))))
    if task.unit:
        entry.add("categories", [task.unit])


def _alarm(row: StatusRow) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", f"Mai đến hạn: {plain(row.task.text)}")
    alarm.add("trigger", -_WARNED_BEFORE)
    return alarm


def _is_off(row: StatusRow) -> bool:
    """Whether nobody waits for it any more, so that calendars strike it out."""
    return not row.task.state.is_live and row.task.state is not State.DONE


def _status(row: StatusRow) -> str:
    if _is_off(row):
        return "CANCELLED"
    return {State.DONE: "COMPLETED", State.OPEN: "NEEDS-ACTION"}.get(row.task.state, "IN-PROCESS")
