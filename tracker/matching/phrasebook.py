"""Lists of phrases by which texts are read: which of them, the longest, begins at a word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from tracker.domain.vietnamese import words

Phrase = tuple[str, ...]
"""The words of a phrase as tone keys."""

Meaning = TypeVar("Meaning")

_END = None  # no word: under it stands what the phrase that ends here means


def read_groups(listed: str) -> list[tuple[str, list[Phrase]]]:
    """Groups as they are listed, "sởi = rubella; bạch hầu": each by the first of its phrases, with the keys of all."""
    groups = [[" ".join(phrase.split()) for phrase in group.split("=")] for group in listed.split(";")]
    return [(group[0], [tuple(words(phrase)) for phrase in group]) for group in groups]


class Phrasebook(Generic[Meaning]):
    """Phrases with what each of them means, as a tree of words. `begins` has the words with which a phrase begins.

    Most words of a report begin none, so a reader asks `begins` of every word and `at` only of a few; behind most of
    these no second word fits, and the tree tells so at once.
    """

    def __init__(self, entries: Mapping[Phrase, Meaning]) -> None:
        self._tree: dict[str | None, Any] = {}
        for phrase, meaning in entries.items():
            branch = self._tree
            for word in phrase:
                branch = branch.setdefault(word, {})
            branch[_END] = (len(phrase), meaning)
        self.begins = frozenset(phrase[0] for phrase in entries)

    def places(self, keys: Phrase) -> list[int]:
        """Where in a text a phrase may begin."""
        begins = self.begins
        return [] if begins.isdisjoint(keys) else [place for place, key in enumerate(keys) if key in begins]

    def at(self, keys: Phrase, place: int) -> tuple[int, Meaning] | None:
        """The longest phrase that begins at a place: how many words it has, and what it means."""
        found, branch = None, self._tree.get(keys[place])
        while branch is not None:
            found = branch.get(_END, found)
            place += 1
            branch = branch.get(keys[place]) if place < len(keys) else None
        return found

    def all_in(self, keys: Phrase) -> list[tuple[int, int, Meaning]]:
        """All phrases of a text from the left, none inside another: where, how many words, and what it means."""
        found, end = [], 0
        following = (*keys[1:], "")
        for place in self.places(keys):
            branch = self._tree[keys[place]]
            is_met = place >= end and (following[place] in branch or _END in branch)  # mostly not: ask no further
            entry = self.at(keys, place) if is_met else None
            if entry:
                end = place + entry[0]
                found.append((place, *entry))
        return found
