"""Files that cannot be read: one Vietnamese sentence that names the file and the next step, never a traceback."""

import io
import os
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tracker.errors import UnreadableFile
from tracker.reading import Limits, read_file, read_files

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(**parts: str) -> bytes:
    """A zip archive with these parts; two underscores in a name stand for a slash, one for a dot."""
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), text)
    return packed.getvalue()


def body(text: str) -> str:
    return f"<w:document {W}><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"


def refusal(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(UnreadableFile) as caught:
        read_file(path, limits or Limits())
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("rong.txt", b"", "rỗng"),
        ("trang.docx", b" \n\t", "rỗng"),
        ("cu.ppt", OLE + bytes(600), "Office cũ"),
        ("khoa.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
        ("cut.pdf", b"%PDF-1.7 ...", "hỏng"),
        ("bang.xlsx", zipped(xl__workbook_xml="<x/>"), "hỏng"),
        ("cut.xls", OLE + "Workbook".encode("utf-16-le") + bytes(600), "hỏng"),
        ("anh.zip", zipped(anh_txt="x"), "tệp nén"),
        ("cut.docx", zipped(word__document_xml=body("Họp"))[:200], "hỏng"),
        ("sai.docx", zipped(word__document_xml="<w:document"), "hỏng"),
        ("thieu.docx", zipped(word__document_xml=f"<w:document {W}/>"), "hỏng"),
        ("anh.docx", zipped(word__document_xml=body("")), "không có chữ"),
        ("gia.docx", "Báo cáo".encode(), "không phải tệp .docx"),
        ("anh.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00", "không phải tệp văn bản"),
        ("cu.txt", "B¸o c¸o bÖnh viÖn".encode("latin-1"), "không phải tệp văn bản"),
        ("la.csv", b"a,b", "loại tệp"),
    ],
)
def test_a_bad_file_is_named_with_what_to_do(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    sentence = refusal(path)
    assert name in sentence
    assert said in sentence
    assert "\n" not in sentence
    assert sentence.count(".") >= 2  # what is wrong, and what to do


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    assert "Không tìm thấy" in refusal(tmp_path / "khong-co.docx")
    assert "thư mục" in refusal(tmp_path)


def test_no_file_at_all_is_said() -> None:
    with pytest.raises(UnreadableFile, match="Chưa chọn tệp"):
        read_files([])


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mat.txt"
    path.write_text("Họp", "utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read every file")
    assert "Không có quyền" in refusal(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ong.txt")
    assert "không phải là tệp thường" in refusal(tmp_path / "ong.txt")


def test_a_word_file_with_another_suffix_is_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "bao-cao.txt"
    path.write_bytes(zipped(word__document_xml=body("Họp")))
    assert [passage.text for passage in read_file(path).passages()] == ["Họp"]


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lon.txt"
    path.write_text("Họp xét. " * 100, "utf-8")
    assert "lớn hơn" in refusal(path, Limits(max_bytes=500))


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bom.docx"
    path.write_bytes(zipped(word__document_xml=body("x" * 1_000_000)))
    assert "quá lớn" in refusal(path, Limits(max_unzipped=100_000))


def test_too_many_paragraphs_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "dai.txt"
    path.write_text("- Họp\n" * 20, "utf-8")
    assert "dài quá 10 đoạn" in refusal(path, Limits(max_paragraphs=10))


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "mat.txt"
    secret.write_text("bí mật", "utf-8")
    bomb = f'<!DOCTYPE x [<!ENTITY a "{"ha" * 50}"><!ENTITY b SYSTEM "{secret.as_uri()}">]>'
    path = tmp_path / "thuc-the.docx"
    path.write_bytes(zipped(word__document_xml=bomb + body("Họp &a; &b;")))
    assert [passage.text for passage in read_file(path).passages()] == ["Họp"]
