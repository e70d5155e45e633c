"""The body of the report: the month in words and in small tables, each percentage with its formula."""

from __future__ import annotations

from tracker.domain.split import Kind
from tracker.domain.status import StatusList, UnitTotals
from tracker.domain.task import State
from tracker.domain.timing import Timing
from tracker.writing import wording
from tracker.writing.grids import counted_line
from tracker.writing.order import ordered
from tracker.writing.paper import Column, Grid, Line, LineKind, Section

OUT = "Tạm dừng, rút, chuyển kỳ"


def summary(status: StatusList) -> tuple[Section, ...]:
    """The sections of the body. A list without tasks that have an end gets the sentences alone."""
    if not status.tracked:
        return (Section(heading="Kết quả chung", sentences=_sentences(status)),)
    return (
        Section(
            heading="Kết quả chung",
            sentences=_sentences(status),
            grid=_four_fields(status.totals),
            notes=tuple(f"{wording.ratio(ratio)}." for ratio in status.ratios),
        ),
        Section(heading="Kết quả theo đơn vị", grid=_by_unit(status)),
        Section(heading="Tình trạng đối chiếu với thời hạn", grid=_state_by_timing(status)),
    )


def _sentences(status: StatusList) -> tuple[str, ...]:
    tracked, ongoing = len(status.tracked), len(status.ongoing)
    steady = f" và {wording.count(ongoing)} nhiệm vụ {Kind.ONGOING.label} (theo dõi riêng, không tính vào tỷ lệ)"
    span = f"; {status.span}" if status.span else ""
    first = (
        f"Tính đến {wording.long_day(status.as_of)}, kế hoạch công tác {status.period.label} có "
        f"{wording.count(tracked)} nhiệm vụ có thời hạn{steady if ongoing else ''}{span}."
    )
    sentences = [first, _four_fields_in_words(status.totals)] if tracked else [first]
    unproved = sum(row.task.state is State.DONE and not row.has_evidence for row in status.rows)
    if unproved:
        sentences.append(f"Có {wording.count(unproved)} nhiệm vụ đã hoàn thành nhưng chưa có minh chứng.")
    return (*sentences, _against_the_report(status))


def _four_fields_in_words(sums: UnitTotals) -> str:
    done, still = sums.done_in_time + sums.done_late, sums.open_in_time + sums.overdue
    count = wording.count
    parts = [
        f"{count(done)} nhiệm vụ đã hoàn thành ({count(sums.done_in_time)} đúng hạn, {count(sums.done_late)} trễ hạn)"
        if done
        else "chưa có nhiệm vụ hoàn thành",
        f"{count(still)} nhiệm vụ chưa hoàn thành ({count(sums.open_in_time)} trong hạn, {count(sums.overdue)} quá hạn)"
        if still
        else "",
        f"{count(sums.out)} nhiệm vụ tạm dừng, không còn phù hợp hoặc chuyển kỳ sau" if sums.out else "",
    ]
    return f"Trong {count(sums.total)} nhiệm vụ có thời hạn: {'; '.join(filter(None, parts))}."


def _against_the_report(status: StatusList) -> str:
    if not status.results_seen:
        return f"Chưa có báo cáo kết quả {status.period.label} để đối chiếu."
    missing = sum(entry.missing for entry in ordered(status).entries)
    undecided = sum(row.is_undecided for row in status.rows)
    parts = [
        f"{wording.count(missing)}/{len(status.rows)} nhiệm vụ chưa thấy báo cáo",
        f"{wording.count(undecided)} nhiệm vụ có kết quả gợi ý chưa xác nhận" if undecided else "",
        f"{wording.count(len(status.unplanned))} kết quả phát sinh ngoài kế hoạch",
    ]
    return f"Đối chiếu với báo cáo kết quả {status.period.label}: {'; '.join(filter(None, parts))}."


def _four_fields(sums: UnitTotals) -> Grid:
    """Done or not, in time or not, as the government sums up its tasks; what stands outside is a line of its own."""
    in_time, late = sums.done_in_time + sums.open_in_time, sums.done_late + sums.overdue
    return Grid(
        columns=(
            Column(heading="Nhiệm vụ có thời hạn", share=75),
            Column(heading="Đúng hạn, trong hạn", share=30, centred=True),
            Column(heading="Trễ hạn, quá hạn", share=30, centred=True),
            Column(heading="Cộng", share=30, centred=True),
        ),
        lines=(
            counted_line("Đã hoàn thành", sums.done_in_time, sums.done_late, sums.done_in_time + sums.done_late),
            counted_line("Chưa hoàn thành", sums.open_in_time, sums.overdue, sums.open_in_time + sums.overdue),
            Line(cells=(OUT, "–", "–", str(sums.out))),
            counted_line("Tổng số", in_time, late, sums.total, kind=LineKind.SUM),
        ),
    )


def _by_unit(status: StatusList) -> Grid:
    headings = (
        "Hoàn thành đúng hạn",
        "Hoàn thành trễ hạn",
        "Chưa hoàn thành, trong hạn",
        "Chưa hoàn thành, quá hạn",
        OUT,
        "Tổng số",
    )
    return Grid(
        columns=(
            Column(heading="Đơn vị", share=45),
            *(Column(heading=heading, share=20, centred=True) for heading in headings),
        ),
        lines=(
            *(_unit_line(unit) for unit in status.by_unit),
            _unit_line(status.totals, kind=LineKind.SUM),
        ),
    )


def _unit_line(sums: UnitTotals, kind: LineKind = LineKind.ROW) -> Line:
    fields = (sums.done_in_time, sums.done_late, sums.open_in_time, sums.overdue, sums.out, sums.total)
    return counted_line(wording.plain(sums.unit), *fields, kind=kind)


def _state_by_timing(status: StatusList) -> Grid:
    """Every cell of state × timing; states and timings that no task is in are left away."""
    cells = status.cells
    states = [state for state in State if any(cells[state, timing] for timing in Timing)]
    timings = [timing for timing in Timing if any(cells[state, timing] for state in states)]
    lines = [
        counted_line(wording.capital(state.label), *row, sum(row))
        for state in states
        for row in [[cells[state, timing] for timing in timings]]
    ]
    sums = [sum(cells[state, timing] for state in states) for timing in timings]
    return Grid(
        columns=(
            Column(heading="Tình trạng", share=40),
            *(Column(heading=wording.capital(timing.label), share=20, centred=True) for timing in timings),
            Column(heading="Cộng", share=20, centred=True),
        ),
        lines=(*lines, counted_line("Cộng", *sums, sum(sums), kind=LineKind.SUM)),
    )
