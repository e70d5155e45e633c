"""Undo, redo, and who did what: all three are read from the change log, so they outlive the program.

An undo takes a person's latest act back; a redo takes the latest undo back. Both are acts of the log themselves, and
both refuse where a row is no longer as the log left it. Whatever is done anew ends the line of redos.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from tracker.domain.change import Action, Change, Entity
from tracker.errors import Conflict, NotFound, RuleBroken
from tracker.services.context import Context, begin_act

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

_MOST_COUNTED = 100  # steps: nobody looks further back than that


@dataclass(frozen=True, kw_only=True)
class Step:
    """One act that was taken back or done again, or will be. `changes` are the rows as the act changed them."""

    action: Action
    at: datetime
    changes: tuple[Change, ...]
    is_redo: bool = False

    @property
    def words(self) -> str:
        """What the status line says."""
        deed = "Đã làm lại" if self.is_redo else "Đã hoàn tác"
        return f"{deed} “{self.action.label}” ({len(self.changes)} thay đổi)."


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """What the next undo or redo would do.

    `refusal` says why it would be refused; `left` counts it and those behind it, but not for ever.
    """

    step: Step
    left: int
    refusal: str = ""

    @property
    def left_words(self) -> str:
        """The count as people read it: many are only "more than"."""
        return f"{self.left}" if self.left < _MOST_COUNTED else f"ít nhất {_MOST_COUNTED}"


class _RehearsalOver(Exception):
    """Ends a transaction that shall leave nothing behind."""


@dataclass(frozen=True, kw_only=True)
class History:
    """The use cases of the change log."""

    context: Context

    def recent(self, limit: int = 50) -> tuple[Change, ...]:
        """The latest changes, the newest first."""
        with self.context.database.begin(write=False) as store:
            return tuple(store.changes.recent(limit))

    def upcoming_undo(self) -> Action | None:
        """What the next undo would take back; None where there is nothing left."""
        with self.context.database.begin(write=False) as store:
            batches = store.changes.to_undo(self.context.actor)
            return store.changes.action_of(batches[0]) if batches else None

    def preview(self, *, is_redo: bool = False) -> Outlook:
        """Rehearse the next undo or redo without leaving a trace; NotFound where there is none."""
        with self.context.database.begin(write=False) as store:
            batches = self._batches(store, is_redo=is_redo, limit=_MOST_COUNTED)
            step = _step(store, batches[0], is_redo=is_redo)
        return Outlook(step=step, left=len(batches), refusal=self._rehearsed(is_redo=is_redo))

    def undo(self) -> Step:
        """Take back this person's latest act, as one step.

        NotFound where there is none; Conflict, and nothing changed, where somebody has changed a row since.
        """
        with self.context.database.begin() as store:
            return self._take_back(store, is_redo=False)

    def redo(self) -> Step:
        """Do this person's latest undone act again, as one step; refuses as `undo` does.

        RuleBroken for an import: its rows are gone, and only its file brings them back.
        """
        with self.context.database.begin() as store:
            return self._take_back(store, is_redo=True)

    def _batches(self, store: Store, *, is_redo: bool, limit: int = 1) -> Sequence[int]:
        find = store.changes.to_redo if is_redo else store.changes.to_undo
        batches = find(self.context.actor, limit)
        if not batches:
            raise NotFound(f"Không còn thao tác nào của bạn để {'làm lại' if is_redo else 'hoàn tác'}.")
        return batches

    def _take_back(self, store: Store, *, is_redo: bool) -> Step:
        (batch,) = self._batches(store, is_redo=is_redo)
        step = _step(store, batch, is_redo=is_redo)
        if is_redo and any(map(_is_of_paper, step.changes)):
            raise RuleBroken("Lần nhập báo cáo đã hoàn tác thì không làm lại được. Nhập lại báo cáo từ tệp.")
        changes = step.changes if step.changes[0].batch == batch else tuple(store.changes.batch(batch))
        act = begin_act(self.context, store, Action.REDO if is_redo else Action.UNDO, undoes=batch)
        try:
            store.restore_all(changes[::-1])
        except Conflict as error:
            raise Conflict(_refusal(store, step, changes, error)) from error
        store.changes.log(
            act.raw(entity=c.entity, entity_id=c.entity_id, before=c.after, after=c.before) for c in reversed(changes)
        )
        return step

    def _rehearsed(self, *, is_redo: bool) -> str:
        """Why the next step would be refused; "" where it would not."""
        try:
            self._rehearse(is_redo=is_redo)
        except (Conflict, RuleBroken) as refused:
            return str(refused)
        return ""

    def _rehearse(self, *, is_redo: bool) -> None:
        with suppress(_RehearsalOver), self.context.database.begin() as store:
            self._take_back(store, is_redo=is_redo)
            raise _RehearsalOver


def _is_of_paper(change: Change) -> bool:
    """Whether it made a report that a file has brought; a supplement comes back without one."""
    return change.entity is Entity.REPORT and bool((change.after or {}).get("file_name"))


def _step(store: Store, batch: int, *, is_redo: bool = False) -> Step:
    """The step that the batch belongs to, told as what the person did in the beginning."""
    changes = store.changes.act_of(batch)
    return Step(action=changes[0].action, at=changes[0].at, changes=tuple(changes), is_redo=is_redo)


def _refusal(store: Store, step: Step, changes: Iterable[Change], error: Conflict) -> str:
    """Who was there since, and what to do now."""
    deed = f"Không {'làm lại' if step.is_redo else 'hoàn tác'} được “{step.action.label}”"
    listed = list(changes)
    known = {
        entity: store.changes.of_rows(entity, [change.entity_id for change in listed if change.entity is entity])
        for entity in {change.entity for change in listed}
    }
    for change in listed:
        newest = known[change.entity][change.entity_id][-1]
        if newest.batch > change.batch:
            what = f"{newest.actor} đã {newest.action.label} (mã {newest.entity_id})"
            return f"{deed}: sau đó {what}. Xem lịch sử của nhiệm vụ rồi sửa bằng tay."
    return f"{deed}. {error}"
