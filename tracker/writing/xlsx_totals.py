"""The sheet "Tổng hợp": sums that count the sheet of tasks anew whenever somebody corrects it there."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from tracker.domain.split import Kind
from tracker.domain.status import StatusList, UnitTotals
from tracker.domain.task import State
from tracker.domain.timing import Timing
from tracker.writing.records import KIND, OWNER, STATE, TIMING
from tracker.writing.summary import OUT
from tracker.writing.wording import capital, plain
from tracker.writing.xlsx_sheets import HEAD_ROW, Sheet

TOTALS_WIDTHS = (34, *[14] * 8)
_WITH_END = f'({KIND.name}<>"{capital(Kind.ONGOING.label)}")'
_FORMULA = (4, 7)  # columns
_TIMINGS = tuple(timing for timing in Timing if timing is not Timing.STALE)  # which only steady work can be
_DONE, _OPEN = (f'({STATE.name}{sign}"{capital(State.DONE.label)}")*' for sign in ("=", "<>"))
# What is reported done and waits for a word has the timing of what is done, but is not completed.
_UNIT_COLUMNS: tuple[tuple[str, str, tuple[Timing, ...]], ...] = (
    ("Hoàn thành đúng hạn", _DONE, (Timing.DONE_IN_TIME,)),
    ("Hoàn thành trễ hạn", _DONE, (Timing.DONE_LATE,)),
    (
        "Chưa hoàn thành, trong hạn",
        _OPEN,
        (Timing.IN_TIME, Timing.SOON, Timing.NO_DEADLINE, Timing.DONE_IN_TIME),
    ),
    ("Chưa hoàn thành, quá hạn", _OPEN, (Timing.OVERDUE, Timing.DONE_LATE)),
    (OUT, "", (Timing.OUT,)),
)


def fill_totals(sheet: Sheet, status: StatusList, note: str) -> None:
    """State × timing, the units, and the percentages with part, whole and formula; steady work is left out."""
    sheet.start("TỔNG HỢP NHIỆM VỤ CÓ THỜI HẠN", note)
    states = HEAD_ROW + 1
    units = _put_states(sheet, status, states) + 2
    totals = _put_units(sheet, status, units)
    withdrawn = xl_rowcol_to_cell(states + 1 + list(State).index(State.WITHDRAWN), len(_TIMINGS) + 1)
    _put_ratios(sheet, status, totals, withdrawn)


def _put_states(sheet: Sheet, status: StatusList, top: int) -> int:
    """Write every state against every timing; gives the row of the sums."""
    sheet.put_head(top, ["Tình trạng", *(capital(timing.label) for timing in _TIMINGS), "Cộng"])
    cells = status.cells
    for row, state in enumerate(State, start=top + 1):
        counts = [cells[state, timing] for timing in _TIMINGS]
        formulas = [
            f"EXACT({STATE.name},{xl_rowcol_to_cell(row, 0)})*EXACT({TIMING.name},{xl_rowcol_to_cell(top, column)})"
            for column, _ in enumerate(_TIMINGS, start=1)
        ]
        _put_counts(sheet, row, capital(state.label), formulas, counts)
    return _put_sums(sheet, top, "Cộng", [[cells[state, timing] for state in State] for timing in _TIMINGS])


def _put_units(sheet: Sheet, status: StatusList, top: int) -> int:
    """Write one line a unit; gives the row of the sums."""
    sheet.put_head(top, ["Đơn vị", *(heading for heading, *_ in _UNIT_COLUMNS), "Tổng số"])
    for row, unit in enumerate(status.by_unit, start=top + 1):
        formulas = []
        for _, state, timings in _UNIT_COLUMNS:
            any_of = "+".join(f'({TIMING.name}="{capital(timing.label)}")' for timing in timings)
            formulas.append(f"EXACT({OWNER.name},{xl_rowcol_to_cell(row, 0)})*{state}({any_of})")
        _put_counts(sheet, row, plain(unit.unit), formulas, _counts(unit))
    columns = list(zip(*map(_counts, status.by_unit), strict=True)) or [()] * len(_UNIT_COLUMNS)
    return _put_sums(sheet, top, status.totals.unit, columns)


def _put_ratios(sheet: Sheet, status: StatusList, totals: int, withdrawn: str) -> None:
    """Write each percentage; part and whole are reckoned from the row of totals above."""
    top = totals + 2
    sheet.put_head(top, ["Tỷ lệ", "Số nhiệm vụ", "Trên tổng", "Phần trăm"])
    sheet.put_wide_text(top, _FORMULA, "Cách tính", sheet.looks.head)
    in_time, late, overdue, every = (xl_rowcol_to_cell(totals, column) for column in (1, 2, 4, 6))
    done, counted = f"{in_time}+{late}", f"{every}-{withdrawn}"
    formulas = ((done, counted), (in_time, done), (overdue, counted))
    for row, (ratio, (part, whole)) in enumerate(zip(status.ratios, formulas, strict=True), start=top + 1):
        sheet.put_text(row, 0, ratio.name, sheet.looks.text)
        sheet.put_formula(row, 1, f"={part}", ratio.part, sheet.looks.number)
        sheet.put_formula(row, 2, f"={whole}", ratio.whole, sheet.looks.number)
        upper, lower = xl_rowcol_to_cell(row, 1), xl_rowcol_to_cell(row, 2)
        share = ratio.part / ratio.whole if ratio.whole else ""
        sheet.put_formula(row, 3, f'=IF({lower}=0,"",{upper}/{lower})', share, sheet.looks.share)
        sheet.put_wide_text(row, _FORMULA, ratio.formula, sheet.looks.text)


def _put_counts(sheet: Sheet, row: int, name: str, conditions: Sequence[str], counts: Sequence[int]) -> None:
    """One line of counted tasks and its sum. EXACT: names that differ in a capital only are two names."""
    sheet.put_text(row, 0, name, sheet.looks.text)
    for column, (condition, count) in enumerate(zip(conditions, counts, strict=True), start=1):
        sheet.put_formula(row, column, f"=SUMPRODUCT({condition}*{_WITH_END})", count, sheet.looks.number)
    cells = xl_range(row, 1, row, len(counts))
    sheet.put_formula(row, len(counts) + 1, f"=SUM({cells})", sum(counts), sheet.looks.total)


def _put_sums(sheet: Sheet, top: int, name: str, columns: Sequence[Sequence[int]]) -> int:
    """Write the sum of each column, and of them all, below the lines under the head row `top`; gives their row."""
    row = top + 1 + len(columns[0])
    sheet.put_text(row, 0, name, sheet.looks.total_name)
    sums = [sum(column) for column in columns]
    for column, value in enumerate([*sums, sum(sums)], start=1):
        # Without a line to sum up, the head above is summed: text counts as 0.
        cells = xl_range(min(top + 1, row - 1), column, row - 1, column)
        sheet.put_formula(row, column, f"=SUM({cells})", value, sheet.looks.total)
    return row


def _counts(unit: UnitTotals) -> tuple[int, ...]:
    return (unit.done_in_time, unit.done_late, unit.open_in_time, unit.overdue, unit.out)
