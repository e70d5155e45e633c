"""Where a task and a result say the same and where they part, on the letters of both texts as a person reads them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from tracker.matching.abbreviations import expansions
from tracker.matching.located import Places, Side, cited, marked, named_documents
from tracker.matching.marks import marks
from tracker.matching.people import FULL_NAME, are_others
from tracker.matching.periods import YEAR
from tracker.matching.settings import MatchSettings
from tracker.matching.synonyms import canonical
from tracker.matching.tokens import tokens
from tracker.matching.vocabulary import FUNCTION_WORDS

_PHRASE = 4  # words in a row that are worth showing even where each of them stands in every report
_LONGEST_SYNONYM = 6


class SpanKind(StrEnum):
    """What a stretch of text is to the other text."""

    SHARED = "shared"
    DIFFERS = "differs"


@dataclass(frozen=True, kw_only=True)
class Span:
    """The characters from `start` up to `end`, not included."""

    start: int
    end: int
    kind: SpanKind


@dataclass(frozen=True, kw_only=True)
class Highlights:
    """The spans of both texts in their order; those of one text never overlap."""

    task: tuple[Span, ...]
    result: tuple[Span, ...]


@lru_cache(maxsize=512)  # a cursor that goes up and down the same list
def highlights(task_text: str, result_text: str, settings: MatchSettings) -> Highlights:
    """Phrases, marks and document numbers that both texts have, and those behind a veto ("khóa 60" and "khóa 58").

    Both are clean texts, as they are shown. A word counts as shared as it does for the matcher: abbreviations spelled
    out, tones wherever they stand, synonyms. Function words and lone stock phrases ("ban hành") are never shown alone.
    """
    plain = [tokens(task_text), tokens(result_text)]
    known = expansions(plain, settings.abbreviations)
    task, result = (Side.read(text, its, known) for text, its in zip((task_text, result_text), plain, strict=True))
    same, other = _marks_met(task, result)
    papers, clashing = _documents_met(task, result)
    return Highlights(
        task=_spans(task, _words(task, result) | same[0] | papers[0], other[0] | clashing[0]),
        result=_spans(result, _words(result, task) | same[1] | papers[1], other[1] | clashing[1]),
    )


def _spans(side: Side, shared: Places, differs: Places) -> tuple[Span, ...]:
    """Tokens as stretches of characters. What differs wins; an acronym is shared where most of its words are."""
    spelled = Counter(side.letters)
    met = Counter(side.letters[place] for place in shared)
    most = (place for place in sorted(shared) if 2 * met[side.letters[place]] > spelled[side.letters[place]])
    kinds = dict.fromkeys(most, SpanKind.SHARED)
    kinds |= dict.fromkeys(differs, SpanKind.DIFFERS)
    found: list[Span] = []
    for place in sorted(kinds):
        start, end = side.letters[place]
        joins = place - 1 in kinds and found[-1].kind is kinds[place] and not side.text[place].breaks
        if joins or (found and found[-1].end == end):
            start = found.pop().start
        found.append(Span(start=start, end=end, kind=kinds[place]))
    return tuple(found)


def _words(mine: Side, theirs: Side) -> Places:
    """The places of the phrases that the other text has too; its lone telling words where there is none."""
    runs = (_trimmed(run, mine) for run in _runs(mine, theirs))
    phrases = {place for run in runs if _is_worth_showing(run, mine) for place in run} | _synonyms(mine, theirs)
    alone = (place for place, key in enumerate(mine.keys) if key in mine.telling and key in theirs.telling)
    return frozenset(phrases or alone)


def _runs(mine: Side, theirs: Side) -> list[list[int]]:
    """The longest stretches of neighbours that are neighbours in the other text too."""
    runs: list[list[int]] = []
    for place, pair in enumerate(pairwise(mine.keys), start=1):
        if mine.text[place].breaks or pair not in theirs.pairs:
            continue
        if not runs or runs[-1][-1] != place - 1:
            runs.append([place - 1])
        runs[-1].append(place)
    return runs


def _trimmed(run: Sequence[int], side: Side) -> Sequence[int]:
    """A stretch without function words at its ends."""
    kept = [n for n, place in enumerate(run) if side.keys[place] not in FUNCTION_WORDS or side.text[place].acronym]
    return run[kept[0] : kept[-1] + 1] if kept else ()


def _is_worth_showing(run: Sequence[int], side: Side) -> bool:
    return len(run) >= _PHRASE or (len(run) > 1 and any(side.keys[place] in side.telling for place in run))


def _synonyms(mine: Side, theirs: Side) -> Places:
    """The places of phrases for which the other text has a synonym: "website" for "trang thông tin điện tử"."""
    others = {form: phrase for form, (phrase, _) in _forms(theirs).items()}
    return frozenset(
        place
        for form, (phrase, places) in _forms(mine).items()
        if form in others and phrase[0] != others[form][0] and phrase[-1] != others[form][-1]
        for place in places
    )


def _forms(side: Side) -> dict[tuple[str, ...], tuple[tuple[str, ...], range]]:
    """Phrases by the form that all their synonyms have in common, each as it is written here, and its places."""
    found = {}
    for start in range(len(side.keys)):
        for end in range(start + 1, min(start + _LONGEST_SYNONYM, len(side.keys)) + 1):
            if end - start > 1 and side.text[end - 1].breaks:
                break
            phrase = side.keys[start:end]
            found[canonical(phrase)] = (phrase, range(start, end))
    return found


def _marks_met(task: Side, result: Side) -> tuple[tuple[Places, Places], tuple[Places, Places]]:
    """The places of rounds, periods and named places on both sides: those in common, and those that part the two.

    As for the matcher, kinds that only one side names say nothing, nor does a year in common, nor a name in short.
    """
    mine, theirs = marks(task.text), marks(result.text)
    same, other = [], []
    for kind in sorted(mine.keys() & theirs.keys()):
        both = mine[kind] & theirs[kind]
        if kind == FULL_NAME and not both and not are_others(mine[kind], theirs[kind]):
            continue
        if not both:
            other.append((marked(task, kind, mine[kind]), marked(result, kind, theirs[kind])))
        elif kind != YEAR:
            same.append((marked(task, kind, both), marked(result, kind, both)))
    return _joined(same), _joined(other)


def _documents_met(task: Side, result: Side) -> tuple[tuple[Places, Places], tuple[Places, Places]]:
    """The places of document numbers on both sides: those in common, and those on which the two rest differently."""
    mine, theirs = named_documents(task.text), named_documents(result.text)
    pairs = [(a, b) for a in mine for b in theirs if a.is_same(b)]
    same = [(cited(task, [a]), cited(result, [b])) for a, b in pairs]
    other = []
    for kind in sorted({document.kind for document in mine if document.role}):
        ours, others = ([d for d in side if d.role and d.kind == kind] for side in (mine, theirs))
        if others and not any(a in ours for a, _ in pairs):
            other.append((cited(task, ours), cited(result, others)))
    return _joined(same), _joined(other)


def _joined(met: Iterable[tuple[Places, Places]]) -> tuple[Places, Places]:
    """The places of several things on the one side, and on the other."""
    both = list(met)
    return frozenset(n for one, _ in both for n in one), frozenset(n for _, other in both for n in other)
