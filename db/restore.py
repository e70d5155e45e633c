"""Undo: a row is put back to what the change log says it was, unless somebody has changed it since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Any

from db.shelf import GuardedShelf, Shelf
from tracker.domain.change import Change, Entity
from tracker.domain.link import Result
from tracker.domain.report import Report
from tracker.domain.snapshot import Row, revived, snapshot
from tracker.domain.task import Task
from tracker.errors import Conflict, RuleBroken

if TYPE_CHECKING:
    from db.store import Store

Values = Mapping[str, object]


def restore(store: Store, entity: Entity, row_id: int, before: Values | None, after: Values | None) -> None:
    """Put one row back to `before` where it is still what `after` says, else Conflict; versions do not count.

    None before: the row was made, and is removed. None after: it was removed, and comes back under its number.
    """
    match entity:
        case Entity.TASK:
            _put_back_task(store, row_id, before, after)
        case Entity.RESULT:
            _put_back_result(store, row_id, before, after)
        case Entity.REPORT:
            _take_back_import(store, row_id, before, after)
        case Entity.CLOSING:
            raise RuleBroken("Kỳ đã chốt thì không hoàn tác được. Mở lại kỳ, có ghi lý do: tracker close reopen KỲ")
        case _:
            _put_back(_shelf(store, entity), row_id, before, after)


def restore_all(store: Store, changes: Sequence[Change]) -> None:
    """Take changes back in the order given, each as `restore` does. Many changed tasks are put back at once."""
    for is_of_tasks, run in groupby(changes, key=_is_changed_task):
        listed = list(run)
        if is_of_tasks and len({change.entity_id for change in listed}) == len(listed):
            _put_back_tasks(store, listed)
        else:
            for change in listed:
                restore(store, change.entity, change.entity_id, change.before, change.after)


def _is_changed_task(change: Change) -> bool:
    return change.entity is Entity.TASK and change.before is not None and change.after is not None


def _put_back_tasks(store: Store, changes: Sequence[Change]) -> None:
    now = store.tasks.found(change.entity_id for change in changes)
    store.tasks.save_many(_taken_back(store, now.get(change.entity_id), change) for change in changes)


def _taken_back(store: Store, now: Task | None, change: Change) -> tuple[Task, Task]:
    """The task as it is and as it was before the change; Conflict where the change is not the last one."""
    if now is None or now != revived(Task, {**(change.after or {}), "version": now.version}):
        raise _changed_since(store.tasks, change.entity_id)
    return now, revived(Task, {**(change.before or {}), "version": now.version})


def _shelf(store: Store, entity: Entity) -> GuardedShelf[Any]:
    """Where rows of this kind stand, of those that may simply be put back."""
    shelves: Mapping[Entity, GuardedShelf[Any]] = {
        Entity.LINK: store.links,
        Entity.MARK: store.marks,
        Entity.CARRY: store.carries,
        Entity.TERM: store.terms,
        Entity.UNIT: store.units,
        Entity.VIEW: store.views,
        Entity.CALENDAR_DAY: store.calendar_days,
        Entity.CALENDAR_YEAR: store.calendar_years,
        Entity.EXTENSION: store.extensions,
        Entity.REMARK: store.remarks,
        Entity.ROUTINE: store.routines,
    }
    return shelves[entity]


def _put_back(shelf: GuardedShelf[Any], row_id: int, before: Values | None, after: Values | None) -> None:
    now = _unchanged(shelf, row_id, after)
    if before is None:
        shelf.remove(row_id)
    elif now is None:
        # One version on, so that whoever still holds the removed row cannot save over it.
        wanted = revived(shelf.kind, before)
        shelf.put_back(replace(wanted, version=wanted.version + 1))
    else:
        shelf.save(replace(revived(shelf.kind, before), version=now.version))


def _put_back_task(store: Store, row_id: int, before: Values | None, after: Values | None) -> None:
    if before is None and store.links.of_tasks([row_id]):
        raise Conflict(f"Nhiệm vụ số {row_id} đã có kết quả được xem xét. Gỡ liên kết rồi hoàn tác lại.")
    if before is None and _is_spoken_of(store, row_id):
        raise Conflict(f"Đã có người ghi ý kiến về nhiệm vụ số {row_id}. Hoàn tác ý kiến đó trước.")
    _put_back(store.tasks, row_id, before, after)


def _is_spoken_of(store: Store, task_id: int) -> bool:
    """Whether something that people said of the task would go with it."""
    tied = any(task_id in (carry.task_id, carry.earlier_id) for carry in store.carries.all())
    said = store.marks.find(task_id) or store.remarks.of_tasks([task_id]) or store.extensions.of_tasks([task_id])
    return bool(tied or said)


def _put_back_result(store: Store, row_id: int, before: Values | None, after: Values | None) -> None:
    now = _unchanged(store.results, row_id, after)
    if before is None and store.links.of_results([row_id]):
        raise Conflict(f"Kết quả số {row_id} đã được nối với nhiệm vụ. Gỡ liên kết rồi hoàn tác lại.")
    if before is None:
        store.results.remove(row_id)
    elif now is None:
        store.results.put_back(revived(Result, before))
    else:
        store.results.save(revived(Result, before))


def _take_back_import(store: Store, report_id: int, before: Values | None, after: Values | None) -> None:
    if before is not None:
        _put_back_supplement(store, before)
        return
    report = _unchanged(store.reports, report_id, after)
    if report.is_supplement and store.tasks.of_reports([report_id]):
        return  # others have added to it since
    if not store.reports.newest([store.reports.get(report_id)]):
        raise Conflict(f"Báo cáo số {report_id} đã có bản mới thay. Hoàn tác lần nhập bản mới trước.")
    if store.reports.is_worked_on(report_id):
        raise Conflict(f"Đã có người làm việc trên báo cáo số {report_id}. Hoàn tác các thay đổi đó trước.")
    store.reports.remove(report_id)


def _put_back_supplement(store: Store, before: Values) -> None:
    """Put a supplement back, which needs no file; others may have made the same one since, or kept this one."""
    report = revived(Report, before)
    if not report.is_supplement:
        raise RuleBroken("Báo cáo đã xóa thì không hoàn tác được. Nhập lại báo cáo từ tệp.")
    if store.reports.kept(report.id):
        return
    if store.reports.find(sha256=report.sha256):
        raise Conflict(f"Sau đó đã có phần bổ sung khác của kế hoạch {report.head.plan_period}. Nhập lại nhiệm vụ.")
    store.reports.put_back(report)


def _unchanged(shelf: Shelf[Any], row_id: int, after: Values | None) -> Any:
    """The row as it is now; Conflict where it is no longer what `after` says."""
    now = shelf.kept(row_id)
    expected = None if after is None else revived(shelf.kind, after)
    if _values(now) != _values(expected):
        raise _changed_since(shelf, row_id)
    return now


def _changed_since(shelf: Shelf[Any], row_id: int) -> Conflict:
    return Conflict(f"{shelf.noun.capitalize()} số {row_id} đã được thay đổi sau đó nên không hoàn tác được.")


def _values(kept: Row | None) -> dict[str, Any] | None:
    return None if kept is None else {**snapshot(kept), "version": None}
