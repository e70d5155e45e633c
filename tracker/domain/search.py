"""Finding results by words, as a person types them: without marks, in any order."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.domain.link import Result
from tracker.domain.vietnamese import fold


def found_results(results: Iterable[Result], typed: str) -> tuple[Result, ...]:
    """The results in which every typed word occurs, best first; all of them where nothing is typed.

    Best is where the words stand as typed, then where they are whole words of the text; else the report's order holds.
    """
    wanted = fold(typed).split()
    ranked = []
    for place, result in enumerate(results):
        text = " ".join(fold(result.text).split())
        everything = "\n".join((text, fold(result.field), *map(fold, result.citations)))
        if all(word in everything for word in wanted):
            ranked.append((_rank(text, wanted), place, result))
    return tuple(result for _, _, result in sorted(ranked, key=lambda one: one[:2]))


def _rank(text: str, wanted: list[str]) -> tuple[bool, int]:
    """The lower the better: not found as typed, then how many words are only parts of words."""
    whole = set("".join(c if c.isalnum() else " " for c in text).split())
    return " ".join(wanted) not in text, sum(word not in whole for word in wanted)
