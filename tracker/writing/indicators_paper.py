"""IndicatorList → Content and tables: plan, result, unit, how much of the plan, and that against the year gone."""

from __future__ import annotations

from tracker.domain.indicators import FORMULA, IndicatorList, IndicatorRow
from tracker.writing import wording
from tracker.writing.grids import PACE, PERCENT, listed_grid
from tracker.writing.paper import Content, Section
from tracker.writing.records import Value
from tracker.writing.tables import Table

_HEADINGS = ("TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", PERCENT, PACE)
_SHARES = (10, 90, 30, 42, 42, 20, 24)
_NOT_RECKONED = "–"


def subject(listed: IndicatorList) -> str:
    """What the list is about."""
    return f"Tình hình thực hiện chỉ tiêu {listed.period.label}"


def indicators_content(listed: IndicatorList) -> Content:
    """Say how many indicators can be reckoned, and list them all."""
    grid = listed_grid(_HEADINGS, _SHARES, _printed(listed))
    return Content(
        subject=subject(listed),
        body=(Section(heading="Tình hình chung", sentences=_sentences(listed)),),
        closing="Trên đây là tình hình thực hiện chỉ tiêu (chi tiết tại Phụ lục kèm theo)./.",
        appendix_title=f"TÌNH HÌNH THỰC HIỆN CHỈ TIÊU {listed.period.label.upper()}",
        appendix=(
            Section(
                heading="Chỉ tiêu",
                sentences=() if listed.indicators else (_none(listed),),
                grid=grid,
                notes=_notes(listed) if listed.indicators else (),
            ),
        ),
    )


def indicators_tables(listed: IndicatorList) -> tuple[Table, ...]:
    """One line an indicator; percentages are numbers."""
    return (
        Table(
            name="Chỉ tiêu",
            heading=subject(listed),
            headings=_HEADINGS,
            widths=(5, 60, 18, 28, 28, 10, 12),
            lines=tuple(_values(number, listed, row) for number, row in enumerate(listed.rows, start=1)),
            notes=_notes(listed),
        ),
    )


def _sentences(listed: IndicatorList) -> tuple[str, ...]:
    if not listed.indicators:
        return (_none(listed),)
    reckoned = [row.percent for row in listed.rows if row.percent is not None]
    reached = sum(percent >= 100 for percent in reckoned)  # noqa: PLR2004
    told = (
        f"Báo cáo kết quả {listed.period.label} nêu {wording.count(len(listed.indicators))} chỉ tiêu; "
        f"{wording.count(len(reckoned))} chỉ tiêu có cả kế hoạch và thực hiện bằng số, trong đó "
        f"{wording.count(reached)} chỉ tiêu bằng hoặc vượt kế hoạch."
    )
    return (told,)


def _none(listed: IndicatorList) -> str:
    return f"Chưa có chỉ tiêu nào trong báo cáo kết quả {listed.period.label}."


def _notes(listed: IndicatorList) -> tuple[str, ...]:
    gone, whole = listed.days_gone
    reached = (
        f"Đạt (%) = {FORMULA}; “{_NOT_RECKONED}”: kế hoạch hoặc thực hiện không phải một số, hoặc không cùng loại."
    )
    pace = (
        f"So với thời gian = đạt (%) − thời gian đã qua của năm ({wording.percent(listed.time_gone)} = {gone}/{whole} "
        "ngày); chỉ có nghĩa khi kế hoạch là của cả năm."
    )
    return reached, pace


def _printed(listed: IndicatorList) -> list[tuple[str, ...]]:
    return [tuple(map(_said, _values(number, listed, row))) for number, row in enumerate(listed.rows, start=1)]


def _values(number: int, listed: IndicatorList, row: IndicatorRow) -> tuple[Value, ...]:
    one, plain = row.indicator, wording.plain
    texts = (plain(one.name), plain(one.unit or ""), plain(one.target or ""), plain(one.actual or ""))
    return (number, *texts, row.percent, listed.pace(row))


def _said(value: Value) -> str:
    match value:
        case None:
            return _NOT_RECKONED
        case float():
            return f"{value:g}".replace(".", ",").replace("-", "−")
        case _:
            return str(value)
