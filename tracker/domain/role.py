"""Who sits before the screen: what that person may do, and has to do next, follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from tracker.domain.change import Action


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


_OF_EVERYBODY = frozenset(
    {
        Action.TICK,
        Action.SUBMIT,
        Action.REOPEN,
        Action.STATE,
        Action.EDIT,
        Action.ASK,
        Action.CAUSE,
        Action.ATTEST,
        Action.VIEW,
        Action.UNDO,
        Action.REDO,
    }
)
_OF_HEADS = _OF_EVERYBODY | {
    Action.ASSIGN,
    Action.URGE,
    Action.ACCEPT,
    Action.RETURN,
    Action.CONFIRM,
    Action.REJECT,
    Action.UNLINK,
    Action.MARK,
    Action.UNMARK,
    Action.PROPOSED,
    Action.CARRY,
    Action.TERM,
}
_EVERYTHING = frozenset(Action)
_MAY: Mapping[Role, frozenset[Action]] = {
    Role.STAFF: _OF_EVERYBODY,
    Role.HEAD: _OF_HEADS,
    Role.LEADER: _EVERYTHING,
    Role.CLERK: _EVERYTHING,
}


def may(role: Role | None, action: Action) -> bool:
    """Whether this is for the role to do. Who has named none may do everything, as in an office of one clerk."""
    return role is None or action in _MAY[role]


def deciders(action: Action) -> tuple[Role, ...]:
    """The roles that may do it, the nearest to the work first."""
    return tuple(role for role in Role if may(role, action))


def is_within_unit(role: Role | None, action: Action) -> bool:
    """Whether the role may do it to the tasks of its own unit only."""
    return role is Role.HEAD and action in (Action.ASSIGN, Action.URGE, Action.ACCEPT, Action.RETURN)
