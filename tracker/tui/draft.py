"""A preview under a clerk's hands: the reading as corrected so far, and which of its tasks shall be left out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tracker.domain.checks import Check
from tracker.domain.correcting import moved_to_tasks, origins, without_tasks
from tracker.domain.split import PlannedItem, Split

if TYPE_CHECKING:
    from tracker.services.importing import Preview


@dataclass(frozen=True, kw_only=True)
class Draft:
    """One state of the work. `dropped` are places of tasks; each correction returns the next state."""

    preview: Preview
    dropped: frozenset[int] = frozenset()

    @property
    def split(self) -> Split:
        """The reading as it stands now."""
        return self.preview.split

    @property
    def kept(self) -> tuple[int, ...]:
        """The places of the tasks that are not left out: the first of them will be number 1."""
        return tuple(n for n in range(len(self.split.tasks)) if n not in self.dropped)

    def number(self, place: int) -> int:
        """The number that the task at this place will have: those left out are not counted."""
        return place + 1 - sum(dropped < place for dropped in self.dropped)

    @property
    def advised(self) -> tuple[int, ...]:
        """The tasks that nobody leads and that a unit is suggested for."""
        return tuple(n for n in self.kept if n in self.preview.advice and not self.split.tasks[n].lead)

    @property
    def without_unit(self) -> tuple[int, ...]:
        """The tasks that nobody leads."""
        return tuple(n for n in self.kept if not self.split.tasks[n].lead)

    def corrected(self, split: Split) -> Draft:
        """After one correction: what was said of a task goes with it."""
        come_from = origins(self.split, split)
        known = self.preview.advice
        advice = {n: known[old] for n, old in enumerate(come_from) if old is not None and old in known}
        return Draft(
            preview=replace(self.preview, split=split, advice=advice),
            dropped=frozenset(n for n, old in enumerate(come_from) if old in self.dropped),
        )

    def mended(self, places: Collection[int], mend: Callable[[PlannedItem], PlannedItem]) -> Draft:
        """With the tasks at these places changed."""
        tasks = tuple(mend(item) if n in places else item for n, item in enumerate(self.split.tasks))
        return replace(self, preview=self.preview.with_tasks(tasks))

    def taken_in(self, passages: Sequence[int]) -> Draft:
        """With these passages among the tasks."""
        draft = self
        for place in passages:
            draft = draft.corrected(moved_to_tasks(draft.split, [place]))
        return draft

    def toggled(self, places: Collection[int]) -> Draft:
        """With these tasks left out; where all of them are left out already, taken in again."""
        if self.dropped.issuperset(places):
            return replace(self, dropped=self.dropped.difference(places))
        return replace(self, dropped=self.dropped.union(places))

    def finished(self) -> Preview:
        """What is kept in the end."""
        return replace(self.preview, split=without_tasks(self.split, self.dropped))

    def looked_at(self, finished: Preview) -> Draft:
        """With what the store says of its finished state, where places are counted without the tasks left out."""
        kept = self.kept
        advice = {kept[place]: advice for place, advice in finished.advice.items()}
        checks = tuple(_moved(check, kept) for check in finished.checks)
        preview = replace(self.preview, advice=advice, checks=checks, revision=finished.revision)
        return replace(self, preview=preview)


def _moved(check: Check, kept: Sequence[int]) -> Check:
    return replace(check, tasks=tuple(kept[place] for place in check.tasks))
