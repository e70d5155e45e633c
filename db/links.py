"""Links: what people decided on pairs of task and result."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields, replace
from typing import Any

from sqlalchemy import Column

from db.schema import links
from db.shelf import GuardedShelf, chunks
from tracker.domain.link import Link, Reason, Verdict

_FIELDS = [field.name for field in fields(Link) if field.name != "reasons"]


class Links(GuardedShelf[Link]):
    """One decision at most on each pair."""

    table = links
    kind = Link
    noun = "liên kết"
    columns = (*(links.c[name] for name in _FIELDS), links.c.reasons)

    def put(self, link: Link) -> Link:
        """Keep a new link (number 0) or the new values of a known one; Conflict where somebody was faster."""
        if link.id:
            return self.save(link)
        (number,) = self._numbers(1)
        fresh = replace(link, id=number, version=1)
        self._insert([fresh])
        return fresh

    def find(self, task_id: int, result_id: int) -> Link | None:
        """The decision on this pair, if there is one."""
        return next((link for link in self.of_tasks([task_id]) if link.result_id == result_id), None)

    def all(self) -> list[Link]:
        """Every decision, the oldest first."""
        return self._where()

    def of_tasks(self, task_ids: Iterable[int], verdict: Verdict | None = None) -> list[Link]:
        """The decisions on these tasks, the oldest first; only those of one verdict where it is given."""
        return self._of(links.c.task_id, task_ids, verdict)

    def of_results(self, result_ids: Iterable[int], verdict: Verdict | None = None) -> list[Link]:
        """The decisions on these results, the oldest first; only those of one verdict where it is given."""
        return self._of(links.c.result_id, result_ids, verdict)

    def _of(self, side: Column[int], ids: Iterable[int], verdict: Verdict | None) -> list[Link]:
        wanted = () if verdict is None else (links.c.verdict == verdict,)
        found = [link for chunk in chunks(ids) for link in self._where(side.in_(chunk), *wanted)]
        return sorted(found, key=lambda link: link.id)

    def _row(self, link: Link) -> dict[str, Any]:
        values = {name: getattr(link, name) for name in _FIELDS}
        return {**values, "reasons": [asdict(reason) for reason in link.reasons]}

    def _kept(self, row: Sequence[Any]) -> Link:
        *values, reasons = row
        return Link(**dict(zip(_FIELDS, values, strict=True)), reasons=tuple(Reason(**reason) for reason in reasons))
