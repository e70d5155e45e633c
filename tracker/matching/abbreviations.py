"""What abbreviations stand for: said by the office, by the texts themselves, by common use, or by fitting initials."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from tracker.domain.vietnamese import fold
from tracker.matching.acronyms import COMMON
from tracker.matching.tokens import Token, key_of, kinds_of, tokens
from tracker.matching.vocabulary import FUNCTION_WORDS

_ENDS = frozenset('.;:()“”"')  # no phrase reaches over these
_AND = key_of("và")
_SHORTEST = 3  # two letters fit by chance too often; such ones must be known


def _letters(acronym: str) -> str:
    """The letters by which an acronym is looked up: "LĐ-TB&XH" → LĐTBXH, "NGƯT" → NGUT, as `initial` gives them."""
    return acronym.replace("&", "").replace("-", "").replace("Ư", "U")


@cache
def initial(word: str) -> str:
    """The letter by which a word enters an acronym: without marks, but đ stays đ. "ủy" → "U", "đồng" → "Đ"."""
    return "Đ" if word.startswith("đ") else fold(word[:1]).upper()


def stated(text: Sequence[Token]) -> dict[str, tuple[str, ...]]:
    """Abbreviations that a text explains: "Bảo hiểm xã hội (BHXH)"."""
    found = {}
    for place, token in enumerate(text):
        if token.kind != "acronym" or not token.gap.endswith("("):
            continue
        letters = _letters(token.raw)
        if len(letters) > place:
            continue
        before = [t for t in text[:place] if t.raw.lower() != "và" and t.kind == "word"][-len(letters) :]
        if [initial(t.key) for t in before] == list(letters):
            found[letters] = tuple(t.raw.lower() for t in before)
    return found


def _runs(text: Sequence[Token]) -> Iterable[list[Token]]:
    """Stretches of words without numbers, sentence ends or brackets; "và" is passed over as acronyms do."""
    run: list[Token] = []
    for token in text:
        is_word = token.kind in ("word", "short")
        if not is_word or (token.gap != " " and not _ENDS.isdisjoint(token.gap)):
            yield run
            run = []
        if is_word and token.key != _AND:
            run.append(token)
    yield run


@dataclass(frozen=True, kw_only=True)
class _Initials:
    """The initials of all runs of all texts in one string, to look letters up in; `starts` is where each run begins."""

    letters: str
    starts: Sequence[int]
    runs: Sequence[tuple[int, Sequence[Token]]]

    @classmethod
    def of(cls, texts: Iterable[Sequence[Token]]) -> _Initials:
        """Read the texts; a run carries the number of its text."""
        runs = [(n, run) for n, text in enumerate(texts) for run in _runs(text) if len(run) >= _SHORTEST]
        parts = ["".join(initial(t.key) for t in run) for _, run in runs]
        starts = accumulate((len(part) + 1 for part in parts), initial=0)
        return cls(letters=" ".join(parts), starts=list(starts), runs=runs)

    def fits(self, letters: str) -> Counter[tuple[str, ...]]:
        """Phrases whose initials are the letters, with the number of texts that hold them."""
        found = set()
        place = self.letters.find(letters)
        while place >= 0:
            number = bisect_right(self.starts, place) - 1
            text, run = self.runs[number]
            first = place - self.starts[number]
            phrase = run[first : first + len(letters)]
            if FUNCTION_WORDS.isdisjoint(t.key for t in phrase):
                found.add((text, tuple(t.raw.lower() for t in phrase)))
            place = self.letters.find(letters, place + 1)
        return Counter(phrase for _, phrase in found)


def expansions(texts: Sequence[Sequence[Token]], own: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """For each acronym of the texts (letters only) the words it stands for, where that can be told.

    The office's own list wins over what a text states, that over common use, that over fitting initials. Two phrases
    that fit equally often leave an acronym of three letters unexplained; of a longer one the first is taken.
    """
    known = dict(COMMON)
    for text in texts:
        known |= stated(text)
    known |= _given(own)
    asked = {_letters(part) for text in texts for t in text if t.kind == "acronym" for part in (t.raw, *_parts(t.raw))}
    unknown = sorted(letters for letters in asked - set(known) if len(letters) >= _SHORTEST)
    initials = _Initials.of((spelled_out(text, known) for text in texts) if unknown else ())
    for letters in unknown:
        fits = sorted(initials.fits(letters).items(), key=lambda item: (-item[1], item[0]))
        clear = len(fits) == 1 or (len(fits) > 1 and (fits[0][1] > fits[1][1] or len(letters) > _SHORTEST))
        if clear:
            known[letters] = fits[0][0]
    return known


def common_or_own(own: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The abbreviations that need no text to be understood: those in common use, and the office's own."""
    return {**COMMON, **_given(own)}


def _given(own: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    return {_letters(short.strip()): tuple(t.raw.lower() for t in tokens(long)) for short, long in own.items()}


def _parts(acronym: str) -> list[str]:
    return [part for part in acronym.replace("-", "&").split("&") if part]


def _words(acronym: str, known: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    whole = known.get(_letters(acronym))
    if whole:
        return whole
    return tuple(key for part in _parts(acronym) for key in known.get(part, (part,)))


def spelled_out(text: Sequence[Token], known: Mapping[str, tuple[str, ...]]) -> tuple[Token, ...]:
    """The text with each known acronym, whole or by its parts, replaced by its words; an unknown one becomes a word."""
    if "acronym" not in kinds_of(text):
        return tuple(text)
    out: list[Token] = []
    for token in text:
        if token.kind != "acronym":
            out.append(token)
            continue
        for place, word in enumerate(_words(token.raw, known)):
            out.append(
                Token(raw=word, key=key_of(word), kind="short", gap=token.gap if place == 0 else " ", acronym=token.raw)
            )
    return tuple(out)


def meanings(text: Sequence[Token], known: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The acronyms of a text as written, each with the words it stands for, where these are known."""
    found = {t.raw: _words(t.raw, known) for t in text if t.kind == "acronym"}
    return {acronym: meant for acronym, meant in found.items() if len(meant) > 1}
