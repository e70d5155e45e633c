"""What speaks for a pair: documents, telling words, names, marks and figures that both sides share."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import fsum, sqrt

from tracker.domain.link import Reason
from tracker.domain.vietnamese import one_line, tone_key
from tracker.matching.documents import Document
from tracker.matching.marks import YEAR, shown_marks
from tracker.matching.places import place_words
from tracker.matching.profile import ByNumber, Profile, Sides
from tracker.matching.tokens import Token
from tracker.matching.vocabulary import is_common

# What each kind of evidence adds to a score, in 0…1. A document or a round that only this pair names counts in full.
DOCUMENT = 0.45
WORDS = 0.9
MARK = 0.12
TITLE = 0.15
NAME = 0.06
FIGURE = 0.05
ABBREVIATION = 0.04
FIELD = 0.04

_SAME_TITLE = 0.7  # share of common words from which two titles are one
_AT_MOST = 2  # reasons of one kind that are counted
_PHRASES_SHOWN = 3


def evidence(task: Profile, result: Profile, sides: Sides) -> list[Reason]:
    """All reasons for a pair."""
    return [
        *_shared_documents(task, result, sides),
        *_shared_words(task, result),
        *_shared_marks(task, result, sides),
        *_shared_titles(task, result),
        *_shared_names(task, result),
        *_shared_figures(task, result),
        *_shared_abbreviations(task, result),
        *_same_field(task, result),
    ]


def likeness(task: Profile, result: Profile) -> float:
    """What the shared terms are worth against the worth of both texts, 0…1."""
    shared = task.weights.keys() & result.weights.keys()
    worth = fsum(min(task.weights[term], result.weights[term]) for term in shared)
    return worth / sqrt(task.worth * result.worth) if worth else 0.0


def _shared_documents(task: Profile, result: Profile, sides: Sides) -> list[Reason]:
    """Document numbers in common; a base document that many claims cite says less."""
    found = []
    for mine in task.documents:
        theirs = next((d for d in result.documents if mine.is_same(d)), None)
        if theirs:
            written = max(mine.words, theirs.words, key=lambda words: (len(words), words))
            weight = DOCUMENT / sqrt(_citing(mine, sides.task_documents) * _citing(mine, sides.result_documents))
            found.append(Reason(name="document", words=f"cùng văn bản {written}", weight=weight))
    return sorted(found, key=lambda r: (-r.weight, r.words))[:_AT_MOST]


def _citing(document: Document, side: ByNumber) -> int:
    return sum(any(document.is_same(other) for other in cited) for cited in side[document.number])


def _shared_words(task: Profile, result: Profile) -> list[Reason]:
    """The telling words in common, the most telling named."""
    like = likeness(task, result)
    if not like:
        return []
    return [Reason(name="words", words=f"cùng từ “{'”, “'.join(_phrases(task, result))}”", weight=WORDS * like)]


def _phrases(task: Profile, result: Profile) -> list[str]:
    """The stretches of the task's text that the result has too, the most telling first; lone words where there is none.

    A person reads phrases: "quản lý văn bản", never the pairs of syllables that the likeness is counted by.
    """
    runs: list[list[Token]] = []
    for before, token in pairwise((None, *task.text)):
        pair = (before.key, token.key) if before and token else ()
        if pair in task.weights and pair in result.weights and token:
            if not runs or runs[-1][-1] is not before:
                runs.append([before] if before else [])
            runs[-1].append(token)
    worth = {_written(run): fsum(task.weights[a.key, b.key] for a, b in pairwise(run)) for run in runs}
    if not worth:
        shared = task.weights.keys() & result.weights.keys()
        raw = {token.key: token.raw.lower() for token in (*result.text, *task.text)}
        worth = {" ".join(raw.get(w, w) for w in term): task.weights[term] for term in sorted(shared)}
    return sorted(worth, key=lambda words: (-worth[words], words))[:_PHRASES_SHOWN]


def _written(run: Sequence[Token]) -> str:
    return " ".join(token.raw for token in run).lower()


def _shared_marks(task: Profile, result: Profile, sides: Sides) -> list[Reason]:
    """Rounds, periods and places in common; what many claims name says less, and the year nothing at all."""
    found = []
    for kind in sorted(task.marks.keys() & result.marks.keys() - {YEAR}):
        both = task.marks[kind] & result.marks[kind]
        if both:
            naming = min(_naming(kind, value, sides.tasks) * _naming(kind, value, sides.results) for value in both)
            words = f"cùng {kind} {shown_marks(both, task.text)}"
            found.append(Reason(name="mark", words=words, weight=MARK / sqrt(naming)))
    return found


def _naming(kind: str, value: str, side: tuple[Profile, ...]) -> int:
    return sum(value in profile.marks.get(kind, ()) for profile in side)


def _shared_titles(task: Profile, result: Profile) -> list[Reason]:
    """Titles in quotation marks that both give."""
    for mine in task.quotes:
        if any(len(mine & theirs) >= _SAME_TITLE * len(mine | theirs) for theirs in result.quotes):
            words = " ".join(t.raw for t in task.text if t.key in mine)
            return [Reason(name="title", words=f"cùng tên “{words}”", weight=TITLE)]
    return []


def _shared_names(task: Profile, result: Profile) -> list[Reason]:
    """Names of capitalised words in common, other than places (which are marks)."""
    where = place_words(task.marks)
    found = [
        Reason(name="name", words=f"cùng tên riêng “{task.names[pair]}”", weight=NAME * task.weights[pair])
        for pair in sorted(task.names.keys() & result.names.keys())
        if task.weights.get(pair) and not where & set(pair)
    ]
    return sorted(found, key=lambda r: (-r.weight, r.words))[:_AT_MOST]


def _shared_figures(task: Profile, result: Profile) -> list[Reason]:
    """Numbers that count the same thing: "05 cơ sở" and "03/05 cơ sở"."""
    both = sorted(task.figures & result.figures)[:_AT_MOST]
    return [Reason(name="figure", words=f"cùng số “{number} {noun}”", weight=FIGURE) for number, noun in both]


def _shared_abbreviations(task: Profile, result: Profile) -> list[Reason]:
    """An acronym on one side that the other spells out: "BHXH = bảo hiểm xã hội"."""
    found = {}
    for short, long in ((task, result), (result, task)):
        spelled = f" {' '.join(token.key for token in long.text)} "
        for acronym in sorted(short.acronyms.keys() - long.acronyms.keys()):
            meant = short.acronyms[acronym]
            keys = [tone_key(word) for word in meant]
            if f" {' '.join(keys)} " in spelled and not all(map(is_common, keys)):
                words = f"{acronym} = {' '.join(meant)}"
                found[acronym] = Reason(name="abbreviation", words=words, weight=ABBREVIATION)
    return [found[acronym] for acronym in sorted(found)][:_AT_MOST]


def _same_field(task: Profile, result: Profile) -> list[Reason]:
    """The same heading over both: "Công tác bưu chính, viễn thông"."""
    field = one_line(task.claim.field)
    if not field or tone_key(field) != tone_key(one_line(result.claim.field)):
        return []
    return [Reason(name="field", words=f"cùng mục “{field}”", weight=FIELD)]
