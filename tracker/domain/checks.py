"""What a clerk should look at again before a report is kept: facts alone, each in one sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from tracker.domain.given import sentence
from tracker.domain.period import Period
from tracker.domain.split import PlannedItem, Split
from tracker.domain.task import Task
from tracker.domain.vietnamese import one_line

_SECRET_MARKS = ("“TUYỆT MẬT”", "“TỐI MẬT”", "“MẬT”")
_FARTHEST = timedelta(days=366)
# "Công văn" and "văn bản" are said of papers of every kind, so they contradict nothing.
_DOCUMENT_KINDS = (
    "Nghị định", "Thông tư", "Quyết định", "Kế hoạch", "Nghị quyết", "Chỉ thị", "Tờ trình", "Báo cáo", "Thông báo",
    "Kết luận", "Công điện", "Chương trình", "Hướng dẫn",
)  # fmt: skip


def secrecy_mark(warnings: Iterable[str]) -> str | None:
    """The mark of secrecy that a reading has warned of: "MẬT", "TỐI MẬT" or "TUYỆT MẬT"."""
    told = [warning for warning in warnings if "dấu" in warning]
    return next((mark.strip("“”") for mark in _SECRET_MARKS for warning in told if mark in warning), None)


def reading_checks(content: Split, previous: Sequence[Task]) -> Iterator[str]:
    """Everything to be looked at in one report. `previous` are the tasks of the plan before, of the same kind."""
    yield from _repeated(content.tasks, previous)
    yield from _far_deadlines(content)
    yield from _two_kinds(content)


def _repeated(items: Sequence[PlannedItem], previous: Sequence[Task]) -> Iterator[str]:
    """Sentences that stood word for word in the plan before: not done, or copied."""
    before = {sentence(task.text) for task in previous}
    again = [number for number, item in enumerate(items, start=1) if sentence(item.text) in before]
    if again:
        yield (
            f"{len(again)} nhiệm vụ lặp lại nguyên văn kế hoạch {previous[0].period.short_label}: "
            f"số {_listed(again)}. Xem kỳ trước đã xong chưa."
        )


def _far_deadlines(content: Split) -> Iterator[str]:
    """Deadlines outside the plan's time that the reading itself has not warned of: edited ones, or a period given."""
    period = content.head.plan_period
    outside: dict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(content.tasks, start=1):
        if period and item.deadline and not any(f"{item.deadline:%d/%m/%Y}" in told for told in content.warnings):
            if item.deadline < period.first_day:
                outside["trước kỳ kế hoạch"].append(number)
            elif item.deadline > period.last_day + _FARTHEST:
                outside["sau kỳ kế hoạch hơn một năm"].append(number)
    for where, numbers in outside.items():
        yield f"Hạn {where}: nhiệm vụ số {_listed(numbers)}. Kiểm tra lại ngày."


def _two_kinds(content: Split) -> Iterator[str]:
    """One full number that is called, say, a plan here and a decision there: one of the two is a slip."""
    called: dict[str, dict[str, str]] = defaultdict(dict)
    tasks = [(f"nhiệm vụ số {place}", item.text, item.citations) for place, item in enumerate(content.tasks, start=1)]
    results = [
        (f"kết quả số {place}", item.text, item.citations) for place, item in enumerate(content.results, start=1)
    ]
    for where, text, numbers in (*tasks, *results):
        for number in numbers:
            for kind in _kinds_said(text, number):
                called[number].setdefault(kind, where)
    for number, kinds in called.items():
        if len(kinds) > 1:
            listed = ", ".join(f"{kind} ({where})" for kind, where in kinds.items())
            yield f"Số {number} được gọi bằng nhiều loại văn bản: {listed}. Kiểm tra lại số nào đúng."


def _kinds_said(text: str, number: str) -> Iterator[str]:
    """The kinds of document that stand right before this number."""
    for opening in one_line(text).split(number)[:-1]:
        before = opening.rstrip().removesuffix("số").rstrip().lower()
        yield from (kind for kind in _DOCUMENT_KINDS if before.endswith(kind.lower()))


def previous_period(period: Period, known: Iterable[Period]) -> Period | None:
    """The latest period of the same kind before this one."""
    earlier = (one for one in known if one.kind is period.kind and one.last_day < period.first_day)
    return max(earlier, key=lambda one: one.last_day, default=None)


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))
