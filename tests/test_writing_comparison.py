"""Plan and report side by side: the same pairs and rests in every format."""

import csv
from dataclasses import replace
from io import BytesIO, StringIO

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from docx.table import Table

from tests.factories import NOVEMBER, make_result
from tests.status_lists import AS_OF, LETTERHEAD, make_row
from tracker.domain.chain import Carried, Chain
from tracker.domain.comparison import Answer, ComparedTask, Comparison
from tracker.domain.link import Confidence, Stage
from tracker.domain.split import Kind
from tracker.writing import Format, render_text
from tracker.writing.compared import comparison_tables
from tracker.writing.docx_report import to_docx
from tracker.writing.xlsx_tables import tables_to_xlsx

PLAN = make_row(id=1, text="Ban hành Kế hoạch chuyển đổi số", unit="Văn phòng")
BRIDGE = make_row(id=2, text="=Sửa cầu ấp 3", due=AS_OF)
FAIR = make_row(id=3, text="Mở hội chợ")
NUMBERED = make_result(id=1, text="Kế hoạch số 97/KH-UBND", citations=("97/KH-UBND",))
HALF = make_result(id=2, text="-Đã họp lấy ý kiến")
ALONE = make_result(id=3, text="Tiếp 12 đoàn khách")
COMPARISON = Comparison(
    period=NOVEMBER,
    as_of=AS_OF,
    tasks=(
        ComparedTask(
            row=PLAN,
            answers=(
                Answer(result=NUMBERED, stage=Stage.DONE),
                Answer(result=HALF, stage=Stage.PARTIAL, suggested=Confidence.MEDIUM),
            ),
            chain=Chain(kind=Kind.ONE_OFF, earlier=(Carried(task=FAIR.task, is_verbatim=True),)),
        ),
        ComparedTask(row=BRIDGE, is_marked=True),
        ComparedTask(row=FAIR),
    ),
    unplanned=(ALONE,),
    results_seen=True,
)


def tables(comparison: Comparison) -> list[Table]:
    """The tables of the Word file without those of the letterhead and the signature."""
    document = docx.Document(BytesIO(to_docx(comparison, LETTERHEAD)))
    return [table for table in document.tables if table.style is not None and table.style.name == "Table Grid"]


def words(comparison: Comparison) -> str:
    document = docx.Document(BytesIO(to_docx(comparison, LETTERHEAD)))
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


def test_the_plan_stands_on_the_left_and_the_report_on_the_right() -> None:
    pairs = tables(COMPARISON)[0]
    assert [cell.text for cell in pairs.rows[0].cells] == ["Kế hoạch"] * 4 + ["Báo cáo kết quả"] * 4
    assert [cell.text for cell in pairs.rows[1].cells][:5] == [
        "TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Kết quả trong báo cáo",
    ]  # fmt: skip
    assert [cell.text for cell in pairs.rows[2].cells] == [
        "1",
        "Ban hành Kế hoạch chuyển đổi số\n(chuyển kỳ lần 1; có từ kế hoạch tháng 11/2022; lặp nguyên văn)",
        "Văn phòng",
        "30/11/2022*",
        "Kế hoạch số 97/KH-UBND",
        "97/KH-UBND",
        "Đã xong",
        "Đã xác nhận",
    ]


def test_both_rows_of_the_head_are_repeated_on_each_page() -> None:
    heads = [row for row in tables(COMPARISON)[0]._tbl.tr_lst if row.find(f".//{qn('w:tblHeader')}") is not None]
    assert len(heads) == 2


def test_a_further_result_goes_on_beside_the_same_task() -> None:
    further = tables(COMPARISON)[0].rows[3]
    merged = [cell.vMerge for cell in further._tr.tc_lst]
    assert merged == ["continue"] * 4 + [None] * 4
    assert [cell.text for cell in further.cells][4:] == ["-Đã họp lấy ý kiến", "", "Mới một phần", "Gợi ý vừa"]


def test_both_rests_stand_below_and_keep_the_numbers_of_the_plan() -> None:
    _, unreported, unplanned = tables(COMPARISON)
    assert [[cell.text for cell in row.cells] for row in unreported.rows[1:]] == [
        ["2", "=Sửa cầu ấp 3", "Chưa giao đơn vị", "30/11/2022", "Đã xem báo cáo, không thấy"],
        ["3", "Mở hội chợ", "Chưa giao đơn vị", "30/11/2022*", "Chưa có người xem"],
    ]
    assert unplanned.rows[1].cells[1].text == "Tiếp 12 đoàn khách"


def test_the_body_counts_what_the_tables_hold() -> None:
    text = words(COMPARISON)
    assert "03 nhiệm vụ được đối chiếu" in text
    assert "01 nhiệm vụ có kết quả đã xác nhận; 0 nhiệm vụ mới có kết quả gợi ý" in text
    assert "02 nhiệm vụ chưa thấy báo cáo" in text
    assert "01 kết quả phát sinh ngoài kế hoạch" in text
    assert "không có nghĩa là nhiệm vụ chưa được thực hiện" in text
    assert "chưa có người xác nhận" in text


def test_before_the_report_is_in_nothing_is_said_of_it() -> None:
    early = replace(COMPARISON, tasks=(ComparedTask(row=FAIR),), unplanned=(), results_seen=False)
    text = words(early)
    assert "Chưa có báo cáo kết quả tháng 11 năm 2022 để đối chiếu." in text
    assert "phát sinh ngoài kế hoạch." not in text


def test_the_workbook_has_a_sheet_for_the_pairs_and_one_for_each_rest() -> None:
    book = openpyxl.load_workbook(BytesIO(tables_to_xlsx(comparison_tables(COMPARISON), LETTERHEAD, AS_OF)))
    assert book.sheetnames == ["Có kết quả", "Chưa thấy báo cáo", "Ngoài kế hoạch"]
    rows = [[cell.value for cell in row] for row in book["Có kết quả"].iter_rows(min_row=4)]
    assert [(row[0], row[4], row[7]) for row in rows] == [
        (1, "Kế hoạch số 97/KH-UBND", "Đã xác nhận"),
        (1, "-Đã họp lấy ý kiến", "Gợi ý vừa"),
    ]
    assert all(cell.data_type != "f" for row in book["Chưa thấy báo cáo"].iter_rows() for cell in row)


def test_the_csv_has_a_line_for_each_pair_and_for_each_rest() -> None:
    lines = list(csv.DictReader(StringIO(render_text(COMPARISON, Format.CSV, LETTERHEAD))))
    assert [line["Phần"] for line in lines] == ["Có kết quả"] * 2 + ["Chưa thấy báo cáo"] * 2 + ["Ngoài kế hoạch"]
    assert lines[1]["Kết quả trong báo cáo"] == "'-Đã họp lấy ý kiến"
    assert (lines[2]["Nhiệm vụ"], lines[2]["Ghi chú"]) == ("'=Sửa cầu ấp 3", "Đã xem báo cáo, không thấy")


@pytest.mark.parametrize("part", ["97/KH-UBND", "Mở hội chợ", "Tiếp 12 đoàn khách", "Gợi ý vừa"])
def test_the_markdown_holds_every_part(part: str) -> None:
    assert part in render_text(COMPARISON, Format.MD, LETTERHEAD)
