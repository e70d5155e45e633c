"""Vietnamese text: one normal form at every border, folded keys for comparing, and the order of the alphabet.

Why by hand: NFD does not take đ apart, SQLite folds none of Đ, Ạ, Ữ, and Python sorts Đ after Z.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}  # grave, acute, tilde, hook above, dot below
_TONE_ORDER = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}  # the order of dictionaries
_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_ORDER = {letter: place for place, letter in enumerate(_ALPHABET, start=1)}
_BLANKS = dict.fromkeys(
    map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"), " "
)
_INVISIBLE = dict.fromkeys(  # among them the marks that turn the direction of writing round
    (0x00AD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF)
)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000))  # halves of characters, which nothing can store or print
_CONTROL = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"}
_LONGEST_WORD = 100  # letters: databases limit what an index takes, and no word is longer
_CLEANING = _BLANKS | _INVISIBLE | _SURROGATES | _CONTROL | {ord("Ð"): "Đ", 0x2011: "-"}


def clean(text: str) -> str:
    """Text as it may enter the program: NFC, plain blanks, no control, escape or invisible characters.

    Tabs and line ends stay. Ð (U+00D0, eth) is what some fonts type for Đ.
    """
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable() and "Ð" not in composed and "\u2011" not in composed:
        return composed  # all else that is to be cleaned cannot be printed: most texts hold nothing of it
    return unicodedata.normalize("NFC", composed.translate(_CLEANING))


def one_line(text: str) -> str:
    """Clean text with every run of white space made one blank."""
    return " ".join(clean(text).split())


def fold(text: str) -> str:
    """Lower case without any mark: what people type into a search. "Đường điện" → "duong dien"."""
    if text.isascii() and text.isprintable():
        return text.lower()
    return clean(text).lower().translate(_BARE)


def folded_words(text: str) -> list[str]:
    """The words of a text as people search for them: runs of letters and digits, folded. "97/KH-UBND" has three."""
    return [word[:_LONGEST_WORD] for word in fold(text).translate(_SPACED).split()]


class _Table(dict[int, str]):
    """What `str.translate` asks: each character is worked out when it is first met, for texts use few hundred."""

    def __init__(self, turned: Callable[[str], str]) -> None:
        super().__init__()
        self._turned = turned

    def __missing__(self, code: int) -> str:
        self[code] = self._turned(chr(code))
        return self[code]


def _bare(char: str) -> str:
    return (
        "d" if char == "đ" else "".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c))
    )


_BARE = _Table(_bare)
_SPACED = _Table(lambda char: char if char.isalnum() else " ")


def glued(text: str) -> str:
    """What all spellings of a short name have in common: "Quá hạn", "qua_han" and "quáhạn" are "quahan"."""
    return "".join(folded_words(text))


def tone_key(text: str) -> str:
    """Lower case with each syllable's tone moved to its end, so that hoà = hòa and uỷ = ủy, but ma ≠ mà."""
    small = clean(text).lower()
    return _tone_last(small) if small.isalpha() else re.sub(r"\w+", lambda match: _tone_last(match.group()), small)


def words(text: str) -> list[str]:
    """The words of a text as tone keys: what two texts are compared by."""
    return [_tone_last(word) for word in re.findall(r"[^\W_]+", clean(text).lower())]


@lru_cache(maxsize=50_000)  # all reports together use a few thousand syllables
def _tone_last(word: str) -> str:
    """A word with its tones behind its letters, which need not stand where they were typed."""
    return word.translate(_TONELESS) + word.translate(_TONE)


def _tone(char: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", char) if c in _TONES)


def _toneless(char: str) -> str:
    return unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", char) if c not in _TONES))


_TONE, _TONELESS = _Table(_tone), _Table(_toneless)


def collation_key(text: str) -> tuple[tuple[int, ...], tuple[int, ...], str]:
    """Sort key by the Vietnamese alphabet: a ă â … d đ … o ô ơ … u ư; letters first, then tones.

    Characters outside the alphabet keep their code order: blanks and digits before letters, others after.
    """
    letters: list[int] = []
    tones: list[int] = []
    for char in clean(text).lower():
        parts = unicodedata.normalize("NFD", char)
        tones.append(next((_TONE_ORDER[c] for c in parts if c in _TONE_ORDER), 0))
        letter = unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONES))
        letters.append(_LETTER_ORDER.get(letter, -1) + 1000 if letter in _LETTER_ORDER else ord(letter[:1] or "\0"))
    return tuple(letters), tuple(tones), text
