"""What a check of the store has found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """What it is about. The value is its name in JSON."""

    FILE = "file"
    LOG = "log"
    ROW = "row"
    REPORT = "report"
    CLOSING = "closing"
    CALENDAR = "calendar"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens."""
        return {
            "file": "tệp dữ liệu",
            "log": "nhật ký thay đổi",
            "row": "dữ liệu so với nhật ký",
            "report": "báo cáo đã nhập",
            "closing": "kỳ đã chốt",
            "calendar": "lịch làm việc",
        }[self.value]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing found. `words` is a Vietnamese sentence; what is not broken only wants a look."""

    kind: FindingKind
    words: str
    is_broken: bool = True
