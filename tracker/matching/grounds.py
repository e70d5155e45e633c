"""One piece of evidence for a pair of task and result, or against it, before anybody asks for its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from tracker.domain.link import Reason

_RULED_OUT = -1.0  # the weight of a ground from which on it rules a pair out


class Ground(NamedTuple):
    """What a pair is judged by: a positive weight speaks for it, a negative one against it.

    `say` puts it into words: a month has thousands of grounds, and a person reads those of a few pairs.
    """

    name: str
    weight: float
    say: Callable[[], str]

    def reason(self) -> Reason:
        """The ground in words."""
        return Reason(name=self.name, words=self.say(), weight=self.weight)


def rules_out(grounds: Iterable[Ground]) -> bool:
    """Whether one of the grounds is so heavy that nothing can speak for the pair any more."""
    return any(ground.weight <= _RULED_OUT for ground in grounds)


def heaviest(grounds: Sequence[Ground], count: int) -> Sequence[Ground]:
    """The grounds that weigh most, `count` at most; of those that weigh the same the first by the alphabet."""
    if len(grounds) < 2:  # noqa: PLR2004  nothing to put in order, so that nothing need be put into words
        return grounds
    return sorted(grounds, key=lambda ground: (-ground.weight, ground.say()))[:count]
