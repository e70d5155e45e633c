"""Requests for later deadlines, with their decisions."""

from __future__ import annotations

from collections.abc import Iterable

from db.plain_shelf import PlainShelf
from db.schema import extensions
from tracker.domain.extension import Decision, Extension


class Extensions(PlainShelf[Extension]):
    """All requests; a task may have several, one after the other."""

    table = extensions
    kind = Extension
    noun = "đề nghị gia hạn"

    def of_tasks(self, task_ids: Iterable[int]) -> list[Extension]:
        """The requests on these tasks, the oldest first."""
        return self._of(extensions.c.task_id, task_ids)

    def pending(self) -> list[Extension]:
        """Those that nobody has decided, the oldest first."""
        return self._where(extensions.c.decision == Decision.PENDING)
