"""Why a report may not be kept as it stands: said as a check in the preview, raised when it is kept all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.domain.checks import secrecy_mark
from tracker.domain.split import ReportHead, Split
from tracker.domain.vietnamese import fold
from tracker.errors import AlreadyImported, BadUsage, NotAReport, RuleBroken

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


def check_not_imported(store: Store, head: ReportHead) -> None:
    """Refuse a report whose number or whose periods are kept already from another file."""
    if said := imported_before(store, head):
        raise AlreadyImported(f"{said} Muốn thay bằng bản này thì hoàn tác lần nhập đó (tracker undo) rồi nhập lại.")


def imported_before(store: Store, head: ReportHead) -> str | None:
    """Say from which file the same number or the same periods are kept already."""
    for report in store.reports.find(
        number=head.number, result_period=head.result_period, plan_period=head.plan_period
    ):
        same_periods = (report.head.result_period, report.head.plan_period) == (head.result_period, head.plan_period)
        same_number = head.number and report.head.number == head.number and report.head.issuer == head.issuer
        if same_periods or same_number:
            what = f"số {head.number}" if same_number else f"về {head.result_period or head.plan_period}"
            return f"Báo cáo {what} đã được nhập ngày {report.imported_at:%d/%m/%Y} từ tệp {report.file_name}."
    return None


def check_office(store: Store, head: ReportHead, office: str) -> None:
    """Refuse a report that another office issued."""
    if said := of_another_office(store, head, office):
        raise NotAReport(
            f"{said} Nếu đúng là báo cáo cần nhập, thêm --other-office (hoặc sửa [office] name trong config.toml)."
        )


def of_another_office(store: Store, head: ReportHead, office: str) -> str | None:
    """Say whose report it is, where it is not that of the office in the settings or of the reports before."""
    expected = office or next((r.head.issuer for r in store.reports.all() if r.head.issuer), "")
    if not expected or not head.issuer:
        return None
    ours, theirs = fold(expected), fold(head.issuer)
    if ours in theirs or theirs in ours:
        return None
    return f"Báo cáo này của {head.issuer}, không phải của {expected}."
