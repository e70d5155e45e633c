"""Files made to do harm: a sentence or a bounded reading, never a hang, a crash, a secret or a full memory."""

import io
import random
import re
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from tests.hostile import laughing, mangled, part, with_part
from tests.papers import REPORTS
from tests.pdf_files import pdf, text
from tracker.domain.document import Document, Table
from tracker.errors import UnreadableFile
from tracker.reading import Limits, read_file


def workbook(*rows: tuple[object, ...]) -> bytes:
    """An .xlsx with these rows, its texts in one shared part as Excel keeps them."""
    packed = io.BytesIO()
    with xlsxwriter.Workbook(packed) as book:
        sheet = book.add_worksheet()
        for n, row in enumerate(rows):
            sheet.write_row(n, 0, row)
    return packed.getvalue()


LIMITS = Limits(max_bytes=30_000_000, max_unzipped=30_000_000, max_markup=1_000_000, max_seconds=60)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DOCX = (REPORTS / "b1-thang-8.docx").read_bytes()
XLSX = workbook(("TT", "Nội dung", "Hạn"), (1, "Họp giao ban", "15/5"), (2, "Ký hồ sơ", 7.5))
SHEET = "xl/worksheets/sheet1.xml"


def body(inside: str) -> str:
    return f"<w:document {W}><w:body>{inside}</w:body></w:document>"


def paragraph(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def outcome(folder: Path, name: str, data: bytes, limits: Limits = LIMITS) -> Document | str:
    """What is read, or the sentence that refuses it."""
    path = folder / name
    path.write_bytes(data)
    try:
        return read_file(path, limits)
    except UnreadableFile as refusal:
        sentence = str(refusal)
        assert name in sentence
        assert "\n" not in sentence
        return sentence


def document(folder: Path, inside: str, limits: Limits = LIMITS) -> Document | str:
    return outcome(folder, "bao-cao.docx", with_part(DOCX, "word/document.xml", body(inside).encode()), limits)


def said(found: Document | str) -> str:
    """Everything that is read, on one line."""
    assert isinstance(found, Document), found
    return " ".join(passage.full_text for passage in found.passages())


@pytest.mark.parametrize(
    ("suffix", "name"),
    [
        ("docx", "word/document.xml"),
        ("docx", "word/styles.xml"),
        ("docx", "word/numbering.xml"),
        ("xlsx", SHEET),
        ("xlsx", "xl/sharedStrings.xml"),
        ("xlsx", "xl/workbook.xml"),
        ("xlsx", "xl/styles.xml"),
    ],
)
def test_mangled_xml_in_an_intact_archive_gives_a_document_or_a_sentence(
    tmp_path: Path, suffix: str, name: str
) -> None:
    whole = DOCX if suffix == "docx" else XLSX
    xml, chance = part(whole, name), random.Random(name)
    for _ in range(25):
        assert outcome(tmp_path, f"bao-cao.{suffix}", with_part(whole, name, mangled(xml, chance)))


@pytest.mark.parametrize("tag", ["w:tbl><w:tr><w:tc", "w:sdt><w:sdtContent", "w:p><w:r", "w:ins", "x"])
def test_elements_nested_without_end_are_refused(tmp_path: Path, tag: str) -> None:
    closed = "".join(f"</{name}>" for name in reversed(tag.split("><")))
    assert "hỏng" in str(document(tmp_path, f"<{tag}>" * 100_000 + paragraph("Họp") + closed * 100_000))


@pytest.mark.parametrize("depth", [3, 40, 80])
def test_tables_in_tables_do_not_multiply_their_merged_cells(tmp_path: Path, depth: int) -> None:
    merged = '<w:tcPr><w:gridSpan w:val="64"/><w:vMerge w:val="restart"/></w:tcPr>'
    below = "".join(
        f"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc>{paragraph(str(n))}</w:tc></w:tr>" for n in range(8)
    )
    inner = paragraph("Họp")
    for _ in range(depth):
        inner = f"<w:tbl><w:tr><w:tc>{merged}{inner}</w:tc></w:tr>{below}</w:tbl>"
    found = document(tmp_path, inner, Limits(max_letters=2_000_000))
    assert "Họp" in said(found) if depth == 3 else "quá lớn" in str(found)


def test_attributes_of_ten_megabytes_are_read_or_refused_at_once(tmp_path: Path) -> None:
    huge = f'<w:p w:rsid="{"A" * 10_000_000}"/>'
    assert document(tmp_path, huge + paragraph("Họp"))
    many = " ".join(f'w:a{n}="1"' for n in range(1_100_000))
    assert "quá lớn" in str(document(tmp_path, f"<w:p {many}/>"))
    for row in (
        f"<c {'r=A1 ' * 2_000_000}",
        f'<c {" " * 10_000_000}r="A1"/>',
        "<c " * 3_000_000,
        '<c a=">" ' * 900_000,
    ):
        sheet = f'<worksheet><sheetData><row r="1">{row}</row></sheetData></worksheet>'.encode()
        assert outcome(tmp_path, "bang.xlsx", with_part(XLSX, SHEET, sheet))


@pytest.mark.parametrize("hiding", ["", " " * 1000, 'a=">" ', f'a="{"x" * 1000}" ', "\n\t"])
def test_a_sheet_that_spans_millions_of_cells_is_refused_however_it_is_written(tmp_path: Path, hiding: str) -> None:
    far = f'<c {hiding}r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>'
    rows = f'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">{far}</row>'
    sheet = f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>'
    assert "quá lớn" in str(outcome(tmp_path, "bang.xlsx", with_part(XLSX, SHEET, sheet.encode())))


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C1000000000"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>',
        '<row r="1"><c><v>1</v></c></row><row r="900000000"><c><v>1</v></c><c><v>1</v></c></row>',
    ],
)
def test_places_that_no_sheet_has_are_refused(tmp_path: Path, rows: str) -> None:
    head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    sheet = f"{head}{rows}</sheetData></worksheet>".encode()
    assert "quá lớn" in str(outcome(tmp_path, "bang.xlsx", with_part(XLSX, SHEET, sheet)))


def test_millions_of_small_elements_are_refused(tmp_path: Path) -> None:
    assert "quá lớn" in str(document(tmp_path, "<w:p/>" * 1_000_001))


def test_one_run_of_many_pieces_takes_no_longer_than_its_length(tmp_path: Path) -> None:
    assert len(said(document(tmp_path, f"<w:p><w:r>{'<w:t>x</w:t>' * 50_000}</w:r></w:p>"))) == 50_000


def test_automatic_numbers_do_not_grow_without_end(tmp_path: Path) -> None:
    levels = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:lvl w:ilvl="0"><w:start w:val="2000000000"/>'
        f'<w:numFmt w:val="{style}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        for n, style in enumerate(("upperRoman", "lowerLetter"), start=1)
    )
    lists = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))
    numbered = "".join(
        f'<w:p><w:pPr><w:numPr><w:numId w:val="{n}"/></w:numPr></w:pPr><w:r><w:t>Họp</w:t></w:r></w:p>' for n in (1, 2)
    )
    whole = with_part(DOCX, "word/numbering.xml", f"<w:numbering {W}>{levels}{lists}</w:numbering>".encode())
    found = outcome(tmp_path, "so.docx", with_part(whole, "word/document.xml", body(numbered).encode()))
    assert said(found) == "2000000000. Họp 2000000000. Họp"


@pytest.mark.parametrize("name", ["document", "numbering", "styles", "footnotes", "endnotes"])
def test_entities_of_a_word_part_are_neither_expanded_nor_fetched(tmp_path: Path, name: str) -> None:
    secret = tmp_path / "mat.txt"
    secret.write_text("bí mật", "utf-8")
    outside = f'<!ENTITY s SYSTEM "{secret.as_uri()}"><!ENTITY % d SYSTEM "{secret.as_uri()}">%d;'
    inside = f"<w:{name} {W}>&z;&s;<w:body>{paragraph('Họp &z; &s;')}</w:body></w:{name}>"
    xml = laughing(outside, inside).encode()
    found = outcome(tmp_path, "bao-cao.docx", with_part(DOCX, f"word/{name}.xml", xml))
    assert isinstance(found, str) or ("bí mật" not in said(found) and "haha" not in said(found))


@pytest.mark.parametrize("name", ["xl/sharedStrings.xml", "xl/workbook.xml", SHEET])
def test_entities_of_a_workbook_are_neither_expanded_nor_fetched(tmp_path: Path, name: str) -> None:
    secret = tmp_path / "mat.txt"
    secret.write_text("bí mật", "utf-8")
    root = part(XLSX, name).decode().removeprefix('<?xml version="1.0" encoding="UTF-8"?>')
    xml = laughing(f'<!ENTITY s SYSTEM "{secret.as_uri()}">', re.sub(r"(?=</\w+>)", "&z;&s;", root))
    found = outcome(tmp_path, "bang.xlsx", with_part(XLSX, name, xml.encode()))
    assert isinstance(found, str) or ("bí mật" not in said(found) and "haha" not in said(found))


def test_archives_that_swell_are_refused(tmp_path: Path) -> None:
    zeros = b"\0" * 40_000_000
    assert "quá lớn" in str(outcome(tmp_path, "a.docx", with_part(DOCX, "word/document.xml", zeros)))
    assert "quá lớn" in str(outcome(tmp_path, "a.xlsx", with_part(XLSX, SHEET, zeros)))
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", zeros)
    assert "tệp nén" in str(outcome(tmp_path, "a.odt", packed.getvalue()))
    assert "tệp nén" in str(outcome(tmp_path, "tep.zip", nested(zeros)))


def nested(data: bytes) -> bytes:
    """An archive in an archive in an archive."""
    for _ in range(3):
        packed = io.BytesIO()
        with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
            archive.writestr("tep.zip", data)
        data = packed.getvalue()
    return data


def test_an_archive_of_very_many_entries_is_refused(tmp_path: Path) -> None:
    packed = io.BytesIO(DOCX)
    with ZipFile(packed, "a") as archive:
        for n in range(1000):
            archive.writestr(f"word/media/{n}", b"")
    assert "quá lớn" in str(outcome(tmp_path, "a.docx", packed.getvalue(), Limits(max_entries=500)))


def test_a_text_merged_over_very_many_cells_is_refused(tmp_path: Path) -> None:
    cell = (
        f'<w:tc><w:tcPr><w:gridSpan w:val="64"/><w:vMerge w:val="restart"/></w:tcPr>{paragraph("x" * 100_000)}</w:tc>'
    )
    below = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="64"/><w:vMerge/></w:tcPr></w:tc></w:tr>' * 1000
    assert "quá lớn" in str(document(tmp_path, f"<w:tbl><w:tr>{cell}</w:tr>{below}</w:tbl>"))
    web = f"<html><table>{'<tr><td rowspan=1000 colspan=64>x' * 500}</table></html>"
    assert "quá lớn" in str(outcome(tmp_path, "a.html", web.encode()))


@pytest.mark.parametrize("tag", ["div", "table><tr><td", "ul><li", "b", "span"])
def test_a_web_page_nested_without_end_ends(tmp_path: Path, tag: str) -> None:
    page = f"<html><body><p>Họp</p>{f'<{tag}>' * 100_000}x</body></html>"
    assert outcome(tmp_path, "trang.html", page.encode())


def test_workbooks_that_open_with_a_password_are_named(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le")
    for name in ("khoa.docx", "khoa.xlsx"):
        assert "mật khẩu" in str(outcome(tmp_path, name, ole))


@pytest.mark.parametrize(
    "line",
    [
        " " * 300_000 + "|" + " " * 300_000 + "x",
        "| " + "-" * 300_000 + "x",
        "# a" + " " * 300_000 + "b",
        "#" + " #" * 150_000 + "b",
        "**a**" + " " * 300_000 + "b",
        "*a " * 300_000,
        "**" * 150_000 + "a",
        "-" * 300_000 + "x",
        "|" * 300_000,
        "[" * 150_000 + "](" * 60_000,
    ],
    ids=map(str, range(10)),
)
def test_a_very_long_line_is_read_in_one_go(tmp_path: Path, line: str) -> None:
    assert outcome(tmp_path, "dai.md", line.encode())


def test_control_and_escape_characters_never_get_in(tmp_path: Path) -> None:
    signs = "\x1b]0;đổi tên\x07 \x9b31m \u202emật\u202c \u2066x\u2069"
    assert "không phải tệp văn bản" in str(outcome(tmp_path, "bao-cao.txt", f"Họp {signs}".encode()))
    assert "không phải tệp văn bản" in str(outcome(tmp_path, "bao-cao.md", b"Hop\0xet"))
    assert (
        said(outcome(tmp_path, "bao-cao.txt", "Họp \u202emật\u202c \x9b31m \u2066x\u2069".encode())) == "Họp mật 31m x"
    )
    assert said(document(tmp_path, paragraph("Họp \u202emật\u202c &#x9b;31m \u2066x\u2069"))) == "Họp mật 31m x"
    assert "hỏng" in str(document(tmp_path, paragraph("Họp &#x1b;]0;")))
    assert said(outcome(tmp_path, "a.pdf", pdf([text(85, 700, "Hop \x1b]0;x\x07 \x9b31m")]))).startswith("Hop")
    sheet = workbook(("TT", "Nội dung"), (1, "Họp _x001B_]0;x_x0007_"), (2, "_x202E_mật"))
    found = said(outcome(tmp_path, "a.xlsx", sheet))
    assert not set(found) & set("\x1b\x07\u202e")


def test_rich_markup_stays_the_text_that_it_is(tmp_path: Path) -> None:
    words = "[bold red]Họp[/] [@click=app.quit]x[/] [/khong-mo] \\[link=file:///]"
    assert said(document(tmp_path, paragraph(words))) == words


def looped(old: bytes, new: bytes) -> bytes:
    whole = pdf([text(85, 700, "Hop giao ban")])
    assert old in whole
    return whole.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"/Kids [5 0 R]", b"/Kids [2 0 R]"),
        (b"/Kids [5 0 R]", b"/Kids [2 0 R 5 0 R 2 0 R]"),
        (b"/Count 1", b"/Count 2000000000"),
        (b"/Count 1", b"/Count -1"),
        (b"/Root 1 0 R", b"/Root 1 0 R /Prev 9"),
        (b"/Parent 2 0 R", b"/Parent 5 0 R"),
        (b"/Contents 6 0 R", b"/Contents 5 0 R"),
        (b"/Font << /F1 3 0 R", b"/Font << /F1 5 0 R"),
        (b"[0 0 595 842]", b"[0 0 1e30 1e30]"),
        (b"[0 0 595 842]", b"[0 0 0 0]"),
        (b"/Length", b"/Length 99999999999 /X"),
    ],
)
def test_a_pdf_that_refers_to_itself_or_lies_about_sizes_ends(tmp_path: Path, old: bytes, new: bytes) -> None:
    assert outcome(tmp_path, "vong.pdf", looped(old, new))


def test_the_cross_references_of_a_pdf_may_run_in_a_ring(tmp_path: Path) -> None:
    whole = pdf([text(85, 700, "Hop giao ban")])
    start = whole.rindex(b"startxref\n") + len(b"startxref\n")
    place = whole[start:].split(b"\n")[0]
    assert outcome(tmp_path, "vong.pdf", whole.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev " + place))


def test_a_page_of_very_many_letters_is_refused(tmp_path: Path) -> None:
    page = [text(85, 700 - n, "x" * 1000, size=1) for n in range(300)]
    assert "quá lớn" in str(outcome(tmp_path, "day.pdf", pdf(page)))


def test_graph_paper_is_no_table(tmp_path: Path) -> None:
    lines = [f"{x} 100 m {x} 700 l S" for x in range(50, 550, 5)] + [
        f"50 {y} m 550 {y} l S" for y in range(100, 700, 5)
    ]
    found = outcome(tmp_path, "ke.pdf", pdf([*lines, text(85, 720, "Hop")]))
    assert isinstance(found, str) or not any(
        isinstance(block, Table) and len(block.rows) > 100 for block in found.blocks
    )


@pytest.mark.parametrize("name", ["b1-thang-8.docx", "b2-thang-9.pdf"])
def test_a_reading_that_takes_too_long_is_ended_with_the_setting_named(name: str) -> None:
    with pytest.raises(UnreadableFile, match="max_seconds"):
        read_file(REPORTS / name, Limits(max_seconds=0))
