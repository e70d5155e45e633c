"""UnplannedList → Content and tables: what a report tells that no plan had asked for."""

from __future__ import annotations

from tracker.domain.unplanned import UnplannedList
from tracker.writing import records, wording
from tracker.writing.grids import UNPLANNED_SHARES, listed_grid
from tracker.writing.paper import Content, Section
from tracker.writing.tables import Table, unplanned_table


def subject(unplanned: UnplannedList) -> str:
    """What the list is about."""
    return f"Kết quả phát sinh ngoài kế hoạch {unplanned.period.label}"


def unplanned_content(unplanned: UnplannedList) -> Content:
    """Say how many of the report's results nobody had planned, and list them."""
    return Content(
        subject=subject(unplanned),
        body=(Section(heading="Tình hình chung", sentences=(_sentence(unplanned),)),),
        closing="Trên đây là tổng hợp kết quả phát sinh ngoài kế hoạch (danh mục tại Phụ lục kèm theo)./.",
        appendix_title=f"DANH MỤC KẾT QUẢ PHÁT SINH NGOÀI KẾ HOẠCH {unplanned.period.label.upper()}",
        appendix=(
            Section(
                heading="Kết quả phát sinh ngoài kế hoạch",
                sentences=() if unplanned.results else (_why_none(unplanned),),
                grid=listed_grid(records.UNPLANNED_HEADINGS, UNPLANNED_SHARES, records.unplanned(unplanned.results)),
            ),
        ),
    )


def unplanned_tables(unplanned: UnplannedList) -> tuple[Table, ...]:
    """One line a result."""
    return (unplanned_table(unplanned.results, subject(unplanned)),)


def _sentence(unplanned: UnplannedList) -> str:
    if not unplanned.results_seen:
        return _why_none(unplanned)
    return (
        f"Tính đến {wording.long_day(unplanned.as_of)}, báo cáo kết quả {unplanned.period.label} có "
        f"{wording.count(unplanned.results_seen)} kết quả; {wording.count(len(unplanned.results))} kết quả trong đó "
        "phát sinh ngoài kế hoạch (chưa gắn với nhiệm vụ nào của kế hoạch)."
    )


def _why_none(unplanned: UnplannedList) -> str:
    if unplanned.results_seen:
        return "Không có."
    return f"Chưa có báo cáo kết quả {unplanned.period.label} để đối chiếu."
