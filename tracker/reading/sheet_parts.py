"""Sizes of a workbook before it is opened: the library that reads it unpacks whatever it is given."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from pathlib import Path

from tracker.reading.formats import BROKEN_ZIP, damaged, locked
from tracker.reading.limits import Limits, swollen

_SHEETS = "xl/worksheets/"
_ENCRYPTED_FLAG = 0x1
_CHUNK = 1 << 20
# The attributes of a cell that holds something: `<c r="AB12" …>` that is not closed at once. Hardly anything is tried
# twice here: a part of many megabytes is searched in one go, whatever it holds. No possessive repeat holds a captured
# group: Python before 3.11.5 loses or keeps such groups wrongly.
_ATTRIBUTES = rb"((?:\s(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+)?+)"
_FILLED_CELL = re.compile(rb"<(?:\w{1,20}:)?c(?: r=\"([A-Z]{1,3})(\d{1,7})\")?" + _ATTRIBUTES + rb"(?<!/)>")
_ROW = re.compile(rb"<(?:\w{1,20}:)?row" + _ATTRIBUTES + rb">")
_PLACE = re.compile(rb"\sr\s*+=\s*+[\"']([A-Za-z]*+)(\d++)")
_LETTERS, _DIGITS = 3, 7  # at most in the place of a cell
_BEYOND = 10**9  # stands for a row or column that no sheet has


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
        raise swollen(path) from error


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
    """How many cells the rectangle around all filled cells of a sheet has: that many are held in memory.

    A cell may leave out its place; it then stands behind the one before it, in the row that its row names.
    """
    width = height = unplaced = 0
    for letters, digits, attributes in _FILLED_CELL.findall(sheet):
        column, row = (column_number(letters), int(digits)) if letters else _place(attributes)
        width, height, unplaced = max(width, column), max(height, row), unplaced + (not row)
    if unplaced:
        rows = [_place(attributes)[1] for attributes in _ROW.findall(sheet)]
        width, height = width + unplaced, max([height, len(rows), *rows])
    return width * height


def _place(attributes: bytes) -> tuple[int, int]:
    """The largest column and row that the attributes name, 0 where they name none."""
    places = _PLACE.findall(attributes)
    columns = (column_number(letters) if len(letters) <= _LETTERS else _BEYOND for letters, _ in places)
    rows = (int(digits) if len(digits) <= _DIGITS else _BEYOND for _, digits in places)
    return max(columns, default=0), max(rows, default=0)


@cache
def column_number(letters: bytes) -> int:
    """The number of a column: A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number
