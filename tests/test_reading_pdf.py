"""PDF files: lines made whole, letterheads, page numbers, tables over page ends, scans."""

import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from tests.papers import REPORTS
from tests.pdf_files import grid, pdf, rule, text
from tracker.domain.document import Document, Paragraph, Table
from tracker.domain.vietnamese import fold
from tracker.errors import UnreadableFile
from tracker.reading import Limits, read_file
from tracker.reading.ocr import runs_in
from tracker.reading.ocr_rules import Picture, ruling_of
from tracker.reading.pdf_runs import Run
from tracker.reading.programs import find, run

Read = Callable[..., Document]


def speaks_vietnamese() -> bool:
    """Whether Tesseract is there and has its Vietnamese data."""
    program = find(["tesseract"], [])
    return program is not None and b"vie" in (run([program, "--list-langs"], 60) or b"").split()


LEFT, INDENT = 85, 120
# Courier of 12 points is 7.2 points wide: 60 letters run from 85 to 517, which the longest lines make the margin.
FULL = "Trien khai thuc hien ke hoach chuyen doi so nam 2024 cua Sooo"


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a PDF of these pages."""

    def read(*pages: list[str], **values: str) -> Document:
        path = tmp_path / "bao-cao.pdf"
        path.write_bytes(pdf(*pages, **values))
        return read_file(path)

    return read


def refusal(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(UnreadableFile) as caught:
        read_file(path, limits or Limits())
    return str(caught.value)


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def test_the_printed_report_and_its_readable_copy_read_alike() -> None:
    printed, typed = (
        [" ".join(passage.full_text.split()) for passage in read_file(REPORTS / f"b2-thang-9.{suffix}").passages()]
        for suffix in ("pdf", "md")
    )
    first, last = "1. Lĩnh vực nội vụ, cải cách hành chính", "Nơi nhận:"
    bodies = [lines[lines.index(first) : lines.index(last)] for lines in (printed, typed)]
    assert bodies[0] == bodies[1]


def test_wrapped_lines_are_joined_and_short_ones_end_paragraphs(read: Read) -> None:
    page = [
        text(INDENT, 700, f"- {FULL[:-7]}"),
        text(LEFT, 684, FULL),
        text(LEFT, 668, "va Truyen thong."),
        text(INDENT, 652, "- Hop giao ban."),
        text(INDENT, 636, "Nghiem thu phan mem."),
    ]
    first = f"- {FULL[:-7]} {FULL} va Truyen thong."
    assert texts(read(page)) == [first, "- Hop giao ban.", "Nghiem thu phan mem."]


def test_a_hanging_entry_ends_where_the_next_mark_stands(read: Read) -> None:
    page = [
        text(LEFT, 700, f"- {FULL[:-2]}"),
        text(LEFT + 15, 684, f"{FULL[:-2]}"),
        text(LEFT, 668, f"- {FULL[:-2]}"),
        text(LEFT, 652, "- Hop"),
    ]
    assert texts(read(page)) == [f"- {FULL[:-2]} {FULL[:-2]}", f"- {FULL[:-2]}", "- Hop"]


def test_an_indented_full_line_behind_a_stop_begins_a_paragraph(read: Read) -> None:
    line = f"{FULL[:53]}."
    page = [text(INDENT, 700, line), text(INDENT, 684, line), text(LEFT, 668, FULL), text(LEFT, 652, "xong.")]
    assert texts(read(page)) == [line, f"{line} {FULL} xong."]


def test_a_sentence_goes_on_over_the_page_end_and_page_numbers_are_dropped(read: Read) -> None:
    first = [text(INDENT, 700, "Mo dau."), text(INDENT, 684, FULL[:54]), text(300, 40, "1")]
    second = [text(300, 810, "- 2 -"), text(LEFT, 750, "va Truyen thong."), text(INDENT, 734, "Het.")]
    assert texts(read(first, second)) == ["Mo dau.", f"{FULL[:54]} va Truyen thong.", "Het."]


def test_a_number_that_ends_a_sentence_on_a_new_page_is_kept(read: Read) -> None:
    first = [text(INDENT, 700, "Mo dau."), text(LEFT, 684, FULL)]
    second = [text(LEFT, 770, "12"), text(INDENT, 754, "Het.")]
    assert texts(read(first, second)) == ["Mo dau.", f"{FULL} 12", "Het."]


@pytest.mark.parametrize("cut", ["4437/NQ-|HDND", "129/2025/|ND-CP"])
def test_a_document_number_cut_at_a_line_end_is_whole_again(read: Read, cut: str) -> None:
    before, behind = cut.split("|")
    line = FULL[: 59 - len(before)] + " " + before
    page = [text(LEFT, 700, FULL), text(LEFT, 684, line), text(LEFT, 668, f"{behind} xong.")]
    assert before + behind in texts(read(page))[0]


def test_a_letterhead_is_read_column_by_column(read: Read) -> None:
    page = [
        text(90, 790, "UBND TINH"),
        text(320, 790, "CONG HOA XA HOI CHU NGHIA"),
        text(90, 774, "SO Y TE", font="F2"),
        text(330, 774, "Doc lap - Tu do"),
        text(90, 750, "So: 12/BC-SYT"),
        text(320, 750, "Ha Noi, ngay 24 thang 9 nam"),
        text(320, 734, "2025"),
        text(265, 700, "BAO CAO"),
        text(LEFT, 660, FULL),
    ]
    assert texts(read(page)) == [
        "UBND TINH",
        "SO Y TE",
        "So: 12/BC-SYT",
        "CONG HOA XA HOI CHU NGHIA",
        "Doc lap - Tu do",
        "Ha Noi, ngay 24 thang 9 nam 2025",
        "BAO CAO",
        FULL,
    ]


def test_bold_and_centred_lines_are_known(read: Read) -> None:
    page = [text(275, 700, "KE HOACH", font="F2"), text(LEFT, 660, FULL), text(LEFT, 640, FULL)]
    first = read(page).blocks[0]
    assert isinstance(first, Paragraph)
    assert (first.bold, first.centred) == (True, True)


def test_a_bold_heading_does_not_run_into_its_text(read: Read) -> None:
    page = [text(LEFT, 700, FULL, font="F2"), text(LEFT, 684, FULL), text(LEFT, 668, "xong.")]
    assert texts(read(page)) == [FULL, f"{FULL} xong."]


def test_a_ruled_table_keeps_its_cells_and_fills_merged_ones(read: Read) -> None:
    xs, ys = (85, 120, 300, 420), (700, 670, 640, 610, 580)
    cells = [
        (680, "TT", "Noi dung", "Chu tri"),
        (656, "1", "Hop giao ban", "Phong A"),
        (644, "", "va xet", ""),
        (620, "2", "Ky", ""),
        (590, "Chuyen mon chung cua So", "", ""),
    ]
    page = [text(x + 4, y, cell, 10) for y, *row in cells for x, cell in zip(xs, row, strict=False) if cell]
    page += [rule(85, y, 300 if y == 640 else 420, y) for y in ys]
    page += [rule(x, 700, x, 580 if x in (85, 420) else 610) for x in xs]
    (table,) = read(page).blocks
    assert table == Table(
        rows=(
            ("TT", "Noi dung", "Chu tri"),
            ("1", "Hop giao ban va xet", "Phong A"),
            ("2", "Ky", "Phong A"),
            ("Chuyen mon chung cua So",) * 3,
        )
    )


def test_a_table_over_a_page_end_is_one_table(read: Read) -> None:
    xs = (85, 120, 300, 420)
    head = ("TT", "Noi dung", "Chu tri")

    def row(y: int, *cells: str) -> list[str]:
        return [text(x + 4, y, cell, 10) for x, cell in zip(xs, cells, strict=False) if cell]

    first = [*grid(xs, (120, 90, 60)), *row(100, *head), *row(70, "1", "Hop va", "Phong A")]
    second = [
        *grid(xs, (780, 750, 720, 690)),
        *row(760, *head),
        *row(730, "", "xet duyet", ""),
        *row(700, "2", "Ky", "Phong B"),
    ]
    (table,) = read(first, second).blocks
    assert table == Table(rows=(head, ("1", "Hop va xet duyet", "Phong A"), ("2", "Ky", "Phong B")))


def test_columns_without_rules_are_a_table(read: Read) -> None:
    rows = [("TT", "Noi dung", "Han"), ("1", "Hop giao", "15/5"), ("", "ban", ""), ("2", "Ky", "20/5")]
    page = [
        text(x, 700 - 16 * n, cell)
        for n, row in enumerate(rows)
        for x, cell in zip((85, 150, 400), row, strict=True)
        if cell
    ]
    (table,) = read(page).blocks
    assert table == Table(rows=(("TT", "Noi dung", "Han"), ("1", "Hop giao ban", "15/5"), ("2", "Ky", "20/5")))


def test_old_fonts_are_turned_into_unicode_by_their_name(read: Read) -> None:
    page = [text(LEFT, 700, "Tæ chøc häp th\u00ad viÖn")]
    assert texts(read(page, font=".VnTime")) == ["Tổ chức họp thư viện"]


def test_old_codes_are_recognised_without_a_font_name(read: Read) -> None:
    page = [text(LEFT, 700, "KÕt qu¶ thùc hiÖn nhiÖm vô th¸ng 5")]
    assert texts(read(page, font="Helvetica")) == ["Kết quả thực hiện nhiệm vụ tháng 5"]


def test_too_many_pages_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "dai.pdf"
    path.write_bytes(pdf(*[[text(LEFT, 700, "Hop giao ban")]] * 3))
    assert "dài quá 2 trang" in refusal(path, Limits(max_pages=2))


def test_locked_empty_and_blank_files_are_named(tmp_path: Path) -> None:
    lock = (
        f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <{'41' * 32}> /U <{'42' * 32}> >> "
        f"/ID [<{'43' * 16}> <{'43' * 16}>]"
    )
    for name, data, said in (
        ("khoa.pdf", pdf([text(LEFT, 700, "Hop giao ban")], trailer=lock), "mật khẩu"),
        ("rong.pdf", pdf(), "hỏng"),
        ("trang.pdf", pdf([]), "không có chữ"),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        assert said in refusal(path)


def test_a_scan_names_the_program_that_would_read_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "quet.pdf"
    path.write_bytes(pdf([rule(100, 100, 300, 300)]))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "Tesseract" in refusal(path)


@pytest.mark.skipif(os.name != "posix", reason="the stand-in program is a script")
def test_a_scan_is_read_by_the_program_where_it_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "tesseract"
    head = "level page_num block_num par_num line_num left top width height text".replace(" ", "\\t")
    table = head + "\\n5 1 1 1 1 300 300 600 50 Họp".replace(" ", "\\t")
    program.write_text(
        f"#!{sys.executable}\nimport sys\n"
        "if '--list-langs' in sys.argv: sys.exit(print('vie'))\n"
        f"picture = sys.stdin.buffer.read()\nassert picture.startswith(b'P5 2480 3509 255')\nprint('{table}')\n",
        "utf-8",
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / "quet.pdf"
    path.write_bytes(pdf([rule(100, 100, 300, 300)]))
    assert texts(read_file(path)) == ["Họp"]


def recognised(*words: tuple[int, int, int, int, str], rules: Sequence[tuple[int, int, int, int]] = ()) -> list[Run]:
    """The runs of words (line, left, top, width in pixels; all 40 high) on a page with these dark bars."""
    pixels = bytearray(b"\xff") * (1190 * 1684)
    for left, top, right, bottom in rules:
        for row in range(top, bottom):
            pixels[row * 1190 + left : row * 1190 + right] = bytes(right - left)
    picture = Picture(pixels=bytes(pixels), width=1190, height=1684, scale=2)
    ruling = ruling_of(picture, lambda: None)
    assert ruling.rest.pixels == b"\xff" * len(pixels)
    head = "level\tpage_num\tblock_num\tpar_num\tline_num\tleft\ttop\twidth\theight\ttext\n"
    rows = (f"5\t1\t1\t1\t{line}\t{left}\t{top}\t{width}\t40\t{text}" for line, left, top, width, text in words)
    return runs_in(head + "\n".join(rows), ruling.sheet, ruling.grids)


def test_recognised_words_stand_where_the_picture_shows_them() -> None:
    first, second = recognised(
        (1, 40, 40, 100, "Họp"), (1, 160, 40, 100, "xét"), (2, 40, 120, 100, " "), (3, 40, 200, 100, "_Ký|")
    )
    assert (first.text, first.left, first.right, first.y) == ("Họp xét", 20, 130, 802)
    assert (second.text, second.y) == ("Ký", 722)


def test_recognised_words_far_apart_stand_in_columns() -> None:
    runs = recognised((1, 100, 40, 200, "SỞ"), (1, 320, 40, 100, "A"), (1, 700, 40, 200, "CỘNG"), (2, 700, 100, 9, "~"))
    assert [run.text for run in runs] == ["SỞ A", "CỘNG"]


def test_ruled_lines_of_a_scan_are_the_cells_of_its_words() -> None:
    level = [(100, y, 1003, y + 3) for y in (100, 200, 300)]
    upright = [(x, 100, x + 3, 303) for x in (100, 400, 1000)]
    words = (1, 120, 120, 100, "TT"), (1, 420, 120, 100, "Việc"), (2, 120, 220, 60, "1"), (2, 420, 220, 100, "Họp")
    found = [(run.text, run.cell) for run in recognised(*words, rules=[*level, *upright])]
    assert found == [("TT", (0, 0, 0)), ("Việc", (0, 0, 1)), ("1", (0, 1, 0)), ("Họp", (0, 1, 1))]


def test_a_scan_that_lay_askew_is_turned_straight() -> None:
    steps = range(0, 1000, 100)
    level = [(100 + x, y + x // 100, 200 + x, y + 3 + x // 100) for y in (100, 200, 300) for x in steps]
    upright = [(x - y // 100, 100 + y, x + 3 - y // 100, 220 + y) for x in (110, 600, 1090) for y in (0, 100)]
    left, right = recognised((1, 130, 130, 60, "1"), (2, 1000, 139, 60, "Họp"), rules=[*level, *upright])
    assert (left.cell, right.cell) == ((0, 0, 0), (0, 0, 1))
    assert abs(left.y - right.y) < 1


def scan_of(path: Path, folder: Path) -> Path:
    """The PDF printed and scanned: each page a picture of 200 dots an inch and nothing else."""
    prints = [page.render(scale=200 / 72, grayscale=True) for page in pdfium.PdfDocument(path)]
    scan = pdfium.PdfDocument.new()
    for bitmap in prints:
        image = pdfium.PdfImage.new(scan)
        image.set_bitmap(bitmap)
        image.set_matrix(pdfium.PdfMatrix().scale(bitmap.width * 0.36, bitmap.height * 0.36))
        page = scan.new_page(bitmap.width * 0.36, bitmap.height * 0.36)
        page.insert_obj(image)
        page.gen_content()
    scan.save(folder / "quet.pdf")
    return folder / "quet.pdf"


@pytest.mark.skipif(not speaks_vietnamese(), reason="Tesseract with Vietnamese data is not installed")
def test_the_table_of_a_scan_is_read_row_by_row(tmp_path: Path) -> None:
    xs, ys = (85, 150, 350, 500), (700, 660, 620, 580)
    rows = [("TT", "Noi dung", "Chu tri"), ("1", "Hop giao ban", "Van phong"), ("2", "Ky ho so", "Thanh tra")]
    cells = [
        text(x + 6, y - 25, cell, 14)
        for y, row in zip(ys, rows, strict=False)
        for x, cell in zip(xs, row, strict=False)
    ]
    printed = tmp_path / "in.pdf"
    printed.write_bytes(pdf([text(85, 760, "BAO CAO THANG 5", 14), *grid(xs, ys), *cells], font="Helvetica"))
    pages: list[tuple[str, int, int]] = []
    found = read_file(scan_of(printed, tmp_path), progress=lambda *page: pages.append(page))
    (table,) = [block for block in found.blocks if isinstance(block, Table)]
    assert [[fold(cell) for cell in row] for row in table.rows] == [[fold(cell) for cell in row] for row in rows]
    assert pages == [("quet.pdf", 1, 1)]


def test_every_page_is_told_before_it_is_read_and_may_be_the_last() -> None:
    told: list[tuple[str, int, int]] = []

    def stop_at_three(name: str, page: int, pages: int) -> None:
        told.append((name, page, pages))
        if page == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_file(REPORTS / "b2-thang-9.pdf", progress=stop_at_three)
    assert told == [("b2-thang-9.pdf", page, 5) for page in (1, 2, 3)]
    assert read_file(REPORTS / "b2-thang-9.pdf").blocks


def test_several_threads_may_read_at_once(tmp_path: Path) -> None:
    path, found = REPORTS / "b2-thang-9.pdf", []
    threads = [threading.Thread(target=lambda: found.append(read_file(path))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [read_file(path)] * 4
