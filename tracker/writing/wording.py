"""What a list says of one task, one day, one percentage: the words that every format shares."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from tracker.domain.office import Letterhead
from tracker.domain.period import Period
from tracker.domain.remark import Remark
from tracker.domain.split import Kind
from tracker.domain.status import NO_UNIT, LinkedResult, Ratio, StatusRow
from tracker.domain.task import State, Task
from tracker.domain.timing import Timing
from tracker.domain.vietnamese import one_line
from tracker.writing.order import Entry

_REPORT = "BC"  # how the number of a report begins
IMPLIED = "*"  # stands behind a deadline that the plan does not name
IMPLIED_NOTE = f"{IMPLIED} Thời hạn ngầm định: kế hoạch không ghi thời hạn nên lấy ngày cuối cùng của kỳ."
MISSING = "Chưa thấy báo cáo"
UNDECIDED = "Có kết quả gợi ý, chưa xác nhận"

LONGEST_RESULT = 300  # characters of one result in a table cell on paper
_UNFIT = re.compile("[\ufffe\uffff]")  # what XML forbids and clean text may still hold


def plain(text: str) -> str:
    """Text that no format chokes on: one clean line, without what XML forbids."""
    return one_line(_UNFIT.sub("", text))


def several(texts: Iterable[str]) -> str:
    """Units or document numbers in one cell."""
    return "; ".join(map(plain, texts))


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def uncapital(text: str) -> str:
    """The text with its first letter small."""
    return text[:1].lower() + text[1:]


def day(value: date) -> str:
    """As a table says it: 05/02/2022."""
    return f"{value.day:02d}/{value.month:02d}/{value.year}"


def long_day(value: date) -> str:
    """As an official paper says it: days below 10 and months 1 and 2 get a 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""
    month = f"{value.month:02d}" if value.month in (1, 2) else f"{value.month}"
    return f"ngày {value.day:02d} tháng {month} năm {value.year}"


def count(number: int) -> str:
    """A number in running text: 05, 12; nought stays 0."""
    return f"{number:02d}" if number else "0"


def percent(value: float) -> str:
    """With a decimal comma: 66,7%; 100%."""
    return f"{value:g}%".replace(".", ",")


def ratio(value: Ratio) -> str:
    """A percentage with its numbers and its formula, since it means nothing without them."""
    share = ", không tính được" if value.percent is None else f" = {percent(value.percent)}"
    return f"{value.name}: {value.part}/{value.whole}{share} ({value.formula})"


def number_line(letterhead: Letterhead, kind: str = _REPORT) -> str:
    """The number of the paper, left blank for the registry: "Số:        /BC-STTTT". `kind` is the paper's own "BC"."""
    code = plain(letterhead.code) or f"{_REPORT}-…"
    if kind != _REPORT:
        code = f"{kind}{code.removeprefix(_REPORT)}" if code.startswith(_REPORT) else f"{kind}-{code}"
    return "Số:" + "\u00a0" * 8 + f"/{code}"


def place_and_date(letterhead: Letterhead, as_of: date) -> str:
    """Where and when the paper is made: "Lâm Giang, ngày 30 tháng 11 năm 2022"; dots where the place is not known."""
    return f"{plain(letterhead.place) or '………'}, {long_day(as_of)}"


def subject(period: Period) -> str:
    """What the report is about."""
    return f"Tình hình thực hiện kế hoạch công tác {period.label}"


def as_of_note(letterhead: Letterhead, as_of: date, span: str = "") -> str:
    """Whose figures these are, and of which day; `span` as in `StatusList`."""
    told = f"{span}, trích ngày {day(as_of)}." if span else f"số liệu đến ngày {day(as_of)}."
    office = plain(letterhead.name)
    return f"{office}, {told}" if office else capital(told)


def owner(task: Task) -> str:
    """The unit that must do it."""
    return plain(task.unit or "") or NO_UNIT


def basis(task: Task) -> tuple[str, ...]:
    """The documents that the task names, and its place in the plan."""
    return (*map(plain, task.citations), *([f"mục {plain(task.source)}"] if task.source else []))


def deadline(task: Task, note: str = "") -> str:
    """The deadline that holds, and the first one below it where it was moved; `note` is what its day has to itself."""
    if task.deadline is None:
        return capital(Kind.ONGOING.label)
    now = day(task.deadline) + (IMPLIED if task.is_implied else "") + note
    if task.first_due is None or task.first_due == task.deadline:
        return now
    return f"Gốc: {day(task.first_due)}\nHiện tại: {now}"


def situation(entry: Entry) -> str:
    """How far the task has come and where it stands against its deadline."""
    return standing(entry.row)


def standing(row: StatusRow) -> str:
    """The same of a row that stands on no list of a period."""
    state = capital(row.task.state.label)
    return state if row.standing.timing in (Timing.OUT, Timing.NO_DEADLINE) else f"{state}, {row.standing.words}"


def outcome(entry: Entry, longest: int = LONGEST_RESULT) -> tuple[str, ...]:
    """What came of the task, a line each: product planned, document, day, results confirmed, or what is missing."""
    task = entry.row.task
    lines = [f"Theo kế hoạch: {plain(task.product)}"] if task.product else []
    if task.evidence:
        lines.append(f"Số {plain(task.evidence.number)}")
    if task.done_on:
        lines.append(f"Hoàn thành ngày {day(task.done_on)}")
    if entry.row.attested:
        lines.append(attested(entry.row.attested, longest))
    lines += [linked(one, longest) for one in entry.row.results]
    if entry.missing:
        lines.append(MISSING)
    if entry.row.is_undecided:
        lines.append(UNDECIDED)
    return tuple(lines)


def attested(remark: Remark, longest: int) -> str:
    """Whose word it is that steady work was done in its period, and what they say of it."""
    when = f", {day(remark.said_at.astimezone().date())}" if remark.said_at else ""
    note = f": {shortened(plain(remark.text), longest)}" if remark.text else ""
    return f"{capital(remark.kind.label)} ({plain(remark.said_by)}{when}){note}"


def linked(confirmed: LinkedResult, longest: int) -> str:
    """A confirmed result, and how far it brings the task."""
    return f"{shortened(plain(confirmed.result.text), longest)} ({confirmed.link.stage.label})"


def shortened(text: str, longest: int) -> str:
    """The text, cut between two words with a sign that more follows where it is longer than that many characters."""
    if len(text) <= longest:
        return text
    return text[: longest - 1].rsplit(" ", 1)[0] + "…"


def remark(entry: Entry) -> str:
    """What else a reader must know."""
    task = entry.row.task
    remarks = [capital(Kind.RECURRING.label)] if task.kind is Kind.RECURRING else []
    if task.state is State.DONE and not entry.row.has_evidence:
        remarks.append("Chưa có minh chứng")
    if task.evidence and task.evidence.note:
        remarks.append(plain(task.evidence.note))
    return "; ".join(remarks)
