"""Walks the tree of a report from section to section and gives every passage its fate."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from tracker.domain.document import Passage
from tracker.domain.period import Period
from tracker.domain.split import Fate, Indicator, Placement, PlannedItem, ResultItem
from tracker.domain.vietnamese import words
from tracker.splitting.items import planned_items, result_items, texts_of, without_topic
from tracker.splitting.labels import UNMARKED, UNMARKED_SECTION
from tracker.splitting.outline import Entry, Node, TableBlock
from tracker.splitting.periods import named_periods
from tracker.splitting.place import NOWHERE, Place
from tracker.splitting.sections import Role, role_of
from tracker.splitting.segments import lead_in
from tracker.splitting.shapes import Shape, shape_of
from tracker.splitting.tables import Row, Setting, is_plan_table, read_plan, read_results
from tracker.splitting.verbs import begins_with_action

_TABLE_CAPTION = re.compile(
    r"(?:Bảng|Biểu|Hình|Phụ lục|Phụ biểu)\s*(?:số\s*)?[\dIVX]*\s*(?:[.:]|$)|\(?\s*(?:ĐVT|Đơn vị tính)\s*:",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(?:Ghi chú|Lưu ý|Chú thích)\s*:|\(\s*(?:ban hành\s+)?(?:kèm|đính kèm|gửi kèm)(?:\s+theo)?\b[^()]*\)\W*$",
    re.IGNORECASE,
)
_TO_APPENDIX = re.compile(
    r"\b(?:phụ lục|biểu|bảng)\b[^.;]{0,40}\bkèm\b|\b(?:kèm theo|đính kèm)\b[^.;]{0,20}\bphụ lục", re.IGNORECASE
)
_LONGEST_HEADING = 40  # words
_LONGEST_TOPIC = 6  # words: "Tồn tại, hạn chế: …" inside an entry
_NOTES = {
    Role.ASSESSMENT: "phần đánh giá, tồn tại, hạn chế",
    Role.REQUESTS: "phần đề xuất, kiến nghị",
    Role.ORGANISATION: "phần tổ chức thực hiện",
}


@dataclass(kw_only=True)
class Walk:
    """The walk through one report, with what it has found so far.

    `default` is the role of what stands under no section heading. Behind the plan such entries are leftovers.
    """

    result_period: Period | None
    plan_period: Period | None
    default: Role = Role.RESULTS
    tasks: list[PlannedItem] = field(default_factory=list)
    results: list[ResultItem] = field(default_factory=list)
    indicators: list[Indicator] = field(default_factory=list)
    placements: list[Placement] = field(default_factory=list)
    plan_seen: bool = False

    def through(self, nodes: Iterable[Node], place: Place = NOWHERE) -> None:
        """Visit the nodes in order."""
        for node in nodes:
            if isinstance(node, TableBlock):
                self._table(node, place)
            else:
                self._entry(node, place)

    def put(self, passages: Iterable[Passage], fate: Fate, note: str = "") -> None:
        """Record what became of these passages."""
        self.placements += [Placement(passage=passage, fate=fate, note=note) for passage in passages]

    def _entry(self, entry: Entry, place: Place) -> None:
        role = self._role(place)
        if stated := self._stated_role(entry):
            self._section(entry, replace(place, role=stated))
        elif role in _NOTES:
            self.put(entry.all_passages(), Fate.IGNORED, _NOTES[role])
        elif role is None:
            self.put(entry.passages, Fate.LEFTOVER, "không rõ thuộc phần nào")
            self.through(entry.children, place)
        elif _is_note(entry):
            self.put(entry.all_passages(), Fate.IGNORED, "ghi chú")
        elif _TABLE_CAPTION.match(entry.text):
            self.put(entry.passages, Fate.HEADING, "tên bảng")
            self.through(entry.children, place)
        else:
            self._shaped(entry, replace(place, role=role))

    def _role(self, place: Place) -> Role | None:
        if place.role or not self.plan_seen or self.default is Role.PLAN:
            return place.role or self.default
        return None

    def _stated_role(self, entry: Entry) -> Role | None:
        """The role that the entry states as a heading, or in the words before its colon ("Tồn tại: …")."""
        acts = begins_with_action(entry.text) and entry.rank > UNMARKED_SECTION
        stopped = re.search(r"[.;]$", entry.text) or len(words(entry.text)) > _LONGEST_HEADING
        if not stopped and (entry.children or entry.is_caption or (entry.rank < UNMARKED and not acts)):
            role = role_of(entry.text, entry.rank, self.result_period, self.plan_period)
            return None if acts and role in (Role.RESULTS, Role.PLAN) else role
        topic, rest = lead_in(entry.text)
        if rest and topic and len(words(topic)) <= _LONGEST_TOPIC:
            role = role_of(topic.rstrip(" :"), entry.rank, None, None)
            return role if role in (Role.ASSESSMENT, Role.REQUESTS) else None
        return None

    def _section(self, entry: Entry, place: Place) -> None:
        if place.role in _NOTES:
            self.put(entry.all_passages(), Fate.IGNORED, _NOTES[place.role])
            return
        if place.role is Role.PLAN:
            self.plan_seen = True
            if self.plan_period is None:
                named = named_periods(entry.text, self.result_period.year if self.result_period else None)
                self.plan_period = named[0].period if named else None
        self.put(entry.passages, Fate.HEADING, "phần kế hoạch" if place.role is Role.PLAN else "phần kết quả")
        self.through(entry.children, place.in_section(entry))

    def _shaped(self, entry: Entry, place: Place) -> None:
        match shape_of(entry, in_results=place.role is Role.RESULTS):
            case Shape.HEADING:
                self.put(entry.passages, Fate.HEADING)
                self.through(entry.children, place.below_heading(entry))
            case Shape.LEAD_IN:
                self.put(entry.passages, Fate.HEADING, "câu dẫn")
                for child in entry.entries:
                    self._item(child, place.under(entry), lead=entry.text)
                self.through(entry.tables, place)
            case Shape.ITEM:
                self._item(entry, place)

    def _item(self, entry: Entry, place: Place, lead: str = "") -> None:
        """An entry with its details; plain sentences under it that act by themselves are items of their own."""
        if place.role is Role.PLAN and entry.rank == UNMARKED and _TO_APPENDIX.search(entry.text):
            self.put(entry.passages, Fate.IGNORED, "câu dẫn tới phụ lục")
            self.through(entry.children, place)
            return
        alone = [child for child in entry.entries if _stands_alone(child, entry)]
        topic, text = without_topic(entry.text, of_plan=place.role is Role.PLAN)
        own = replace(entry, text=text, children=[child for child in entry.entries if child not in alone])
        passages = [*own.passages, *(passage for child in own.below() for passage in child.passages)]
        tables = [table for child in own.below() for table in child.tables]
        fate = self._keep(own, place.under(entry).of_topic(topic), [passage.place for passage in passages], lead)
        self.put(passages, fate)
        self.through([*alone, *entry.tables, *tables], place)

    def _keep(self, entry: Entry, place: Place, places: list[int], lead: str) -> Fate:
        found = texts_of(entry, lead, of_plan=place.role is Role.PLAN)
        if not found:
            return Fate.LEFTOVER
        if place.role is Role.PLAN:
            self.tasks += planned_items(found, place, tuple(places), self.plan_period)
            return Fate.TASK
        self.results += result_items(found, place, tuple(places))
        return Fate.RESULT

    def _table(self, table: TableBlock, place: Place) -> None:
        role = self._role(place)
        if role in _NOTES:
            self.put(table.rows, Fate.IGNORED, _NOTES[role])
        elif role is Role.PLAN or (role is None and is_plan_table(table.rows)):
            self.plan_seen = True
            setting = Setting(source=place.source or "Phụ lục", field=place.field, period=self.plan_period)
            self._rows(read_plan(table.rows, setting))
        else:
            setting = Setting(source=place.source, field=place.field, period=self.plan_period)
            self._rows(read_results(table.rows, setting))

    def _rows(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.put([row.passage], row.fate, row.note)
            match row.item:
                case PlannedItem():
                    self.tasks.append(row.item)
                case ResultItem():
                    self.results.append(row.item)
                case Indicator():
                    self.indicators.append(row.item)


def _is_note(entry: Entry) -> bool:
    return entry.label is None and bool(_NOTE.match(entry.text))


def _stands_alone(child: Entry, entry: Entry) -> bool:
    """Whether an entry under another is an item of its own: a note, a plain sentence that acts, or the only sub-bullet.

    A single "+" behind a full stop lists nothing: it is the next entry with another mark.
    """
    if _is_note(child):
        return True
    if not begins_with_action(child.text):
        return False
    return child.rank == UNMARKED or (len(entry.entries) == 1 and entry.text.endswith("."))
