"""What waits on a task beside its state and its clock."""

from __future__ import annotations

from enum import StrEnum


class Concern(StrEnum):
    """The value is a word of queries.

    ASKED: a later deadline is asked for and nobody has decided, while the task still has to be done.
    RETURNED: it was reported as done, sent back, and is being worked on again.
    """

    ASKED = "asked"
    RETURNED = "returned"

    @property
    def label(self) -> str:
        """The Vietnamese words on screens."""
        return {"asked": "xin gia hạn", "returned": "bị trả lại"}[self.value]
