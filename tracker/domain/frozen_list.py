"""A month's list frozen: all of it as canonical JSON, with the hash that proves it years later."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from tracker.domain.layout import Layout
from tracker.domain.office import Letterhead
from tracker.domain.period import Period
from tracker.domain.snapshot import plain_values, revived
from tracker.domain.status import StatusList
from tracker.errors import RuleBroken

FORMAT = 1
_SHORT = 12  # characters of a hash that people compare


@dataclass(frozen=True, kw_only=True)
class FrozenList:
    """What a closing keeps. `csv` and `markdown` are the printed list, byte for byte; everything else prints anew.

    `note` is why the period was closed although something was undecided, "" where nothing was; `left` says in
    Vietnamese what was left as it was, with the reason. A Word template of the office is named, not kept.
    """

    status: StatusList
    closed_at: datetime
    closed_by: str
    letterhead: Letterhead
    layout: Layout
    csv: str
    markdown: str
    note: str = ""
    left: tuple[str, ...] = ()

    @property
    def period(self) -> Period:
        """The period that was closed."""
        return self.status.period

    @property
    def as_of(self) -> date:
        """The day that the figures are of."""
        return self.status.as_of


def hash_of(content: str) -> str:
    """The SHA-256 of the UTF-8 bytes, in hexadecimal."""
    return sha256(content.encode()).hexdigest()


def short_hash(whole: str) -> str:
    """As people compare it."""
    return whole[:_SHORT]


def canonical(frozen: FrozenList) -> str:
    """The list as JSON: keys in order, no blanks, NFC, so that the same list has the same bytes everywhere."""
    status, layout = frozen.status, frozen.layout
    data = {
        "format": FORMAT,
        "period": status.period.code,
        "as_of": status.as_of.isoformat(),
        "closed_at": frozen.closed_at.isoformat(),
        "closed_by": frozen.closed_by,
        "note": frozen.note,
        "filter": {"period": status.period.code},
        "status": plain_values(status),
        "cells": {f"{state.value} {timing.value}": count for (state, timing), count in status.cells.items()},
        "totals": plain_values(status.totals),
        "units": [plain_values(unit) for unit in status.by_unit],
        "ratios": [plain_values(ratio) | {"percent": ratio.percent} for ratio in status.ratios],
        "letterhead": plain_values(frozen.letterhead),
        "layout": plain_values(replace(layout, template=None)) | {"template": str(layout.template or "")},
        "left": list(frozen.left),
        "printed": {"csv": frozen.csv, "md": frozen.markdown},
    }
    return unicodedata.normalize("NFC", json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")))


def thawed(content: str) -> FrozenList:
    """The list that was frozen; RuleBroken where the content is not one of ours, or of a newer program."""
    try:
        data: dict[str, Any] = json.loads(content)
        return _thawed(data)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RuleBroken("Nội dung kỳ đã chốt không đọc được. Kiểm tra kho dữ liệu: tracker check") from error


def _thawed(data: Mapping[str, Any]) -> FrozenList:
    if data["format"] != FORMAT:
        raise RuleBroken("Kỳ này do chương trình mới hơn chốt. Cập nhật chương trình rồi in lại.")
    left: Sequence[str] = data["left"]
    return FrozenList(
        status=revived(StatusList, data["status"]),
        closed_at=datetime.fromisoformat(data["closed_at"]),
        closed_by=data["closed_by"],
        letterhead=revived(Letterhead, data["letterhead"]),
        layout=revived(Layout, {**data["layout"], "template": None}),
        csv=data["printed"]["csv"],
        markdown=data["printed"]["md"],
        note=data["note"],
        left=tuple(left),
    )
