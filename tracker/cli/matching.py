"""`tracker match`: the plan of one report against the results of another, neither of them stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tracker.cli.as_json import reason_to_json
from tracker.cli.command import Command
from tracker.cli.printing import say, say_json, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.suggesting import say_reasons, suggestion_words
from tracker.domain.link import Confidence, Matching
from tracker.domain.split import Split

_FILE = click.Path(path_type=Path)


@click.command(
    "match",
    cls=Command,
    help="Đối chiếu kế hoạch của báo cáo trước với báo cáo sau. Gợi ý nào cũng kèm lý do; không lưu gì cả. "
    "Mỗi bên là tệp báo cáo, hoặc tệp JSON do “tracker read --json” in ra.",
    examples=("tracker match bao-cao-thang-10.docx bao-cao-thang-11.docx", "tracker match t10.json t11.json --json"),
)
@click.argument("plan", metavar="KẾ-HOẠCH", type=_FILE)
@click.argument("results", metavar="KẾT-QUẢ", type=_FILE)
@pass_session
def match(session: Session, plan: Path, results: Path) -> None:
    """Print which results may answer which tasks."""
    from tracker.office_ways import limits, match_settings
    from tracker.services.importing import read_report
    from tracker.services.linking import compare

    sizes = limits(session.settings)
    planned, reported = read_report([plan], sizes).split, read_report([results], sizes).split
    matching = compare(planned, reported, match_settings(session.settings))
    if session.json:
        say_json(_to_json(planned, reported, matching))
    else:
        _say_matching(planned, reported, matching)


def _to_json(plan: Split, results: Split, matching: Matching) -> dict[str, Any]:
    return {
        "links": [
            {
                "task": plan.tasks[one.task].text,
                "result": results.results[one.result].text,
                "confidence": one.confidence.value,
                "stage": one.stage.value,
                "score": round(one.score, 4),
                "reasons": [reason_to_json(reason) for reason in one.reasons],
            }
            for one in matching.suggestions
        ],
        "unreported": [plan.tasks[key].text for key in matching.unreported],
        "unplanned": [results.results[key].text for key in matching.unplanned],
    }


def _say_matching(plan: Split, results: Split, matching: Matching) -> None:
    say(f"{len(plan.tasks)} nhiệm vụ, {len(results.results)} kết quả.")
    for number, task in enumerate(plan.tasks):
        offers = [one for one in matching.suggestions if one.task == number and one.confidence is not Confidence.LOW]
        if offers:
            say()
            say_wrapped(task.text, indent="    ", first=f"{number + 1:>2}. ")
        for one in offers:
            say_wrapped(f"{suggestion_words(one)}: {results.results[one.result].text}", indent="      ", first="    → ")
            say_reasons(one.reasons, indent="        ")
    for title, texts in (
        ("Chưa thấy báo cáo", [plan.tasks[key].text for key in matching.unreported]),
        ("Phát sinh ngoài kế hoạch", [results.results[key].text for key in matching.unplanned]),
    ):
        say()
        say(f"{title} ({len(texts)}):")
        for text in texts:
            say_wrapped(text, indent="    ", first="  - ")
    weak = sum(one.confidence is Confidence.LOW for one in matching.suggestions)
    if weak:
        say()
        say(f"Không in {weak} gợi ý yếu; xem bằng --json.")
