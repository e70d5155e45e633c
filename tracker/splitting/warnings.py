"""What a clerk must be told about a report before keeping it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta

from tracker.domain.document import Passage
from tracker.domain.period import Period
from tracker.domain.split import Indicator, PlannedItem, Split
from tracker.domain.vietnamese import one_line, tone_key
from tracker.splitting.figures import two_values

# The mark of secrecy stands alone, mostly in a box under the number (Luật Bảo vệ bí mật nhà nước 2018, Điều 8).
_SECRET = re.compile(r"(?:(?i:độ mật)\s*:?\s*|Số\s*:?.*?\s)?(?P<mark>TUYỆT MẬT|TỐI MẬT|MẬT|Tuyệt mật|Tối mật|Mật)")
_APART = re.compile(r"\n|\t|\s{2,}|\|")
_FARTHEST = timedelta(days=366)
_SHOWN = 12  # words of a task in a message


def warnings_of(found: Split, head: Sequence[Passage], *, has_plan: bool) -> Iterator[str]:
    """Everything to be told, the gravest first. `head` are the passages before the body."""
    yield from _secrecy(head)
    yield from _about_plan(len(found.tasks), has_plan=has_plan)
    yield from _far_deadlines(found.tasks, found.head.plan_period)
    yield from _contradictions(found.indicators)
    for one, other in two_values(found.results, found.tasks):
        yield (
            f"Cùng một nội dung nhưng hai số liệu: “{one.number} {one.counted}…” (mục {one.source}) và "
            f"“{other.number} {other.counted}…” (mục {other.source}). Kiểm tra lại số nào đúng."
        )


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
            "Không tìm thấy phần kế hoạch (phương hướng, nhiệm vụ kỳ tới) trong báo cáo. "
            "Kiểm tra lại tệp, hoặc thêm tệp kế hoạch kèm theo."
        )
    elif not tasks:
        yield "Có phần kế hoạch nhưng không thấy nhiệm vụ nào trong đó. Kiểm tra lại, hoặc thêm tệp phụ lục kèm theo."


def _far_deadlines(tasks: Sequence[PlannedItem], period: Period | None) -> Iterator[str]:
    """Deadlines before the plan begins, or more than a year after it: mostly a slip in the day or the year."""
    for task in tasks:
        if period is None or task.deadline is None:
            continue
        if task.deadline < period.first_day:
            where = "trước kỳ kế hoạch"
        elif task.deadline > period.last_day + _FARTHEST:
            where = "sau kỳ kế hoạch hơn một năm"
        else:
            continue
        yield f"Hạn {task.deadline:%d/%m/%Y} của “{_short(task.text)}” (mục {task.source}) {where}. Kiểm tra lại ngày."


def _contradictions(indicators: Sequence[Indicator]) -> Iterator[str]:
    """One name with two values: somebody has to say which one is right."""
    same: dict[tuple[str, str], list[Indicator]] = defaultdict(list)
    for indicator in indicators:
        if indicator.actual:
            same[tone_key(indicator.name), tone_key(indicator.unit or "")].append(indicator)
    for group in same.values():
        values = dict.fromkeys(indicator.actual for indicator in group if indicator.actual)
        if len(values) > 1:
            listed = " và ".join(values)
            yield f"Chỉ tiêu “{group[0].name}” có nhiều số liệu khác nhau: {listed}. Kiểm tra lại số nào đúng."


def _short(text: str) -> str:
    """The first words of a task."""
    spoken = one_line(text).split()
    return " ".join(spoken[:_SHOWN]) + ("…" if len(spoken) > _SHOWN else "")
