"""How the import preview words a report that has been taken apart: a list for each of its parts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from tracker.domain.period import Period
from tracker.domain.split import Fate, PlannedItem, Split
from tracker.tui.widgets.details import Section
from tracker.tui.widgets.grid import Cell, Column, Row

if TYPE_CHECKING:
    from tracker.services.importing import Preview

_TEXT = Column(key="text", title="Nội dung")
_NUMBER = Column(key="number", title="TT", width=3, align="right")

TABS: Mapping[str, tuple[str, tuple[Column, ...], str]] = {
    "tasks": (
        "Nhiệm vụ",
        (
            Column(key="keep", title=" ", width=1),
            _NUMBER,
            _TEXT,
            Column(key="unit", title="Đơn vị", width=20),
            Column(key="due", title="Hạn", width=10),
            Column(key="kind", title="Loại", width=12, min_terminal=110),
        ),
        "Không thấy phần kế hoạch nào. Xem thẻ Toàn văn để biết từng đoạn được hiểu ra sao.",
    ),
    "results": (
        "Kết quả",
        (_NUMBER, _TEXT, Column(key="source", title="Mục", width=12, min_terminal=100)),
        "Không thấy kết quả nào trong báo cáo.",
    ),
    "indicators": (
        "Chỉ tiêu",
        (
            Column(key="text", title="Chỉ tiêu"),
            Column(key="unit", title="Đơn vị", width=10),
            Column(key="target", title="Kế hoạch", width=12),
            Column(key="actual", title="Thực hiện", width=14),
        ),
        "Báo cáo không có bảng chỉ tiêu.",
    ),
    "leftovers": ("Còn lại", (_NUMBER, _TEXT), "Mọi đoạn của báo cáo đều đã được xếp."),
    "passages": (
        "Toàn văn",
        (
            _NUMBER,
            Column(key="fate", title="Hiểu là", width=13),
            _TEXT,
            Column(key="note", title="Ghi chú", width=24, min_terminal=110),
        ),
        "Tệp không có đoạn nào.",
    ),
}


def tab_rows(tab: str, content: Split, dropped: Collection[int]) -> list[Row]:
    """The rows of one tab, keyed by their place."""
    match tab:
        case "tasks":
            return [task_row(place, item, dropped=place in dropped) for place, item in enumerate(content.tasks)]
        case "results":
            return [_row(n, text=one.text, source=one.source) for n, one in enumerate(content.results)]
        case "indicators":
            return [
                _row(n, text=one.name, unit=one.unit, target=one.target, actual=one.actual)
                for n, one in enumerate(content.indicators)
            ]
        case "leftovers":
            return [_row(n, text=one.full_text) for n, one in enumerate(content.leftovers)]
        case _:
            return [
                _row(n, fate=one.fate.label, text=one.passage.full_text, note=one.note)
                for n, one in enumerate(content.placements)
            ]


def task_row(place: int, item: PlannedItem, *, dropped: bool) -> Row:
    """One task as it would be kept; a dropped one is crossed out."""
    style = "muted" if dropped else ""
    texts = {
        "keep": "✕" if dropped else "○",
        "number": str(place + 1),
        "text": item.text,
        "unit": item.lead or "– chưa giao –",
        "due": f"{item.deadline:%d/%m/%Y}" if item.deadline else "cuối kỳ",
        "kind": item.kind.label,
    }
    faint = {"number", "unit" if not item.lead else "", "due" if not item.deadline else ""}
    return Row(place, {key: Cell(text=text, style="muted" if key in faint else style) for key, text in texts.items()})


def _row(place: int, **texts: str | None) -> Row:
    muted = {"fate": texts.get("fate") in (Fate.IGNORED.label, Fate.HEADING.label)}
    cells = {key: Cell(text=text or "–", style="muted" if muted.get(key) else "") for key, text in texts.items()}
    return Row(place, {"number": Cell(text=str(place + 1), style="muted"), **cells})


def row_sections(tab: str, content: Split, place: int) -> list[Section]:
    """The full text of one row."""
    if tab == "tasks":
        item = content.tasks[place]
        terms = [f"Phối hợp: {', '.join(item.support)}"] if item.support else []
        terms += [f"Hạn ghi là: {item.deadline_words}"] if item.deadline_words else []
        terms += [f"Căn cứ: {'; '.join(item.citations)}"] if item.citations else []
        return [Section(title=f"Mục {item.source} · {item.kind.label}", lines=[item.text, *terms])]
    if tab == "passages":
        one = content.placements[place]
        return [Section(title=f"{one.fate.label}{f': {one.note}' if one.note else ''}", lines=[one.passage.full_text])]
    texts: Sequence[str] = {
        "results": [one.text for one in content.results],
        "indicators": [f"{one.name}: {one.actual} / {one.target} {one.unit or ''}" for one in content.indicators],
        "leftovers": [one.full_text for one in content.leftovers],
    }[tab]
    return [Section(title=TABS[tab][0], lines=[texts[place]])]


def head_words(preview: Preview, dropped: int) -> str:
    """What the report says of itself, and how much has been found in it."""
    content, head = preview.split, preview.split.head
    day = f" ngày {head.issued_on:%d/%m/%Y}" if head.issued_on else ""
    paper = f"Số {head.number or '(chưa ghi)'}{day} · {head.issuer or 'không rõ cơ quan ban hành'}"
    periods = f"Kết quả: {_period(head.result_period)} · Kế hoạch: {_period(head.plan_period)}"
    counts = [
        f"{len(content.tasks) - dropped} nhiệm vụ" + (f" (bỏ {dropped})" if dropped else ""),
        f"{len(content.results)} kết quả",
        f"{len(content.indicators)} chỉ tiêu",
        f"{len(content.leftovers)} đoạn còn lại",
    ]
    return f"{paper}\n{periods}\n{' · '.join(counts)}"


def _period(period: Period | None) -> str:
    return period.label if period else "chưa rõ (nhấn p để ghi)"


def warning_words(preview: Preview) -> str:
    """What the clerk should look at before keeping."""
    warnings = list(preview.split.warnings)
    if preview.known:
        warnings.insert(0, f"Tệp này đã được nhập ngày {preview.known.imported_at:%d/%m/%Y}; lưu lại không đổi gì.")
    return "\n".join(f"! {warning}" for warning in warnings)
