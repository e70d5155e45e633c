"""The tasks that units were given before, ready to be asked for the same one or a similar one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import log

from tracker.domain.period import Period
from tracker.domain.task import Task
from tracker.domain.unit import Unit, find_unit
from tracker.domain.vietnamese import words

_Pair = tuple[str, str]
_SIMILAR = 0.5  # of two texts' rare words: below, people share turns of phrase and no work
_AS_CLOSE = 0.8  # of the best: a unit this near to it leaves the question open


@dataclass(frozen=True, kw_only=True)
class _Given:
    """One earlier task. `weight` is what its pairs of words tell together."""

    unit: str
    period: Period
    sentence: str
    weight: float


@dataclass(frozen=True, kw_only=True)
class GivenTasks:
    """What the office did before, and how much each pair of words tells: the rarer, the more.

    A pair is two neighbouring words, since most Vietnamese words are two syllables; `places` are the tasks it is in.
    """

    tasks: Sequence[_Given]
    places: Mapping[_Pair, Sequence[int]]

    @classmethod
    def learn(cls, tasks: Sequence[Task], units: Sequence[Unit]) -> GivenTasks:
        """Learn from tasks whose unit the office still has, by whatever name."""
        names = {name: find_unit(units, name) for name in {task.unit for task in tasks if task.unit}}
        owned = [(task, unit, words(task.text)) for task in tasks if task.unit and (unit := names[task.unit])]
        places: dict[_Pair, list[int]] = defaultdict(list)
        for place, (_, _, spoken) in enumerate(owned):
            for pair in _pairs(spoken):
                places[pair].append(place)
        weights = {pair: _weight(len(found), len(owned)) for pair, found in places.items()}
        given = [
            _Given(
                unit=unit.name,
                period=task.period,
                sentence=" ".join(spoken),
                weight=sum(weights[pair] for pair in _pairs(spoken)),
            )
            for task, unit, spoken in owned
        ]
        return cls(tasks=given, places=places)

    def same(self, text: str) -> dict[str, Period]:
        """The units that had this very sentence when it was last given, with that period."""
        wanted = sentence(text)
        hits = [one for one in self.tasks if one.sentence == wanted]
        last = max((one.period.last_day for one in hits), default=None)
        return {one.unit: one.period for one in hits if one.period.last_day == last}

    def similar(self, text: str) -> dict[str, Period]:
        """The units with the most similar task, with its period; several where none is clearly nearer."""
        best: dict[str, tuple[float, date, Period]] = {}
        for place, likeness in self._likeness(text).items():
            one = self.tasks[place]
            if likeness >= _SIMILAR:
                rank = likeness, one.period.last_day, one.period
                best[one.unit] = max(best.get(one.unit, rank), rank, key=lambda ranked: ranked[:2])
        top = max((likeness for likeness, _, _ in best.values()), default=0.0)
        return {unit: period for unit, (likeness, _, period) in best.items() if likeness >= top * _AS_CLOSE}

    def _likeness(self, text: str) -> dict[int, float]:
        """How like each earlier task is, up to 1: Dice's measure over pairs of words, rare ones counting more."""
        weights = {pair: _weight(len(self.places.get(pair, ())), len(self.tasks)) for pair in _pairs(words(text))}
        shared: dict[int, float] = defaultdict(float)
        for pair, weight in weights.items():
            for place in self.places.get(pair, ()):
                shared[place] += weight
        whole = sum(weights.values())
        return {place: 2 * common / (whole + self.tasks[place].weight) for place, common in shared.items()}


def _weight(times: int, tasks: int) -> float:
    """What a pair of words tells that stands in so many of all tasks."""
    return log(1 + tasks / max(times, 1))


def sentence(text: str) -> str:
    """What two copies of one sentence have in common, marks and places of tones aside."""
    return " ".join(words(text))


def _pairs(spoken: Sequence[str]) -> frozenset[_Pair]:
    """Neighbouring words; numbers, dates and years say nothing of who does the work."""
    return frozenset(pairwise(word for word in spoken if not word[0].isdigit()))
