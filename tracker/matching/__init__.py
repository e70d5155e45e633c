"""Matching: tasks of a plan × results of the next report → suggestions with reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from tracker.matching.settings import MatchSettings, Weights

if TYPE_CHECKING:  # the settings alone are part of every start
    from tracker.domain.link import Claim, Matching
    from tracker.domain.term import Term

__all__ = ["MatchSettings", "Weights", "learned_terms", "retrieve", "suggest"]


def suggest(
    tasks: Sequence[Claim],
    results: Sequence[Claim],
    settings: MatchSettings = MatchSettings(),  # noqa: B008 - frozen
) -> Matching:
    """Suggest links over a whole period. Keys are unique within a side; the order of the claims changes no pair.

    Only strong and medium suggestions count as links. A task may get several results. A result is offered to one task,
    and to a second one only where both name a place or number that the first lacks.
    The same claims with the same settings are matched once: each decision of a person asks for the same period again.
    """
    from tracker.matching.pairing import matched  # noqa: PLC0415  its lists take long to read: only whoever matches waits

    return matched(tuple(tasks), tuple(results), settings)


def retrieve(
    queries: Sequence[str],
    corpus: Sequence[str],
    *,
    count: int = 5,
    settings: MatchSettings = MatchSettings(),  # noqa: B008 - frozen
) -> Iterator[tuple[tuple[int, float], ...]]:
    """For each query the places in the corpus of the texts most like it, with likenesses in 0…1, `count` at most.

    Made for many years at once (the same task over all earlier plans): `suggest` then weighs what was found. Hits come
    best first, queries in their order, and no more than a few thousand are held at a time.
    """
    from tracker.matching import retrieval  # noqa: PLC0415  as above

    return retrieval.retrieve(queries, corpus, count, settings)


def learned_terms(
    confirmed: Iterable[tuple[str, str]],
    by_hand: Iterable[tuple[str, str]],
    rejected: Iterable[tuple[str, str]],
    own: Mapping[str, str],
) -> tuple[Term, ...]:
    """What pairs of texts of task and result teach of the office's abbreviations and synonyms, the most seen first.

    `by_hand` are the confirmed pairs that a person saw without a suggestion. What is in common use or in `own` is not
    learned anew.
    """
    from tracker.matching import learning  # noqa: PLC0415  as above

    return learning.learned_terms(confirmed, by_hand, rejected, own)
