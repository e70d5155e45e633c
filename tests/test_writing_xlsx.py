"""The workbook: real days and numbers, sums that follow the list, text that stays text."""

import re
from datetime import date, datetime
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.factories import make_result
from tests.status_lists import EARLY, FEW, LETTERHEAD, long_list, make_list, make_row, short_list, status_lists
from tracker.domain.status import StatusList
from tracker.domain.task import State
from tracker.domain.timing import Timing
from tracker.writing.xlsx_book import to_xlsx

HEAD = 3  # row of the head, counted from 1
TIMINGS = [timing for timing in Timing if timing is not Timing.STALE]  # which only steady work can be


def opened(status: StatusList, values: bool = True) -> Workbook:
    return openpyxl.load_workbook(BytesIO(to_xlsx(status, LETTERHEAD)), data_only=values)


def records(sheet: Worksheet) -> list[dict[str, Any]]:
    """Each line below the head, by heading; none where the first cell is empty."""
    headings = [str(cell.value) for cell in sheet[HEAD]]
    rows = sheet.iter_rows(min_row=HEAD + 1, values_only=True)
    return [dict(zip(headings, row, strict=True)) for row in rows if row[0] is not None]


def block(book: Workbook, first: str) -> list[list[Any]]:
    """The lines of "Tổng hợp" below the head that begins with this word, up to the next empty line."""
    lines = [list(row) for row in book["Tổng hợp"].iter_rows(values_only=True)]
    start = next(n for n, line in enumerate(lines) if line[0] == first) + 1
    end = next((n for n in range(start, len(lines)) if lines[n][0] is None), len(lines))
    return [[cell for cell in line if cell is not None] for line in lines[start:end]]


@pytest.fixture(scope="module")
def book() -> Workbook:
    return opened(long_list())


def test_the_sheets_come_in_their_order(book: Workbook) -> None:
    assert book.sheetnames == ["Danh sách", "Tổng hợp", "Ngoài kế hoạch", "Chỉ tiêu"]
    assert opened(short_list()).sheetnames == ["Danh sách", "Tổng hợp", "Ngoài kế hoạch"]


def test_the_list_is_set_up_for_screen_and_paper(book: Workbook) -> None:
    sheet = book["Danh sách"]
    assert sheet.freeze_panes == "A4"
    assert sheet.auto_filter.ref == "A3:P33"
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.page_setup.orientation == "landscape"
    assert int(sheet.page_setup.paperSize) == 9
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert int(sheet.page_setup.fitToWidth or 1) == 1
    assert int(sheet.page_setup.fitToHeight) == 0


def test_every_cell_is_in_times_new_roman(book: Workbook) -> None:
    fonts = {cell.font.name for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert fonts == {"Times New Roman"}


def test_days_are_days_and_numbers_are_numbers() -> None:
    row = make_row(due=date(2022, 11, 20), first_due=date(2022, 11, 10), state=State.DONE, done_on=date(2022, 11, 25))
    (line,) = records(opened(make_list(row))["Danh sách"])
    assert line["Thời hạn gốc"] == datetime(2022, 11, 10)  # noqa: DTZ001  Excel's days know no zone
    assert line["Thời hạn hiện tại"] == datetime(2022, 11, 20)  # noqa: DTZ001
    assert line["Ngày hoàn thành"] == datetime(2022, 11, 25)  # noqa: DTZ001
    assert (line["TT"], line["So với thời hạn"], line["Số ngày"]) == (1, "Trễ hạn", 5)


@FEW
@given(status_lists())
def test_every_task_is_listed_exactly_once(status: StatusList) -> None:
    lines = records(opened(status)["Danh sách"])
    assert sorted(line["Mã"] for line in lines) == [row.task.id for row in status.rows]
    assert [line["TT"] for line in lines] == list(range(1, len(status.rows) + 1))


@FEW
@given(status_lists())
def test_the_sums_are_those_of_the_list(status: StatusList) -> None:
    book = opened(status)
    *states, sums = block(book, "Tình trạng")
    assert [line[1:-1] for line in states] == [[status.cells[s, t] for t in TIMINGS] for s in State]
    assert sums[1:] == [sum(column) for column in zip(*(line[1:] for line in states), strict=True)]
    assert sums[-1] == len(status.tracked)
    totals = status.totals
    assert block(book, "Đơn vị")[-1][1:] == [
        totals.done_in_time,
        totals.done_late,
        totals.open_in_time,
        totals.overdue,
        totals.out,
        totals.total,
    ]


def test_percentages_carry_part_whole_and_formula(book: Workbook) -> None:
    ratios = long_list().ratios
    expected = [[r.name, r.part, r.whole, pytest.approx(r.part / r.whole), r.formula] for r in ratios]
    assert block(book, "Tỷ lệ") == expected
    shares = [cell for cell in book["Tổng hợp"]["D"] if cell.number_format == "0.0%"]
    assert len(shares) == len(ratios)


def test_sums_are_live_formulas_over_the_named_columns() -> None:
    book = opened(long_list(), values=False)
    assert set(book.defined_names) == {"DonVi", "TinhTrang", "SoVoiHan", "Loai"}
    sheet = book["Danh sách"]
    headings = {"DonVi": "Đơn vị chủ trì", "TinhTrang": "Tình trạng", "SoVoiHan": "So với thời hạn", "Loai": "Loại"}
    for name, heading in headings.items():
        ((title, area),) = book.defined_names[name].destinations
        assert title == "Danh sách"
        cells = [cell for (cell,) in sheet[area]]
        assert (cells[0].row, cells[-1].row) == (4, 33)
        assert sheet.cell(HEAD, cells[0].column).value == heading
    numbers = [
        cell for row in book["Tổng hợp"].iter_rows(min_col=2, max_col=3) for cell in row if cell.data_type == "f"
    ]
    assert len(numbers) > 20


def test_a_unit_is_counted_by_the_timings_that_its_formula_names() -> None:
    waiting = {"unit": "Thanh tra", "due": date(2022, 11, 2), "state": State.WAITING}
    rows = [
        make_row(as_of=EARLY, id=4, done_on=date(2022, 11, 2), **waiting),
        make_row(as_of=EARLY, id=5, done_on=date(2022, 11, 4), **waiting),
        make_row(as_of=EARLY, id=1, unit="Thanh tra", due=date(2022, 11, 7)),
        make_row(as_of=EARLY, id=2, unit="Thanh tra", due=date(2022, 11, 30)),
        make_row(as_of=EARLY, id=3, unit="Thanh tra", due=date(2022, 11, 1)),
    ]
    status = make_list(*rows, as_of=EARLY)
    lines = records(opened(status)["Danh sách"])
    shown, formulas = opened(status)["Tổng hợp"], opened(status, values=False)["Tổng hợp"]
    counted = [cell for row in formulas for cell in row if "EXACT(DonVi" in str(cell.value)]
    assert len(counted) == 5
    for cell in counted:
        timings = re.findall(r'SoVoiHan="([^"]+)"', str(cell.value))
        is_done = {"=": True, "<>": False}.get("".join(re.findall(r'TinhTrang(=|<>)"Hoàn thành"', str(cell.value))))
        assert shown[cell.coordinate].value == sum(
            line["So với thời hạn"] in timings and is_done in (None, line["Tình trạng"] == "Hoàn thành")
            for line in lines
        )
    assert {t.label.capitalize() for t in TIMINGS} == set(
        re.findall(r'SoVoiHan="([^"]+)"', " ".join(str(cell.value) for cell in counted))
    )


def test_part_and_whole_of_a_percentage_are_reckoned_from_the_sums(book: Workbook) -> None:
    shown, formulas = book["Tổng hợp"], opened(long_list(), values=False)["Tổng hợp"]
    first = next(cell.row for cell in shown["A"] if cell.value == "Tỷ lệ hoàn thành")
    for cell in (cell for row in formulas.iter_rows(first, first + 2, 2, 3) for cell in row):
        terms = re.findall(r"([+-]?)([A-Z]\d+)", str(cell.value))
        reckoned = sum((-1 if sign == "-" else 1) * shown[place].value for sign, place in terms)
        assert shown[cell.coordinate].value == reckoned


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(0)", "http://example.org", "{=1}", "12"])
def test_text_stays_text(text: str) -> None:
    row = make_row(text=text, unit=text, citations=(text,))
    book = opened(make_list(row, unplanned=(make_result(text=text),)), values=False)
    line = next(cells for cells in book["Danh sách"].iter_rows(min_row=HEAD + 1) if cells[2].value == text)
    unplanned = book["Ngoài kế hoạch"].cell(HEAD + 1, 2)
    for cell in (line[2], line[4], unplanned):
        assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_a_text_longer_than_a_cell_is_cut_with_a_sign() -> None:
    (line,) = records(opened(make_list(make_row(text="việc " * 10_000)))["Danh sách"])
    assert len(line["Nội dung nhiệm vụ"]) <= 32_767
    assert line["Nội dung nhiệm vụ"].endswith("…")


def test_rows_are_high_enough_for_their_words() -> None:
    sheet = opened(make_list(make_row(id=1, text="ngắn"), make_row(id=2, text="một việc dài " * 40)))["Danh sách"]
    short, long = (sheet.row_dimensions[row].height or 15 for row in (HEAD + 1, HEAD + 2))
    assert 5 * short < long <= 409


def test_what_nobody_planned_has_a_sheet_of_its_own(book: Workbook) -> None:
    lines = records(book["Ngoài kế hoạch"])
    assert [line["Kết quả"] for line in lines] == [result.text for result in long_list().unplanned]
    assert [line["TT"] for line in lines] == [1, 2, 3, 4, 5]


def test_indicators_keep_their_printed_values(book: Workbook) -> None:
    assert [line["Thực hiện"] for line in records(book["Chỉ tiêu"])] == ["82/85 xã có điểm BĐ-VHX", "66.543"]
