"""Letters that stand apart, as in letterheads and scans: "B Á O  C Á O", "bá o cá o" → "BÁO CÁO", "báo cáo".

The letters stay as they are: only blanks go, and only where one way to read them is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from tracker.reading.edits import Edit
from tracker.reading.lexicon import RUN, WORD, Lexicon, compounds
from tracker.reading.syllables import LONGEST, is_syllable, syllable_key

_APART = re.compile(r"(?<!\S)[^\W\d_](?:[ ]+[^\W\d_]){3,}(?![^\s.,:;)])")
_GAP = re.compile(r"[ ]{2,}")
_SHRED = re.compile(r"(?<!\w)(?:[^\W\d_]|[bcdđghklmnpqrstvx]{2,3})(?!\w)", re.IGNORECASE)
_FEWEST_SHREDS, _MOST_SHREDS = 3, 6  # of a word of two syllables
_LONGEST_RUN = 1_000  # letters: nobody sets a page like this


def letters_apart(text: str, lexicon: Lexicon) -> Iterator[Edit]:
    """The changes for four and more single letters in a row: the fewest syllables that they can be.

    Syllables that are known go before those that are merely possible.
    """
    for match in _APART.finditer(text):
        letters = match.group().replace(" ", "")
        if len(letters) > _LONGEST_RUN:
            continue
        read = _as_parted(match.group())
        read = read or _fewest(letters, lambda word: syllable_key(word) in lexicon.syllables)
        read = read or _fewest(letters, is_syllable)
        if read and len(read) < len(letters) and _has_one_case(letters):
            yield Edit(match.start(), match.end(), " ".join(read))


def _as_parted(text: str) -> list[str]:
    """The words of letters that one blank parts, where wider gaps part the words; [] where there are none."""
    words = [word.replace(" ", "") for word in _GAP.split(text)]
    return words if len(words) > 1 and all(map(is_syllable, words)) else []


def shreds(text: str) -> Iterator[Edit]:
    """The changes for shipped words in three or more pieces, one of them a single letter or without a vowel."""
    free_from = 0
    for run in RUN.finditer(text):
        if not _SHRED.search(run.group()):
            continue
        pieces = list(WORD.finditer(text, run.start(), run.end()))
        for at, piece in enumerate(pieces):
            if piece.start() >= free_from and (last := _whole_word(pieces[at : at + _MOST_SHREDS])):
                start, free_from = piece.start(), last.end()
                yield Edit(start, free_from, _parted(text[start:free_from].replace(" ", "")))


def _whole_word(pieces: Sequence[re.Match[str]]) -> re.Match[str] | None:
    """The last piece of the shipped word that begins with the first one; None where there is no such word."""
    letters, has_shred = "", False
    for count, piece in enumerate(pieces, start=1):
        letters += piece.group()
        has_shred = has_shred or bool(_SHRED.fullmatch(piece.group()))
        if letters.lower() not in _beginnings():
            return None
        if count >= _FEWEST_SHREDS and has_shred and letters.lower() in _whole() and _has_one_case(letters):
            return piece
    return None


@cache
def _whole() -> dict[str, int]:
    """The letters of the shipped words, with the length of their first syllable."""
    return {one + other: len(one) for one, other in compounds()}


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(word[:end] for word in _whole() for end in range(1, len(word) + 1))


def _parted(letters: str) -> str:
    end = _whole()[letters.lower()]
    return f"{letters[:end]} {letters[end:]}"


def _has_one_case(letters: str) -> bool:
    return letters.isupper() or letters[1:].islower()


def _fewest(letters: str, is_word: Callable[[str], bool]) -> list[str]:
    """The letters as the fewest words; [] where they are none, or where as few can be made in two ways."""
    best: list[tuple[int, int, int]] = [(0, 1, 0)]  # words up to here, ways to have so few, where the last one begins
    for end in range(1, len(letters) + 1):
        ways = [
            (best[start][0] + 1, best[start][1], start)
            for start in range(max(0, end - LONGEST), end)
            if best[start][1] and is_word(letters[start:end])
        ]
        fewest = min((count for count, _, _ in ways), default=0)
        least = [way for way in ways if way[0] == fewest]
        best.append((fewest, min(2, sum(number for _, number, _ in least)), least[0][2] if least else 0))
    words: list[str] = []
    end = len(letters) if best[-1][1] == 1 else 0
    while end:
        words.append(letters[best[end][2] : end])
        end = best[end][2]
    return words[::-1]
