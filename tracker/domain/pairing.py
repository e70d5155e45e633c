"""Which text of an older version of a paper a text of the newer version was: the same one, or the most similar one."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Sequence
from itertools import pairwise

from tracker.domain.given import sentence
from tracker.domain.vietnamese import words

_SIMILAR = 0.5  # below it, two promises share turns of phrase and no work
_CONTEXT = 3  # words shown on each side of what differs
_SHOWN = 24  # words of a long difference


def paired(old: Sequence[str], new: Sequence[str], similar: Collection[int]) -> dict[int, int]:
    """The place among the old texts for each place among the new ones that has one; each is used once.

    Texts that are the same but for marks belong together, in their order; of the rest the most similar ones, where the
    old one is among the places `similar`. Neighbours by their order in the paper come first where several are as like.
    """
    found = _same(old, new)
    taken = set(found.values())
    left = [(place, _traits(old[place])) for place in similar if place not in taken]
    open_places = [(place, _traits(text)) for place, text in enumerate(new) if place not in found]
    ranked = sorted(
        (-likeness, abs(before - after), after, before)
        for after, its in open_places
        for before, theirs in left
        if (likeness := _likeness(its, theirs)) >= _SIMILAR
    )
    for _, _, after, before in ranked:
        if after not in found and before not in taken:
            found[after] = before
            taken.add(before)
    return found


def _same(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    waiting: dict[str, deque[int]] = defaultdict(deque)
    for place, text in enumerate(old):
        waiting[sentence(text)].append(place)
    return {place: at.popleft() for place, text in enumerate(new) if (at := waiting[sentence(text)])}


def _traits(text: str) -> frozenset[tuple[str, ...]]:
    """Its words and its pairs of neighbouring words, since most Vietnamese words are two syllables."""
    spoken = words(text)
    return frozenset([*((word,) for word in spoken), *pairwise(spoken)])


def _likeness(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    """Dice's measure, up to 1."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def difference(old: str, new: str) -> str:
    """What was worded anew, with a few words around it: "“…khai đợt 4 tại…” → “…khai đợt 5 tại…”"."""
    before, after = old.split(), new.split()
    shorter = min(len(before), len(after))
    start = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    end = next((n for n in range(shorter - start) if before[-1 - n] != after[-1 - n]), shorter - start)
    return f"“{_around(before, start, end)}” → “{_around(after, start, end)}”"


def _around(spoken: Sequence[str], start: int, end: int) -> str:
    first, last = max(start - _CONTEXT, 0), min(len(spoken) - end + _CONTEXT, len(spoken))
    shown = list(spoken[first:last])
    if len(shown) > _SHOWN:
        shown = [*shown[: _SHOWN // 2], "…", *shown[-_SHOWN // 2 :]]
    return f"{'…' if first else ''}{' '.join(shown)}{'…' if last < len(spoken) else ''}"
