"""What abbreviations stand for: said by the office, by the texts themselves, by common use, or by fitting initials."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from tracker.domain.vietnamese import fold
from tracker.matching.acronyms import COMMON
from tracker.matching.tokens import Text, Token, key_of, token_of, tokens
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
    return "Đ" if word.startswith("đ") else fold(word[:1])[:1].upper()[:1]


def stated(text: Text) -> dict[str, tuple[str, ...]]:
    """Abbreviations that a text explains: "Bảo hiểm xã hội (BHXH)"."""
    found = {}
    for place in text.no_words:
        token = text[place]
        if token.kind != "acronym" or not token.gap.endswith("("):
            continue
        letters = _letters(token.raw)
        if len(letters) > place:
            continue
        before = [t for t in text[:place] if t.raw.lower() != "và" and t.kind == "word"][-len(letters) :]
        if [initial(t.key) for t in before] == list(letters):
            found[letters] = tuple(t.raw.lower() for t in before)
    return found


@dataclass(frozen=True, kw_only=True)
class _Initials:
    """The initials of all words of all texts in one string, to look letters up in; `words[n]` is that of letter n.

    A blank (and no word) stands for what no phrase reaches over, "và" is passed over as acronyms do. `starts` is where
    each text begins.
    """

    letters: str
    words: Sequence[Token | None]
    starts: Sequence[int]

    @classmethod
    def of(cls, texts: Iterable[Sequence[Token]]) -> _Initials:
        """Read the texts."""
        words: list[Token | None] = []
        starts: list[int] = []
        for text in texts:
            starts.append(len(words))
            for token in text:
                if not token.is_word or (token.gap != " " and not _ENDS.isdisjoint(token.gap)):
                    words.append(None)
                if token.is_word and token.key != _AND:
                    words.append(token)
            words.append(None)
        letters = "".join([initial(word.key) if word else " " for word in words])
        return cls(letters=letters, words=words, starts=starts)

    def fits(self, letters: str) -> Counter[tuple[str, ...]]:
        """Phrases whose initials are the letters, with the number of texts that hold them."""
        found = set()
        place = self.letters.find(letters)
        while place >= 0:
            phrase = [token for token in self.words[place : place + len(letters)] if token]
            if FUNCTION_WORDS.isdisjoint([token.key for token in phrase]):
                found.add((bisect_right(self.starts, place), tuple(t.raw.lower() for t in phrase)))
            place = self.letters.find(letters, place + 1)
        return Counter(phrase for _, phrase in found)


def expansions(texts: Sequence[Text], own: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """For each acronym of the texts (letters only) the words it stands for, where that can be told.

    The office's own list wins over what a text states, that over common use, that over fitting initials. Two phrases
    that fit equally often leave an acronym of three letters unexplained; of a longer one the first is taken.
    """
    known = dict(COMMON)
    for text in texts:
        known |= stated(text)
    known |= _given(own)
    written = {text[place].raw for text in texts for place in text.no_words if text[place].kind == "acronym"}
    asked = {_letters(part) for acronym in written for part in (acronym, *_parts(acronym))}
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


def spelled_out(text: Text, known: Mapping[str, tuple[str, ...]]) -> Text:
    """The text with each known acronym, whole or by its parts, replaced by its words; an unknown one becomes a word."""
    if not any(text[place].kind == "acronym" for place in text.no_words):
        return text
    out: list[Token] = []
    for token in text:
        if token.kind != "acronym":
            out.append(token)
            continue
        for place, word in enumerate(_words(token.raw, known)):
            out.append(token_of(word, "short", token.gap if place == 0 else " ", token.raw))
    return Text(out)


def meanings(text: Text, known: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The acronyms of a text as written, each with the words it stands for, where these are known."""
    acronyms = [text[place].raw for place in text.no_words if text[place].kind == "acronym"]
    found = {acronym: _words(acronym, known) for acronym in acronyms}
    return {acronym: meant for acronym, meant in found.items() if len(meant) > 1}
