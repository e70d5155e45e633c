"""Syllables that a scanner has misread, where the word they belong to says what they are: "Bru chính" → "Bưu chính".

A syllable that Vietnamese cannot have ("Bru", "nghiêp") may have lost or changed any mark, or one letter for another
that looks like it; its neighbours must make a word with exactly one such reading, shipped or of the document itself. A
syllable that is possible ("chuyên đổi") may only have lost one mark or changed its tone, must come to a shipped word,
and must not belong to another. Names (two capitals in a row) stay, and so does whatever has two readings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache, partial

from tracker.domain.vietnamese import fold
from tracker.reading.compounds import BEFORE_NUMBERS, FREE_WORDS
from tracker.reading.edits import Edit, Rule, matched
from tracker.reading.lexicon import RUN, Lexicon, known, shipped_around
from tracker.reading.syllables import TONES, is_syllable, syllable_key

Words = tuple[str, str]
"""Two neighbouring words as they are written."""

# What a scanner prints for what stands there.
_LETTERS = (
    "r ư, u ư, rn m, in m, ni m, li h, ii u, ll u, cl d, l i, i l, l t, t l, n u, u n, c e, e c, f t, j i, h b, b h, "
    "ri n, ñ n, ö ô, ü ư, õ ô, vv w"
)
_TONES = frozenset(TONES) - {""}
_OWN_WORD = 2  # times: what a document says oftener, and oftener than the other reading, is its own word
_THERE = {seen: meant for meant, listed in BEFORE_NUMBERS.items() for seen in listed.split()}
_IN_FRONT = re.compile(
    rf"(?<![^\W_])(?:(?P<year>{BEFORE_NUMBERS['năm'].replace(' ', '|')})(?=\s?(?:19|20)\d\d(?!\d))"
    rf"|(?P<day>{'|'.join(set(_THERE) - set(BEFORE_NUMBERS['năm'].split()))})(?=\s?\d{{1,2}}(?!\d)))",
    re.IGNORECASE,
)


def in_front_of_numbers(text: str) -> Iterator[Edit]:
    """The changes for "ngảy 15", "thảng 11", "nãm 2022"."""
    return matched(_IN_FRONT, text, lambda match: _cased(_THERE[match.group().lower()], match.group()))


def in_words(lexicon: Lexicon) -> Rule:
    """The rule for misread syllables of words of two syllables."""
    reading = lru_cache(maxsize=50_000)(partial(_meant, lexicon=lexicon))

    def changes(text: str) -> Iterator[Edit]:
        for run in RUN.finditer(text):
            words = ["", *run.group().split(" "), ""]
            end, free_from = run.start(), run.start()
            for left, one, other, right in zip(words, words[1:], words[2:], words[3:], strict=False):
                start, end = end, end + len(one) + 1
                if start < free_from or _is_settled(one, other):
                    continue
                if meant := reading(left, one, other, right):
                    free_from = end + len(other)
                    yield Edit(start, free_from, " ".join(meant))

    return changes


@lru_cache(maxsize=50_000)
def _is_settled(one: str, other: str) -> bool:
    """Whether two neighbours are right or cannot be judged, whatever the document says and wherever they stand."""
    keys = syllable_key(one), syllable_key(other)
    if keys in known() or not _is_one_word(one, other):
        return True
    possible = is_syllable(one), is_syllable(other)
    return not any(possible) or (all(possible) and not _without_marks(one, other))


def _is_one_word(one: str, other: str) -> bool:
    """Whether two neighbours are written as one word would be; two capitals in a row begin names."""
    if one.isupper() and len(one) > 1:
        return other.isupper()
    return one[1:] == one[1:].lower() and other.islower()


def _meant(left: str, one: str, other: str, right: str, *, lexicon: Lexicon) -> Words | None:
    """The two words in the middle as they must have been; None where nothing is certain."""
    if not is_syllable(one):
        meant = _impossible(left, one, other, lexicon)
        return (meant, other) if meant else None
    if not is_syllable(other):
        meant = _impossible(one, other, right, lexicon)
        return (one, meant) if meant and syllable_key(meant) in lexicon.behind.get(syllable_key(one), {}) else None
    return _possible(left, one, other, right, lexicon)


def _impossible(left: str, seen: str, right: str, lexicon: Lexicon) -> str | None:
    """The only reading of a syllable that cannot be, by either neighbour."""
    behind = lexicon.behind.get(syllable_key(left), {}) if left and _is_one_word(left, seen) else {}
    before = lexicon.before.get(syllable_key(right), {}) if right and _is_one_word(seen, right) else {}
    sure = {key: word for key, word in (*behind.items(), *before.items()) if _may_be_read(seen, key)}
    return _cased(next(iter(sure.values())), seen) if len(sure) == 1 else None


def _may_be_read(seen: str, key: str) -> bool:
    return fold(seen) == fold(key) or key in _variants(seen.lower())


@lru_cache(maxsize=10_000)
def _variants(seen: str) -> frozenset[str]:
    """The keys of the syllables that a word may be if one of its letters has been taken for another."""
    swaps = (swap.split() for swap in _LETTERS.split(","))
    read = (
        seen[:at] + meant + seen[at + len(printed) :]
        for printed, meant in swaps
        for at in range(len(seen))
        if seen.startswith(printed, at)
    )
    return frozenset(syllable_key(word) for word in read if is_syllable(word))


def _possible(left: str, one: str, other: str, right: str, lexicon: Lexicon) -> Words | None:
    """The only shipped word that the two may be where one of them has lost a mark and belongs to no other word."""
    keys = syllable_key(one), syllable_key(other)
    if (left and (syllable_key(left), keys[0]) in known()) or (right and (keys[1], syllable_key(right)) in known()):
        return None
    found = _without_marks(one, other)
    if len(found) != 1:
        return None
    first, second = found[0]
    said, said_so = lexicon.said.get(keys, 0), lexicon.said.get((syllable_key(first), syllable_key(second)), 0)
    if (said > _OWN_WORD and said > said_so) or (one.isupper() and len(one) > 1 and not said_so):
        return None
    return _cased(first, one), _cased(second, other)


@lru_cache(maxsize=50_000)
def _without_marks(one: str, other: str) -> tuple[Words, ...]:
    """The shipped words that two possible syllables may be where one of them has lost a mark."""
    first, second = syllable_key(one), syllable_key(other)
    before, behind = shipped_around()
    return (
        *((word, other) for key, word in before.get(second, {}).items() if _has_lost_mark(first, key)),
        *((one, word) for key, word in behind.get(first, {}).items() if _has_lost_mark(second, key)),
    )


def _has_lost_mark(seen: str, meant: str) -> bool:
    """Whether two keys differ in the tone alone, or in one letter that has lost its hat, horn or bar."""
    if seen in _free_words() or seen == meant:
        return False
    (letters, tone), (whole, right_tone) = _parted(seen), _parted(meant)
    if letters == whole:
        return right_tone != ""
    lost = [(bare, letter) for bare, letter in zip(letters, whole, strict=False) if bare != letter]
    return tone == right_tone and len(letters) == len(whole) and len(lost) == 1 and lost[0][0] == fold(lost[0][1])


def _parted(key: str) -> tuple[str, str]:
    return (key[:-1], key[-1]) if key[-1:] in _TONES else (key, "")


@cache
def _free_words() -> frozenset[str]:
    return frozenset(map(syllable_key, FREE_WORDS.split()))


def _cased(meant: str, seen: str) -> str:
    if seen.isupper() and len(seen) > 1:
        return meant.upper()
    return meant[:1].upper() + meant[1:].lower() if seen[:1].isupper() else meant.lower()
