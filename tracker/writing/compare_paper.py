"""Comparison → Content: plan on the left, report on the right, then both rests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tracker.domain.comparison import Comparison
from tracker.writing import records, wording
from tracker.writing.compared import (
    PAIR_HEADINGS,
    UNREPORTED_HEADINGS,
    Numbered,
    answered,
    came_back,
    remark,
    report_side,
    subject,
    unreported,
)
from tracker.writing.grids import CENTRED, UNPLANNED_SHARES, listed_grid
from tracker.writing.paper import Column, Content, Grid, Line, LineKind, Section

PLAN, REPORT = "Kế hoạch", "Báo cáo kết quả"
_PAIR_SHARES = (10, 62, 27, 27, 65, 29, 20, 22)
_PLAN_COLUMNS = 4  # of the pairs; the others are the report's
_UNREPORTED_SHARES = (10, 120, 40, 30, 60)


def compare_content(comparison: Comparison) -> Content:
    """Say everything that the comparison says."""
    return Content(
        subject=subject(comparison.period),
        body=(Section(heading="Kết quả đối chiếu", sentences=tuple(_sentences(comparison))),),
        closing="Trên đây là kết quả đối chiếu kế hoạch với báo cáo (bảng đối chiếu tại Phụ lục kèm theo)./.",
        appendix_title=f"BẢNG ĐỐI CHIẾU KẾ HOẠCH VỚI KẾT QUẢ {comparison.period.label.upper()}",
        appendix=(_pairs(comparison), _unreported(comparison), _unplanned(comparison)),
    )


def _sentences(comparison: Comparison) -> Iterator[str]:
    count, total = wording.count, len(comparison.tasks)
    yield (
        f"Tính đến {wording.long_day(comparison.as_of)}, kế hoạch công tác {comparison.period.label} có {count(total)} "
        "nhiệm vụ được đối chiếu."
    )
    if not comparison.results_seen:
        yield f"Chưa có báo cáo kết quả {comparison.period.label} để đối chiếu."
        return
    suggested = len(comparison.answered) - comparison.confirmed
    yield (
        f"Trong đó: {count(comparison.confirmed)} nhiệm vụ có kết quả đã xác nhận; {count(suggested)} nhiệm vụ mới "
        f"có kết quả gợi ý, chờ xác nhận; {count(len(comparison.unreported))} nhiệm vụ chưa thấy báo cáo. Báo cáo có "
        f"{count(len(comparison.unplanned))} kết quả phát sinh ngoài kế hoạch."
    )


def _pairs(comparison: Comparison) -> Section:
    tasks = answered(comparison)
    columns = tuple(
        Column(
            heading=heading, share=share, centred=heading in CENTRED, above=PLAN if place < _PLAN_COLUMNS else REPORT
        )
        for place, (heading, share) in enumerate(zip(PAIR_HEADINGS, _PAIR_SHARES, strict=True))
    )
    lines = tuple(line for one in tasks for line in _pair_lines(one))
    notes = _notes(tasks)
    if any(not answer.is_confirmed for one in tasks for answer in one.task.answers):
        notes.append("“Gợi ý”: chương trình đề nghị và chưa có người xác nhận, nên chưa được coi là kết quả.")
    return Section(
        heading="Nhiệm vụ có kết quả trong báo cáo",
        sentences=() if lines else (_none(comparison),),
        grid=Grid(columns=columns, lines=lines) if lines else None,
        notes=tuple(notes),
    )


def _notes(tasks: Iterable[Numbered]) -> list[str]:
    if not any(one.task.row.task.is_implied for one in tasks):
        return []
    return [wording.IMPLIED_NOTE]


def _pair_lines(one: Numbered) -> Iterator[Line]:
    """The task on the left of its first result; its further results go on below, the left side empty."""
    left = _plan_side(one)
    for place, answer in enumerate(one.task.answers):
        text, *others = report_side(answer)
        cells = (wording.shortened(text, wording.LONGEST_RESULT), *others)
        if place:
            yield Line(cells=(*[""] * len(left), *cells), kind=LineKind.FURTHER)
        else:
            yield Line(cells=(*left, *cells))


def _plan_side(one: Numbered) -> tuple[str, ...]:
    task = one.task.row.task
    back = f"\n({'; '.join(came_back(one.task))})" if came_back(one.task) and one.task.answers else ""
    return str(one.number), wording.plain(task.text) + back, wording.owner(task), wording.deadline(task)


def _unreported(comparison: Comparison) -> Section:
    tasks = unreported(comparison)
    lines = [(*_plan_side(one), remark(one.task)) for one in tasks]
    return Section(
        heading="Chưa thấy báo cáo",
        sentences=() if lines else ("Không có.",),
        grid=listed_grid(UNREPORTED_HEADINGS, _UNREPORTED_SHARES, lines),
        notes=(*_notes(tasks), "“Chưa thấy báo cáo” không có nghĩa là nhiệm vụ chưa được thực hiện.") if lines else (),
    )


def _unplanned(comparison: Comparison) -> Section:
    lines = records.unplanned(comparison.unplanned)
    return Section(
        heading="Phát sinh ngoài kế hoạch",
        sentences=() if lines else (_none(comparison),),
        grid=listed_grid(records.UNPLANNED_HEADINGS, UNPLANNED_SHARES, lines),
    )


def _none(comparison: Comparison) -> str:
    return "Không có." if comparison.results_seen else f"Chưa có báo cáo kết quả {comparison.period.label}."
