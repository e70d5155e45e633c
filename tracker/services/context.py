"""What every use case that changes something needs: an act, which logs its changes under one number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.domain.calendar_day import CalendarDay, CalendarYear
from tracker.domain.chain import Carry
from tracker.domain.change import Action, Change, Entity
from tracker.domain.closing import Closing
from tracker.domain.extension import Extension
from tracker.domain.link import Link, Mark, Result
from tracker.domain.remark import Remark
from tracker.domain.report import Report
from tracker.domain.routine import Routine
from tracker.domain.snapshot import Row, snapshots
from tracker.domain.task import Task
from tracker.domain.term import Term
from tracker.domain.unit import Unit
from tracker.domain.view import SavedView
from tracker.services.permission import require
from tracker.services.setting import Context

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

__all__ = ["Act", "Context", "begin_act"]

_ENTITIES = {
    Task: Entity.TASK,
    Link: Entity.LINK,
    Mark: Entity.MARK,
    Carry: Entity.CARRY,
    Term: Entity.TERM,
    Unit: Entity.UNIT,
    SavedView: Entity.VIEW,
    Report: Entity.REPORT,
    Result: Entity.RESULT,
    CalendarDay: Entity.CALENDAR_DAY,
    CalendarYear: Entity.CALENDAR_YEAR,
    Extension: Entity.EXTENSION,
    Remark: Entity.REMARK,
    Routine: Entity.ROUTINE,
    Closing: Entity.CLOSING,
}


@dataclass(frozen=True, kw_only=True)
class Act:
    """One act of a person within one transaction: all its changes share a batch, so that one undo takes them back."""

    store: Store
    context: Context
    action: Action
    batch: int
    reason: str = ""
    undoes: int | None = None

    def record(self, pairs: Iterable[tuple[Row | None, Row | None]]) -> None:
        """Log rows as they were and as they are; None before means made, None after means removed."""
        self.store.changes.log(self._change(before, after) for before, after in pairs)

    def _change(self, before: Row | None, after: Row | None) -> Change:
        row = after or before
        if row is None:
            raise ValueError("a change needs a row before or after it")
        was, now = snapshots(before, after)
        return self.raw(entity=_ENTITIES[type(row)], entity_id=row.id, before=was, after=now)

    def raw(
        self,
        *,
        entity: Entity,
        entity_id: int,
        before: Mapping[str, object] | None,
        after: Mapping[str, object] | None,
    ) -> Change:
        """A change of this act from columns that are JSON values already."""
        return Change(
            id=0,
            batch=self.batch,
            at=self.context.now(),
            actor=self.context.actor,
            action=self.action,
            entity=entity,
            entity_id=entity_id,
            before=before,
            after=after,
            reason=self.reason,
            undoes=self.undoes,
        )


def begin_act(context: Context, store: Store, action: Action, reason: str = "", undoes: int | None = None) -> Act:
    """Open an act inside the running transaction; RuleBroken where it is not for this person to do."""
    require(context.role, action)
    return Act(
        store=store, context=context, action=action, batch=store.changes.next_batch(), reason=reason, undoes=undoes
    )
