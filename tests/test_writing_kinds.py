"""Every kind of list in every format: the same words everywhere, the office's columns, and figures that add up."""

import csv
from html.parser import HTMLParser
from io import BytesIO, StringIO
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from docx.enum.section import WD_ORIENT

from tests.listed import every_list, overdue_list
from tests.status_lists import AS_OF, LETTERHEAD, long_list
from tracker.domain.layout import Grouping, Layout, TaskColumn
from tracker.domain.list_kind import ListKind
from tracker.domain.vietnamese import one_line
from tracker.errors import CannotWrite
from tracker.writing import Format, Listed, render_text, write_list
from tracker.writing.compose import compose
from tracker.writing.docx_report import to_docx
from tracker.writing.pdf_paper import to_pdf

LISTS = every_list(12)
TEXTS = [one for one in Format if one.is_text]
SUBJECTS = {
    ListKind.STATUS: "Tình hình thực hiện kế hoạch công tác tháng 11 năm 2022",
    ListKind.COMPARISON: "Đối chiếu kế hoạch công tác tháng 11 năm 2022 với kết quả đã báo cáo",
    ListKind.OVERDUE: "Nhiệm vụ quá hạn đến ngày 30 tháng 11 năm 2022",
    ListKind.UNPLANNED: "Kết quả phát sinh ngoài kế hoạch tháng 11 năm 2022",
    ListKind.LEDGER: "Sổ theo dõi nhiệm vụ của Văn phòng",
    ListKind.INDICATORS: "Tình hình thực hiện chỉ tiêu tháng 11 năm 2022",
    ListKind.MINUTES: "Kết luận rà soát nhiệm vụ quá hạn ngày 30 tháng 11 năm 2022",
    ListKind.TREND: "Diễn biến thực hiện kế hoạch mười hai tháng đến tháng 11 năm 2022",
    ListKind.PLAN: "Kế hoạch ban đầu và hiện nay tháng 11 năm 2022",
}


def pdf_text(listed: Listed, layout: Layout = Layout()) -> str:  # noqa: B008
    pages = pypdfium2.PdfDocument(to_pdf(compose(listed, LETTERHEAD, layout), LETTERHEAD, AS_OF))
    return one_line(" ".join(page.get_textpage().get_text_bounded() for page in pages))


def text_of(listed: Listed, format: Format = Format.TXT, layout: Layout = Layout()) -> str:  # noqa: A002, B008
    return render_text(listed, format, LETTERHEAD, layout)


def lines_of(listed: Listed) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text_of(listed, Format.CSV))))


@pytest.mark.parametrize("kind", ListKind)
@pytest.mark.parametrize("size", [0, 12])
@pytest.mark.parametrize("format", [one for one in Format if one is not Format.PDF])
def test_every_list_is_written_full_or_empty(kind: ListKind, size: int, format: Format, tmp_path: Path) -> None:  # noqa: A002
    path = tmp_path / f"list.{format}"
    write_list(every_list(size)[kind], path, format, LETTERHEAD)
    assert path.stat().st_size > 0


@pytest.mark.parametrize("kind", ListKind)
@pytest.mark.parametrize("format", TEXTS)
def test_the_same_list_gives_the_same_text(kind: ListKind, format: Format) -> None:  # noqa: A002
    assert text_of(every_list(12)[kind], format) == text_of(LISTS[kind], format)


@pytest.mark.parametrize("kind", ListKind)
def test_every_paper_says_what_it_is_about(kind: ListKind) -> None:
    subject = SUBJECTS[kind]
    assert subject in "\n".join(one.text for one in docx.Document(BytesIO(to_docx(LISTS[kind], LETTERHEAD))).paragraphs)
    assert subject in pdf_text(LISTS[kind])
    assert subject in text_of(LISTS[kind], Format.HTML)
    assert subject in text_of(LISTS[kind])
    assert f"**{subject}**" in text_of(LISTS[kind], Format.MD)


@pytest.mark.parametrize("kind", ListKind)
def test_an_empty_list_says_that_there_is_nothing(kind: ListKind) -> None:
    told = text_of(every_list(0)[kind])
    words = ("Không có", "Chưa có", "chưa ghi", "không có", "00 tháng", "có 0 tháng")
    assert any(one in told for one in words)


class Page(HTMLParser):
    """What a browser makes of the page: its tags, and the text of each cell."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br", "col"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.mark.parametrize("kind", ListKind)
def test_a_page_can_be_walked_by_a_screen_reader_and_needs_no_other_file(kind: ListKind) -> None:
    html = text_of(LISTS[kind], Format.HTML)
    page = Page(html)
    assert page.open == []
    assert page.all("html") == [{"lang": "vi"}]
    names = {heading["id"] for heading in page.all("h3")}
    assert page.all("table")
    assert all(table["aria-labelledby"] in names for table in page.all("table"))
    assert all("scope" in heading for heading in page.all("th"))
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img"}
    assert "http" not in html
    assert "size: A4" in html


def test_a_page_shows_hostile_words_as_words() -> None:
    status = long_list(3)
    html = text_of(status, Format.HTML).replace("\n", "")
    assert "<script" not in html
    assert (
        "&lt;script&gt;"
        in render_text(
            every_list(0)[ListKind.STATUS], Format.HTML, LETTERHEAD.__class__(name="<script>alert(1)</script>")
        ).lower()
    )


def test_plain_text_names_each_fact_and_draws_no_table() -> None:
    told = text_of(overdue_list(1))
    assert "[Thanh tra (1 nhiệm vụ)]\n\n1. Việc trễ thứ 1\n   Kế hoạch: Tháng 11/2022\n" in told
    assert "   Tình trạng: Chưa thực hiện, quá hạn 2 ngày" in told
    assert not {"|", "─", "\t"} & set(told)


def test_late_tasks_are_counted_by_unit_and_days() -> None:
    units = [line for line in lines_of(overdue_list(60)) if line["Phần"] == "Theo đơn vị"]
    *each, total = units
    for band in ("Đến 7 ngày", "8 đến 15 ngày", "16 đến 30 ngày", "Trên 30 ngày", "Cộng"):
        assert sum(int(line[band]) for line in each) == int(total[band])
    assert total["Cộng"] == "60"
    assert int(total["Quá hạn lâu nhất (ngày)"]) == max(row.standing.days for row in overdue_list(60).rows)


def test_the_ledger_tells_every_change_with_its_reason_and_gives_no_mark() -> None:
    told = text_of(LISTS[ListKind.LEDGER])
    assert told.count("Lý do: Chờ ý kiến Sở Tài chính") == 12
    assert "đặt thời hạn (thời hạn: 10/11/2022 → 20/11/2022)" in told
    assert "nhập báo cáo (tệp bao-cao-10.docx)" in told
    assert "Kế hoạch tháng 10 năm 2022 (6 nhiệm vụ)" in told
    assert "không chấm điểm" in told
    changes = [line for line in lines_of(LISTS[ListKind.LEDGER]) if line["Phần"] == "Thay đổi"]
    assert len(changes) == 24


def test_indicators_show_their_percentage_and_how_it_is_reckoned() -> None:
    shown = [(line["Đạt (%)"], line["So với thời gian (điểm %)"]) for line in lines_of(LISTS[ListKind.INDICATORS])]
    assert shown == [("96.5", "5.0"), ("", ""), ("121.9", "30.4"), ("80.0", "-11.5")]
    told = text_of(LISTS[ListKind.INDICATORS])
    assert "Đạt (%): 96,5" in told
    assert "So với thời gian (điểm %): −11,5" in told
    assert "Đạt (%) = thực hiện ÷ kế hoạch" in told
    assert "91,5% = 334/365 ngày" in told


def test_each_ratio_of_a_trend_stands_with_its_two_numbers_and_its_formula() -> None:
    for line in lines_of(LISTS[ListKind.TREND]):
        for name in ("Tỷ lệ hoàn thành", "Tỷ lệ đúng hạn", "Tỷ lệ quá hạn", "Tỷ lệ chưa thấy báo cáo"):
            part, whole = int(line[f"{name}: tử số"]), int(line[f"{name}: mẫu số"])
            assert (line[name] == "") is (whole == 0)
            assert not whole or abs(float(line[name]) - 100 * part / whole) <= 0.05 + 1e-9
    told = text_of(LISTS[ListKind.TREND])
    assert "Tỷ lệ đúng hạn = hoàn thành đúng hạn ÷ hoàn thành." in told


def test_a_workbook_keeps_days_and_numbers_and_explains_its_figures_below() -> None:
    path = BytesIO()
    from tracker.writing.compose import tables  # noqa: PLC0415
    from tracker.writing.xlsx_tables import tables_to_xlsx  # noqa: PLC0415

    trend = LISTS[ListKind.INDICATORS]
    path.write(tables_to_xlsx(tables(trend, Layout()), LETTERHEAD, AS_OF))  # type: ignore[arg-type]
    sheet = openpyxl.load_workbook(path)["Chỉ tiêu"]
    assert sheet["F4"].value == 96.5
    assert str(sheet["A9"].value).startswith("Đạt (%) = thực hiện ÷ kế hoạch")


def test_a_pdf_is_made_of_one_font_that_has_every_letter() -> None:
    data = to_pdf(compose(long_list(5), LETTERHEAD, Layout()), LETTERHEAD, AS_OF)
    text = pdf_text(long_list(5))
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text
    assert "Nguyễn Văn Bình" in text
    assert b"/StructTreeRoot" in data
    first, *_ = pypdfium2.PdfDocument(data)
    assert (round(first.get_width()), round(first.get_height())) == (595, 842)
    assert not first.get_textpage().get_text_bounded().startswith("1\r\n")


def test_a_very_long_pdf_goes_without_tags() -> None:
    data = to_pdf(compose(overdue_list(1100), LETTERHEAD, Layout()), LETTERHEAD, AS_OF)
    assert b"/StructTreeRoot" not in data


def test_without_typst_a_pdf_is_refused_with_the_name_of_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "typst", None)
    with pytest.raises(CannotWrite, match=r"tracker\[pdf\].*\.docx.*Word"):
        pdf_text(long_list(1))


SHORT = Layout(columns=(TaskColumn.NUMBER, TaskColumn.TEXT, TaskColumn.DEADLINE, TaskColumn.CAUSE))


@pytest.mark.parametrize("kind", [ListKind.STATUS, ListKind.OVERDUE])
def test_the_office_chooses_the_columns(kind: ListKind) -> None:
    document = docx.Document(BytesIO(to_docx(LISTS[kind], LETTERHEAD, SHORT)))
    heads = [[cell.text for cell in table.rows[0].cells] for table in document.tables]
    assert ["TT", "Nội dung nhiệm vụ", "Thời hạn (gốc/hiện tại)", "Nguyên nhân, kiến nghị"] in heads
    assert "Đơn vị phối hợp:" not in text_of(LISTS[kind], layout=SHORT)


def test_signs_are_explained_only_where_their_column_is_shown() -> None:
    without = Layout(columns=(TaskColumn.NUMBER, TaskColumn.TEXT))
    assert "Thời hạn ngầm định" in text_of(LISTS[ListKind.STATUS])
    assert "Thời hạn ngầm định" not in text_of(LISTS[ListKind.STATUS], layout=without)


@pytest.mark.parametrize(
    ("grouping", "titles"),
    [(Grouping.FIELD, ["[Lĩnh vực khác (5 nhiệm vụ)]", "[Lĩnh vực khác (1 nhiệm vụ)]"]), (Grouping.NONE, [])],
)
def test_the_office_chooses_what_tasks_are_grouped_by(grouping: Grouping, titles: list[str]) -> None:
    told = text_of(long_list(6), layout=Layout(grouping=grouping))
    assert [line for line in told.splitlines() if line.startswith("[")] == titles


def test_a_task_keeps_its_number_in_every_format_however_tasks_are_grouped() -> None:
    layout = Layout(grouping=Grouping.NONE)
    lines = csv.DictReader(StringIO(text_of(long_list(9), Format.CSV, layout)))
    numbers = {line["TT"]: line["Nội dung nhiệm vụ"] for line in lines if line["Phần"] == "Nhiệm vụ"}
    told = text_of(long_list(9), layout=layout)
    assert all(f"\n{number}. {text}\n" in told for number, text in numbers.items())


def test_the_appendix_may_stand_upright() -> None:
    document = docx.Document(BytesIO(to_docx(LISTS[ListKind.STATUS], LETTERHEAD, Layout(landscape=False))))
    assert [section.orientation for section in document.sections] == [WD_ORIENT.PORTRAIT] * 2
    assert 'class="upright"' in text_of(LISTS[ListKind.STATUS], Format.HTML, Layout(landscape=False))
