"""How a task ends. It stands apart so that whoever shows tasks needs nothing of the papers that plan them."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """How a task ends: once, each period anew with a product, or never (steady work without an end product)."""

    ONE_OFF = "one-off"
    RECURRING = "recurring"
    ONGOING = "ongoing"

    @property
    def label(self) -> str:
        """The Vietnamese word on screens and lists."""
        return {"one-off": "một lần", "recurring": "định kỳ", "ongoing": "thường xuyên"}[self.value]
