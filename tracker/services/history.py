"""Undo, and who did what: both are read from the change log."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.change import Action, Change
from tracker.errors import Conflict, NotFound
from tracker.services.context import Context, begin_act


@dataclass(frozen=True, kw_only=True)
class Undone:
    """What an undo took back."""

    action: Action
    changes: tuple[Change, ...]

    @property
    def words(self) -> str:
        """What the status line says."""
        return f"Đã hoàn tác “{self.action.label}” ({len(self.changes)} thay đổi)."


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
            batch = store.changes.last_batch_to_undo(self.context.actor)
            return None if batch is None else store.changes.batch(batch)[0].action

    def undo(self) -> Undone:
        """Take back this person's latest act, as one step.

        NotFound where there is none; Conflict, and nothing changed, where somebody has changed a row since.
        """
        with self.context.database.begin() as store:
            batch = store.changes.last_batch_to_undo(self.context.actor)
            if batch is None:
                raise NotFound("Không còn thao tác nào của bạn để hoàn tác.")
            changes = store.changes.batch(batch)
            act = begin_act(self.context, store, Action.UNDO, undoes=batch)
            try:
                for change in reversed(changes):
                    store.restore(change.entity, change.entity_id, change.before, change.after)
            except Conflict as error:
                raise Conflict(
                    f"Không hoàn tác được “{changes[0].action.label}”: sau đó đã có người sửa tiếp. Xem lịch sử của "
                    "nhiệm vụ rồi sửa bằng tay."
                ) from error
            store.changes.add(
                [
                    act.raw(entity=c.entity, entity_id=c.entity_id, before=c.after, after=c.before)
                    for c in reversed(changes)
                ]
            )
            return Undone(action=changes[0].action, changes=tuple(changes))
