"""How right reading and linking are on reports with answers: one line a report or pair, and the means.

    python benchmarks/score_reports.py FOLDER      (make score REPORTS=FOLDER)

FOLDER holds `score.py`, which knows how an answer is compared, and beside it or in folders below it reports with their
`<name>.answers.json` and pairs with their `<pair>.links.json`. A report is read from its binary files where it has any,
else from its text; linking is measured on the answers and, "from files", on what is read.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

READ = (
    "tasks.f1", "results.f1", "tasks.deadline.right", "tasks.lead.right", "tasks.support.right", "tasks.kind.right",
    "tasks.citations.right", "indicators.right", "report.number.right", "report.issued_on.right",
    "report.result_period.right", "report.plan_period.right",
)  # fmt: skip
MATCH = (
    "links.f1", "links.strong.precision", "links.false_friends_offered", "links.stage.right",
    "links.task_found_in_top_1", "links.task_found_in_top_3", "unreported.f1",
)  # fmt: skip
SUFFIXES = (".docx", ".pdf", ".xlsx", ".txt", ".md")

Figures = Mapping[str, float]


def main(folder: Path) -> None:
    """Measure everything below the folder."""
    scorer = folder / "score.py"
    if not scorer.is_file():
        sys.exit(f"{folder} has no score.py: name the folder of the reports with REPORTS=…")
    with TemporaryDirectory() as work:
        answers = sorted(folder.rglob("*.answers.json"))
        readings = {path: _read(path, Path(work)) for path in answers}
        table("reading", READ, {_name(p): _scored(scorer, "read", p, r) for p, r in readings.items()})
        links = sorted(folder.rglob("*.links.json"))
        table("linking, from the answers", MATCH, {_name(p): _linked(scorer, p, Path(work), {}) for p in links})
        table("linking, from files", MATCH, {_name(p): _linked(scorer, p, Path(work), readings) for p in links})


def files_of(answers: Path) -> Sequence[Path]:
    """The files that a report came as: those that its answers name, else the first kind there is of its name."""
    entries = json.loads(answers.read_text("utf-8"))
    named = dict.fromkeys(e["file"] for e in (*entries["results"], *entries["tasks"]) if "file" in e)
    if named:
        return [answers.with_name(name) for name in named]
    return [next(path for suffix in SUFFIXES if (path := answers.with_name(_name(answers) + suffix)).is_file())]


def _name(path: Path) -> str:
    return path.name.split(".")[0]


def _tracker(*words: object) -> str:
    command = [sys.executable, "-m", "tracker", *map(str, words), "--json"]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def _read(answers: Path, work: Path) -> Path:
    reading = work / f"{_name(answers)}.json"
    reading.write_text(_tracker("read", *files_of(answers)), "utf-8")
    return reading


def _linked(scorer: Path, links: Path, work: Path, readings: Mapping[Path, Path]) -> Figures:
    pair = json.loads(links.read_text("utf-8"))
    sides = [links.with_name(f"{pair[side]}.answers.json") for side in ("plan", "results")]
    matches = work / f"{_name(links)}.matches.json"
    matches.write_text(_tracker("match", *(readings.get(side, side) for side in sides)), "utf-8")
    return _scored(scorer, "match", links, matches)


def _scored(scorer: Path, kind: str, answers: Path, found: Path) -> Figures:
    command = [sys.executable, str(scorer), kind, str(answers), str(found)]
    printed = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    return {name: float(value) for name, value in (line.rsplit(": ", 1) for line in printed.splitlines())}


def table(title: str, names: Sequence[str], rows: Mapping[str, Figures]) -> None:
    """Print the figures as columns, with the mean of each over the rows that have it."""
    print(f"\n{title}")
    for name, cells in _columns(names, rows):
        print(f"  {name:<30}" + "".join(f"{cell:>14}" for cell in cells))


def _columns(names: Sequence[str], rows: Mapping[str, Figures]) -> Iterator[tuple[str, Sequence[str]]]:
    yield "", [*(name[:13] for name in rows), "mean"]
    for name in names:
        known = [figures[name] for figures in rows.values() if name in figures]
        if known:
            cells = [f"{figures[name]:.3f}" if name in figures else "–" for figures in rows.values()]
            yield name, [*cells, f"{sum(known) / len(known):.3f}"]


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
