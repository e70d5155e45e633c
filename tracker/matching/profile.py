"""All that the matcher reads out of one claim, read once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import fsum

from tracker.domain.link import Claim
from tracker.matching.abbreviations import expansions, meanings, spelled_out
from tracker.matching.actions import asked_work
from tracker.matching.amounts import amounts
from tracker.matching.chainage import Stretch, stretches
from tracker.matching.documents import Document, documents, without_issuers
from tracker.matching.groups import groups
from tracker.matching.halfway import Way, ways_asked
from tracker.matching.lazy import lazy
from tracker.matching.lexicon import held_by
from tracker.matching.lists import alike, named_lists
from tracker.matching.marks import Mark, Marks, marks, telling_marks
from tracker.matching.names import counts, dates, listed_names, names, quotes
from tracker.matching.papers import asks_for_paper, paper_titles, tells_of_paper
from tracker.matching.phrasebook import Phrase
from tracker.matching.places import LEVELS, place_words
from tracker.matching.projects import projects
from tracker.matching.said import TO_COME, WHAT_WAS, said
from tracker.matching.shares import fractions, percentages
from tracker.matching.steps import is_reporting, step_reached, step_wanted
from tracker.matching.synonyms import Pairs
from tracker.matching.terms import Term, rarity, telling_words, terms, weighed
from tracker.matching.tokens import Text, tokens
from tracker.matching.topics import told_by, topic_terms
from tracker.matching.unfinished import unfinished
from tracker.matching.works import works

_UNIT_NAME = 2  # words from which on a unit's name can be told from any other word


@dataclass(kw_only=True, eq=False)
class Profile:
    """One claim, read. Not changed once it is weighed, but not `frozen`: that would take longer than most readings.

    `text` has its acronyms spelled out, `keys` are its tone keys, `vocabulary` the different ones among them, and
    `acronyms` gives the words of the acronyms.
    `marks` are all rounds, periods, kinds and places, `named` those of them that tell one work from another.
    `weights` are the terms with what each is worth in this period (up to `weigh`, with their factors alone), `worth` is
    their sum; `telling` are the words that say what it is about, `topics` the matters it tells of with the words that
    do.
    """

    claim: Claim
    text: Text
    keys: tuple[str, ...]
    vocabulary: frozenset[str]
    acronyms: Mapping[str, tuple[str, ...]]
    weights: dict[Term, float]
    worth: float = 0.0
    telling: frozenset[str]
    marks: Marks
    named: frozenset[Mark]
    topics: Mapping[str, frozenset[str]]
    documents: tuple[Document, ...]

    def weigh(self, rare: Mapping[Term, float]) -> None:
        """Make the factors of its terms their weights, by how rare each term is in this period."""
        for term, factor in self.weights.items():
            self.weights[term] = factor * rare[term]
        self.worth = fsum(self.weights.values())

    @lazy
    def neighbours(self) -> frozenset[Term]:
        """All pairs of tokens that stand side by side."""
        return frozenset(map(" ".join, pairwise(self.keys)))

    @lazy
    def spoken(self) -> str:
        """Its keys as one string with a blank around each, to look phrases up in."""
        return f" {' '.join(self.keys)} "

    @lazy
    def joined(self) -> Mapping[int, Term]:
        """The pairs of words that nothing parts, by the place of the second word."""
        return {
            place: f"{before.key} {token.key}"
            for place, (before, token) in enumerate(pairwise(self.text), start=1)
            if token.is_word and before.is_word and not token.breaks
        }

    @lazy
    def said(self) -> frozenset[str]:
        """Its telling words as they are written, those left out that stand only in place of a synonym."""
        return self.telling & self.vocabulary

    @lazy
    def known(self) -> frozenset[str]:
        """All its words, and the telling ones that stand in place of a synonym."""
        return self.vocabulary | self.telling

    @lazy
    def where(self) -> frozenset[str]:
        """The words of the places that it names."""
        return place_words(self.marks)

    @lazy
    def placed(self) -> Mapping[str, str]:
        """The places that it names with their levels."""
        return {name: level for level in reversed(LEVELS) for name in self.marks.get(level, ())}

    @lazy
    def bare(self) -> frozenset[str]:
        """The names that stand neither behind the noun of a level nor within a longer name."""
        if not self.names:
            return frozenset()
        marked = set().union(*self.marks.values())
        within = {name.split(" ")[1] for name in self.names}
        return frozenset(name for name in self.names if name not in marked and name.split(" ")[0] not in within)

    @lazy
    def numbers(self) -> frozenset[int]:
        """The numbers of the documents that it names."""
        return frozenset([document.number for document in self.documents])

    @lazy
    def rests_on(self) -> Mapping[str, Sequence[Document]]:
        """The documents on which it rests, by their kinds."""
        found: dict[str, list[Document]] = defaultdict(list)
        for document in self.documents:
            if document.role:
                found[document.kind].append(document)
        return found

    @lazy
    def quotes(self) -> tuple[frozenset[str], ...]:
        """The titles in quotation marks, each as its words."""
        return quotes(self.text)

    @lazy
    def names(self) -> Mapping[Term, str]:
        """The names of two words with capitals, as they are written."""
        return names(self.text)

    @lazy
    def counts(self) -> Mapping[str, set[int]]:
        """How many it names of a thing."""
        return counts(self.text)

    @lazy
    def dates(self) -> frozenset[str]:
        """The days on which it is done."""
        return dates(self.text)

    @lazy
    def fractions(self) -> tuple[tuple[int, float, float], ...]:
        """Its shares below the whole."""
        return fractions(self.text)

    @lazy
    def percentages(self) -> tuple[tuple[int, float], ...]:
        """Its percentages."""
        return percentages(self.text)

    @lazy
    def listed(self) -> tuple[frozenset[str], ...]:
        """The names that it lists behind one noun."""
        return listed_names(self.text)

    @lazy
    def told(self) -> str:
        """What it says, clause by clause, as `said` gives it."""
        return said(self.text)

    @lazy
    def told_reached(self) -> str:
        """The same without what is to come."""
        return said(self.text, TO_COME)

    @lazy
    def told_new(self) -> str:
        """The same without what was before."""
        return said(self.text, WHAT_WAS)

    @lazy
    def ways(self) -> tuple[Way, ...]:
        """The ways that the works go for which it asks, as a task."""
        return ways_asked(self.text)

    @lazy
    def amounts(self) -> Mapping[str, set[float]]:
        """How many it counts of a class of things."""
        return amounts(self.text)

    @lazy
    def named_lists(self) -> tuple[list[str], ...]:
        """The proper names that it lists."""
        return tuple(named_lists(self.text))

    @lazy
    def alike(self) -> tuple[list[tuple[str, ...]], ...]:
        """The things that it lists with one noun."""
        return tuple(alike(self.text))

    @lazy
    def asks_for_paper(self) -> bool:
        """Whether it asks for a paper, as a task."""
        return asks_for_paper(self.keys)

    @lazy
    def tells_of_paper(self) -> bool:
        """Whether it has a word of papers."""
        return tells_of_paper(self.keys)

    @lazy
    def papers(self) -> frozenset[tuple[str, ...]]:
        """The papers that it names by what they are about."""
        return paper_titles(self.text)

    @lazy
    def stretches(self) -> tuple[Stretch, ...]:
        """The stretches of roads that it names."""
        return stretches(self.claim.text)

    @lazy
    def works(self) -> frozenset[str]:
        """The works that it tells of."""
        keys = self.keys
        return works(keys, [keys[place] for place in self.text.no_words if keys[place][0].isdigit()])

    @lazy
    def projects(self) -> tuple[frozenset[str], ...]:
        """The names of the projects that it names."""
        return projects(self.text)

    @lazy
    def groups(self) -> frozenset[str]:
        """The groups for whom it is done."""
        return groups(self.keys)

    @lazy
    def asked_work(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The verb that it asks for, as a task, and the words that tell of such work."""
        return asked_work(self.keys)

    @lazy
    def works_asked(self) -> frozenset[str]:
        """The works that this verb alone tells of."""
        return works(self.asked_work[0])

    @lazy
    def step_wanted(self) -> int:
        """The step to which it is to be brought, as a task."""
        return step_wanted(self.text)

    @lazy
    def is_reporting(self) -> bool:
        """Whether it is to report, as a task."""
        return is_reporting(self.text)

    @lazy
    def unfinished(self) -> tuple[Phrase, ...]:
        """What it says is left to do, as a result."""
        return unfinished(self.text)

    @lazy
    def step_reached(self) -> int:
        """The step to which it has come, as a result."""
        return step_reached(self.text)


@dataclass(frozen=True, kw_only=True)
class Side:
    """All tasks or all results of one period, with what each of them names counted once for all."""

    profiles: tuple[Profile, ...]

    @lazy
    def by_mark(self) -> Mapping[Mark, Sequence[int]]:
        """The places of the profiles that name a round or place."""
        found: dict[Mark, list[int]] = defaultdict(list)
        for place, profile in enumerate(self.profiles):
            for mark in profile.named:
                found[mark].append(place)
        return found

    @lazy
    def with_stretches(self) -> Sequence[int]:
        """The places of the profiles that name stretches of roads."""
        return [place for place, profile in enumerate(self.profiles) if profile.stretches]

    @lazy
    def calling(self) -> Counter[Term]:
        """How many claims write a name of two words with capitals."""
        return Counter(name for profile in self.profiles for name in profile.names)

    @lazy
    def dated(self) -> Counter[str]:
        """How many claims name a day."""
        return Counter(day for profile in self.profiles for day in profile.dates)

    @lazy
    def telling_of(self) -> Counter[str]:
        """How many claims tell of a topic."""
        return Counter(topic for profile in self.profiles for topic in profile.topics)

    @lazy
    def by_number(self) -> Mapping[int, Sequence[int]]:
        """The places of the profiles that name a document of this number."""
        found: dict[int, list[int]] = defaultdict(list)
        for place, profile in enumerate(self.profiles):
            for number in profile.numbers if profile.documents else ():
                found[number].append(place)
        return found

    def naming(self, mark: Mark) -> int:
        """How many claims name the mark."""
        return len(self.by_mark.get(mark, ()))

    @lazy
    def _cited(self) -> dict[Document, int]:
        """How many claims name a document, for those that have been asked about."""
        return {}

    def citing(self, document: Document) -> int:
        """How many claims name the document."""
        known = self._cited
        if document not in known:
            places = self.by_number.get(document.number, ())
            naming = [any(document.is_same(other) for other in self.profiles[place].documents) for place in places]
            known[document] = sum(naming)
        return known[document]


@dataclass(frozen=True, kw_only=True)
class Sides:
    """The two sides of one period, read with the same abbreviations and the same rarities."""

    tasks: Side
    results: Side


def read_sides(
    tasks: Sequence[Claim], results: Sequence[Claim], *, own: Mapping[str, str], synonyms: Pairs = ()
) -> Sides:
    """Read both sides. `own` are the office's abbreviations, `synonyms` its phrases that mean the same."""
    claims = (*tasks, *results)
    plain = [tokens(claim.text) for claim in claims]
    known = expansions(plain, own)
    profiles = [_read(claim, text, known, synonyms) for claim, text in zip(claims, plain, strict=True)]
    rare = rarity([profile.weights for profile in profiles])
    for profile in profiles:
        profile.weigh(rare)
    return Sides(
        tasks=Side(profiles=tuple(profiles[: len(tasks)])), results=Side(profiles=tuple(profiles[len(tasks) :]))
    )


def _read(claim: Claim, plain: Text, known: Mapping[str, tuple[str, ...]], synonyms: Pairs) -> Profile:
    """One claim, its terms not yet weighed."""
    text = spelled_out(plain, known)
    held = held_by(text, synonyms)
    its = marks(text, held)
    told = told_by(text.keys, held.topics)
    what = without_issuers(_without_unit(claim, text, known))
    words = weighed(what, place_words(its), held if what is text else held_by(what, synonyms))
    return Profile(
        claim=claim,
        text=text,
        keys=text.keys,
        vocabulary=text.vocabulary,
        acronyms=meanings(plain, known),
        weights=terms(words) | topic_terms(told),
        telling=telling_words(words),
        marks=its,
        named=telling_marks(its),
        topics=told,
        documents=documents(claim, text),
    )


def _without_unit(claim: Claim, text: Text, known: Mapping[str, tuple[str, ...]]) -> Text:
    """The text without the name of the unit that is to do it: who works says nothing of the work."""
    if not claim.unit:
        return text
    unit = spelled_out(tokens(claim.unit), known).keys
    if len(unit) < _UNIT_NAME:
        return text
    keys = text.keys
    place = next((place for place in range(len(keys)) if keys[place : place + len(unit)] == unit), -1)
    return text if place < 0 else Text(text[:place] + text[place + len(unit) :])
