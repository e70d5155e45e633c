"""All that the matcher reads out of one claim, read once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import fsum

from tracker.domain.link import Claim
from tracker.matching.abbreviations import expansions, meanings, spelled_out
from tracker.matching.documents import Document, documents
from tracker.matching.marks import Marks, marks
from tracker.matching.names import counts, dates, names, quotes
from tracker.matching.places import place_words
from tracker.matching.steps import step_reached, step_wanted
from tracker.matching.terms import Term, rarity, telling_words, terms
from tracker.matching.tokens import Token, tokens


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One claim, read.

    `text` has its acronyms spelled out, `keys` are its tone keys, `vocabulary` the different ones among them, and
    `acronyms` gives the words of the acronyms.
    `weights` are the terms with what each is worth in this period, `worth` is their sum; `telling` are the words that
    say what it is about.
    """

    claim: Claim
    text: tuple[Token, ...]
    keys: tuple[str, ...]
    vocabulary: frozenset[str]
    acronyms: Mapping[str, tuple[str, ...]]
    weights: Mapping[Term, float]
    worth: float
    telling: frozenset[str]
    marks: Marks
    documents: tuple[Document, ...]
    quotes: tuple[frozenset[str], ...]
    names: Mapping[Term, str]
    counts: Mapping[str, set[int]]
    dates: frozenset[str]

    @cached_property
    def step_wanted(self) -> int:
        """The step to which it is to be brought, as a task."""
        return step_wanted(self.text)

    @cached_property
    def step_reached(self) -> int:
        """The step to which it has come, as a result."""
        return step_reached(self.text)


ByNumber = Mapping[int, Sequence[Sequence[Document]]]


@dataclass(frozen=True, kw_only=True)
class Sides:
    """The two sides of one period, read with the same abbreviations and the same rarities.

    The documents of each side are also found by number: for each number those of every claim that names it.
    """

    tasks: tuple[Profile, ...]
    results: tuple[Profile, ...]
    task_documents: ByNumber
    result_documents: ByNumber


def read_sides(tasks: Sequence[Claim], results: Sequence[Claim], *, own: Mapping[str, str]) -> Sides:
    """Read both sides. `own` are the office's abbreviations."""
    claims = (*tasks, *results)
    plain = [tokens(claim.text) for claim in claims]
    known = expansions(plain, own)
    spelled = [spelled_out(text, known) for text in plain]
    marked = [marks(text) for text in spelled]
    found = [terms(text, place_words(its)) for text, its in zip(spelled, marked, strict=True)]
    rare = rarity(found)
    profiles = []
    for claim, bare, text, its, factors in zip(claims, plain, spelled, marked, found, strict=True):
        weights = {term: factor * rare[term] for term, factor in factors.items()}
        profiles.append(
            Profile(
                claim=claim,
                text=text,
                keys=tuple(token.key for token in text),
                vocabulary=frozenset(token.key for token in text),
                acronyms=meanings(bare, known),
                weights=weights,
                worth=fsum(weights.values()),
                telling=telling_words(factors),
                marks=its,
                documents=documents(claim, text),
                quotes=quotes(text),
                names=names(text),
                counts=counts(text),
                dates=dates(text),
            )
        )
    planned, reported = profiles[: len(tasks)], profiles[len(tasks) :]
    return Sides(
        tasks=tuple(planned),
        results=tuple(reported),
        task_documents=_by_number(planned),
        result_documents=_by_number(reported),
    )


def _by_number(profiles: Sequence[Profile]) -> ByNumber:
    found: dict[int, list[Sequence[Document]]] = defaultdict(list)
    for profile in profiles:
        for number in {document.number for document in profile.documents}:
            found[number].append(profile.documents)
    return found
