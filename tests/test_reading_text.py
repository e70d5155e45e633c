"""Plain text and Markdown: encodings, wrapped lines, marks of emphasis, tables."""

import codecs
import unicodedata
from pathlib import Path

import pytest

from tracker.domain.document import Paragraph, Table
from tracker.reading import read_file, read_files

LINE = "- Xây dựng Kế hoạch chuyển đổi số; Đôn đốc các xã"


def read(folder: Path, data: bytes | str, name: str = "bao-cao.txt") -> list[Paragraph | Table]:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return list(read_file(path).blocks)


def texts(blocks: list[Paragraph | Table]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize(
    "data",
    [
        LINE.encode(),
        codecs.BOM_UTF8 + LINE.encode(),
        codecs.BOM_UTF16_LE + LINE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + LINE.encode("utf-16-be"),
        unicodedata.normalize("NFD", LINE).encode(),
        LINE.replace(" ", "\u00a0").encode(),
        LINE.replace("Đôn", "Ðôn").replace("hoạch", "ho\u00adạch").encode(),
        f"\r\n{LINE}\r\n".encode(),
        f"\t{LINE}\f".encode(),
    ],
)
def test_every_encoding_gives_the_same_clean_text(tmp_path: Path, data: bytes) -> None:
    assert texts(read(tmp_path, data)) == [LINE]


def test_the_windows_code_page_of_vietnamese_is_read(tmp_path: Path) -> None:
    tones = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
    spelled = "".join(
        char
        for letter in LINE
        for char in (
            [unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", letter) if c not in tones))]
            + [c for c in unicodedata.normalize("NFD", letter) if c in tones]
        )
    )
    assert texts(read(tmp_path, spelled.encode("cp1258"))) == [LINE]


def test_blank_lines_and_list_marks_part_paragraphs(tmp_path: Path) -> None:
    text = "1. Họp xét.\n2. Kiểm tra.\n- Họp\n+ Xét\na) Ký\n6.1. Báo chí\n\nNghiệm thu.\n(1) Trình"
    assert texts(read(tmp_path, text)) == [
        "1. Họp xét.",
        "2. Kiểm tra.",
        "- Họp",
        "+ Xét",
        "a) Ký",
        "6.1. Báo chí",
        "Nghiệm thu.",
        "(1) Trình",
    ]


def test_lines_that_an_editor_has_wrapped_are_joined(tmp_path: Path) -> None:
    lines = [
        "- Tổ chức tập huấn kỹ năng số cho thành viên các Tổ công nghệ số",
        "cộng đồng trên địa bàn huyện, hoàn thành trước ngày 20 tháng 6",
        "năm 2024.",
        "- Họp.",
    ]
    assert texts(read(tmp_path, "\n".join(lines))) == [" ".join(lines[:3]), "- Họp."]


def test_short_lines_and_unwrapped_lines_are_paragraphs(tmp_path: Path) -> None:
    long_line = "Tổ chức hội nghị " * 12
    assert len(texts(read(tmp_path, f"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n{long_line}\n{long_line}"))) == 4


def test_lines_with_the_same_tabs_are_a_table(tmp_path: Path) -> None:
    blocks = read(tmp_path, "Bảng 1\nTT\tChỉ tiêu\tKết quả\n1\tSố xã\t84\n2\tTỷ lệ\t\nHết\tbảng")
    table = blocks[1]
    assert isinstance(table, Table)
    assert table.rows == (("TT", "Chỉ tiêu", "Kết quả"), ("1", "Số xã", "84"), ("2", "Tỷ lệ", ""))
    assert texts(blocks) == ["Bảng 1", "Hết bảng"]


@pytest.mark.parametrize("name", ["bao-cao.md", "bao-cao.txt"])
def test_markdown_is_taken_off_and_headings_are_bold(tmp_path: Path, name: str) -> None:
    text = "## **BÁO CÁO**\n\n**I. KẾT QUẢ**\n\n\\* Về *giáo dục*: đạt **5/5**\n\n---\n\n- a\\_b"
    blocks = read(tmp_path, text, name)
    assert texts(blocks) == ["BÁO CÁO", "I. KẾT QUẢ", "* Về giáo dục: đạt 5/5", "- a_b"]
    assert [block.bold for block in blocks if isinstance(block, Paragraph)] == [True, True, False, False]


def test_a_pipe_table_is_a_table(tmp_path: Path) -> None:
    (table,) = read(tmp_path, "| TT | Nội dung |\n|:--|---|\n| 1 | **Họp** a\\|b<br>c |", "bang.md")
    assert table == Table(rows=(("TT", "Nội dung"), ("1", "Họp a|b c")))


def test_several_files_are_one_report(tmp_path: Path) -> None:
    first, second = tmp_path / "kq.txt", tmp_path / "kh.md"
    first.write_text("Kết quả", "utf-8")
    second.write_text("Kế hoạch", "utf-8")
    both = read_files([first, second])
    assert both.name == "kq.txt + kh.md"
    assert [passage.text for passage in both.passages()] == ["Kết quả", "Kế hoạch"]
    assert both.sha256 != read_file(first).sha256
    assert both.sha256 == read_files([first, second]).sha256
