"""The words that both sides share, as a person reads them: whole phrases, and abbreviations as they were written."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from math import fsum

from tracker.domain.vietnamese import words
from tracker.matching.profile import Profile
from tracker.matching.tokens import WORDS, Token
from tracker.matching.vocabulary import FUNCTION_WORDS

_SHOWN = 3
_BEFORE_NUMBER = frozenset(words("năm tháng quý đợt khóa số lần lớp khối giai đoạn thứ ngày gói"))

Run = tuple[Token, ...]


def phrases(task: Profile, result: Profile) -> list[str]:
    """The stretches of the task's text that the result has too, the most telling first; lone words where there is none.

    A person reads phrases: "quản lý văn bản", never the pairs of syllables that the likeness is counted by.
    """
    worth = {_written(run, task): worth for run, worth in _stretches(task, result)}
    if not worth:
        alone = [(t,) for t in task.text if t.key in result.vocabulary and task.weights.get((t.key,))]
        worth = {_written(run, task): task.weights[run[0].key,] for run in alone}
    return _longest(sorted(worth, key=lambda phrase: (-worth[phrase], phrase)))[:_SHOWN]


def stretch_from(task: Profile, result: Profile, place: int) -> str:
    """The words of the task from a place on, as far as the result goes on alike: "cơ sở in"."""
    theirs = result.neighbours
    run = [task.text[place]]
    for before, token in pairwise(task.text[place:]):
        if token.breaks or token.kind not in WORDS or (before.key, token.key) not in theirs:
            break
        run.append(token)
    return _written(_trimmed(run), task)


def _stretches(task: Profile, result: Profile) -> list[tuple[Run, float]]:
    """The longest stretches of neighbours that both texts have, with what they count in the likeness, if they do."""
    runs: list[list[int]] = []
    for place in [place for place, pair in task.joined if pair in result.neighbours]:
        if not runs or runs[-1][-1] != place - 1:
            runs.append([place - 1])
        runs[-1].append(place)
    trimmed = [_trimmed(task.text[run[0] : run[-1] + 1]) for run in runs]
    return [(run, worth) for run in trimmed if (worth := _worth(run, task))]


def _trimmed(run: Sequence[Token]) -> Run:
    """A stretch without function words at its ends and without the noun of a number at its end: "đợt", "tháng"."""
    kept = list(run)
    while kept and kept[0].key in FUNCTION_WORDS and not kept[0].acronym:
        kept.pop(0)
    while kept and kept[-1].key in _BEFORE_NUMBER | FUNCTION_WORDS and not kept[-1].acronym:
        kept.pop()
    return tuple(kept)


def _worth(run: Run, task: Profile) -> float:
    return fsum(task.weights.get((before.key, token.key), 0.0) for before, token in pairwise(run))


def _written(run: Run, task: Profile) -> str:
    """A stretch as the task writes it, a whole acronym as the acronym: "Thu BHXH"."""
    parts: list[str] = []
    for acronym, group in groupby(run, key=lambda token: token.acronym):
        raw = [token.raw for token in group]
        is_whole = len(raw) == len(task.acronyms.get(acronym, ()))
        parts += [acronym] if is_whole else raw
    return " ".join(parts)


def _longest(found: Sequence[str]) -> list[str]:
    """The phrases without those that stand inside a more telling one."""
    return [phrase for place, phrase in enumerate(found) if not any(phrase in other for other in found[:place])]
