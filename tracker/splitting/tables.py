"""Tables → planned items (a row is a task, GUIDE rule 6), result items, or indicators (name, unit, target, actual)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tracker.domain.document import Passage
from tracker.domain.period import Period
from tracker.domain.split import Fate, Indicator, PlannedItem, ResultItem
from tracker.domain.vietnamese import one_line
from tracker.splitting.citations import citations
from tracker.splitting.columns import Columns, columns_of
from tracker.splitting.dates import Deadline, in_cell, in_text
from tracker.splitting.kinds import kind_of, stated_kind
from tracker.splitting.segments import trimmed
from tracker.splitting.unit_names import units_in
from tracker.splitting.units import lead_of, support_of

_DITTO = re.compile(r"(?:[\"“”″'’`〃]{1,2}|-?\s*nt\s*-?|n\.t|như trên)[.\s]*$", re.IGNORECASE)
_GROUP_MARK = re.compile(r"(?:[IVX]+|[A-ZĐ])[.)]?$")
_BULLET = re.compile(r"^[-+*•]\s*")
_NOTHING = {"", "-", "–", "x", "…", "..."}

Cells = Mapping[str, str]
Item = PlannedItem | ResultItem | Indicator


@dataclass(frozen=True, kw_only=True)
class Row:
    """What one table row came to."""

    passage: Passage
    fate: Fate
    note: str = ""
    item: Item | None = None


@dataclass(frozen=True, kw_only=True)
class Setting:
    """Where a table stands: the path of its section, the field of work above it, the plan's period."""

    source: str
    field: str
    period: Period | None


def is_plan_table(rows: Sequence[Passage]) -> bool:
    """Whether the table has a column of contents beside owners or times."""
    columns = columns_of(rows)
    return columns is not None and columns.is_plan


def read_plan(rows: Sequence[Passage], setting: Setting) -> Iterator[Row]:
    """The rows of a table in a plan section."""
    columns = columns_of(rows)
    if columns is None or "content" not in columns.places:
        yield from _counts_or_unknown(rows, columns, setting)
        return
    yield from _rows(rows, columns, setting, Fate.TASK, _task)


def read_rows(head: Sequence[str], rows: Sequence[Sequence[str]], period: Period) -> tuple[PlannedItem, ...]:
    """The tasks of a plan table that is given as its cells: what a report with this table would be read as."""
    passages = [
        Passage(place=place, text=" | ".join(cells), cells=tuple(cells), table=0)
        for place, cells in enumerate((head, *rows))
    ]
    found = read_plan(passages, Setting(source="", field="", period=period))
    return tuple(row.item for row in found if isinstance(row.item, PlannedItem))


def read_results(rows: Sequence[Passage], setting: Setting) -> Iterator[Row]:
    """The rows of a table in a results section: figures, or what was done row by row."""
    columns = columns_of(rows)
    if columns is None or "content" not in columns.places or (columns.is_count and not columns.is_plan):
        yield from _counts_or_unknown(rows, columns, setting)
        return
    yield from _rows(rows, columns, setting, Fate.RESULT, _result)


def _counts_or_unknown(rows: Sequence[Passage], columns: Columns | None, setting: Setting) -> Iterator[Row]:
    if columns is None:
        for row in rows:
            yield Row(passage=row, fate=Fate.LEFTOVER, note="bảng không rõ các cột")
        return
    yield from _rows(rows, columns, setting, Fate.INDICATOR, _indicator)


def _rows(
    rows: Sequence[Passage],
    columns: Columns,
    setting: Setting,
    fate: Fate,
    item_of: Callable[[Passage, Cells, Setting], Item | None],
) -> Iterator[Row]:
    """Head rows, group rows, and one item for each other row; a ditto mark takes the value above it."""
    above: dict[str, str] = {}
    for number, row in enumerate(rows):
        if number < columns.head_rows:
            yield Row(passage=row, fate=Fate.HEADING, note="hàng đầu bảng")
            continue
        if group := _group_name(row, columns):
            setting = Setting(source=setting.source, field=group, period=setting.period)
            yield Row(passage=row, fate=Fate.HEADING, note="tên nhóm trong bảng")
            continue
        cells = {kind: _resolved(columns.cell(row, kind), above.get(kind, "")) for kind in columns.places}
        item = item_of(row, cells, setting)
        if item is None:
            yield Row(passage=row, fate=Fate.LEFTOVER, note="dòng bảng thiếu nội dung")
        else:
            above = cells
            yield Row(passage=row, fate=fate, item=item)


def _task(row: Passage, cells: Cells, setting: Setting) -> PlannedItem | None:
    text, time = _content(cells), one_line(cells.get("due", ""))
    if not text:
        return None
    deadline = _deadline(text, time, setting.period) if setting.period else None
    owners = filter(None, map(one_line, cells.get("lead", "").split("\n")))
    return PlannedItem(
        text=text,
        source=_source(cells, setting),
        places=(row.place,),
        field=setting.field,
        lead=trimmed(", ".join(owners)) or lead_of(text),
        support=units_in(cells["support"]) if cells.get("support") else support_of(text),
        deadline=deadline.day if deadline else None,
        deadline_words=time or (deadline.words if deadline else ""),
        kind=stated_kind(cells.get("note", "")) or kind_of(text, time),
        citations=citations(text),
        product=one_line(cells.get("product", "")),
    )


def _deadline(text: str, time: str, period: Period) -> Deadline | None:
    """The deadline of the time cell; a day that the content names inside the cell's week or month is more exact."""
    named = in_text(text, period)
    if not time:
        return named
    stated = in_cell(time, period)
    is_span = re.match(r"(?:trong\s+)?(?:tuần|tháng|quý)\b", time, re.IGNORECASE)
    return named if named and stated and is_span and named.day < stated.day else stated


def _result(row: Passage, cells: Cells, setting: Setting) -> ResultItem | None:
    content = _content(cells)
    if not content:
        return None
    states = dict.fromkeys(one_line(cells.get(kind, "")) for kind in ("actual", "undone"))
    said = "; ".join(state for state in states if state not in _NOTHING)
    text = f"{content}: {said}" if said else content
    return ResultItem(
        text=text,
        source=_source(cells, setting),
        places=(row.place,),
        field=setting.field,
        citations=citations(f"{text}; {one_line(cells.get('note', ''))}"),
    )


def _indicator(row: Passage, cells: Cells, setting: Setting) -> Indicator | None:
    lines = {kind: one_line(cell) for kind, cell in cells.items()}
    name = _BULLET.sub("", lines.get("name") or lines.get("content", ""))
    if not name:
        return None
    return Indicator(
        name=name,
        unit=lines.get("unit") or None,
        target=lines.get("target") or None,
        actual=lines.get("actual") or None,
        source=setting.source,
        places=(row.place,),
    )


def _content(cells: Cells) -> str:
    return trimmed(_BULLET.sub("", one_line(cells["content"])))


def _source(cells: Cells, setting: Setting) -> str:
    return ".".join(filter(None, (setting.source, one_line(cells.get("number", "")).rstrip("."))))


def _resolved(cell: str, above: str) -> str:
    return above if above and _DITTO.match(cell) else cell


def _group_name(row: Passage, columns: Columns) -> str:
    """The name of a group row ("A | CHUYÊN MÔN"): one text without owner, time or figure; "" for other rows."""
    cells = [one_line(cell) for cell in row.cells]
    if len(cells) > 1 and len(set(cells)) == 1:
        return cells[0]
    place = columns.places.get("number")
    mark = cells[place] if place is not None and place < len(cells) else ""
    filled = [cell for at, cell in enumerate(cells) if cell and at != place]
    if len(set(filled)) != 1:
        return ""
    unnumbered = place is not None and not mark and columns.naming == "content"
    groups = _GROUP_MARK.match(mark) or filled[0].isupper() or len(filled) > 1 or unnumbered or columns.naming == "name"
    return filled[0] if groups else ""
