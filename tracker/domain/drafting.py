"""The next report before anybody has typed it: what was done, what was not and why, and the plan that follows.

Each task of the month's plan is told at most once: as a result, as a shortcoming, or as something to look at again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tracker.domain.link import Stage
from tracker.domain.period import Period, PeriodKind
from tracker.domain.remark import Remark, RemarkKind
from tracker.domain.report_window import ReportWindow
from tracker.domain.split import Indicator, Kind
from tracker.domain.status import StatusRow
from tracker.domain.task import State, Task

_STOPS = " .;,:…"
_SHOWN = 5  # numbers of tasks in a remark
_SET_ASIDE = {State.CARRIED: "chuyển sang kỳ sau", State.PAUSED: "tạm dừng"}


@dataclass(frozen=True, kw_only=True)
class FieldResults:
    """The results of one field of work, a sentence each; `name` is "" where the plan names none."""

    name: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PlanLine:
    """One task of the next plan as the table on paper says it. `due` and `note` are words that read back as meant."""

    field: str
    text: str
    unit: str
    support: tuple[str, ...]
    due: str
    product: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """The draft of one report. `remarks` are for whoever sends it and are not printed."""

    window: ReportWindow
    results: tuple[FieldResults, ...]
    shortcomings: tuple[str, ...]
    plan: tuple[PlanLine, ...]
    indicators: tuple[Indicator, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def period(self) -> Period:
        """What the results are of."""
        return self.window.period

    @property
    def plan_period(self) -> Period:
        """What the plan is for."""
        return self.period.next

    @property
    def subject(self) -> str:
        """What the report is about: "Kết quả công tác tháng 11 và kế hoạch công tác tháng 12 năm 2026"."""
        first, second = self.period.label, self.plan_period.label
        same_year = self.period.year == self.plan_period.year
        return f"Kết quả công tác {first.rpartition(' năm ')[0] if same_year else first} và kế hoạch công tác {second}"


@dataclass(frozen=True, kw_only=True)
class Material:
    """What a draft is made of: the tasks to be told of, and what people said of each, by its number.

    `late` are tasks of earlier plans that were done in the days of this report.
    """

    window: ReportWindow
    rows: Sequence[StatusRow]
    late: Sequence[StatusRow] = ()
    remarks: Mapping[int, Sequence[Remark]] = field(default_factory=dict)


@dataclass(kw_only=True)
class Told:
    """Where the tasks of a plan have gone.

    By their numbers: steady work that nobody has attested (`silent`), what is not due at the cut-off (`in_time`), and
    shortcomings that nobody has carried over (`left`).
    """

    results: dict[str, list[str]] = field(default_factory=dict)
    shortcomings: list[str] = field(default_factory=list)
    silent: list[int] = field(default_factory=list)
    in_time: list[int] = field(default_factory=list)
    left: list[int] = field(default_factory=list)

    @property
    def by_field(self) -> tuple[FieldResults, ...]:
        """In the order of the plan; what has no field stands first, under no heading."""
        names = sorted(self.results, key=bool)
        return tuple(FieldResults(name=name, sentences=tuple(self.results[name])) for name in names)


def tell(material: Material) -> Told:
    """Say of each task what was done, or what was not and why; what was withdrawn is not spoken of."""
    told = Told()
    for row in (*material.rows, *material.late):
        task, said = row.task, material.remarks.get(row.task.id, ())
        if sentence := _result(row, said, material.window):
            sentences = told.results.setdefault(task.field, [])
            sentences += [sentence] if sentence not in sentences else []  # one result may answer two tasks
        elif sentence := _shortcoming(task, said, material.window):
            told.shortcomings.append(sentence)
            told.left += [task.id] if task.state.is_live else []
        elif task.state.is_live:
            (told.silent if task.kind is Kind.ONGOING else told.in_time).append(task.id)
    return told


def remarks(told: Told, plan: Sequence[Task], routine: int, period: Period) -> Iterator[str]:
    """What to look at before the draft is sent; `routine` is how many tasks of routine work are not made yet."""
    if told.silent:
        yield f"Việc thường xuyên chưa ghi đã thực hiện: {_numbers(told.silent)}. Ghi bằng: tracker attest SỐ"
    if told.in_time:
        yield f"Chưa xong nhưng còn hạn sau ngày chốt, không đưa vào báo cáo: {_numbers(told.in_time)}."
    if told.left:
        yield f"Việc chưa xong chưa chuyển kỳ sau: {_numbers(told.left)}. Chuyển bằng: tracker carry SỐ"
    if routine:
        yield f"{routine} việc định kỳ của {period.short_label} chưa tạo. Tạo bằng: tracker routines generate {period}"
    if unowned := [task.id for task in plan if not task.unit]:
        yield f"Kế hoạch {period.short_label} có việc chưa giao đơn vị: {_numbers(unowned)}."
    if not plan:
        yield f"Kế hoạch {period.short_label} chưa có nhiệm vụ nào. Thêm bằng: tracker add, tracker carry"


def forms(task: Task, plan_period: Period) -> Iterator[tuple[str, str]]:
    """The words for deadline and note of a task, the plainest first: whoever prints takes the first that reads back."""
    kind = task.kind.label[:1].upper() + task.kind.label[1:]
    if task.due:
        yield from ((f"{task.due:%d/%m/%Y}", note) for note in ("", kind))
        return
    if task.kind is Kind.ONGOING:
        yield kind, ""
    elif task.kind is Kind.RECURRING and plan_period.kind is PeriodKind.MONTH:
        yield "Hằng tháng", ""
    yield from (("", ""), ("", kind), ("Trong kỳ", ""), ("Trong kỳ", kind))


def _result(row: StatusRow, said: Sequence[Remark], window: ReportWindow) -> str:
    """The sentence of a task that was done or is under way; "" where it is neither."""
    task = row.task
    if task.state is State.WITHDRAWN:
        return ""
    if row.results:
        return "; ".join(_linked(one.result.text, one.link.stage) for one in row.results) + "."
    if task.state is State.DONE and task.done_on and task.done_on <= window.cut_off:
        return _sentence(task.text, _done_words(task))
    attested = [one for one in said if one.kind is RemarkKind.ATTESTED]
    if attested:
        note = attested[-1].text.rstrip(_STOPS)
        return _sentence(task.text, f"{RemarkKind.ATTESTED.label}{f': {note}' if note else ''}")
    under_way = task.state in (State.DOING, State.WAITING)
    if under_way and not (task.deadline and task.deadline <= window.cut_off):
        return _sentence(task.text, State.DOING.label)
    return ""


def _linked(text: str, stage: Stage) -> str:
    under_way = stage is Stage.PARTIAL and State.DOING.label not in text.casefold()
    return text.rstrip(_STOPS) + (f" ({State.DOING.label})" if under_way else "")


def _done_words(task: Task) -> str:
    words = [f"hoàn thành ngày {task.done_on:%d/%m/%Y}"]
    if task.evidence:
        note = f", {task.evidence.note}" if task.evidence.note else ""
        words.append(f"văn bản số {task.evidence.number}{note}")
    return "; ".join(words)


def _shortcoming(task: Task, said: Sequence[Remark], window: ReportWindow) -> str:
    """What was not done although its time has come, with the causes that somebody has confirmed."""
    is_due = task.state.is_live and task.deadline is not None and task.deadline <= window.cut_off
    words = _SET_ASIDE.get(task.state) or (f"{task.state.label}, hạn {task.deadline:%d/%m/%Y}" if is_due else "")
    if not words:
        return ""
    causes = [one.text.rstrip(_STOPS) for one in said if one.kind is RemarkKind.CAUSE and one.confirmed_by]
    return _sentence(task.text, "; ".join([words, *(f"nguyên nhân: {cause}" for cause in causes)]))


def _sentence(text: str, said: str) -> str:
    """The task's own words with what is said of them in brackets, which no reader takes for a thing of its own."""
    return f"{text[:1].upper()}{text[1:].rstrip(_STOPS)} ({said})."


def _numbers(ids: Iterable[int]) -> str:
    known = sorted(ids)
    more = f" và {len(known) - _SHOWN} việc khác" if len(known) > _SHOWN else ""
    return f"mã {', '.join(map(str, known[:_SHOWN]))}{more}"
