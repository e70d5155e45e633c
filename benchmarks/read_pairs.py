"""Pairs of reports with known links, as the benchmarks of matching read them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tracker.domain.exchange import split_from_json
from tracker.domain.link import Claim

_DATA = Path(__file__).parent.parent / "tests" / "data"
_FOLDERS = (_DATA / "reports", _DATA / "samples")
_SIDES = ("plan", "results")

Keys = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A plan and the next report, with the links (and their stages) and the false friends that a clerk has marked."""

    name: str
    tasks: tuple[Claim, ...]
    results: tuple[Claim, ...]
    stages: dict[Keys, str]
    false_friends: frozenset[Keys]


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


def linked_tasks(pair: Pair) -> list[int]:
    """The tasks that have a true result."""
    return sorted({task for task, _ in pair.stages})


def folders_of(arguments: Sequence[str]) -> Sequence[Path]:
    """The folders that a command line names, with or without "--reports"; those of this repository when none."""
    return [Path(argument) for argument in arguments if argument != "--reports"] or _FOLDERS
