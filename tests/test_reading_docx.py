"""Word documents: automatic numbers, merged cells, tracked changes, text boxes, in the order of the body."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.papers import REPORTS
from tracker.domain.document import Document, Paragraph, Table
from tracker.domain.split import Fate
from tracker.reading import read_file
from tracker.reading.docx_numbering import formatted
from tracker.splitting import split

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
Word = Callable[..., Document]


@pytest.fixture
def word(tmp_path: Path) -> Word:
    """Read a document with this body, these lists and these styles."""

    def read(body: str, numbering: str = "", styles: str = "", footnotes: str = "") -> Document:
        path = tmp_path / "bao-cao.docx"
        with ZipFile(path, "w") as archive:
            archive.writestr("word/document.xml", f"<w:document {W} {MC}><w:body>{body}</w:body></w:document>")
            archive.writestr("word/numbering.xml", f"<w:numbering {W}>{numbering}</w:numbering>")
            archive.writestr("word/styles.xml", f"<w:styles {W}>{styles}</w:styles>")
            archive.writestr("word/footnotes.xml", f"<w:footnotes {W}>{footnotes}</w:footnotes>")
        return read_file(path)

    return read


def p(text: str, properties: str = "", run: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def listed(text: str, list_id: int, level: int = 0) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')


def lvl(level: int, number_format: str, pattern: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def abstract(number: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def num(number: int, of: int, override: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{override}</w:num>'


def labels(document: Document) -> list[str]:
    return [passage.full_text for passage in document.passages()]


def test_automatic_numbers_of_many_levels_are_counted(word: Word) -> None:
    lists = abstract(0, lvl(0, "upperRoman", "%1."), lvl(1, "decimal", "%2."), lvl(2, "lowerLetter", "%3)")) + num(1, 0)
    body = "".join(
        listed(t, 1, n) for t, n in [("A", 0), ("B", 1), ("C", 2), ("D", 2), ("E", 1), ("F", 2), ("G", 0), ("H", 1)]
    )
    assert labels(word(body, lists)) == ["I. A", "1. B", "a) C", "b) D", "2. E", "a) F", "II. G", "1. H"]


def test_a_pattern_may_repeat_the_numbers_above(word: Word) -> None:
    lists = abstract(0, lvl(0, "decimal", "%1.", start=3), lvl(1, "decimal", "%1.%2.")) + num(1, 0)
    assert labels(word(listed("A", 1) + listed("B", 1, 1) + listed("C", 1, 1), lists)) == ["3. A", "3.1. B", "3.2. C"]


def test_lists_of_one_kind_count_on_unless_they_start_anew(word: Word) -> None:
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    lists = abstract(0, lvl(0, "decimal", "%1.")) + num(1, 0) + num(2, 0) + num(3, 0, anew)
    body = listed("A", 1) + listed("B", 2) + listed("C", 3) + listed("D", 3)
    assert labels(word(body, lists)) == ["1. A", "2. B", "1. C", "2. D"]


def test_bullets_are_shown_as_plain_signs(word: Word) -> None:
    lists = abstract(0, lvl(0, "bullet", "–"), lvl(1, "bullet", "+"), lvl(2, "bullet", "\uf0b7")) + num(1, 0)
    assert labels(word("".join(listed("A", 1, n) for n in range(3)), lists)) == ["- A", "+ A", "• A"]


def test_a_style_may_number_and_embolden(word: Word) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
        "<w:rPr><w:b/></w:rPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>'
    )
    lists = abstract(0, lvl(0, "decimal", "%1/")) + num(1, 0)
    (first,) = word(p("Họp", '<w:pStyle w:val="MucCon"/>'), lists, styles).passages()
    assert (first.full_text, first.bold) == ("1/ Họp", True)


def test_a_list_of_number_zero_takes_the_number_off(word: Word) -> None:
    assert labels(word(listed("A", 0), abstract(0, lvl(0, "decimal", "%1.")) + num(1, 0))) == ["A"]


@pytest.mark.parametrize(
    ("count", "number_format", "shown"),
    [
        (4, "upperRoman", "IV"),
        (9, "lowerRoman", "ix"),
        (28, "lowerLetter", "bb"),
        (3, "upperLetter", "C"),
        (7, "decimalZero", "07"),
        (1, "none", ""),
    ],
)
def test_counts_are_printed_as_word_does(count: int, number_format: str, shown: str) -> None:
    assert formatted(count, number_format) == shown


def test_merged_cells_repeat_what_they_cover(word: Word) -> None:
    def tc(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"

    rows = [
        tc("TT") + tc("Nhóm", '<w:gridSpan w:val="2"/>'),
        tc("1") + tc("Họp") + tc("Phòng A", '<w:vMerge w:val="restart"/>'),
        tc("2") + tc("Xét") + tc("", "<w:vMerge/>"),
        tc("3") + tc("Ký") + tc(""),
    ]
    (table,) = word(f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>").blocks
    assert table == Table(
        rows=(("TT", "Nhóm", "Nhóm"), ("1", "Họp", "Phòng A"), ("2", "Xét", "Phòng A"), ("3", "Ký", ""))
    )


def test_a_cell_keeps_its_lines_and_its_numbers(word: Word) -> None:
    lists = abstract(0, lvl(0, "decimal", "%1.")) + num(1, 0)
    nested = f"<w:tbl><w:tr><w:tc>{p('trong')}</w:tc></w:tr></w:tbl>"
    (table,) = word(
        f"<w:tbl><w:tr><w:tc>{listed('Họp', 1)}{listed('Xét', 1)}{nested}</w:tc></w:tr></w:tbl>", lists
    ).blocks
    assert table == Table(rows=(("1. Họp\n2. Xét\ntrong",),))


def test_insertions_are_accepted_and_deletions_dropped(word: Word) -> None:
    body = (
        "<w:p><w:r><w:t>Họp </w:t></w:r><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> xa</w:t></w:r></w:moveFrom>"
        "<w:hyperlink><w:r><w:t> web</w:t></w:r></w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r></w:p>"
    )
    assert labels(word(body)) == ["Họp mới web"]


def test_line_breaks_are_blanks_unless_a_list_mark_follows(word: Word) -> None:
    body = (
        "<w:p><w:r><w:t>KẾT QUẢ</w:t><w:br/><w:t>THÁNG 5</w:t><w:br/><w:t>- Họp</w:t><w:tab/><w:t>xét</w:t></w:r></w:p>"
    )
    assert labels(word(body)) == ["KẾT QUẢ THÁNG 5", "- Họp xét"]


def test_a_text_box_is_read_once_behind_its_paragraph(word: Word) -> None:
    box = f"<w:txbxContent>{p('Trong khung')}</w:txbxContent>"
    shape = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    body = f"<w:p><w:r><w:t>Ngoài khung</w:t></w:r><w:r>{shape}</w:r></w:p>{p('Sau khung')}"
    assert labels(word(body)) == ["Ngoài khung", "Trong khung", "Sau khung"]


def test_paragraphs_in_content_controls_are_read(word: Word) -> None:
    assert labels(word(f"<w:sdt><w:sdtContent>{p('Họp')}</w:sdtContent></w:sdt>{p('Xét')}")) == ["Họp", "Xét"]


def test_a_paragraph_is_bold_only_when_every_letter_is(word: Word) -> None:
    mixed = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Về y tế: </w:t></w:r><w:r><w:t>tiêm chủng</w:t></w:r></w:p>"
    body = p("Đậm", run="<w:b/>") + p("Thường", run='<w:b w:val="0"/>') + mixed + p("Giữa", '<w:jc w:val="center"/>')
    blocks = [block for block in word(body).blocks if isinstance(block, Paragraph)]
    assert [block.bold for block in blocks] == [True, False, False, False]
    assert [block.centred for block in blocks] == [False, False, False, True]


def test_the_word_report_and_its_readable_copy_read_alike() -> None:
    typed, readable = (
        [passage.full_text for passage in read_file(REPORTS / f"a2-thang-5.{suffix}").passages()]
        for suffix in ("docx", "md")
    )
    first, last = "I. CÔNG TÁC QUẢN LÝ NHÀ NƯỚC", "Trên đây là kết quả"
    bodies = [
        lines[lines.index(first) : next(n for n, line in enumerate(lines) if line.startswith(last))]
        for lines in (typed, readable)
    ]
    assert bodies[0] == bodies[1]


def footnote(number: int, text: str, kind: str = "") -> str:
    return f'<w:footnote w:id="{number}" {kind}>{p(text)}</w:footnote>'


def referring(before: str, number: int, after: str = "") -> str:
    mark = f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'
    return f"<w:p><w:r><w:t>{before}</w:t></w:r>{mark}<w:r><w:t>{after}</w:t></w:r></w:p>"


def test_a_footnote_is_read_behind_the_text_and_knows_the_words_it_hangs_on(word: Word) -> None:
    separator = footnote(0, "", 'w:type="separator"')
    read = word(
        referring("Triển khai kế hoạch chuyển đổi số", 2, " năm 2024.") + p("Hết."),
        footnotes=separator + footnote(2, "Kế hoạch số 41/KH-UBND ngày 05/3/2024."),
    )
    *body, note = read.passages()
    assert [passage.text for passage in body] == ["Triển khai kế hoạch chuyển đổi số năm 2024.", "Hết."]
    assert (note.text, note.hangs_on) == (
        "Kế hoạch số 41/KH-UBND ngày 05/3/2024.",
        "khai kế hoạch chuyển đổi số",
    )


def test_a_footnote_in_a_cell_is_read_too_and_leaves_no_mark(word: Word) -> None:
    cell = f"<w:tc>{referring('Lập dự toán', 1)}</w:tc>"
    read = word(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>", footnotes=footnote(1, "Theo Công văn số 5/STC."))
    assert [passage.text for passage in read.passages()] == ["Lập dự toán", "Theo Công văn số 5/STC."]


def test_a_mark_without_a_footnote_is_passed_over(word: Word) -> None:
    read = word(referring("Lập dự toán", 7, " năm sau"))
    assert [passage.text for passage in read.passages()] == ["Lập dự toán năm sau"]


def test_the_number_in_a_footnote_is_a_citation_of_the_sentence_it_hangs_on(word: Word) -> None:
    read = word(
        p("BÁO CÁO")
        + p("Kết quả tháng 5 và kế hoạch tháng 6 năm 2024")
        + p("II. KẾ HOẠCH THÁNG 6 NĂM 2024")
        + referring("1. Triển khai kế hoạch chuyển đổi số", 1, "; tổ chức tập huấn cho cán bộ cấp xã."),
        footnotes=footnote(1, "Kế hoạch số 41/KH-UBND ngày 05/3/2024."),
    )
    found = split(read)
    assert [task.citations for task in found.tasks] == [("41/KH-UBND",), ()]
    assert (found.placements[-1].fate, found.placements[-1].note) == (Fate.IGNORED, "chú thích cuối trang")
