"""How the import preview words a report that has been taken apart: a list for each of its parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from tracker.domain.advice import UnitAdvice
from tracker.domain.document import Passage
from tracker.domain.period import Period
from tracker.domain.split import Fate, Split
from tracker.domain.unit import Unit, find_unit
from tracker.tui.draft import Draft
from tracker.tui.widgets.details import Section
from tracker.tui.widgets.grid import Cell, Column, Row
from tracker.tui.widgets.passages import MarkedPassage

if TYPE_CHECKING:
    from tracker.services.importing import Preview

_TEXT = Column(key="text", title="Nội dung")
_NUMBER = Column(key="number", title="TT", width=3, align="right")

_SIGNS = {
    Fate.TASK: "○",
    Fate.RESULT: "✓",
    Fate.INDICATOR: "#",
    Fate.HEADING: "§",
    Fate.IGNORED: "–",
    Fate.LEFTOVER: "?",
}
_PASSAGE_STYLES = {Fate.TASK: "bold $text-accent", Fate.RESULT: "$text-success", Fate.LEFTOVER: "bold $text-warning"}
_MOST_SAID = 6  # lines of reasons in a toast
_HINT = "Nhấn a để thêm đoạn này vào nhiệm vụ."

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
            Column(key="fate", title="Hiểu là", width=15),
            _TEXT,
            Column(key="note", title="Ghi chú", width=24, min_terminal=110),
        ),
        "Tệp không có đoạn nào.",
    ),
}


class TaskRows:
    """The tasks of a draft as a grid reads them; units by their short names."""

    def __init__(self, draft: Draft, units: Callable[[], Sequence[Unit]]) -> None:
        """`units` reads those that the office has."""
        self._draft = draft
        self._units = units

    def count(self) -> int:
        """How many tasks there are, dropped ones too."""
        return len(self._draft.split.tasks)

    def page(self, offset: int, limit: int) -> Sequence[Row]:
        """Some of them."""
        units, places = self._units(), self.keys()[offset : offset + limit]
        tasks, advice = self._draft.split.tasks, self._draft.preview.advice
        names = {name for n in places if (name := tasks[n].lead or (advice[n].unit if n in advice else None))}
        short = {name: unit.short for name in names if (unit := find_unit(units, name)) and unit.short}
        return [task_row(place, self._draft, short) for place in places]

    def keys(self) -> Sequence[int]:
        """Their places."""
        return range(self.count())


def tab_rows(tab: str, content: Split) -> list[Row]:
    """The rows of one of the other tabs, keyed by their place."""
    match tab:
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
                _row(n, fate=fate_words(one.fate), text=one.passage.full_text, note=one.note)
                for n, one in enumerate(content.placements)
            ]


def task_row(place: int, draft: Draft, short: Mapping[str, str]) -> Row:
    """One task as it would be kept; a dropped one is crossed out, a unit that is only suggested has a "?".

    `short` has the short names of units.
    """
    item, advice = draft.split.tasks[place], draft.preview.advice.get(place)
    is_dropped = place in draft.dropped
    unit = item.lead or (advice.unit if advice else "– chưa giao –")
    texts = {
        "keep": "✕" if is_dropped else "○",
        "number": "–" if is_dropped else str(draft.number(place)),
        "text": item.text,
        "unit": f"{'? ' if advice and not item.lead else ''}{short.get(unit, unit)}",
        "due": f"{item.deadline:%d/%m/%Y}" if item.deadline else "cuối kỳ",
        "kind": item.kind.label,
    }
    faint = {"number", "unit" if not item.lead else "", "due" if not item.deadline else ""}
    style = "muted" if is_dropped else ""
    return Row(place, {key: Cell(text=text, style="muted" if key in faint else style) for key, text in texts.items()})


def fate_words(fate: Fate) -> str:
    """What became of a passage, with its sign: "○ nhiệm vụ"."""
    return f"{_SIGNS[fate]} {fate.label}"


def _row(place: int, **texts: str | None) -> Row:
    muted = {"fate": texts.get("fate") in (fate_words(Fate.IGNORED), fate_words(Fate.HEADING))}
    cells = {key: Cell(text=text or "–", style="muted" if muted.get(key) else "") for key, text in texts.items()}
    return Row(place, {"number": Cell(text=str(place + 1), style="muted"), **cells})


def marked_passages(content: Split) -> list[MarkedPassage]:
    """The whole report, with what became of each passage."""
    return [
        MarkedPassage(
            place=one.passage.place,
            fate=fate_words(one.fate),
            style=_PASSAGE_STYLES.get(one.fate, "$text-muted"),
            text=one.passage.full_text,
        )
        for one in content.placements
    ]


def row_passages(tab: str, content: Split, place: int) -> tuple[int, ...]:
    """The passages that one row of a tab stands on."""
    match tab:
        case "tasks":
            return content.tasks[place].places
        case "results":
            return content.results[place].places
        case "indicators":
            return content.indicators[place].places
        case "leftovers":
            return (content.leftovers[place].place,)
        case _:
            return (content.placements[place].passage.place,)


def row_sections(tab: str, draft: Draft, place: int) -> list[Section]:
    """The full text of one row, and what can be done with it where that is not plain to see."""
    content = draft.split
    if tab == "tasks":
        item = content.tasks[place]
        title = " · ".join([*([f"Mục {item.source}"] if item.source else []), item.kind.label])
        return [Section(title=title, lines=[item.text, *_terms(place, draft)])]
    if tab == "passages":
        one = content.placements[place]
        hint = [] if one.fate is Fate.TASK else [_HINT]
        title = f"{one.fate.label}{f': {one.note}' if one.note else ''}"
        return [Section(title=title, lines=[one.passage.full_text, *_as_it_stood(one.passage), *hint])]
    texts: Sequence[str] = {
        "results": [one.text for one in content.results],
        "indicators": [f"{one.name}: {one.actual} / {one.target} {one.unit or ''}" for one in content.indicators],
        "leftovers": [one.full_text for one in content.leftovers],
    }[tab]
    return [Section(title=TABS[tab][0], lines=[texts[place], *([_HINT] if tab == "leftovers" else [])])]


def _as_it_stood(passage: Passage) -> list[str]:
    """The text of the file, where the reading has repaired some of it."""
    return [f"Trong tệp: {passage.original}"] if passage.original else []


def _terms(place: int, draft: Draft) -> list[str]:
    """What else is known of a task, a line each."""
    item, advice = draft.split.tasks[place], draft.preview.advice.get(place)
    terms = [f"Gợi ý đơn vị: {advice.unit} ({advice.reason}). Nhấn g để nhận."] if advice and not item.lead else []
    terms += [f"Đơn vị: {item.lead} ({advice.reason})"] if advice and item.lead == advice.unit else []
    terms += [f"Phối hợp: {', '.join(item.support)}"] if item.support else []
    terms += [f"Hạn ghi là: {item.deadline_words}"] if item.deadline_words else []
    return terms + ([f"Căn cứ: {'; '.join(item.citations)}"] if item.citations else [])


def head_words(draft: Draft) -> str:
    """What the report says of itself, and how much has been found in it."""
    content, head, dropped, preview = draft.split, draft.split.head, len(draft.dropped), draft.preview
    day = f" ngày {head.issued_on:%d/%m/%Y}" if head.issued_on else ""
    paper = f"Số {head.number or '(chưa ghi)'}{day} · {head.issuer or 'không rõ cơ quan ban hành'}"
    periods = f"Kết quả: {_period(head.result_period)} · Kế hoạch: {_period(head.plan_period)}"
    advised = f" (gợi ý {len(draft.advised)})" if draft.advised else ""
    counts = [
        f"{len(content.tasks) - dropped} nhiệm vụ" + (f" (bỏ {dropped})" if dropped else ""),
        *([f"{len(draft.without_unit)} chưa giao{advised}"] if draft.without_unit else []),
        f"{len(content.results)} kết quả",
        *([f"{len(content.indicators)} chỉ tiêu"] if content.indicators else []),
        *([f"{len(content.leftovers)} còn lại"] if content.leftovers else []),
        *([f"{len(preview.checks)} cần xem lại (c)"] if preview.checks else []),
    ]
    return f"{paper}\n{periods}\n{' · '.join(counts)}"


def advice_words(draft: Draft, places: Sequence[int]) -> str:
    """The suggested units of these tasks with the reasons, tasks of the same unit for the same reason in one line."""
    tasks: dict[UnitAdvice, list[str]] = {}
    for place in places:
        tasks.setdefault(draft.preview.advice[place], []).append(str(draft.number(place)))
    lines = [f"Số {', '.join(numbers)}: {one.unit} ({one.reason})" for one, numbers in tasks.items()]
    return "\n".join([*lines[:_MOST_SAID], *(["…"] if len(lines) > _MOST_SAID else [])])


def _period(period: Period | None) -> str:
    return period.label if period else "chưa rõ (nhấn p để ghi)"


def warning_words(preview: Preview) -> str:
    """What the clerk should look at before keeping."""
    warnings = [check.words for check in preview.checks]
    if preview.known:
        warnings.insert(0, f"Tệp này đã được nhập ngày {preview.known.imported_at:%d/%m/%Y}; lưu lại không đổi gì.")
    return "\n".join(f"! {warning}" for warning in warnings)
