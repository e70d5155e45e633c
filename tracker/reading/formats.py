"""Which format a file really has: its first bytes decide, the suffix only has the last word on plain text."""

from __future__ import annotations

import io
import zipfile
from enum import StrEnum
from pathlib import Path

from tracker.errors import UnreadableFile

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TEXT_SUFFIXES = {".txt", ".text", ".md", ".markdown"}


class Format(StrEnum):
    """The formats that can be read."""

    TEXT = "text"
    DOCX = "docx"


def format_of(path: Path, data: bytes) -> Format:
    """The format of the bytes, or UnreadableFile with the sentence that helps."""
    if data.startswith(b"PK"):
        return _zip_format(path, data)
    if data.startswith(_OLE):
        raise UnreadableFile(_ole_message(path, data))
    if data.startswith(b"%PDF"):
        raise UnreadableFile(
            f"Chưa đọc được tệp PDF “{path.name}”. Lưu lại thành .docx, hoặc dán nội dung vào tệp .txt rồi thử lại."
        )
    if data.startswith(b"{\\rtf"):
        raise UnreadableFile(f"“{path.name}” là tệp RTF. Mở bằng Word, lưu lại thành .docx rồi thử lại.")
    suffix = path.suffix.lower()
    if suffix in _TEXT_SUFFIXES:
        return Format.TEXT
    if suffix == ".docx":
        raise UnreadableFile(
            f"“{path.name}” không phải tệp Word hoặc đã hỏng. Mở bằng Word, lưu lại thành .docx rồi thử lại."
        )
    raise UnreadableFile(f"Không đọc được loại tệp của “{path.name}”. Dùng tệp .docx, .txt hoặc .md.")


def _zip_format(path: Path, data: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise damaged(path) from error
    if "word/document.xml" in names:
        return Format.DOCX
    if "xl/workbook.xml" in names:
        raise UnreadableFile(
            f"Chưa đọc được tệp Excel “{path.name}”. Chép bảng sang Word, lưu thành .docx, hoặc dán vào tệp .txt."
        )
    raise UnreadableFile(f"“{path.name}” là tệp nén, không phải báo cáo. Giải nén rồi chọn tệp .docx bên trong.")


def _ole_message(path: Path, data: bytes) -> str:
    if _ENCRYPTED in data:
        return f"“{path.name}” có đặt mật khẩu. Mở bằng Word hoặc Excel, bỏ mật khẩu, lưu thành .docx rồi thử lại."
    return f"“{path.name}” ở định dạng Office cũ (.doc, .xls). Mở bằng Word, lưu lại thành .docx rồi thử lại."


def damaged(path: Path) -> UnreadableFile:
    """The error for a file of the right kind that cannot be opened."""
    return UnreadableFile(f"“{path.name}” đã hỏng hoặc tải về chưa đủ. Mở bằng Word, lưu lại rồi thử lại.")
