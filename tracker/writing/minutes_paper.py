"""Minutes → Content and tables: what a review went through, and what it came to, unit by unit."""

from __future__ import annotations

from tracker.domain.minutes import Minutes, MinutesEntry, Resolution, Resolve, counted
from tracker.domain.status import NO_UNIT
from tracker.writing import wording
from tracker.writing.grids import counted_line, counting_columns
from tracker.writing.paper import Column, Content, Grid, Line, LineKind, Section
from tracker.writing.records import Value
from tracker.writing.tables import Table

_COLUMNS = (
    Column(heading="TT", share=10, centred=True),
    Column(heading="Nội dung nhiệm vụ", share=78),
    Column(heading="Thời hạn (gốc/trước rà soát)", share=26, centred=True),
    Column(heading="Quá hạn (ngày)", share=16, centred=True),
    Column(heading="Nguyên nhân", share=50),
    Column(heading="Kết luận", share=70),
)
_COUNTED = (
    ("Đôn đốc", (Resolve.URGED,)),
    ("Gia hạn", (Resolve.EXTENDED,)),
    ("Điều chuyển", (Resolve.TRANSFERRED,)),
    ("Tạm dừng, rút", (Resolve.PAUSED, Resolve.WITHDRAWN)),
    ("Trả lại", (Resolve.RETURNED,)),
)
_TASK_HEADINGS = (
    *("TT", "Mã", "Đơn vị", "Nội dung nhiệm vụ", "Thời hạn gốc", "Thời hạn trước rà soát"),
    *("Quá hạn (ngày)", "Nguyên nhân", "Kết luận"),
)
_DECISION_HEADINGS = ("TT", "Mã", "Quyết định", "Nội dung", "Lý do, ý kiến")
_BLANK = "………"


def subject(minutes: Minutes) -> str:
    """What was reviewed, and when."""
    return f"Kết luận rà soát nhiệm vụ quá hạn {wording.long_day(minutes.as_of)}"


def minutes_content(minutes: Minutes) -> Content:
    """Who was there is left blank; then figures by unit in the body, and each task in the appendix."""
    return Content(
        title="BIÊN BẢN",
        code="BB",
        secretary="NGƯỜI GHI BIÊN BẢN",
        subject=subject(minutes),
        body=(
            Section(heading="Thời gian, thành phần", sentences=_attendance(minutes)),
            Section(
                heading="Kết quả rà soát",
                sentences=_sentences(minutes),
                grid=_by_unit(minutes) if minutes.entries else None,
            ),
        ),
        closing="Biên bản được đọc lại cho những người dự họp cùng nghe, thống nhất "
        "(kết luận về từng nhiệm vụ tại Phụ lục kèm theo)./.",
        appendix_title="KẾT LUẬN VỀ TỪNG NHIỆM VỤ",
        appendix=(
            Section(
                heading="Nhiệm vụ đã rà soát",
                sentences=() if minutes.entries else ("Không có nhiệm vụ nào.",),
                grid=Grid(columns=_COLUMNS, lines=tuple(_lines(minutes))) if minutes.entries else None,
                notes=(wording.IMPLIED_NOTE,) if any(one.task.is_implied for one in minutes.entries) else (),
            ),
        ),
    )


def minutes_tables(minutes: Minutes) -> tuple[Table, ...]:
    """One line a task, and one line a decision under the number of its task."""
    numbered = [(number, unit, one) for number, (unit, one) in enumerate(_in_order(minutes), start=1)]
    tasks = Table(
        name="Rà soát",
        heading=subject(minutes),
        headings=_TASK_HEADINGS,
        widths=(5, 6, 24, 60, 12, 12, 9, 40, 60),
        lines=tuple((number, one.task.id, unit, *_values(one)) for number, unit, one in numbered),
    )
    decisions = Table(
        name="Quyết định",
        heading="Quyết định về từng nhiệm vụ",
        headings=_DECISION_HEADINGS,
        widths=(5, 6, 30, 30, 60),
        lines=tuple((number, one.task.id, *_made(made)) for number, _, one in numbered for made in one.resolutions),
    )
    return tasks, decisions


def _values(one: MinutesEntry) -> tuple[Value, ...]:
    task = one.task
    deadlines = (task.first_due or task.deadline, task.deadline)
    return (wording.plain(task.text), *deadlines, one.days_late, wording.plain(one.cause), _concluded(one, "; "))


def _made(made: Resolution) -> tuple[Value, ...]:
    return wording.capital(made.kind.label), wording.plain(made.detail), wording.plain(made.reason)


def _attendance(minutes: Minutes) -> tuple[str, ...]:
    day = wording.long_day(minutes.as_of)
    return (
        f"Thời gian: {_BLANK} giờ {_BLANK}, {day}",
        f"Địa điểm: {_BLANK}",
        f"Chủ trì: {_BLANK}",
        f"Thành phần dự: {_BLANK}",
        f"Người ghi biên bản: {_BLANK}",
    )


def _sentences(minutes: Minutes) -> tuple[str, ...]:
    if not minutes.entries:
        return ("Không có nhiệm vụ quá hạn, không có việc nào được xem xét trong ngày.",)
    late = sum(one.days_late > 0 for one in minutes.entries)
    units = sum(name != NO_UNIT for name, _ in minutes.by_unit)
    longest = max(one.days_late for one in minutes.entries)
    told = (
        f"Đã rà soát {wording.count(len(minutes.entries))} nhiệm vụ của {wording.count(units)} đơn vị, trong đó "
        f"{wording.count(late)} nhiệm vụ quá hạn" + (f", quá hạn lâu nhất {longest} ngày." if late else ".")
    )
    made = [f"{kind.label} {wording.count(count)}" for kind in Resolve if (count := minutes.counts[kind])]
    left = sum(not one.resolutions for one in minutes.entries)
    rest = f" Chưa có kết luận: {wording.count(left)} nhiệm vụ." if left else ""
    decided = f"Kết luận (số nhiệm vụ): {'; '.join(made)}." if made else "Chưa có kết luận nào được ghi."
    return (told, f"{decided}{rest if made else ''}")


def _by_unit(minutes: Minutes) -> Grid:
    headings = ("Rà soát", "Quá hạn", *(name for name, _ in _COUNTED))
    return Grid(
        columns=counting_columns("Đơn vị", 45, headings, 20),
        lines=(
            *(_unit_line(wording.plain(name), entries) for name, entries in minutes.by_unit),
            _unit_line("Toàn cơ quan", minutes.entries, LineKind.SUM),
        ),
    )


def _unit_line(name: str, entries: tuple[MinutesEntry, ...], kind: LineKind = LineKind.ROW) -> Line:
    counts = counted(entries)
    numbers = (sum(counts[one] for one in kinds) for _, kinds in _COUNTED)
    return counted_line(name, len(entries), sum(one.days_late > 0 for one in entries), *numbers, kind=kind)


def _in_order(minutes: Minutes) -> list[tuple[str, MinutesEntry]]:
    return [(wording.plain(unit), one) for unit, entries in minutes.by_unit for one in entries]


def _lines(minutes: Minutes) -> list[Line]:
    lines: list[Line] = []
    number = 0
    for unit, entries in minutes.by_unit:
        lines.append(Line(cells=(f"{wording.plain(unit)} ({len(entries)} nhiệm vụ)",), kind=LineKind.GROUP))
        for one in entries:
            number += 1
            cells = (
                str(number),
                wording.plain(one.task.text),
                wording.deadline(one.task),
                str(one.days_late or ""),
                wording.plain(one.cause),
                _concluded(one, "\n"),
            )
            lines.append(Line(cells=cells))
    return lines


def _concluded(one: MinutesEntry, between: str) -> str:
    return between.join(wording.capital(wording.plain(made.words)) for made in one.resolutions)
