"""The words that both sides share, as a person reads them: whole phrases, and abbreviations as they were written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from math import fsum

from tracker.domain.vietnamese import words
from tracker.matching.profile import Profile
from tracker.matching.vocabulary import FUNCTION_WORDS

_SHOWN = 3
_BEFORE_NUMBER = frozenset(words("năm tháng quý đợt khóa số lần lớp khối giai đoạn thứ ngày gói"))
_NEVER_LAST = FUNCTION_WORDS | _BEFORE_NUMBER


def phrases(task: Profile, result: Profile) -> list[str]:
    """The stretches of the task's text that the result has too, the most telling first; lone words where there is none.

    A person reads phrases: "quản lý văn bản", never the pairs of syllables that the likeness is counted by.
    """
    runs = [(run, _worth(run, task)) for run in _stretches(task, result)]
    worth = {_written(run, task): value for run, value in runs if value}
    if not worth:
        both = [n for n, key in enumerate(task.keys) if key in result.vocabulary and task.weights.get(key)]
        worth = {_written(range(place, place + 1), task): task.weights[task.keys[place]] for place in both}
    return list(islice(_longest(sorted(worth, key=lambda phrase: (-worth[phrase], phrase))), _SHOWN))


def stretch_from(task: Profile, result: Profile, place: int) -> str:
    """The words of the task from a place on, as far as the result goes on alike: "cơ sở in"."""
    end = place + 1
    while task.joined.get(end) in result.neighbours:
        end += 1
    return _written(_trimmed(range(place, end), task), task)


def _stretches(task: Profile, result: Profile) -> list[range]:
    """The places of the longest stretches of neighbours that both texts have."""
    theirs = result.neighbours
    runs: list[range] = []
    if theirs.isdisjoint(task.neighbours):
        return runs
    for place in [place for place, pair in task.joined.items() if pair in theirs]:
        if runs and runs[-1].stop == place:
            runs[-1] = range(runs[-1].start, place + 1)
        else:
            runs.append(range(place - 1, place + 1))
    return [_trimmed(run, task) for run in runs]


def _trimmed(run: range, task: Profile) -> range:
    """A stretch without function words at its ends and without the noun of a number at its end: "đợt", "tháng"."""
    start, end = run.start, run.stop
    while start < end and task.keys[start] in FUNCTION_WORDS and not task.text[start].acronym:
        start += 1
    while end > start and task.keys[end - 1] in _NEVER_LAST and not task.text[end - 1].acronym:
        end -= 1
    return range(start, end)


def _worth(run: range, task: Profile) -> float:
    """What a stretch counts in the likeness."""
    return fsum([task.weights.get(task.joined[place], 0.0) for place in run[1:]])


def _written(run: range, task: Profile) -> str:
    """A stretch as the task writes it, a whole acronym as the acronym: "Thu BHXH"."""
    tokens = task.text[run.start : run.stop]
    if not task.acronyms:
        return " ".join([token.raw for token in tokens])
    parts: list[str] = []
    for acronym, group in groupby(tokens, key=lambda token: token.acronym):
        raw = [token.raw for token in group]
        is_whole = len(raw) == len(task.acronyms.get(acronym, ()))
        parts += [acronym] if is_whole else raw
    return " ".join(parts)


def _longest(found: Sequence[str]) -> Iterator[str]:
    """The phrases without those that stand inside a more telling one."""
    return (phrase for place, phrase in enumerate(found) if not any(phrase in other for other in found[:place]))
