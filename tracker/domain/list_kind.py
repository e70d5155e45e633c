"""The lists that an office prints, by the names that people give them."""

from __future__ import annotations

from enum import StrEnum


class ListKind(StrEnum):
    """What a list tells. The value is the name on the command line and of the file."""

    STATUS = "tinh-trang"
    COMPARISON = "doi-chieu"
    OVERDUE = "qua-han"
    UNPLANNED = "ngoai-ke-hoach"
    LEDGER = "so-theo-doi"
    INDICATORS = "chi-tieu"
    TREND = "dien-bien"
    MINUTES = "bien-ban"
    PLAN = "ke-hoach"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens."""
        return {
            "tinh-trang": "Tình hình thực hiện kế hoạch",
            "doi-chieu": "Đối chiếu kế hoạch với báo cáo",
            "qua-han": "Nhiệm vụ quá hạn",
            "ngoai-ke-hoach": "Phát sinh ngoài kế hoạch",
            "so-theo-doi": "Sổ theo dõi của một đơn vị",
            "chi-tieu": "Tình hình thực hiện chỉ tiêu",
            "dien-bien": "Diễn biến mười hai tháng",
            "bien-ban": "Biên bản rà soát nhiệm vụ",
            "ke-hoach": "Kế hoạch ban đầu và hiện nay",
        }[self.value]

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it answers to; the English one comes last."""
        short, english = {
            "tinh-trang": ("Tình trạng", "status"),
            "doi-chieu": ("Đối chiếu", "comparison"),
            "qua-han": ("Quá hạn", "overdue"),
            "ngoai-ke-hoach": ("Ngoài kế hoạch", "unplanned"),
            "so-theo-doi": ("Sổ theo dõi", "ledger"),
            "chi-tieu": ("Chỉ tiêu", "indicators"),
            "dien-bien": ("Diễn biến", "trend"),
            "bien-ban": ("Biên bản", "minutes"),
            "ke-hoach": ("Kế hoạch", "plan"),
        }[self.value]
        return self.value, short, self.label, english

    @property
    def spans_periods(self) -> bool:
        """Whether it looks at the plans of every period where none is named."""
        return self in (ListKind.OVERDUE, ListKind.LEDGER, ListKind.MINUTES)
