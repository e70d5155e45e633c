"""Which format a file really has: its first bytes decide, the suffix only has the last word on plain text."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from enum import StrEnum
from pathlib import Path

from tracker.errors import UnreadableFile
from tracker.reading.limits import Limits, swollen

BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, struct.error, OSError, EOFError, ValueError, RuntimeError)
READABLE = ".docx, .xlsx, .pdf, .txt hoặc .md"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED, _WORD, _WORKBOOK, _BOOK = (
    name.encode("utf-16-le") for name in ("EncryptedPackage", "WordDocument", "Workbook", "Book\0")
)
_LONGEST_KIND = 100  # bytes
_TEXT_SUFFIXES = {".txt", ".text", ".md", ".markdown"}
_HTML_SUFFIXES = {".html", ".htm", ".xhtml"}
_HTML = re.compile(
    rb"\s*+(?:\xef\xbb\xbf)?\s*+(?:<\?xml[^>]*+>\s*+)?(?:<!--.*?-->\s*+)*+<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


class Format(StrEnum):
    """The formats that can be read; those of the last four LibreOffice must turn into another first."""

    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    SHEETS = "sheets"
    PDF = "pdf"
    DOC = "doc"
    RTF = "rtf"
    ODT = "odt"
    ODS = "ods"

    @property
    def may_be_scanned(self) -> bool:
        """Whether the letters may come from a scanner; in the others somebody has typed them."""
        return self in (Format.TEXT, Format.PDF)


def format_of(path: Path, data: bytes, limits: Limits) -> Format:
    """The format of the bytes, or UnreadableFile with the sentence that helps."""
    if data.startswith(b"PK"):
        return _zip_format(path, data, limits)
    if data.startswith(_OLE):
        return _ole_format(path, data)
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith(b"{\\rtf"):
        return Format.RTF
    suffix = path.suffix.lower()
    if suffix in _HTML_SUFFIXES or _HTML.match(data[:4096]):
        return Format.HTML
    if suffix in _TEXT_SUFFIXES:
        return Format.TEXT
    if suffix in (".docx", ".xlsx", ".doc", ".xls", ".pdf"):
        raise UnreadableFile(
            f"“{path.name}” không phải tệp {suffix} hoặc đã hỏng. Mở bằng Word hoặc Excel, lưu lại rồi thử lại."
        )
    raise UnreadableFile(f"Không đọc được loại tệp của “{path.name}”. Dùng tệp {READABLE}.")


def _zip_format(path: Path, data: bytes, limits: Limits) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            kind = _beginning(archive, "mimetype") if "mimetype" in names else b""
    except BROKEN_ZIP as error:
        raise damaged(path) from error
    if len(names) > limits.max_entries:
        raise swollen(path)
    if "word/document.xml" in names:
        return Format.DOCX
    if names & {"xl/workbook.xml", "xl/workbook.bin"}:
        return Format.SHEETS
    if b"opendocument.text" in kind:
        return Format.ODT
    if b"opendocument.spreadsheet" in kind:
        return Format.ODS
    raise UnreadableFile(f"“{path.name}” là tệp nén, không phải báo cáo. Giải nén rồi chọn tệp báo cáo bên trong.")


def _beginning(archive: zipfile.ZipFile, name: str) -> bytes:
    """The first bytes of a part, however far it would swell."""
    with archive.open(name) as stream:
        return stream.read(_LONGEST_KIND)


def _ole_format(path: Path, data: bytes) -> Format:
    if _ENCRYPTED in data:
        raise locked(path)
    if _WORD in data:
        return Format.DOC
    if _WORKBOOK in data or _BOOK in data:
        return Format.SHEETS
    raise UnreadableFile(f"“{path.name}” là tệp Office cũ không rõ loại. Mở bằng Word, lưu thành .docx rồi thử lại.")


def locked(path: Path) -> UnreadableFile:
    """The error for a file that opens with a password only."""
    return UnreadableFile(f"“{path.name}” có đặt mật khẩu. Mở tệp, bỏ mật khẩu, lưu lại rồi thử lại.")


def damaged(path: Path) -> UnreadableFile:
    """The error for a file of the right kind that cannot be opened."""
    return UnreadableFile(
        f"“{path.name}” đã hỏng hoặc tải về chưa đủ. Mở bằng chương trình đã soạn nó, lưu lại rồi thử lại."
    )
