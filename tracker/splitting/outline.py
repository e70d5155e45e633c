"""Passages → a tree of entries: sentences cut by page breaks joined, deeper marks under the entry they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from tracker.domain.document import Passage
from tracker.domain.vietnamese import one_line, words
from tracker.splitting.labels import STAR, UNMARKED, UNMARKED_HEADING, UNMARKED_SECTION, Label, split_label
from tracker.splitting.sections import role_of
from tracker.splitting.verbs import begins_with_action, begins_with_event, names_field

_STOPPED = re.compile(r"[.!?…;:][\"”»’)]*$")
_UNFINISHED = re.compile(
    r"(?:[,(\[/&–-]|\b(?:và|của|các|cho|với|tại|về|theo|số|đến|trong|từ|là|do|được|để|trên|ngày|tháng|năm|hoặc|những|gồm|như))$"
)
_CLOSES = re.compile(r"[^()]*\)")  # the rest of a bracket that the line before has opened
_SHORTEST_CUT = 8  # words: what is shorter is a heading, not a sentence cut in two
_LONGEST_CAPTION = 30  # words
_LONGEST_PLAIN_HEADING = 15  # words
_STEP = 0.01
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
    for entry, following in pairwise(nodes):
        if isinstance(entry, Entry) and isinstance(following, Entry) and _is_plain_heading(entry, following):
            entry.rank = UNMARKED_HEADING
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
    return _closes_bracket(entry.text, text) or _is_cut(entry.text, text)


def _closes_bracket(before: str, text: str) -> bool:
    return bool(_CLOSES.match(text)) and before.count("(") > before.count(")")


def _is_cut(before: str, text: str) -> bool:
    """Whether the line before is long enough for a sentence but does not end like one."""
    if _STOPPED.search(before) or len(words(before)) < _SHORTEST_CUT:
        return False
    return text[0].isdigit() or bool(_UNFINISHED.search(before))


def _is_plain_heading(entry: Entry, following: Entry) -> bool:
    """Whether a plain line is a heading: short, no sentence and no action, before sentences or a list."""
    if entry.rank != UNMARKED or entry.label or _STOPPED.search(entry.text) or begins_with_event(entry.text):
        return False
    if not entry.text[:1].isupper() or len(words(entry.text)) > _LONGEST_PLAIN_HEADING:
        return False
    if begins_with_action(entry.text) and not role_of(entry.text, UNMARKED, None, None):
        return False
    if following.label:
        return following.label.is_first or following.rank > UNMARKED_HEADING
    return bool(_STOPPED.search(following.text)) and len(words(following.text)) >= _SHORTEST_CUT


def tree_of(nodes: Iterable[Node]) -> list[Node]:
    """The flat nodes as a tree: each under the last one that stands further out; tables under the last heading."""
    roots: list[Node] = []
    above: list[_Open] = []
    for node in nodes:
        depth = _depth(node, above) if isinstance(node, Entry) else _HEADED_TABLE_RANK
        while above and not _takes(above[-1], depth):
            above.pop()
        (above[-1].entry.children if above else roots).append(node)
        if isinstance(node, Entry):
            above.append(_Open(entry=node, depth=depth))
    return roots


@dataclass(frozen=True, kw_only=True)
class _Open:
    """An entry that may still take others under it, and how deep it stands itself: mostly its rank."""

    entry: Entry
    depth: float


def _depth(entry: Entry, above: Sequence[_Open]) -> float:
    """How deep an entry stands. A list that begins directly under an unnumbered heading belongs to that heading."""
    if above and _is_topic(above[-1].entry) and above[-1].depth >= entry.rank and _begins_list(entry):
        return above[-1].depth + _STEP
    numbered_above = next((known for known in above if _is_numbered_under(entry, known.entry)), None)
    if numbered_above and numbered_above.depth >= entry.rank:
        return numbered_above.depth + _STEP
    before = next((known for known in reversed(above) if known.entry.rank == entry.rank), None)
    if before and before.depth > entry.rank and _follows(before.entry, entry):
        return before.depth
    return entry.rank


def _is_topic(entry: Entry) -> bool:
    """Whether it is a heading without a number: "* Về thủy lợi:"."""
    if entry.mark or entry.rank == UNMARKED:
        return False
    if entry.text.endswith(":") or entry.rank == UNMARKED_HEADING:
        return True
    return entry.rank == STAR and names_field(entry.text) and not _STOPPED.search(entry.text)


def _is_numbered_under(entry: Entry, above: Entry) -> bool:
    """Whether "2.1" stands under "2", whatever the signs behind the numbers."""
    return bool(above.mark) and entry.mark.startswith(f"{above.mark}.")


def _begins_list(entry: Entry) -> bool:
    return entry.label.is_first if entry.label else entry.rank == UNMARKED


def _follows(before: Entry, entry: Entry) -> bool:
    """Whether the mark counts on from the one before; plain paragraphs always do."""
    if not entry.mark or not before.mark:
        return entry.label is None and before.label is None
    if entry.mark.isdigit() and before.mark.isdigit():
        return int(entry.mark) == int(before.mark) + 1
    return entry.mark > before.mark


def _takes(above: _Open, depth: float) -> bool:
    """Whether a node this deep may stand under the entry: bullets under a plain paragraph only behind a colon."""
    if above.entry.rank == UNMARKED:
        return depth > max(UNMARKED, above.depth) and above.entry.text.endswith(":")
    return above.depth < depth
