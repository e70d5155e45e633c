"""What a clerk must be told about a report before keeping it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tracker.domain.checks import EMPTY_PLAN, FIGURES, NO_PLAN, Check, contradicting, far_deadlines
from tracker.domain.document import Passage
from tracker.domain.split import Split
from tracker.splitting.figures import two_values

# The mark of secrecy stands alone, mostly in a box under the number (Luật Bảo vệ bí mật nhà nước 2018, Điều 8).
_SECRET = re.compile(r"(?:(?i:độ mật)\s*:?\s*|Số\s*:?.*?\s)?(?P<mark>TUYỆT MẬT|TỐI MẬT|MẬT|Tuyệt mật|Tối mật|Mật)")
_APART = re.compile(r"\n|\t|\s{2,}|\|")


def warnings_of(found: Split, head: Sequence[Passage], *, has_plan: bool) -> Iterator[str]:
    """Everything to be told, the gravest first. `head` are the passages before the body."""
    yield from _secrecy(head)
    yield from _about_plan(len(found.tasks), has_plan=has_plan)
    for told in (
        far_deadlines(found.tasks, found.head.plan_period),
        contradicting(found.indicators),
        figure_checks(found),
    ):
        yield from (check.words for check in told)


def _secrecy(head: Sequence[Passage]) -> Iterator[str]:
    """A paper marked as a state secret must not enter an ordinary computer."""
    lines = (
        line.strip() for passage in head for cell in passage.cells or (passage.text,) for line in _APART.split(cell)
    )
    marks = (match["mark"] for line in lines if (match := _SECRET.fullmatch(line.strip(" .*_"))))
    if mark := next(marks, None):
        yield (
            f"Văn bản có dấu “{mark.upper()}”. Không nhập văn bản mật trên máy này; "
            "hãy hỏi người phụ trách bảo vệ bí mật nhà nước trước khi làm tiếp."
        )


def _about_plan(tasks: int, *, has_plan: bool) -> Iterator[str]:
    """A report without a plan, or a plan without tasks."""
    if not has_plan:
        yield (
            f"{NO_PLAN} (phương hướng, nhiệm vụ kỳ tới) trong báo cáo. "
            "Kiểm tra lại tệp, hoặc thêm tệp kế hoạch kèm theo."
        )
    elif not tasks:
        yield f"{EMPTY_PLAN} trong đó. Kiểm tra lại, hoặc thêm tệp phụ lục kèm theo."


def figure_checks(content: Split) -> Iterator[Check]:
    """One thing with two values in running text."""
    for one, other in two_values(content.results, content.tasks):
        yield Check(
            words=f"{FIGURES}“{one.number} {one.counted}…” (mục {one.source}) và “{other.number} {other.counted}…” "
            f"(mục {other.source}). Kiểm tra lại số nào đúng.",
            tasks=tuple(figure.place for figure in (one, other) if figure.is_planned),
            results=tuple(figure.place for figure in (one, other) if not figure.is_planned),
        )
