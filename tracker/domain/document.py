"""A report file as it was read: its paragraphs and tables in their order, before anybody says what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Repair:
    """A few words that a scanner or a slip of the keys has spoilt, and what they certainly are."""

    before: str
    after: str

    def __str__(self) -> str:
        """What staff read: “Bru chính” → “Bưu chính”."""
        return f"“{self.before}” → “{self.after}”"


@dataclass(frozen=True, kw_only=True)
class Footnote:
    """A note below the page or behind the text. `after` are the words that it hangs on, as the paragraph has them."""

    after: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """One paragraph of running text.

    `label` is the number or bullet that Word adds by itself ("1.", "a)", "-") and that is not part of `text`;
    `level` is its list level, 0 outermost. `bold` is true when every letter of it is bold. `notes` are its footnotes.
    `original` is the text as it stood where `repairs` have been made, else "".
    """

    text: str
    label: str = ""
    level: int | None = None
    bold: bool = False
    centred: bool = False
    notes: tuple[Footnote, ...] = ()
    original: str = ""
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Table:
    """One table: rows of cell texts, lines kept. A cell merged downwards repeats its text in every row it covers.

    `notes` are the footnotes of all its rows. `originals` are the rows as they stood and `repairs` what was repaired in
    each; both are empty where nothing was.
    """

    rows: tuple[tuple[str, ...], ...]
    notes: tuple[Footnote, ...] = ()
    originals: tuple[tuple[str, ...], ...] = ()
    repairs: tuple[tuple[Repair, ...], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Passage:
    """The smallest place that a reading can point to: a paragraph, or one row of a table.

    `place` counts passages through the whole document from 0. For a row, `cells` holds its cells and `table` the
    number of its table; `text` is the cells on one line, joined by " | ". For a paragraph `cells` is empty and `table`
    is None. For a footnote `hangs_on` are the words in front of its mark; for everything else it is None.
    `original` is the text as it stood where `repairs` have been made, else "".
    """

    place: int
    text: str
    label: str = ""
    level: int | None = None
    bold: bool = False
    centred: bool = False
    cells: tuple[str, ...] = ()
    table: int | None = None
    hangs_on: str | None = None
    original: str = ""
    repairs: tuple[Repair, ...] = ()

    @property
    def full_text(self) -> str:
        """The text with its automatic number in front, as the paper shows it."""
        return f"{self.label} {self.text}".strip()


@dataclass(frozen=True, kw_only=True)
class Document:
    """One report, from one file or several read as one. `sha256` is that of the bytes, joined in order."""

    name: str
    sha256: str
    blocks: tuple[Paragraph | Table, ...]

    def passages(self) -> Iterator[Passage]:
        """Every paragraph and every table row, numbered through; behind them the footnotes."""
        place = table = 0
        for block in self.blocks:
            if isinstance(block, Paragraph):
                yield Passage(
                    place=place,
                    text=block.text,
                    label=block.label,
                    level=block.level,
                    bold=block.bold,
                    centred=block.centred,
                    original=block.original,
                    repairs=block.repairs,
                )
                place += 1
                continue
            for number, row in enumerate(block.rows):
                repairs = block.repairs[number] if block.repairs else ()
                original = _on_one_line(block.originals[number]) if repairs else ""
                yield Passage(
                    place=place, text=_on_one_line(row), cells=row, table=table, original=original, repairs=repairs
                )
                place += 1
            table += 1
        notes = (note for block in self.blocks for note in block.notes)
        for below, note in enumerate(notes, start=place):
            yield Passage(place=below, text=note.text, hangs_on=note.after)


def _on_one_line(row: tuple[str, ...]) -> str:
    return " | ".join(" ".join(cell.split()) for cell in row if cell)
