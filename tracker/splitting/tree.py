"""Entries → a tree: each under the last one that stands further out, told by its mark and by how lists begin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.splitting.labels import SMALL_LETTER, STAR, UNMARKED, UNMARKED_HEADING
from tracker.splitting.outline import STOPPED, Entry, Node
from tracker.splitting.verbs import begins_with_action, names_field

_STEP = 0.01
_HEADED_TABLE_RANK = 7.0


def tree_of(nodes: Iterable[Node]) -> list[Node]:
    """The flat nodes as a tree; tables stand under the last heading."""
    roots: list[Node] = []
    above: list[_Open] = []
    for node in nodes:
        depth = _depth(node, above) if isinstance(node, Entry) else _HEADED_TABLE_RANK
        while above and not _takes(above[-1], depth):
            above.pop()
        (above[-1].entry.children if above else roots).append(node)
        if isinstance(node, Entry):
            above.append(_Open(entry=node, depth=depth))
    return roots


@dataclass(frozen=True, kw_only=True)
class _Open:
    """An entry that may still take others under it, and how deep it stands itself: mostly its rank."""

    entry: Entry
    depth: float


def _depth(entry: Entry, above: Sequence[_Open]) -> float:
    """How deep an entry stands. A list that begins directly under an unnumbered heading belongs to that heading."""
    if above and above[-1].depth >= entry.rank and _begins_list(entry) and _heads(above[-1].entry, entry):
        return above[-1].depth + _STEP
    numbered_above = next((known for known in above if _is_numbered_under(entry, known.entry)), None)
    if numbered_above and numbered_above.depth >= entry.rank:
        return numbered_above.depth + _STEP
    before = [known for known in reversed(above) if known.entry.rank == entry.rank and _follows(known.entry, entry)]
    alike = [known for known in before if _is_alike(known.entry, entry)]
    return max(entry.rank, (alike or before)[0].depth) if before else entry.rank


def _is_topic(entry: Entry) -> bool:
    """Whether it is a heading without a number, or with a small letter: "* Về thủy lợi:", "ii) Thủy lợi"."""
    if entry.rank == UNMARKED or (entry.mark and entry.rank < SMALL_LETTER):
        return False
    if entry.text.endswith(":") or entry.rank == UNMARKED_HEADING:
        return True
    if STOPPED.search(entry.text):
        return False
    return names_field(entry.text) if entry.rank == STAR else bool(entry.mark) and not begins_with_action(entry.text)


def _heads(above: Entry, entry: Entry) -> bool:
    """Whether a list begins right under a heading of no deeper mark: a topic, or "2. Thu, chi" above "1. Rà soát …"."""
    is_heading = above.is_caption or not STOPPED.search(above.text)
    counts_anew = bool(above.mark) and above.rank == entry.rank and is_heading and not _is_alike(above, entry)
    return _is_topic(above) or counts_anew


def _is_alike(one: Entry, other: Entry) -> bool:
    """Whether two entries of one rank look like one list: both printed as headings or not, both sentences or not."""
    return one.is_caption == other.is_caption and bool(STOPPED.search(one.text)) == bool(STOPPED.search(other.text))


def _is_numbered_under(entry: Entry, above: Entry) -> bool:
    """Whether "2.1" stands under "2", whatever the signs behind the numbers."""
    return bool(above.mark) and entry.mark.startswith(f"{above.mark}.")


def _begins_list(entry: Entry) -> bool:
    return entry.label.is_first if entry.label else entry.rank == UNMARKED


def _follows(before: Entry, entry: Entry) -> bool:
    """Whether the mark counts on from the one before; plain paragraphs always do."""
    if not entry.mark or not before.mark:
        return entry.label is None and before.label is None
    if entry.mark.isdigit() and before.mark.isdigit():
        return int(entry.mark) == int(before.mark) + 1
    return entry.mark > before.mark


def _takes(above: _Open, depth: float) -> bool:
    """Whether a node this deep may stand under the entry: bullets under a plain paragraph only behind a colon."""
    if above.entry.rank == UNMARKED:
        return depth > max(UNMARKED, above.depth) and above.entry.text.endswith(":")
    return above.depth < depth
