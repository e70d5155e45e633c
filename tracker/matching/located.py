"""A text whose tokens know the letters they come from, and where in it a mark or a document number stands."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise

from tracker.domain.link import Claim
from tracker.domain.vietnamese import words
from tracker.matching.abbreviations import is_code, spelled_out
from tracker.matching.documents import Document, documents, read_number
from tracker.matching.marks import marks
from tracker.matching.terms import telling_words, weighed
from tracker.matching.tokens import Text, Token, token_of

_ROMAN = {
    numeral: n
    for n, numeral in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"), start=1)
}

Places = frozenset[int]


@dataclass(frozen=True)
class Side:
    """One text: its tokens with the acronyms spelled out, and the characters from which each of them comes."""

    text: Text
    letters: tuple[tuple[int, int], ...]

    @classmethod
    def read(cls, text: str, plain: Iterable[Token], known: Mapping[str, tuple[str, ...]]) -> Side:
        """Find each token in the text again. One that is not written there as it was read is left out."""
        found: list[Token] = []
        letters: list[tuple[int, int]] = []
        end = 0
        whole = Text(plain)
        for place, token in enumerate(whole):
            start = text.find(token.raw, end)
            if start < 0:
                continue
            end = start + len(token.raw)
            spelled = spelled_out(Text((token,)), {} if is_code(whole, place) else known)
            found += spelled
            letters += [(start, end)] * len(spelled)
        return cls(Text(found), tuple(letters))

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """What tokens are compared by: tone keys, and numbers without the zeros in front."""
        return tuple(t.raw.lstrip("0") or "0" if t.kind == "number" else t.key for t in self.text)

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Neighbours that nothing parts."""
        return frozenset(
            pair for pair, token in zip(pairwise(self.keys), self.text[1:], strict=True) if not token.breaks
        )

    @cached_property
    def telling(self) -> frozenset[str]:
        """The words that say what it is about."""
        return telling_words(weighed(self.text))

    def without(self, places: Collection[int]) -> Text:
        """The tokens with some of them made unreadable."""
        return Text(
            token_of("_", "word", t.gap, t.acronym) if place in places else t for place, t in enumerate(self.text)
        )


def marked(side: Side, kind: str, values: Iterable[str]) -> Places:
    """The places of some marks of a kind, with the noun that stands right in front: "khóa 60"."""
    noun = tuple(words(kind))
    found: set[int] = set()
    for value in values:
        spelled = value.split(" ")
        starts = range(len(side.text) - len(spelled) + 1)
        windows = [
            range(start, start + len(spelled))
            for start in starts
            if all(_says(token, word) for token, word in zip(side.text[start:], spelled, strict=False))
        ]
        for window in _bearing(side, windows, partial(_has_mark, kind, value)):
            before = window.start - len(noun)
            is_named = before >= 0 and side.keys[before : window.start] == noun
            found.update(range(before if is_named else window.start, window.stop))
    return frozenset(found)


def _says(token: Token, word: str) -> bool:
    """Whether a token is a word of a mark, or writes its number: "05", "V" or "5/2023" for "5"."""
    if not word.isdigit():
        return word in (token.key, token.raw.lower())
    written = _ROMAN.get(token.raw) or token.raw
    return any(part.isdigit() and int(part) == int(word) for part in str(written).split("/"))


def cited(side: Side, numbered: Sequence[Document]) -> Places:
    """The places of these document numbers."""
    found: set[int] = set()
    for number in {document.words for document in numbered}:
        windows = [range(n, n + 1) for n, token in enumerate(side.text) if _number_of(token) == number]
        for window in _bearing(side, windows, partial(_has_document, number)):
            found.update(window)
    return frozenset(found)


def _has_mark(kind: str, value: str, text: Text) -> bool:
    return value in marks(text).get(kind, ())


def _has_document(number: str, text: Text) -> bool:
    return any(document.words == number for document in named_documents(text))


def named_documents(text: Text) -> tuple[Document, ...]:
    """The document numbers that a text names."""
    return documents(Claim(key=0, text=""), text)


def _number_of(token: Token) -> str:
    """The document number that a token may be, as `Document.words` has it; "" for a word."""
    read = read_number(token.raw) if token.kind in ("document", "number") else None
    return read.words if read else ""


def _bearing(side: Side, windows: Sequence[range], is_said: Callable[[Text], bool]) -> Iterator[range]:
    """Those of several stretches that say a thing by themselves: "60" of "khóa 60", not that of "60 học viên"."""
    for window in windows:
        others = {place for other in windows if other is not window for place in other} - set(window)
        if is_said(side.without(others)):
            yield window
