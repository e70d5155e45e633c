"""Who sits before the screen: what that person has to do next follows from it."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """The value is what config.toml says."""

    STAFF = "staff"
    HEAD = "head"
    LEADER = "leader"
    CLERK = "clerk"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens."""
        return {"staff": "chuyên viên", "head": "trưởng đơn vị", "leader": "lãnh đạo", "clerk": "văn thư, tổng hợp"}[
            self.value
        ]
