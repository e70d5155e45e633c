"""Kinds of lexical retrieval compared: how often a true result is first, or among three, by likeness of words alone.

Printed by benchmarks/measure_matching.py. Without evidence, vetoes and pairing; BM25 is that of bm25s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import mean

import bm25s
from read_pairs import Pair, linked_tasks

from tracker.domain.vietnamese import one_line, words
from tracker.matching.candidates import likeness
from tracker.matching.profile import read_sides

Tokenizer = Callable[[str], list[str]]
Ranking = Callable[[Pair], list[list[int]]]
"""For each task the results, best first."""


def _pairs_too(text: str) -> list[str]:
    its = words(text)
    return [*its, *(" ".join(pair) for pair in pairwise(its))]


def _trigrams(text: str) -> list[str]:
    line = f" {one_line(text).lower()} "
    return [line[start : start + 3] for start in range(len(line) - 2)]


def _by_bm25(tokenizer: Tokenizer) -> Ranking:
    def ranked(pair: Pair) -> list[list[int]]:
        retriever = bm25s.BM25()
        retriever.index([tokenizer(claim.text) for claim in pair.results], show_progress=False)
        scores = (retriever.get_scores(tokenizer(claim.text)) for claim in pair.tasks)
        return [_best_first(list(row)) for row in scores]

    return ranked


def _by_overlap(pair: Pair) -> list[list[int]]:
    """The words in common against all words of both (Dice)."""
    results = [set(words(claim.text)) for claim in pair.results]
    found = []
    for claim in pair.tasks:
        task = set(words(claim.text))
        found.append(_best_first([2 * len(task & its) / max(1, len(task) + len(its)) for its in results]))
    return found


def _by_likeness(pair: Pair) -> list[list[int]]:
    """The matcher's own: words and pairs, stock phrases and places counting less, abbreviations spelled out."""
    sides = read_sides(pair.tasks, pair.results, own={})
    return [_best_first([likeness(task, result) for result in sides.results.profiles]) for task in sides.tasks.profiles]


def _best_first(scores: Sequence[float]) -> list[int]:
    return sorted(range(len(scores)), key=lambda place: (-scores[place], place))


RANKINGS: dict[str, Ranking] = {
    "từ chung (Dice)": _by_overlap,
    "BM25, từng tiếng": _by_bm25(words),
    "BM25, từng tiếng và cặp tiếng": _by_bm25(_pairs_too),
    "BM25, ba ký tự": _by_bm25(_trigrams),
    "độ giống của chương trình": _by_likeness,
}


def compared(pairs: Sequence[Pair]) -> list[str]:
    """One row a kind: the means over the pairs."""
    rows = ["| cách tìm | top_1 | top_3 |", "|---|---|---|"]
    for name, ranking in RANKINGS.items():
        firsts = [_found(pair, ranking(pair)) for pair in pairs]
        rows.append(f"| {name} | {mean(first for first, _ in firsts):.3f} | {mean(among for _, among in firsts):.3f} |")
    return rows


def _found(pair: Pair, ranked: Sequence[Sequence[int]]) -> tuple[float, float]:
    """The shares of the linked tasks that have a true result first, and among three."""
    linked = linked_tasks(pair)
    hits = [[(task, result) in pair.stages for result in ranked[task][:3]] for task in linked]
    return mean(hit[0] for hit in hits), mean(any(hit) for hit in hits)
