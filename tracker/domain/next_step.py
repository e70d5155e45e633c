"""What waits for a person, as sentences that lead somewhere: "5 nhiệm vụ của đơn vị bạn sắp đến hạn"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.period import Period
from tracker.domain.report_window import ReportWindow
from tracker.domain.role import Role


class StepKind(StrEnum):
    """What waits, the most pressing first."""

    OVERDUE = "overdue"
    RETURNED = "returned"
    ASKED = "asked"
    WAITING = "waiting"
    SOON = "soon"
    UNPROVEN = "unproven"
    UNOWNED = "unowned"
    SILENT = "silent"
    NO_REPORT = "no-report"
    NO_PLAN = "no-plan"
    ROUTINES = "routines"
    STRONG = "strong"
    PROPOSED = "proposed"
    UNREPORTED = "unreported"
    NO_NOTICE = "no-notice"

    @property
    def symbol(self) -> str:
        """One character before the sentence, the same as on the other screens."""
        return _SYMBOLS[self]

    @property
    def is_of_linking(self) -> bool:
        """Whether plan and report have to be compared to know it, which takes a moment."""
        return self in (StepKind.STRONG, StepKind.PROPOSED, StepKind.UNREPORTED)


_SYMBOLS = {
    StepKind.OVERDUE: "▲",
    StepKind.RETURNED: "←",
    StepKind.ASKED: "?",
    StepKind.WAITING: "◑",
    StepKind.SOON: "!",
    StepKind.UNPROVEN: "●",
    StepKind.UNOWNED: "○",
    StepKind.SILENT: "…",
    StepKind.NO_NOTICE: "+",
    StepKind.NO_REPORT: "+",
    StepKind.NO_PLAN: "+",
    StepKind.ROUTINES: "+",
    StepKind.STRONG: "?",
    StepKind.PROPOSED: "→",
    StepKind.UNREPORTED: "∅",
}
_WORDS = {
    StepKind.OVERDUE: "{count} nhiệm vụ{whose} đã quá hạn",
    StepKind.RETURNED: "{count} nhiệm vụ{whose} bị trả lại",
    StepKind.ASKED: "{count} đề nghị gia hạn{whose} chờ quyết định",
    StepKind.WAITING: "{count} nhiệm vụ{whose} chờ xác nhận",
    StepKind.SOON: "{count} nhiệm vụ{whose} sắp đến hạn",
    StepKind.UNPROVEN: "{count} nhiệm vụ{whose} hoàn thành chưa có minh chứng",
    StepKind.UNOWNED: "{count} nhiệm vụ chưa giao đơn vị nào",
    StepKind.SILENT: "{count} việc thường xuyên{whose} lâu chưa báo cáo",
    StepKind.NO_NOTICE: "Chưa có thông báo nghỉ lễ {month}",
    StepKind.NO_REPORT: "Báo cáo kết quả {month} chưa nhập",
    StepKind.NO_PLAN: "Kế hoạch {month} chưa nhập",
    StepKind.ROUTINES: "{count} việc định kỳ của {month} chưa tạo",
    StepKind.STRONG: "{count} gợi ý mạnh {month}{whose} chờ xác nhận",
    StepKind.PROPOSED: "{count} nhiệm vụ {month}{whose} có tình trạng đề nghị chờ nhận",
    StepKind.UNREPORTED: "{count} nhiệm vụ {month}{whose} chưa thấy báo cáo",
}
_OWN = frozenset({StepKind.OVERDUE, StepKind.RETURNED, StepKind.SOON, StepKind.UNPROVEN, StepKind.SILENT})
_DECIDING = frozenset({StepKind.ASKED, StepKind.WAITING})
_LINKING = frozenset(kind for kind in StepKind if kind.is_of_linking)
STEPS_OF: Mapping[Role, frozenset[StepKind]] = {
    Role.STAFF: _OWN,
    Role.HEAD: _OWN | _DECIDING | _LINKING,
    Role.LEADER: _OWN | _DECIDING | {StepKind.UNREPORTED},
    Role.CLERK: frozenset(StepKind),
}
"""What concerns each role. Who has named none sees everything, as the clerk does."""
QUERIES_OF_STEPS: Mapping[StepKind, str] = {
    StepKind.OVERDUE: "tt:quahan",
    StepKind.RETURNED: "tt:tralai",
    StepKind.ASKED: "tt:xingiahan",
    StepKind.WAITING: "tt:cho",
    StepKind.SOON: "tt:saphan",
    StepKind.UNPROVEN: "tt:xong minhchung:khong -loai:thuongxuyen",
    StepKind.UNOWNED: "don_vi:chuagiao tt:chuaxong",
    StepKind.SILENT: "tt:lau",
}
"""What finds the tasks of a step, as a person would type it; the other steps are found otherwise."""


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """One thing that waits. `query` finds its tasks; `unit` is whose they are, "" for all of the office."""

    kind: StepKind
    count: int = 0
    period: Period | None = None
    query: str = ""
    unit: str = ""

    @property
    def words(self) -> str:
        """The sentence that a person reads."""
        return _WORDS[self.kind].format(
            count=self.count,
            month=self.period.short_label if self.period else "",
            whose=" của đơn vị bạn" if self.unit else "",
        )


@dataclass(frozen=True, kw_only=True)
class NextSteps:
    """What waits for one person on one day. `note` says what of the settings could not be followed, or "".

    `report` is the monthly report that the office has to send next.
    """

    as_of: date
    role: Role | None
    unit: str
    steps: tuple[NextStep, ...]
    note: str = ""
    report: ReportWindow | None = None

    @property
    def whose(self) -> str:
        """For whom: the role and the unit, as far as the settings name them."""
        return ", ".join(filter(None, (self.role.label if self.role else "", self.unit))) or "toàn cơ quan"
