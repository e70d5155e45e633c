"""Web pages, and files of other office programs by way of LibreOffice."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.papers import REPORTS
from tracker.domain.document import Paragraph, Table
from tracker.errors import UnreadableFile
from tracker.reading import Limits, read_file
from tracker.reading.programs import find, run

OFFICE = shutil.which("soffice")
RTF = rb"{\rtf1\ansi\deff0{\fonttbl{\f0 Times New Roman;}}\f0 H\u7885?p giao ban th\u225?ng 5\par Ki\u7875?m tra\par}"


def blocks(folder: Path, page: str | bytes) -> list[Paragraph | Table]:
    path = folder / "trang.html"
    path.write_bytes(page if isinstance(page, bytes) else page.encode())
    return list(read_file(path).blocks)


def test_a_web_page_is_read_without_its_scripts(tmp_path: Path) -> None:
    page = (
        "<!DOCTYPE html><html><head><title>x</title><style>p {}</style></head><body><h2>KẾ HOẠCH</h2>"
        "<script>alert(1)</script><p>Họp <b>giao ban</b>\n xét</p><div>Ký<br>- Trình</div>chữ rời</body></html>"
    )
    found = blocks(tmp_path, page)
    texts = ["KẾ HOẠCH", "Họp giao ban xét", "Ký", "- Trình", "chữ rời"]
    assert [block.text for block in found if isinstance(block, Paragraph)] == texts
    assert [block.bold for block in found if isinstance(block, Paragraph)] == [True, False, False, False, False]


def test_the_entries_of_lists_keep_their_numbers(tmp_path: Path) -> None:
    page = "<html><ol start=3><li>Họp<li>Xét<ul><li>Ký</ul></ol><ul><li>Trình</ul></html>"
    found = [block for block in blocks(tmp_path, page) if isinstance(block, Paragraph)]
    assert [(block.label, block.text, block.level) for block in found] == [
        ("3.", "Họp", 0),
        ("4.", "Xét", 0),
        ("-", "Ký", 1),
        ("-", "Trình", 0),
    ]


def test_merged_cells_of_a_web_page_are_filled(tmp_path: Path) -> None:
    page = (
        "<html><table><tr><th>TT<th>Nội dung<th>Chủ trì<tr><td>1<td>Họp<td rowspan=2>A"
        "<tr><td>2<td><p>Ký<p>Trình<tr><td colspan=3>Hết</table></html>"
    )
    rows = (("TT", "Nội dung", "Chủ trì"), ("1", "Họp", "A"), ("2", "Ký\nTrình", "A"), ("Hết", "Hết", "Hết"))
    assert blocks(tmp_path, page) == [Table(rows=rows)]


@pytest.mark.parametrize(
    "page",
    [
        '<html><meta charset="windows-1258"><p>Đã họp</html>'.replace("ã", "a\u0303")
        .replace("ọ", "o\u0323")
        .encode("cp1258"),
        '<html><meta http-equiv=Content-Type content="text/html; charset=utf-16le"><p>Đã họp</html>'.encode("utf-16"),
        "<html><p>Đã họp</html>".encode("utf-8-sig"),
        b'<?xml version="1.0" encoding="UTF-8"?>' + "<html><p>Đã họp</p></html>".encode(),
    ],
)
def test_the_page_says_how_it_is_coded(tmp_path: Path, page: bytes) -> None:
    assert blocks(tmp_path, page) == [Paragraph(text="Đã họp")]


def test_without_libreoffice_the_way_out_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if find([], ["/Applications/LibreOffice.app", "C:/Program Files/LibreOffice/program/soffice.exe"]):
        pytest.skip("LibreOffice is at its usual place")
    path = tmp_path / "cu.rtf"
    path.write_bytes(RTF)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UnreadableFile, match=r"lưu lại thành \.docx"):
        read_file(path)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_file_of_another_program_is_read_through_libreoffice(tmp_path: Path) -> None:
    path = tmp_path / "cu.rtf"
    path.write_bytes(RTF)
    assert [passage.text for passage in read_file(path).passages()] == ["Họp giao ban tháng 5", "Kiểm tra"]


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(
    ("name", "suffix"), [("c1-quy-3.docx", "doc"), ("c1-quy-3.docx", "odt"), ("c2-quy-4.xlsx", "ods")]
)
def test_an_old_or_open_copy_reads_like_the_file_itself(tmp_path: Path, name: str, suffix: str) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'ho-so').as_uri()}"
    command = [OFFICE or "", profile, "--headless", "--convert-to", suffix, "--outdir", str(tmp_path)]
    subprocess.run([*command, str(REPORTS / name)], check=True, capture_output=True, timeout=120)
    (copy,) = tmp_path.glob(f"*.{suffix}")
    ours, theirs = ([passage.full_text for passage in read_file(p).passages()] for p in (REPORTS / name, copy))
    body = next((n for n, line in enumerate(ours) if line.startswith("Nơi nhận")), len(ours))  # .doc loses its table
    assert theirs[:body] == ours[:body]


def test_a_program_that_hangs_is_stopped_and_one_that_fails_says_nothing() -> None:
    python = find(["python3", "python"], [])
    assert python is not None
    with pytest.raises(TimeoutError):
        run([python, "-c", "while True: pass"], seconds=0.2)
    assert run([python, "-c", "raise SystemExit(3)"], seconds=60) is None
    assert run([python, "-c", "print(input())"], seconds=60, data=b"xin") == b"xin\n"
    asking = [python, "-c", "import os; print(os.environ['LOI'])"]
    assert run(asking, seconds=60, settings={"LOI": "xin"}) == b"xin\n"
    assert run(["/khong/co"], seconds=1) is None


def test_a_conversion_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed")
    path = tmp_path / "cu.rtf"
    path.write_bytes(RTF)
    with pytest.raises(UnreadableFile, match="max_seconds"):
        read_file(path, Limits(max_seconds=0.01))
