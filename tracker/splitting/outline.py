"""Passages → a tree of entries: sentences cut by page breaks joined, deeper marks under the entry they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from tracker.domain.document import Passage
from tracker.domain.vietnamese import one_line, words
from tracker.splitting.labels import UNMARKED, UNMARKED_HEADING, UNMARKED_SECTION, Label, split_label

_STOPPED = re.compile(r"[.!?…;:][\"”»’)]*$")
_UNFINISHED = re.compile(
    r"(?:[,(\[/&–-]|\b(?:và|của|các|cho|với|tại|về|theo|số|đến|trong|từ|là|do|được|để|trên|ngày|tháng|năm|hoặc|những|gồm|như))$"
)
_SHORTEST_CUT = 8  # words: what is shorter is a heading, not a sentence cut in two
_LONGEST_CAPTION = 30  # words
_HEADED_TABLE_RANK = 7.0


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
    for table, run in groupby(passages, key=lambda passage: passage.table):
        if table is not None:
            nodes.append(TableBlock(rows=tuple(run)))
            continue
        for passage in run:
            last = nodes[-1] if nodes else None
            if isinstance(last, Entry) and _continues(last, passage):
                last.passages.append(passage)
                last.text = f"{last.text} {one_line(passage.text)}".strip()
            else:
                nodes.append(_entry(passage))
    return nodes


def _entry(passage: Passage) -> Entry:
    label, text = split_label(passage)
    entry = Entry(passages=[passage], label=label, text=one_line(text), rank=label.rank if label else UNMARKED)
    if label is None and entry.is_caption and not re.search(r"[.;]$", entry.text):
        entry.rank = UNMARKED_SECTION if entry.text.isupper() else UNMARKED_HEADING
    return entry


def _continues(entry: Entry, passage: Passage) -> bool:
    """Whether the passage is the rest of a sentence that a page break has cut, or the title under "PHẦN THỨ HAI"."""
    label, text = split_label(passage)
    if label or not text:
        return False
    if not entry.text:
        return entry.label is not None
    if entry.is_caption or passage.bold:
        return entry.text.isupper() and text.isupper() and entry.label is not None and not _STOPPED.search(entry.text)
    if text[0].islower():
        return not re.search(r"[.!?…][\"”»’)]*$", entry.text)
    if _STOPPED.search(entry.text) or len(words(entry.text)) < _SHORTEST_CUT:
        return False
    return text[0].isdigit() or bool(_UNFINISHED.search(entry.text))


def tree_of(nodes: Iterable[Node]) -> list[Node]:
    """The flat nodes as a tree: each under the last one with a smaller rank; tables under the last heading."""
    roots: list[Node] = []
    open_entries: list[Entry] = []
    for node in nodes:
        rank = node.rank if isinstance(node, Entry) else _HEADED_TABLE_RANK
        while open_entries and not _takes(open_entries[-1], rank):
            open_entries.pop()
        (open_entries[-1].children if open_entries else roots).append(node)
        if isinstance(node, Entry):
            open_entries.append(node)
    return roots


def _takes(entry: Entry, rank: float) -> bool:
    """Whether a node of this rank may stand under the entry: bullets under a plain paragraph only behind a colon."""
    if entry.rank == UNMARKED:
        return rank > UNMARKED and entry.text.endswith(":")
    return entry.rank < rank
