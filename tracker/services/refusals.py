"""Why a report may not be kept as it stands: said as a check in the preview, raised when it is kept all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.domain.checks import secrecy_mark
from tracker.domain.report import Report
from tracker.domain.split import ReportHead, Split
from tracker.domain.vietnamese import fold
from tracker.errors import AlreadyImported, BadUsage, NotAReport, NotFound, RuleBroken

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


def check_secrecy(content: Split, *, allow_secret: bool) -> None:
    """Refuse a paper marked as a state secret, unless the settings say that this computer may hold such papers."""
    mark = secrecy_mark(content.warnings)
    if mark and not allow_secret:
        raise RuleBroken(
            f"Văn bản có dấu “{mark}” nên không được lưu. Hỏi người phụ trách bảo vệ bí mật nhà nước; "
            "máy được phép xử lý văn bản mật thì ghi allow_secret = true ở mục [reading] trong config.toml."
        )


def check_content(content: Split, *, results_only: bool) -> None:
    """Refuse what holds nothing to keep, or no period to keep it under."""
    head = content.head
    if not content.tasks and not content.results:
        raise NotAReport(
            "Không tìm thấy phần kết quả hay phần kế hoạch nào trong tệp. Kiểm tra đây có phải báo cáo công tác không."
        )
    if not content.tasks and not results_only:
        raise NotAReport(
            "Báo cáo không có phần kế hoạch nên không có nhiệm vụ nào để theo dõi. "
            "Nếu chỉ cần phần kết quả để đối chiếu, nhập lại với --results-only."
        )
    if content.tasks and not head.plan_period:
        raise BadUsage("Không xác định được kỳ của kế hoạch. Cho biết bằng --plan-period, ví dụ --plan-period 2022-11.")
    if content.results and not head.result_period:
        raise BadUsage(
            "Không xác định được kỳ của phần kết quả. Cho biết bằng --result-period, ví dụ --result-period 2022-10."
        )


def check_version(earlier: Report | None, head: ReportHead, *, new_version: bool) -> None:
    """Refuse a report that is kept already from another file, unless it shall replace that one; and the opposite.

    A supplement waits for its paper, which replaces it without being asked.
    """
    is_paper = earlier is not None and not earlier.is_supplement
    if earlier and is_paper and not new_version:
        raise AlreadyImported(
            f"{imported_words(earlier, head)} Nếu đây là bản mới của báo cáo đó, nhập lại với --new-version."
        )
    if new_version and not is_paper:
        raise NotFound("Chưa nhập bản nào của báo cáo này để thay. Bỏ --new-version, hoặc xem lại số và kỳ báo cáo.")


def earlier_version(store: Store, content: Split) -> Report | None:
    """The report that is kept of the same periods, else under the same number, else the supplement of its plan.

    Of several versions the newest. The periods come first, because the number of a draft is blank.
    """
    head = content.head
    found = store.reports.find(number=head.number, result_period=head.result_period, plan_period=head.plan_period)
    newest = [report for report in store.reports.newest(found) if not _of_two_offices(report.head, head)]
    papers = [report for report in newest if not report.is_supplement]
    choices = (
        *(one for one in papers if _same_periods(one.head, head)),
        *(one for one in papers if _same_number(one.head, head)),
        *(one for one in newest if one.is_supplement and content.tasks and one.head.plan_period == head.plan_period),
    )
    return next(iter(choices), None)


def imported_words(earlier: Report, head: ReportHead) -> str:
    """Say from which file the same number or the same periods are kept already, or what the office has added."""
    if earlier.is_supplement:
        return f"Phần bổ sung của kế hoạch {head.plan_period} sẽ nhập vào báo cáo này; mã nhiệm vụ giữ nguyên."
    what = f"số {head.number}" if _same_number(earlier.head, head) else f"về {head.result_period or head.plan_period}"
    return f"Báo cáo {what} đã được nhập ngày {earlier.imported_at:%d/%m/%Y} từ tệp {earlier.file_name}."


def _same_periods(one: ReportHead, other: ReportHead) -> bool:
    return (one.result_period, one.plan_period) == (other.result_period, other.plan_period)


def _same_number(one: ReportHead, other: ReportHead) -> bool:
    """Whether both have one number in one year: numbers begin anew each January."""
    years = [_year(head) for head in (one, other)]
    return bool(other.number) and one.number == other.number and (None in years or years[0] == years[1])


def _year(head: ReportHead) -> int | None:
    period = head.result_period or head.plan_period
    return head.issued_on.year if head.issued_on else period.last_day.year if period else None


def _of_two_offices(one: ReportHead, other: ReportHead) -> bool:
    """Whether both say who issued them, and differently."""
    return bool(one.issuer and other.issuer and not _same_office(one.issuer, other.issuer))


def _same_office(one: str, other: str) -> bool:
    """Whether one name is the other, or the other with its province behind."""
    ours, theirs = fold(one), fold(other)
    return ours in theirs or theirs in ours


def check_office(store: Store, head: ReportHead, office: str) -> None:
    """Refuse a report that another office issued."""
    if said := of_another_office(store, head, office):
        raise NotAReport(
            f"{said} Nếu đúng là báo cáo cần nhập, thêm --other-office (hoặc sửa [office] name trong config.toml)."
        )


def of_another_office(store: Store, head: ReportHead, office: str) -> str | None:
    """Say whose report it is, where it is not that of the office in the settings or of the reports before."""
    expected = office or next((r.head.issuer for r in store.reports.all() if r.head.issuer), "")
    if not expected or not head.issuer or _same_office(expected, head.issuer):
        return None
    return f"Báo cáo này của {head.issuer}, không phải của {expected}."
