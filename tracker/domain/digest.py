"""What a unit is reminded of on one day: late, near, and done without proof."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tracker.domain.status import StatusRow


@dataclass(frozen=True, kw_only=True)
class Digest:
    """The reminder of one unit (its name, or NO_UNIT for what nobody owns)."""

    unit: str
    as_of: date
    overdue: tuple[StatusRow, ...] = ()
    soon: tuple[StatusRow, ...] = ()
    unproven: tuple[StatusRow, ...] = ()

    @property
    def groups(self) -> Iterator[tuple[str, tuple[StatusRow, ...]]]:
        """Each group that has tasks, with its Vietnamese name, the most pressing first."""
        named = (
            ("quá hạn", self.overdue),
            ("sắp đến hạn", self.soon),
            ("hoàn thành, chưa có minh chứng", self.unproven),
        )
        return (group for group in named if group[1])

    @property
    def subject(self) -> str:
        """One line that says it all: "Nhắc việc ngày 22/11/2026, Văn phòng: 3 quá hạn, 2 sắp đến hạn"."""
        counts = ", ".join(f"{len(rows)} {name}" for name, rows in self.groups)
        return f"Nhắc việc ngày {self.as_of:%d/%m/%Y}, {self.unit}: {counts}"
