"""Lists of phrases by which texts are read: which of them, the longest, begins at a word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from tracker.domain.vietnamese import words

Phrase = tuple[str, ...]
"""The words of a phrase as tone keys."""

Meaning = TypeVar("Meaning")

Found = tuple[int, int, Meaning]
"""A phrase met in a text: where it begins, how many words it has, and what it means."""

_END = None  # no word: under it stands what the phrase that ends here means
_Tree = dict[str | None, Any]


def read_groups(listed: str) -> list[tuple[str, list[Phrase]]]:
    """Groups as they are listed, "sởi = rubella; bạch hầu": each by the first of its phrases, with the keys of all."""
    groups = [[" ".join(phrase.split()) for phrase in group.split("=")] for group in listed.split(";")]
    return [(group[0], [tuple(words(phrase)) for phrase in group]) for group in groups]


def _branch(tree: _Tree, phrase: Phrase) -> _Tree:
    """The branch at which a phrase ends, grown where it is not there yet."""
    for word in phrase:
        tree = tree.setdefault(word, {})
    return tree


class Phrasebook(Generic[Meaning]):
    """Phrases with what each of them means, as a tree of words. `begins` has the words with which a phrase begins.

    Most words of a report begin none, so a reader asks `begins` of every word and `at` only of a few; behind most of
    these no second word fits, and the tree tells so at once.
    """

    def __init__(self, entries: Mapping[Phrase, Meaning]) -> None:
        self._tree: _Tree = {}
        for phrase, meaning in entries.items():
            _branch(self._tree, phrase)[_END] = (len(phrase), meaning)
        self.begins = frozenset(phrase[0] for phrase in entries)

    def at(self, keys: Phrase, place: int) -> tuple[int, Meaning] | None:
        """The longest phrase that begins at a place: how many words it has, and what it means."""
        found, branch = None, self._tree.get(keys[place])
        while branch is not None:
            found = branch.get(_END, found)
            place += 1
            branch = branch.get(keys[place]) if place < len(keys) else None
        return found

    def all_in(self, keys: Phrase) -> list[Found[Meaning]]:
        """All phrases of a text from the left, none inside another."""
        found: list[Found[Meaning]] = []
        if self.begins.isdisjoint(keys):
            return found
        end, following = 0, (*keys[1:], "")
        for place, branch in enumerate(map(self._tree.get, keys)):
            if branch is None or place < end or not (following[place] in branch or _END in branch):
                continue  # mostly so: most words begin nothing, and behind most others no second word fits
            entry = self.at(keys, place)
            if entry:
                end = place + entry[0]
                found.append((place, *entry))
        return found


class Shelf:
    """Several lists of phrases, looked up in one walk over the words of a text: each finds what a book would find."""

    def __init__(self, lists: Sequence[Mapping[Phrase, Any]]) -> None:
        self._number = len(lists)
        self._tree: _Tree = {}
        entries = [
            (phrase, (number, len(phrase), meaning))
            for number, phrases in enumerate(lists)
            for phrase, meaning in phrases.items()
        ]
        for phrase, entry in sorted(entries, key=lambda both: len(both[0])):
            self._add(phrase, entry)

    def _add(self, phrase: Phrase, entry: tuple[int, int, Any]) -> None:
        """Add a phrase behind all shorter ones; its end tells for each list the longest phrase that is met by then."""
        tree = self._tree
        met: tuple[tuple[int, int, Any], ...] = ()
        for word in phrase:
            tree = tree.setdefault(word, {})
            met = tree.get(_END, met)
        tree[_END] = (*[other for other in met if other[0] != entry[0]], entry)

    def all_in(self, keys: Phrase, following: Sequence[str]) -> list[list[Found[Any]]]:
        """For each of the lists all its phrases in a text from the left, none inside another.

        `following` are the words behind each word with which a phrase may go on, "" where none may.
        """
        found: list[list[Found[Any]]] = [[] for _ in range(self._number)]
        ends = self._number * [0]
        for place, branch, behind in zip(range(len(keys)), map(self._tree.get, keys), following, strict=False):
            if branch is None or not (behind in branch or _END in branch):
                continue
            met, at = branch.get(_END, ()), place
            while branch := branch.get(following[at]):
                met, at = branch.get(_END, met), at + 1
            for number, length, meaning in met:
                if place >= ends[number]:
                    ends[number] = place + length
                    found[number].append((place, length, meaning))
        return found
