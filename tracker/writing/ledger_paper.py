"""Ledger → Content and tables: what one unit was to do, when it was done, and every change with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from tracker.domain.change import Change
from tracker.domain.change_words import changed_words, reason_words
from tracker.domain.following_words import decision_words, remark_words, request_words
from tracker.domain.ledger import Ledger, LedgerEntry
from tracker.domain.period import Period
from tracker.domain.task import State
from tracker.writing import wording
from tracker.writing.paper import Column, Content, Grid, Line, LineKind, Section
from tracker.writing.records import Value
from tracker.writing.tables import Table

_COLUMNS = (
    Column(heading="TT", share=10, centred=True),
    Column(heading="Nội dung nhiệm vụ", share=56),
    Column(heading="Thời hạn đầu", share=24, centred=True),
    Column(heading="Thời hạn hiện tại", share=25, centred=True),
    Column(heading="Tình trạng", share=26),
    Column(heading="Ngày hoàn thành", share=24, centred=True),
    Column(heading="Minh chứng", share=40),
    Column(heading="Thay đổi, đề nghị, ý kiến (ngày, người, nội dung, lý do)", share=62),
)
_TASK_HEADINGS = ("TT", "Mã", "Kế hoạch", *(column.heading for column in _COLUMNS[1:-1]), "Số lần thay đổi")
_SAID_HEADINGS = ("TT", "Mã", "Ngày", "Người", "Loại", "Nội dung, lý do", "Xin đến ngày", "Quyết định, xác nhận")
_CHANGE_HEADINGS = ("TT", "Mã", "Ngày", "Người", "Thay đổi", "Lý do")


def subject(ledger: Ledger) -> str:
    """What the book is about."""
    of = f" theo kế hoạch {ledger.period.label}" if ledger.period else ""
    return f"Sổ theo dõi nhiệm vụ của {wording.plain(ledger.unit)}{of}"


def ledger_content(ledger: Ledger) -> Content:
    """Tell the facts, plan by plan; numbers run through them all."""
    numbered = _numbered(ledger)
    return Content(
        subject=subject(ledger),
        body=(Section(heading="Tình hình chung", sentences=_sentences(ledger)),),
        closing="Trên đây là các sự việc đã ghi trong sổ theo dõi (chi tiết tại Phụ lục kèm theo)./.",
        appendix_title=f"SỔ THEO DÕI NHIỆM VỤ CỦA {wording.plain(ledger.unit).upper()}",
        appendix=(
            Section(
                heading="Nhiệm vụ và thay đổi",
                sentences=() if ledger.entries else ("Không có nhiệm vụ nào.",),
                grid=Grid(columns=_COLUMNS, lines=tuple(_lines(ledger, numbered))) if ledger.entries else None,
                notes=(wording.IMPLIED_NOTE,) if any(e.row.task.is_implied for e in ledger.entries) else (),
            ),
        ),
    )


def ledger_tables(ledger: Ledger) -> tuple[Table, ...]:
    """One line a task, and one line a change under the number of its task."""
    numbered = _numbered(ledger)
    tasks = Table(
        name="Nhiệm vụ",
        heading=subject(ledger),
        headings=_TASK_HEADINGS,
        widths=(5, 6, 16, 48, 12, 12, 16, 12, 40, 9),
        lines=tuple((number, entry.row.task.id, *_values(entry)) for number, entry in numbered),
    )
    changes = Table(
        name="Thay đổi",
        heading="Mọi thay đổi đã ghi, kể cả những thay đổi đã hoàn tác",
        headings=_CHANGE_HEADINGS,
        widths=(5, 6, 12, 22, 80, 40),
        lines=tuple(
            (number, entry.row.task.id, *_change_values(change))
            for number, entry in numbered
            for change in entry.changes
        ),
    )
    said = Table(
        name="Đề nghị, ý kiến",
        heading="Đề nghị gia hạn, đôn đốc, trả lại, nguyên nhân khách quan",
        headings=_SAID_HEADINGS,
        widths=(5, 6, 12, 22, 26, 60, 12, 40),
        lines=tuple(
            (number, entry.row.task.id, *values) for number, entry in numbered for values in _said_values(entry)
        ),
    )
    return tasks, changes, said


def _numbered(ledger: Ledger) -> tuple[tuple[int, LedgerEntry], ...]:
    return tuple(enumerate((entry for _, entries in ledger.periods for entry in entries), start=1))


def _sentences(ledger: Ledger) -> tuple[str, ...]:
    day, unit, count = wording.long_day(ledger.as_of), wording.plain(ledger.unit), wording.count
    if not ledger.entries:
        return (f"Đến {day}, sổ chưa ghi nhiệm vụ nào của {unit}.",)
    done = sum(entry.row.task.state is State.DONE for entry in ledger.entries)
    moved = sum(_first_deadline(entry) != entry.row.task.deadline for entry in ledger.entries)
    plans = [period.short_label for period, _ in ledger.periods]
    of = f"kế hoạch {plans[0]}" if len(plans) == 1 else f"{count(len(plans))} kế hoạch, từ {plans[0]} đến {plans[-1]}"
    told = (
        f"Đến {day}, {unit} có {count(len(ledger.entries))} nhiệm vụ trong {of}: {count(done)} nhiệm vụ đã hoàn thành, "
        f"{count(moved)} nhiệm vụ có thời hạn khác thời hạn đầu. Sổ chỉ ghi sự việc, không chấm điểm."
    )
    return (told,)


def _lines(ledger: Ledger, numbered: tuple[tuple[int, LedgerEntry], ...]) -> list[Line]:
    lines: list[Line] = []
    last: Period | None = None
    counts = {period: len(entries) for period, entries in ledger.periods}
    for number, entry in numbered:
        period = entry.row.task.period
        if period != last:
            title = f"Kế hoạch {period.label} ({counts[period]} nhiệm vụ)"
            lines.append(Line(cells=(title,), kind=LineKind.GROUP))
        last = period
        lines.append(_line(number, entry))
    return lines


def _line(number: int, entry: LedgerEntry) -> Line:
    task = entry.row.task
    return Line(
        cells=(
            str(number),
            wording.plain(task.text),
            _day(_first_deadline(entry)),
            _day(task.deadline) + (wording.IMPLIED if task.is_implied else ""),
            _situation(entry),
            _day(task.done_on),
            _evidence(entry, wording.LONGEST_RESULT),
            "\n".join([*map(_change_line, entry.changes), *_said(entry)]),
        )
    )


def _values(entry: LedgerEntry) -> tuple[Value, ...]:
    task = entry.row.task
    return (
        task.period.short_label,
        wording.plain(task.text),
        _first_deadline(entry),
        task.deadline,
        _situation(entry),
        task.done_on,
        _evidence(entry, 10_000),
        len(entry.changes),
    )


def _first_deadline(entry: LedgerEntry) -> date | None:
    return entry.row.task.first_due or entry.row.task.deadline


def _situation(entry: LedgerEntry) -> str:
    return wording.standing(entry.row)


def _evidence(entry: LedgerEntry, longest: int) -> str:
    task = entry.row.task
    own = [f"Số {wording.plain(task.evidence.number)}"] if task.evidence else []
    return "\n".join([*own, *(wording.linked(one, longest) for one in entry.row.results)])


def _change_line(change: Change) -> str:
    on, who, what, why = _change_values(change)
    return f"{_day(on)}, {who}: {what}" + (f". Lý do: {why}" if why else "")


def _change_values(change: Change) -> tuple[date, str, str, str]:
    on = change.at.astimezone().date()
    return on, wording.plain(change.actor), wording.plain(changed_words(change)), wording.plain(reason_words(change))


def _said(entry: LedgerEntry) -> tuple[str, ...]:
    """Requests with their decisions and remarks: facts, as they were said."""
    lines = (*map(request_words, entry.requests), *map(remark_words, entry.remarks))
    return tuple(wording.plain(line) for line in lines)


def _said_values(entry: LedgerEntry) -> Iterator[tuple[Value, ...]]:
    for one in entry.requests:
        asked = (_moment(one.asked_at), wording.plain(one.asked_by), "xin gia hạn", wording.plain(one.reason))
        yield (*asked, one.until, wording.plain(decision_words(one)))
    for remark in entry.remarks:
        confirmed = f"{remark.confirmed_by} xác nhận" if remark.confirmed_by else ""
        said = (_moment(remark.said_at), wording.plain(remark.said_by), remark.kind.label, wording.plain(remark.text))
        yield (*said, None, wording.plain(confirmed))


def _moment(value: datetime | None) -> date | None:
    return value.astimezone().date() if value else None


def _day(value: date | None) -> str:
    return wording.day(value) if value else ""
