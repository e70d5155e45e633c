"""Passages → entries, flat and in order: sentences cut by page breaks joined, plain lines that are headings found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from tracker.domain.document import Passage
from tracker.domain.vietnamese import one_line, words
from tracker.splitting.labels import UNMARKED, UNMARKED_HEADING, UNMARKED_SECTION, Label
from tracker.splitting.numbering import labels_of
from tracker.splitting.sections import role_of
from tracker.splitting.verbs import begins_with_action, begins_with_event

STOPPED = re.compile(r"[.!?…;:][\"”»’)]*$")
_UNFINISHED = re.compile(
    r"(?:[,(\[/&–-]|\b(?:và|của|các|cho|với|tại|về|theo|số|đến|trong|từ|là|do|được|để|trên|ngày|tháng|năm|hoặc|những|gồm|như))$"
)
_WANTS_NAME = re.compile(r"\b(?:xã|phường|huyện|thị trấn|tỉnh|thành phố|thôn|ấp|ông|bà|đồng chí|Sở|Phòng|Ban)$")
_LONGEST_NAME = 6  # words
_CLOSES = re.compile(r"[^()]*\)")  # the rest of a bracket that the line before has opened
_SHORTEST_CUT = 8  # words: what is shorter is a heading, not a sentence cut in two
_LONGEST_CAPTION = 30  # words
_LONGEST_PLAIN_HEADING = 15  # words
_LONGEST_FIELD = 8  # words of a field of work that is named like an action
_MOSTLY = 0.9


@dataclass(frozen=True, kw_only=True)
class TableBlock:
    """One table: its rows as passages."""

    rows: tuple[Passage, ...]


@dataclass(kw_only=True)
class Entry:
    """One numbered, bulleted or plain paragraph, with the passages it stands on and the entries under it."""

    passages: list[Passage]
    label: Label | None
    text: str
    rank: float
    children: list[Entry | TableBlock] = field(default_factory=list)

    @property
    def mark(self) -> str:
        """The number in front of it; "" for bullets and plain paragraphs."""
        return self.label.mark if self.label and not self.label.is_bullet else ""

    @property
    def is_caption(self) -> bool:
        """Whether it is printed as a heading: all bold or all capitals, and short."""
        return (self.passages[0].bold or self.text.isupper()) and len(words(self.text)) <= _LONGEST_CAPTION

    @property
    def entries(self) -> list[Entry]:
        """The entries directly under it, tables left out."""
        return [child for child in self.children if isinstance(child, Entry)]

    @property
    def tables(self) -> list[TableBlock]:
        """The tables directly under it."""
        return [child for child in self.children if isinstance(child, TableBlock)]

    def all_passages(self) -> Iterator[Passage]:
        """Its passages and those of everything under it."""
        yield from self.passages
        for child in self.children:
            yield from child.rows if isinstance(child, TableBlock) else child.all_passages()

    def below(self) -> Iterator[Entry]:
        """All entries under it, in order."""
        for child in self.entries:
            yield child
            yield from child.below()


Node = Entry | TableBlock


def nodes_of(passages: Sequence[Passage]) -> list[Node]:
    """Tables, and entries with their continuations joined, flat and in order."""
    nodes: list[Node] = []
    labelled = zip(passages, labels_of(passages), strict=True)
    for table, run in groupby(labelled, key=lambda one: one[0].table):
        if table is not None:
            nodes.append(TableBlock(rows=tuple(row for row, _ in run)))
            continue
        for passage, (label, text) in run:
            last = nodes[-1] if nodes else None
            if isinstance(last, Entry) and label is None and _continues(last, passage):
                last.passages.append(passage)
                last.text = f"{last.text} {one_line(passage.text)}".strip()
            else:
                nodes.append(_entry(passage, label, text))
    style = _style_of(node for node in nodes if isinstance(node, Entry))
    for entry, following in pairwise(nodes):
        if isinstance(entry, Entry) and isinstance(following, Entry) and _is_plain_heading(entry, following, style):
            entry.rank = UNMARKED_HEADING
    return nodes


@dataclass(frozen=True, kw_only=True)
class _Style:
    """How a paper is typed: whether its sentences end with stops, and the plain lines that stand in it again."""

    stops: bool
    repeated: frozenset[str]


def _style_of(entries: Iterable[Entry]) -> _Style:
    known = list(entries)
    long = [entry.text for entry in known if len(words(entry.text)) >= _SHORTEST_CUT and not entry.is_caption]
    lines = Counter(entry.text for entry in known if entry.label is None)
    return _Style(
        stops=sum(bool(STOPPED.search(text)) for text in long) >= _MOSTLY * len(long),
        repeated=frozenset(text for text, times in lines.items() if times > 1),
    )


def _entry(passage: Passage, label: Label | None, text: str) -> Entry:
    entry = Entry(passages=[passage], label=label, text=one_line(text), rank=label.rank if label else UNMARKED)
    if label is None and entry.is_caption and not re.search(r"[.;]$", entry.text):
        entry.rank = UNMARKED_SECTION if entry.text.isupper() else UNMARKED_HEADING
    return entry


def _continues(entry: Entry, passage: Passage) -> bool:
    """Whether an unmarked passage is the rest of a sentence cut by a page break, or the title of "PHẦN THỨ HAI"."""
    text = passage.text
    if not text:
        return False
    if not entry.text:
        return entry.label is not None
    if entry.is_caption or passage.bold:
        return entry.text.isupper() and text.isupper() and entry.label is not None and not STOPPED.search(entry.text)
    if text[0].islower():
        return not re.search(r"[.!?…][\"”»’)]*$", entry.text)
    return _closes_bracket(entry.text, text) or _is_cut(entry.text, text)


def _closes_bracket(before: str, text: str) -> bool:
    return bool(_CLOSES.match(text)) and before.count("(") > before.count(")")


def _is_cut(before: str, text: str) -> bool:
    """Whether the line before is long enough for a sentence but does not end like one."""
    if STOPPED.search(before) or len(words(before)) < _SHORTEST_CUT:
        return False
    wants_name = bool(_WANTS_NAME.search(before)) and len(words(text)) <= _LONGEST_NAME
    if wants_name and not begins_with_action(text):
        return True
    return text[0].isdigit() or text[0] == "(" or bool(_UNFINISHED.search(before))


def _is_plain_heading(entry: Entry, following: Entry, style: _Style) -> bool:
    """Whether a plain line is a heading: short, no sentence and no action, before sentences or a list.

    A field may be named like an action ("Quản lý, bảo vệ rừng"): see `_names_work`.
    """
    if entry.rank != UNMARKED or entry.label or STOPPED.search(entry.text) or begins_with_event(entry.text):
        return False
    if not entry.text[:1].isupper() or len(words(entry.text)) > _LONGEST_PLAIN_HEADING:
        return False
    is_task = begins_with_action(entry.text) and not role_of(entry.text, UNMARKED, None, None)
    if is_task and not _names_work(entry, following, style):
        return False
    if following.label:
        return following.label.is_first or following.rank > UNMARKED_HEADING
    return bool(STOPPED.search(following.text)) and len(words(following.text)) >= _SHORTEST_CUT


def _names_work(entry: Entry, following: Entry, style: _Style) -> bool:
    """Whether a line that begins like an action only names a field of work.

    It does where the same line stands in the report again (over the results and over the plan). Else it is very short,
    holds no figure, and has a list under it, or lacks the stop that all sentences of this paper have.
    """
    if entry.text in style.repeated:
        return True
    short = len(words(entry.text)) <= _LONGEST_FIELD and not any(char.isdigit() for char in entry.text)
    return short and (following.label is not None or style.stops)
