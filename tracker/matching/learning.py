"""What confirmed pairs teach: abbreviations whose initials fit, and phrases that stand in each other's place.

Nothing here is used before a person accepts it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from tracker.domain.term import Term, TermKind
from tracker.domain.vietnamese import words
from tracker.matching.acronyms import COMMON
from tracker.matching.tokens import Token, initial, tokens
from tracker.matching.vocabulary import COMMON_PHRASES, FUNCTION_WORDS

Texts = tuple[str, str]
"""The texts of a task and of a result."""

_ENDS = frozenset('.,;:()“”"')  # no phrase reaches over these
_SHORTEST = 3  # letters of an abbreviation: two fit by chance too often
_PHRASE = range(2, 5)  # words of a synonym: one syllable says too little, a long phrase never comes again
_TIMES = 2  # in how many pairs a synonym must have been seen
_ROMAN = frozenset("IVXLC")


def learned_terms(
    confirmed: Iterable[Texts], by_hand: Iterable[Texts], rejected: Iterable[Texts], own: Mapping[str, str]
) -> tuple[Term, ...]:
    """Terms to propose: abbreviations from all confirmed pairs, synonyms from those that only a person saw (`by_hand`).

    What is in common use or in `own` is not learned anew. The most seen ones come first.
    """
    known = {_letters(short) for short in (*COMMON, *own)}
    abbreviations = _abbreviations(set(confirmed), known)
    found = [*abbreviations, *_synonyms(set(by_hand), set(rejected))]
    return tuple(sorted(found, key=lambda term: (-term.count, term.kind, term.short, term.long)))


def _letters(acronym: str) -> str:
    return acronym.replace("&", "").replace("-", "").replace("Ư", "U")


def _abbreviations(pairs: Iterable[Texts], known: set[str]) -> Iterator[Term]:
    """An acronym on one side, and on the other just one phrase with these initials and not the acronym itself."""
    seen: dict[tuple[str, str], set[Texts]] = defaultdict(set)
    for pair in pairs:
        left, right = map(tokens, pair)
        for shorts, text in ((left, right), (right, left)):
            there = {token.raw for token in text}
            asked = {t.raw for t in shorts if t.kind == "acronym"} - there
            for short in asked:
                if _letters(short) not in known and (long := _fitting(short, text)):
                    seen[short, long].add(pair)
    for (short, long), found in seen.items():
        yield Term(id=0, short=short, long=long, kind=TermKind.ABBREVIATION, count=len(found))


def _fitting(short: str, text: Sequence[Token]) -> str | None:
    """The one phrase of the text whose initials are these letters."""
    letters = _letters(short)
    if len(letters) < _SHORTEST or _ROMAN.issuperset(letters):
        return None
    fits = set()
    for stretch in _stretches(text):
        counted = [place for place, token in enumerate(stretch) if token.raw.lower() != "và"]  # acronyms pass it over
        initials = "".join(initial(stretch[place].key) for place in counted)
        start = initials.find(letters)
        while start >= 0:
            phrase = stretch[counted[start] : counted[start + len(letters) - 1] + 1]
            fits.add(" ".join(token.raw.lower() for token in phrase))
            start = initials.find(letters, start + 1)
    return fits.pop() if len(fits) == 1 else None


def _stretches(text: Sequence[Token]) -> Iterator[list[Token]]:
    """Runs of words that neither a number nor punctuation breaks."""
    run: list[Token] = []
    for token in text:
        if token.kind != "word" or not _ENDS.isdisjoint(token.gap):
            yield run
            run = []
        if token.kind == "word":
            run.append(token)
    yield run


def _synonyms(by_hand: Iterable[Texts], rejected: Iterable[Texts]) -> Iterator[Term]:
    """Phrases that stand between the same words in several pairs, and never in a pair that somebody rejected.

    One task with many results, or one result of many tasks, says only once what it says.
    """
    seen: dict[tuple[str, str], set[Texts]] = defaultdict(set)
    for pair in by_hand:
        for phrases in _exchanged(pair):
            seen[phrases].add(pair)
    against = [[f" {' '.join(words(text))} " for text in pair] for pair in rejected]
    for (left, right), pairs in seen.items():
        times = min(len({task for task, _ in pairs}), len({result for _, result in pairs}))
        if times >= _TIMES and not any(_stand(left, right, b) or _stand(right, left, b) for b in against):
            yield Term(id=0, short=left, long=right, kind=TermKind.SYNONYM, count=times)


def _stand(left: str, right: str, spoken: Sequence[str]) -> bool:
    return f" {' '.join(words(left))} " in spoken[0] and f" {' '.join(words(right))} " in spoken[1]


def _exchanged(pair: Texts) -> set[tuple[str, str]]:
    """Phrases of the task with those of the result in their place; the first of a pair by the alphabet."""
    left, right = map(tokens, pair)
    matcher = SequenceMatcher(None, [t.key for t in left], [t.key for t in right], autojunk=False)
    found = set()
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag == "replace":
            one, other = _phrase(left[start:end]), _phrase(right[other_start:other_end])
            if one and other and not (_is_common(one) and _is_common(other)):
                found.add((min(one, other), max(one, other)))
    return found


def _phrase(run: Sequence[Token]) -> str | None:
    """The run as one phrase, where it is of a fitting length and neither broken nor held together by small words."""
    is_whole = all(token.kind == "word" for token in run) and all(_ENDS.isdisjoint(t.gap) for t in run[1:])
    is_plain = FUNCTION_WORDS.isdisjoint(token.key for token in run)
    return " ".join(token.raw.lower() for token in run) if len(run) in _PHRASE and is_whole and is_plain else None


def _is_common(phrase: str) -> bool:
    """Whether it stands in every report, so that it tells nothing whatever it is said for."""
    return tuple(words(phrase)) in COMMON_PHRASES
