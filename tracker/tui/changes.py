"""What the screens do to tasks: each function carries out one change and says in a sentence what it has done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from tracker.domain.query import TaskQuery
from tracker.domain.task import Evidence, State, Task
from tracker.domain.vietnamese import one_line

if TYPE_CHECKING:
    from tracker.domain.editing import TaskEdit
    from tracker.services import Services

UNDO_HINT = "Ctrl+Z để hoàn tác."
_SHORT = 48  # characters of a task's text in a toast


def toggle(services: Services, task: Task) -> str:
    """Tick one task, or reopen it where it is done."""
    if task.state is State.DONE:
        return _said("Đã mở lại", services.tasks.reopen([task.id]))
    return _said("Đã đánh dấu hoàn thành", services.tasks.tick([task.id]))


def toggle_done(services: Services, query: TaskQuery, ids: Sequence[int]) -> str:
    """Tick what is not done yet; where all of it is done already, reopen. `query` is the list the tasks stand in.

    To who only reports, what waits to be accepted is done.
    """
    finished = frozenset({State.DONE, State.WAITING} if services.tasks.submits else {State.DONE})
    done = set(services.tasks.ids(replace(query, states=finished)))
    still_open = [one for one in ids if one not in done]
    if still_open:
        deed = "Đã báo hoàn thành, chờ xác nhận" if services.tasks.submits else "Đã đánh dấu hoàn thành"
        return _said(deed, services.tasks.tick(still_open))
    return _said("Đã mở lại", services.tasks.reopen(ids))


def tick_with_evidence(services: Services, ids: Sequence[int], evidence: Evidence) -> str:
    """Tick with a document; what is done already gets the document too."""
    return _said(f"Đã ghi minh chứng {evidence.number} cho", services.tasks.tick(ids, evidence=evidence))


def assign(services: Services, ids: Sequence[int], unit: str | None, reason: str = "") -> str:
    """Give to a unit, which is entered first where the office has none of this name; all of it is one step."""
    tasks = services.tasks.assign(ids, unit, is_new=True, reason=reason)
    return _said(f"Đã giao {unit} thực hiện" if unit else "Đã bỏ đơn vị của", tasks)


def set_deadline(services: Services, ids: Sequence[int], due: date | None, reason: str) -> str:
    """Set the deadline, None for the end of the period."""
    from tracker.domain.day_words import long_day  # noqa: PLC0415  the words for days are loaded behind the first screen

    tasks = services.tasks.set_deadline(ids, due, reason=reason)
    return _said(f"Hạn mới {long_day(due)} cho" if due else "Hạn là cuối kỳ cho", tasks)


def set_state(services: Services, ids: Sequence[int], state: State, reason: str = "") -> str:
    """Move to another state; what is carried over goes on in the next plan."""
    if state is State.CARRIED:
        return _said("Đã chuyển sang kỳ sau", services.planning.carry_over(ids, reason=reason))
    return _said(f"Tình trạng “{state.label}” cho", services.tasks.set_state(ids, state, reason=reason))


def edit(services: Services, task: Task, changed: TaskEdit) -> str:
    """Mend what the task says; Conflict where somebody has changed it since it was shown."""
    return _said("Đã sửa", services.tasks.edit(task.id, changed, version=task.version))


def _said(deed: str, tasks: Sequence[Task]) -> str:
    what = f"“{shortened(tasks[0].text)}”" if len(tasks) == 1 else f"{len(tasks)} nhiệm vụ"
    return f"{deed} {what}. {UNDO_HINT}"


def shortened(text: str, length: int = _SHORT) -> str:
    """The beginning of a text, cut at a word."""
    line = one_line(text)
    return line if len(line) <= length else f"{line[:length].rsplit(' ', 1)[0]}…"
