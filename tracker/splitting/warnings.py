"""What a clerk must be told about a report before keeping it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tracker.domain.split import Indicator
from tracker.domain.vietnamese import tone_key


def plan_warnings(tasks: int, *, has_plan: bool) -> Iterator[str]:
    """A report without a plan, or a plan without tasks."""
    if not has_plan:
        yield (
            "Không tìm thấy phần kế hoạch (phương hướng, nhiệm vụ kỳ tới) trong báo cáo. "
            "Kiểm tra lại tệp, hoặc thêm tệp kế hoạch kèm theo."
        )
    elif not tasks:
        yield "Có phần kế hoạch nhưng không thấy nhiệm vụ nào trong đó. Kiểm tra lại, hoặc thêm tệp phụ lục kèm theo."


def contradictions(indicators: Sequence[Indicator]) -> Iterator[str]:
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
