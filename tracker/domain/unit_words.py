"""What a unit is known by in running text: the phrases of its name, and the letters it signs documents with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tracker.domain.unit import Unit
from tracker.domain.vietnamese import fold, words

Phrase = tuple[str, ...]
"""Words that stand side by side, as tone keys."""

_KINDS = tuple(
    tuple(words(kind))
    for kind in ("phòng", "p", "trung tâm", "tt", "chi cục", "văn phòng", "vp", "ban", "bộ phận", "đơn vị")
)
_SAID_OF_ALL = {tuple(words(phrase)) for phrase in ("kế hoạch", "tổng hợp", "nhiệm vụ", "công tác", "quản lý")}
_BETWEEN = str.maketrans(dict.fromkeys("–—-,;&/()+", "|"))
_SHORTEST_WORD = 4  # letters: "CNTT" and "thuế" say enough alone, "TT" does not


def phrases(unit: Unit) -> frozenset[Phrase]:
    """The distinctive phrases of its names: "Phòng Bưu chính – Viễn thông" has "bưu chính" and "viễn thông"."""
    parts = (part for name in unit.names for part in _parts(name))
    return frozenset(part for part in parts if _is_distinctive(part))


def _parts(name: str) -> Iterator[Phrase]:
    pieces = [piece for part in name.translate(_BETWEEN).split("|") for piece in f" {part} ".split(" và ")]
    first, *others = pieces
    yield _without_kind(tuple(words(first)))
    yield from (tuple(words(piece)) for piece in others)


def _without_kind(name: Phrase) -> Phrase:
    """The name without "Phòng" or "Trung tâm" in front; what is nothing else ("Văn phòng") stays whole."""
    return next((name[len(kind) :] for kind in _KINDS if name[: len(kind)] == kind and len(name) > len(kind)), name)


def _is_distinctive(phrase: Phrase) -> bool:
    return phrase not in _SAID_OF_ALL and (len(phrase) > 1 or any(len(word) >= _SHORTEST_WORD for word in phrase))


def named_in(text: str, known: Mapping[str, Iterable[Phrase]]) -> dict[str, Phrase]:
    """Who is named in a text by one of their phrases, with the first of them.

    The longer phrase wins where one stands inside another ("công nghệ thông tin" over "thông tin"), and so does
    who is named by everything that names the other, and by more.
    """
    spoken = words(text)
    spans = {name: {span for phrase in own for span in _spans(spoken, phrase)} for name, own in known.items()}
    every = set().union(*spans.values())
    whole = {span for span in every if not any(_is_inside(span, other) for other in every)}
    left = {name: own & whole for name, own in spans.items() if own & whole}
    return {
        name: tuple(spoken[slice(*min(own))]) for name, own in left.items() if not any(own < o for o in left.values())
    }


def _spans(spoken: Sequence[str], phrase: Phrase) -> Iterator[tuple[int, int]]:
    size = len(phrase)
    return ((at, at + size) for at in range(len(spoken) - size + 1) if tuple(spoken[at : at + size]) == phrase)


def _is_inside(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span != other and other[0] <= span[0] and span[1] <= other[1]


def signs(unit: Unit) -> frozenset[str]:
    """The letters that stand for it in a document number, folded: "Thanh tra" signs "tt" or "ttra"."""
    return frozenset(sign for name in unit.names for sign in _signs(name) if len(sign) > 1)


def _signs(name: str) -> Iterator[str]:
    spoken = _spoken(name)
    for kept in (spoken, spoken[-len(_without_kind(tuple(words(name)))) :]):
        yield initials(" ".join(kept))
        yield initials(" ".join(kept[:-1])) + fold(kept[-1]) if kept else ""


def initials(name: str) -> str:
    """The first letters of a name, folded; what is written in capitals stays whole: "Sở TT&TT" is "stttt"."""
    return "".join(fold(word if word.isupper() else word[0]) for word in _spoken(name) if fold(word) != "va")


def _spoken(name: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in name).split()
