"""Sizes of a workbook before it is opened: the library that reads it unpacks whatever it is given."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from tracker.errors import UnreadableFile
from tracker.reading.formats import BROKEN_ZIP, damaged, locked
from tracker.reading.limits import Limits

_SHEETS = "xl/worksheets/"
_ENCRYPTED_FLAG = 0x1
_CHUNK = 1 << 20
# A cell that holds something: `<c r="AB12" …>` that is not closed at once.
_FILLED_CELL = re.compile(rb"<(?:\w+:)?c\s(?:[^>]*\s)?r=[\"']([A-Z]{1,3})(\d{1,7})[\"'][^>]*(?<!/)>")


def check_size(path: Path, data: bytes, limits: Limits) -> None:
    """Refuse a workbook that unpacks to more bytes, or spans more cells, than the limits allow."""
    if not data.startswith(b"PK"):
        return
    left = limits.max_unzipped
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                if member.flag_bits & _ENCRYPTED_FLAG:
                    raise locked(path)
                left -= _checked(archive, member, left, limits)
    except BROKEN_ZIP as error:
        raise damaged(path) from error
    except OverflowError as error:
        raise UnreadableFile(f"“{path.name}” giải nén ra quá lớn. Chép bảng cần đọc sang tệp mới.") from error


def _checked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int, limits: Limits) -> int:
    """The size of one part as it really unpacks; OverflowError when it or the sheet in it is too large."""
    size, is_sheet = 0, member.filename.startswith(_SHEETS)
    unpacked = bytearray()
    with archive.open(member) as stream:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > left:
                raise OverflowError
            if is_sheet:
                unpacked += chunk
    if _spanned(unpacked) > limits.max_cells:
        raise OverflowError
    return size


def _spanned(sheet: bytes | bytearray) -> int:
    """How many cells the rectangle around all filled cells of a sheet has: that many are held in memory."""
    width = height = 0
    for cell in _FILLED_CELL.finditer(sheet):
        height = max(height, int(cell[2]))
        width = max(width, _column(cell[1]))
    return width * height


def _column(letters: bytes) -> int:
    """The number of a column: A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
