"""Bytes → text: UTF-8, UTF-16 with its mark, the Windows code page of Vietnamese, or the codes of old fonts."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from tracker.domain.vietnamese import clean
from tracker.errors import UnreadableFile
from tracker.reading.legacy_fonts import code_in, decoded

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
# Letters of old fonts land on these signs when they are read as Windows-1258.
_FONT_CODED = re.compile(r"[^\W\d_][\u00a1-\u00bf]|[\u00a1-\u00bf][^\W\d_]")


def decode(path: Path, data: bytes, charset: str = "utf-8-sig") -> str:
    """Clean text with plain line ends, or UnreadableFile for bytes that are no Vietnamese text."""
    text = _decoded(data, charset)
    if text is None or _CONTROL.search(text):
        raise UnreadableFile(
            f"“{path.name}” không phải tệp văn bản đọc được. Mở bằng Notepad, lưu với mã hóa UTF-8 rồi thử lại."
        )
    return clean(text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").replace("\v", "\n"))


def _decoded(data: bytes, charset: str) -> str | None:
    try:
        text = data.decode("utf-16" if data.startswith(_UTF16) else charset)
    except (UnicodeDecodeError, LookupError):
        return _from_one_byte_letters(data)
    code = code_in(text)
    return decoded(text, code) if code else text


def _from_one_byte_letters(data: bytes) -> str | None:
    """Text in a code of old fonts, or else in the Windows code page; None for bytes that are neither."""
    text = data.decode("latin-1")
    if code := code_in(text):
        return decoded(text, code)
    try:
        text = data.decode("cp1258")
    except UnicodeDecodeError:
        return None
    return None if len(_FONT_CODED.findall(text)) * 100 > len(text) else text
