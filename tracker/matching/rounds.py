"""Rounds, courses and classes in lists: "khóa 13, khóa 14" and "khóa 12, khóa 13" share one, and are two works."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import partial

from tracker.domain.vietnamese import words
from tracker.matching.grounds import Ground
from tracker.matching.marks import shown_marks
from tracker.matching.profile import Profile
from tracker.matching.settings import Weights
from tracker.matching.tokens import Text
from tracker.matching.vocabulary import FUNCTION_WORDS

_ROUNDS = frozenset(("khóa", "đợt", "lớp", "kỳ thứ", "học kỳ", "giai đoạn", "vòng", "lần", "phiên", "năm học"))
_LONGEST = 2  # words of the noun of a round
_NO_NOUNS = FUNCTION_WORDS | frozenset(words("các lớp học viên tuyển sinh thứ số"))


def other_rounds(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Each names a round that the other lacks, though they share one; beside one noun the rounds say it surely.

    "cao đẳng khóa 13, trung cấp khóa 14" and "cao đẳng khóa 12, trung cấp khóa 13" are two works.
    """
    found = []
    for kind in sorted(task.marks.keys() & result.marks.keys() & _ROUNDS):
        mine, theirs = task.marks[kind], result.marks[kind]
        if mine & theirs and mine - theirs and theirs - mine:
            is_sure = _differ_by_noun(task.text, result.text, kind, mine | theirs)
            said = (kind, shown_marks(mine, task.text), shown_marks(theirs, result.text))
            found.append(
                Ground("mark", weights.hard if is_sure else weights.soft, partial("khác {}: {} ≠ {}".format, *said))
            )
    return found


def is_round_at(profile: Profile, place: int) -> bool:
    """Whether a round stands at a place, which marks are to judge: "khóa 13", "K13", "nhiệm kỳ 2030-2035"."""
    behind = profile.text[place + 1 : place + 1 + _LONGEST]
    number = next((token.raw.lstrip("0") for token in behind if token.kind == "number"), "")
    return bool(number) and any(number in value.split(" ") for _, value in profile.named)


def _differ_by_noun(task: Text, result: Text, kind: str, numbers: Collection[str]) -> bool:
    """Whether a noun stands in front of the rounds of both, and shares none of them."""
    mine, theirs = (_by_noun(text, kind, numbers) for text in (task, result))
    return any(mine[noun].isdisjoint(theirs[noun]) for noun in mine.keys() & theirs.keys())


def _by_noun(text: Text, kind: str, numbers: Collection[str]) -> Mapping[str, set[str]]:
    """The rounds behind each noun: "cao đẳng khóa 13, 14" → {"đẳng": {"13", "14"}}; a code may stand for the kind."""
    found: dict[str, set[str]] = defaultdict(set)
    noun, length = "", len(kind.split(" "))
    for place in [place for place in text.no_words if text[place].raw.lstrip("0") in numbers]:
        before = place - 1 - (1 if text[place].gap != " " else length)  # "K13" is one word and a number
        is_joined = before >= 0 and text[before].is_word and not any(t.breaks for t in text[before + 1 : place])
        if is_joined and text[before].key not in _NO_NOUNS:
            noun = text[before].key
        if noun:
            found[noun].add(text[place].raw.lstrip("0"))
    return found
