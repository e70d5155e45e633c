"""Workbooks: the table, the text around it, merged cells, dates and numbers as they are shown, sheets passed over."""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.papers import REPORTS
from tracker.domain.document import Document, Paragraph, Table
from tracker.errors import UnreadableFile
from tracker.reading import Limits, read_file, read_files

HEAD = ["TT", "Nội dung", "Chủ trì", "Thời hạn"]
Fill = Callable[[Worksheet], None]
Read = Callable[..., Document]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a workbook whose sheets are filled by these functions, by their names."""

    def read(**sheets: Fill) -> Document:
        book = Workbook()
        book.remove(book.worksheets[0])
        for name, fill in sheets.items():
            fill(book.create_sheet(name))
        path = tmp_path / "ke-hoach.xlsx"
        book.save(path)
        return read_file(path)

    return read


def rows(*lines: list[object]) -> Fill:
    def fill(sheet: Worksheet) -> None:
        for line in lines:
            sheet.append(line)

    return fill


def shapes(document: Document) -> list[object]:
    return [block.text if isinstance(block, Paragraph) else block.rows for block in document.blocks]


def test_text_around_the_table_is_paragraphs(read: Read) -> None:
    found = read(
        Sheet1=rows(
            ["SỞ Y TẾ", None, "CỘNG HÒA"],
            ["KẾ HOẠCH QUÝ I"],
            [],
            HEAD,
            [1, "Họp", "Văn phòng", "15/5"],
            [2, "Ký"],
            [None, "Ghi chú: gửi trước ngày 20"],
            [None, None, "GIÁM ĐỐC"],
        )
    )
    table = (tuple(HEAD), ("1", "Họp", "Văn phòng", "15/5"), ("2", "Ký", "", ""))
    assert shapes(found) == [
        "SỞ Y TẾ",
        "CỘNG HÒA",
        "KẾ HOẠCH QUÝ I",
        table,
        "Ghi chú: gửi trước ngày 20",
        "GIÁM ĐỐC",
    ]


def test_dates_and_numbers_are_texts_as_the_sheet_shows_them(read: Read) -> None:
    (table,) = read(
        Sheet1=rows(
            ["TT", "Nội dung", "Số", "Ngày"],
            [1, "Họp\n và  xét ", 97.3, date(2025, 2, 15)],
            [2, "Ký", 268208.0, datetime(2025, 2, 15, 8, 30)],  # noqa: DTZ001  (a sheet knows no zones)
            [3, "Ký", -4, time(14, 5)],
        )
    ).blocks
    assert isinstance(table, Table)
    assert table.rows[1:] == (
        ("1", "Họp\nvà xét", "97,3", "15/02/2025"),
        ("2", "Ký", "268208", "08:30 15/02/2025"),
        ("3", "Ký", "-4", "14:05"),
    )


def test_a_share_is_read_as_the_percentage_that_its_cell_shows(read: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        rows(["Chỉ tiêu", "Kế hoạch", "Thực hiện", "Vốn"], ["Tỷ lệ giải ngân", 0.35, 0.123, 0.35])(sheet)
        sheet["B2"].number_format = "0%"
        sheet["C2"].number_format = '0.0" "%'

    table = read(Sheet=fill).blocks[-1]
    assert isinstance(table, Table)
    assert table.rows[-1] == ("Tỷ lệ giải ngân", "35%", "12,3%", "0,35")


def test_merged_cells_are_filled_in_the_table_and_stand_once_above_it(read: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        rows(["KẾ HOẠCH"], HEAD, [1, "Họp", "Văn phòng"], [2, "Ký"], ["I", "Chuyên môn"])(sheet)
        for merged in ("A1:D1", "C3:C4", "B5:D5"):
            sheet.merge_cells(merged)

    title, table = shapes(read(Sheet1=fill))
    assert title == "KẾ HOẠCH"
    assert table == (
        tuple(HEAD),
        ("1", "Họp", "Văn phòng", ""),
        ("2", "Ký", "Văn phòng", ""),
        ("I", "Chuyên môn", "Chuyên môn", "Chuyên môn"),
    )


def test_a_table_far_from_the_corner_is_cut_to_its_cells(read: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        for column, text in enumerate(HEAD, start=4):
            sheet.cell(row=6, column=column, value=text)
            sheet.cell(row=7, column=column, value=f"{text} a")
        sheet.cell(row=30, column=20).number_format = "0.00"

    assert shapes(read(Sheet1=fill)) == [(tuple(HEAD), tuple(f"{text} a" for text in HEAD))]


def test_two_tables_on_one_sheet_are_two(read: Read) -> None:
    found = read(Sheet1=rows(HEAD, [1, "Họp", "A", "B"], [], ["Biểu 2"], HEAD, [1, "Ký", "A", "B"]))
    first, title, second = shapes(found)
    assert (first, title, second) == (
        (tuple(HEAD), ("1", "Họp", "A", "B")),
        "Biểu 2",
        (tuple(HEAD), ("1", "Ký", "A", "B")),
    )


def test_hidden_sheets_and_blank_forms_are_passed_over(read: Read) -> None:
    def hidden(sheet: Worksheet) -> None:
        rows(HEAD, [1, "Bí mật", "A", "B"])(sheet)
        sheet.sheet_state = "hidden"

    form = rows(["(Mẫu đăng ký)"], HEAD, [1, "…"], [2], [3])
    found = read(Mau=form, An=hidden, Sheet3=rows(HEAD, [1, "Họp", "A", "B"]))
    assert shapes(found) == [(tuple(HEAD), ("1", "Họp", "A", "B"))]


def test_a_table_without_a_title_is_introduced_by_its_sheet(read: Read) -> None:
    found = read(**{"KH tháng 6": rows(HEAD, [1, "Họp", "A", "B"]), "Trang tính2": rows(HEAD, [1, "Ký", "A", "B"])})
    assert [type(block) for block in found.blocks] == [Paragraph, Table, Table]
    assert shapes(found)[0] == "KH tháng 6"


def test_the_plan_of_a_report_may_come_as_a_workbook() -> None:
    both = read_files([REPORTS / "c2-quy-4.docx", REPORTS / "c2-quy-4.xlsx"])
    typed = read_file(REPORTS / "c2-quy-4.md")
    plans = [
        [row for block in document.blocks if isinstance(block, Table) for row in block.rows if row[0].isdigit()][-20:]
        for document in (both, typed)
    ]
    assert [row[1:4] for row in plans[0]] == [row[1:4] for row in plans[1]]
    assert plans[0][1][4] == "15/02/2025"


def test_a_workbook_that_swells_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bom.xlsx"
    book = Workbook()
    book.worksheets[0]["A1"] = "x" * 30_000
    book.save(path)
    with pytest.raises(UnreadableFile, match="quá lớn"):
        read_file(path, Limits(max_unzipped=20_000))


@pytest.mark.parametrize(
    "cell", ['<c r="XFD1048576"><v>1</v></c>', "<x:c s='1'\n r='XFD1048576' t='n'><x:v>1</x:v></x:c>"]
)
def test_one_cell_in_the_far_corner_does_not_fill_the_memory(tmp_path: Path, cell: str) -> None:
    path, made = tmp_path / "goc.xlsx", tmp_path / "tot.xlsx"
    book = Workbook()
    book.worksheets[0]["A1"] = "Họp"
    book.save(made)
    with ZipFile(made) as good, ZipFile(path, "w", ZIP_DEFLATED) as bad:
        for name in good.namelist():
            part = good.read(name)
            bad.writestr(name, part.replace(b"</row>", cell.encode() + b"</row>"))
    with pytest.raises(UnreadableFile, match="quá lớn"):
        read_file(path)
