"""Who may do what: the rule is in `domain.role`; here it is asked, and the refusal says whom to turn to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tracker.domain.change import Action
from tracker.domain.role import Role, deciders, is_within_unit, may
from tracker.domain.task import Task
from tracker.domain.unit import find_unit
from tracker.errors import RuleBroken

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


def require(role: Role | None, action: Action, deed: str = "") -> None:
    """RuleBroken where this is not for the role to do. Every act asks it when it begins (`begin_act`).

    `deed` says in words what is meant, where the name of the action says more or less than that.
    """
    if role is None or may(role, action):
        return
    whose = " hoặc ".join(one.label for one in deciders(action))
    raise RuleBroken(
        f"Việc này (“{deed or action.label}”) do {whose} quyết định; "
        f"bạn là {role.label} (mục [user] role của config.toml). Nhờ người có quyền làm việc này."
    )


def require_own(role: Role | None, unit: str, action: Action, store: Store, tasks: Iterable[Task]) -> None:
    """RuleBroken where the role may do it in its own unit only and one of the tasks is another unit's.

    `unit` is any name of the person's unit; "" where the settings name none, which limits nothing.
    """
    if not unit or not is_within_unit(role, action):
        return
    found = find_unit(store.units.all(), unit)
    own = (None, unit, *(found.names if found else ()))
    for task in tasks:
        if task.unit not in own:
            raise RuleBroken(
                f"Nhiệm vụ {task.id} của {task.unit}, ngoài đơn vị của bạn ({unit}). "
                f"Việc này (“{action.label}”) do {Role.LEADER.label} hoặc {Role.CLERK.label} quyết định."
            )
