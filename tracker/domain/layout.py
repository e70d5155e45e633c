"""How the office wants its lists laid out: which columns, what they are grouped by, across or upright."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class TaskColumn(StrEnum):
    """A column of a list of tasks. The value is its name in config.toml; no law fixes which ones a list has."""

    NUMBER = "tt"
    TEXT = "noi-dung"
    PERIOD = "ky"
    BASIS = "can-cu"
    OWNER = "chu-tri"
    SUPPORT = "phoi-hop"
    DEADLINE = "thoi-han"
    OUTCOME = "ket-qua"
    SITUATION = "tinh-trang"
    CAUSE = "nguyen-nhan"
    REMARK = "ghi-chu"


class Grouping(StrEnum):
    """What the tasks of a list are put together by. The value is its name in config.toml."""

    UNIT = "don-vi"
    FIELD = "linh-vuc"
    NONE = "khong"


@dataclass(frozen=True, kw_only=True)
class Layout:
    """The office's wishes. Without `columns` each list has its own; `template` is a Word file of the office."""

    columns: tuple[TaskColumn, ...] = ()
    grouping: Grouping = Grouping.UNIT
    landscape: bool = True
    template: Path | None = None
