"""Plans and reports of any size, made of the pieces of the reports in this repository: the same seed, the same texts.

A task is the head of one entry, the tail of another, a place and now and then a round, a deadline or a document. Seven
of ten results report on a task: about a fifth of its words left out, a figure added. The others answer nothing.
The texts only have the shape and the words of real ones: they say how fast a matcher is, never how right it is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tracker.domain.link import Claim

_REPORTS = Path(__file__).parent.parent / "tests" / "data" / "reports"
_FIRST = "An Bình Cẩm Đông Gia Hòa Khánh Long Mỹ Ninh Phú Quang Sơn Tân Thạnh Thuận Trung Vĩnh Xuân Yên"
_SECOND = "Bắc Châu Điền Giang Hải Hưng Khê Lâm Lộc Minh Nghĩa Phong Phước Quý Sa Tây Thành Thới Trị Vân"
_ANSWERING = 0.7
_LEFT_OUT = 0.18
_LONGEST_PIECE = 9  # words


@dataclass(frozen=True, kw_only=True)
class MadeUp:
    """Both sides; `source` gives for each result that answers a task the place of that task, else -1."""

    tasks: tuple[Claim, ...]
    results: tuple[Claim, ...]
    source: tuple[int, ...]


def made_up(tasks: int, results: int, *, seed: int = 2026) -> MadeUp:
    """So many tasks and results; keys are places."""
    chance = Random(seed)
    heads, tails = _pieces()
    planned = [_task(chance, heads, tails) for _ in range(tasks)]
    source = [chance.randrange(tasks) if chance.random() < _ANSWERING else -1 for _ in range(results)]
    reported = [_report(chance, planned[n]) if n >= 0 else _task(chance, heads, tails) for n in source]
    return MadeUp(
        tasks=tuple(Claim(key=n, text=text) for n, text in enumerate(planned)),
        results=tuple(Claim(key=n, text=text) for n, text in enumerate(reported)),
        source=tuple(source),
    )


def _pieces() -> tuple[list[str], list[str]]:
    """The first and the second half of each entry of the repository's reports, cut between two words, nine at most."""
    heads, tails = [], []
    for path in sorted(_REPORTS.glob("*.answers.json")):
        answers = json.loads(path.read_text("utf-8"))
        for entry in (*answers["tasks"], *answers["results"]):
            words = entry["text"].split()
            middle = len(words) // 2
            heads.append(" ".join(words[:middle][:_LONGEST_PIECE]))
            tails.append(" ".join(words[middle:][:_LONGEST_PIECE]))
    return heads, tails


def _task(chance: Random, heads: list[str], tails: list[str]) -> str:
    place = f"{chance.choice(_FIRST.split())} {chance.choice(_SECOND.split())}"
    parts = [chance.choice(heads), chance.choice(tails)]
    if chance.random() < 0.5:
        parts.append(f"tại xã {place}")
    if chance.random() < 0.2:
        parts.append(f"đợt {chance.randint(1, 9)}")
    if chance.random() < 0.3:
        parts.append(f"theo Quyết định số {chance.randint(1, 3000)}/QĐ-UBND")
    if chance.random() < 0.5:
        parts.append(f"trước ngày {chance.randint(1, 28)}/{chance.randint(1, 12)}")
    return " ".join(part for part in parts if part)


def _report(chance: Random, task: str) -> str:
    kept = [word for word in task.split() if chance.random() >= _LEFT_OUT]
    return f"{' '.join(kept)}, có {chance.randint(2, 900)} lượt người tham gia"
