"""A Word file is checked by the rules of official papers: ours keep them, and each broken rule is named alone."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from tests.listed import every_list
from tests.status_lists import LETTERHEAD, long_list, make_list
from tracker.domain.layout import Grouping, Layout
from tracker.domain.list_kind import ListKind
from tracker.domain.office import Letterhead
from tracker.errors import UnreadableFile
from tracker.writing.docx_report import to_docx
from tracker.writing.lint import Rule, lint_docx

GOOD = to_docx(long_list(6), LETTERHEAD)


def found(document: Document, start: str) -> Paragraph:
    """The first paragraph that begins with these words, in tables too."""
    paragraphs = (Paragraph(one, document) for one in document.element.body.iter(qn("w:p")))
    return next(one for one in paragraphs if one.text.startswith(start))


def sized(start: str, points: float) -> Callable[[Document], None]:
    def change(document: Document) -> None:
        for run in found(document, start).runs:
            run.font.size = Pt(points)

    return change


def set_on(start: str, **values: Any) -> Callable[[Document], None]:
    def change(document: Document) -> None:
        for run in found(document, start).runs:
            for name, value in values.items():
                setattr(run, name, value)

    return change


def said(start: str, text: str) -> Callable[[Document], None]:
    return lambda document: setattr(found(document, start).runs[0], "text", text)


def laid(start: str, **values: Any) -> Callable[[Document], None]:
    def change(document: Document) -> None:
        for name, value in values.items():
            setattr(found(document, start).paragraph_format, name, value)

    return change


def paged(**values: Any) -> Callable[[Document], None]:
    def change(document: Document) -> None:
        for name, value in values.items():
            setattr(document.sections[0], name, value)

    return change


def without_rule(start: str) -> Callable[[Document], None]:
    def change(document: Document) -> None:
        rule = found(document, start)._p.getnext()
        rule.getparent().remove(rule)

    return change


def rule_as_wide_as_the_page(start: str) -> Callable[[Document], None]:
    def change(document: Document) -> None:
        layout = Paragraph(found(document, start)._p.getnext(), document).paragraph_format
        layout.left_indent = layout.right_indent = Mm(0)

    return change


def another_font(document: Document) -> None:
    found(document, "Tính đến").runs[0].font.name = "Arial"


def theme_font(document: Document) -> None:
    """What Word writes when somebody leaves the letters as they are born."""
    for fonts in document.styles.element.iter(qn("w:rFonts")):
        for name in ("ascii", "hAnsi"):
            fonts.attrib.pop(qn(f"w:{name}"), None)
            fonts.set(qn(f"w:{name}Theme"), "minorHAnsi")


def red_letters(document: Document) -> None:
    found(document, "Tính đến").runs[0].font.color.rgb = RGBColor(255, 0, 0)


def red_style(document: Document) -> None:
    document.styles["Normal"].font.color.rgb = RGBColor(0, 0, 255)  # type: ignore[attr-defined]


def no_page_number(document: Document) -> None:
    for field in list(document.sections[0].header._element.iter(qn("w:fldSimple"))):
        field.getparent().remove(field)


def page_number_at_the_left(document: Document) -> None:
    document.sections[0].header.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.LEFT


def page_number_below(document: Document) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    document.sections[0].footer.paragraphs[0]._p.append(field)


def roman_page_numbers(document: Document) -> None:
    kind = OxmlElement("w:pgNumType")
    kind.set(qn("w:fmt"), "lowerRoman")
    document.sections[0]._sectPr.append(kind)


def small_page_number(document: Document) -> None:
    document.styles["Normal"].font.size = Pt(11)  # type: ignore[attr-defined]


def no_signer(document: Document) -> None:
    for start in ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Bình"):
        found(document, start).runs[0].text = ""


def head_row_that_is_not_repeated(document: Document) -> None:
    for mark in list(document.tables[1]._tbl.iter(qn("w:tblHeader"))):
        mark.getparent().remove(mark)


BROKEN: list[tuple[Rule, Callable[[Document], None]]] = [
    (Rule.PAPER, paged(page_width=Mm(216), page_height=Mm(279))),
    (Rule.MARGINS, paged(left_margin=Mm(25))),
    (Rule.MARGINS, paged(top_margin=Mm(26))),
    (Rule.FONT, another_font),
    (Rule.FONT, theme_font),
    (Rule.COLOUR, red_letters),
    (Rule.COLOUR, red_style),
    (Rule.PAGE_NUMBER, no_page_number),
    (Rule.PAGE_NUMBER, page_number_at_the_left),
    (Rule.PAGE_NUMBER, page_number_below),
    (Rule.PAGE_NUMBER, roman_page_numbers),
    (Rule.PAGE_NUMBER, small_page_number),
    (Rule.PAGE_NUMBER, paged(different_first_page_header_footer=False)),
    (Rule.NATION, sized("CỘNG HÒA", 14)),
    (Rule.NATION, set_on("CỘNG HÒA", bold=False)),
    (Rule.NATION, said("CỘNG HÒA", "Cộng hòa xã hội chủ nghĩa Việt Nam")),
    (Rule.MOTTO, sized("Độc lập", 12)),
    (Rule.MOTTO, set_on("Độc lập", italic=True)),
    (Rule.MOTTO, without_rule("Độc lập")),
    (Rule.MOTTO, said("Độc lập", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC")),
    (Rule.PARENT, sized("UBND TỈNH", 14)),
    (Rule.PARENT, set_on("UBND TỈNH", bold=True)),
    (Rule.PARENT, said("UBND TỈNH", "Ủy ban nhân dân tỉnh")),
    (Rule.OFFICE, sized("TRUYỀN THÔNG", 14)),
    (Rule.OFFICE, without_rule("TRUYỀN THÔNG")),
    (Rule.OFFICE, rule_as_wide_as_the_page("TRUYỀN THÔNG")),
    (Rule.NUMBER, sized("Số:", 14)),
    (Rule.NUMBER, set_on("Số:", italic=True)),
    (Rule.NUMBER, said("Số:", "Số: 12")),
    (Rule.DAY, set_on("Lâm Giang", italic=False)),
    (Rule.DAY, said("Lâm Giang", "Lâm Giang, ngày 5 tháng 11 năm 2022")),
    (Rule.DAY, said("Lâm Giang", "Lâm Giang, ngày 05 tháng 2 năm 2022")),
    (Rule.DAY, said("Lâm Giang", "Lâm Giang, ngày 30 tháng 03 năm 2022")),
    (Rule.DAY, said("Lâm Giang", "Lâm Giang ngày 30 tháng 11 năm 2022")),
    (Rule.TITLE, said("BÁO CÁO", "Báo cáo")),
    (Rule.TITLE, laid("BÁO CÁO", alignment=WD_ALIGN_PARAGRAPH.LEFT)),
    (Rule.SUBJECT, set_on("Tình hình thực hiện", bold=False)),
    (Rule.SUBJECT, without_rule("Tình hình thực hiện")),
    (Rule.SUBJECT, rule_as_wide_as_the_page("Tình hình thực hiện")),
    (Rule.LETTERS, sized("Tính đến", 12)),
    (Rule.ALIGNED, laid("Tính đến", alignment=WD_ALIGN_PARAGRAPH.LEFT)),
    (Rule.INDENT, laid("Tính đến", first_line_indent=Mm(0))),
    (Rule.INDENT, laid("Tính đến", first_line_indent=Mm(20))),
    (Rule.GAP, laid("Tính đến", space_after=Pt(0))),
    (Rule.LINES, laid("Tính đến", line_spacing=2.0)),
    (Rule.LINES, laid("Tính đến", line_spacing=Pt(10))),
    (Rule.SIGNATURE, said("KT. GIÁM ĐỐC", "Kt. Giám đốc")),
    (Rule.SIGNATURE, set_on("PHÓ GIÁM ĐỐC", bold=False)),
    (Rule.SIGNATURE, sized("Nguyễn Văn Bình", 12)),
    (Rule.SIGNATURE, no_signer),
    (Rule.RECIPIENTS, set_on("Nơi nhận:", italic=False)),
    (Rule.RECIPIENTS, sized("- Lãnh đạo", 12)),
    (Rule.RECIPIENTS, said("- Lưu", "- Lưu: VT;")),
    (Rule.RECIPIENTS, said("- Các phòng", "Các phòng;")),
    (Rule.APPENDIX, sized("Phụ lục", 13)),
    (Rule.APPENDIX, laid("Phụ lục", alignment=WD_ALIGN_PARAGRAPH.LEFT)),
    (Rule.APPENDIX, set_on("DANH MỤC", bold=False)),
    (Rule.APPENDIX, set_on("(Kèm theo", italic=False)),
    (Rule.HEAD_ROW, head_row_that_is_not_repeated),
]


def broken(change: Callable[[Document], None]) -> bytes:
    document = docx.Document(BytesIO(GOOD))
    change(document)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


@pytest.mark.parametrize("kind", ListKind)
@pytest.mark.parametrize("size", [0, 5, 40])
def test_our_own_papers_keep_every_rule(kind: ListKind, size: int) -> None:
    assert lint_docx(to_docx(every_list(size)[kind], LETTERHEAD)) == ()


@pytest.mark.parametrize("layout", [Layout(landscape=False), Layout(grouping=Grouping.NONE)])
def test_they_keep_them_in_the_layout_of_the_office(layout: Layout) -> None:
    assert lint_docx(to_docx(long_list(9), LETTERHEAD, layout)) == ()


def test_before_the_office_has_entered_its_name_only_that_is_missing() -> None:
    assert {one.rule for one in lint_docx(to_docx(make_list(), Letterhead(code="BC-STTTT")))} == {Rule.OFFICE}


@pytest.mark.parametrize(("rule", "change"), BROKEN, ids=[f"{n}-{rule}" for n, (rule, _) in enumerate(BROKEN)])
def test_a_broken_rule_is_found_and_no_other(rule: Rule, change: Callable[[Document], None]) -> None:
    findings = lint_docx(broken(change))
    assert {one.rule for one in findings} == {rule}
    assert all(one.where and one.what and one.rule.words for one in findings)


def test_every_rule_is_broken_in_some_test() -> None:
    assert {rule for rule, _ in BROKEN} == set(Rule)


def test_a_finding_says_where_it_is_and_what_is_wrong() -> None:
    (finding,) = lint_docx(broken(sized("Tính đến", 12)))
    assert finding.what == "cỡ chữ 12"
    assert finding.where.startswith("đoạn ")
    assert "“Tính đến ngày 30 tháng 11 năm 2022" in finding.where
    assert finding.rule.words == "Nội dung in thường, cỡ 13 đến 14."


def test_a_paper_without_a_head_is_told_each_part_that_is_missing() -> None:
    document = docx.Document()
    document.add_paragraph("Kính gửi Ủy ban nhân dân tỉnh")
    file = BytesIO()
    document.save(file)
    rules = {one.rule for one in lint_docx(file.getvalue())}
    assert {Rule.NATION, Rule.MOTTO, Rule.NUMBER, Rule.DAY, Rule.SUBJECT, Rule.SIGNATURE, Rule.RECIPIENTS} <= rules


@pytest.mark.parametrize("data", [b"", b"no word file", b"PK\x03\x04 cut"])
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="Word"):
        lint_docx(data)
