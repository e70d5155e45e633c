"""A workbook's letters, page setup and cells: what every sheet of the list shares."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.writing.records import Value
from tracker.writing.wording import shortened

HEAD_ROW = 2  # zero-based: title, day, then the head of the table
_FONT = "Times New Roman"
_A4 = 9
_LONGEST_CELL = 32_767  # characters that Excel keeps in one cell
_LINE, _HIGHEST_ROW = 15, 409  # points: a line of text, and the most that Excel allows
_LETTERS = 1.15  # of running text go into the width of one digit of Excel's own font


@dataclass(frozen=True, kw_only=True)
class Looks:
    """The cell formats of a workbook, each made once. Times New Roman, black, thin lines around cells."""

    title: Any
    note: Any
    remark: Any
    head: Any
    text: Any
    number: Any
    day: Any
    share: Any
    total: Any
    total_name: Any

    @classmethod
    def of(cls, book: Any) -> Looks:
        """Make them in this workbook."""
        boxed = {"border": 1, "valign": "top", "text_wrap": True}
        centred = {**boxed, "align": "center"}

        def made(properties: dict[str, object]) -> Any:
            return book.add_format({"font_name": _FONT, "font_size": 11, **properties})

        return cls(
            title=made({"bold": True, "font_size": 14}),
            note=made({"italic": True}),
            remark=made({"italic": True, "text_wrap": True, "valign": "top"}),
            head=made({**centred, "bold": True, "valign": "vcenter", "bg_color": "#E7E6E6"}),
            text=made(boxed),
            number=made(centred),
            day=made({**centred, "num_format": "dd/mm/yyyy"}),
            share=made({**centred, "num_format": "0.0%"}),
            total=made({**centred, "bold": True}),
            total_name=made({**boxed, "bold": True}),
        )


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One sheet of the list. Rows and columns count from 0; `widths` of columns are in letters."""

    page: Any
    looks: Looks
    widths: Sequence[int]

    def start(self, title: str, note: str) -> None:
        """Title and note at the top; printed on A4 across, as wide as one page, the page number at the top."""
        self.page.set_landscape()
        self.page.set_paper(_A4)
        self.page.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.6)
        self.page.fit_to_pages(1, 0)
        self.page.set_header(f'&C&"{_FONT}"&13&P')
        for column, width in enumerate(self.widths):
            self.page.set_column(column, column, width)
        self.put_text(0, 0, title, self.looks.title)
        self.put_text(1, 0, note, self.looks.note)

    def put_table(self, headings: Sequence[str], lines: Sequence[Sequence[Value]]) -> None:
        """The one table of a sheet: its head stays in sight, is printed on each page, and filters the lines."""
        self.put_head(HEAD_ROW, headings)
        for row, line in enumerate(lines, start=HEAD_ROW + 1):
            for column, value in enumerate(line):
                self.put(row, column, value)
            self._fit(row, line)
        self.page.freeze_panes(HEAD_ROW + 1, 0)
        self.page.repeat_rows(HEAD_ROW)
        self.page.autofilter(HEAD_ROW, 0, HEAD_ROW + max(len(lines), 1), len(headings) - 1)

    def put_head(self, row: int, headings: Sequence[str]) -> None:
        """The head of a table."""
        for column, heading in enumerate(headings):
            self.put_text(row, column, heading, self.looks.head)
        self._fit(row, headings)

    def put(self, row: int, column: int, value: Value) -> None:
        """A day as a day, a number as a number, and anything else as text."""
        if isinstance(value, str):
            self.put_text(row, column, value, self.looks.text)
        elif isinstance(value, date):
            self.page.write_datetime(row, column, value, self.looks.day)
        elif value is None:
            self.page.write_blank(row, column, None, self.looks.text)
        else:
            self.page.write_number(row, column, value, self.looks.number)

    def put_text(self, row: int, column: int, text: str, look: Any) -> None:
        """Text that stays text, though it begins with = + - @ or looks like an address."""
        self.page.write_string(row, column, shortened(text, _LONGEST_CELL), look)

    def put_wide_text(self, row: int, columns: tuple[int, int], text: str, look: Any) -> None:
        """Text over several columns, from the first to the last."""
        first, last = columns
        self.page.merge_range(row, first, row, last, "", look)
        self.put_text(row, first, text, look)

    def put_notes(self, row: int, notes: Sequence[str]) -> None:
        """Sentences below the table, over its whole width."""
        room = sum(self.widths) * _LETTERS
        for place, note in enumerate(notes, start=row):
            self.put_wide_text(place, (0, len(self.widths) - 1), note, self.looks.remark)
            self.page.set_row(place, _LINE * math.ceil(len(note) / room))

    def _fit(self, row: int, line: Sequence[Value]) -> None:
        """Make the row as high as its longest text needs: not every program does so by itself."""
        lines = (
            math.ceil(len(value) / (width * _LETTERS))
            for value, width in zip(line, self.widths, strict=False)
            if isinstance(value, str) and len(value) > width
        )
        self.page.set_row(row, min(_LINE * max(lines, default=1), _HIGHEST_ROW))

    def put_formula(self, row: int, column: int, formula: str, value: float | str, look: Any) -> None:
        """A formula with the value that it has now, for readers that do not reckon."""
        self.page.write_formula(row, column, formula, look, value)
