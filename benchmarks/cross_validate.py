"""Leave one pair of reports out: choose on the others the four numbers chosen by measuring, then measure on it.

    python benchmarks/cross_validate.py [--reports FOLDER]…

Without a folder: the pairs of this repository. Every combination of the values below is tried; of those with the best
mean F1 on the others the one nearest to the numbers in use counts. Takes a minute or two.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from statistics import mean

from measure_matching import score
from read_pairs import Pair, folders_of, read_pairs

from tracker.matching import MatchSettings, candidates
from tracker.matching.pairing import matched

MEDIUM = (0.18, 0.2, 0.22, 0.24)
SOFT = (-0.3, -0.5, -0.7)
DATE = (0.04, 0.08, 0.12)
ORDINARY = (0.5, 1.0, 1.5)
_USED = MatchSettings()
_TIE = 1e-9

Choice = tuple[float, float, float, float]


def main(arguments: Sequence[str]) -> None:
    """Print one row a pair, the mean last."""
    pairs = read_pairs(folders_of(arguments))
    print("\n".join(left_out(pairs)))


def left_out(pairs: Sequence[Pair]) -> list[str]:
    """The F1 of each pair with the numbers chosen on the others, beside that with the numbers in use."""
    table = {choice: [score(pair, settings).f1 for pair in pairs] for choice, settings in _choices()}
    used = (_USED.medium, _USED.weights.soft, _USED.weights.date, 1.0)
    rows = [
        "| bỏ ra | medium, soft, date, _ORDINARY chọn trên các cặp khác | F1 | F1 với số đang dùng |",
        "|---|---|---|---|",
    ]
    figures = []
    for place, pair in enumerate(pairs):
        choice = _best(
            {choice: [f for n, f in enumerate(found) if n != place] for choice, found in table.items()}, used
        )
        figures.append(table[choice][place])
        rows.append(f"| {pair.name} | {', '.join(map(str, choice))} | {figures[-1]:.3f} | {table[used][place]:.3f} |")
    return [*rows, f"| trung bình | | {mean(figures):.3f} | {mean(table[used]):.3f} |"]


def _choices() -> Iterator[tuple[Choice, MatchSettings]]:
    """Every combination with its settings; the worth added to each text is no setting and is put in place meanwhile."""
    before = candidates._ORDINARY
    try:
        for ordinary, medium, soft, date in product(ORDINARY, MEDIUM, SOFT, DATE):
            candidates._ORDINARY = ordinary
            matched.cache_clear()
            weights = replace(_USED.weights, soft=soft, date=date)
            yield (medium, soft, date, ordinary), replace(_USED, medium=medium, weights=weights)
    finally:
        candidates._ORDINARY = before


def _best(table: dict[Choice, list[float]], used: Choice) -> Choice:
    """The choice with the best mean; of equal ones that which changes least."""
    top = max(map(mean, table.values()))
    equal = [choice for choice, found in table.items() if mean(found) >= top - _TIE]
    return min(equal, key=lambda choice: (sum(abs(a - b) for a, b in zip(choice, used, strict=True)), choice))


if __name__ == "__main__":
    main(sys.argv[1:])
