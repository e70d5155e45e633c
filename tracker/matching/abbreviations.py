"""What abbreviations stand for: said by the office, by the texts themselves, by common use, or by fitting initials."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

from tracker.matching.acronyms import COMMON, SEVERAL
from tracker.matching.tokens import Text, Token, initial, key_of, token_of, tokens
from tracker.matching.vocabulary import FUNCTION_WORDS

_UNSURE = SEVERAL.keys() - COMMON.keys()  # what they mean alone they need not mean as a part of another
_SHORTEST = 3  # two letters fit by chance too often; such ones must be known


def _letters(acronym: str) -> str:
    """The letters by which an acronym is looked up: "LĐ-TB&XH" → LĐTBXH, "NGƯT" → NGUT, as `initial` gives them."""
    return acronym.replace("&", "").replace("-", "").replace("Ư", "U")


def stated(text: Text) -> dict[str, tuple[str, ...]]:
    """Abbreviations that a text explains: "Bảo hiểm xã hội (BHXH)"."""
    found = {}
    for place in text.acronyms:
        token = text[place]
        if not token.gap.endswith("("):
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
    """The initials of all words of all texts in one string, to look letters up in, and where in it each text begins."""

    texts: Sequence[Text]
    letters: str
    starts: Sequence[int]

    @classmethod
    def of(cls, texts: Sequence[Text]) -> _Initials:
        """Read the texts."""
        letters = [text.initials for text in texts]
        return cls(texts=texts, letters="".join(letters), starts=[0, *accumulate(map(len, letters))])

    def fits(self, letters: str) -> Counter[tuple[str, ...]]:
        """Phrases whose initials are the letters, with the number of texts that hold them."""
        found = set()
        place = self.letters.find(letters)
        while place >= 0:
            number = bisect_right(self.starts, place) - 1
            phrase = self._words(number, place - self.starts[number])[: len(letters)]
            if FUNCTION_WORDS.isdisjoint([token.key for token in phrase]):
                found.add((number, tuple(token.raw.lower() for token in phrase)))
            place = self.letters.find(letters, place + 1)
        return Counter(phrase for _, phrase in found)

    def _words(self, number: int, place: int) -> list[Token]:
        """The words of a text whose initials stand behind so many others."""
        text = self.texts[number]
        ends = accumulate(len(token.initials) for token in text)
        return [token for token, end in zip(text, ends, strict=True) if end > place and token.initials.strip()]


def expansions(texts: Sequence[Text], own: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """For each acronym of the texts (letters only) the words it stands for, where that can be told.

    The office's own list wins over what a text states, that over common use, that over fitting initials; common use
    gives way where `_said_otherwise` and `_meant_here`. Two phrases that fit equally often leave an acronym of three
    letters unexplained; of a longer one the first is taken.
    """
    told: dict[str, tuple[str, ...]] = {}
    for text in texts:
        told |= stated(text)
    told |= _given(own)
    known = COMMON | told
    written = {text[place].raw for text in texts for place in text.acronyms}
    asked = {_letters(part) for acronym in written for part in (acronym, *_parts(acronym))}
    known |= _said_otherwise(texts, sorted(asked & COMMON.keys() - told.keys()))
    known |= _meant_here(texts, sorted(asked & SEVERAL.keys() - told.keys()))
    unknown = sorted(letters for letters in asked - set(known) if len(letters) >= _SHORTEST)
    initials = _Initials.of([spelled_out(text, known) for text in texts] if unknown else ())
    for letters in unknown:
        fits = sorted(initials.fits(letters).items(), key=lambda item: (-item[1], item[0]))
        clear = len(fits) == 1 or (len(fits) > 1 and (fits[0][1] > fits[1][1] or len(letters) > _SHORTEST))
        if clear:
            known[letters] = fits[0][0]
    return known


def _said_otherwise(texts: Sequence[Text], common: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Acronyms in common use whose common words stand nowhere in the texts, while others that fit clearly do.

    "TNTT" is "thu nhập tăng thêm" where a plan speaks of that and of no "tai nạn thương tích".
    """
    found = {}
    long = [letters for letters in common if len(letters) > _SHORTEST]
    initials = _Initials.of(texts if long else ())
    for letters in long:
        fits = initials.fits(letters)
        most = fits.most_common(2)
        is_clear = len(most) == 1 or (len(most) > 1 and most[0][1] > most[1][1])
        if is_clear and COMMON[letters] not in fits:
            found[letters] = most[0][0]
    return found


def _meant_here(texts: Sequence[Text], asked: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Acronyms of several meanings by the one that most of the texts write out; common use wins where it is written."""
    found = {}
    for letters in asked:
        if letters in COMMON and _number_saying(COMMON[letters], texts):
            continue
        said = sorted([(_number_saying(meant, texts), meant) for meant in SEVERAL[letters]], reverse=True)
        if said[0][0] > max([number for number, _ in said[1:]], default=0):
            found[letters] = said[0][1]
    return found


def _number_saying(phrase: Iterable[str], texts: Iterable[Text]) -> int:
    """How many texts write a phrase out."""
    keys = [key_of(word) for word in phrase]
    spoken = f" {' '.join(keys)} "
    return sum(spoken in f" {' '.join(text.keys)} " for text in texts if text.vocabulary.issuperset(keys))


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
    meant = [(part,) if part in _UNSURE else known.get(part, (part,)) for part in _parts(acronym)]
    return tuple(chain.from_iterable(meant))


def spelled_out(text: Text, known: Mapping[str, tuple[str, ...]]) -> Text:
    """The text with each known acronym, whole or by its parts, replaced by its words; an unknown one becomes a word."""
    if not text.acronyms:
        return text
    out: list[Token] = []
    start = 0
    for place in text.acronyms:
        token = text[place]
        meant = (token.raw,) if is_code(text, place) else _words(token.raw, known)
        gaps = (token.gap, *(len(meant) - 1) * (" ",))
        out += text[start:place]
        out += [token_of(word, "short", gap, token.raw) for word, gap in zip(meant, gaps, strict=True)]
        start = place + 1
    return Text((*out, *text[start:]))


def is_code(text: Text, place: int) -> bool:
    """Whether an acronym of several meanings is the code of a numbered thing: "ĐT.924" is a road."""
    is_numbered = place + 1 < len(text) and text[place + 1].kind == "number"
    return is_numbered and text[place].raw in _UNSURE


def meanings(text: Text, known: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The acronyms of a text as written, each with the words it stands for, where these are known."""
    if not text.acronyms:
        return {}
    written = [text[place].raw for place in text.acronyms if not is_code(text, place)]
    found = {acronym: _words(acronym, known) for acronym in written}
    return {acronym: meant for acronym, meant in found.items() if len(meant) > 1}
