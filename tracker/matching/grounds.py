"""One piece of evidence for a pair of task and result, or against it, before anybody asks for its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from tracker.domain.link import Reason


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


def heaviest(grounds: Sequence[Ground], count: int) -> Sequence[Ground]:
    """The grounds that weigh most, `count` at most; of those that weigh the same the first by the alphabet."""
    if len(grounds) < 2:  # noqa: PLR2004  nothing to put in order, so that nothing need be put into words
        return grounds
    return sorted(grounds, key=lambda ground: (-ground.weight, ground.say()))[:count]
