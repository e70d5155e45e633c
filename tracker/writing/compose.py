"""Any list → Paper: the report as the office issues it (layout: Nghị định 30/2020/NĐ-CP, Phụ lục I), or its tables."""

from __future__ import annotations

from tracker.domain.baseline import PlanComparison
from tracker.domain.comparison import Comparison
from tracker.domain.indicators import IndicatorList
from tracker.domain.layout import Layout
from tracker.domain.ledger import Ledger
from tracker.domain.minutes import Minutes
from tracker.domain.office import Letterhead
from tracker.domain.overdue import OverdueList
from tracker.domain.status import StatusList
from tracker.domain.trend import Trend
from tracker.domain.unplanned import UnplannedList
from tracker.writing import wording
from tracker.writing.appendix import appendix
from tracker.writing.compare_paper import compare_content
from tracker.writing.compared import comparison_tables
from tracker.writing.indicators_paper import indicators_content, indicators_tables
from tracker.writing.ledger_paper import ledger_content, ledger_tables
from tracker.writing.minutes_paper import minutes_content, minutes_tables
from tracker.writing.overdue_paper import overdue_content, overdue_tables
from tracker.writing.paper import Content, Paper
from tracker.writing.plan_paper import plan_content, plan_tables
from tracker.writing.summary import summary
from tracker.writing.tables import Table
from tracker.writing.trend_paper import trend_content, trend_tables
from tracker.writing.unplanned_paper import unplanned_content, unplanned_tables

Tabled = Comparison | OverdueList | UnplannedList | Ledger | IndicatorList | Trend | PlanComparison | Minutes
"""What sheets and CSV hold as plain tables."""
Listed = StatusList | Tabled
"""What can be printed."""


def compose(listed: Listed, letterhead: Letterhead, layout: Layout) -> Paper:
    """Say everything that the list says, dated on the day it stands for."""
    content = _content(listed, layout)
    number, office = wording.number_line(letterhead, content.code), wording.plain(letterhead.name)
    return Paper(
        number=number,
        place_and_date=wording.place_and_date(letterhead, listed.as_of),
        subject=content.subject,
        body=content.body,
        closing=content.closing,
        appendix_title=content.appendix_title,
        appendix_of=f"(Kèm theo {content.title.capitalize()} {number.replace('Số:', 'số')} "
        + wording.long_day(listed.as_of)
        + (f" của {office})" if office else ")"),
        appendix=content.appendix,
        across=layout.landscape,
        title=content.title,
        secretary=content.secretary,
    )


def tables(listed: Tabled, layout: Layout) -> tuple[Table, ...]:
    """The same as flat tables."""
    match listed:
        case OverdueList():
            made = overdue_tables(listed, layout)
        case Comparison():
            made = comparison_tables(listed)
        case UnplannedList():
            made = unplanned_tables(listed)
        case Ledger():
            made = ledger_tables(listed)
        case IndicatorList():
            made = indicators_tables(listed)
        case Trend():
            made = trend_tables(listed)
        case PlanComparison():
            made = plan_tables(listed)
        case Minutes():
            made = minutes_tables(listed)
    return made


def _content(listed: Listed, layout: Layout) -> Content:
    match listed:
        case StatusList():
            content = _status(listed, layout)
        case Comparison():
            content = compare_content(listed)
        case OverdueList():
            content = overdue_content(listed, layout)
        case UnplannedList():
            content = unplanned_content(listed)
        case Ledger():
            content = ledger_content(listed)
        case IndicatorList():
            content = indicators_content(listed)
        case Trend():
            content = trend_content(listed)
        case PlanComparison():
            content = plan_content(listed)
        case Minutes():
            content = minutes_content(listed)
    return content


def _status(status: StatusList, layout: Layout) -> Content:
    period = status.period.label
    return Content(
        subject=wording.subject(status.period),
        body=summary(status),
        closing=f"Trên đây là báo cáo tình hình thực hiện kế hoạch công tác {period} "
        "(danh mục nhiệm vụ tại Phụ lục kèm theo)./.",
        appendix_title=f"DANH MỤC NHIỆM VỤ VÀ KẾT QUẢ THỰC HIỆN {period.upper()}",
        appendix=appendix(status, layout),
    )
