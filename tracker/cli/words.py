"""Words that several commands print: days, deadlines, evidence, and one task in a line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.cli.printing import Column, cut, say, say_table, screen_width
from tracker.domain.period import Period
from tracker.domain.report import Report
from tracker.domain.split import ReportHead
from tracker.domain.status import StatusRow
from tracker.domain.task import Task
from tracker.domain.timing import Timing
from tracker.domain.unit import Unit

IMPLIED = "*"
IMPLIED_NOTE = "* hạn ngầm định: kế hoạch không ghi hạn nên lấy ngày cuối kỳ."
_WIDEST_UNIT = 24
_TASK_COLUMNS = (
    Column(title="Số", right=True),
    Column(title="Kỳ"),
    Column(title="Hạn"),
    Column(title="So với hạn"),
    Column(title="Tình trạng"),
    Column(title="Đơn vị", most=_WIDEST_UNIT),
    Column(title="Minh chứng", most=20),
    Column(title="Nội dung"),
)


def day(value: date) -> str:
    """As people write it: 05/11/2022."""
    return f"{value:%d/%m/%Y}"


def deadline(task: Task) -> str:
    """The deadline, with a mark where it is only the end of the period."""
    if task.deadline is None:
        return "không hạn"
    return day(task.deadline) + (IMPLIED if task.is_implied else "")


def evidence(row: StatusRow) -> str:
    """The proof of a task: a document, how many confirmed results, that it was attested, or that there is none."""
    if row.task.evidence:
        return row.task.evidence.number
    if row.results:
        return f"{len(row.results)} kết quả"
    if row.attested:
        return "đã thực hiện"
    done = row.standing.timing in (Timing.DONE_IN_TIME, Timing.DONE_LATE)
    return "chưa có" if done else ""


def head_words(head: ReportHead) -> str:
    """A report by its number and office."""
    number = f"số {head.number}" if head.number else "chưa có số"
    issued = f" ngày {day(head.issued_on)}" if head.issued_on else ""
    return f"{number}{issued}{f' của {head.issuer}' if head.issuer else ''}"


def report_words(report: Report) -> str:
    """A kept report by its number and file."""
    return report.origin if report.is_supplement else f"{head_words(report.head)} ({report.origin})"


def period_words(period: Period | None) -> str:
    """A period as people say it, with the code that commands take."""
    return f"{period.label} ({period.code})" if period else "chưa rõ"


def say_tasks(rows: Sequence[StatusRow], units: Sequence[Unit]) -> None:
    """Print tasks as a table; the period's column only where there are several. `say_implied` goes with it."""
    short = {unit.name: unit.short or unit.name for unit in units}
    several = len({row.task.period for row in rows}) > 1
    say_table(
        _TASK_COLUMNS,
        [
            (
                str(row.task.id),
                row.task.period.code if several else "",
                deadline(row.task) + row.standing.off_note,
                f"{row.standing.timing.symbol} {row.standing.words}",
                f"{row.task.state.symbol} {row.task.state.label}",
                short.get(row.task.unit or "", row.task.unit or "—"),
                evidence(row),
                row.task.text,
            )
            for row in rows
        ],
    )


def say_implied(rows: Sequence[StatusRow]) -> None:
    """Explain the mark of implied deadlines, where there is one."""
    if any(row.task.is_implied for row in rows):
        say(IMPLIED_NOTE)


def say_task_line(task: Task, what: str) -> None:
    """Print one changed task: its symbol, number, what holds now, and its text as far as the line goes."""
    start = f"  {task.state.symbol} {task.id}  {what}  "
    room = screen_width()
    say(start + cut(task.text, max(room - len(start), 20) if room else 0))
