"""The office's own words: what its abbreviations stand for, and which of its phrases mean the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.vietnamese import words


class TermKind(StrEnum):
    """How the two sides of a term belong together."""

    ABBREVIATION = "abbreviation"
    SYNONYM = "synonym"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens."""
        return {"abbreviation": "viết tắt", "synonym": "đồng nghĩa"}[self.value]


class TermOrigin(StrEnum):
    """Where a term comes from: learned of confirmed pairs, or entered by a person."""

    LEARNED = "learned"
    HAND = "hand"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens."""
        return {"learned": "học từ cặp đã xác nhận", "hand": "nhập tay"}[self.value]


class TermStatus(StrEnum):
    """What a person said of a term; only accepted ones are used in matching."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens."""
        return {"proposed": "chờ duyệt", "accepted": "đang dùng", "refused": "đã bác"}[self.value]


@dataclass(frozen=True, kw_only=True)
class Term:
    """Two ways of saying one thing: "BHXH" and "bảo hiểm xã hội". `count` is in how many confirmed pairs it was seen.

    A proposed term is learned anew each time and is kept nowhere: its `id` is 0. So a pair that is unlinked teaches
    nothing any more.
    """

    id: int
    short: str
    long: str
    kind: TermKind
    origin: TermOrigin = TermOrigin.LEARNED
    count: int = 0
    status: TermStatus = TermStatus.PROPOSED
    version: int = 1

    @property
    def key(self) -> tuple[TermKind, frozenset[tuple[str, ...]]]:
        """What two spellings of one term have in common; a synonym has no first side."""
        return self.kind, frozenset((tuple(words(self.short)), tuple(words(self.long))))

    @property
    def words(self) -> str:
        """Both sides in a line: "BHXH = bảo hiểm xã hội"."""
        return f"{self.short} = {self.long}"


def kind_of(short: str) -> TermKind:
    """What a person means who enters this: letters in capitals without a blank are an abbreviation ("TT&TT")."""
    letters = short.replace("&", "").replace("-", "")
    return TermKind.ABBREVIATION if letters.isalpha() and letters.isupper() else TermKind.SYNONYM


def abbreviations(terms: Iterable[Term]) -> Mapping[str, str]:
    """What the accepted abbreviations stand for."""
    return {term.short: term.long for term in _accepted(terms, TermKind.ABBREVIATION)}


def synonyms(terms: Iterable[Term]) -> tuple[tuple[str, str], ...]:
    """The accepted pairs of phrases that mean the same."""
    return tuple((term.short, term.long) for term in _accepted(terms, TermKind.SYNONYM))


def _accepted(terms: Iterable[Term], kind: TermKind) -> list[Term]:
    return [term for term in terms if term.kind is kind and term.status is TermStatus.ACCEPTED]
