"""What a task has to pass to be found: the tests that a typed query is made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.concern import Concern
from tracker.domain.kind import Kind
from tracker.domain.period import Period
from tracker.domain.reckoning import Reckoning
from tracker.domain.task import State
from tracker.domain.timing import Timing
from tracker.domain.vietnamese import folded_words


class Place(StrEnum):
    """Where words are looked for: in all that is searched, or in one kind of it."""

    ANYWHERE = "anywhere"  # text, unit, supporting units, document numbers
    NUMBER = "number"
    SOURCE = "source"  # the path of numbers and headings in the report
    SUPPORT = "support"


class Sign(StrEnum):
    """How a day is compared."""

    BEFORE = "<"
    UP_TO = "<="
    ON = "="
    FROM = ">="
    AFTER = ">"


class Proof(StrEnum):
    """What may stand for a task: a confirmed link, or that or a document number."""

    LINK = "link"
    EVIDENCE = "evidence"


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """Folded words that follow each other. `is_open`: the last of them may be only the beginning of one."""

    words: tuple[str, ...]
    is_open: bool = False


@dataclass(frozen=True, kw_only=True)
class Says:
    """One of the phrases stands there."""

    phrases: tuple[Phrase, ...]
    place: Place = Place.ANYWHERE


@dataclass(frozen=True, kw_only=True)
class OwnedBy:
    """A unit of one of these names owns it; "" is nobody."""

    names: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class PlannedFor:
    """It stands in the plan of one of these periods."""

    periods: frozenset[Period]


@dataclass(frozen=True, kw_only=True)
class Due:
    """Its deadline, implied ones included, compares so with one of these days. What has no deadline never does."""

    sign: Sign
    days: frozenset[date]


@dataclass(frozen=True, kw_only=True)
class Stands:
    """It is in one of these states, at one of these timings as of `now`, or one of these concerns waits on it."""

    states: frozenset[State]
    timings: frozenset[Timing]
    now: Reckoning
    concerns: frozenset[Concern] = frozenset()


@dataclass(frozen=True, kw_only=True)
class OfKind:
    """It is of one of these kinds."""

    kinds: frozenset[Kind]


@dataclass(frozen=True, kw_only=True)
class Proven:
    """Such a proof stands for it."""

    by: Proof


Test = Says | OwnedBy | PlannedFor | Due | Stands | OfKind | Proven


@dataclass(frozen=True, kw_only=True)
class Condition:
    """A test that a task has to pass, or must not pass where `is_negated`."""

    test: Test
    is_negated: bool = False


def saying(texts: Iterable[str], place: Place = Place.ANYWHERE, *, is_open: bool = False) -> Says | None:
    """The test for one of these texts; None where none of them has a word. `is_open` as in `Phrase`.

    A text that ends in a sign ("100%") is over: only what ends in a letter or a digit may go on.
    """
    phrases = [
        Phrase(words=tuple(words), is_open=is_open and text[-1:].isalnum())
        for text in texts
        if (words := folded_words(text))
    ]
    return Says(phrases=tuple(phrases), place=place) if phrases else None
