"""Texts made for searching and sorting, so that both databases find and order Vietnamese the same way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from tracker.domain.condition import Place
from tracker.domain.vietnamese import collation_key, folded_words

MARKS = {Place.ANYWHERE: "", Place.NUMBER: "§", Place.SOURCE: "¶", Place.SUPPORT: "±"}
"""What stands before each word of a place, so that one index holds them all; no folded word has such a sign."""
_BREAK = "|"  # between two values, so that no phrase runs from one into the next


def search_text(
    *,
    text: str,
    unit: str | None,
    support: Sequence[str],
    citations: Sequence[str],
    evidence_number: str | None,
    source: str,
    field: str,
) -> str:
    """All words of a task that people search by, folded, with a blank before and behind each.

    " ban hanh ke hoach | van phong | 97 kh ubnd | §97 §kh §ubnd | ¶iii ¶4 ": what stands in a place of its own comes
    once more with the mark of that place.
    """
    supporting = [_often_folded(one) for one in support]
    numbers = [folded_words(one) for one in (*citations, evidence_number or "")]
    values = {
        Place.ANYWHERE: [folded_words(text), _often_folded(unit or ""), *supporting, *numbers],
        Place.NUMBER: numbers,
        Place.SOURCE: [_often_folded(source), _often_folded(field)],
        Place.SUPPORT: supporting,
    }
    marked = [" ".join(marked_words(words, place)) for place, ones in values.items() for words in ones if words]
    return f" {f' {_BREAK} '.join(marked)} "


def marked_words(words: Iterable[str], place: Place) -> list[str]:
    """Folded words as they stand in a search text."""
    return [MARKS[place] + word for word in words]


_often_folded = lru_cache(maxsize=1024)(folded_words)  # an office has few units and many tasks


@lru_cache(maxsize=1024)
def sort_text(name: str) -> str:
    """A text whose code-point order is that of `collation_key`: letters, then tones, then the name itself.

    U+0001 stands before every character that a name may hold, so a shorter name comes before a longer one.
    """
    letters, tones, text = collation_key(name)
    return "\x01".join(("".join(chr(max(letter, 1)) for letter in letters), "".join(map(str, tones)), text))
