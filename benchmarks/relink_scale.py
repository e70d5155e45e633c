"""Linking many years at once: the five nearest of 50,000 results for each of 50,000 tasks, beside BM25 from a library.

    python benchmarks/relink_scale.py [COUNT]

Texts are made up (benchmarks/made_up.py; the same seed, the same texts). Printed are seconds of the way from texts to
hits (all, and of the processor, which count two cores twice), by how much memory grew, and two recalls:
- exhaustive: for a sample of 500 tasks every one of all results is weighed with every word by the same likeness; the
  share of the five best by that which are among the five retrieved (a tie with the fifth counts as found);
- source: how often the result that was made from a task comes first or among the five, over the tasks with exactly
  one such result. This one can be asked of any method.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from random import Random
from resource import RUSAGE_SELF, getrusage
from time import perf_counter, process_time

import bm25s
import numpy as np
from made_up import MadeUp, made_up

from tracker.matching import MatchSettings, retrieve
from tracker.matching.products import matrix
from tracker.matching.retrieval import Search, read_search

COUNT = 50_000
TOP = 5
SAMPLE = 500
_NEAR = 1e-5  # likenesses closer than this are a tie

Found = Sequence[Sequence[int]]


def main(count: int) -> None:
    """Print one line a method."""
    made = made_up(count, count)
    tasks, results = ([claim.text for claim in side] for side in (made.tasks, made.results))
    print(f"{count} tasks × {count} results, {np.mean([len(t.split()) for t in tasks]):.0f} words a task")
    found = _timed(
        "retrieve", made, lambda: [[place for place, _ in row] for row in retrieve(tasks, results, count=TOP)]
    )
    _timed("bm25s", made, lambda: by_bm25s(tasks, results))
    print(f"retrieve, exhaustive {exhaustive_recall(read_search(tasks, results, MatchSettings()), found):.4f}")


def _timed(name: str, made: MadeUp, step: Callable[[], Found]) -> Found:
    start, worked, before = perf_counter(), process_time(), _megabytes()
    found = step()
    took, work, grown = perf_counter() - start, process_time() - worked, _megabytes() - before
    print(f"{name:<10} {took:6.1f} s ({work:.1f} s of processor), +{grown:.0f} MB, {_source(made, found)}")
    return found


def exhaustive_recall(search: Search, found: Found) -> float:
    """The share of the truly nearest texts that were found, for a sample: every pair is weighed by every term."""
    sample = Random(1).sample(range(len(found)), min(SAMPLE, len(found)))
    columns = len(search.is_common)
    asked, searched = matrix(search.asked, columns), matrix(search.searched, columns)
    hits = wanted = 0
    for place in sample:
        like = np.asarray((searched @ asked[place].T).todense()).ravel()
        least = np.sort(like)[-TOP]
        wanted += TOP
        hits += sum(like[other] >= least - _NEAR for other in found[place])
    return hits / wanted


def by_bm25s(tasks: Sequence[str], results: Sequence[str]) -> Found:
    """The library's own tokens (words of two letters and more, no stop words) and its numpy search."""
    retriever = bm25s.BM25()
    retriever.index(bm25s.tokenize(results, stopwords=None, show_progress=False), show_progress=False)
    places, _ = retriever.retrieve(
        bm25s.tokenize(tasks, stopwords=None, show_progress=False), k=TOP, n_threads=2, show_progress=False
    )
    return places


def _source(made: MadeUp, found: Found) -> str:
    """How many of the results made from a task are first and among the five, where a task has just one."""
    of_task: dict[int, list[int]] = {}
    for result, task in enumerate(made.source):
        of_task.setdefault(task, []).append(result)
    single = {task: its[0] for task, its in of_task.items() if task >= 0 and len(its) == 1}
    first = sum(bool(len(found[task])) and found[task][0] == result for task, result in single.items())
    among = sum(result in found[task] for task, result in single.items())
    return f"source first {first / len(single):.3f}, among {TOP} {among / len(single):.3f}"


def _megabytes() -> float:
    """The most memory that this process has held so far."""
    return getrusage(RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)
