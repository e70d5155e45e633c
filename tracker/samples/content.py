"""The parts of a sample report as plain data: what it says, in the order in which the paper says it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto


class Marker(Enum):
    """What stands in front of an entry, and whether it is typed or put there by Word's automatic numbering."""

    TYPED_DASH = auto()
    AUTOMATIC_DASH = auto()
    AUTOMATIC_NUMBER = auto()


@dataclass(frozen=True, kw_only=True)
class Heading:
    """A bold heading with its number typed in front. Level 1 is "I.", level 2 is "1.", level 3 is "a)"."""

    text: str
    level: int = 1


@dataclass(frozen=True, kw_only=True)
class Prose:
    """A plain paragraph."""

    text: str

    @classmethod
    def of(cls, block: str) -> Prose:
        """From a block of lines that belong together."""
        return cls(text=" ".join(block.split()))


@dataclass(frozen=True, kw_only=True)
class Entries:
    """Items of one list. An entry that starts with "+ " details the one before it and is set further in."""

    texts: tuple[str, ...]
    marker: Marker = Marker.TYPED_DASH

    @classmethod
    def of(cls, block: str, *, marker: Marker = Marker.TYPED_DASH) -> Entries:
        """From a block in which a blank line parts the entries."""
        return cls(texts=_parts(block), marker=marker)


@dataclass(frozen=True, kw_only=True)
class Grid:
    """A ruled table. `widths` are in millimetres, `centred` counts columns from 0; a row of two cells heads a group."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    centred: tuple[int, ...] = ()

    @classmethod
    def of(cls, block: str, *, widths: tuple[int, ...], centred: tuple[int, ...] = ()) -> Grid:
        """From a block in which a blank line parts the rows, the head row first, and a bar the cells."""
        head, *rows = (tuple(cell.strip() for cell in row.split("|")) for row in _parts(block))
        return cls(head=head, rows=tuple(rows), widths=widths, centred=centred)


@dataclass(frozen=True, kw_only=True)
class SampleReport:
    """One report from its letterhead to its signature."""

    parent: str
    office: str
    number: str
    place: str
    issued_on: date
    subject: tuple[str, ...]
    opening: Prose
    blocks: tuple[Heading | Prose | Entries | Grid, ...]
    closing: Prose
    recipients: tuple[str, ...]
    signer_posts: tuple[str, ...]
    signer: str


def _parts(block: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in block.strip().split("\n\n"))
