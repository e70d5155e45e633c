"""What a clerk should look at again before a report is kept: facts alone, each a sentence that says where it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from tracker.domain.given import sentence
from tracker.domain.link import Result
from tracker.domain.period import Period
from tracker.domain.split import Indicator, PlannedItem, ResultItem, Split
from tracker.domain.task import Task
from tracker.domain.vietnamese import one_line, tone_key

_SECRET_MARKS = ("“TUYỆT MẬT”", "“TỐI MẬT”", "“MẬT”")
_FARTHEST = timedelta(days=366)
_FEW = 5  # sentences of one kind; more are told together
_SHOWN = 12  # words of a task in a sentence
# How the sentences begin that are made anew after each correction, and those that are true only without tasks.
_DEADLINE, _INDICATOR, FIGURES = "Hạn ", "Chỉ tiêu “", "Cùng một nội dung nhưng hai số liệu: "
NO_PLAN, EMPTY_PLAN = "Không tìm thấy phần kế hoạch", "Có phần kế hoạch nhưng không thấy nhiệm vụ nào"


@dataclass(frozen=True, kw_only=True)
class Check:
    """One sentence for the clerk, and the places of the tasks, results and indicators that it speaks of."""

    words: str
    tasks: tuple[int, ...] = ()
    results: tuple[int, ...] = ()
    indicators: tuple[int, ...] = ()


def secrecy_mark(warnings: Iterable[str]) -> str | None:
    """The mark of secrecy that a reading has warned of: "MẬT", "TỐI MẬT" or "TUYỆT MẬT"."""
    told = [warning for warning in warnings if "dấu" in warning]
    return next((mark.strip("“”") for mark in _SECRET_MARKS for warning in told if mark in warning), None)


def lasting(content: Split) -> tuple[str, ...]:
    """The warnings of a reading that no correction settles; the others are made anew from what stands there now."""
    settled = (_DEADLINE, _INDICATOR, FIGURES, *((NO_PLAN, EMPTY_PLAN) if content.tasks else ()))
    return tuple(warning for warning in content.warnings if not warning.startswith(settled))


def reading_checks(
    content: Split, previous: Sequence[Task], previous_results: Sequence[Result] = ()
) -> Iterator[Check]:
    """Everything to be looked at in one report, as it is corrected now.

    `previous` are the tasks of the plan before, of the same kind, `previous_results` what was reported before.
    """
    yield from _repeated(content.tasks, previous)
    yield from _repeated_results(content.results, previous_results)
    yield from far_deadlines(content.tasks, content.head.plan_period)
    yield from contradicting(content.indicators)


def _repeated(items: Sequence[PlannedItem], previous: Sequence[Task]) -> Iterator[Check]:
    """Sentences that stood word for word in the plan before: not done, or copied."""
    before = {sentence(task.text) for task in previous}
    again = [place for place, item in enumerate(items) if sentence(item.text) in before]
    if again:
        yield Check(
            words=f"{len(again)} nhiệm vụ lặp lại nguyên văn kế hoạch {previous[0].period.short_label}: "
            f"số {_listed(again)}. Xem kỳ trước đã xong chưa.",
            tasks=tuple(again),
        )


def _repeated_results(items: Sequence[ResultItem], previous: Sequence[Result]) -> Iterator[Check]:
    """Sentences that stood word for word in the report before: copied, or not brought up to date."""
    before = {sentence(result.text) for result in previous}
    again = [place for place, item in enumerate(items) if sentence(item.text) in before]
    if again:
        yield Check(
            words=f"{len(again)} kết quả lặp lại nguyên văn báo cáo {previous[0].period.short_label}: "
            f"số {_listed(again)}. Xem số liệu đã cập nhật chưa.",
            results=tuple(again),
        )


def far_deadlines(tasks: Sequence[PlannedItem], period: Period | None) -> Iterator[Check]:
    """Deadlines before the plan begins, or more than a year after it: mostly a slip in the day or the year."""
    outside: dict[str, list[int]] = defaultdict(list)
    for place, item in enumerate(tasks):
        if period and item.deadline:
            if item.deadline < period.first_day:
                outside["trước kỳ kế hoạch"].append(place)
            elif item.deadline > period.last_day + _FARTHEST:
                outside["sau kỳ kế hoạch hơn một năm"].append(place)
    for where, places in outside.items():
        if len(places) > _FEW:
            yield Check(
                words=f"{_DEADLINE}{where}: {len(places)} nhiệm vụ (số {_listed(places)}). Kiểm tra lại ngày và kỳ.",
                tasks=tuple(places),
            )
            continue
        for place in places:
            yield Check(words=f"{_DEADLINE}{_deadline_words(tasks[place], place, where)}", tasks=(place,))


def _deadline_words(item: PlannedItem, place: int, where: str) -> str:
    spoken = one_line(item.text).split()
    short = " ".join(spoken[:_SHOWN]) + ("…" if len(spoken) > _SHOWN else "")
    source = f", mục {item.source}" if item.source else ""
    return f"{item.deadline:%d/%m/%Y} của nhiệm vụ số {place + 1}{source}, “{short}”, {where}. Kiểm tra lại ngày."


def contradicting(indicators: Sequence[Indicator]) -> Iterator[Check]:
    """One name with two values: somebody has to say which one is right."""
    same: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, indicator in enumerate(indicators):
        if indicator.actual:
            same[tone_key(indicator.name), tone_key(indicator.unit or "")].append(place)
    for places in same.values():
        values = dict.fromkeys(indicators[place].actual or "" for place in places)
        if len(values) > 1:
            yield Check(
                words=f"{_INDICATOR}{indicators[places[0]].name}” có nhiều số liệu khác nhau: {' và '.join(values)}. "
                "Kiểm tra lại số nào đúng.",
                indicators=tuple(places),
            )


def previous_period(period: Period, known: Iterable[Period]) -> Period | None:
    """The latest period of the same kind before this one."""
    earlier = (one for one in known if one.kind is period.kind and one.last_day < period.first_day)
    return max(earlier, key=lambda one: one.last_day, default=None)


def _listed(places: Iterable[int]) -> str:
    """Places as people count them, from 1."""
    return ", ".join(str(place + 1) for place in places)
