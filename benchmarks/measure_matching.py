"""Measure the matcher on pairs of reports with known links, and what each kind of evidence is worth.

    python benchmarks/measure_matching.py [FOLDER…]

Each folder holds `*.links.json` with the answer files that it names beside it. Without a folder: the pairs of this
repository. Prints two tables in Markdown; docs/doi-chieu-so-lieu.md explains the columns.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from statistics import mean

from tracker.domain.exchange import split_from_json
from tracker.domain.link import Claim, Confidence, Matching
from tracker.matching import MatchSettings, Weights, suggest

_DATA = Path(__file__).parent.parent / "tests" / "data"
_FOLDERS = (_DATA / "reports", _DATA / "samples")
_SIDES = ("plan", "results")
_KINDS = {
    "document": "số văn bản",
    "words": "từ chung",
    "mark": "đợt, kỳ, nơi",
    "title": "tên trong ngoặc kép",
    "name": "tên riêng",
    "figure": "con số",
    "date": "ngày",
    "abbreviation": "chữ viết tắt",
    "field": "mục",
    "hard": "loại hẳn (khác đợt, khóa, số …)",
    "soft": "trừ điểm (khác đối tượng …)",
}

Keys = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A plan and the next report, with the links (and their stages) and the false friends that a clerk has marked."""

    name: str
    tasks: tuple[Claim, ...]
    results: tuple[Claim, ...]
    stages: dict[Keys, str]
    false_friends: frozenset[Keys]


@dataclass(frozen=True, kw_only=True)
class Score:
    """How well the offered links agree with the clerk's, for one pair or in the mean; `false_friends` is a number."""

    precision: float
    recall: float
    f1: float
    strong_precision: float
    strong_share: float
    stage: float
    top_3: float
    unreported_f1: float
    false_friends: float


def read_pairs(folders: Iterable[Path]) -> list[Pair]:
    """All pairs of the folders, by name of their links file."""
    return [_read_pair(path) for folder in folders for path in sorted(folder.glob("*.links.json"))]


def _read_pair(path: Path) -> Pair:
    known = json.loads(path.read_text("utf-8"))
    plan, report = (json.loads((path.parent / f"{known[key]}.answers.json").read_text("utf-8")) for key in _SIDES)
    task_of = {item["id"]: number for number, item in enumerate(plan["tasks"])}
    result_of = {item["id"]: number for number, item in enumerate(report["results"])}
    friends = known.get("false_friends", [])
    return Pair(
        name=path.name.removesuffix(".links.json"),
        tasks=tuple(
            Claim(key=n, text=t.text, citations=t.citations, field=t.field, unit=t.lead, kind=t.kind)
            for n, t in enumerate(split_from_json(plan).tasks)
        ),
        results=tuple(
            Claim(key=n, text=r.text, citations=r.citations, field=r.field)
            for n, r in enumerate(split_from_json(report).results)
        ),
        stages={(task_of[link["task"]], result_of[link["result"]]): link["stage"] for link in known["links"]},
        false_friends=frozenset((task_of[link["task"]], result_of[link["result"]]) for link in friends),
    )


def score(pair: Pair, settings: MatchSettings) -> Score:
    """Match a pair and compare."""
    found = suggest(pair.tasks, pair.results, settings)
    offered = {(s.task, s.result): s for s in found.suggestions if s.confidence is not Confidence.LOW}
    strong = [keys for keys, s in offered.items() if s.confidence is Confidence.STRONG]
    hits = offered.keys() & pair.stages.keys()
    linked = {task for task, _ in pair.stages}
    return Score(
        precision=_share(len(hits), len(offered)),
        recall=_share(len(hits), len(pair.stages)),
        f1=_share(2 * len(hits), len(offered) + len(pair.stages)),
        strong_precision=_share(sum(keys in pair.stages for keys in strong), len(strong)),
        strong_share=_share(len(pair.stages.keys() & set(strong)), len(pair.stages)),
        stage=_share(sum(offered[keys].stage.value == pair.stages[keys] for keys in hits), len(hits)),
        top_3=_share(_found_among_first(found, pair), len(linked)),
        unreported_f1=_unreported_f1(found, {task.key for task in pair.tasks} - linked),
        false_friends=len(offered.keys() & pair.false_friends),
    )


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 1.0


def _found_among_first(found: Matching, pair: Pair, count: int = 3) -> int:
    """How many linked tasks have a true result among their first suggestions."""
    ranked: dict[int, list[Keys]] = defaultdict(list)
    for one in found.suggestions:
        ranked[one.task].append((one.task, one.result))
    return sum(any(keys in pair.stages for keys in ranked[task][:count]) for task in {task for task, _ in pair.stages})


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
    """What the mean F1 of the links loses, and the false friends that come in, when one kind of evidence is off."""
    whole = mean_score([score(pair, settings) for pair in pairs])
    rows = ["| tắt | F1 | mất | dễ nhầm được đề xuất |", "|---|---|---|---|"]
    for field in fields(Weights):
        without = replace(settings, weights=replace(settings.weights, **{field.name: 0.0}))
        scores = [score(pair, without) for pair in pairs]
        one, friends = mean_score(scores), sum(s.false_friends for s in scores)
        rows.append(f"| {_KINDS[field.name]} | {one.f1:.3f} | {whole.f1 - one.f1:.3f} | {friends:.0f} |")
    return rows


def main(arguments: Sequence[str]) -> None:
    """Print both tables."""
    pairs = read_pairs([Path(argument) for argument in arguments] or _FOLDERS)
    settings = MatchSettings()
    print("\n".join((*measured(pairs, settings), "", *ablation(pairs, settings))))


if __name__ == "__main__":
    main(sys.argv[1:])
