"""The append-only change log: who changed what, when, from what to what, and why. Undo and audit both read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Entity(StrEnum):
    """The kinds of rows that may change."""

    REPORT = "report"
    RESULT = "result"
    TASK = "task"
    LINK = "link"
    UNIT = "unit"
    MARK = "mark"
    CARRY = "carry"
    TERM = "term"
    VIEW = "view"
    CALENDAR_DAY = "calendar-day"
    CALENDAR_YEAR = "calendar-year"
    EXTENSION = "extension"
    REMARK = "remark"
    ROUTINE = "routine"
    CLOSING = "closing"


class Action(StrEnum):
    """What a person did. The value is what the log keeps."""

    IMPORT = "import"
    REVISE = "revise"
    TICK = "tick"
    REOPEN = "reopen"
    STATE = "state"
    ASSIGN = "assign"
    DEADLINE = "deadline"
    EDIT = "edit"
    CONFIRM = "confirm"
    REJECT = "reject"
    UNLINK = "unlink"
    MARK = "mark"
    UNMARK = "unmark"
    PROPOSED = "proposed"
    CARRY = "carry"
    TERM = "term"
    UNIT = "unit"
    VIEW = "view"
    CALENDAR = "calendar"
    SUBMIT = "submit"
    ACCEPT = "accept"
    RETURN = "return"
    URGE = "urge"
    ASK = "ask"
    GRANT = "grant"
    REFUSE = "refuse"
    CAUSE = "cause"
    CONFIRM_CAUSE = "confirm-cause"
    ATTEST = "attest"
    ROUTINE = "routine"
    GENERATE = "generate"
    ADD = "add"
    CARRY_OVER = "carry-over"
    LEAVE = "leave"
    CLOSE = "close"
    REOPEN_MONTH = "reopen-month"
    UNDO = "undo"
    REDO = "redo"

    @property
    def label(self) -> str:
        """The Vietnamese words of the history."""
        return {
            "import": "nhập báo cáo",
            "revise": "nhập bản mới của báo cáo",
            "tick": "đánh dấu hoàn thành",
            "reopen": "mở lại",
            "state": "đổi tình trạng",
            "assign": "giao đơn vị",
            "deadline": "đặt thời hạn",
            "edit": "sửa nội dung",
            "confirm": "xác nhận kết quả",
            "reject": "bác kết quả gợi ý",
            "unlink": "gỡ liên kết",
            "mark": "ghi chưa thấy báo cáo",
            "unmark": "bỏ ghi chưa thấy báo cáo",
            "proposed": "nhận tình trạng đề nghị",
            "carry": "quyết định về việc chuyển kỳ",
            "term": "sửa từ ngữ",
            "unit": "sửa đơn vị",
            "view": "sửa bộ lọc đã lưu",
            "calendar": "sửa lịch làm việc",
            "submit": "báo hoàn thành, chờ xác nhận",
            "accept": "xác nhận hoàn thành",
            "return": "trả lại",
            "urge": "đôn đốc",
            "ask": "xin gia hạn",
            "grant": "đồng ý gia hạn",
            "refuse": "không đồng ý gia hạn",
            "cause": "ghi nguyên nhân khách quan",
            "confirm-cause": "xác nhận nguyên nhân khách quan",
            "attest": "ghi đã thực hiện trong kỳ",
            "routine": "sửa việc định kỳ",
            "generate": "tạo nhiệm vụ từ việc định kỳ",
            "add": "nhập thêm nhiệm vụ",
            "carry-over": "chuyển sang kỳ sau",
            "leave": "để nguyên khi chốt kỳ",
            "close": "chốt kỳ",
            "reopen-month": "mở lại kỳ đã chốt",
            "undo": "hoàn tác",
            "redo": "làm lại",
        }[self.value]


@dataclass(frozen=True, kw_only=True)
class Change:
    """One row's change. One act of a person is one `batch`, so that marking thirty tasks is undone in one step.

    `before` and `after` hold the row's columns as JSON values; None before means made, None after means removed.
    `undoes` is the batch that this one takes back: an undo takes back an act, a redo takes back an undo.
    """

    id: int
    batch: int
    at: datetime
    actor: str
    action: Action
    entity: Entity
    entity_id: int
    before: Mapping[str, object] | None
    after: Mapping[str, object] | None
    reason: str = ""
    undoes: int | None = None
