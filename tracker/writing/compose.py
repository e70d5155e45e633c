"""StatusList → Paper: the report as the office issues it (layout: Nghị định 30/2020/NĐ-CP, Phụ lục I)."""

from __future__ import annotations

from tracker.domain.office import Letterhead
from tracker.domain.status import StatusList
from tracker.writing import wording
from tracker.writing.appendix import appendix
from tracker.writing.paper import Paper
from tracker.writing.summary import summary


def compose(status: StatusList, letterhead: Letterhead) -> Paper:
    """Say everything that the report says, dated on the day the list stands for."""
    number = wording.number_line(letterhead)
    office = wording.plain(letterhead.name)
    period = status.period.label
    return Paper(
        number=number,
        place_and_date=wording.place_and_date(letterhead, status.as_of),
        subject=wording.subject(status.period),
        body=summary(status),
        closing=f"Trên đây là báo cáo tình hình thực hiện kế hoạch công tác {period} "
        "(danh mục nhiệm vụ tại Phụ lục kèm theo)./.",
        appendix_title=f"DANH MỤC NHIỆM VỤ VÀ KẾT QUẢ THỰC HIỆN {period.upper()}",
        appendix_of=f"(Kèm theo Báo cáo {number.replace('Số:', 'số')} {wording.long_day(status.as_of)}"
        + (f" của {office})" if office else ")"),
        appendix=appendix(status),
    )
