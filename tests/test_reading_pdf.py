"""PDF files: lines made whole, letterheads, page numbers, tables over page ends, scans."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.papers import REPORTS
from tests.pdf_files import grid, pdf, rule, text
from tracker.domain.document import Document, Paragraph, Table
from tracker.errors import UnreadableFile
from tracker.reading import Limits, read_file
from tracker.reading.ocr import runs_in

Read = Callable[..., Document]
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
    table = "level\\tleft\\ttop\\twidth\\theight\\ttext\\n4\\t300\\t300\\t600\\t50\\t\\n5\\t300\\t300\\t600\\t50\\tHọp"
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


def test_recognised_words_stand_where_the_picture_shows_them() -> None:
    table = (
        "level\tleft\ttop\twidth\theight\ttext\n"
        "4\t40\t40\t400\t40\t\n5\t40\t40\t100\t40\tHọp\n5\t160\t40\t100\t40\txét\n"
        "4\t40\t120\t100\t40\t\n5\t40\t120\t100\t40\t \n4\t40\t200\t100\t40\t\n5\t40\t200\t100\t40\tKý"
    )
    first, second = runs_in(table, 4, 842)
    assert (first.words, first.left, first.right, first.y) == ("Họp xét", 10, 65, 822)
    assert (second.words, second.y) == ("Ký", 782)


def test_several_threads_may_read_at_once(tmp_path: Path) -> None:
    path, found = REPORTS / "b2-thang-9.pdf", []
    threads = [threading.Thread(target=lambda: found.append(read_file(path))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [read_file(path)] * 4
