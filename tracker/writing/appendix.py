"""The appendix of the report: every task once, steady work apart, what nobody had planned, and the indicators."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tracker.domain.status import StatusList
from tracker.writing import records, wording
from tracker.writing.order import Entry, Group, ordered
from tracker.writing.paper import Column, Grid, Line, LineKind, Section

_TASK_COLUMNS = (
    Column(heading="TT", share=10, centred=True),
    Column(heading="Nội dung nhiệm vụ", share=57),
    Column(heading="Căn cứ", share=32),
    Column(heading="Đơn vị chủ trì", share=24),
    Column(heading="Đơn vị phối hợp", share=24),
    Column(heading="Thời hạn (gốc/hiện tại)", share=24, centred=True),
    Column(heading="Sản phẩm, kết quả (số, ngày)", share=39),
    Column(heading="Tình trạng", share=25),
    Column(heading="Ghi chú", share=18),
)
_UNPLANNED_SHARES = (10, 130, 40, 45, 27)
_INDICATOR_SHARES = (10, 107, 35, 50, 50)


def appendix(status: StatusList) -> tuple[Section, ...]:
    """The sections of the appendix. One that has nothing to show says why."""
    order = ordered(status)
    sections = [
        Section(
            heading="Nhiệm vụ có thời hạn",
            sentences=() if order.tracked else ("Không có nhiệm vụ có thời hạn.",),
            grid=_tasks(order.tracked),
            notes=_notes(status),
        )
    ]
    if order.ongoing:
        sections.append(Section(heading="Nhiệm vụ thường xuyên", grid=_tasks(order.ongoing)))
    sections.append(
        Section(
            heading="Kết quả phát sinh ngoài kế hoạch",
            sentences=() if status.unplanned else (_why_none_unplanned(status),),
            grid=_listed(records.UNPLANNED_HEADINGS, _UNPLANNED_SHARES, records.unplanned(status.unplanned))
            if status.unplanned
            else None,
        )
    )
    if status.indicators:
        lines = records.indicators(status.indicators)
        sections.append(Section(heading="Chỉ tiêu", grid=_listed(records.INDICATOR_HEADINGS, _INDICATOR_SHARES, lines)))
    return tuple(sections)


def _why_none_unplanned(status: StatusList) -> str:
    if status.results_seen:
        return "Không có."
    return f"Chưa có báo cáo kết quả {status.period.label} để đối chiếu."


def _notes(status: StatusList) -> tuple[str, ...]:
    notes = []
    if any(row.task.is_implied for row in status.tracked):
        notes.append(
            f"{wording.IMPLIED} Thời hạn ngầm định: kế hoạch không ghi thời hạn nên lấy ngày cuối cùng của kỳ."
        )
    if any(entry.missing for entry in ordered(status).entries):
        notes.append(
            f"“{wording.MISSING}”: báo cáo của kỳ chưa nêu kết quả của nhiệm vụ; không có nghĩa là nhiệm vụ "
            "chưa được thực hiện."
        )
    return tuple(notes)


def _tasks(groups: tuple[Group, ...]) -> Grid | None:
    if not groups:
        return None
    lines: list[Line] = []
    for group in groups:
        title = f"{wording.plain(group.unit)} ({len(group.entries)} nhiệm vụ)"
        lines.append(Line(cells=(title,), kind=LineKind.GROUP))
        lines += map(_task, group.entries)
    return Grid(columns=_TASK_COLUMNS, lines=tuple(lines))


def _task(entry: Entry) -> Line:
    task = entry.row.task
    return Line(
        cells=(
            str(entry.number),
            wording.plain(task.text),
            "\n".join(wording.basis(task)),
            wording.owner(task),
            wording.several(task.support),
            wording.deadline(task),
            "\n".join(wording.outcome(entry)),
            wording.situation(entry),
            wording.remark(entry),
        )
    )


def _listed(headings: Sequence[str], shares: Sequence[int], lines: Iterable[Sequence[object]]) -> Grid:
    columns = tuple(
        Column(heading=heading, share=share, centred=heading == "TT")
        for heading, share in zip(headings, shares, strict=True)
    )
    return Grid(columns=columns, lines=tuple(Line(cells=tuple(map(str, line))) for line in lines))
