"""What footnotes add: the number of a document stands below the page as often as in the sentence that leans on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from tracker.domain.document import Passage
from tracker.domain.split import PlannedItem, ResultItem
from tracker.splitting.citations import citations

_Item = TypeVar("_Item", PlannedItem, ResultItem)


def with_footnotes(items: Iterable[_Item], notes: Sequence[Passage]) -> list[_Item]:
    """The items with the document numbers of the footnotes that hang on their words."""
    return [_noted(item, [note for note in notes if note.hangs_on and note.hangs_on in item.text]) for item in items]


def _noted(item: _Item, notes: Sequence[Passage]) -> _Item:
    found = dict.fromkeys((*item.citations, *(number for note in notes for number in citations(note.text))))
    return replace(item, citations=tuple(found)) if notes else item
