"""The Word report keeps the rules of official papers (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from hypothesis import given

from tests.factories import make_result
from tests.status_lists import AS_OF, FEW, LETTERHEAD, long_list, make_list, make_row, short_list, status_lists
from tracker.domain.office import Letterhead
from tracker.domain.status import StatusList
from tracker.domain.task import State
from tracker.writing.docx_report import to_docx

TASK_HEADINGS = [
    "TT",
    "Nội dung nhiệm vụ",
    "Căn cứ",
    "Đơn vị chủ trì",
    "Đơn vị phối hợp",
    "Thời hạn (gốc/hiện tại)",
    "Sản phẩm, kết quả (số, ngày)",
    "Tình trạng",
    "Ghi chú",
]
FONTS = {"ascii", "hAnsi", "cs", "eastAsia"}


def opened(status: StatusList, letterhead: Letterhead = LETTERHEAD) -> Document:
    return docx.Document(BytesIO(to_docx(status, letterhead)))


def paragraphs(document: Document) -> Iterator[Paragraph]:
    """Every paragraph, those of tables included, in the order of the paper."""
    for element in document.element.body.iter(qn("w:p")):
        yield Paragraph(element, document)


def words(document: Document) -> str:
    return "\n".join(paragraph.text for paragraph in paragraphs(document))


def found(document: Document, start: str) -> Paragraph:
    """The first paragraph that begins with these words."""
    return next(paragraph for paragraph in paragraphs(document) if paragraph.text.startswith(start))


def letters(document: Document, start: str) -> tuple[float, bool, bool]:
    """Size in points, bold, italic of the first paragraph that begins with these words."""
    run = found(document, start).runs[0]
    assert run.font.size
    return run.font.size.pt, bool(run.bold), bool(run.italic)


def task_tables(document: Document) -> list[Table]:
    return [t for t in document.tables if [c.text for c in t.rows[0].cells] == TASK_HEADINGS]


def numbered_rows(document: Document) -> list[list[str]]:
    """The cells of each task row, head and group rows left out."""
    rows = [[cell.text for cell in row.cells] for table in task_tables(document) for row in table.rows]
    return [cells for cells in rows if cells[0].isdigit()]


@pytest.fixture(scope="module")
def report() -> Document:
    return opened(long_list())


def test_the_body_is_a4_upright_and_the_appendix_lies_across(report: Document) -> None:
    body, appendix = report.sections
    assert (round(body.page_width.mm), round(body.page_height.mm)) == (210, 297)
    assert (round(appendix.page_width.mm), round(appendix.page_height.mm)) == (297, 210)
    assert (body.orientation, appendix.orientation) == (WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE)


def test_margins_keep_to_the_rule(report: Document) -> None:
    for section in report.sections:
        assert 20 <= section.top_margin.mm <= 25
        assert 20 <= section.bottom_margin.mm <= 25
        assert 30 <= section.left_margin.mm <= 35
        assert 15 <= section.right_margin.mm <= 20


def test_the_page_number_stands_centred_on_top_but_not_on_page_one(report: Document) -> None:
    body, appendix = report.sections
    number = body.header.paragraphs[0]
    assert number.alignment == WD_ALIGN_PARAGRAPH.CENTER
    assert [field.get(qn("w:instr")) for field in number._p.iter(qn("w:fldSimple"))] == ["PAGE"]
    assert body.different_first_page_header_footer
    assert not any(paragraph.text for paragraph in body.first_page_header.paragraphs)
    assert appendix.header.is_linked_to_previous
    assert not appendix.different_first_page_header_footer


def test_every_letter_is_times_new_roman_and_black(report: Document) -> None:
    defaults = report.styles.element.find(qn("w:docDefaults"))
    for rpr in (defaults.find(".//" + qn("w:rPr")), report.styles["Normal"].element.rPr):
        assert dict(rpr.find(qn("w:rFonts")).attrib) == {qn(f"w:{name}"): "Times New Roman" for name in FONTS}
    for paragraph in paragraphs(report):
        assert paragraph.style
        assert paragraph.style.name == "Normal"
        for run in paragraph.runs:
            assert run.font.name is None
            assert run.font.color.rgb is None
            assert run.font.size
            assert run.text == "" or 11 <= run.font.size.pt <= 14


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("UBND TỈNH LÂM GIANG", (12, False, False)),
        ("SỞ THÔNG TIN VÀ", (12, True, False)),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", (12, True, False)),
        ("Độc lập - Tự do - Hạnh phúc", (13, True, False)),
        ("Số:", (13, False, False)),
        ("Lâm Giang, ngày 30 tháng 11 năm 2022", (13, False, True)),
        ("BÁO CÁO", (14, True, False)),
        ("Tình hình thực hiện kế hoạch công tác tháng 11 năm 2022", (14, True, False)),
        ("Tính đến", (14, False, False)),
        ("KT. GIÁM ĐỐC", (14, True, False)),
        ("PHÓ GIÁM ĐỐC", (14, True, False)),
        ("Nơi nhận:", (12, True, True)),
        ("- Lưu: VT.", (11, False, False)),
        ("Phụ lục", (14, True, False)),
        ("DANH MỤC NHIỆM VỤ", (14, True, False)),
        ("(Kèm theo Báo cáo số", (14, False, True)),
    ],
)
def test_each_part_has_its_letters(report: Document, start: str, expected: tuple[float, bool, bool]) -> None:
    assert letters(report, start) == expected


def test_the_parts_come_in_their_order(report: Document) -> None:
    text = words(report)
    parts = [
        "CỘNG HÒA",
        "Số:",
        "BÁO CÁO",
        "Kết quả chung",
        "Kết quả theo đơn vị",
        "Trên đây là",
        "Nơi nhận:",
        "Phụ lục\n",
    ]
    parts += ["Nhiệm vụ có thời hạn\n", "Nhiệm vụ thường xuyên", "Kết quả phát sinh ngoài kế hoạch", "Chỉ tiêu"]
    places = [text.rindex(part) if part == "Nhiệm vụ có thời hạn\n" else text.index(part) for part in parts]
    assert places[:8] == sorted(places[:8])
    assert text.index("Kèm theo") < text.rindex("Nhiệm vụ có thời hạn") < text.rindex("3. Kết quả phát sinh")


def test_the_number_is_left_to_the_registry(report: Document) -> None:
    assert re.fullmatch(r"Số:\s{6,}/BC-STTTT", found(report, "Số:").text)


@pytest.mark.parametrize(
    ("day", "words_of_the_day"),
    [
        (date(2022, 2, 5), "ngày 05 tháng 02 năm 2022"),
        (date(2022, 3, 9), "ngày 09 tháng 3 năm 2022"),
        (date(2022, 12, 31), "ngày 31 tháng 12 năm 2022"),
    ],
)
def test_small_days_and_the_first_two_months_get_a_nought(day: date, words_of_the_day: str) -> None:
    document = opened(make_list(make_row(as_of=day), as_of=day))
    assert found(document, "Lâm Giang, ").text == f"Lâm Giang, {words_of_the_day}"


def test_running_text_is_justified_drawn_in_and_spaced(report: Document) -> None:
    layout = found(report, "Tính đến").paragraph_format
    assert layout.alignment == WD_ALIGN_PARAGRAPH.JUSTIFY
    assert layout.first_line_indent
    assert 9.9 <= layout.first_line_indent.mm <= 12.8
    assert layout.space_after
    assert layout.space_after.pt >= 6


def drawn_length(rule: Paragraph, room: float) -> float:
    layout = rule.paragraph_format
    assert layout.left_indent is not None
    assert layout.right_indent is not None
    return room - layout.left_indent.mm - layout.right_indent.mm


def test_rules_are_drawn_under_office_motto_and_title(report: Document) -> None:
    rules = [p for p in paragraphs(report) if p._p.find(f".//{qn('w:pBdr')}") is not None]
    assert [rule.text for rule in rules] == ["", "", ""]
    office, motto, title = (drawn_length(rule, room) for rule, room in zip(rules, (70.0, 94.0, 164.0), strict=True))
    assert 41 / 3 <= office <= 41 / 2  # "SỞ THÔNG TIN VÀ", bold, 12 points: 41 mm
    assert 55 <= motto <= 58  # as long as the words
    assert 122 / 3 <= title <= 122 / 2


def test_the_head_of_the_paper_is_a_table_without_lines(report: Document) -> None:
    head = report.tables[0]
    assert len(head.columns) == 2
    assert head._tbl.find(f".//{qn('w:tblBorders')}") is None
    assert head.style is None or head.style.name == "Normal Table"


def test_head_rows_are_repeated_and_no_row_is_torn(report: Document) -> None:
    tables = report.tables[1:]
    assert len(tables) > 6
    for table in tables:
        rows = table._tbl.tr_lst
        assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)
        if "Nơi nhận:" not in rows[0].xml:
            marked = [row.find(f".//{qn('w:tblHeader')}") is not None for row in rows]
            assert marked == [True, *[False] * (len(rows) - 1)]


@FEW
@given(status_lists())
def test_every_task_stands_in_the_appendix_exactly_once(status: StatusList) -> None:
    rows = numbered_rows(opened(status))
    assert [int(cells[0]) for cells in rows] == list(range(1, len(status.rows) + 1))


def test_tasks_are_grouped_by_unit_and_steady_work_stands_apart(report: Document) -> None:
    tracked, ongoing = task_tables(report)
    titles = [row.cells[0].text for row in tracked.rows if row.cells[0].text == row.cells[-1].text]
    assert titles[-1] == "Chưa giao đơn vị (6 nhiệm vụ)"
    assert sum(int(re.findall(r"\((\d+) nhiệm vụ\)", title)[0]) for title in titles) == len(long_list().tracked)
    assert len(numbered_rows(report)) == 30
    assert len([row for row in ongoing.rows if row.cells[0].text.isdigit()]) == len(long_list().ongoing)


def test_the_small_tables_add_up_to_the_list(report: Document) -> None:
    four, units, states = report.tables[1:4]
    fields = [[int(cell.text.replace("–", "0")) for cell in row.cells[1:]] for row in four.rows[1:]]
    done, still, out, every = fields
    assert done == [done[0], done[1], done[0] + done[1]]
    assert still == [still[0], still[1], still[0] + still[1]]
    assert every == [done[0] + still[0], done[1] + still[1], done[2] + still[2] + out[2]]
    assert every[2] == 24
    for table in (units, states):
        numbers = [[int(cell.text) for cell in row.cells[1:]] for row in table.rows[1:]]
        *lines, sums = numbers
        assert sums == [sum(column) for column in zip(*lines, strict=True)]
        assert all(sum(line[:-1]) == line[-1] for line in numbers)
        assert sums[-1] == 24


def test_each_percentage_is_printed_with_its_formula() -> None:
    rows = [make_row(id=n, state=State.DONE if n <= 12 else State.OPEN, done_on=AS_OF) for n in range(1, 19)]
    text = words(opened(make_list(*rows, make_row(id=19, state=State.WITHDRAWN))))
    assert "Tỷ lệ hoàn thành: 12/18 = 66,7% (hoàn thành ÷ (tổng số − không còn phù hợp))" in text


def test_what_no_report_names_is_called_not_yet_seen_and_never_not_done(report: Document) -> None:
    missing = [cells for cells in numbered_rows(report) if "Chưa thấy báo cáo" in cells[6]]
    expected = [r for r in long_list().rows if not r.has_evidence and r.task.state is not State.WITHDRAWN]
    assert len(missing) == len(expected) > 0
    assert f"{len(expected)}/30 nhiệm vụ chưa thấy báo cáo" in words(report)
    assert "chưa làm" not in words(report).lower()


def test_before_the_report_is_in_nothing_is_called_missing() -> None:
    document = opened(short_list())
    assert "Chưa thấy báo cáo" not in words(document)
    assert {cells[6] for cells in numbered_rows(document)} == {""}
    assert "Chưa có báo cáo kết quả tháng 11 năm 2022 để đối chiếu." in words(document)


def test_an_implied_deadline_is_marked_and_explained() -> None:
    document = opened(make_list(make_row(id=1), make_row(id=2, due=date(2022, 11, 20), first_due=date(2022, 11, 10))))
    implied, moved = (cells[5] for cells in numbered_rows(document))
    assert implied == "30/11/2022*"
    assert moved == "Gốc: 10/11/2022\nHiện tại: 20/11/2022 (ngày nghỉ)"
    assert "* Thời hạn ngầm định: kế hoạch không ghi thời hạn" in words(document)


def test_without_implied_deadlines_nothing_is_explained() -> None:
    assert "ngầm định" not in words(opened(make_list(make_row(due=date(2022, 11, 20)))))


def test_a_list_without_tasks_is_a_paper_all_the_same() -> None:
    text = words(opened(make_list(), Letterhead()))
    assert "Không có nhiệm vụ có thời hạn." in text
    assert "………, ngày 30 tháng 11 năm 2022" in text


def test_a_long_name_of_an_office_is_cut_into_even_lines() -> None:
    office = replace(LETTERHEAD, name="Sở Nông nghiệp và Phát triển nông thôn tỉnh Lâm Giang")
    left = opened(short_list(), office).tables[0].rows[0].cells[0]
    lines = [paragraph.text for paragraph in left.paragraphs[1:] if paragraph.text]
    assert " ".join(lines) == office.name.upper()
    assert max(map(len, lines)) - min(map(len, lines)) <= 8


def test_thousands_of_rows_keep_their_words() -> None:
    status = make_list(unplanned=tuple(make_result(text=f"Kết quả {n}") for n in range(2000)), results_seen=True)
    table = opened(status).tables[-1]
    texts = ["".join(text.text or "" for text in row.iter(qn("w:t"))) for row in table._tbl.tr_lst[1:]]
    assert len(texts) == 2000
    assert texts[1999].startswith("2000Kết quả 1999")
