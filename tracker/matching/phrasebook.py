"""Lists of phrases by which texts are read: which of them, the longest, begins at a word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Generic, TypeVar

Phrase = tuple[str, ...]
"""The words of a phrase as tone keys."""

Meaning = TypeVar("Meaning")


class Phrasebook(Generic[Meaning]):
    """Phrases with what each of them means. `begins` has the words with which one begins: no other need be looked up.

    Most words of a report begin none, so a reader asks `begins` of every word and `at` only of a few.
    """

    def __init__(self, entries: Mapping[Phrase, Meaning]) -> None:
        lengths: dict[str, set[int]] = defaultdict(set)
        for phrase in entries:
            lengths[phrase[0]].add(len(phrase))
        self.begins: Mapping[str, tuple[int, ...]] = {
            word: tuple(sorted(its, reverse=True)) for word, its in lengths.items()
        }
        self._entries = {phrase: (len(phrase), meaning) for phrase, meaning in entries.items()}

    def places(self, keys: Phrase) -> list[int]:
        """Where in a text a phrase may begin."""
        begins = self.begins
        return [place for place, key in enumerate(keys) if key in begins]

    def at(self, keys: Phrase, place: int) -> tuple[int, Meaning] | None:
        """The longest phrase that begins at a place: how many words it has, and what it means."""
        for length in self.begins.get(keys[place], ()):
            found = self._entries.get(keys[place : place + length])
            if found:
                return found
        return None

    def all_in(self, keys: Phrase) -> list[tuple[int, int, Meaning]]:
        """All phrases of a text from the left, none inside another: where, how many words, and what it means."""
        found = []
        begins, entries, end = self.begins, self._entries, 0
        for place in [place for place, key in enumerate(keys) if key in begins]:
            for length in begins[keys[place]] if place >= end else ():
                entry = entries.get(keys[place : place + length])
                if entry:
                    end = place + entry[0]
                    found.append((place, *entry))
                    break
        return found
