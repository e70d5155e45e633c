"""Measure the matcher on pairs of reports with known links, and what each kind of evidence is worth.

    python benchmarks/measure_matching.py [--reports FOLDER]…

Each folder holds `*.links.json` with the answer files that it names beside it. Without a folder: the pairs of this
repository. Prints three tables in Markdown (the figures of each pair, each kind of evidence left out, kinds of lexical
retrieval); docs/doi-chieu-so-lieu.md explains the columns, benchmarks/cross_validate.py leaves one pair out.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from statistics import mean

from lexical import compared
from read_pairs import Keys, Pair, folders_of, linked_tasks, read_pairs

from tracker.domain.link import Confidence, Matching
from tracker.matching import MatchSettings, Weights, suggest

_KINDS = {
    "document": "số văn bản",
    "words": "từ chung",
    "mark": "đợt, kỳ, nơi",
    "title": "tên trong ngoặc kép",
    "name": "tên riêng",
    "figure": "con số",
    "date": "ngày",
    "topic": "cùng chuyện",
    "abbreviation": "chữ viết tắt",
    "field": "mục",
    "order": "thứ tự trong báo cáo",
    "hard": "loại hẳn (khác đợt, khóa, số …)",
    "soft": "trừ điểm (khác đối tượng …)",
}


@dataclass(frozen=True, kw_only=True)
class Score:
    """How well the offered links agree with the clerk's, for one pair or in the mean; `false_friends` is a number."""

    precision: float
    recall: float
    f1: float
    strong_precision: float
    strong_share: float
    stage: float
    top_1: float
    top_3: float
    unreported_f1: float
    false_friends: float


def score(pair: Pair, settings: MatchSettings) -> Score:
    """Match a pair and compare."""
    found = suggest(pair.tasks, pair.results, settings)
    offered = {(s.task, s.result): s for s in found.suggestions if s.confidence is not Confidence.LOW}
    strong = [keys for keys, s in offered.items() if s.confidence is Confidence.STRONG]
    hits = offered.keys() & pair.stages.keys()
    linked = set(linked_tasks(pair))
    return Score(
        precision=_share(len(hits), len(offered)),
        recall=_share(len(hits), len(pair.stages)),
        f1=_share(2 * len(hits), len(offered) + len(pair.stages)),
        strong_precision=_share(sum(keys in pair.stages for keys in strong), len(strong)),
        strong_share=_share(len(pair.stages.keys() & set(strong)), len(pair.stages)),
        stage=_share(sum(offered[keys].stage.value == pair.stages[keys] for keys in hits), len(hits)),
        top_1=_share(_found_among_first(found, pair, 1), len(linked)),
        top_3=_share(_found_among_first(found, pair, 3), len(linked)),
        unreported_f1=_unreported_f1(found, {task.key for task in pair.tasks} - linked),
        false_friends=len(offered.keys() & pair.false_friends),
    )


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 1.0


def _found_among_first(found: Matching, pair: Pair, count: int) -> int:
    """How many linked tasks have a true result among their first suggestions."""
    ranked: dict[int, list[Keys]] = defaultdict(list)
    for one in found.suggestions:
        ranked[one.task].append((one.task, one.result))
    return sum(any(keys in pair.stages for keys in ranked[task][:count]) for task in linked_tasks(pair))


def _unreported_f1(found: Matching, unreported: set[int]) -> float:
    right = len(unreported & set(found.unreported))
    return _share(2 * right, len(unreported) + len(found.unreported))


def mean_score(scores: Sequence[Score]) -> Score:
    """The mean of every figure."""
    return Score(**{field.name: mean(getattr(one, field.name) for one in scores) for field in fields(Score)})


def measured(pairs: Sequence[Pair], settings: MatchSettings) -> list[str]:
    """One row a pair, the mean last."""
    scores = {pair.name: score(pair, settings) for pair in pairs}
    rows = {**scores, "trung bình": mean_score(list(scores.values()))}
    names = [field.name for field in fields(Score)]
    head = [f"| cặp | {' | '.join(names)} |", f"|---|{'---|' * len(names)}"]
    return head + [f"| {name} | {' | '.join(f'{getattr(row, n):.3f}' for n in names)} |" for name, row in rows.items()]


def ablation(pairs: Sequence[Pair], settings: MatchSettings) -> list[str]:
    """What mean F1 and top_3 lose, and the false friends that come in, when one kind of evidence is off."""
    whole = mean_score([score(pair, settings) for pair in pairs])
    rows = ["| tắt | F1 | mất | top_3 mất | dễ nhầm được đề xuất |", "|---|---|---|---|---|"]
    for field in fields(Weights):
        without = replace(settings, weights=replace(settings.weights, **{field.name: 0.0}))
        scores = [score(pair, without) for pair in pairs]
        one, friends = mean_score(scores), sum(s.false_friends for s in scores)
        lost = f"{whole.f1 - one.f1:.3f} | {whole.top_3 - one.top_3:.3f}"
        rows.append(f"| {_KINDS[field.name]} | {one.f1:.3f} | {lost} | {friends:.0f} |")
    return rows


def main(arguments: Sequence[str]) -> None:
    """Print the tables."""
    pairs = read_pairs(folders_of(arguments))
    settings = MatchSettings()
    print("\n".join((*measured(pairs, settings), "", *ablation(pairs, settings), "", *compared(pairs))))


if __name__ == "__main__":
    main(sys.argv[1:])
